"""The extract of the Handelsregister on the checklist of the audit: how old it may be."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import plus_maanden
from domain.documenten import OP_DATUM
from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.uitslag import Uitkomst, Uitslag, Zin

CHECKLIST = "R-5.1.1-l"
GROEP = Zin({1: "uittreksel-kvk", OP_DATUM: "Uittreksel uit het Handelsregister"})
INSCHRIJVING = "1.2.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Uittrekselfeiten:
    """`afgegeven` is None when there is no extract."""

    organisatie: Organisatie
    afgegeven: date | None


def kvk_uittreksel(feiten: Uittrekselfeiten, kader: Kader) -> Uitslag:
    """Not asked of who is not tested on norm 1.2.1. Bron: H23 5.1.1, A-08."""
    maanden = kader.handleiding.termijnen.kvk_uittreksel_maanden
    toets = kader.toets(CHECKLIST, GROEP.tekst(kader.verwoording, {}))
    buiten = buiten_toets(INSCHRIJVING, feiten.organisatie, kader)
    if buiten:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, buiten.zin)
    if feiten.afgegeven is None:
        return toets.oordeel(False, "Er is geen uittreksel uit het Handelsregister.")
    audit, afgegeven = feiten.organisatie.auditdatum, f"{feiten.afgegeven:%d-%m-%Y}"
    if feiten.afgegeven > audit:
        zin = f"Het uittreksel is van {afgegeven}, na de Audit van {audit:%d-%m-%Y}."
        return toets.oordeel(False, zin)
    uiterste = plus_maanden(feiten.afgegeven, maanden.waarde)
    zin = (
        f"Het uittreksel van {afgegeven} was bruikbaar tot en met {uiterste:%d-%m-%Y}; "
        f"de Audit was op {audit:%d-%m-%Y}."
    )
    return toets.oordeel(audit <= uiterste, zin)
