"""A statement is planned once for each connection, whatever else happens on it."""

import psycopg
import pytest
from psycopg import ClientCursor

from adapters.postgres.connection import Database
from adapters.postgres.plans import Plans
from tests.support.database import ask

ADD = "SELECT %s::int + %s::int"
PREPARED = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'PREPARE%'"


def test_the_same_statement_is_prepared_once(database: Database) -> None:
    plans = Plans()
    with database.connect() as connection, ClientCursor(connection) as cursor:
        for n in range(3):
            both = [plans.execute(connection, ADD), plans.execute(connection, "SELECT 7")]
            cursor.execute(";".join(both).encode(), (n, 1))
            assert [result.fetchone() for result in cursor.results()] == [(n + 1,), (7,)]
        assert connection.execute(PREPARED).fetchone() == (2,)


def test_another_connection_prepares_for_itself(database: Database) -> None:
    plans = Plans()
    for _ in range(2):
        with database.connect() as connection, ClientCursor(connection) as cursor:
            cursor.execute(plans.execute(connection, ADD).encode(), (2, 3))
            assert cursor.fetchone() == (5,)


def test_a_plan_outlives_a_message_that_failed_and_a_table_that_changed(
    database: Database,
) -> None:
    ask(database, "CREATE TABLE app.proef (a int)")
    plans, insert = Plans(), "INSERT INTO app.proef (a) VALUES (%s)"
    with database.connect() as connection, ClientCursor(connection) as cursor:
        call = plans.execute(connection, insert)
        with pytest.raises(psycopg.DataError):
            cursor.execute(f"{call}; SELECT 1 / 0".encode(), (1,))
        ask(database, "ALTER TABLE app.proef ADD COLUMN b int DEFAULT 2")
        cursor.execute(plans.execute(connection, insert).encode(), (1,))
    assert ask(database, "SELECT a, b FROM app.proef") == [(1, 2)]


def test_a_plan_follows_a_table_that_was_swapped(database: Database) -> None:
    """As a rebuild does: the new table takes the name of the old one."""
    ask(database, "CREATE TABLE app.proef (a int); CREATE TABLE app.opzij (a int)")
    plans, insert = Plans(), "INSERT INTO app.proef (a) VALUES (%s)"
    swap = "ALTER TABLE app.proef RENAME TO oud; ALTER TABLE app.opzij RENAME TO proef"
    with database.connect() as connection, ClientCursor(connection) as cursor:
        for _ in range(6):  # often enough for the server to keep one plan for all values
            cursor.execute(plans.execute(connection, insert).encode(), (1,))
        ask(database, swap)
        cursor.execute(plans.execute(connection, insert).encode(), (2,))
    assert ask(database, "SELECT a FROM app.proef") == [(2,)]
