"""Writes names and contact data. They are no events: they stand in a table that can be erased."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.errors import UniqueViolation
from psycopg.rows import dict_row

from adapters.eventstore.door import NEVER, refusals
from adapters.eventstore.importing import Refusal
from adapters.eventstore.repeating import AL_GEBRUIKT, fingerprint
from adapters.input.dienstverlener import RegistreerDienstverlener
from adapters.input.lines import GivenCommand
from adapters.postgres.queries import query
from domain.keurmerk.dossier import dossier_id
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

    @property
    def digest(self) -> bytes:
        """What tells this command from others."""
        given = self.given
        own = fingerprint(self.gegevens, dossier_id(given.dossier), given.envelope(self.now))
        return own.digest

    def fits(self, row: Mapping[str, Any]) -> bool:
        """Whether the version in `row`, of which no digest is known, can have come from this."""
        asked = {
            **asdict(self.gegevens),
            "kvk": self.given.dossier,
            "bekend_sinds": self.given.op or row["bekend_sinds"],
            "provincies": list(self.gegevens.provincies),
            "ingevoerd_door": self.given.wie,
        }
        return all(row[name] == value for name, value in asked.items() if name not in _erased(row))


def _erased(row: Mapping[str, Any]) -> Set[str]:
    return {field.name for field in fields(RegistreerDienstverlener)} if row["gewist_op"] else set()


def clashes(connection: Connection[Any], registrations: Sequence[Registration]) -> list[Refusal]:
    """Those that cannot be written, because other data are known since the same moment or the id
    is that of another command.
    """
    twice = Counter(tuple(each.version.values()) for each in registrations)
    found = (
        (each, _objection(connection, each, twice[tuple(each.version.values())] > 1))
        for each in registrations
    )
    return [Refusal(each.given.nummer, (reden,)) for each, reden in found if reden]


def register(connection: Connection[Any], registration: Registration) -> bool:
    """Whether it was written now; False when it was before.

    Raises Geweigerd when other data are known since the same moment, when the command id is that of
    another command, or when the moment is not close to the clock of the database.
    """
    values = {
        **asdict(registration.gegevens),
        **registration.version,
        "provincies": list(registration.gegevens.provincies),
        "ingevoerd_door": registration.given.wie,
        "command_id": registration.given.command_id,
        "digest": registration.digest,
        "levend": NEVER if registration.given.op else registration.now,
    }
    try:
        with refusals():
            connection.execute(query("register_dienstverlener"), values)
    except UniqueViolation as error:
        if reden := _objection(connection, registration):
            raise Geweigerd([reden]) from error
        return False
    return True


def _objection(
    connection: Connection[Any], registration: Registration, twice: bool = False
) -> Reden | None:
    command_id = registration.given.command_id
    with connection.cursor(row_factory=dict_row) as cursor:
        used = cursor.execute(query("opdracht_bekend"), {"command_id": command_id}).fetchone()
    if used:
        same = used["digest"] == registration.digest if used["digest"] else registration.fits(used)
        return None if same else AL_GEBRUIKT
    params = {**registration.version, "command_id": command_id}
    taken = connection.execute(query("dienstverlener_botsing"), params).fetchone() is not None
    return ZELFDE_MOMENT if twice or taken else None
