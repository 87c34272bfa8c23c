"""Leases: two workers never hold the same term, and no lease lasts for ever."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.worker.leases import DOUBLINGS, LEASE, Leases
from domain.calendar import einde_van_de_dag
from tests.support.database import ask
from tests.support.dossiers import register
from tests.support.warnings import warned

LAST_DAY = date(2026, 6, 30)
DUE = einde_van_de_dag(LAST_DAY)
SHIFT = "UPDATE proj.termijn SET vervalt_op = vervalt_op - interval '1 day' WHERE id = %s"
NUMBERS = [f"{n:08}" for n in range(2, 12)]


def later(seconds: float) -> datetime:
    return DUE + timedelta(seconds=seconds)


@pytest.fixture
def leases(database: Database, store: Store) -> Iterator[Leases]:
    """Of a database in which ten terms end on the same day."""
    register(database, *NUMBERS)
    for kvk in NUMBERS:
        warned(store, LAST_DAY, kvk)
    with database.connect(Role.APP) as connection:
        yield Leases(connection)


def claimed(leases: Leases, nu: datetime, aantal: int = 20) -> list[UUID]:
    return [due.id for due in leases.claim(nu, nu, aantal)]


def test_what_is_claimed_is_not_claimed_again(leases: Leases) -> None:
    first, second = claimed(leases, DUE, 6), claimed(leases, DUE, 6)
    assert (len(first), len(second)) == (6, 4)
    assert not set(first) & set(second)
    assert claimed(leases, DUE) == []


def test_two_claimers_at_once_never_get_the_same_term(database: Database, leases: Leases) -> None:
    def claim_all(_: int) -> list[UUID]:
        with database.connect(Role.APP) as connection:
            own = Leases(connection)
            return [id_ for _ in range(10) for id_ in claimed(own, DUE, 2)]

    with ThreadPoolExecutor(4) as pool:
        found = [id_ for ids in pool.map(claim_all, range(4)) for id_ in ids]
    assert len(found) == len(set(found)) == len(NUMBERS)


def test_a_claimer_passes_by_rows_that_another_is_taking(
    database: Database, leases: Leases
) -> None:
    with database.connect(Role.APP) as other, other.transaction():
        assert len(claimed(Leases(other), DUE, 4)) == 4
        assert len(claimed(leases, DUE)) == 6


def test_a_lease_ends_and_doubles_with_each_attempt(leases: Leases) -> None:
    assert len(claimed(leases, DUE)) == 10
    assert claimed(leases, later(LEASE - 1)) == []
    assert len(claimed(leases, later(LEASE))) == 10
    assert claimed(leases, later(LEASE + 2 * LEASE - 1)) == []
    assert len(claimed(leases, later(LEASE + 2 * LEASE))) == 10


def test_a_lease_never_grows_beyond_its_longest(database: Database, leases: Leases) -> None:
    claimed(leases, DUE)
    ask(database, "UPDATE app.termijn_poging SET pogingen = 1000, volgende_poging = %s", DUE)
    assert len(claimed(leases, DUE)) == 10
    longest = LEASE * 2**DOUBLINGS
    assert claimed(leases, later(longest - 1)) == []
    assert len(claimed(leases, later(longest))) == 10


def test_a_lease_of_a_clock_that_was_ahead_does_not_block(leases: Leases) -> None:
    ahead = DUE + timedelta(days=365)
    assert len(claimed(leases, ahead)) == 10
    assert len(claimed(leases, DUE)) == 10


def test_nothing_is_due_before_its_moment(leases: Leases) -> None:
    before = DUE - timedelta(microseconds=1)
    assert leases.claim(before, DUE) == []


@pytest.fixture
def two_of_one(database: Database, leases: Leases) -> tuple[UUID, UUID]:
    """Two terms of one dossier: the first, and one a day later."""
    ((first, later),) = ask(
        database,
        "WITH paar AS (SELECT array_agg(id ORDER BY id) AS ids FROM (SELECT id FROM proj.termijn"
        " ORDER BY id LIMIT 2) AS t), weg AS (UPDATE proj.termijn SET status = 'vervallen',"
        " gesloten_door = 1, gesloten_op = now() WHERE id <> ALL (SELECT unnest(ids) FROM paar)"
        " RETURNING id) SELECT ids[1], ids[2] FROM paar",
    )
    ask(
        database,
        "UPDATE proj.termijn SET keurmerk_id = (SELECT keurmerk_id FROM proj.termijn WHERE id = %s)"
        " WHERE id = %s",
        first,
        later,
    )
    ask(database, SHIFT, first)
    return first, later


def test_of_a_dossier_only_the_first_term_is_claimed(
    database: Database, leases: Leases, two_of_one: tuple[UUID, UUID]
) -> None:
    """What the first one leads to may take the other away."""
    first, last = two_of_one
    assert claimed(leases, DUE) == [first]
    assert claimed(leases, DUE) == []
    ask(
        database,
        "UPDATE proj.termijn SET status = 'verstreken', gesloten_door = 1, gesloten_op = now()"
        " WHERE id = %s",
        first,
    )
    assert claimed(leases, DUE) == [last]


def test_a_term_that_failed_holds_up_no_other(
    leases: Leases, two_of_one: tuple[UUID, UUID]
) -> None:
    first, last = two_of_one
    assert claimed(leases, DUE) == [first]
    leases.failed(first, "kapot")
    assert claimed(leases, DUE) == [last]
    assert claimed(leases, later(LEASE)) == [first, last]
