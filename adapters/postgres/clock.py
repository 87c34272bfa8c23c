"""The clock of the database, against which moments are held."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from psycopg import Connection
from psycopg.rows import class_row

from adapters.postgres.queries import query


@dataclass(frozen=True, slots=True)
class DatabaseClock:
    """`nu` is when it was asked. An `oefendatabase` takes any moment: nothing in it is real."""

    nu: datetime
    verschil: timedelta
    oefendatabase: bool

    def refuses(self, off: timedelta) -> bool:
        """Whether work by a clock that is `off` by so much is refused."""
        return not self.oefendatabase and abs(off) > self.verschil


def read_clock(connection: Connection[Any]) -> DatabaseClock:
    """As any role but the projector."""
    with connection.cursor(row_factory=class_row(DatabaseClock)) as cursor:
        (found,) = cursor.execute(query("clock"))
        return found


def set_clock(
    connection: Connection[Any], verschil: timedelta | None, oefendatabase: bool | None
) -> None:
    """As reg_migrator; what is None stays. Refused by app.refuse() when something is recorded and
    `oefendatabase` would change.
    """
    connection.execute(
        "UPDATE app.klok SET verschil = coalesce(%s, verschil),"
        " oefendatabase = coalesce(%s, oefendatabase)",
        (verschil, oefendatabase),
    )


def loopt(off: timedelta) -> str:
    """How a clock that is `off` runs beside the one of the database, in Dutch."""
    seconds = round(abs(off).total_seconds())
    count, one, more = next(
        (seconds // size, one, more) for size, one, more in _SIZES if seconds >= size or size == 1
    )
    return f"{count} {one if count == 1 else more} {'voor' if off > timedelta(0) else 'achter'}"


_SIZES = (
    (86_400, "dag", "dagen"),
    (3_600, "uur", "uur"),
    (60, "minuut", "minuten"),
    (1, "seconde", "seconden"),
)
