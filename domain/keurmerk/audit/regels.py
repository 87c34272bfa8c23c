"""What holds back the recording of an Audit (H23 5.1.1)."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol

from domain.handleiding.geldigheid import editie_voor_beoordeling
from domain.handleiding.normvorm import Norm, Toetsing
from domain.handleiding.onderdelen import HOOFDNORMEN
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.regels import MetPeriode, Periodevraag, bedoelde_periode
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag
from domain.normen.bevindingen import STAP_4, Oordeel
from domain.normen.catalogus import catalogus
from domain.rules import Regel
from domain.source import h2023


class Gemeld(Protocol):
    """What the Auditor found on one norm, as it was filled in."""

    @property
    def norm(self) -> str: ...
    @property
    def oordeel(self) -> Oordeel: ...
    @property
    def toelichting(self) -> str | None: ...


class MetBevindingen(MetPeriode, Protocol):
    @property
    def bevindingen(self) -> Sequence[Gemeld]: ...


class Gehouden(MetPeriode, Protocol):
    @property
    def uitgevoerd_op(self) -> date: ...


class Afgesproken(MetPeriode, Protocol):
    @property
    def afspraak_op(self) -> date: ...


Bevindingvraag = Vraag[MetBevindingen]
Auditvraag = Vraag[Gehouden]
Planvraag = Vraag[Afgesproken]


def _periode(vraag: Periodevraag) -> Periode | None:
    return vraag.periode_van(vraag.command.meetperiode_start)


def _normen(periode: Periode) -> Mapping[str, Norm]:
    """The norms of this Meetperiode. EditieNietInSysteem when a text is not here."""
    edities = {editie_voor_beoordeling(h, periode.cyclus, periode.einde) for h in HOOFDNORMEN}
    return {norm.nummer: norm for editie in edities for norm in catalogus(editie).normen}


def _nummers(vraag: Bevindingvraag, fout: Callable[[Norm | None], bool]) -> tuple[str, ...]:
    """Of the findings whose norm is at fault; none when no Meetperiode is meant."""
    periode, gevonden = _periode(vraag), vraag.command.bevindingen
    if periode is None or not gevonden:
        return ()
    normen = _normen(periode)
    return tuple(dict.fromkeys(b.norm for b in gevonden if fout(normen.get(b.norm))))


def _onbekend(vraag: Bevindingvraag) -> tuple[str, ...]:
    return _nummers(vraag, lambda norm: norm is None)


def _berekend(vraag: Bevindingvraag) -> tuple[str, ...]:
    return _nummers(vraag, lambda norm: norm is not None and norm.toetsing is not Toetsing.AUDITOR)


def _dubbel(vraag: Bevindingvraag) -> tuple[str, ...]:
    aantallen = Counter(b.norm for b in vraag.command.bevindingen)
    return tuple(norm for norm, aantal in aantallen.items() if aantal > 1)


def _uitgelegd(bevinding: Gemeld) -> bool:
    return bevinding.oordeel is Oordeel.GEHAALD or bevinding.toelichting is not None


def _stil(vraag: Bevindingvraag) -> tuple[str, ...]:
    return tuple(b.norm for b in vraag.command.bevindingen if not _uitgelegd(b))


def _eerste_audit(vraag: Auditvraag) -> bool:
    periode = _periode(vraag)
    return periode is None or periode.audit_op is None


def _na_einde(vraag: Auditvraag) -> bool:
    periode = _periode(vraag)
    return periode is None or vraag.command.uitgevoerd_op > periode.einde


def _afspraak_na_einde(vraag: Planvraag) -> bool:
    periode = _periode(vraag)
    return periode is None or vraag.command.afspraak_op > periode.einde


def _na_audit(vraag: Auditvraag) -> bool:
    periode = _periode(vraag)
    audit_op = periode.audit_op if periode else None
    return audit_op is None or vraag.command.uitgevoerd_op >= audit_op


def _audit_gehouden(vraag: Vooraf) -> bool:
    return vraag.periode is not None and vraag.periode.audit_op is not None


NORM_BESTAAT = Regel[Bevindingvraag](
    "norm-bestaat-niet",
    STAP_4,
    "Deze Normen bestaan niet in de Handleiding van deze Meetperiode: {normen}.",
    lambda v: not _onbekend(v),
    lambda v: {"normen": ", ".join(_onbekend(v))},
)
NORM_VAN_AUDITOR = Regel[Bevindingvraag](
    "norm-wordt-berekend",
    STAP_4,
    "Over deze Normen geeft de Auditor geen oordeel; ze worden berekend: {normen}. Leg andere"
    " cijfers vast met leg-auditcijfers-vast.",
    lambda v: not _berekend(v),
    lambda v: {"normen": ", ".join(_berekend(v))},
)
NORM_EEN_KEER = Regel[Bevindingvraag](
    "norm-dubbel",
    STAP_4,
    "Noem elke Norm één keer. Dubbel: {normen}.",
    lambda v: not _dubbel(v),
    lambda v: {"normen": ", ".join(_dubbel(v))},
)
UITGELEGD = Regel[Bevindingvraag](
    "bevinding-zonder-uitleg",
    STAP_4,
    "Leg uit waarom deze Normen niet zijn gehaald of niet van toepassing zijn: {normen}.",
    lambda v: not _stil(v),
    lambda v: {"normen": ", ".join(_stil(v))},
)
EERSTE_AUDIT = Regel[Auditvraag](
    "audit-al-vastgelegd",
    h2023("5.1.1", "Per Meetperiode is er één resultatenaudit; daarna een re-audit."),
    "De resultatenaudit van deze Meetperiode is al vastgelegd.",
    _eerste_audit,
)
_NA_EINDE = h2023("5.1.1", "De resultatenaudit volgt na het einde van de Meetperiode (1.3).")
_TE_VROEG = "De Meetperiode loopt tot en met {einde:%d-%m-%Y}: de resultatenaudit is daarna."
AUDIT_NA_EINDE = Regel[Auditvraag](
    "audit-voor-einde-meetperiode",
    _NA_EINDE,
    _TE_VROEG,
    _na_einde,
    lambda v: {"einde": bedoelde_periode(v).einde},
)
AFSPRAAK_NA_EINDE = Regel[Planvraag](
    "afspraak-voor-einde-meetperiode",
    _NA_EINDE,
    _TE_VROEG,
    _afspraak_na_einde,
    lambda v: {"einde": bedoelde_periode(v).einde},
)
_RE_AUDIT = h2023("5.1.1", "De re-audit is uiterlijk twee maanden na de eerste audit.")
RE_AUDIT_NA_AUDIT = Regel[Auditvraag](
    "re-audit-voor-audit",
    _RE_AUDIT,
    "De re-audit kan niet vóór de eerste Audit zijn gehouden.",
    _na_audit,
)
RE_AUDIT_VAN_PERIODE = Regel[Auditvraag](
    "re-audit-van-andere-meetperiode",
    _RE_AUDIT,
    "De re-audit hoort bij de Meetperiode die nog beoordeeld wordt.",
    lambda v: _periode(v) == v.periode,
)
AUDIT_GEHOUDEN = Voorafregel(
    "nog-geen-audit",
    _RE_AUDIT,
    "Er is in de te beoordelen Meetperiode nog geen resultatenaudit gehouden.",
    _audit_gehouden,
)
GEEN_RE_AUDIT = Voorafregel(
    "re-audit-loopt-al",
    _RE_AUDIT,
    "Er is al een re-audit gevraagd.",
    lambda v: v.keurmerk.re_audit is None,
)
RE_AUDIT_GEVRAAGD = Voorafregel(
    "geen-re-audit-gevraagd",
    _RE_AUDIT,
    "Er is geen re-audit gevraagd.",
    lambda v: v.keurmerk.re_audit is not None,
)
BEVINDINGEN = (NORM_BESTAAT, NORM_VAN_AUDITOR, NORM_EEN_KEER, UITGELEGD)
