"""The tables that are built aside in schema `herbouw`, within one transaction of the caller."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import chain
from operator import attrgetter
from typing import Any
from uuid import UUID

import psycopg
from psycopg import Connection
from psycopg.rows import class_row, tuple_row
from psycopg.sql import SQL, Composed, Identifier
from psycopg.types.array import ListDumper

from adapters.postgres.event_log import EventLog, Stream
from adapters.postgres.queries import query, template
from adapters.postgres.read_models import ReadModel, not_followed
from adapters.postgres.rows import Row, by_table
from adapters.postgres.unreadable import NietTeVolgen, Onleesbaar

ASIDE = "herbouw"  # where what will serve is built, as owner
COMPARING = "controle"  # where reg_controle builds what is only compared, and never stays
BATCH = 5000  # events between two writes; a dossier is never divided


@dataclass(frozen=True, slots=True)
class TableReport:
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
class SideBuild:
    connection: Connection[Any]
    read_model: ReadModel
    event_log: EventLog
    voortgang: Callable[[int, int], None]
    room: str = ASIDE
    apart: dict[UUID, Onleesbaar] = field(default_factory=dict)  # their rows stay as they serve

    def maak(self) -> None:
        """Empty tables with the columns and checks of the live ones, and their owner."""
        _adapt(self.connection)
        if self.room == ASIDE:
            self.connection.execute("SET LOCAL ROLE reg_owner")
        for soort in self.read_model.soorten:
            sql = SQL("CREATE TABLE {} (LIKE {} INCLUDING ALL EXCLUDING INDEXES)")
            self.connection.execute(sql.format(self._aside(soort), _live(soort)))

    def vul(self, tot: int) -> None:
        """Everything up to and including position `tot`. Indexes come last: twice as fast."""
        streams = self.event_log.dossiers(self.connection, tot)
        self._write(streams, lambda gedaan: self.voortgang(gedaan, tot))
        self._keep(self.apart)
        for soort in self.read_model.soorten:
            self._run("rebuild_indexes", {"live": ".".join(soort.TABLE), "room": self.room})
            self.connection.execute(SQL("ANALYZE {}").format(self._aside(soort)))

    def vul_aan(self, na: int, tot: int) -> None:
        """The dossiers with events after `na` again, now up to `tot`."""
        if ids := self._changed(na, tot):
            for soort in self.read_model.soorten:
                sql = SQL("DELETE FROM {} WHERE keurmerk_id = ANY (%s)").format(self._aside(soort))
                self.connection.execute(sql, (list(ids),))
            self.vul_alleen(ids, tot)
            self._keep(self.apart.keys() & ids)

    def vul_alleen(self, ids: Collection[UUID], tot: int) -> None:
        """These dossiers, of which nothing is there yet. `apart` says afterwards which failed."""
        for id_ in ids:
            self.apart.pop(id_, None)
        self._write(self.event_log.dossiers(self.connection, tot, ids), lambda _gedaan: None)

    def vergelijk(self) -> tuple[TableReport, ...]:
        return tuple(self._compare(soort) for soort in self.read_model.soorten)

    def wissel(self) -> None:
        """Put the new tables in the place of the live ones. Readers wait for the commit only."""
        for soort in self.read_model.soorten:
            params = {"live": ".".join(soort.TABLE), "aside": f"{ASIDE}.{soort.TABLE[1]}"}
            self._run("rebuild_swap", params)

    def _aside(self, soort: type[Row]) -> Identifier:
        return Identifier(self.room, soort.TABLE[1])

    def _run(self, naam: str, params: Mapping[str, str]) -> None:
        """The statements that a query gives, one after the other."""
        with self.connection.cursor(row_factory=tuple_row) as cursor:
            statements = cursor.execute(query(naam), params).fetchall()
        for (statement,) in statements:
            self.connection.execute(statement)

    def _changed(self, na: int, tot: int) -> Collection[UUID]:
        with self.connection.cursor(row_factory=tuple_row) as cursor:
            rows = cursor.execute(query("rebuild_changed"), {"na": na, "tot": tot})
            return [id_ for (id_,) in rows]

    def _keep(self, ids: Collection[UUID]) -> None:
        """The rows that serve now: nobody can say better ones."""
        for soort in self.read_model.soorten:
            sql = SQL("INSERT INTO {} SELECT * FROM {} WHERE keurmerk_id = ANY (%s)")
            self.connection.execute(sql.format(self._aside(soort), _live(soort)), (list(ids),))

    def _write(self, streams: Iterable[Stream | Onleesbaar], tel: Callable[[int], None]) -> None:
        wacht: list[Stream] = []
        gedaan = geschreven = 0
        for stream in streams:
            if isinstance(stream, Onleesbaar):
                self._set_apart(stream)
                continue
            wacht.append(stream)
            gedaan += len(stream)
            if gedaan - geschreven >= BATCH:
                self._write_out(wacht)
                wacht, geschreven = [], gedaan
                tel(gedaan)
        self._write_out(wacht)
        tel(gedaan)

    def _write_out(self, streams: Sequence[Stream]) -> None:
        rijen = list(chain.from_iterable(map(self._rijen, streams)))
        try:
            with self.connection.transaction():
                self._copy(rijen)
        except (psycopg.DataError, psycopg.IntegrityError) as error:
            if len(streams) == 1:
                self._set_apart(not_followed(streams[0][-1], error))
                return
            for stream in streams:
                self._write_out((stream,))

    def _rijen(self, stream: Stream) -> Sequence[Row]:
        try:
            return tuple(self.read_model.rijen(stream))
        except NietTeVolgen as error:
            self._set_apart(error.gebeurtenis)
            return ()

    def _set_apart(self, gebeurtenis: Onleesbaar) -> None:
        self.apart[gebeurtenis.keurmerk_id] = gebeurtenis

    def _copy(self, rijen: Iterable[Row]) -> None:
        for soort, rows in by_table(rijen).items():
            kolommen = _columns(soort)
            waarden = attrgetter(*kolommen)
            sql = SQL("COPY {} ({}) FROM STDIN").format(self._aside(soort), _names(kolommen))
            with self.connection.cursor() as cursor, cursor.copy(sql) as copy:
                for row in rows:
                    copy.write_row(waarden(row))

    def _compare(self, soort: type[Row]) -> TableReport:
        sql = template("rebuild_compare").format(
            key=_names(soort.KEY),
            key_and_dossier=_names(tuple(dict.fromkeys((*soort.KEY, "keurmerk_id")))),
            live=_live(soort),
            aside=self._aside(soort),
        )
        with self.connection.cursor(row_factory=class_row(TableReport)) as cursor:
            (verslag,) = cursor.execute(sql, {"tabel": ".".join(soort.TABLE)})
        return verslag


def _columns(soort: type[Any]) -> list[str]:
    return [field.name for field in fields(soort)]


def _live(soort: type[Row]) -> Identifier:
    return Identifier(*soort.TABLE)


def _names(namen: Sequence[str]) -> Composed:
    return SQL(", ").join(map(Identifier, namen))


def _adapt(connection: Connection[Any]) -> None:
    """Teach `connection` the values of rows that are no column types by themselves."""
    connection.adapters.register_dumper(tuple, ListDumper)
