"""The statements of this room: each stands in its own .sql file."""

from functools import cache
from pathlib import Path


@cache
def statement(name: str) -> bytes:
    """The text of `name`.sql."""
    return Path(__file__).with_name(f"{name}.sql").read_bytes()
