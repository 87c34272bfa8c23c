"""Where the database is, and as whom each part of the system talks to it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

import psycopg
from psycopg import Connection, pq
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from adapters.postgres import address

MINIMUM = 150000  # PostgreSQL 15


OWNER = "reg_owner"  # of everything; nobody logs in as it


class Role(StrEnum):
    """A role in which somebody logs in (migrations/; docs/rechten.md says for what)."""

    APP = "reg_app"
    PROJECTOR = "reg_projector"
    MIGRATOR = "reg_migrator"
    NOTARY = "reg_notary"
    AUDITOR = "reg_auditor"
    WORKER = "reg_worker"  # may be reg_app and reg_projector
    CONTROLE = "reg_controle"


# Logins that are a role and may take no other.
NEVER_ANOTHER = frozenset(Role) - {Role.MIGRATOR, Role.WORKER}


class DatabaseOngeschikt(Exception):
    """The database cannot be used: unreachable, too old, or not what it should be."""


def not_for(login: str) -> str:
    """What somebody hears whose login may not do what he asks."""
    wie = f"De login {login}" if login else "Deze login"
    return f"{wie} mag dit niet. In docs/rechten.md staat welke login voor welk commando is."


@dataclass(frozen=True, slots=True)
class Database:
    """One conninfo (a URL or key=value pairs) from which every part connects in its own role.

    With `own_logins` each role logs in as itself. Otherwise the login of the conninfo takes the
    role, unless it is itself a role of ours: that stays itself, and can do what its rights allow.
    """

    conninfo: str = field(repr=False)  # it may hold a password
    own_logins: bool = field(default=False, compare=False)

    def as_role(self, role: Role, lock_timeout: str = "3s") -> str:
        """The conninfo with which a session is `role` from its first statement on.

        Raises DatabaseOngeschikt for a login that is known to be for something else.
        """
        timeout = f"lock_timeout={lock_timeout}"
        if self.own_logins:
            return make_conninfo(self._with((timeout,)), user=role)
        if self.login in NEVER_ANOTHER:
            return self._with((timeout,))
        if self.login == Role.MIGRATOR and role not in (Role.MIGRATOR, Role.CONTROLE):
            raise DatabaseOngeschikt(not_for(self.login))
        return self._with((f"role={role}", timeout))

    @property
    def login(self) -> str:
        """As whom the conninfo, else the environment, logs in; "" when the system decides."""
        given = conninfo_to_dict(self.conninfo).get("user")
        return str(given) if given else _default_user()

    def connect(self, role: Role | None = None) -> Connection[tuple[Any, ...]]:
        """An autocommit connection; without `role` as the user of the conninfo itself."""
        return psycopg.connect(self.as_role(role) if role else self._with(()), autocommit=True)

    def named(self, dbname: str) -> "Database":
        return replace(self, conninfo=make_conninfo(self.conninfo, dbname=dbname))

    def check(self) -> None:
        """Raises DatabaseOngeschikt when the server cannot be reached or is older than 15."""
        try:
            with self.connect() as connection:
                version = connection.info.server_version
        except (psycopg.ProgrammingError, ValueError):  # the address cannot even be read
            zin = f"KEURMERK_DATABASE_URL is geen adres van een database. {address.SHAPE}"
            raise DatabaseOngeschikt(zin) from None  # the cause quotes from the address
        except psycopg.Error as error:
            raise DatabaseOngeschikt(
                "De database is niet bereikbaar. Kijk of de server aan staat en of het adres"
                f" klopt. {address.unreachable(error)}"
            ) from None
        if version < MINIMUM:
            raise DatabaseOngeschikt(
                f"De database is PostgreSQL {version // 10000}. Nodig is versie 15 of hoger."
            )

    def _with(self, settings: Iterable[str]) -> str:
        given = conninfo_to_dict(self.conninfo).get("options")
        added = [f"-c {setting}" for setting in (*settings, "timezone=UTC")]
        options = " ".join([str(given), *added] if given else added)
        return make_conninfo(self.conninfo, options=options)


def _default_user() -> str:
    """What libpq takes: PGUSER, else the user of the operating system."""
    found = (option.val for option in pq.Conninfo.get_defaults() if option.keyword == b"user")
    return (next(found, None) or b"").decode(errors="replace")
