"""gegeven ... als_ ... dan: the language of the stories, for who reads rules and no code.

A story runs the real commands. `als_` says which one is given on which day, `dan` what it leads
to, `dan_geweigerd` on which rule it breaks and where that rule is written.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

import pytest

from domain.keurmerk.command import Besluitcommand, Command
from domain.keurmerk.dossier import Dossier
from domain.rules import Geweigerd, Reden
from tests.support.scenario import EMPTY, Step, When, carry_out, on, terms
from tests.support.scenario import rings as _rings

MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
Deel: TypeAlias = Step | Iterable["Deel"] | Callable[[Dossier], Iterable[Step]]
Bewering: TypeAlias = Callable[[Dossier], None]


def dag(tekst: str) -> date:
    """'10 mei 2024'."""
    nummer, maand, jaar = tekst.split()
    return date(int(jaar), MAANDEN.index(maand) + 1, int(nummer))


def op(wanneer: str, opdracht: type[Command], **velden: Any) -> Step:
    """Somebody gives this command on that day; `velden` are what is special about it.

    From which day a decision holds, the command finds itself unless the story says it.
    """
    zelf = {"ingangsdatum": None} if issubclass(opdracht, Besluitcommand) else {}
    return on(dag(wanneer), opdracht, **{**zelf, **velden})


def de_termijn_gaat_af(termijn: str, wanneer: str) -> Step:
    """The day after its last day the system records that nothing came."""
    return _rings(termijn, dag(wanneer))


@dataclass(frozen=True)
class Verhaal:
    """What happened so far."""

    dossier: Dossier

    def en(self, *delen: Deel) -> "Verhaal":
        return Verhaal(_verder(self.dossier, delen))

    def als_(self, stap: Step) -> "Als":
        return Als(self, stap)

    def dan(self, *beweringen: Bewering) -> "Verhaal":
        for bewering in beweringen:
            bewering(self.dossier)
        return self


@dataclass(frozen=True)
class Als:
    """A command that may be carried out or refused."""

    verhaal: Verhaal
    stap: Step

    def dan(self, *beweringen: Bewering) -> Verhaal:
        """It is carried out, and afterwards all of this is so."""
        na = When(self.verhaal.dossier, self.stap).then_done()
        return Verhaal(na).dan(*beweringen)

    def dan_geweigerd(self, *redenen: str, zegt: str = "") -> Verhaal:
        """For exactly these reasons, each as 'code (bron)'. The story stays where it was.

        `zegt`: the reader is told at least this.
        """
        with pytest.raises(Geweigerd) as geweigerd:
            When(self.verhaal.dossier, self.stap).decide()
        genoemd = sorted(map(_kort, geweigerd.value.redenen))
        assert genoemd == sorted(redenen), f"geweigerd om {geweigerd.value}"
        assert zegt in f"{geweigerd.value}"
        return self.verhaal


def gegeven(*delen: Deel) -> Verhaal:
    """A new dossier in which this was recorded, one after the other."""
    return Verhaal(EMPTY).en(*delen)


def _kort(reden: Reden) -> str:
    return f"{reden.code} ({reden.bron})"


def _verder(dossier: Dossier, delen: Iterable[Deel]) -> Dossier:
    for deel in delen:
        if isinstance(deel, Step):
            dossier = carry_out(dossier, deel)
        elif callable(deel):
            dossier = carry_out(dossier, *deel(dossier))
        else:
            dossier = _verder(dossier, deel)
    return dossier


def termijndag(dossier: Dossier, code: str) -> date | None:
    """The last day of the first term of this kind that runs; None when none does."""
    lopend = terms(dossier, code)
    gevonden: date | None = lopend[0].dag if lopend else None
    return gevonden
