"""Fills an empty database with an invented body of holders, by the commands of everybody else."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from psycopg import Connection

from adapters.application.registration import Registration, register
from adapters.demo.names import MOST, kvk_number, registration
from adapters.demo.plot import Body, plot
from adapters.demo.populating import WHO, Progress, content, write
from adapters.demo.step import office_hour
from adapters.eventstore.door import check_clock
from adapters.eventstore.store import Store
from adapters.input.faults import onjuist
from adapters.input.lines import GivenCommand
from adapters.postgres import bevolking
from adapters.postgres.bevolking import Count
from adapters.postgres.connection import Database, Role
from domain.begrippen import Rol
from domain.calendar import begin_van_de_dag, dag_van
from domain.keurmerk.dossier import dossier_id

__all__ = ["LONGEST", "MOST", "Body", "Count", "Progress", "body", "counts", "populate"]

LONGEST = 15  # years
NOT_EMPTY = (
    "Deze database is niet leeg. Een verzonnen bevolking komt alleen in een lege database: kies een"
    " andere map met KEURMERK_DATA, of een lege database."
)
OTHER_BODY = (
    "In deze database staat al een andere verzonnen bevolking. Vraag om hetzelfde aantal houders en"
    " jaren als toen, of kies een lege database."
)


def body(houders: int, jaren: int, zaad: int, now: datetime) -> Body:
    """The first Meetperiodes start in January, so many years before this one."""
    return Body(houders, jaren, date(dag_van(now).year - jaren, 1, 1), zaad)


def live_from(now: datetime) -> datetime:
    """What was before is history; from then on the worker lets terms fire, and staff decide."""
    return begin_van_de_dag(dag_van(now).replace(day=1))


def populate(
    database: Database, body: Body, until: datetime, now: datetime, progress: Progress
) -> int | None:
    """How many events were written now, of history until `until`; None when all was there already.

    Goes on with what broke off. Raises Onjuist when something else is in the database, and
    Geweigerd when `now` is too far from its clock.
    """
    with database.connect(Role.APP) as connection:
        check_clock(connection, now)
        if _complete(connection, body):
            return None
        for nummer in range(1, body.houders + 1):
            _register(connection, body, nummer, now)
    with Store(database) as store:
        return write(store, body, until, progress)


def counts(database: Database) -> Sequence[Count]:
    """What came of it, by year and kind."""
    with database.connect(Role.APP) as connection:
        return bevolking.counts(connection)


def _complete(connection: Connection[Any], body: Body) -> bool:
    found = bevolking.found(connection, body.kvks, _id(body, 1), content(body))
    if found.vreemd:
        raise onjuist(NOT_EMPTY, "demo")
    if found.iemand and not found.begonnen:
        raise onjuist(OTHER_BODY, "demo")
    return found.gebeurd and not found.onaf


def _register(connection: Connection[Any], body: Body, nummer: int, now: datetime) -> None:
    """Just before the first fact; who comes later has a name already, which does no harm."""
    first = next(plot(body, nummer)[1])
    op = min(office_hour(first.dag) - timedelta(hours=1), now)
    given = GivenCommand(
        nummer=nummer,
        command=registration(nummer),
        dossier=kvk_number(nummer),
        wie=WHO,
        rol=Rol.BEHANDELAAR,
        command_id=_id(body, nummer),
        op=op,
    )
    register(connection, Registration(given, registration(nummer), now))


def _id(body: Body, nummer: int) -> UUID:
    return uuid5(dossier_id(kvk_number(nummer)), f"{body.kenmerk}/naam")
