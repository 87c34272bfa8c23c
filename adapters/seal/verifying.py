"""The whole seal at one moment of the database: every event again, and what lies around them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from psycopg import Connection, IsolationLevel
from psycopg.rows import tuple_row

from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.health import Finding
from adapters.postgres.queries import query
from adapters.seal.letters import letters_ready
from adapters.seal.looking import (
    administrators,
    beside,
    commands,
    head,
    order_of_dossiers,
    registrations,
    set_up,
)
from adapters.seal.point import STEP, Beginning, Point
from adapters.seal.reading import Broken, Progress, Reading, check_start, read_log
from adapters.seal.tree import Tree

LATEST = 500  # events that the quick look hashes again


@dataclass(frozen=True, slots=True)
class Look:
    """`since`: go on behind this point. `against`: prove that the log goes on from this one; not
    both. `save` is told after each batch how far the log was found right.
    """

    now: datetime
    since: Point | None = None
    against: Point | None = None
    elsewhere: bool = False  # on a server with other administrators than `against` knew
    save: Callable[[Point], None] = lambda _point: None


@dataclass(frozen=True, slots=True)
class Verified:
    """`point` is where the log ends now; None when something in it is not right."""

    findings: tuple[Finding, ...]
    point: Point | None


def verify(database: Database, event_log: EventLog, asked: Look, progress: Progress) -> Verified:
    """Everything but the read models. The log as it is at one moment, while others write on."""
    with database.connect(Role.AUDITOR) as connection:
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        with connection.transaction():
            connection.execute("SET LOCAL statement_timeout = 0")
            return _Verifying(connection, asked, progress).verified(event_log)


def quick(connection: Connection[Any], latest: int = LATEST) -> Iterator[Finding]:
    """The end of the log again, and the set-up: some milliseconds, however long the log is."""
    connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    try:
        yield head(connection)
        yield set_up(connection)
        yield _latest(connection, latest)
    finally:
        connection.execute("ROLLBACK")


@dataclass(slots=True)
class _Verifying:
    connection: Connection[Any]
    asked: Look
    progress: Progress
    reading: Reading = field(default_factory=Reading)
    providers: Tree = field(default_factory=Tree)
    administrators: tuple[str, ...] = ()

    def verified(self, event_log: EventLog) -> Verified:
        self.administrators = administrators(self.connection)
        if since := self.asked.since:
            self.reading = Reading.after(since.log, since.clock, since.marks)
        if before := self.asked.against:
            self.reading = Reading(Tree(at=before.log.size))
            self.providers = Tree(at=before.registrations.size)
        log = [*self._log(), *([self._continues(before)] if before else [])]
        whole = all(finding.goed for finding in log)
        around = [look(self.connection) for look in (set_up, beside, commands)]
        around.append(self._who_may_all())
        if whole:
            size = self.reading.tree.size
            around.append(letters_ready(self.connection, event_log, size))
        return Verified((*log, *around), self._point() if whole else None)

    def _log(self) -> Iterator[Finding]:
        yield registrations(self.connection, self.providers)
        yield self._events()
        yield order_of_dossiers(self.connection)
        yield head(self.connection)

    def _events(self) -> Finding:
        wat, total = "gebeurtenissen", _size(self.connection)
        if (done := self.reading.tree.size) > total:
            zin = f"Het logboek heeft er nog {total}; eerder waren er {done}. Het einde is weg."
            return Finding(wat, False, zin)
        try:
            check_start(self.connection, self.reading)
            for _ in read_log(self.connection, self.reading, self.progress, total):
                self.asked.save(self._point())
        except Broken as broken:
            return Finding(wat, False, str(broken))
        zin = f"{self.reading.tree.size} zijn zoals zij zijn verzegeld."
        if done:
            zin += f" De eerste {done} zijn eerder nagelezen, en nu niet opnieuw."
        return Finding(wat, True, zin)

    def _point(self) -> Point:
        return Point(
            made=self.asked.now,
            log=Beginning.of(self.reading.tree),
            clock=self.reading.clock,
            marks=tuple(self.reading.marks),
            registrations=Beginning.of(self.providers),
            administrators=self.administrators,
        )

    def _continues(self, before: Point) -> Finding:
        """Whether all that `before` knew is still there, unchanged and in its place."""
        wat = f"punt van {before.made:%d-%m-%Y}"
        found = self.reading.tree
        if found.kept is None:
            zin = f"Het punt kende {before.log.size} gebeurtenissen; nu zijn er {found.size} goed."
            return Finding(wat, False, zin)
        if found.kept != before.log.root:
            return Finding(wat, False, f"Het logboek is herschreven, {self._where(before)}.")
        if self.providers.kept != before.registrations.root:
            zin = "De registraties van dienstverleners zijn herschreven, of er zijn er weg."
            return Finding(wat, False, zin)
        erbij = found.size - before.log.size
        return Finding(wat, True, f"Het logboek gaat verder waar het punt ophield: {erbij} erbij.")

    def _who_may_all(self) -> Finding:
        """Nothing in the database holds them back, so whoever reads this must know them."""
        wat, before = "beheerders", self.asked.against
        new = set(self.administrators) - set(before.administrators if before else ())
        if before and new and not self.asked.elsewhere:
            zin = f"Kunnen om alle regels heen, en konden dat op het punt niet: {_listed(new)}."
            return Finding(wat, False, zin)
        return Finding(wat, True, f"Kunnen om alle regels heen: {_listed(self.administrators)}.")

    def _where(self, before: Point) -> str:
        """The log was changed for the first time between two marks."""
        pairs = zip(before.marks, self.reading.marks, strict=False)
        same = next((n for n, (was, now) in enumerate(pairs) if was != now), len(before.marks))
        last = min((same + 1) * STEP, before.log.size)
        return f"voor het eerst op positie {same * STEP + 1} tot en met {last}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "niemand"


def _latest(connection: Connection[Any], latest: int) -> Finding:
    wat, total = "laatste gebeurtenissen", _size(connection)
    first = max(0, total - latest)
    with connection.cursor(row_factory=tuple_row) as cursor:
        row = cursor.execute(query("log_changed"), {"after": first}).fetchone()
    if row:
        return Finding(wat, False, f"De inhoud van positie {row[0]} is niet wat er is verzegeld.")
    return Finding(wat, True, f"De laatste {total - first} zijn zoals zij zijn verzegeld.")


def _size(connection: Connection[Any]) -> int:
    row = connection.execute("SELECT coalesce(max(notification_id), 0) FROM es.stored_events")
    (found,) = row.fetchone() or (0,)
    return int(found)
