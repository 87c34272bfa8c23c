"""The duty to report what no longer agrees with the Managementverklaring, in werkdagen."""

from dataclasses import dataclass
from datetime import date

from domain.beleid.keuzes import FEESTDAGENLIJST
from domain.calendar import plus_werkdagen
from domain.feestdagen import LIJSTEN
from domain.kader import Kader
from domain.uitslag import Uitkomst, Uitslag

MELDPLICHT = "R-MV-b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strijdigheid:
    """Something that no longer agrees with the declaration, as it stands on `peildag`.

    The term runs from `bekend`, when the Management knew; `ontstaan` is kept beside it (A-53).
    """

    ontstaan: date
    bekend: date
    peildag: date
    gemeld: date | None = None


def melden_tot_en_met(bekend: date, kader: Kader) -> date:
    """The last day to report a conflict that the Management knew of on `bekend`.

    The only term in werkdagen. Bron: H23 Bijlage 6, A-53.
    """
    feestdagen = LIJSTEN[kader.beleid.waarde(FEESTDAGENLIJST)]
    werkdagen = kader.handleiding.documenten.strijdigheid_werkdagen.waarde
    return plus_werkdagen(bekend, werkdagen, feestdagen)


def melding(feiten: Strijdigheid, kader: Kader) -> Uitslag:
    """Whether a conflict was reported in time; the report does not take its effects away."""
    groep = f"Strijdigheid van {feiten.ontstaan:%d-%m-%Y}"
    toets = kader.toets(MELDPLICHT, groep, beleid=(FEESTDAGENLIJST,))
    uiterste = melden_tot_en_met(feiten.bekend, kader)
    tot = f"{uiterste:%d-%m-%Y}"
    if feiten.gemeld is not None:
        zin = f"Gemeld op {feiten.gemeld:%d-%m-%Y}; dat kon tot en met {tot}."
        return toets.oordeel(feiten.gemeld <= uiterste, zin)
    if feiten.peildag <= uiterste:
        zin = f"Nog niet gemeld; dat kan tot en met {tot}."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    return toets.oordeel(False, f"Niet gemeld; dat kon tot en met {tot}.")
