"""Lives at random: people who do what seems possible, and a clock that rings or is late."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from domain.begrippen import Rol
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.besluiten import COMMANDS, OP_NAAM
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.mogelijk import mogelijk
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.rules import Geweigerd
from tests.support.asking import fill_in
from tests.support.scenario import EMPTY, Step, carry_out, follows_the_chart
from tests.support.statuses import LIVES

S = Keurmerkstatus
BEGINNINGS = list(LIVES.values())
BEGIN = date(2026, 6, 1)  # after all of these lives
KINDS = [kind for kind in COMMANDS if kind is not LaatTermijnVerstrijken]
EXAMPLES = settings(max_examples=80, deadline=None)


@dataclass(frozen=True, slots=True)
class Move:
    """So many days later: what is due by then may ring, and somebody does what seems possible."""

    days: int
    bell: bool
    choice: int


moves = st.lists(
    st.builds(Move, st.integers(0, 120), st.booleans(), st.integers(0, 44)), max_size=30
)
beginnings = st.sampled_from(BEGINNINGS)


def ask(dossier: Dossier, kind: type[Command], dag: date) -> Dossier:
    """The dossier afterwards; the same one when it was refused."""
    step = Step(dag, lambda d: fill_in(kind, d, dag))
    try:
        na = carry_out(dossier, step)
    except Geweigerd:
        return dossier
    follows_the_chart(dossier.keurmerk, na.historie[-1].event, na.keurmerk)
    return na


def by_the_clock(termijn: Termijn, dag: date) -> Step:
    command = LaatTermijnVerstrijken(termijn=f"{termijn.id}")
    return Step(dag, lambda _: command, Rol.SYSTEEM)


def ring(dossier: Dossier, dag: date) -> Dossier:
    """Everything that is due on `dag`, the earliest first, as the bell does."""
    while due := sorted(
        (t for t in dossier.agenda.termijnen if t.dag < dag), key=lambda t: (t.dag, t.code)
    ):
        na = carry_out(dossier, by_the_clock(due[0], dag))
        follows_the_chart(dossier.keurmerk, na.historie[-1].event, na.keurmerk)
        dossier = na
    return dossier


def live(begin: tuple[Step, ...], moves: list[Move]) -> tuple[Dossier, date]:
    dossier, dag = carry_out(EMPTY, *begin), BEGIN
    for move in moves:
        dag += timedelta(days=move.days)
        if move.bell:
            dossier = ring(dossier, dag)
        may = [m.commando for m in mogelijk(dossier, dag, Rol.BESLISSER) if m.kan]
        dossier = ask(dossier, OP_NAAM[may[move.choice % len(may)]], dag)
    return dossier, dag
