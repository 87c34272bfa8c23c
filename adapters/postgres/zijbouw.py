"""The tables that are built aside in schema `herbouw`, within one transaction of the caller."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache
from itertools import chain
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row, tuple_row
from psycopg.sql import SQL, Composed, Identifier

from adapters.postgres.leesmodellen import Leesmodel
from adapters.postgres.logboek import Logboek, Stroom
from adapters.postgres.queries import query, template
from adapters.postgres.rows import Row, as_json, by_table

ASIDE = "herbouw"
BATCH = 5000  # events between two writes; a dossier is never divided


@dataclass(frozen=True, slots=True)
class Tabelverslag:
    """Rows of the live table beside the rebuilt one, equal in every byte or not.

    `ontbreekt`: not in the live table; `te_veel`: only there. `dossiers`: at most ten that differ.
    """

    tabel: str
    gelijk: int
    anders: int
    ontbreekt: int
    te_veel: int
    controlegetal_live: str
    controlegetal: str
    dossiers: Sequence[UUID]

    @property
    def in_orde(self) -> bool:
        return self.controlegetal == self.controlegetal_live


@dataclass(slots=True)
class Zijbouw:
    connection: Connection[Any]
    leesmodel: Leesmodel
    logboek: Logboek
    voortgang: Callable[[int, int], None]

    def maak(self) -> None:
        """Empty tables with the columns, checks and indexes of the live ones."""
        for soort in self.leesmodel.soorten:
            sql = SQL("CREATE TABLE {} (LIKE {} INCLUDING ALL)")
            self.connection.execute(sql.format(_aside(soort), _live(soort)))

    def vul(self, tot: int) -> None:
        """Everything up to and including position `tot`."""
        self._schrijf(self.logboek.dossiers(self.connection, tot), tot)
        for soort in self.leesmodel.soorten:
            self.connection.execute(SQL("ANALYZE {}").format(_aside(soort)))

    def vul_aan(self, na: int, tot: int) -> None:
        """The dossiers with events after `na` again, now up to `tot`."""
        if ids := self._gewijzigd(na, tot):
            for soort in self.leesmodel.soorten:
                sql = SQL("DELETE FROM {} WHERE keurmerk_id = ANY (%s)").format(_aside(soort))
                self.connection.execute(sql, (list(ids),))
            self._schrijf(self.logboek.dossiers(self.connection, tot, ids), tot)

    def vergelijk(self) -> tuple[Tabelverslag, ...]:
        return tuple(self._vergelijk(soort) for soort in self.leesmodel.soorten)

    def wissel(self) -> None:
        """Put the new tables in the place of the live ones. Readers wait for the commit only."""
        for soort in self.leesmodel.soorten:
            params = {"live": ".".join(soort.TABLE), "aside": f"{ASIDE}.{soort.TABLE[1]}"}
            with self.connection.cursor(row_factory=tuple_row) as cursor:
                statements = cursor.execute(query("herbouw_wissel"), params).fetchall()
            for (statement,) in statements:
                self.connection.execute(statement)

    def _gewijzigd(self, na: int, tot: int) -> Collection[UUID]:
        with self.connection.cursor(row_factory=tuple_row) as cursor:
            rows = cursor.execute(query("herbouw_gewijzigd"), {"na": na, "tot": tot})
            return [id_ for (id_,) in rows]

    def _schrijf(self, stromen: Iterable[Stroom], totaal: int) -> None:
        wacht: list[Stroom] = []
        gedaan = geschreven = 0
        for stroom in stromen:
            wacht.append(stroom)
            gedaan += len(stroom)
            if gedaan - geschreven >= BATCH:
                self._schrijf_weg(wacht)
                wacht, geschreven = [], gedaan
                self.voortgang(gedaan, totaal)
        self._schrijf_weg(wacht)
        self.voortgang(gedaan, totaal)

    def _schrijf_weg(self, stromen: Sequence[Stroom]) -> None:
        rijen = chain.from_iterable(map(self.leesmodel.rijen, stromen))
        for soort, rows in by_table(rijen).items():
            self.connection.execute(_insert(soort), (as_json(soort, rows),))

    def _vergelijk(self, soort: type[Row]) -> Tabelverslag:
        sql = template("herbouw_vergelijk").format(
            key=_namen(soort.KEY),
            key_and_dossier=_namen(tuple(dict.fromkeys((*soort.KEY, "keurmerk_id")))),
            live=_live(soort),
            aside=_aside(soort),
        )
        with self.connection.cursor(row_factory=class_row(Tabelverslag)) as cursor:
            (verslag,) = cursor.execute(sql, {"tabel": ".".join(soort.TABLE)})
        return verslag


def _live(soort: type[Row]) -> Identifier:
    return Identifier(*soort.TABLE)


def _aside(soort: type[Row]) -> Identifier:
    return Identifier(ASIDE, soort.TABLE[1])


def _namen(namen: Sequence[str]) -> Composed:
    return SQL(", ").join(map(Identifier, namen))


@cache
def _insert(soort: type[Any]) -> Composed:
    sql = SQL(
        "INSERT INTO {aside} ({namen})"
        " SELECT {namen} FROM jsonb_populate_recordset(NULL::{aside}, %s::jsonb)"
    )
    namen = _namen([field.name for field in fields(soort)])
    return sql.format(aside=_aside(soort), namen=namen)
