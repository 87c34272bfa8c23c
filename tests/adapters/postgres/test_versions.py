"""Read models know which version of the folds made them, and what is old is made again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from threading import Thread

import pytest

from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog, Stream
from adapters.postgres.health import gezondheid
from adapters.postgres.read_models import DOSSIERS, READ_MODELS, ReadModel
from adapters.postgres.rebuild import Progress, bring_up_to_date, controle, herbouw
from adapters.postgres.rows import Row
from adapters.postgres.versions import made_with, outdated
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.feiten import EVENTS
from tests.support import leesmodelversies as versies
from tests.support.database import ask
from tests.support.dossiers import DOSSIER, declaration, envelope, register, to_aspirant

LOGBOEK = EventLog(EventMapper().read)
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
RAISE = (
    "these folds give other rows: raise its versie, run python -m tests.support.leesmodelversies"
)


@pytest.mark.parametrize("model", READ_MODELS, ids=lambda model: model.naam)
def test_other_rows_ask_for_another_version(model: ReadModel) -> None:
    kept = versies.last_kept(model)
    assert kept is not None, RAISE
    found = versies.Kept(model.naam, model.versie, versies.digest(model, versies.streams()))
    assert found == kept, RAISE


def test_a_version_only_goes_up() -> None:
    for model in READ_MODELS:
        kept = [each.versie for each in versies.kept() if each.leesmodel == model.naam]
        assert kept == sorted(set(kept))


def test_the_kept_log_has_every_event_that_can_happen() -> None:
    assert {line.topic for line in versies.log()} >= {event.TOPIC for event in EVENTS}


def test_the_digest_sees_one_other_value_and_one_row_less() -> None:
    found = versies.streams()
    same = versies.digest(DOSSIERS, found)

    def other_value(stream: Stream) -> Iterator[Row]:
        for first in [*DOSSIERS.rijen(stream)][:1]:  # the auditregister has none
            yield replace(first, keurmerk_id=dossier_id("99999999"))  # type: ignore[type-var]
        yield from [*DOSSIERS.rijen(stream)][1:]

    def one_less(stream: Stream) -> Iterator[Row]:
        yield from [*DOSSIERS.rijen(stream)][:-1]

    assert same == versies.digest(DOSSIERS, versies.streams())
    assert same != versies.digest(replace(DOSSIERS, rijen=other_value), found)
    assert same != versies.digest(replace(DOSSIERS, rijen=one_less), found)


@pytest.fixture
def old(database: Database) -> Database:
    """Rows of an earlier program: another value in each, and its version beside them."""
    register(database)
    with Store(database) as store:
        store.execute_all(to_aspirant())
    ask(database, "UPDATE proj.dossier SET sterren = 9")
    ask(database, "UPDATE app.leesmodel_versie SET versie = 99 WHERE leesmodel = 'dossiers'")
    return database


def wrong(database: Database) -> list[str]:
    """What the health check says of the read models that are not right."""
    with database.connect(Role.APP) as connection:
        found = gezondheid(connection, NOW)
    return [k.zin for k in found if k.wat.startswith("leesmodel") and not k.goed]


def test_a_new_database_is_up_to_date(database: Database) -> None:
    with database.connect(Role.AUDITOR) as connection:
        assert outdated(connection) == ()
        assert made_with(connection) == {model.naam: model.versie for model in READ_MODELS}
    assert wrong(database) == []


def test_old_rows_are_told_and_made_again(old: Database) -> None:
    (said,) = wrong(old)
    assert said.startswith("Verouderd: gemaakt met versie 99, dit programma heeft versie")
    assert said.endswith("Draai `keurmerk migreer`.")
    assert bring_up_to_date(old, LOGBOEK) == ("dossiers",)
    assert wrong(old) == []
    assert controle(old, DOSSIERS, LOGBOEK).in_orde
    assert ask(old, "SELECT sterren FROM proj.dossier") == [(None,)]
    assert bring_up_to_date(old, LOGBOEK) == ()


def test_rows_of_which_nobody_knows_the_version_are_old(old: Database) -> None:
    ask(old, "DELETE FROM app.leesmodel_versie")
    assert len(wrong(old)) == len(READ_MODELS)
    assert bring_up_to_date(old, LOGBOEK) == tuple(model.naam for model in READ_MODELS)
    assert wrong(old) == []


def test_an_ordinary_rebuild_counts_too(old: Database) -> None:
    herbouw(old, DOSSIERS, LOGBOEK)
    assert wrong(old) == []


class Killed(Exception):
    """In the middle of a rebuild."""


@contextmanager
def killing(_naam: str) -> Iterator[Progress]:
    def killed(_gedaan: int, _totaal: int) -> None:
        raise Killed

    yield killed


def test_a_rebuild_that_stops_halfway_leaves_the_old_rows_and_says_so(old: Database) -> None:
    with pytest.raises(Killed):
        bring_up_to_date(old, LOGBOEK, killing)
    assert ask(old, "SELECT sterren FROM proj.dossier") == [(9,)]
    assert len(wrong(old)) == 1
    assert bring_up_to_date(old, LOGBOEK) == ("dossiers",)
    assert controle(old, DOSSIERS, LOGBOEK).in_orde


def test_two_at_once_rebuild_once(old: Database) -> None:
    """The second starts while the first is in the middle, and waits for it."""
    done: list[tuple[str, ...]] = []
    second = Thread(target=lambda: done.append(bring_up_to_date(old, LOGBOEK)))
    waits = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"

    @contextmanager
    def busy(_naam: str) -> Iterator[Progress]:
        def look(_gedaan: int, _totaal: int) -> None:
            if second.ident is None:
                second.start()
                while second.is_alive() and not ask(old, waits):
                    pass

        yield look

    assert bring_up_to_date(old, LOGBOEK, busy) == ("dossiers",)
    second.join()
    assert done == [()]


def test_what_is_written_meanwhile_is_not_lost(old: Database) -> None:
    @contextmanager
    def busy(_naam: str) -> Iterator[Progress]:
        def write(_gedaan: int, _totaal: int) -> None:
            with Store(old) as store:
                store.execute(declaration("intussen"), DOSSIER, envelope("intussen"))

        yield write

    assert bring_up_to_date(old, LOGBOEK, busy) == ("dossiers",)
    assert ask(old, "SELECT versie, sterren FROM proj.dossier") == [(3, None)]
    assert controle(old, DOSSIERS, LOGBOEK).in_orde
