"""Commands and a bell under clocks that are an hour and a year off."""

import json
import subprocess
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from adapters.postgres.connection import Database
from tests.aanval.judge import fault
from tests.aanval.program import ended, run, spawn
from tests.aanval.tally import Row
from tests.support.database import ask, new_database
from tests.support.filelines import KVK, application, award, registration

HOUR, YEAR = timedelta(hours=1), timedelta(days=365)
SHIFTS = {
    "een uur voor": HOUR,
    "een uur achter": -HOUR,
    "een jaar voor": YEAR,
    "een jaar achter": -YEAR,
}
OTHER = "00000002"
APPLICATION = ("ingediend_op=2025-06-02", "diensten=scholing", "voorkeur_cyclus=april")
WHO = ("--wie", "medewerker-1", "--rol", "beslisser")
EARLY = "SELECT count(*) FROM proj.termijn WHERE status = 'verstreken' AND vervalt_op > now()"


def clocks(server: Database, names: Sequence[str]) -> list[Row]:
    rows = []
    for name in names:
        with new_database(server) as database:
            ask(database, "UPDATE app.klok SET oefendatabase = false")  # a clock that counts
            rows.append(_off(database, name, SHIFTS[name]))
    return rows


def _off(database: Database, name: str, off: timedelta) -> Row:
    row = Row(f"klok {name}")
    _live(database, row)
    past = f"{(datetime.now(UTC) - timedelta(minutes=5)).isoformat()}"
    before = _past(database, past)
    code, said = _said(row, _clocked(database, off, *_declare("onder-de-verkeerde-klok")))
    if code == 0 and "onder-de-verkeerde-klok" not in _timeline(database):
        row.unexpected("vastgelegd en onzichtbaar", said)
    _said(row, _clocked(database, off, "doe", "dien-aanvraag-in", OTHER, *APPLICATION, *WHO))
    if _past(database, past) != before:
        row.unexpected("wat toen bekend was, is veranderd", said)
    _said(row, _clocked(database, off, "start", "--tot", f"{_day(min(off, YEAR / 2))}"))
    if ask(database, EARLY) != [(0,)]:
        row.unexpected("een termijn ging te vroeg af")
    code, said = _said(row, run(database, *_declare("daarna")))
    if code or "daarna" not in _timeline(database):
        row.unexpected("de volgende juiste opdracht is geweigerd of onzichtbaar", said)
    row.judge(database, ())
    return row


def _past(database: Database, moment: str) -> tuple[str, ...]:
    """What was known then, of a dossier that lives and of one that only begins."""
    return tuple(_timeline(database, "--bekend-op", moment, kvk=kvk) for kvk in (KVK, OTHER))


def _live(database: Database, row: Row) -> None:
    """An aspirant of today with a term of next month."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "regels.jsonl"
        lines = (registration(), registration(dossier=OTHER, name="ander"), application(), award())
        file.write_text("".join(json.dumps(line) + "\n" for line in lines))
        code, said = _said(row, run(database, "voer-uit", str(file)))
    assert code == 0, said
    day = f"{_day(timedelta())}"
    fields = {
        "besluitdatum": day, "ingangsdatum": day, "motivering": "Norm niet gehaald.",
        "beslisser": "beslisser-1", "bewijsstukken": "rapport-1", "normen": "3.1.1",
        "hersteltermijn_tot": f"{_day(timedelta(days=30))}",
    }  # fmt: skip
    typed = [f"{key}={value}" for key, value in fields.items()]
    code, said = _said(row, run(database, "doe", "geef-waarschuwing", KVK, *typed, *WHO))
    assert code == 0, said


def _declare(document: str) -> tuple[str, ...]:
    fields = (f"afgegeven_op={_day(-timedelta(days=1))}", f"document={document}")
    return ("doe", "leg-managementverklaring-vast", KVK, *fields, *WHO)


def _day(later: timedelta) -> Any:
    return (datetime.now(UTC) + later).date()


def _timeline(database: Database, *words: str, kvk: str = KVK) -> str:
    return run(database, "tijdlijn", kvk, *words)[1].partition("\n")[2]


def _clocked(database: Database, off: timedelta, *words: str) -> tuple[int, str]:
    url = {"KEURMERK_DATABASE_URL": database.conninfo}
    seconds = f"{int(off.total_seconds())}"
    module = "tests.aanval.clocked"
    return ended(spawn(module, seconds, *words, env=url, stderr=subprocess.STDOUT))


def _said(row: Row, result: tuple[int, str]) -> tuple[int, str]:
    row.pogingen += 1
    if wrong := fault(*result):
        row.unexpected(wrong, result[1])
    return result
