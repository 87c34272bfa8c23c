"""Builds read models again from the log, aside from the rows that serve; compares and swaps.

Nothing that an event caused outside these tables is repeated: no letter, no term that fires.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import Connection, IsolationLevel
from psycopg.rows import tuple_row

from adapters.postgres.apart import mark, mark_only, marked
from adapters.postgres.collecting import uncollected
from adapters.postgres.connection import Database, Role
from adapters.postgres.event_log import EventLog
from adapters.postgres.locks import HERBOUW
from adapters.postgres.queries import query
from adapters.postgres.read_models import READ_MODELS, ReadModel
from adapters.postgres.side_build import COMPARING, SideBuild, TableReport
from adapters.postgres.unreadable import Onleesbaar
from adapters.postgres.versions import leg_vast, outdated

Progress = Callable[[int, int], None]  # events done, of how many
Show = Callable[[str], AbstractContextManager[Progress]]  # for the read model with this name
WRITER_LOCK = 727401  # ledger.serialise()


@contextmanager
def show_nothing(_naam: str) -> Iterator[Progress]:
    """For whoever does not look."""
    yield lambda _gedaan, _totaal: None


class RebuildFailed(Exception):
    """The tables were in use too long; the old rows keep serving and nothing has changed."""


class LogChanged(Exception):
    """An event is not what was sealed: nothing may be made from this log."""


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What the log says up to `positie`, laid beside the rows that served until then.

    `apart`: what could not be read or followed; the rows of those dossiers stay as they were.
    """

    leesmodel: str
    positie: int
    tabellen: tuple[TableReport, ...]
    gewisseld: bool
    apart: tuple[Onleesbaar, ...] = ()

    @property
    def in_orde(self) -> bool:
        return all(tabel.in_orde for tabel in self.tabellen)


def herbouw(
    database: Database,
    read_model: ReadModel,
    event_log: EventLog,
    voortgang: Progress = lambda _gedaan, _totaal: None,
) -> RebuildReport:
    """Replace the rows by what the log says. Raises RebuildFailed and LogChanged.

    Writers wait only for the last part: what was written meanwhile, the comparison, the swap.
    """
    with _building(database, read_model) as connection:
        return _herbouw(SideBuild(connection, read_model, event_log, voortgang))


def bring_up_to_date(
    database: Database, event_log: EventLog, toon: Show = show_nothing
) -> tuple[str, ...]:
    """Rebuild what other folds made, and where a dossier that was set apart can be read again, and
    nothing else; the names of what was rebuilt now.

    Raises RebuildFailed and LogChanged. Stopped halfway, or run twice at once, it does no harm: the
    old rows serve until a rebuild is complete, and who comes second finds nothing left to do.
    """
    with database.connect() as connection:  # as whoever it is: to look, every login may
        verouderd = outdated(connection)
        modellen = [m for m in READ_MODELS if m in verouderd or marked(connection, m.naam)]
    return tuple(model.naam for model in modellen if _werk_bij(database, model, event_log, toon))


def _werk_bij(database: Database, read_model: ReadModel, event_log: EventLog, toon: Show) -> bool:
    with (
        toon(read_model.naam) as voortgang,
        _building(database, read_model) as connection,
    ):
        bouw = SideBuild(connection, read_model, event_log, voortgang)
        if read_model not in outdated(connection) and not _keert_terug(bouw):
            return False
        _herbouw(bouw)
    return True


def _keert_terug(bouw: SideBuild) -> bool:
    """Whether a dossier that was set apart can be read again; tried for real, and undone."""
    with bouw.connection.transaction(force_rollback=True):
        ids = marked(bouw.connection, bouw.read_model.naam)
        bouw.maak()
        bouw.vul_alleen(ids, _einde(bouw.connection, bouw.read_model))
    return len(bouw.apart) < len(ids)


@contextmanager
def _building(database: Database, read_model: ReadModel) -> Iterator[Connection[Any]]:
    """A transaction in which nobody else rebuilds `leesmodel`; it waits for whoever does."""
    try:
        with (
            database.connect(Role.MIGRATOR) as connection,
            connection.transaction(),
            uncollected(),
        ):
            connection.execute("SET LOCAL lock_timeout = 0")
            sql = "SELECT pg_advisory_xact_lock(%s, hashtext(%s))"
            connection.execute(sql, (HERBOUW, read_model.naam))
            connection.execute("SET LOCAL lock_timeout TO DEFAULT")
            yield connection
    except psycopg.errors.LockNotAvailable as error:
        raise RebuildFailed(
            "De tabellen bleven te lang in gebruik. Er is niets veranderd. Probeer het straks"
            " opnieuw."
        ) from error


def _herbouw(bouw: SideBuild) -> RebuildReport:
    connection, read_model = bouw.connection, bouw.read_model
    bouw.maak()
    _refuse_changed(connection)
    gevuld_tot = _einde(connection, read_model)
    bouw.vul(gevuld_tot)
    _hold_writers(connection, read_model)
    tot = _einde(connection, read_model)
    bouw.vul_aan(na=gevuld_tot, tot=tot)
    tabellen = bouw.vergelijk()
    bouw.wissel()
    leg_vast(connection, read_model)
    apart = tuple(bouw.apart.values())
    mark_only(connection, read_model.naam, apart)
    return RebuildReport(read_model.naam, tot, tabellen, True, apart)


def controle(
    database: Database,
    read_model: ReadModel,
    event_log: EventLog,
    voortgang: Progress = lambda _gedaan, _totaal: None,
) -> RebuildReport:
    """The same comparison without the swap. Nobody waits: it looks at one moment in the log.

    All that it leaves behind are the names of dossiers that cannot be read (apart.py).
    """
    with database.connect(Role.CONTROLE) as connection, uncollected():
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        with connection.transaction(force_rollback=True):
            bouw = SideBuild(connection, read_model, event_log, voortgang, room=COMPARING)
            bouw.maak()
            bouw.vul(tot := _einde(connection, read_model))
            tabellen = bouw.vergelijk()
        apart = tuple(bouw.apart.values())
        mark(connection, read_model.naam, apart)
        return RebuildReport(read_model.naam, tot, tabellen, False, apart)


def _refuse_changed(connection: Connection[Any]) -> None:
    """A second for a million events. Raises LogChanged."""
    with connection.cursor(row_factory=tuple_row) as cursor:
        row = cursor.execute(query("log_changed"), {"after": 0}).fetchone()
    if row:
        raise LogChanged(
            f"De inhoud van positie {row[0]} in het logboek is niet wat er is verzegeld. Daarom"
            " wordt hieruit niets opnieuw gemaakt. Kijk met `keurmerk zegel` wat er aan de hand is."
        )


def _einde(connection: Connection[Any], read_model: ReadModel) -> int:
    """The position up to which the live rows go."""
    with connection.cursor(row_factory=tuple_row) as cursor:
        row = cursor.execute(query("rebuild_end"), {"naam": read_model.projectie}).fetchone()
    return int(row[0]) if row else 0


def _hold_writers(connection: Connection[Any], read_model: ReadModel) -> None:
    """From here on the live rows do not change until this transaction ends."""
    if read_model.projectie is None:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (WRITER_LOCK,))
    else:
        naam = {"naam": read_model.projectie}
        connection.execute(query("projection_begin"), naam)
        connection.execute("SELECT FROM proj.voortgang WHERE naam = %(naam)s FOR UPDATE", naam)


def in_orde(verslagen: Sequence[RebuildReport]) -> bool:
    return all(verslag.in_orde for verslag in verslagen)
