"""Dossiers of which every term has passed long ago, while nobody let one fire."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from random import Random

from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.commands import Checklist
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.schorsing.commands import SchorsVoorOnderzoek
from domain.keurmerk.schorsing.gronden import OnderzoekGrond
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from tests.support.dossiers import APPLY, AWARD, CHECKLIST, register
from tests.support.histories import numbers
from tests.support.life import Life

APPLIED = date(2024, 1, 8)
START = date(2024, 4, 1)
# Terms of Waarschuwingen: a Meetperiode would begin the next one by itself, and that has its own.
REPAIRED_IN = (325, 340)  # days
EACH = len(REPAIRED_IN)  # terms of one dossier


def load(database: Database, terms: int, *kvks: str) -> None:
    """`terms` that run in the rows, and are all due. A multiple of EACH.

    `kvks` are known already; without them there are so many new ones.
    """
    if not kvks:
        kvks = tuple(numbers(terms // EACH))
        register(database, *kvks)
    _carry_out(database, kvks, requests)


def load_suspended(database: Database, dossiers: int) -> None:
    """Each with a Schorsing of which the end is due, and the signals before it."""
    kvks = numbers(dossiers)
    register(database, *kvks)
    _carry_out(database, kvks, _suspended)


def _carry_out(
    database: Database, kvks: Sequence[str], script: Callable[[str], list[Request]]
) -> None:
    asked = [request for kvk in kvks for request in script(kvk)]
    with Store(database, pool=1) as store:
        report = carry_out(store, [Line(n, request) for n, request in enumerate(asked, 1)])
    assert report.uitgevoerd == len(asked), report


def requests(kvk: str) -> list[Request]:
    life = _admitted(kvk)
    for days in REPAIRED_IN:
        _warn(life, days)
    return life.requests


def measured(kvk: str) -> list[Request]:
    """With a Meetperiode, that begins the next one when it is over, and one Waarschuwing."""
    life = _admitted(kvk)
    life.ask(StartMeetperiode(start=START, uwv=False))
    _warn(life, 42)
    return life.requests


def _admitted(kvk: str) -> Life:
    life = Life(kvk, Random(kvk), APPLIED, geimporteerd=True)
    life.ask(replace(APPLY, ingediend_op=APPLIED))
    life.ask(replace(AWARD, checklist=_checklist(), **life.decision()))
    life.until(START)
    return life


def _warn(life: Life, days: int) -> None:
    last = plus_dagen(START, days)
    life.ask(GeefWaarschuwing(normen=("2.1.1",), hersteltermijn_tot=last, **life.decision()))


def _suspended(kvk: str) -> list[Request]:
    life = Life(kvk, Random(kvk), APPLIED, geimporteerd=True)
    life.ask(replace(APPLY, ingediend_op=APPLIED))
    life.ask(replace(AWARD, checklist=_checklist(), **life.decision()))
    life.ask(
        SchorsVoorOnderzoek(
            onderzoek="onderzoek-1",
            laatste_dag=plus_dagen(APPLIED, 60),
            gronden=(OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN,),
            **life.decision(),
        )
    )
    return life.requests


def _checklist() -> Checklist:
    return replace(CHECKLIST, vog_afgegeven_op=APPLIED)
