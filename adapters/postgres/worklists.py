"""Work lists and the search through the history, as reg_app or reg_auditor."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from adapters.postgres.queries import query
from domain.keurmerk.feiten import TAAKSOORT, TERMIJNSOORT, TITEL_VAN_TOPIC


@dataclass(frozen=True, slots=True)
class Taakregel:
    id: UUID
    keurmerk_id: UUID
    kvk: str | None
    naam: str | None
    code: str
    verplicht: bool
    ontstaan_op: date
    uiterlijk: date | None
    gestart_door: int

    @property
    def omschrijving(self) -> str:
        return TAAKSOORT[self.code].omschrijving

    @property
    def bron(self) -> str:
        return str(TAAKSOORT[self.code].bron)


@dataclass(frozen=True, slots=True)
class Termijnregel:
    """`laatste_fout` tells why the worker could not let it fire; then it keeps trying."""

    id: UUID
    keurmerk_id: UUID
    kvk: str | None
    naam: str | None
    code: str
    dag: date
    vervalt_op: datetime
    gestart_door: int
    pogingen: int
    laatste_fout: str | None

    @property
    def omschrijving(self) -> str:
        return TERMIJNSOORT[self.code].omschrijving

    @property
    def bron(self) -> str:
        return str(TERMIJNSOORT[self.code].bron)

    def over(self, nu: datetime) -> bool:
        """Whether it should have fired at the aware moment `nu`."""
        return self.vervalt_op <= nu


@dataclass(frozen=True, slots=True)
class Cohortlid:
    keurmerk_id: UUID
    kvk: str
    naam: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Zoekvraag:
    """`soort`: a topic. `door`: who entered or decided. Days are of the fact itself, inclusive."""

    keurmerk_id: UUID | None = None
    soort: str | None = None
    door: str | None = None
    grond: str | None = None
    vanaf: date | None = None
    tot: date | None = None
    voor: int | None = None
    aantal: int = 100


@dataclass(frozen=True, slots=True)
class Geschiedenisregel:
    positie: int
    keurmerk_id: UUID
    kvk: str | None
    versie: int
    soort: str
    opgenomen_op: datetime
    bekend_sinds: datetime
    ingangsdatum: date
    besluitdatum: date | None
    beslisser: str | None
    actor: str
    rol: str
    gronden: list[str] | None
    motivering: str | None
    geimporteerd: bool

    @property
    def titel(self) -> str:
        return TITEL_VAN_TOPIC.get(self.soort, self.soort)


def taken(connection: Connection[Any], keurmerk_id: UUID | None = None) -> list[Taakregel]:
    """The open tasks, of one dossier or of all."""
    with connection.cursor(row_factory=class_row(Taakregel)) as cursor:
        return cursor.execute(query("taken"), {"keurmerk_id": keurmerk_id}).fetchall()


def termijnen(
    connection: Connection[Any], tot: date | None = None, keurmerk_id: UUID | None = None
) -> list[Termijnregel]:
    """The running terms in order of time; `tot` is the last day that is shown."""
    params = {"tot": tot, "keurmerk_id": keurmerk_id}
    with connection.cursor(row_factory=class_row(Termijnregel)) as cursor:
        return cursor.execute(query("termijnen"), params).fetchall()


def cohort(connection: Connection[Any], code: str, einde: date) -> list[Cohortlid]:
    """Who has, or had, a term of this kind on that day, by name."""
    with connection.cursor(row_factory=class_row(Cohortlid)) as cursor:
        return cursor.execute(query("cohort"), {"code": code, "einde": einde}).fetchall()


def geschiedenis(connection: Connection[Any], vraag: Zoekvraag) -> list[Geschiedenisregel]:
    """The newest entries first. It runs a moment behind the log (projectie.py)."""
    with connection.cursor(row_factory=class_row(Geschiedenisregel)) as cursor:
        return cursor.execute(query("geschiedenis"), asdict(vraag)).fetchall()
