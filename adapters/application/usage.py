"""Who uses the places in the code that a rule names: a list made beforehand, out of the code."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("gebruik.txt")  # made by `python -m tests.support.gebruik`


@cache
def usage() -> Mapping[str, tuple[str, ...]]:
    """By place: commands, terms, evaluations and screens, as a reader knows them."""
    lines = (line.partition("\t") for line in FILE.read_text("utf-8").splitlines())
    return {place: tuple(users.split(", ")) if users else () for place, _, users in lines}
