"""Rules as data: a code, a Dutch sentence, a source and a pure test."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.source import Bron

F = TypeVar("F")  # the facts a rule looks at


@dataclass(frozen=True, slots=True)
class Reden:
    """Why something cannot be done now, for the person who asked."""

    code: str
    zin: str
    bron: str

    def __str__(self) -> str:
        return f"{self.zin} [{self.code}; {self.bron}]"


@dataclass(frozen=True)  # no slots: Regel[Facts](...) sets an attribute
class Regel(Generic[F]):
    """`geldt` answers whether the facts satisfy this rule; `zin` says what is wrong when not.

    `zin` may hold {names}, filled from `waarden(facts)`.
    """

    code: str
    bron: Bron
    zin: str
    geldt: Callable[[F], bool]
    waarden: Callable[[F], Mapping[str, object]] | None = None

    def reden(self, facts: F) -> Reden:
        zin = self.zin.format_map(self.waarden(facts)) if self.waarden else self.zin
        return Reden(self.code, zin, str(self.bron))


def geschonden(regels: Iterable[Regel[F]], facts: F) -> tuple[Reden, ...]:
    """Every broken rule, not just the first: a refusal names all its reasons."""
    return tuple(regel.reden(facts) for regel in regels if not regel.geldt(facts))


class Geweigerd(Exception):
    """The command cannot be carried out now. Nothing happened, so nothing is stored."""

    def __init__(self, redenen: Iterable[Reden]) -> None:
        self.redenen = tuple(redenen)
        super().__init__(" ".join(map(str, self.redenen)))
