"""What rights a migration needs, looked at before it; and what stays open after it."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from psycopg import Connection
from psycopg.errors import InsufficientPrivilege
from psycopg.rows import class_row
from psycopg.sql import SQL, Identifier

from adapters.postgres.connection import OWNER, DatabaseOngeschikt, Role, not_for
from adapters.postgres.queries import query

ROLES = (OWNER, *Role)
NEEDED = (OWNER, Role.MIGRATOR)  # whoever migrates acts as these two


@dataclass(frozen=True, slots=True)
class Rights:
    """Of the user of a session; `geen_lid` are the roles that it may not take."""

    naam: str
    superuser: bool
    maakt_rollen: bool
    database: str
    eigenaar: str
    is_eigenaar: bool
    maakt_schemas: bool
    ontbreken: Sequence[str]
    geen_lid: Sequence[str]
    erft_niet: Sequence[str]
    ieder_verbindt: bool
    ieder_tijdelijk: bool
    geen_toegang: Sequence[str]
    ieder_sluit_af: bool


def check(connection: Connection[Any], scripts: Sequence[str]) -> None:
    """Raises DatabaseOngeschikt, with the SQL that helps, when this login cannot do `scripts`."""
    rights = _rights(connection)
    if rights.superuser:
        return
    if rights.naam in set(Role) - {Role.MIGRATOR}:
        raise DatabaseOngeschikt(not_for(rights.naam))
    _join(connection, rights)
    if lacking := tuple(_lacking(connection, _rights(connection), scripts)):
        raise DatabaseOngeschikt(
            f"De login {rights.naam} heeft niet genoeg rechten om de database in te richten of bij"
            " te brengen; er is niets veranderd. Laat een beheerder van de server dit uitvoeren:"
            f" {' '.join(lacking)}"
        )


def close(connection: Connection[Any]) -> None:
    """Take from everybody what this login can take. Twice does no harm."""
    rights = _rights(connection)
    if rights.ontbreken:
        return
    if rights.superuser and rights.ieder_sluit_af:
        connection.execute(query("rights_close"))
    if rights.is_eigenaar and _door_open(rights):
        name = Identifier(rights.database)
        logins = SQL(", ").join(map(Identifier, Role))
        connection.execute(SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name))
        connection.execute(SQL("GRANT CONNECT ON DATABASE {} TO {}").format(name, logins))


def open_ends(connection: Connection[Any]) -> Iterator[str]:
    """What is still open, and who can close it how; a sentence each."""
    rights = _rights(connection)
    name = _quoted(connection, rights.database)
    if _door_open(rights):
        yield (
            "Iedereen op de server kan nog in deze database, of een rol kan er niet in. De"
            f" eigenaar ({rights.eigenaar}) sluit dit met: REVOKE ALL ON DATABASE {name} FROM"
            f" PUBLIC; GRANT CONNECT ON DATABASE {name} TO {', '.join(Role)};"
        )
    if rights.ieder_sluit_af:
        yield (
            "Elke login kan nog sloten zetten (pg_advisory_lock) en grote objecten maken. Alleen"
            " een superuser kan dat sluiten: laat die in deze database één keer `keurmerk"
            " migreer` draaien."
        )


def _rights(connection: Connection[Any]) -> Rights:
    member = "SET" if connection.info.server_version >= 160000 else "MEMBER"
    params = {"rollen": list(map(str, ROLES)), "lid": member}
    with connection.cursor(row_factory=class_row(Rights)) as cursor:
        (found,) = cursor.execute(query("rights"), params).fetchall()
    return found


def _door_open(rights: Rights) -> bool:
    return rights.ieder_verbindt or rights.ieder_tijdelijk or bool(rights.geen_toegang)


def _join(connection: Connection[Any], rights: Rights) -> None:
    """A second administrator takes the roles that the first made, where the server allows it."""
    if rights.maakt_rollen and rights.geen_lid:
        roles = SQL(", ").join(map(Identifier, rights.geen_lid))
        with suppress(InsufficientPrivilege), connection.transaction():
            connection.execute(SQL("GRANT {} TO CURRENT_USER").format(roles))


def _lacking(connection: Connection[Any], rights: Rights, scripts: Sequence[str]) -> Iterator[str]:
    """Statements that an administrator of the server carries out; () when all is there."""
    me, name = _quoted(connection, rights.naam), _quoted(connection, rights.database)
    schemas = any("CREATE SCHEMA" in script for script in scripts)
    if rights.ontbreken and not rights.maakt_rollen:
        yield f"ALTER ROLE {me} CREATEROLE;"
    if schemas and not rights.maakt_schemas:
        yield f"GRANT CREATE ON DATABASE {name} TO {me};"
    if set(NEEDED) & set(rights.geen_lid):
        yield f"GRANT {', '.join(rights.geen_lid)} TO {me} WITH ADMIN OPTION;"
    elif schemas and rights.erft_niet:
        modern = connection.info.server_version >= 160000
        yield f"GRANT {OWNER} TO {me} WITH INHERIT TRUE;" if modern else f"ALTER ROLE {me} INHERIT;"


def _quoted(connection: Connection[Any], name: str) -> str:
    return Identifier(name).as_string(connection)
