"""Complaints that clients make to the holder: the terms of norm 1.5.2 and the share of 1.5.8."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from domain.calendar import plus_weken
from domain.getallen import percentage, procent, toon
from domain.handleiding.edition import Handleiding
from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.uitslag import Uitkomst, Uitslag

NORM = "1.5.8"


@dataclass(frozen=True, slots=True)
class Klachttermijnen:
    """The last day of each term of norm 1.5.2; `bevestigen` is for a written complaint only."""

    bevestigen: date
    afwijzen: date
    afhandelen: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Klacht:
    """`afgewezen`: the day the client heard that it is not taken up.

    `afgesproken`: the last day by agreement, where that differs from norm 1.5.2.
    """

    ontvangen: date
    afgewezen: date | None = None
    afgehandeld: date | None = None
    afgesproken: date | None = None


@dataclass(frozen=True, slots=True)
class Klachttelling:
    """ValueError (Dutch) when the figures cannot belong together."""

    totaal: int
    op_tijd: int

    def __post_init__(self) -> None:
        if not 0 <= self.op_tijd <= self.totaal:
            raise ValueError(
                f"Van {self.totaal} klachten kunnen er geen {self.op_tijd} op tijd zijn."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Klachtfeiten:
    """`telling` is None as long as nobody counted."""

    organisatie: Organisatie
    telling: Klachttelling | None


def termijnen(ontvangen: date, handleiding: Handleiding) -> Klachttermijnen:
    """The terms of a complaint that came in on `ontvangen`. Bron: H23 1.5.2."""
    waarden = handleiding.klachten
    return Klachttermijnen(
        bevestigen=plus_weken(ontvangen, waarden.bevestigen_weken.waarde),
        afwijzen=plus_weken(ontvangen, waarden.afwijzen_weken.waarde),
        afhandelen=plus_weken(ontvangen, waarden.afhandelen_weken.waarde),
    )


def tel(
    klachten: Iterable[Klacht], van: date, tot_en_met: date, handleiding: Handleiding
) -> Klachttelling:
    """The complaints of a Meetperiode. Each counts once, in the Meetperiode of the day on which
    it was closed or of the last day on which it should have been: whichever comes first (A-37).
    """
    bekeken = [_bekijk(klacht, handleiding) for klacht in klachten]
    binnen = [op_tijd for dag, op_tijd in bekeken if van <= dag <= tot_en_met]
    return Klachttelling(len(binnen), sum(binnen))


def _bekijk(klacht: Klacht, handleiding: Handleiding) -> tuple[date, bool]:
    """The day on which a complaint counts, and whether it was closed in time."""
    gewoon = termijnen(klacht.ontvangen, handleiding)
    uiterste = klacht.afgesproken or gewoon.afhandelen
    gesloten = klacht.afgehandeld
    if klacht.afgewezen is not None:
        uiterste, gesloten = gewoon.afwijzen, klacht.afgewezen
    if gesloten is not None and gesloten <= uiterste:
        return gesloten, True
    return uiterste, False


def klachten_op_tijd(feiten: Klachtfeiten, kader: Kader) -> Uitslag:
    """Norm 1.5.8. Without complaints it is met (A-37). Bron: H23 1.5.8."""
    buiten = buiten_toets(NORM, feiten.organisatie, kader)
    if buiten:
        return buiten
    norm, telling = kader.handleiding.klachten.op_tijd_aandeel, feiten.telling
    toets = kader.toets(NORM, norm=norm)
    if telling is None:
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, "De klachten zijn nog niet geteld.")
    if not telling.totaal:
        return toets.oordeel(True, "Er waren geen klachten in de Meetperiode.")
    aandeel = Fraction(telling.op_tijd, telling.totaal)
    zin = (
        f"{telling.op_tijd} van {telling.totaal} klachten op tijd afgehandeld "
        f"({procent(aandeel, norm.waarde, kader.op_feiten)} %); "
        f"nodig is {toon(percentage(norm.waarde))} %."
    )
    return toets.vergelijk(aandeel, zin)
