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

from adapters.postgres.collecting import uncollected
from adapters.postgres.connection import Database, Role
from adapters.postgres.leesmodellen import Leesmodel
from adapters.postgres.locks import HERBOUW
from adapters.postgres.logboek import Logboek
from adapters.postgres.queries import query
from adapters.postgres.versies import leg_vast, verouderd
from adapters.postgres.zijbouw import Tabelverslag, Zijbouw

Voortgang = Callable[[int, int], None]  # events done, of how many
Toon = Callable[[str], AbstractContextManager[Voortgang]]  # for the read model with this name
WRITER_LOCK = 727401  # ledger.serialise()


@contextmanager
def _toon_niets(_naam: str) -> Iterator[Voortgang]:
    yield lambda _gedaan, _totaal: None


class HerbouwNietGelukt(Exception):
    """The tables were in use too long; the old rows keep serving and nothing has changed."""


@dataclass(frozen=True, slots=True)
class Verslag:
    """What the log says up to `positie`, laid beside the rows that served until then."""

    leesmodel: str
    positie: int
    tabellen: tuple[Tabelverslag, ...]
    gewisseld: bool

    @property
    def in_orde(self) -> bool:
        return all(tabel.in_orde for tabel in self.tabellen)


def herbouw(
    database: Database,
    leesmodel: Leesmodel,
    logboek: Logboek,
    voortgang: Voortgang = lambda _gedaan, _totaal: None,
) -> Verslag:
    """Replace the rows by what the log says. Raises HerbouwNietGelukt.

    Writers wait only for the last part: what was written meanwhile, the comparison, the swap.
    """
    with _aan_het_bouwen(database, leesmodel) as connection:
        return _herbouw(Zijbouw(connection, leesmodel, logboek, voortgang))


def werk_bij(database: Database, logboek: Logboek, toon: Toon = _toon_niets) -> tuple[str, ...]:
    """Rebuild what other folds made, and nothing else; the names of what was rebuilt now.

    Raises HerbouwNietGelukt. Stopped halfway, or run twice at once, it does no harm: the old rows
    serve until a rebuild is complete, and who comes second finds nothing left to do.
    """
    with database.connect(Role.MIGRATOR) as connection:
        modellen = verouderd(connection)
    return tuple(model.naam for model in modellen if _werk_bij(database, model, logboek, toon))


def _werk_bij(database: Database, leesmodel: Leesmodel, logboek: Logboek, toon: Toon) -> bool:
    with (
        toon(leesmodel.naam) as voortgang,
        _aan_het_bouwen(database, leesmodel) as connection,
    ):
        if leesmodel not in verouderd(connection):
            return False
        _herbouw(Zijbouw(connection, leesmodel, logboek, voortgang))
    return True


@contextmanager
def _aan_het_bouwen(database: Database, leesmodel: Leesmodel) -> Iterator[Connection[Any]]:
    """A transaction in which nobody else rebuilds `leesmodel`; it waits for whoever does."""
    try:
        with (
            database.connect(Role.MIGRATOR) as connection,
            connection.transaction(),
            uncollected(),
        ):
            connection.execute("SET LOCAL lock_timeout = 0")
            sql = "SELECT pg_advisory_xact_lock(%s, hashtext(%s))"
            connection.execute(sql, (HERBOUW, leesmodel.naam))
            connection.execute("SET LOCAL lock_timeout TO DEFAULT")
            yield connection
    except psycopg.errors.LockNotAvailable as error:
        raise HerbouwNietGelukt(
            "De tabellen bleven te lang in gebruik. Er is niets veranderd. Probeer het straks"
            " opnieuw."
        ) from error


def _herbouw(bouw: Zijbouw) -> Verslag:
    connection, leesmodel = bouw.connection, bouw.leesmodel
    bouw.maak()
    gevuld_tot = _einde(connection, leesmodel)
    bouw.vul(gevuld_tot)
    _houd_vast(connection, leesmodel)
    tot = _einde(connection, leesmodel)
    bouw.vul_aan(na=gevuld_tot, tot=tot)
    tabellen = bouw.vergelijk()
    bouw.wissel()
    leg_vast(connection, leesmodel)
    return Verslag(leesmodel.naam, tot, tabellen, gewisseld=True)


def controle(
    database: Database,
    leesmodel: Leesmodel,
    logboek: Logboek,
    voortgang: Voortgang = lambda _gedaan, _totaal: None,
) -> Verslag:
    """The same comparison without the swap. Nobody waits: it looks at one moment in the log."""
    with database.connect(Role.MIGRATOR) as connection:
        connection.isolation_level = IsolationLevel.REPEATABLE_READ
        with connection.transaction(force_rollback=True):
            bouw = Zijbouw(connection, leesmodel, logboek, voortgang)
            bouw.maak()
            bouw.vul(tot := _einde(connection, leesmodel))
            return Verslag(leesmodel.naam, tot, bouw.vergelijk(), gewisseld=False)


def _einde(connection: Connection[Any], leesmodel: Leesmodel) -> int:
    """The position up to which the live rows go."""
    with connection.cursor(row_factory=tuple_row) as cursor:
        row = cursor.execute(query("herbouw_einde"), {"naam": leesmodel.projectie}).fetchone()
    return int(row[0]) if row else 0


def _houd_vast(connection: Connection[Any], leesmodel: Leesmodel) -> None:
    """From here on the live rows do not change until this transaction ends."""
    if leesmodel.projectie is None:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (WRITER_LOCK,))
    else:
        naam = {"naam": leesmodel.projectie}
        connection.execute(query("projectie_begin"), naam)
        connection.execute("SELECT FROM proj.voortgang WHERE naam = %(naam)s FOR UPDATE", naam)


def in_orde(verslagen: Sequence[Verslag]) -> bool:
    return all(verslag.in_orde for verslag in verslagen)
