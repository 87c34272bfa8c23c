"""Is everything still as it was written: the log, what lies beside it, and the read models."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import psycopg

from adapters.application.rebuild import Mode, RebuildReport, Watch, read_models
from adapters.eventstore.mapper import EventMapper
from adapters.input.faults import onjuist
from adapters.input.files import why_unreadable, why_unwritable
from adapters.postgres.connection import Database
from adapters.postgres.event_log import EventLog
from adapters.postgres.failing import why
from adapters.postgres.health import Finding
from adapters.seal.point import NoPoint, Point, read_point
from adapters.seal.verifying import Look, verify

__all__ = ["Finding", "Seal", "Wanted", "read", "seal"]

Progress = Callable[[int, int], None]  # events done, of how many


@dataclass(frozen=True, slots=True)
class Wanted:
    """Files of points. `write`: where the log ends now; `against`: it must go on from there;
    `resume`: go on behind this one, and keep there how far it came.
    """

    write: Path | None = None
    against: Path | None = None
    resume: Path | None = None
    read_models: bool = True
    elsewhere: bool = False  # this server need not have the administrators that `against` knew


@dataclass(frozen=True, slots=True)
class Seal:
    """`log_whole`: the events themselves are right, so that they may be used to repair the rest."""

    findings: tuple[Finding, ...]
    log_whole: bool
    written: Path | None

    @property
    def good(self) -> bool:
        return all(finding.goed for finding in self.findings)


def seal(
    database: Database, wanted: Wanted, now: datetime, progress: Progress, watch: Watch
) -> Seal:
    """Raises Onjuist when a file cannot be read or written; then nothing was looked at."""
    resume, against = wanted.resume, wanted.against
    asked = Look(
        now=now,
        since=read(resume, "--verder") if resume and resume.exists() else None,
        against=read(against, "--tegen") if against else None,
        elsewhere=wanted.elsewhere,
        save=(lambda point: _write(resume, point, "--verder")) if resume else lambda _point: None,
    )
    found = verify(database, EventLog(EventMapper().read), asked, progress)
    findings = list(found.findings)
    if found.point and wanted.read_models:
        findings += _read_models(database, watch)
    if found.point and wanted.write:
        _write(wanted.write, found.point, "--punt")
    written = wanted.write if found.point else None
    return Seal(tuple(findings), found.point is not None, written)


def read(path: Path, option: str) -> Point:
    """Raises Onjuist."""
    try:
        return read_point(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise onjuist(f"{path} is niet te lezen: {why_unreadable(error)}.", option) from error
    except NoPoint as error:
        raise onjuist(f"{path}: {error}", option) from error


def _write(path: Path, point: Point, option: str) -> None:
    """Whole or not at all: who stops halfway finds the point of before."""
    beside = path.with_name(f"{path.name}.nieuw")
    try:
        with beside.open("w", encoding="utf-8") as file:
            file.write(point.as_text())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise onjuist(f"{path} is niet te schrijven: {why_unwritable(error)}.", option) from error


def _read_models(database: Database, watch: Watch) -> Iterator[Finding]:
    """What cannot be compared is not right either, and hides nothing else."""
    try:
        yield from map(_finding, read_models(database, Mode.CONTROLE, watch))
    except psycopg.errors.InsufficientPrivilege:
        zin = "Niet vergeleken: dat mag deze login niet. Doe het met `projecties controle`."
        yield Finding("leesmodellen", True, zin)
    except (psycopg.DatabaseError, ValueError) as error:
        zin = f"Zij zijn niet te vergelijken. De oorzaak: {why(error)}"
        yield Finding("leesmodellen", False, zin)


def _finding(report: RebuildReport) -> Finding:
    wat = f"leesmodel {report.leesmodel}"
    if report.in_orde:
        return Finding(wat, True, f"Zegt hetzelfde als het logboek tot positie {report.positie}.")
    return Finding(wat, False, " ".join(_differences(report)))


def _differences(report: RebuildReport) -> Iterator[str]:
    for tabel in report.tabellen:
        if not tabel.in_orde:
            dossiers = ", ".join(map(str, tabel.dossiers))
            yield (
                f"{tabel.tabel}: {tabel.anders} rijen anders, {tabel.ontbreekt} weg,"
                f" {tabel.te_veel} te veel. Dossiers: {dossiers}."
            )
