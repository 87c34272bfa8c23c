"""What is looked at around the events: their order, the head, the registrations, the set-up.

Every function asks over a connection of the caller, as reg_app or reg_auditor.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.postgres.health import Finding
from adapters.seal.catalogue import difference
from adapters.seal.statements import statement
from adapters.seal.tree import Tree, registration_leaf

SHOWN = 5  # lines of what is not right


class SealedVersion(NamedTuple):
    """A row of registrations.sql: a fingerprint, the words it is of, or both."""

    nr: int | None
    command_id: bytes
    digest: bytes
    kvk: str | None
    since: datetime | None
    right: bool | None

    def fault(self, expected: int) -> str | None:
        """What is wrong with it when it should be number `expected`."""
        opdracht = f"opdracht {UUID(bytes=self.command_id)}"
        if self.nr is None:
            return f"KvK {self.kvk} heeft gegevens zonder vingerafdruk ({opdracht})."
        if self.nr != expected:
            return f"Registratie {expected} ontbreekt."
        if self.right is None:
            return f"Registratie {self.nr} heeft geen gegevens meer ({opdracht})."
        if not self.right:
            return f"De gegevens van KvK {self.kvk} zijn veranderd (registratie {self.nr})."
        return None


def order_of_dossiers(connection: Connection[Any]) -> Finding:
    """Each dossier counts its own events: 1, 2, 3, in the order of the log."""
    wat = "volgorde per dossier"
    if not (rows := _rows(connection, "streams")):
        return Finding(wat, True, "Elk dossier telt door, zonder gaten.")
    ((positie, dossier, versie, verwacht),) = rows
    zin = f"Positie {positie}: dossier {dossier} heeft hier gebeurtenis {versie}, niet {verwacht}."
    return Finding(wat, False, zin)


def head(connection: Connection[Any]) -> Finding:
    """What the log remembers of its own end."""
    wat = "einde van het logboek"
    ((size, clock, found_size, found_clock),) = _rows(connection, "head")
    if size != found_size:
        zin = f"Er staan {found_size} gebeurtenissen; er zijn er {size} verzegeld."
        return Finding(wat, False, zin)
    if clock != found_clock:
        return Finding(wat, False, "De klok van de laatste gebeurtenis is niet de verzegelde.")
    return Finding(wat, True, f"{size} gebeurtenissen, en de laatste is de laatste.")


def registrations(connection: Connection[Any], tree: Tree) -> Finding:
    """What is known about dienstverleners, beside the fingerprints of when it was stored. `tree` is
    empty, and holds all fingerprints afterwards.
    """
    said: list[str] = []
    for row in _rows(connection, "registrations"):
        registration = SealedVersion(*row)
        if fault := registration.fault(tree.size + 1):
            said.append(fault)
        if registration.nr is not None:
            leaf = registration_leaf(registration.nr, registration.command_id, registration.digest)
            tree.append(leaf)
    zin = _told(said) if said else f"{tree.size} registraties, onveranderd of gewist."
    return Finding("dienstverleners", not said, zin)


def set_up(connection: Connection[Any]) -> Finding:
    """Tables, rights, triggers, functions and roles, as the migrations made them."""
    if not (found := difference(connection)):
        return Finding(
            "inrichting", True, "Tabellen, rechten, triggers en functies zijn onveranderd."
        )
    said = [f"Weg of anders: {line}." for line in found.missing]
    said += [f"Hoort er niet: {line}." for line in found.strange]
    return Finding("inrichting", False, _told(said))


def administrators(connection: Connection[Any]) -> tuple[str, ...]:
    """Who can go around every rule, each with why."""
    return tuple(name for (name,) in _rows(connection, "administrators"))


def beside(connection: Connection[Any]) -> Finding:
    """Rows that go with the log and that no read model holds: attempts, progress, letters."""
    said = [
        f"{aantal}x een {wat} ({voorbeeld})."
        for wat, aantal, voorbeeld in _rows(connection, "beside")
    ]
    zin = _told(said) if said else "Pogingen, voortgang en brieven horen bij het logboek."
    return Finding("naast het logboek", not said, zin)


def commands(connection: Connection[Any]) -> Finding:
    """Every command id that was used is kept, and no other: so that none is used twice."""
    said = [
        f"Opdracht {id_} is gebruikt en niet bewaard."
        if used
        else f"Opdracht {id_} is bewaard en nergens gebruikt."
        for id_, used in _rows(connection, "commands")
    ]
    zin = _told(said) if said else "Elke gebruikte code is bewaard, en geen andere."
    return Finding("opdrachtcodes", not said, zin)


def _told(said: Sequence[str]) -> str:
    rest = [f"En nog {len(said) - SHOWN}."] if len(said) > SHOWN else []
    return " ".join([*said[:SHOWN], *rest])


def _rows(connection: Connection[Any], name: str) -> list[tuple[Any, ...]]:
    with connection.cursor(row_factory=tuple_row) as cursor:
        return cursor.execute(statement(name)).fetchall()
