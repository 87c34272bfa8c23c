"""Every term and every task: what starts it, what ends it, and what happens when it rings.

`python -m tests.support.termijntabel` writes docs/termijnen.md. What ends a term is declared; what
starts it, and what its bell records, is seen in the lives that the tests tell.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from importlib import import_module

from domain.herkomst import HERKOMST
from domain.keurmerk.agenda.soorten import Moment, Taaksoort, Termijnsoort
from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.dossier import Dossier, evolve
from domain.keurmerk.einde.feiten import (
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.evolve_agenda import EINDES
from domain.keurmerk.feiten import FEIT, TAAKSOORTEN, TERMIJNSOORTEN
from domain.rules import Geweigerd
from tests.architecture.tree import ROOT
from tests.domain.keurmerk.outcomes import OUTCOMES
from tests.support.lives import INQUIRED
from tests.support.scenario import EMPTY, carry_out, rings


def _titels(*events: type[KeurmerkEvent]) -> frozenset[str]:
    return frozenset(FEIT[event].titel for event in events)


FILE = ROOT / "docs" / "termijnen.md"
INLEIDING = """# Termijnen en taken

Wat het systeem bewaakt. Deze bladzijde is gemaakt uit de code, met
`python -m tests.support.termijntabel`; een test houdt haar waar. Een *signaal* gaat af als zijn dag
begint, een *termijn* als haar laatste dag voorbij is. Alle taken van één soort staan bij elkaar met
`keurmerk taken`; wie een taak met een besluit moet afdoen, kan haar niet afvinken.
"""
TERMIJNKOP = (
    "| Termijn | Nr. | Wat | Bron | Soort | Begint bij | Eindigt bij | Gaat zij af |",
    "|---|---|---|---|---|---|---|---|",
)
TAAKKOP = (
    "| Taak | Wat | Bron | Moet | Door besluit | Ontstaat bij | Klaar bij |",
    "|---|---|---|---|---|---|---|",
)
SAMEN = {
    "einde van het keurmerk": _titels(
        IngetrokkenVoorBepaaldeTijd,
        IngetrokkenVoorOnbepaaldeTijd,
        KeurmerkNietToegekend,
        OvereenkomstOntbonden,
        OvereenkomstOpgezegd,
    ),
    "besluit over de Meetperiode": _titels(AspirantVerlengd, KeurmerkToegekend, KeurmerkVoortgezet),
}


@dataclass
class Seen:
    """By code, in titles of events."""

    started: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    raised: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    rung: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def seen() -> Seen:
    found = Seen()
    for dossier in lives():
        _follow(dossier, found)
        for termijn in dossier.agenda.termijnen:
            _ring(dossier, termijn.soort, found)
    return found


def lives() -> Iterator[Dossier]:
    """Every life of the tests of decisions, before and after its last step, and one more."""
    yield carry_out(EMPTY, *INQUIRED)
    for outcome in OUTCOMES:
        before = carry_out(EMPTY, *outcome.life)
        yield before
        yield carry_out(before, outcome.step)


def _follow(dossier: Dossier, found: Seen) -> None:
    now = Dossier(dossier.id)
    for recorded in dossier.historie:
        now = evolve(now, recorded)
        titel = FEIT[type(recorded.event)].titel
        for termijn in now.wijziging.gestart:
            found.started[termijn.code].add(titel)
        for taak in now.wijziging.geopend:
            found.raised[taak.code].add(titel)


def _ring(dossier: Dossier, soort: Termijnsoort, found: Seen) -> None:
    dag = max(t.dag for t in dossier.agenda.termijnen if t.code == soort.code) + timedelta(days=1)
    try:
        na = carry_out(dossier, rings(soort.code, dag))
    except Geweigerd:  # what is before it must ring first
        return
    titel = FEIT[type(na.historie[-1].event)].titel
    taken = [taak.soort.omschrijving for taak in na.wijziging.geopend]
    found.rung[soort.code].add("; ".join((titel, *(f"taak: {taak}" for taak in taken))))
    for taak in na.wijziging.geopend:
        found.raised[taak.code].add(f"{soort.omschrijving} (termijn)")


def ended() -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    """By the declarations: which events can end a term, and which settle a task."""
    termijnen: dict[str, set[str]] = defaultdict(set)
    taken: dict[str, set[str]] = defaultdict(set)
    for event, eindes in EINDES.items():
        for einde in eindes:
            for code in einde.termijnen:
                termijnen[code].add(FEIT[event].titel)
            for code in einde.taken:
                taken[code].add(FEIT[event].titel)
    return termijnen, taken


@cache
def numbers() -> Mapping[str, str]:
    """The id of each term in the catalogue of deadlines, by its place in the code."""
    found: dict[str, list[str]] = defaultdict(list)
    for each in HERKOMST:
        if each.regel.startswith("D-"):
            found[each.plaats].append(each.regel)
    return {plaats: ", ".join(dict.fromkeys(ids)) for plaats, ids in found.items()}


def bladzijde() -> str:
    gezien, (termijnen, taken) = seen(), ended()
    return "\n".join(
        (
            INLEIDING,
            "## Termijnen\n",
            *TERMIJNKOP,
            *(_termijn(soort, gezien, termijnen) for soort in TERMIJNSOORTEN),
            "\n## Taken\n",
            *TAAKKOP,
            *(_taak(soort, gezien, taken) for soort in TAAKSOORTEN),
            "",
        )
    )


def _termijn(soort: Termijnsoort, gezien: Seen, einde: Mapping[str, set[str]]) -> str:
    nummers = {nr for plaats, nr in numbers().items() if _at(plaats) is soort}
    return _rij(
        f"`{soort.code}`",
        ", ".join(sorted(nummers)),
        soort.omschrijving,
        f"{soort.bron}",
        "signaal" if soort.moment is Moment.BEGIN else "termijn",
        _lijst(gezien.started[soort.code]),
        _lijst(einde.get(soort.code, ())),
        _lijst(gezien.rung[soort.code]),
    )


def _taak(soort: Taaksoort, gezien: Seen, klaar: Mapping[str, set[str]]) -> str:
    return _rij(
        f"`{soort.code}`",
        soort.omschrijving,
        f"{soort.bron}",
        "ja" if soort.verplicht else "nee",
        "ja" if soort.alleen_door_besluit else "nee",
        _lijst(gezien.raised[soort.code]),
        _lijst(klaar.get(soort.code, ())),
    )


def _at(plaats: str) -> object:
    module, naam = plaats.split(":")
    return getattr(import_module(module), naam, None)


def _lijst(titels: Iterable[str]) -> str:
    """What nearly every term shares, has one name."""
    over = set(titels)
    for naam, samen in SAMEN.items():
        if over > samen:
            over = {naam, *(over - samen)}
    return "<br>".join(sorted(over, key=str.lower)) or "-"


def _rij(*cellen: str) -> str:
    return f"| {' | '.join(cel or '-' for cel in cellen)} |"


if __name__ == "__main__":
    FILE.write_text(bladzijde(), "utf-8")
