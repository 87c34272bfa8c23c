"""An import of history as a process of its own, and ways to make it slow or to break it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from adapters.eventstore.preparing import Request
from adapters.postgres.connection import Database
from tests.faults import overdue
from tests.faults.processes import ROOT
from tests.support.database import ask
from tests.support.histories import numbers

WRITTEN = "SELECT coalesce((SELECT geschreven FROM app.invoer), 0)"
# The commands of people only: what the worker did has no part in the history.
HISTORY = """SELECT originator_id, originator_version, topic, convert_from(state, 'UTF8')::jsonb
    -> 'vastlegging', convert_from(state, 'UTF8')::jsonb -> 'event'
    FROM es.stored_events
    WHERE convert_from(state, 'UTF8')::jsonb -> 'vastlegging' ->> 'geimporteerd' = 'true'
    ORDER BY originator_id, originator_version"""


def requests(dossiers: int) -> list[Request]:
    """Of dossiers that are all half until the last ones: their lines are mixed."""
    lives = [overdue.requests(kvk) for kvk in numbers(dossiers)]
    return [request for stage in zip(*lives, strict=True) for request in stage]


def write(file: Path, asked: Iterable[Request]) -> None:
    file.write_text("".join(json.dumps(_line(each)) + "\n" for each in asked), encoding="utf-8")


def _line(request: Request) -> dict[str, Any]:
    command, envelope = request.command, request.envelope
    return {
        "commando": command.NAAM,
        "dossier": envelope.kvk,
        "gegevens": TypeAdapter(type(command)).dump_python(command, mode="json"),
        "door": {"wie": envelope.actor, "rol": f"{envelope.rol}"},
        "op": envelope.moment.isoformat(),
        "command_id": f"{envelope.command_id}",
    }


def start(database: Database, file: Path) -> subprocess.Popen[str]:
    """`keurmerk voer-uit FILE`; its connections are called "importer"."""
    return subprocess.Popen(
        [sys.executable, "-m", "adapters.composition", "voer-uit", str(file)],
        cwd=ROOT,
        env={
            **os.environ,
            "KEURMERK_DATABASE_URL": database.conninfo,
            "PGAPPNAME": "importer",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def slow(database: Database, seconds: float = 0.1) -> None:
    """Every write takes so long, with the writer lock."""
    _after_write(database, f"PERFORM pg_sleep({seconds})")


def full(database: Database, events: int) -> None:
    """The disk has no room for more than so many events."""
    _after_write(
        database,
        f"IF (SELECT count(*) FROM es.stored_events) > {events} THEN"
        " RAISE EXCEPTION 'could not extend file: No space left on device'"
        " USING ERRCODE = 'disk_full'; END IF",
    )


def normal(database: Database) -> None:
    ask(database, "DROP FUNCTION public.stoort CASCADE")


def _after_write(database: Database, what: str) -> None:
    ask(
        database,
        "CREATE OR REPLACE FUNCTION public.stoort() RETURNS trigger LANGUAGE plpgsql"
        f" SECURITY DEFINER AS $$ BEGIN {what}; RETURN NULL; END $$",
    )
    ask(
        database,
        "CREATE TRIGGER z_stoort AFTER INSERT ON es.stored_events"
        " FOR EACH STATEMENT EXECUTE FUNCTION public.stoort()",
    )
