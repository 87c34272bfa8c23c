"""kill -9 of importer, writer, worker and server, while everything runs on one server."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from uuid import UUID

from adapters.embedded import server as embedded
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from adapters.postgres.locks import WORKER
from tests.aanval import history
from tests.aanval.judge import fault
from tests.aanval.program import Process, begin, run, worker
from tests.aanval.tally import Row
from tests.aanval.writer import DOSSIERS
from tests.aanval.writers import sound
from tests.faults.processes import start_together, wait_until
from tests.faults.test_database_killed import kill_server, own_server
from tests.support.database import ask, practise
from tests.support.dossiers import register, to_aspirant
from tests.support.histories import numbers

EACH = 15  # dossiers in a file
FIRST = 50_000_000  # their numbers
LONGEST = 200.0  # seconds for all rounds
LOOKS = 6.5  # seconds in which a worker certainly looks
LEADS = """SELECT count(*) FROM pg_locks
    WHERE locktype = 'advisory' AND granted AND classid = 0 AND objid = %s"""
SIZE = "SELECT count(*) FROM es.stored_events"


def kills(seed: int, rounds: int) -> list[Row]:
    with own_server() as data, tempfile.TemporaryDirectory() as folder:
        database = embedded.start(data)
        assert run(database, "migreer")[0] == 0
        practise(database)
        room = _Room(database, data, Path(folder), Random(seed))
        room.prepare()
        with room.worker():
            until = time.monotonic() + LONGEST
            for number in range(rounds):
                if time.monotonic() < until:
                    room.round(number)
        return room.judged(rounds)


@dataclass
class _Room:
    database: Database
    data: Path
    folder: Path
    chance: Random
    done: set[UUID] = field(default_factory=set)
    at_work: list[Process] = field(default_factory=list)
    rows: dict[str, Row] = field(default_factory=dict)

    def prepare(self) -> None:
        register(self.database, *numbers(DOSSIERS))
        with Store(self.database, pool=1) as store:
            for kvk in numbers(DOSSIERS):
                store.execute_all(to_aspirant(kvk))

    @contextmanager
    def worker(self) -> Iterator[None]:
        self.at_work.append(worker(self.database))
        try:
            yield
        finally:
            for process in self.at_work:
                process.kill()
                process.communicate()

    def round(self, number: int) -> None:
        attacks: list[Callable[[Row, int], None]] = [
            self._importer, self._writer, self._importer, self._worker, self._server,
        ]  # fmt: skip
        attack = attacks[number % len(attacks)]
        name = f"kill -9 van {attack.__name__.strip('_')}"
        row = self.rows.setdefault(name, Row(name))
        row.pogingen += 1
        try:
            attack(row, number)
        except AssertionError as error:
            row.unexpected("ging niet verder", f"{error}")

    def _importer(self, row: Row, number: int) -> None:
        """Killed halfway beside a worker; then the same file must finish it."""
        file = self.folder / f"{number}.jsonl"
        ids = history.write(file, range(FIRST + number * EACH, FIRST + (number + 1) * EACH))
        before, process = self._size(), begin(self.database, "voer-uit", str(file))
        enough = before + self.chance.randint(1, len(ids) // 2)
        wait_until(lambda: self._size() >= enough or process.poll() is not None)
        process.kill()
        process.communicate()
        time.sleep(LOOKS)
        code, said = run(self.database, "voer-uit", str(file))
        if wrong := fault(code, said):
            row.unexpected(wrong, said)
        elif code:
            row.unexpected("de import is niet af te maken", said)
        else:
            self.done |= set(ids)

    def _writer(self, row: Row, number: int) -> None:
        asked = [self.database.conninfo, f"k{number}", f"{number}", "20"]
        (process,) = start_together("tests.aanval.writer", asked)
        time.sleep(self.chance.uniform(0.2, 1.5))
        process.kill()
        self._confirmed(process)

    def _worker(self, row: Row, number: int) -> None:
        self.at_work[-1].kill()
        self.at_work.append(worker(self.database))

    def _server(self, row: Row, number: int) -> None:
        """Under a writer and a worker; both go on when it is back, or say what was done."""
        wait_until(lambda: ask(self.database, LEADS, WORKER) == [(1,)], self.at_work[-1])
        asked = [self.database.conninfo, f"k{number}", f"{number}", "4"]
        (process,) = start_together("tests.aanval.writer", asked)
        time.sleep(self.chance.uniform(0.2, 1.5))
        kill_server(self.data)
        self.database = embedded.start(self.data)
        self._confirmed(process)
        if self.at_work[-1].poll() is not None:
            row.unexpected(f"de worker stopte, exitcode {self.at_work[-1].returncode}")
            self.at_work.append(worker(self.database))

    def _confirmed(self, process: Process) -> None:
        said, _ = process.communicate()
        self.done |= {UUID(line.strip()) for line in said.splitlines(True) if line.endswith("\n")}

    def _size(self) -> int:
        ((size,),) = ask(self.database, SIZE)
        return int(size)

    def judged(self, asked: int) -> list[Row]:
        total = Row("alle kills samen", pogingen=sum(row.pogingen for row in self.rows.values()))
        total.opmerking = f"{len(self.done)} opdrachten bevestigd, {self._size()} gebeurtenissen"
        if total.pogingen < asked:
            total.opmerking += f"; gestopt na {total.pogingen} van {asked}"
        total.judge(self.database, self.done)
        sound(self.database, total)
        return [*self.rows.values(), total]
