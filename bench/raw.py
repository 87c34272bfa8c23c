"""The yardstick: one sealed event as one INSERT, with nothing around it."""

from concurrent.futures import ThreadPoolExecutor
from statistics import mean
from time import perf_counter
from uuid import uuid4

import psycopg

from adapters.postgres.connection import Database, Role

INSERT = """INSERT INTO es.stored_events (originator_id, originator_version, topic, state)
    VALUES (%s, 1, 'bench.rauw.v1', %s) RETURNING notification_id"""
STATE = b'{"vulling": "' + b"x" * 480 + b'"}'  # as long as an event of a decision
WARM = 20


def rate(database: Database, threads: int = 1, count: int = 1000) -> float:
    """INSERTs per second. Spoils the database: nobody can read this event."""
    with ThreadPoolExecutor(threads) as pool:
        each = list(pool.map(lambda _: _insert(database, count // threads), range(threads)))
    return threads / mean(each)


def _insert(database: Database, count: int) -> float:
    """Seconds for each INSERT, one after another on one autocommit connection as reg_app."""
    with psycopg.connect(database.as_role(Role.APP), autocommit=True) as connection:
        for _ in range(WARM):
            _one(connection)
        return mean(_one(connection) for _ in range(count))


def _one(connection: psycopg.Connection[tuple[object, ...]]) -> float:
    start = perf_counter()
    connection.execute(INSERT, (uuid4(), STATE)).fetchone()
    return perf_counter() - start
