"""Carries out many given commands, such as a file of history: registrations first, each once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import psycopg
from psycopg import Connection

from adapters.application.registration import Registration, clashes, register
from adapters.eventstore.door import check_clock
from adapters.eventstore.importing import Line, Refusal, Report, carry_out
from adapters.eventstore.marking import InvoerOnderbroken
from adapters.eventstore.preparing import Request
from adapters.eventstore.store import Store
from adapters.input.dienstverlener import RegistreerDienstverlener
from adapters.input.lines import GivenCommand
from adapters.postgres.connection import Database, Role
from domain.keurmerk.dossier import dossier_id
from domain.rules import Geweigerd

__all__ = ["Progress", "Refusal", "Report", "carry"]

GUARD = "dienstverlener-geregistreerd"
Progress = Callable[[int, int], None]  # lines decided, lines written


def carry(
    database: Database,
    given: Sequence[GivenCommand],
    now: Callable[[], datetime],
    *,
    doorgaan: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Nothing at all is carried out when a command is refused, unless `doorgaan`.

    `now` is the clock of live commands. Raises Geweigerd when it differs too much from that of the
    database, and InvoerOnderbroken when the database fails halfway.
    """
    with Store(database) as store:
        return _Carrier(database, store, now, progress).carry(given, doorgaan)


@dataclass(frozen=True, slots=True)
class _Carrier:
    database: Database
    store: Store
    now: Callable[[], datetime]
    progress: Progress | None

    def carry(self, given: Sequence[GivenCommand], doorgaan: bool) -> Report:
        registrations, lines = self._split(given)
        with self.database.connect(Role.APP) as connection:
            check_clock(connection, self.now())
            if doorgaan:
                first = self._registered(connection, registrations)
                return _sum(first, self._carry_out(lines, doorgaan=True))
            if refused := clashes(connection, registrations):
                return Report(geweigerd=refused)
            report = self._carry_out(lines, doorgaan=False)
            if left := list(_left(report.geweigerd, registrations, lines)):
                return replace(report, geweigerd=left)
            first = self._registered(connection, registrations, report.uitgevoerd)
            return _sum(first, self._carry_out(lines, False) if report.geweigerd else report)

    def _split(self, given: Sequence[GivenCommand]) -> tuple[list[Registration], list[Line]]:
        now = self.now()
        registrations, lines = [], []
        for each in given:
            if isinstance(each.command, RegistreerDienstverlener):
                registrations.append(Registration(each, each.command, now))
            else:
                id_, envelope = dossier_id(each.dossier), each.envelope(now)
                lines.append(Line(each.nummer, Request(id_, each.command, envelope)))
        return registrations, lines

    def _carry_out(self, lines: Sequence[Line], doorgaan: bool) -> Report:
        return carry_out(self.store, lines, doorgaan=doorgaan, progress=self.progress, now=self.now)

    def _registered(
        self, connection: Connection[Any], registrations: Sequence[Registration], before: int = 0
    ) -> Report:
        """`before`: so many other lines were written already."""
        report, now = Report(), self.now()
        for each in registrations:
            try:
                written = register(connection, replace(each, now=now))
            except Geweigerd as refused:
                report.geweigerd.append(Refusal(each.given.nummer, refused.redenen))
            except psycopg.OperationalError as error:
                sure = before + report.uitgevoerd + report.herhaald
                raise InvoerOnderbroken(_interrupted(sure, error)) from error
            else:
                report.uitgevoerd += written
                report.herhaald += not written
        return report


def _interrupted(sure: int, error: Exception) -> str:
    return (
        f"De invoer is onderbroken bij het registreren. Er zijn zeker {sure} regels vastgelegd."
        " Herstel de oorzaak en bied hetzelfde bestand opnieuw aan: niets wordt dubbel gedaan."
        f" De melding was: {str(error).strip().splitlines()[0]}"
    )


def _left(
    refused: Sequence[Refusal], registrations: Sequence[Registration], lines: Sequence[Line]
) -> Iterator[Refusal]:
    """What is still refused once the registrations of the same file are there."""
    present = {each.given.dossier for each in registrations}
    coming = {line.nummer for line in lines if line.request.envelope.kvk in present}
    for refusal in refused:
        redenen = tuple(
            reden
            for reden in refusal.redenen
            if reden.code != GUARD or refusal.nummer not in coming
        )
        if redenen:
            yield Refusal(refusal.nummer, redenen)


def _sum(first: Report, second: Report) -> Report:
    return Report(
        first.uitgevoerd + second.uitgevoerd,
        first.herhaald + second.herhaald,
        first.events + second.events,
        sorted([*first.geweigerd, *second.geweigerd], key=lambda refusal: refusal.nummer),
        first.onbeoordeeld + second.onbeoordeeld,
        first.stopt or second.stopt,
    )
