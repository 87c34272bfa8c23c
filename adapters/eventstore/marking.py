"""Keeps the dossiers of an import for that import alone, until it is finished or given up.

What the mark says is in the database: it outlives the process, and every write looks at it (door).
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any
from uuid import uuid4

import psycopg
from eventsourcing.persistence import PersistenceError

from adapters.eventstore import door
from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Store
from adapters.postgres.failing import why
from adapters.postgres.imports import Mark, written
from domain.rules import Geweigerd

NAMES = 3  # of the people whose lines these are
FAILURES = (PersistenceError, psycopg.Error)


class InvoerOnderbroken(Exception):
    """The database failed before everything was written; the sentence says how much was."""


def content(requests: Iterable[Request]) -> str:
    """Which history this is: the same commands again go on with what was begun, also when a line
    was repaired.
    """
    ids = "".join(f"{each.envelope.command_id}" for each in requests if each.envelope.geimporteerd)
    return hashlib.sha256(ids.encode()).hexdigest()


@contextmanager
def marked(store: Store, requests: Sequence[Request], todo: Sequence[Request]) -> Iterator[None]:
    """What is written inside is written for the import of `requests`, of which `todo` are left.

    Without history there is nothing to mark.
    """
    if any(each.envelope.geimporteerd for each in requests):
        with under(store, _mark(requests, todo)):
            yield
    else:
        yield


@contextmanager
def under(store: Store, mark: Mark) -> Iterator[None]:
    """What is written inside is written for the import that `mark` tells of.

    When it ends by an exception and something was written, the mark stays. Raises Geweigerd when a
    dossier waits for another import.
    """
    with _connection(store) as connection, door.refusals():
        mark.put(connection)
    store.sealed.invoer = mark.token
    try:
        yield
    except BaseException:
        with suppress(*FAILURES), _connection(store) as connection:
            mark.drop_if_empty(connection)
        raise
    finally:
        store.sealed.invoer = None
    with _connection(store) as connection:
        mark.finish(connection)


def _mark(requests: Sequence[Request], todo: Sequence[Request]) -> Mark:
    names = sorted({each.envelope.actor for each in requests})
    return Mark(
        inhoud=content(requests),
        token=uuid4(),
        door=", ".join(names[:NAMES]) + (" en anderen" if len(names) > NAMES else ""),
        regels=len(requests),
        gedaan=len(requests) - len(todo),
        dossiers={each.dossier for each in todo if each.envelope.geimporteerd},
    )


@contextmanager
def _connection(store: Store) -> Iterator[Any]:
    with store.sealed.datastore.get_connection() as connection:
        yield connection


def taken_over(error: Exception) -> bool:
    """Whether another process goes on with this import, or somebody gave it up."""
    return isinstance(error, Geweigerd) and any(
        reden.code == door.INVOER_OVERGENOMEN for reden in error.redenen
    )


def stopped(error: Geweigerd, sure: int, regels: int) -> Geweigerd:
    """The same refusal, and how far this process came."""
    (reden,) = error.redenen
    zin = f"{reden.zin} Er staan {sure} van de {regels} regels. Kijk verder met `keurmerk invoer`."
    return Geweigerd([replace(reden, zin=zin)])


def interrupted(
    store: Store, requests: Sequence[Request], sure: int, step: int, error: Exception
) -> InvoerOnderbroken:
    """`sure` lines are in the log; of the next `step` the answer may have been lost."""
    try:
        with _connection(store) as connection:
            exact = written(connection, content(requests))
    except FAILURES:
        exact = None
    regels = len(requests)
    if exact is None:
        left = min(step, regels - sure)
        zin = f"zijn er zeker {sure} geschreven. Van de volgende {left} is dat niet te zien;"
    else:
        zin = f"zijn er {exact} geschreven;"
    return InvoerOnderbroken(
        f"De invoer is onderbroken. Van de {regels} regels (registraties tellen niet mee) {zin} de"
        " rest niet. Herstel de oorzaak"
        " en bied hetzelfde bestand opnieuw aan: dat gaat verder waar dit ophield."
        f" De oorzaak: {why(error)}"
    )
