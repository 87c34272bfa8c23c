"""demo --houders --jaren: an invented body of holders in an empty database, and what came of it."""

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import typer

from adapters.application import population
from adapters.application.population import LONGEST, MOST, Body, Count
from adapters.cli.columns import Table
from adapters.cli.commands.administration import brought_up, fire, told
from adapters.cli.exits import Exit
from adapters.cli.program import Program
from adapters.cli.screen import Screen, note
from adapters.input.faults import all_of, onjuist
from adapters.input.values import whole
from domain.keurmerk.aanvraag.feiten import (
    AanvraagAfgewezen,
    AanvraagIngetrokken,
    AspirantToegekend,
)
from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.einde.feiten import (
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.schorsing.feiten import GeschorstAlsSanctie, GeschorstVoorOnderzoek
from domain.keurmerk.vrijstelling.feiten import VrijstellingDefinitiefToegekend
from domain.keurmerk.waarschuwing.feiten import WaarschuwingGegeven
from scheduler.deadlines import FiringResult

SEED = 1
SHOWN: Mapping[str, tuple[type[KeurmerkEvent], ...]] = {
    "Aspirant toegelaten": (AspirantToegekend,),
    "Aanvraag afgewezen": (AanvraagAfgewezen,),
    "Aanvraag ingetrokken": (AanvraagIngetrokken,),
    "Keurmerk toegekend": (KeurmerkToegekend,),
    "Aspirant verlengd": (AspirantVerlengd,),
    "Keurmerk niet toegekend": (KeurmerkNietToegekend,),
    "Keurmerk voortgezet": (KeurmerkVoortgezet,),
    "Vrijgesteld van de Audit": (VrijstellingDefinitiefToegekend,),
    "Gecompenseerd": (CompensatieToegepast,),
    "Gewaarschuwd": (WaarschuwingGegeven,),
    "Geschorst": (GeschorstVoorOnderzoek, GeschorstAlsSanctie),
    "Ingetrokken": (IngetrokkenVoorBepaaldeTijd, IngetrokkenVoorOnbepaaldeTijd),
    "Opgezegd": (OvereenkomstOpgezegd,),
    "Ontbonden": (OvereenkomstOntbonden,),
}


@dataclass(frozen=True, slots=True)
class Filled:
    """`geschreven` is None when it was all there already; `seconden` is what that took."""

    geschreven: int | None
    seconden: float
    termijnen: FiringResult
    per_jaar: Mapping[str, Mapping[int, int]]

    @property
    def per_seconde(self) -> int:
        return round((self.geschreven or 0) / self.seconden) if self.seconden else 0


def fill(program: Program, houders: str | None, jaren: str | None, as_json: bool) -> None:
    """Raises Onjuist before anything is done."""
    now, screen = program.clock.now(), Screen(as_json)
    asked = population.body(*_numbers(houders, jaren), SEED, now)
    brought_up(program, screen)
    began = time.monotonic()
    written = _written(program, asked, screen)
    took = time.monotonic() - began
    fired = fire(program, program.clock.now(), screen)
    found = population.counts(program.access.ready())
    filled = Filled(written, took, fired, per_year(found))
    screen.show(_document(asked, filled), lambda s: _draw(s, asked, filled))
    if fired.mislukt:
        raise typer.Exit(Exit.NIET_GEZOND)


def _numbers(houders: str | None, jaren: str | None) -> tuple[int, int]:
    if houders is None or jaren is None:
        raise onjuist("Geef --houders en --jaren allebei, of geen van beide.", "demo")
    found = all_of(
        lambda: whole(houders, "--houders", 1, MOST), lambda: whole(jaren, "--jaren", 1, LONGEST)
    )
    return found[0], found[1]


def _written(program: Program, asked: Body, screen: Screen) -> int | None:
    now = program.clock.now()
    until = population.live_from(now)
    begin, days = asked.eerste, (until.date() - asked.eerste).days
    with screen.progress("Dagen van de bevolking") as done:
        try:
            return population.populate(
                program.access.ready(),
                asked,
                until,
                now,
                lambda _, moment: done(max(0, (moment.date() - begin).days), days),
            )
        except KeyboardInterrupt:
            note("Onderbroken. Geef hetzelfde commando opnieuw: dat gaat verder waar dit ophield.")
            raise


def per_year(found: Sequence[Count]) -> Mapping[str, Mapping[int, int]]:
    counted = Counter({(each.soort, each.jaar): each.aantal for each in found})
    years = sorted({each.jaar for each in found})
    return {
        wat: {jaar: sum(counted[kind.TOPIC, jaar] for kind in kinds) for jaar in years}
        for wat, kinds in SHOWN.items()
    }


def _document(asked: Body, filled: Filled) -> dict[str, Any]:
    return {
        "houders": asked.houders,
        "jaren": asked.jaren,
        "gebeurtenissen": filled.geschreven,
        "seconden": round(filled.seconden, 1),
        "termijnen": filled.termijnen,
        "per_jaar": filled.per_jaar,
    }


def _draw(screen: Screen, asked: Body, filled: Filled) -> None:
    screen.line(_said(filled))
    screen.line(told(filled.termijnen))
    screen.heading(f"Wat er van {asked.houders} verzonnen houders kwam, per jaar")
    screen.table(table(filled.per_jaar))
    screen.line()
    first = asked.kvks[0]
    screen.line(
        f"Probeer nu: keurmerk register, keurmerk taken, of keurmerk tijdlijn {first}.", "good"
    )


def _said(filled: Filled) -> str:
    if filled.geschreven is None:
        return "Deze bevolking staat hier al: er is niets bij gekomen."
    return (
        f"{filled.geschreven} gebeurtenissen vastgelegd in {filled.seconden:.0f} seconden"
        f" ({filled.per_seconde} per seconde)."
    )


def table(per_jaar: Mapping[str, Mapping[int, int]]) -> Table:
    years = [f"{jaar}" for jaar in next(iter(per_jaar.values()))]
    return Table(("Wat", *years), list(_rows(per_jaar)), numbers=frozenset(years))


def _rows(per_jaar: Mapping[str, Mapping[int, int]]) -> Iterator[list[str]]:
    for wat, counted in per_jaar.items():
        yield [wat, *(f"{aantal}" if aantal else "" for aantal in counted.values())]
