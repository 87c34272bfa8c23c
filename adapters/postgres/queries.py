"""Named queries: each stands in its own .sql file beside this module."""

from functools import cache
from importlib import resources

from psycopg.sql import SQL


@cache
def query(naam: str) -> bytes:
    """The text of `naam`.sql. FileNotFoundError when there is no such query."""
    return resources.files(__package__).joinpath(f"{naam}.sql").read_bytes()


def template(naam: str) -> SQL:
    """A query with {names} of tables and columns still to be filled in."""
    return SQL(query(naam).decode())
