"""zegel: the first thing that is not right is named; a point shows what was cut or rewritten."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.cli.exits import Exit
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.postgres.event_log import EventLog
from adapters.postgres.rebuild import bring_up_to_date
from adapters.seal.catalogue import difference
from adapters.seal.reading import ITERSIZE
from adapters.worker.following import catch_up
from tests.adapters.cli.conftest import Cli
from tests.support.database import ask
from tests.support.dossiers import DOSSIER, declaration, envelope, register, to_aspirant
from tests.support.tampering import AND_AS_BEFORE, FREELY

IDS_OF_EVENTS = """SELECT DISTINCT (convert_from(state, 'UTF8')::jsonb
    -> 'vastlegging' ->> 'command_id')::uuid FROM es.stored_events"""
SPACE_ADDED = "UPDATE es.stored_events SET state = state || '\\x20'"


@pytest.fixture
def sealed(cli: Cli, database: Database) -> Cli:
    """Five events in a log; everything is caught up."""
    register(database)
    write(database, *range(3))
    catch_up(database)
    bring_up_to_date(database, EventLog(EventMapper().read))
    return cli


def write(database: Database, *numbers: int) -> None:
    with Store(database) as store:
        store.execute_all(to_aspirant())
        for n in numbers:
            store.execute(declaration(f"stuk-{n}"), DOSSIER, envelope(f"stuk-{n}"))


def change(database: Database, sql: str) -> None:
    for each in (*FREELY, sql, *AND_AS_BEFORE):
        ask(database, each)


def wrong(cli: Cli, *options: str) -> dict[str, str]:
    """What is not right, and what was seen."""
    said = cli("zegel", "--json", *options)
    found: list[dict[str, Any]] = said.document["bevindingen"]
    assert said.document["klopt"] == (said.code == Exit.GOED)
    return {each["wat"]: each["zin"] for each in found if not each["goed"]}


def test_all_is_as_it_was_written(sealed: Cli) -> None:
    said = sealed("zegel")
    assert said.code == Exit.GOED
    assert said.out.endswith("Alles is zoals het is vastgelegd.\n")


def test_the_first_event_that_was_changed_is_named(sealed: Cli, database: Database) -> None:
    change(database, f"{SPACE_ADDED} WHERE notification_id >= 3")
    said = sealed("zegel")
    assert said.code == Exit.NIET_GEZOND
    assert f"De inhoud van positie 3 (dossier {DOSSIER}, gebeurtenis 3) is niet wat" in said.out
    assert "maak niets opnieuw uit dit logboek" in said.out
    assert "herbouw" not in said.out
    assert "leesmodel" not in wrong(sealed)


def test_nothing_is_made_again_from_a_log_that_was_changed(sealed: Cli, database: Database) -> None:
    change(
        database, "UPDATE es.stored_events SET state = state || '\\x20' WHERE notification_id = 2"
    )
    said = sealed("projecties", "herbouw")
    assert said.code == Exit.GEEN_DATABASE
    assert "De inhoud van positie 2 in het logboek is niet wat er is verzegeld." in said.err


def test_a_difference_beside_the_log_sends_to_the_seal_first(
    sealed: Cli, database: Database
) -> None:
    ask(database, "UPDATE proj.dossier SET sterren = 5")
    assert "Kijk eerst met `keurmerk zegel`" in sealed("projecties", "controle").out
    said = sealed("zegel")
    assert (said.code, "Het logboek klopt; wat ernaast ligt niet." in said.out) == (4, True)
    assert sealed("projecties", "herbouw").code == Exit.GOED
    assert wrong(sealed) == {}


def test_a_log_that_was_cut_short_differs_from_a_point(
    sealed: Cli, database: Database, tmp_path: Path
) -> None:
    point = tmp_path / "punt"
    assert sealed("zegel", "--punt", f"{point}").code == Exit.GOED
    write(database, 3, 4)
    catch_up(database)
    said = sealed("zegel", "--tegen", f"{point}")
    assert said.code == Exit.GOED
    assert "gaat verder waar het punt ophield: 2 erbij" in said.out
    change(database, "DELETE FROM es.stored_events WHERE notification_id > 4")
    change(
        database,
        "UPDATE ledger.head SET size = 4,"
        " last_us = (SELECT max(recorded_us) FROM es.stored_events)",
    )
    ask(database, "UPDATE proj.voortgang SET positie = 4")
    assert wrong(sealed, "--logboek").keys() == {"opdrachtcodes"}
    ask(database, "DELETE FROM app.opdracht WHERE digest IS NOT NULL")
    ask(database, f"INSERT INTO app.opdracht {IDS_OF_EVENTS}")
    assert wrong(sealed, "--logboek") == {}
    assert wrong(sealed, "--logboek", "--tegen", f"{point}") == {
        "punt van 02-03-2026": "Het punt kende 5 gebeurtenissen; nu zijn er 4 goed."
    }


def test_a_log_that_was_rewritten_differs_from_a_point(
    sealed: Cli, database: Database, tmp_path: Path
) -> None:
    point = tmp_path / "punt"
    sealed("zegel", "--punt", f"{point}")
    change(
        database,
        "UPDATE es.stored_events SET state = s, leaf_hash = ledger.leaf(notification_id - 1,"
        " recorded_us, originator_id, originator_version, topic, sha256(s))"
        " FROM (SELECT originator_version AS v, state || '\\x20' AS s FROM es.stored_events) AS n"
        " WHERE v = originator_version AND notification_id = 2",
    )
    assert wrong(sealed, "--logboek") == {}
    seen = wrong(sealed, "--logboek", "--tegen", f"{point}")["punt van 02-03-2026"]
    assert seen == "Het logboek is herschreven, voor het eerst op positie 1 tot en met 5."


def test_one_goes_on_where_one_stopped(sealed: Cli, database: Database, tmp_path: Path) -> None:
    state = tmp_path / "stand"
    assert sealed("zegel", "--verder", f"{state}", "--logboek").code == Exit.GOED
    assert json.loads(state.read_text())["logboek"]["aantal"] == 5 < ITERSIZE
    write(database, 3)
    change(database, f"{SPACE_ADDED} WHERE notification_id = 2")
    assert wrong(sealed, "--verder", f"{state}", "--logboek") == {}
    assert json.loads(state.read_text())["logboek"]["aantal"] == 6
    assert "De eerste 6 zijn eerder nagelezen" in sealed("zegel", "--verder", f"{state}").out
    assert "gebeurtenissen" in wrong(sealed, "--logboek")


def test_a_tail_that_was_cut_and_grew_again_is_seen_where_one_goes_on(
    sealed: Cli, database: Database, tmp_path: Path
) -> None:
    state = tmp_path / "stand"
    sealed("zegel", "--verder", f"{state}", "--logboek")
    change(database, "DELETE FROM es.stored_events WHERE notification_id = 5")
    change(
        database,
        "UPDATE ledger.head SET size = 4,"
        " last_us = (SELECT max(recorded_us) FROM es.stored_events)",
    )
    write(database, 4)
    seen = wrong(sealed, "--verder", f"{state}", "--logboek")
    assert seen["gebeurtenissen"] == "Positie 5 is niet die van toen u ophield."


@pytest.mark.parametrize("option", ["--tegen", "--verder"])
def test_a_file_that_is_no_point_is_refused_before_anything(
    cli: Cli, option: str, tmp_path: Path
) -> None:
    file = tmp_path / "geen punt"
    file.write_text("geen punt")
    said = cli("zegel", option, f"{file}")
    assert said.code == Exit.VERKEERD_GEBRUIK
    assert "Het bestand is geen punt, of het is niet heel." in said.err


def test_what_cannot_be_done(cli: Cli, tmp_path: Path) -> None:
    gone = tmp_path / "weg" / "punt"
    assert cli("zegel", "--tegen", f"{gone}").code == Exit.VERKEERD_GEBRUIK
    assert cli("zegel", "--punt", f"{gone}").code == Exit.VERKEERD_GEBRUIK
    both = cli("zegel", "--tegen", f"{gone}", "--verder", f"{gone}")
    assert (both.code, "Kies --tegen of --verder" in both.err) == (Exit.VERKEERD_GEBRUIK, True)


def test_gezond_looks_at_the_seal_too(sealed: Cli, database: Database) -> None:
    def seen() -> dict[str, bool]:
        found = sealed("gezond", "--json").document["keuringen"]
        return {each["wat"]: each["goed"] for each in found}

    assert seen()["inrichting"]
    assert seen()["laatste gebeurtenissen"]
    ask(database, "ALTER TABLE es.stored_events DISABLE TRIGGER b_append_only")
    assert not seen()["inrichting"]
    change(database, "UPDATE es.stored_events SET leaf_hash = sha256('') WHERE notification_id = 5")
    assert not seen()["laatste gebeurtenissen"]


def test_a_new_database_is_set_up_as_was_kept(database: Database) -> None:
    """Otherwise: `python -m tests.support.inrichting`."""
    with database.connect() as connection:
        assert not difference(connection)


def test_gezond_for_a_program_that_watches(sealed: Cli, database: Database) -> None:
    said = sealed("gezond", "--openmetrics")
    assert said.code == Exit.NIET_GEZOND  # no worker ran
    lines = said.out.splitlines()
    assert lines[2] == "keurmerk_gezond 0"
    assert 'keurmerk_keuring{wat="inrichting"} 1' in lines
    assert 'keurmerk_keuring{wat="worker"} 0' in lines
    assert lines[-1] == "# EOF"
