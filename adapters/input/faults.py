"""Faults in input, in plain Dutch: where it is, what is wrong and what to do."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TypeVar

T = TypeVar("T")
DATUM = "Schrijf een dag als jjjj-mm-dd, bijvoorbeeld 2026-03-31."


@dataclass(frozen=True, slots=True, order=True)
class Fout:
    """`regel` is the line in a file, 0 when there is no file; `veld` the path, "" for all of it."""

    regel: int
    veld: str
    zin: str

    def __str__(self) -> str:
        waar = ", ".join(filter(None, (f"regel {self.regel}" if self.regel else "", self.veld)))
        return f"{waar}: {self.zin}" if waar else self.zin


class Onjuist(Exception):
    """The input cannot be used. Nothing was carried out."""

    def __init__(self, fouten: Iterable[Fout]) -> None:
        self.fouten = tuple(sorted(fouten))
        super().__init__("; ".join(map(str, self.fouten)))


def onjuist(zin: str, veld: str = "") -> Onjuist:
    """One fault that is not in a file."""
    return Onjuist([Fout(0, veld, zin)])


def meant(name: str, known: Iterable[str]) -> str:
    """A suggestion for a name that does not exist, or nothing."""
    close = get_close_matches(name, list(known), n=1)
    return f" Bedoelt u ‘{close[0]}’?" if close else ""


def all_of(*reads: Callable[[], T]) -> list[T]:
    """What each of them read. Raises Onjuist with the faults of all."""
    found: list[T] = []
    fouten: list[Fout] = []
    for read in reads:
        try:
            found.append(read())
        except Onjuist as wrong:
            fouten.extend(wrong.fouten)
    if fouten:
        raise Onjuist(fouten)
    return found
