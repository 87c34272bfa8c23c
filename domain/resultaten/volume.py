"""Enough work to judge: five completed Trajecten of five different people (A-14, A-76)."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from domain.begrippen import Dienst
from domain.beleid import Beleid, keuzes
from domain.beleid.mogelijkheden import Telling, Volumepersonen
from domain.handleiding.diensten import NAMEN
from domain.handleiding.edition import Parameter, Volumewaarden
from domain.kader import Kader
from domain.resultaten.opgave import Dienstopgave, Opgave
from domain.uitslag import Toets, Uitkomst, Uitslag

VOLGORDE = tuple(Dienst)
SAMEN = "Alle Diensten samen"
ONBEKEND = "Van een of meer Diensten ontbreekt het aantal afgeronde Trajecten of personen."


@dataclass(frozen=True, slots=True)
class Volume:
    """`personen_minstens` and `_hoogstens` differ when people may have used several Diensten."""

    naam: str
    trajecten: int
    personen_minstens: int
    personen_hoogstens: int

    def genoeg(self, waarden: Volumewaarden) -> bool:
        return self._genoeg(waarden, self.personen_minstens)

    def mogelijk_genoeg(self, waarden: Volumewaarden) -> bool:
        return self._genoeg(waarden, self.personen_hoogstens)

    def _genoeg(self, waarden: Volumewaarden, personen: int) -> bool:
        ruim = self.trajecten >= waarden.trajecten.waarde
        return ruim and personen >= waarden.personen.waarde

    def zin(self, waarden: Volumewaarden) -> str:
        van, tot = self.personen_minstens, self.personen_hoogstens
        personen = str(van) if van == tot else f"{van} tot {tot}"
        return (
            f"{self.naam}: {self.trajecten} afgeronde Trajecten van {personen} verschillende "
            f"personen; nodig zijn er {waarden.trajecten.waarde} van {waarden.personen.waarde}."
        )


def volume_van_houder(feiten: Opgave, kader: Kader) -> Uitslag:
    """Rule R-3.1-a, for whoever has the Keurmerk. Bron: H23 3.1, A-14."""
    trajecten = kader.handleiding.volume.trajecten
    if kader.op_feiten:
        trajecten = replace(trajecten, bron=kader.handleiding.volume.houder)
    return _volume("R-3.1-a", keuzes.VOLUME_VAN_HOUDER, feiten, kader, trajecten)


def volume_bij_toekenning(feiten: Opgave, kader: Kader) -> Uitslag:
    """Rule R-6.1.1-a, for an award and for both exemptions. Bron: H23 6.1.1, 5.1.1, A-14.

    Enough in total but not within one Dienst: staff decide.
    """
    trajecten = kader.handleiding.volume.trajecten
    return _volume("R-6.1.1-a", keuzes.VOLUME_BIJ_TOEKENNING, feiten, kader, trajecten)


def _volume(
    code: str, telling: Beleid[Telling], feiten: Opgave, kader: Kader, norm: Parameter[int]
) -> Uitslag:
    beleid = (telling, keuzes.VOLUME_ORGANISATIEADVIES)
    toets = kader.toets(code, SAMEN, norm, beleid)
    diensten = sorted(feiten.diensten, key=lambda deel: VOLGORDE.index(deel.dienst))
    per_dienst = tuple(_van_dienst(deel, kader) for deel in diensten)
    bekend = tuple(volume for volume in per_dienst if volume is not None)
    beoordeel = BEOORDELINGEN[kader.beleid.waarde(telling)]
    uitslag = beoordeel(toets, feiten, bekend, kader.handleiding.volume)
    if len(bekend) < len(per_dienst) and not uitslag.gehaald:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, f"{ONBEKEND} {uitslag.zin}")
    return uitslag


def _van_dienst(deel: Dienstopgave, kader: Kader) -> Volume | None:
    """None when a count is missing: fewer than five can then still be five."""
    trajecten, personen = deel.afgerond, deel.verschillende_personen
    if deel.dienst is Dienst.ORGANISATIEADVIES and trajecten is not None:
        keuze = kader.beleid.waarde(keuzes.VOLUME_ORGANISATIEADVIES)
        personen = trajecten if keuze is Volumepersonen.NIEMAND else personen
    if trajecten is None or personen is None:
        return None
    return Volume(NAMEN[deel.dienst], trajecten, personen, personen)


def _samen(feiten: Opgave, volumes: tuple[Volume, ...]) -> Volume:
    """Somebody who used two Diensten is one person: the sum is the most there can be."""
    personen = [volume.personen_minstens for volume in volumes]
    trajecten = sum(volume.trajecten for volume in volumes)
    geteld = feiten.organisatie.personen_totaal
    if geteld is not None:
        return Volume(SAMEN, trajecten, geteld, geteld)
    return Volume(SAMEN, trajecten, max(personen, default=0), sum(personen))


def _in_totaal(
    toets: Toets, feiten: Opgave, volumes: tuple[Volume, ...], waarden: Volumewaarden
) -> Uitslag:
    samen = _samen(feiten, volumes)
    if samen.mogelijk_genoeg(waarden) and not samen.genoeg(waarden):
        zin = f"{samen.zin(waarden)} Vul het aantal verschillende personen van alle Diensten in."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin, samen.trajecten)
    return toets.oordeel(samen.genoeg(waarden), samen.zin(waarden), samen.trajecten)


def _binnen_een_dienst(
    toets: Toets, feiten: Opgave, volumes: tuple[Volume, ...], waarden: Volumewaarden
) -> Uitslag:
    for volume in volumes:
        if volume.genoeg(waarden):
            return toets.uitslag(Uitkomst.GEHAALD, volume.zin(waarden), volume.trajecten)
    samen = _samen(feiten, volumes)
    if samen.mogelijk_genoeg(waarden):
        zin = f"{samen.zin(waarden)} Geen Dienst heeft er alleen genoeg: een medewerker beslist."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin, samen.trajecten)
    return toets.uitslag(Uitkomst.NIET_GEHAALD, samen.zin(waarden), samen.trajecten)


BEOORDELINGEN: dict[
    Telling, Callable[[Toets, Opgave, tuple[Volume, ...], Volumewaarden], Uitslag]
] = {
    Telling.ALLE_DIENSTEN_SAMEN: _in_totaal,
    Telling.BINNEN_EEN_DIENST: _binnen_een_dienst,
}
