"""Named queries: each stands in its own .sql file beside this module."""

from functools import cache
from pathlib import Path

from psycopg.sql import SQL


@cache
def query(naam: str) -> bytes:
    """The text of `naam`.sql. FileNotFoundError when there is no such query."""
    return Path(__file__).with_name(f"{naam}.sql").read_bytes()


def template(naam: str) -> SQL:
    """A query with {names} of tables and columns still to be filled in."""
    return SQL(query(naam).decode())
