"""The tables that are built aside in schema `herbouw`, within one transaction of the caller."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import chain
from operator import attrgetter
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row, tuple_row
from psycopg.sql import SQL, Composed, Identifier
from psycopg.types.array import ListDumper

from adapters.postgres.leesmodellen import Leesmodel
from adapters.postgres.logboek import Logboek, Stroom
from adapters.postgres.queries import query, template
from adapters.postgres.rows import Row, by_table

ASIDE = "herbouw"
BATCH = 5000  # events between two writes; a dossier is never divided


@dataclass(frozen=True, slots=True)
class Tabelverslag:
    """Rows of the live table beside the rebuilt one, equal in every byte or not.

    `ontbreekt`: not in the live table; `te_veel`: only there. `dossiers`: at most ten that differ.
    `controlegetal`: of the rebuilt rows in order of key.
    """

    tabel: str
    gelijk: int
    anders: int
    ontbreekt: int
    te_veel: int
    controlegetal: str
    dossiers: Sequence[UUID]

    @property
    def in_orde(self) -> bool:
        return not (self.anders or self.ontbreekt or self.te_veel)


@dataclass(slots=True)
class Zijbouw:
    connection: Connection[Any]
    leesmodel: Leesmodel
    logboek: Logboek
    voortgang: Callable[[int, int], None]

    def maak(self) -> None:
        """Empty tables with the columns and checks of the live ones, and their owner."""
        _adapt(self.connection)
        self.connection.execute("SET LOCAL ROLE reg_owner")
        for soort in self.leesmodel.soorten:
            sql = SQL("CREATE TABLE {} (LIKE {} INCLUDING ALL EXCLUDING INDEXES)")
            self.connection.execute(sql.format(_aside(soort), _live(soort)))

    def vul(self, tot: int) -> None:
        """Everything up to and including position `tot`. Indexes come last: twice as fast."""
        stromen = self.logboek.dossiers(self.connection, tot)
        self._schrijf(stromen, lambda gedaan: self.voortgang(gedaan, tot))
        for soort in self.leesmodel.soorten:
            self._voer_uit("herbouw_indexen", {"live": ".".join(soort.TABLE)})
            self.connection.execute(SQL("ANALYZE {}").format(_aside(soort)))

    def vul_aan(self, na: int, tot: int) -> None:
        """The dossiers with events after `na` again, now up to `tot`."""
        if ids := self._gewijzigd(na, tot):
            for soort in self.leesmodel.soorten:
                sql = SQL("DELETE FROM {} WHERE keurmerk_id = ANY (%s)").format(_aside(soort))
                self.connection.execute(sql, (list(ids),))
            self._schrijf(self.logboek.dossiers(self.connection, tot, ids), lambda _gedaan: None)

    def vergelijk(self) -> tuple[Tabelverslag, ...]:
        return tuple(self._vergelijk(soort) for soort in self.leesmodel.soorten)

    def wissel(self) -> None:
        """Put the new tables in the place of the live ones. Readers wait for the commit only."""
        for soort in self.leesmodel.soorten:
            params = {"live": ".".join(soort.TABLE), "aside": f"{ASIDE}.{soort.TABLE[1]}"}
            self._voer_uit("herbouw_wissel", params)

    def _voer_uit(self, naam: str, params: Mapping[str, str]) -> None:
        """The statements that a query gives, one after the other."""
        with self.connection.cursor(row_factory=tuple_row) as cursor:
            statements = cursor.execute(query(naam), params).fetchall()
        for (statement,) in statements:
            self.connection.execute(statement)

    def _gewijzigd(self, na: int, tot: int) -> Collection[UUID]:
        with self.connection.cursor(row_factory=tuple_row) as cursor:
            rows = cursor.execute(query("herbouw_gewijzigd"), {"na": na, "tot": tot})
            return [id_ for (id_,) in rows]

    def _schrijf(self, stromen: Iterable[Stroom], tel: Callable[[int], None]) -> None:
        wacht: list[Stroom] = []
        gedaan = geschreven = 0
        for stroom in stromen:
            wacht.append(stroom)
            gedaan += len(stroom)
            if gedaan - geschreven >= BATCH:
                self._schrijf_weg(wacht)
                wacht, geschreven = [], gedaan
                tel(gedaan)
        self._schrijf_weg(wacht)
        tel(gedaan)

    def _schrijf_weg(self, stromen: Sequence[Stroom]) -> None:
        rijen = chain.from_iterable(map(self.leesmodel.rijen, stromen))
        for soort, rows in by_table(rijen).items():
            kolommen = _kolommen(soort)
            waarden = attrgetter(*kolommen)
            sql = SQL("COPY {} ({}) FROM STDIN").format(_aside(soort), _namen(kolommen))
            with self.connection.cursor() as cursor, cursor.copy(sql) as copy:
                for row in rows:
                    copy.write_row(waarden(row))

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


def _kolommen(soort: type[Any]) -> list[str]:
    return [field.name for field in fields(soort)]


def _live(soort: type[Row]) -> Identifier:
    return Identifier(*soort.TABLE)


def _aside(soort: type[Row]) -> Identifier:
    return Identifier(ASIDE, soort.TABLE[1])


def _namen(namen: Sequence[str]) -> Composed:
    return SQL(", ").join(map(Identifier, namen))


def _adapt(connection: Connection[Any]) -> None:
    """Teach `connection` the values of rows that are no column types by themselves."""
    connection.adapters.register_dumper(tuple, ListDumper)
