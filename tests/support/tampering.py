"""What an administrator could change behind the program's back, and who notices.

`python -m tests.support.tampering` writes the table in docs/zegel.md again.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from adapters.application.rebuild import Mode, in_orde, read_models
from adapters.application.seal import Wanted, seal
from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.rebuild import bring_up_to_date
from adapters.seal.verifying import quick
from adapters.worker.following import catch_up
from tests.support.auditregister import seed
from tests.support.database import ask, bundled_server, make_template, new_database
from tests.support.dossiers import register
from tests.support.histories import histories, numbers
from tests.support.warnings import warned

DOCUMENT = Path(__file__).parents[2] / "docs" / "zegel.md"
BEGIN, END = "<!-- tabel: begin -->\n", "<!-- tabel: eind -->\n"
NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
DOSSIERS, EVENTS = 4, 20
LATEST = 20  # events that the quick look reads again, so that the others are old
# What a superuser does first: nothing that holds others back holds him back.
FREELY = (
    "ALTER TABLE es.stored_events DISABLE TRIGGER USER",
    "ALTER TABLE ledger.head DISABLE TRIGGER USER",
    "ALTER TABLE ledger.registratie DISABLE TRIGGER USER",
    "ALTER TABLE app.dienstverlener DISABLE TRIGGER USER",
)
AND_AS_BEFORE = (
    *(
        f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {trigger}"
        for table, triggers in {
            "es.stored_events": (
                "a0_serialise",
                "a_seal",
                "b_append_only",
                "c_no_truncate",
                "d_door",
            ),
            "ledger.head": ("a_forward", "b_one_row", "c_no_truncate"),
            "ledger.registratie": ("a_append_only", "b_no_truncate"),
            "app.dienstverlener": (
                "alleen_wissen",
                "a_zout",
                "b_zout_gewist",
                "c_registreer",
                "d_niet_weg",
                "e_geen_truncate",
                "digest_gewist",
            ),
        }.items()
        for trigger in triggers
    ),
)
LEAF = (
    "leaf_hash = ledger.leaf(notification_id - 1, recorded_us, originator_id, originator_version,"
    " topic, sha256(state))"
)
# So that what was written is not changed in length, and can still be read.
OTHER_WORDS = (
    "state = convert_to(replace(convert_from(state, 'UTF8'), 'medewerker-', 'iemand-'), 'UTF8')"
)


@dataclass(frozen=True, slots=True)
class Noticed:
    gezond: bool
    controle: bool
    zegel: bool
    tegen: bool


CHANGES: Mapping[str, tuple[str, ...]] = {
    "niets": (),
    "een oude gebeurtenis: andere inhoud": (
        f"UPDATE es.stored_events SET {OTHER_WORDS} WHERE notification_id = 3",
    ),
    "de laatste gebeurtenis: andere inhoud": (
        "UPDATE es.stored_events SET state = state || '\\x20' WHERE notification_id ="
        " (SELECT size FROM ledger.head)",
    ),
    "een oude gebeurtenis: andere inhoud, zegel opnieuw berekend": (
        f"UPDATE es.stored_events SET {OTHER_WORDS} WHERE notification_id = 3",
        f"UPDATE es.stored_events SET {LEAF} WHERE notification_id = 3",
    ),
    "een veld dat nergens staat, zegel opnieuw berekend": (
        "UPDATE es.stored_events SET state = convert_to(regexp_replace(convert_from(state, 'UTF8'),"
        " '\"nonce\":\"..', '\"nonce\":\"00'), 'UTF8') WHERE notification_id = 3",
        f"UPDATE es.stored_events SET {LEAF} WHERE notification_id = 3",
    ),
    "een gebeurtenis: andere soort": (
        "UPDATE es.stored_events SET topic = 'keurmerk.meetperiode-afgesloten.v1'"
        " WHERE notification_id = 3",
    ),
    "alle zegels op nul": (
        "UPDATE es.stored_events SET leaf_hash = decode(repeat('00', 32), 'hex')",
    ),
    "een zegel op nul": (
        "UPDATE es.stored_events SET leaf_hash = decode(repeat('00', 32), 'hex')"
        " WHERE notification_id = 3",
    ),
    "een oude gebeurtenis weg": ("DELETE FROM es.stored_events WHERE notification_id = 3",),
    "de laatste gebeurtenis weg, het einde ook": (
        "DELETE FROM es.stored_events WHERE notification_id = (SELECT size FROM ledger.head)",
        "UPDATE ledger.head SET size = size - 1,"
        " last_us = (SELECT max(recorded_us) FROM es.stored_events)",
    ),
    "twee gebeurtenissen omgewisseld": (
        "UPDATE es.stored_events SET notification_id = -notification_id"
        " WHERE notification_id IN (3, 4)",
        "UPDATE es.stored_events SET notification_id = 7 + notification_id"
        " WHERE notification_id < 0",
    ),
    "de klok van een gebeurtenis terug, zegel opnieuw berekend": (
        "UPDATE es.stored_events SET recorded_us = 1 WHERE notification_id = 3",
        f"UPDATE es.stored_events SET {LEAF} WHERE notification_id = 3",
    ),
    "een gebeurtenis met een ander nummer in haar dossier, zegel opnieuw berekend": (
        "UPDATE es.stored_events SET originator_version = 900 WHERE notification_id = 3",
        f"UPDATE es.stored_events SET {LEAF} WHERE notification_id = 3",
    ),
    "het einde van het logboek": ("UPDATE ledger.head SET size = size + 1",),
    "de naam van een dienstverlener": (
        "UPDATE app.dienstverlener SET naam = 'Een ander B.V.' WHERE kvk = '00000001'",
    ),
    "een dienstverlener weg": ("DELETE FROM app.dienstverlener WHERE kvk = '00000001'",),
    "een dienstverlener weg, vingerafdruk ook": (
        "DELETE FROM ledger.registratie WHERE nr = (SELECT max(nr) FROM ledger.registratie)",
        "DELETE FROM app.dienstverlener AS d WHERE NOT EXISTS"
        " (SELECT FROM ledger.registratie AS r WHERE r.command_id = d.command_id)",
    ),
    "de inhoud van een brief": ('UPDATE app.outbox SET payload = \'{"topic": "anders"}\'',),
    "een brief weg": ("DELETE FROM app.outbox",),
    "een poging van een termijn die er niet is": (
        "INSERT INTO app.termijn_poging VALUES (gen_random_uuid(), 1, now(), NULL)",
    ),
    "een opdrachtcode weg": ("DELETE FROM app.opdracht WHERE digest IS NOT NULL",),
    "een opdrachtcode erbij": ("INSERT INTO app.opdracht VALUES (gen_random_uuid())",),
    "een rij van een leesmodel": ("UPDATE proj.dossier SET sterren = 5",),
    "de geschiedenis van een besluit": (
        "UPDATE proj.geschiedenis SET motivering = 'Anders.' WHERE positie = 3",
    ),
    "de voortgang van een projectie": ("UPDATE proj.voortgang SET positie = positie + 1000",),
    "een trigger uit": ("ALTER TABLE es.stored_events DISABLE TRIGGER b_append_only",),
    "een trigger weg": ("DROP TRIGGER c_no_truncate ON es.stored_events",),
    "een functie vervangen": (
        "CREATE OR REPLACE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql"
        " SET search_path = pg_catalog, pg_temp AS 'BEGIN RETURN NEW; END'",
    ),
    "een recht erbij": ("GRANT UPDATE ON es.stored_events TO reg_app",),
    "een recht weg": ("REVOKE SELECT ON es.stored_events FROM reg_notary",),
    "een beheerder erbij": ("CREATE ROLE buitenstaander", "GRANT reg_owner TO buitenstaander"),
    "triggers uit voor een rol": ("ALTER ROLE reg_app SET session_replication_role = replica",),
    "een tabel van een ander": ("ALTER TABLE proj.dossier OWNER TO CURRENT_USER",),
    "het controlegetal van een migratie": ("UPDATE app.migratie SET controlegetal = 'x'",),
}
UNDO: Mapping[str, tuple[str, ...]] = {
    "een beheerder erbij": ("DROP ROLE buitenstaander",),
    "triggers uit voor een rol": ("ALTER ROLE reg_app RESET session_replication_role",),
}
SET_UP = ("trigger", "functie", "recht", "tabel")  # these stay as the change leaves them


def tried(database: Database, point: Path, change: str) -> Noticed:
    """The same, and afterwards as before where the change is one of the whole server."""
    try:
        return noticed(database, point, change)
    finally:
        for sql in UNDO.get(change, ()):
            ask(database, sql)


def noticed(database: Database, point: Path, change: str) -> Noticed:
    """Carry out the change as superuser, and ask everybody."""
    for sql in (
        (*FREELY, *CHANGES[change], *AND_AS_BEFORE) if _rows_only(change) else CHANGES[change]
    ):
        ask(database, sql)
    with database.connect(Role.APP) as connection:
        gezond = [finding.goed for finding in quick(connection, LATEST)]
    try:
        reports = list(read_models(database, Mode.CONTROLE, _nobody_looks))
        controle = in_orde(reports) and not any(report.apart for report in reports)
    except (ValueError, psycopg.Error):  # cannot be read any more
        controle = False
    return Noticed(
        gezond=not all(gezond),
        controle=not controle,
        zegel=not _seal(database, Wanted()),
        tegen=not _seal(database, Wanted(against=point, read_models=False)),
    )


def _rows_only(change: str) -> bool:
    return not any(f" {word} " in f" {change} " for word in SET_UP)


def _seal(database: Database, wanted: Wanted) -> bool:
    return seal(database, wanted, NOW, lambda _done, _total: None, _nobody_looks).good


@contextmanager
def _nobody_looks(_name: str) -> Iterator[Callable[[int, int], None]]:
    yield lambda _done, _total: None


def fill(database: Database, point: Path) -> None:
    """Some lives, a letter, everything caught up; and a point of it."""
    register(database, *numbers(DOSSIERS), "00000099")
    seed(database)
    with Store(database) as store:
        for request in histories(DOSSIERS, EVENTS, geimporteerd=False):
            store.execute_all([request])
        warned(store, date(2026, 12, 1), "00000099")
    catch_up(database)
    bring_up_to_date(database, EventLog(EventMapper().read))
    assert _seal(database, Wanted(write=point))


def table(found: Mapping[str, Noticed]) -> str:
    head = "| Veranderd | `gezond` | `projecties controle` | `zegel` | `zegel --tegen` |\n"
    rows = [
        f"| {' | '.join((change, *('ziet het' if seen else '-' for seen in astuple(noticed))))} |\n"
        for change, noticed in found.items()
    ]
    return f"{head}|---|---|---|---|---|\n{''.join(rows)}"


def kept() -> str:
    return DOCUMENT.read_text(encoding="utf-8").split(BEGIN)[1].split(END)[0]


def keep(found: Mapping[str, Noticed]) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    new = re.sub(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}{table(found)}{END}", text, flags=re.S)
    DOCUMENT.write_text(new, encoding="utf-8")


def all_noticed(server: Database, folder: Path) -> dict[str, Noticed]:
    found, point = {}, folder / "punt.json"
    with new_database(server) as filled:
        fill(filled, point)
        for change in CHANGES:
            with new_database(server, str(filled.conninfo.split("dbname=")[1].split()[0])) as copy:
                found[change] = tried(copy, point, change)
    return found


if __name__ == "__main__":
    with bundled_server() as server, TemporaryDirectory() as folder:
        make_template(server)
        keep(all_noticed(server, Path(folder)))
