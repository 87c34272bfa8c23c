"""One dossier that lives through real commands: what was asked, and what it has come to."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import uuid5

from adapters.eventstore.preparing import Request, prepare
from domain.begrippen import Cyclus, Rol
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier, dossier_id
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from tests.support.auditregister import AUDITORS

STARTS = {Cyclus.JANUARI: 1, Cyclus.APRIL: 4, Cyclus.SEPTEMBER: 9}  # month


class Life:
    """`day` only goes forward. Raises Geweigerd when a script asks what may not be done."""

    def __init__(self, kvk: str, chance: Random, day: date, geimporteerd: bool) -> None:
        self.kvk, self.chance, self.day, self.geimporteerd = kvk, chance, day, geimporteerd
        self.dossier = Dossier(dossier_id(kvk))
        self.cyclus = chance.choice(list(Cyclus))
        self.requests: list[Request] = []

    def ask(self, command: Command) -> None:
        number = len(self.requests)
        request = Request(self.dossier.id, command, self._opdracht(command, number))
        self.dossier = prepare(self.dossier, request, AUDITORS).na
        self.requests.append(request)

    def wait(self, shortest: int, longest: int = 0) -> None:
        """Between so many days."""
        self.day += timedelta(days=self.chance.randint(shortest, max(shortest, longest)))

    def until(self, day: date) -> None:
        self.day = max(self.day, day)

    def happens(self, odds: float) -> bool:
        return self.chance.random() < odds

    @property
    def keurmerk(self) -> Keurmerk:
        return self.dossier.keurmerk

    @property
    def last_decision(self) -> int:
        """The version of the last decision that still stands."""
        return next(
            each.originator_version
            for each in reversed(self.dossier.historie)
            if hasattr(each.event, "besluit")
            and not isinstance(each.event, BesluitHerroepen)
            and each.originator_version not in self.dossier.herroepen
        )

    def decision(self, ingangsdatum: date | None = None) -> dict[str, Any]:
        """What every decision asks for."""
        return {
            "besluitdatum": self.day,
            "ingangsdatum": ingangsdatum or self.day,
            "motivering": "De stukken in het dossier laten geen andere uitkomst toe.",
            "beslisser": f"beslisser-{self.chance.randint(1, 5)}",
            "bewijsstukken": (f"stuk-{len(self.requests)}",),
        }

    def next_start(self) -> date:
        """The first day on which a Meetperiode of this holder can start."""
        start = date(self.day.year, STARTS[self.cyclus], 1)
        return start if start >= self.day else start.replace(year=start.year + 1)

    def _opdracht(self, command: Command, number: int) -> Envelope:
        system = isinstance(command, LaatTermijnVerstrijken)
        moment = datetime.combine(self.day, time(10), UTC) + timedelta(seconds=number)
        return Envelope(
            command_id=uuid5(self.dossier.id, f"opdracht/{number}"),
            actor="systeem" if system else f"medewerker-{self.chance.randint(1, 9)}",
            rol=Rol.SYSTEEM if system else Rol.BESLISSER,
            moment=moment,
            kvk=self.kvk,
            geimporteerd=self.geimporteerd,
        )
