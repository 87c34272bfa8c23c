"""Writes names and contact data. They are no events: they stand in a table that can be erased."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.errors import UniqueViolation

from adapters.eventstore.door import NEVER, refusals
from adapters.eventstore.importing import Refusal
from adapters.input.dienstverlener import RegistreerDienstverlener
from adapters.input.lines import GivenCommand
from adapters.postgres.queries import query
from domain.rules import Geweigerd, Reden
from domain.source import eigen_lezing

ZELFDE_MOMENT = Reden(
    "gegevens-van-zelfde-moment",
    "Op dit moment zijn al andere gegevens van deze dienstverlener vastgelegd. Kies een ander"
    " moment.",
    str(eigen_lezing("contactgegevens", "Elke versie heeft een eigen moment van bekend worden.")),
)


@dataclass(frozen=True, slots=True)
class Registration:
    """`now` is the moment when the command itself has none."""

    given: GivenCommand
    gegevens: RegistreerDienstverlener
    now: datetime

    @property
    def version(self) -> dict[str, Any]:
        """What tells this version of the data from others."""
        return {"kvk": self.given.dossier, "bekend_sinds": self.given.op or self.now}


def clashes(connection: Connection[Any], registrations: Sequence[Registration]) -> list[Refusal]:
    """Those that cannot be written, because other data are known since the same moment."""
    twice = Counter(tuple(each.version.values()) for each in registrations)
    return [
        Refusal(each.given.nummer, (ZELFDE_MOMENT,))
        for each in registrations
        if twice[tuple(each.version.values())] > 1 or _taken(connection, each)
    ]


def register(connection: Connection[Any], registration: Registration) -> bool:
    """Whether it was written now; False when this command id was carried out before.

    Raises Geweigerd when other data are known since the same moment, or when the moment is not
    close to the clock of the database.
    """
    values = {
        **asdict(registration.gegevens),
        **registration.version,
        "provincies": list(registration.gegevens.provincies),
        "ingevoerd_door": registration.given.wie,
        "command_id": registration.given.command_id,
        "levend": NEVER if registration.given.op else registration.now,
    }
    try:
        with refusals():
            return connection.execute(query("register_dienstverlener"), values).rowcount == 1
    except UniqueViolation as error:
        raise Geweigerd([ZELFDE_MOMENT]) from error


def _taken(connection: Connection[Any], registration: Registration) -> bool:
    params = {**registration.version, "command_id": registration.given.command_id}
    return connection.execute(query("dienstverlener_botsing"), params).fetchone() is not None
