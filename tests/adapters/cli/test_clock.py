"""klok, and what gezond says of clocks: this machine's, the worker's, and moments of the future."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from adapters.cli.exits import Exit
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.postgres.event_log import EventLog
from adapters.postgres.read_models import READ_MODELS
from adapters.postgres.rebuild import controle
from tests.adapters.cli.conftest import Cli
from tests.support.database import ask, make_real
from tests.support.dossiers import DOSSIER, KVK, envelope, register, to_aspirant
from tests.support.filelines import registration
from tests.support.warnings import warning

LATER = datetime(2999, 3, 2, 9, tzinfo=UTC)


def finding(cli: Cli, wat: str) -> dict[str, Any]:
    found = cli("gezond", "--json").document["keuringen"]
    return next(each for each in found if each["wat"] == wat)


@pytest.fixture
def real(real_database: Database, cli: Cli) -> Cli:
    """The clock of the machine is the one of the database."""
    ((cli.clock.shown,),) = ask(real_database, "SELECT clock_timestamp()")
    return cli


def test_both_clocks_are_shown(real: Cli) -> None:
    said = real("klok")
    assert said.code == Exit.GOED
    assert said.out.endswith("Zij mogen 120 seconden verschillen.\n")
    real.clock.shown += timedelta(hours=1)
    said = real("klok")
    assert said.code == Exit.NIET_GEZOND
    assert "vanaf deze computer wordt alles geweigerd" in said.out
    assert real("klok", "--verschil", "3600").code == Exit.GOED
    assert real("klok", "--json").document["verschil_mag"] == 3600


@pytest.mark.parametrize("seconds", ["", "9", "3601", "-1", "1.5", "١٢", "x", "9" * 5000])
def test_the_difference_must_be_a_small_number(real: Cli, seconds: str) -> None:
    said = real("klok", "--verschil", seconds)
    assert said.code == Exit.VERKEERD_GEBRUIK
    assert said.err.startswith("--verschil: ")


def test_a_practice_database_is_made_while_it_is_empty_and_says_so(real: Cli) -> None:
    assert "OEFENDATABASE" in real("klok", "--oefendatabase").out
    assert "OEFENDATABASE" in real("gezond").out
    assert "OEFENDATABASE" not in real("klok", "--gewoon").out
    assert "OEFENDATABASE" not in real("gezond").out
    assert real("klok", "--gewoon", "--oefendatabase").code == Exit.VERKEERD_GEBRUIK
    assert real("doe", *_words(registration())).code == Exit.GOED
    said = real("klok", "--oefendatabase")
    assert said.code == Exit.GEWEIGERD
    assert said.err.startswith("In deze database is al iets vastgelegd.")


def _words(line: dict[str, Any]) -> list[str]:
    fields = [f"{name}={value}" for name, value in line["gegevens"].items()]
    return [line["commando"], line["dossier"], *fields, "--wie", "m-1", "--rol", "beslisser"]


@pytest.mark.parametrize(
    ("off", "said"),
    [(timedelta(hours=-1), "1 uur achter"), (timedelta(days=366), "366 dagen voor")],
)
def test_a_machine_of_which_the_clock_is_off(
    real: Cli, write: Callable[..., str], off: timedelta, said: str
) -> None:
    real.clock.shown += off
    assert said in finding(real, "klok")["zin"]
    for words in (["doe", *_words(registration())], ["voer-uit", write(registration())]):
        answer = real(*words)
        assert (answer.code, answer.out) == (Exit.GEWEIGERD, "")
        assert answer.err.count("klok van de database") == 1
    assert real("start", "--tot", "2020-01-01").code == Exit.GEWEIGERD


@pytest.mark.parametrize(
    ("seconds", "well"), [(60, True), (-60, True), (180, False), (-180, False)]
)
def test_a_worker_of_which_the_clock_is_off(
    real: Cli, real_database: Database, seconds: int, well: bool
) -> None:
    ask(
        real_database,
        "INSERT INTO app.hartslag VALUES ('worker', now(), now() + make_interval(secs => %s))",
        seconds,
    )
    found = finding(real, "worker")
    assert found["goed"] is well
    assert ("Er gaat geen termijn af" in found["zin"]) is not well


@pytest.fixture
def from_the_future(cli: Cli, database: Database) -> Cli:
    """A dossier that was written under a clock that was centuries ahead."""
    register(database)
    first, second = to_aspirant()
    with Store(database) as store:
        store.execute_all([first])
        store.execute(second.command, DOSSIER, envelope("toegekend", LATER))
    return cli


def test_gezond_names_a_dossier_of_the_future(from_the_future: Cli, database: Database) -> None:
    make_real(database)
    found = finding(from_the_future, "momenten")
    assert not found["goed"]
    assert KVK in found["zin"]


def test_the_next_command_is_known_from_its_own_moment(
    from_the_future: Cli, database: Database
) -> None:
    """Three days: recorded on 3 March 9:30, decided on 2 March, in force from 2 March."""
    cli = from_the_future
    before, at = "2026-03-03T09:29:59+00:00", "2026-03-03T09:30:00+00:00"

    def entries(known: str) -> list[str]:
        said = cli("register", "--op", "2026-03-02", "--bekend-op", known, "--json")
        return [each["kvk"] for each in said.document["vermeldingen"]]

    assert [entries(before), entries(at)] == [[], []]  # the award waits for the year 2999
    with Store(database) as store:
        moment = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
        asked = envelope("waarschuwing", moment)
        store.execute(warning(date(2026, 6, 1)), DOSSIER, asked)
        assert store.load(DOSSIER).laatst_vastgelegd == moment
    assert [entries(before), entries(at)] == [[], [KVK]]
    regels = cli("tijdlijn", KVK, "--bekend-op", at, "--json").document["tijdlijn"]
    known = [each["bekend_sinds"] for each in regels]
    assert known == ["2026-03-02T09:00:00Z", "2026-03-03T09:30:00Z", "2026-03-03T09:30:00Z"]
    make_real(database)
    assert finding(cli, "momenten")["goed"]
    for model in READ_MODELS:
        assert controle(database, model, EventLog(EventMapper().read)).in_orde
