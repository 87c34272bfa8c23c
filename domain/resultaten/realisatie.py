"""Norms 2.1.3, 2.2.3, 2.7.3, 2.8.3, 2.9.3 and 2.10.3: was what was agreed also reached?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import RealisatieNoemer
from domain.getallen import Getal
from domain.handleiding.diensten import NAMEN
from domain.handleiding.resultaatvorm import Aandeelnorm
from domain.kader import Kader
from domain.resultaten.aandeel import beoordeel, breuk
from domain.resultaten.opgave import Dienstopgave
from domain.source import Bron, h2023
from domain.uitslag import Toets, Uitkomst, Uitslag

MET_TERUGBLIK = Dienst.GEEN_WERK_NAAR_WERK
TERUGBLIK: Bron = h2023("voetnoot 12", "De Auditor weegt het jaar ervoor mee; er is geen formule.")
GESLAAGD = "succesvolle Trajecten met een Prestatieafspraak"
VERWACHT = "Trajecten die succesvol hadden moeten zijn"
AFGESPROKEN = "Trajecten met een Prestatieafspraak"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terugblik:
    """The year before, as the auditor looked at it; `weegt_op` is the auditor's judgement.

    ValueError (Dutch) when there was nothing to reach in that year.
    """

    geslaagd: Getal
    verwacht: Getal
    weegt_op: bool

    def __post_init__(self) -> None:
        if self.verwacht <= 0 or self.geslaagd < 0:
            raise ValueError("Een terugblik noemt hoeveel Trajecten het jaar ervoor slaagden.")


class ZonderJaarErvoor(StrEnum):
    """Why there is nothing to look back on."""

    GEEN_JAAR = "geen-jaar-ervoor"
    GEEN_PRESTATIEAFSPRAKEN = "geen-prestatieafspraken"


NIETS_TERUG: Mapping[ZonderJaarErvoor, str] = {
    ZonderJaarErvoor.GEEN_JAAR: "is er geen jaar ervoor",
    ZonderJaarErvoor.GEEN_PRESTATIEAFSPRAKEN: "waren er het jaar ervoor geen Prestatieafspraken",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GeenTerugblik:
    """The auditor says that the judgement stands on this year alone."""

    reden: ZonderJaarErvoor


Jaarervoor: TypeAlias = Terugblik | GeenTerugblik


def realisatie(feiten: Dienstopgave, kader: Kader, terugblik: Jaarervoor | None = None) -> Uitslag:
    """b.2 out of c, at least 80 %; more than 100 % is possible. Bron: H23 3.4 to 3.13.

    LookupError when this Dienst has no such norm. Without Prestatieafspraken: not applicable.
    """
    norm = kader.handleiding.resultaten.realisatie[feiten.dienst]
    beleid = (keuzes.REALISATIE_2_10_3,) if feiten.dienst is Dienst.SOCIALE_ACTIVERING else ()
    toets = kader.toets(norm.code, NAMEN[feiten.dienst], norm.minimum, beleid)
    if feiten.met_prestatieafspraak == 0:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, f"Er zijn geen {AFGESPROKEN}.")
    if feiten.dienst is Dienst.SOCIALE_ACTIVERING:
        return _beide(feiten, kader, toets, norm)
    uitslag = _beoordeel(feiten, toets, norm)
    if feiten.dienst is MET_TERUGBLIK and uitslag.uitkomst is Uitkomst.NIET_GEHAALD:
        return _na_terugblik(uitslag, norm, terugblik)
    return uitslag


def _beoordeel(feiten: Dienstopgave, toets: Toets, norm: Aandeelnorm) -> Uitslag:
    geslaagd, verwacht = (
        feiten.succesvol_met_prestatieafspraak,
        feiten.had_succesvol_moeten_zijn,
    )
    if verwacht == 0:
        zin = f"Niet te beoordelen: er zijn {AFGESPROKEN}, maar geen {VERWACHT}."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    return beoordeel(toets, norm, geslaagd, verwacht, (GESLAAGD, VERWACHT))


def _beide(feiten: Dienstopgave, kader: Kader, toets: Toets, norm: Aandeelnorm) -> Uitslag:
    """The formula and the sentence before it divide by another number: both are shown (A-78)."""
    geslaagd, afgesproken = (
        feiten.succesvol_met_prestatieafspraak,
        feiten.met_prestatieafspraak,
    )
    formule = _beoordeel(feiten, toets, norm)
    tekst = beoordeel(toets, norm, geslaagd, afgesproken, (GESLAAGD, AFGESPROKEN))
    eerst, dan = formule, tekst
    if kader.beleid.waarde(keuzes.REALISATIE_2_10_3) is RealisatieNoemer.MET_PRESTATIEAFSPRAAK:
        eerst, dan = tekst, formule
    if eerst.gemeten is None or dan.gemeten is None:
        return eerst
    return replace(eerst, zin=f"{eerst.zin} Anders gerekend: {dan.zin}")


def _na_terugblik(uitslag: Uitslag, norm: Aandeelnorm, terugblik: Jaarervoor | None) -> Uitslag:
    """Below the norm is a finding only after the auditor looked at the year before."""
    if terugblik is None:
        zin = f"{uitslag.zin} De Auditor kijkt eerst nog naar het jaar ervoor."
        return replace(uitslag, uitkomst=Uitkomst.NIET_TE_BEOORDELEN, zin=zin)
    if isinstance(terugblik, GeenTerugblik):
        zin = f"{uitslag.zin} Volgens de Auditor {NIETS_TERUG[terugblik.reden]}."
        return replace(uitslag, zin=zin)
    jaar = breuk(terugblik.geslaagd, terugblik.verwacht, norm.minimum.waarde)
    weegt = "weegt dit op" if terugblik.weegt_op else "weegt dit niet op"
    zin = f"{uitslag.zin} Het jaar ervoor, {jaar}, {weegt} volgens de Auditor."
    uitkomst = Uitkomst.GEHAALD if terugblik.weegt_op else Uitkomst.NIET_GEHAALD
    return replace(uitslag, uitkomst=uitkomst, zin=zin)
