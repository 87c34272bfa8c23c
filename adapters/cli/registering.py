"""Writes names and contact data. They are no events: they stand in a table that can be erased."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.errors import UniqueViolation

from adapters.cli.input.dienstverlener import RegistreerDienstverlener
from adapters.cli.input.lines import Regel
from adapters.eventstore.importing import Refusal
from adapters.postgres.queries import query
from domain.rules import Geweigerd, Reden
from domain.source import eigen_lezing

CLASH = """SELECT FROM app.dienstverlener
    WHERE kvk = %s AND bekend_sinds = %s AND command_id <> %s"""
ZELFDE_MOMENT = Reden(
    "gegevens-van-zelfde-moment",
    "Op dit moment zijn al andere gegevens van deze dienstverlener vastgelegd. Kies een ander"
    " moment.",
    str(eigen_lezing("contactgegevens", "Elke versie heeft een eigen moment van bekend worden.")),
)


@dataclass(frozen=True, slots=True)
class Registration:
    """`now` is the moment when the line itself has none."""

    regel: Regel
    gegevens: RegistreerDienstverlener
    now: datetime

    @property
    def bekend_sinds(self) -> datetime:
        return self.regel.op or self.now


def clashes(connection: Connection[Any], registrations: Sequence[Registration]) -> list[Refusal]:
    """Those that cannot be written, because other data are known since the same moment."""
    twice = Counter((each.regel.dossier, each.bekend_sinds) for each in registrations)
    return [
        Refusal(each.regel.nummer, (ZELFDE_MOMENT,))
        for each in registrations
        for key in [(each.regel.dossier, each.bekend_sinds)]
        if twice[key] > 1
        or connection.execute(CLASH, (*key, each.regel.command_id)).fetchone() is not None
    ]


def register(connection: Connection[Any], registration: Registration) -> bool:
    """Whether it was written now; False when this command id was carried out before.

    Raises Geweigerd when other data are known since the same moment.
    """
    values = {
        **asdict(registration.gegevens),
        "provincies": list(registration.gegevens.provincies),
        "kvk": registration.regel.dossier,
        "bekend_sinds": registration.bekend_sinds,
        "ingevoerd_door": registration.regel.wie,
        "command_id": registration.regel.command_id,
    }
    try:
        return connection.execute(query("registreer_dienstverlener"), values).rowcount == 1
    except UniqueViolation as error:
        raise Geweigerd([ZELFDE_MOMENT]) from error
