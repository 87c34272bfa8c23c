"""Rules around one Meetperiode (H23 1.3, 5.1.1, Bijlage 6)."""

from domain.begrippen import Cyclus
from domain.calendar import plus_dagen
from domain.handleiding.h2023 import H2023
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.keurmerk.state.keurmerk import Periode
from domain.meetperiode.kalender import cyclus_van
from domain.source import h2023


def _cyclus(vraag: Vraag) -> Cyclus | None:
    """None when no Meetperiode can start on that day."""
    try:
        return cyclus_van(vraag.command.start, vraag.naaste(vraag.command.start))
    except ValueError:
        return None


def _sluit_aan(vraag: Vraag) -> bool:
    laatste = vraag.keurmerk.laatste_periode
    return laatste is None or bool(vraag.command.start == plus_dagen(laatste.einde, 1))


def genoemd(vraag: Vraag, veld: str = "meetperiode_start") -> Periode | None:
    """The Meetperiode that a command names by its first day."""
    start = getattr(vraag.command, veld)
    return next((p for p in vraag.keurmerk.perioden if p.start == start), None)


def _af_te_sluiten(vraag: Vraag) -> bool:
    periode = genoemd(vraag, "start")
    return periode is not None and not periode.afgesloten and vraag.dag > periode.einde


def _eerste_audit(vraag: Vraag) -> bool:
    periode = genoemd(vraag)
    return periode is None or periode.audit_op is None


def _audit_na_start(vraag: Vraag) -> bool:
    return bool(vraag.command.uitgevoerd_op >= vraag.command.meetperiode_start)


def _audit_gehouden(vraag: Vraag) -> bool:
    return vraag.periode is not None and vraag.periode.audit_op is not None


PERIODE_BESTAAT = VraagRegel(
    "meetperiode-onbekend",
    h2023("1.3", "Een meting hoort bij een Meetperiode van de houder."),
    "Dit dossier heeft geen Meetperiode die op {start:%d-%m-%Y} begint.",
    lambda v: genoemd(v) is not None,
    lambda v: {"start": v.command.meetperiode_start},
)
_RE_AUDIT = H2023.termijnen.re_audit_maanden.bron
STARTDAG = VraagRegel(
    "startdag-onmogelijk",
    h2023("1.3", "Een Meetperiode begint op 1 januari, 1 april of 1 september."),
    "Een Meetperiode begint op 1 januari, 1 april of 1 september, niet op {start:%d-%m-%Y}.",
    lambda v: _cyclus(v) is not None,
    lambda v: {"start": v.command.start},
)
CYCLUS = VraagRegel(
    "andere-cyclus",
    h2023("1.3", "De start van de Meetperiodes ligt per houder vast."),
    "De Meetperiodes van deze houder beginnen in {cyclus}.",
    lambda v: _cyclus(v) in (None, v.keurmerk.cyclus),
    lambda v: {"cyclus": v.keurmerk.cyclus},
)
SLUIT_AAN = VraagRegel(
    "sluit-niet-aan",
    h2023("1.3", "Meetperiodes volgen elkaar op."),
    "De vorige Meetperiode loopt tot en met {einde:%d-%m-%Y}: de volgende begint de dag erna.",
    _sluit_aan,
    lambda v: {"einde": v.keurmerk.perioden[-1].einde},
)
AF_TE_SLUITEN = VraagRegel(
    "meetperiode-niet-af-te-sluiten",
    h2023("1.3", "Een Meetperiode duurt twaalf maanden en wordt één keer afgesloten."),
    "De Meetperiode vanaf {start:%d-%m-%Y} bestaat niet, loopt nog of is al af.",
    _af_te_sluiten,
    lambda v: {"start": v.command.start},
)
EERSTE_AUDIT = VraagRegel(
    "audit-al-vastgelegd",
    h2023("5.1.1", "Per Meetperiode is er één resultatenaudit; daarna een re-audit."),
    "De resultatenaudit van deze Meetperiode is al vastgelegd.",
    _eerste_audit,
)
AUDIT_NA_START = VraagRegel(
    "audit-voor-meetperiode",
    h2023("5.1.1", "De Audit kijkt naar de Meetperiode."),
    "De Audit kan niet vóór het begin van de Meetperiode zijn gehouden.",
    _audit_na_start,
)
AUDIT_GEHOUDEN = VraagRegel(
    "nog-geen-audit",
    _RE_AUDIT,
    "Er is in de te beoordelen Meetperiode nog geen resultatenaudit gehouden.",
    _audit_gehouden,
)
GEEN_RE_AUDIT = VraagRegel(
    "re-audit-loopt-al",
    _RE_AUDIT,
    "Er is al een re-audit gevraagd.",
    lambda v: v.keurmerk.re_audit is None,
)
RE_AUDIT_GEVRAAGD = VraagRegel(
    "geen-re-audit-gevraagd",
    _RE_AUDIT,
    "Er is geen re-audit gevraagd.",
    lambda v: v.keurmerk.re_audit is not None,
)
CLAUSULE = VraagRegel(
    "clausule-ontbreekt",
    h2023("Bijlage 6", "Een melding noemt waar de verklaring niet meer klopt."),
    "Noem ten minste één clausule.",
    lambda v: bool(v.command.clausules),
)
