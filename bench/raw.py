"""The yardstick: one sealed event as one INSERT, with nothing around it."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from time import perf_counter
from types import TracebackType
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import Connection

from adapters.postgres.connection import Database, Role

INSERT = """INSERT INTO es.stored_events (originator_id, originator_version, topic, state)
    VALUES (%s, 1, 'keurmerk.toegekend.v1', %s) RETURNING notification_id"""
STATE = b'{"vulling": "' + b"x" * 480 + b'"}'  # as long as an event of a decision
WARM = 20


class Raw:
    """Autocommit connections as reg_app. Spoils the database: nobody can read these events."""

    def __init__(self, database: Database, threads: int = 1) -> None:
        self._stack = ExitStack()
        conninfo = database.as_role(Role.APP)
        self._connections = [
            self._stack.enter_context(psycopg.connect(conninfo, autocommit=True))
            for _ in range(threads)
        ]
        self.seconds(WARM * threads)

    def __enter__(self) -> "Raw":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()

    def seconds(self, count: int) -> list[float]:
        """What each INSERT took."""
        each = count // len(self._connections)
        return at_once([partial(_inserts, c, each) for c in self._connections])


def at_once(work: Sequence[Callable[[], list[float]]]) -> list[float]:
    """Each in a thread of its own; all answers together."""
    with ThreadPoolExecutor(len(work)) as pool:
        return [seconds for each in [pool.submit(one) for one in work] for seconds in each.result()]


def rate(seconds: Sequence[float], threads: int = 1) -> float:
    """How many there were in a second."""
    return threads * len(seconds) / sum(seconds)


def _inserts(connection: Connection[Any], count: int) -> list[float]:
    taken = []
    for _ in range(count):
        start = perf_counter()
        connection.execute(INSERT, (uuid4(), STATE)).fetchone()
        taken.append(perf_counter() - start)
    return taken
