"""What happened in a copy of the database while its clock ran. As reg_app."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from adapters.postgres.queries import query
from domain.keurmerk.feiten import TAAKSOORT, TERMIJNSOORT, TITEL_VAN_TOPIC


@dataclass(frozen=True, slots=True)
class Afgegaan:
    """A term that passed; `taken` are the codes of the tasks that this raised."""

    keurmerk_id: UUID
    kvk: str | None
    naam: str | None
    code: str
    dag: date
    vervalt_op: datetime
    taken: list[str]

    @property
    def omschrijving(self) -> str:
        return TERMIJNSOORT[self.code].omschrijving

    @property
    def bron(self) -> str:
        return str(TERMIJNSOORT[self.code].bron)

    @property
    def te_doen(self) -> str:
        return "; ".join(TAAKSOORT[code].omschrijving for code in self.taken)


@dataclass(frozen=True, slots=True)
class Brief:
    keurmerk_id: UUID
    kvk: str | None
    soort: str
    topic: str

    @property
    def over(self) -> str:
        return TITEL_VAN_TOPIC.get(self.topic, self.topic)


def einde(connection: Connection[Any]) -> int:
    """The last position of the log."""
    row = connection.execute("SELECT size FROM ledger.head").fetchone()
    return int(row[0]) if row else 0


def volgende(connection: Connection[Any], tot: datetime) -> datetime | None:
    """When the bell rings next; None when it does not, up to `tot`."""
    row = connection.execute(query("simulatie_volgende"), {"tot": tot}).fetchone()
    return row[0] if row else None


def afgegaan(connection: Connection[Any], na: int) -> list[Afgegaan]:
    with connection.cursor(row_factory=class_row(Afgegaan)) as cursor:
        return cursor.execute(query("simulatie_afgegaan"), {"na": na}).fetchall()


def brieven(connection: Connection[Any], na: int) -> list[Brief]:
    with connection.cursor(row_factory=class_row(Brief)) as cursor:
        return cursor.execute(query("simulatie_brieven"), {"na": na}).fetchall()
