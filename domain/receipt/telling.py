"""Which Trajecten of a Meetperiode are reported, and as how many: an evaluation (GT-42)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from domain.begrippen import Cyclus
from domain.handleiding import EditieNietInSysteem
from domain.handleiding.geldigheid import Onderdeel
from domain.kader import Kader, Kaders, edities_voor_beoordeling
from domain.meetperiode.kalender import cyclus_van, einde_van, kalendertekst
from domain.resultaten.telling import (
    Meetvenster,
    Melding,
    Uitvoering,
    onderzoek_met_spoor_2,
    telt_zonder_einddatum,
    verlengde_jobcoaching,
)
from domain.resultaten.volume import SAMEN
from domain.source import Editie
from domain.uitslag import Toets, Uitkomst, Uitslag

CODE = "telling"
ONBEPAALD = "Traject zonder einddatum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tweedelig:
    """Two parts for one person. `kenmerk` is an id of the organisation, never a name."""

    kenmerk: str
    eerste: Uitvoering
    tweede: Uitvoering


@dataclass(frozen=True, slots=True, kw_only=True)
class Doorlopend:
    """A Traject of indefinite length."""

    kenmerk: str
    uitvoering: Uitvoering


@dataclass(frozen=True, slots=True, kw_only=True)
class Tellingfeiten:
    """`meetperiode` is its first day. ValueError (Dutch) when none can start on that day."""

    meetperiode: date
    onderzoek_met_spoor_2: tuple[Tweedelig, ...] = ()
    verlengde_jobcoaching: tuple[Tweedelig, ...] = ()
    zonder_einddatum: tuple[Doorlopend, ...] = ()

    def __post_init__(self) -> None:
        cyclus_van(self.meetperiode, kalendertekst(self.meetperiode))

    @property
    def cyclus(self) -> Cyclus:
        return cyclus_van(self.meetperiode, kalendertekst(self.meetperiode))

    @property
    def venster(self) -> Meetvenster:
        einde = einde_van(self.meetperiode, kalendertekst(self.meetperiode))
        return Meetvenster(self.meetperiode, einde)


def edities(feiten: Tellingfeiten) -> Mapping[Onderdeel, Editie]:
    """By which editions this Meetperiode is judged. Bron: H23 Tabel 1."""
    return edities_voor_beoordeling(feiten.cyclus, feiten.venster.einde)


def beoordeel(feiten: Tellingfeiten, kaders: Kaders) -> tuple[Uitslag, ...]:
    """A line for each, and the sum. Counting is no norm: `gehaald` says that it is reported.

    Bron: H23 3.6, 3.8, 3.13.
    """
    try:
        kader = kaders.voor(Onderdeel.HOOFDNORM_2)
    except EditieNietInSysteem as fout:
        toets = Toets(CODE, SAMEN, fout.editie)
        return (toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, fout.zin),)
    regels = tuple(_regels(feiten, kader))
    samen = sum(int(regel.gemeten or 0) for regel in regels)
    zin = f"Samen te rapporteren in deze Meetperiode: {_aantal(samen)}."
    return (*regels, kader.toets(CODE, SAMEN).uitslag(Uitkomst.GEHAALD, zin, samen))


def _regels(feiten: Tellingfeiten, kader: Kader) -> Iterator[Uitslag]:
    perioden = (feiten.venster,)
    for een in feiten.onderzoek_met_spoor_2:
        gemeld = onderzoek_met_spoor_2(een.eerste, een.tweede, perioden)
        yield _regel("3.6", een.kenmerk, gemeld, kader)
    for een in feiten.verlengde_jobcoaching:
        gemeld = verlengde_jobcoaching(een.eerste, een.tweede, perioden)
        yield _regel("3.8", een.kenmerk, gemeld, kader)
    for los in feiten.zonder_einddatum:
        telt = telt_zonder_einddatum(los.uitvoering, feiten.venster, kader)
        gemeld = (Melding(feiten.venster, ONBEPAALD),) if telt else ()
        yield _regel("3.13", los.kenmerk, gemeld, kader)


def _regel(code: str, kenmerk: str, gemeld: tuple[Melding, ...], kader: Kader) -> Uitslag:
    toets = kader.toets(code, kenmerk)
    if not gemeld:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, "Telt in deze Meetperiode niet.", 0)
    wat = ", ".join(f"{een.wat}{' (succesvol)' if een.succesvol else ''}" for een in gemeld)
    zin = f"Telt in deze Meetperiode als {_aantal(len(gemeld))}: {wat}."
    return toets.uitslag(Uitkomst.GEHAALD, zin, len(gemeld))


def _aantal(trajecten: int) -> str:
    return f"{trajecten} {'Traject' if trajecten == 1 else 'Trajecten'}"
