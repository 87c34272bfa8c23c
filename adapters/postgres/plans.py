"""Statements that are planned once for each connection and then only carried out.

psycopg prepares single statements by itself; this is for several statements in one message.
"""

from typing import Any
from weakref import WeakKeyDictionary

from psycopg import Connection


class Plans:
    """What each connection has prepared. A connection that is gone takes its plans with it."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Connection[Any], dict[str, str]] = WeakKeyDictionary()

    def execute(self, connection: Connection[Any], statement: str) -> str:
        """The EXECUTE that stands for `statement`, with the same %s; prepared when it is new here.

        The connection must be in autocommit, outside a transaction. No other % in `statement`.
        """
        known = self._known.setdefault(connection, {})
        if statement not in known:
            name = f"plan_{len(known)}"
            connection.execute(f"PREPARE {name} AS {_numbered(statement)}".encode())
            values = ", ".join(["%s"] * statement.count("%s"))
            known[statement] = f"EXECUTE {name}({values})" if values else f"EXECUTE {name}"
        return known[statement]


def _numbered(statement: str) -> str:
    first, *rest = statement.split("%s")
    return first + "".join(f"${n}{part}" for n, part in enumerate(rest, 1))
