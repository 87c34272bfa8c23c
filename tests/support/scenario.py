"""given(...).when(...).then(...): the language in which the tests of decisions are written.

A step is a command with the day on which it is given, or a term that rings.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import uuid5

import pytest

from domain.begrippen import REGISTER, Rol
from domain.keurmerk.auditregister.lezen import LEEG
from domain.keurmerk.besluiten import beslis, vastlegging
from domain.keurmerk.command import Command, Registercommand
from domain.keurmerk.dossier import Dossier, dossier_id, evolve, evolve_all
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import feit_van
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.lifecycle.overgangen import status_na
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.recorded import Recorded
from domain.rules import Geweigerd
from tests.support.asking import fill_in
from tests.support.auditregister import AUDITORS
from tests.support.examples import SPACE

KVK = "00000001"
EMPTY = Dossier(dossier_id(KVK))


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked on `dag`; the command may depend on the dossier."""

    dag: date
    command: Callable[[Dossier], Command]
    rol: Rol = Rol.BESLISSER
    geimporteerd: bool = False
    in_register: bool = False  # of the body itself
    register: Dossier = AUDITORS  # what is known of Auditors at that moment


def on(
    dag: date,
    kind: type[Command],
    rol: Rol = Rol.BESLISSER,
    geimporteerd: bool = False,
    **changes: Any,
) -> Step:
    """The usual command of this kind, given on `dag`; `changes` replace fields."""
    return Step(
        dag,
        lambda dossier: fill_in(kind, dossier, dag, **changes),
        rol,
        geimporteerd,
        issubclass(kind, Registercommand),
    )


def asks(dag: date, command: Command) -> Step:
    """This very command, given on `dag`."""
    return Step(dag, lambda _: command)


def rings(code: str, dag: date, nth: int = 0) -> Step:
    """The nth running term of a kind rings on `dag`, the earliest first."""

    def command(dossier: Dossier) -> Command:
        return LaatTermijnVerstrijken(termijn=f"{terms(dossier, code)[nth].id}")

    return Step(dag, command, Rol.SYSTEEM)


def terms(dossier: Dossier, code: str) -> list[Any]:
    found = [t for t in dossier.agenda.termijnen if t.code == code]
    return sorted(found, key=lambda t: (t.dag, t.kenmerk))


def envelope(dossier: Dossier, step: Step) -> Envelope:
    """Noon in the Netherlands, or a little later when something happened that day already."""
    return Envelope(
        command_id=uuid5(SPACE, f"{dossier.versie}/{step.dag}"),
        actor="medewerker-1",
        rol=step.rol,
        moment=datetime.combine(step.dag, time(11, 0), UTC),
        kvk=REGISTER if step.in_register else KVK,
        geimporteerd=step.geimporteerd,
    )


def record(dossier: Dossier, step: Step, *events: KeurmerkEvent) -> Dossier:
    known = vastlegging(envelope(dossier, step), dossier, events)
    for event in events:
        recorded = Recorded(dossier.id, dossier.versie + 1, known, event)
        dossier = evolve(dossier, recorded)
    return dossier


def carry_out(dossier: Dossier, *steps: Step) -> Dossier:
    """Raises Geweigerd when a step may not be done."""
    for step in steps:
        dossier = begun(dossier, step)
        events = decided(step, dossier)
        dossier = record(dossier, step, *events)
    return dossier


def begun(dossier: Dossier, step: Step) -> Dossier:
    """The first step tells in which stream it all happens."""
    return LEEG if step.in_register and not dossier.versie else dossier


def decided(step: Step, dossier: Dossier) -> tuple[KeurmerkEvent, ...]:
    return beslis(step.command(dossier), dossier, envelope(dossier, step), step.register)


@dataclass(frozen=True, slots=True)
class Given:
    dossier: Dossier

    def when(self, step: Step) -> "When":
        return When(begun(self.dossier, step), step)


@dataclass(frozen=True, slots=True)
class When:
    voor: Dossier
    step: Step

    def decide(self) -> tuple[KeurmerkEvent, ...]:
        return decided(self.step, self.voor)

    def then(self, *expected: KeurmerkEvent) -> Dossier:
        """Exactly these events, and the dossier with them."""
        na = self.then_done()
        assert tuple(r.event for r in na.historie[self.voor.versie :]) == expected
        return na

    def then_done(self, **state: Any) -> Dossier:
        """It is done, and these fields of the keurmerk are so afterwards."""
        events = self.decide()
        na = record(self.voor, self.step, *events)
        self._laws(events, na)
        assert {name: getattr(na.keurmerk, name) for name in state} == state
        return na

    def then_refused(self, *codes: str) -> None:
        """Refused for exactly these reasons, all of them at once."""
        with pytest.raises(Geweigerd) as refused:
            self.decide()
        assert sorted(reden.code for reden in refused.value.redenen) == sorted(codes)
        for reden in refused.value.redenen:
            assert reden.zin.endswith((".", "’.")), reden
            assert reden.bron, reden

    def _laws(self, events: tuple[KeurmerkEvent, ...], na: Dossier) -> None:
        command, asked = self.step.command(self.voor), envelope(self.voor, self.step)
        again = beslis(command, na, asked, self.step.register)
        assert again == (), "the same command twice gives nothing"
        assert na.versie == self.voor.versie + len(events)
        replayed = evolve_all(Dossier(na.id), na.historie)
        assert replayed == na, "a replay gives the same dossier"
        for event in events:
            follows_the_chart(self.voor.keurmerk, event, na.keurmerk)


def follows_the_chart(voor: Keurmerk, event: KeurmerkEvent, na: Keurmerk) -> None:
    """Folding does not ask the chart, so a test does. A reversal names its own destination."""
    if feit_van(event).overgang is None:
        assert na.status is voor.status
    elif isinstance(event, BesluitHerroepen):
        assert na.status is event.terug_naar
    else:
        assert na.status is status_na(voor.ligging, type(event).__name__)


def given(*steps: Step) -> Given:
    """A new dossier in which these steps were done, one after the other."""
    return Given(carry_out(EMPTY, *steps))
