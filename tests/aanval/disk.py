"""The disk fills up halfway an import; with room again, the same file finishes it."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID

from adapters.embedded import server as embedded
from adapters.postgres.connection import Database
from tests.aanval import history
from tests.aanval.judge import fault
from tests.aanval.program import run
from tests.aanval.tally import Row
from tests.aanval.writers import sound
from tests.faults.test_database_killed import own_server
from tests.support.database import ask

SMALL, LARGE = "400k", "64m"
DOSSIERS = range(60_000_000, 60_000_080)
SIZE = "SELECT count(*) FROM es.stored_events"


def disk_full(seed: int) -> Row:
    """A small disk of its own for the log. Needs a machine where one can be mounted."""
    row = Row("schijf vol halverwege een import")
    with own_server() as data, _disk(data) as disk, tempfile.TemporaryDirectory() as folder:
        if disk is None:
            row.opmerking = "hier niet mogelijk: dit account mag geen schijf koppelen"
            return row
        database = embedded.start(data)
        assert run(database, "migreer")[0] == 0
        ask(database, f"CREATE TABLESPACE klein LOCATION '{disk}'")
        ask(database, "ALTER TABLE es.stored_events SET TABLESPACE klein")
        file = Path(folder) / "geschiedenis.jsonl"
        _fill(database, row, file, history.write(file, DOSSIERS), disk)
        ask(database, "ALTER TABLE es.stored_events SET TABLESPACE pg_default")
        ask(database, "DROP TABLESPACE klein")
    return row


def _fill(database: Database, row: Row, file: Path, ids: list[UUID], disk: Path) -> None:
    row.pogingen = len(ids)
    code, said = run(database, "voer-uit", str(file))
    ((written,),) = ask(database, SIZE)
    row.opmerking = f"code {code} na {written} gebeurtenissen: {said.strip()[-200:]}"
    if code == 0:
        row.unexpected("de schijf werd niet vol")
    if wrong := fault(code, said):
        row.unexpected(wrong, said)
    _mount(disk, f"remount,size={LARGE}")
    code, said = run(database, "voer-uit", str(file))
    if code:
        row.unexpected("de import is niet af te maken", said)
    row.judge(database, ids if code == 0 else ())
    sound(database, row)


@contextmanager
def _disk(data: Path) -> Iterator[Path | None]:
    with tempfile.TemporaryDirectory() as folder:
        disk = Path(folder) / "schijf"
        disk.mkdir()
        Path(folder).chmod(0o755)
        try:
            _mount(disk, f"size={SMALL}")
        except (OSError, subprocess.CalledProcessError):
            yield None
            return
        try:
            owner = data.stat()
            os.chown(disk, owner.st_uid, owner.st_gid)
            yield disk
        finally:
            with suppress(subprocess.CalledProcessError):
                subprocess.run(["umount", "--lazy", disk], check=True)


def _mount(disk: Path, options: str) -> None:
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", f"{disk}"]
    subprocess.run(command, check=True, capture_output=True)
