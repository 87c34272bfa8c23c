"""Rules as data: a code, a Dutch sentence, a source and a pure test."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.source import Bron

F_contra = TypeVar("F_contra", contravariant=True)  # the facts a rule looks at


class NietTeBeoordelen(LookupError):
    """What a rule would judge by is not here, such as the text of an edition. `zin` says so."""

    def __init__(self, zin: str) -> None:
        self.zin = zin
        super().__init__(zin)


@dataclass(frozen=True, slots=True)
class Reden:
    """Why something cannot be done now, for the person who asked."""

    code: str
    zin: str
    bron: str

    def __str__(self) -> str:
        return f"{self.zin} [{self.code}; {self.bron}]"


@dataclass(frozen=True)  # no slots: Regel[Facts](...) sets an attribute
class Regel(Generic[F_contra]):
    """`geldt` answers whether the facts satisfy this rule; `zin` says what is wrong when not.

    `zin` may hold {names}, filled from `waarden(facts)`. `geldt` raises NietTeBeoordelen when what
    it judges by is not here: then the rule does not judge.
    """

    code: str
    bron: Bron
    zin: str
    geldt: Callable[[F_contra], bool]
    waarden: Callable[[F_contra], Mapping[str, object]] | None = None

    def reden(self, facts: F_contra) -> Reden:
        zin = self.zin.format_map(self.waarden(facts)) if self.waarden else self.zin
        return Reden(self.code, zin, str(self.bron))


F = TypeVar("F")


def geschonden(regels: Iterable[Regel[F]], facts: F) -> tuple[Reden, ...]:
    """Every broken rule, not just the first: a refusal names all its reasons.

    A rule that cannot judge is not broken; `niet_beoordeeld` names it.
    """
    return tuple(_geschonden(regels, facts))


def _geschonden(regels: Iterable[Regel[F]], facts: F) -> Iterator[Reden]:
    for regel in regels:
        try:
            if not regel.geldt(facts):
                yield regel.reden(facts)
        except NietTeBeoordelen:
            continue


def niet_beoordeeld(regels: Iterable[Regel[F]], facts: F) -> tuple[Reden, ...]:
    """Every rule that could not judge, with why: somebody has to look at it."""
    return tuple(_niet_beoordeeld(regels, facts))


def _niet_beoordeeld(regels: Iterable[Regel[F]], facts: F) -> Iterator[Reden]:
    for regel in regels:
        try:
            regel.geldt(facts)
        except NietTeBeoordelen as ontbreekt:
            yield Reden(regel.code, ontbreekt.zin, str(regel.bron))


class Geweigerd(Exception):
    """The command cannot be carried out now. Nothing happened, so nothing is stored."""

    def __init__(self, redenen: Iterable[Reden]) -> None:
        self.redenen = tuple(redenen)
        super().__init__(" ".join(map(str, self.redenen)))
