"""A copy of everything as one file, and a database from such a file that may be used."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from psycopg.errors import ObjectInUse

from adapters.application.administration import bring_up
from adapters.application.seal import Finding, Wanted, seal
from adapters.backup import dumping, restoring
from adapters.backup.programs import CopyFailed
from adapters.input.faults import onjuist
from adapters.input.files import why_unwritable
from adapters.postgres.connection import Database, DatabaseOngeschikt
from adapters.postgres.rebuild import show_nothing

__all__ = ["Backup", "Restored", "backup", "restore"]

Progress = Callable[[int, int], None]  # events done, of how many

WITHOUT_POINT = Finding(
    "punt", True, "Er is geen punt bij: of er aan het einde iets ontbreekt, is niet te zien."
)
WHY: Mapping[type[Exception], str] = {
    restoring.NoCopy: "Het bestand is geen backup van dit programma, of het is niet heel.",
    restoring.NotEmpty: "Er staat al iets in. Kies een lege database, of een andere map met"
    " KEURMERK_DATA.",
    restoring.InTheWay: "Er staat nog een database {0} van eerder. Kijk of zij weg mag, en"
    ' verwijder haar dan: DROP DATABASE "{0}".',
    ObjectInUse: "Iemand gebruikt de lege database nog. Sluit dat af en probeer het opnieuw.",
}
FAULTS: tuple[type[Exception], ...] = (*WHY, CopyFailed, OSError)


@dataclass(frozen=True, slots=True)
class Backup:
    """`point`: where the log ended just before the copy was made; None when it is not whole."""

    file: Path
    size: int  # bytes
    point: Path | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Restored:
    """`name` of the database in which the copy is: the one asked for, or the one beside it when
    something in it was not right.
    """

    name: str
    findings: tuple[Finding, ...]

    @property
    def good(self) -> bool:
        return all(finding.goed for finding in self.findings)


def backup(database: Database, file: Path, now: datetime, progress: Progress) -> Backup:
    """Raises Onjuist when the file is there already or cannot be written; CopyFailed becomes
    DatabaseOngeschikt.
    """
    point = point_of(file)
    for each in (file, point):
        if each.exists():
            raise onjuist(f"{each} bestaat al. Een backup schrijft nergens overheen.", "BESTAND")
    if not file.absolute().parent.is_dir():
        raise onjuist(f"De map {file.absolute().parent} is er niet.", "BESTAND")
    wanted = Wanted(write=point, read_models=False)
    found = seal(database, wanted, now, progress, show_nothing)
    try:
        with _told("De backup is niet gemaakt."):
            size = dumping.dump(database, file)
    except BaseException:
        point.unlink(missing_ok=True)  # else the next try finds it in its way
        raise
    return Backup(file, size, found.written, found.findings)


def restore(
    database: Database, file: Path, against: Path | None, now: datetime, progress: Progress
) -> Restored:
    """Into `database`, where nothing may be yet: looked at beside it, and only then put there.

    Raises Onjuist, and DatabaseOngeschikt when it did not work.
    """
    if not file.is_file():
        raise onjuist(f"{file} is er niet.", "BESTAND")
    beside = point_of(file)
    point = against or (beside if beside.exists() else None)
    with _told("De backup is niet teruggezet. De database is niet veranderd."):
        restoring.check_copy(file)
        restoring.check_empty(database)
        made = restoring.restore(database, file)
        bring_up(made, show_nothing)
        found = seal(made, Wanted(against=point, elsewhere=True), now, progress, show_nothing)
        if found.good:
            restoring.swap(database, made)
        else:
            restoring.keep_aside(database, made)
    kept = database if found.good else made
    without = () if point else (WITHOUT_POINT,)
    return Restored(restoring.name_of(kept), (*found.findings, *without))


def point_of(file: Path) -> Path:
    """The point that goes with a copy."""
    return file.with_name(f"{file.name}.punt")


@contextmanager
def _told(what: str) -> Iterator[None]:
    try:
        yield
    except FAULTS as error:
        raise DatabaseOngeschikt(f"{what} {_why(error)}") from error


def _why(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"De oorzaak: {why_unwritable(error)}."
    zin = next((zin for kind, zin in WHY.items() if isinstance(error, kind)), None)
    return zin.format(error) if zin else f"De melding was: {error}"
