"""Migrations are carried out once, in order, and own every table."""

import threading

import pytest
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from adapters.postgres.connection import Database, DatabaseOngeschikt
from adapters.postgres.migrate import MigratieGeweigerd, Migration, available, migrate
from tests.support.database import ask

NAMES = tuple(migration.naam for migration in available())
EXTRA = Migration("9999_proef", "CREATE TABLE app.proef (a int);")


def tables(database: Database) -> set[tuple[str, str]]:
    found = ask(
        database,
        "SELECT schemaname, tablename FROM pg_tables"
        " WHERE schemaname IN ('es', 'ledger', 'app', 'proj')",
    )
    return {(schema, table) for schema, table in found}


def test_an_empty_database_gets_everything_once(bare_database: Database) -> None:
    assert migrate(bare_database) == NAMES
    assert migrate(bare_database) == ()


def test_only_what_is_new_is_carried_out(database: Database) -> None:
    assert migrate(database, (*available(), EXTRA)) == ("9999_proef",)


def test_a_changed_file_is_refused(database: Database) -> None:
    first, *rest = available()
    changed = Migration(first.naam, first.sql + "-- changed")
    with pytest.raises(MigratieGeweigerd, match="0001_rollen is veranderd"):
        migrate(database, (changed, *rest))


def test_other_line_ends_are_no_change(database: Database) -> None:
    files = [Migration(file.naam, file.sql.replace("\n", "\r\n")) for file in available()]
    assert migrate(database, files) == ()


def test_an_older_program_is_refused(database: Database) -> None:
    *older, last = available()
    with pytest.raises(MigratieGeweigerd, match=f"nieuwer dan dit programma.*{last.naam}"):
        migrate(database, older)


def test_a_number_cannot_be_put_in_between(database: Database) -> None:
    first, *rest = available()
    between = Migration("0001_tussendoor", "SELECT 1;")
    with pytest.raises(MigratieGeweigerd, match="0001_tussendoor is overgeslagen"):
        migrate(database, (first, between, *rest))


def test_a_file_that_fails_leaves_nothing_and_the_files_before_it_stay(database: Database) -> None:
    broken = Migration("9999_stuk", "CREATE TABLE app.half (a int); SELECT 1 / 0;")
    before = Migration("9998_goed", "CREATE TABLE app.heel (a int);")
    with pytest.raises(Exception, match="division by zero"):
        migrate(database, (*available(), before, broken))
    assert ("app", "heel") in tables(database)
    assert ("app", "half") not in tables(database)
    assert migrate(database, (*available(), before)) == ()


def test_two_programs_at_once_carry_out_every_file_once(bare_database: Database) -> None:
    applied: list[tuple[str, ...]] = []
    threads = [
        threading.Thread(target=lambda: applied.append(migrate(bare_database))) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(applied) == [(), (), NAMES]


def test_every_table_belongs_to_the_owner_who_cannot_log_in(database: Database) -> None:
    owners = ask(
        database,
        "SELECT DISTINCT tableowner, rolcanlogin FROM pg_tables JOIN pg_roles"
        " ON rolname = tableowner WHERE schemaname IN ('es', 'ledger', 'app', 'proj')",
    )
    assert owners == [("reg_owner", False)]


def test_the_migrator_needs_no_superuser(database: Database) -> None:
    as_migrator = Database(make_conninfo(database.conninfo, user="reg_migrator"))
    step = Migration("9999_proef", "SET LOCAL ROLE reg_owner; CREATE TABLE app.proef (a int);")
    assert migrate(as_migrator, (*available(), step)) == ("9999_proef",)


def test_an_unreachable_database_is_explained() -> None:
    nowhere = Database("host=/nergens user=postgres dbname=keurmerk")
    with pytest.raises(DatabaseOngeschikt, match="niet bereikbaar"):
        migrate(nowhere)


def test_the_table_of_the_library_is_in_ours(database: Database) -> None:
    """What the library would make, made in a schema of its own and compared column by column."""
    ask(database, "CREATE SCHEMA proef")
    given = conninfo_to_dict(database.conninfo)
    with PostgresDatastore(
        dbname=str(given["dbname"]),
        host=str(given["host"]),
        port=str(given.get("port", "5432")),
        user=str(given["user"]),
        password="",
        schema="proef",
    ) as datastore:
        PostgresApplicationRecorder(datastore, events_table_name="stored_events").create_table()
    columns = """SELECT column_name, data_type FROM information_schema.columns
        WHERE table_schema = %s AND table_name = 'stored_events'"""
    indexes = """SELECT i.indisunique, i.indisprimary, array_agg(a.attname ORDER BY a.attnum)
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indexrelid
        WHERE i.indrelid = %s::regclass GROUP BY i.indexrelid, 1, 2"""
    options = "SELECT reloptions FROM pg_class WHERE oid = %s::regclass"
    ours, theirs = "es.stored_events", "proef.stored_events"
    assert set(ask(database, columns, "proef")) <= set(ask(database, columns, "es"))
    assert sorted(ask(database, indexes, theirs)) == sorted(ask(database, indexes, ours))
    assert ask(database, options, theirs) == ask(database, options, ours)
    made = {table for schema, table in tables(database) if schema == "es"}
    assert made == {
        row[0]
        for row in ask(database, "SELECT tablename FROM pg_tables WHERE schemaname = 'proef'")
    }
