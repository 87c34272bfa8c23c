"""What the auditor found per norm, made into an outcome. Computed norms are not asked here."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.handleiding.normvorm import Norm, Toetsing
from domain.kader import Kader
from domain.normen import MET_UITLEG
from domain.normen.catalogus import catalogus_van
from domain.normen.namen import norm as norm_van
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import Toepassing, met_uitleg, toepasselijkheid
from domain.rules import Geweigerd, Reden, Regel, geschonden
from domain.source import h2023
from domain.uitslag import Uitkomst, Uitslag


class Oordeel(StrEnum):
    GEHAALD = "gehaald"
    NIET_GEHAALD = "niet-gehaald"
    NIET_VAN_TOEPASSING = "niet-van-toepassing"


UITKOMSTEN: Mapping[Oordeel, Uitkomst] = {
    Oordeel.GEHAALD: Uitkomst.GEHAALD,
    Oordeel.NIET_GEHAALD: Uitkomst.NIET_GEHAALD,
    Oordeel.NIET_VAN_TOEPASSING: Uitkomst.NIET_VAN_TOEPASSING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bevinding:
    """`toelichting` stands in the report, and may be empty only when the norm is met."""

    norm: str
    oordeel: Oordeel
    toelichting: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Auditbevindingen:
    organisatie: Organisatie
    bevindingen: tuple[Bevinding, ...]


@dataclass(frozen=True, slots=True)
class _Gelezen:
    """A finding beside the norm it names (None: there is no such norm)."""

    bevinding: Bevinding
    norm: Norm | None
    aantal: int  # findings on this norm

    def waarden(self) -> Mapping[str, object]:
        norm = norm_van(self.bevinding.norm)
        hoofdletter = f"{norm[0].upper()}{norm[1:]}"
        return {"norm": norm, "Norm": hoofdletter, "aantal": self.aantal}


STAP_4 = h2023("5.1.1", "Stap 4: de Auditor geeft per norm aan of de organisatie eraan voldoet.")
EISEN: tuple[Regel[_Gelezen], ...] = (
    Regel(
        "bevinding-onbekende-norm",
        STAP_4,
        "{Norm} bestaat niet in deze Handleiding.",
        lambda gelezen: gelezen.norm is not None,
        _Gelezen.waarden,
    ),
    Regel(
        "bevinding-berekende-norm",
        STAP_4,
        "{Norm} wordt berekend; hierover geeft de Auditor geen oordeel.",
        lambda gelezen: gelezen.norm is None or gelezen.norm.toetsing is Toetsing.AUDITOR,
        _Gelezen.waarden,
    ),
    Regel(
        "bevinding-dubbel",
        STAP_4,
        "Over {norm} zijn er {aantal} bevindingen; het moet er een zijn.",
        lambda gelezen: gelezen.aantal == 1,
        _Gelezen.waarden,
    ),
    Regel(
        "bevinding-zonder-toelichting",
        STAP_4,
        "Leg bij {norm} uit waarom deze niet is gehaald of niet van toepassing is.",
        lambda gelezen: (
            gelezen.bevinding.oordeel is Oordeel.GEHAALD
            or bool(gelezen.bevinding.toelichting.strip())
        ),
        _Gelezen.waarden,
    ),
)


def onbruikbaar(feiten: Auditbevindingen, kader: Kader) -> tuple[Reden, ...]:
    """Everything that is wrong with the findings, each reason once."""
    normen = {norm.nummer: norm for norm in catalogus_van(kader.handleiding).normen}
    aantallen = Counter(bevinding.norm for bevinding in feiten.bevindingen)
    gelezen = (
        _Gelezen(bevinding, normen.get(bevinding.norm), aantallen[bevinding.norm])
        for bevinding in feiten.bevindingen
    )
    return tuple({reden: None for een in gelezen for reden in geschonden(EISEN, een)})


def auditoroordelen(feiten: Auditbevindingen, kader: Kader) -> tuple[Uitslag, ...]:
    """An outcome for every norm that the auditor judges, in the order of the book.

    Geweigerd with all reasons when the findings cannot be used. Bron: H23 2.9, 3.16, 5.1.1.
    """
    redenen = onbruikbaar(feiten, kader)
    if redenen:
        raise Geweigerd(redenen)
    gevonden = {bevinding.norm: bevinding for bevinding in feiten.bevindingen}
    organisatie = feiten.organisatie
    return tuple(
        _uitslag(toepassing, gevonden.get(toepassing.norm.nummer), organisatie, kader)
        for toepassing in toepasselijkheid(organisatie, kader)
        if toepassing.norm.toetsing is Toetsing.AUDITOR
    )


def _wie(organisatie: Organisatie, kader: Kader) -> str:
    """Without a resultatenaudit Blik op Werk itself looks, from a distance (footnote 16)."""
    zelf = organisatie.vrijstellingsjaar and kader.verwoording >= MET_UITLEG
    return "Blik op Werk" if zelf else "de Auditor"


def _uitslag(
    toepassing: Toepassing, bevinding: Bevinding | None, organisatie: Organisatie, kader: Kader
) -> Uitslag:
    norm, wie = toepassing.norm, _wie(organisatie, kader)
    toets = kader.toets(norm.nummer, norm.dienst or "", beleid=toepassing.beleid)
    if not toepassing.getoetst:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, toepassing.zin)
    if bevinding is None:
        zin = f"{wie[0].upper()}{wie[1:]} heeft over {_genoemd(norm, kader)} nog niets vastgelegd."
        return met_uitleg(toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin), toepassing, kader)
    zin = (
        bevinding.toelichting.strip()
        or f"Volgens {wie} is gehaald: {_eis(norm, organisatie, kader)}"
    )
    return met_uitleg(toets.uitslag(UITKOMSTEN[bevinding.oordeel], zin), toepassing, kader)


def _genoemd(norm: Norm, kader: Kader) -> str:
    nieuw = kader.verwoording >= MET_UITLEG
    return norm_van(norm.nummer) if nieuw else f"norm {norm.nummer}"


def _eis(norm: Norm, organisatie: Organisatie, kader: Kader) -> str:
    if kader.verwoording < MET_UITLEG:
        return norm.eerder or norm.eis
    return norm.eis_zzp if norm.eis_zzp and organisatie.zzp_regeling else norm.eis
