"""What the program says to the shell when it ends, and how a fault becomes words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from adapters.deferred import Deferred
from adapters.input.faults import Onjuist
from domain.rules import Geweigerd, Reden

unusable = Deferred("adapters.application.unusable:unusable")
first_line = Deferred("adapters.application.unusable:first_line")


class Exit(IntEnum):
    """Explained to users in docs/cli.md and in the help."""

    GOED = 0
    ONVERWACHT = 1
    VERKEERD_GEBRUIK = 2
    GEWEIGERD = 3
    NIET_GEZOND = 4
    GEEN_DATABASE = 5
    ONDERBROKEN = 130


EXIT_TEKST = (
    "Exitcodes: 0 goed; 1 onverwachte fout; 2 verkeerd gebruik of onjuiste invoer; 3 geweigerd;"
    " 4 niet gezond; 5 de database is niet te gebruiken; 130 onderbroken met Ctrl-C."
)


@dataclass(frozen=True, slots=True)
class Ending:
    """`lines` are for a person, `document` says the same for a program."""

    code: Exit
    lines: tuple[str, ...]
    document: Mapping[str, Any]


def ending(error: Exception) -> Ending:
    """How the program ends after `error`."""
    if isinstance(error, Geweigerd):
        return refused(error.redenen)
    if isinstance(error, Onjuist):
        fouten = [{"regel": f.regel, "veld": f.veld, "zin": f.zin} for f in error.fouten]
        lines = tuple(map(str, error.fouten))
        return Ending(Exit.VERKEERD_GEBRUIK, lines, {"fout": "onjuist", "fouten": fouten})
    if (zin := unusable(error)) is not None:
        return _said(Exit.GEEN_DATABASE, "database", zin)
    zin = f"Dit had niet mogen gebeuren ({type(error).__name__}: {first_line(error)})."
    hint = "Zet KEURMERK_FOUTSPOOR=1 om te zien waar het misging."
    return _said(Exit.ONVERWACHT, "onverwacht", f"{zin} {hint}")


def refused(redenen: tuple[Reden, ...]) -> Ending:
    """Every reason: the sentence, its code and its source, and nothing else."""
    return Ending(
        Exit.GEWEIGERD,
        tuple(map(str, redenen)),
        {"fout": "geweigerd", "redenen": list(as_documents(redenen))},
    )


def as_documents(redenen: Iterable[Reden]) -> Iterator[dict[str, str]]:
    return ({"code": r.code, "zin": r.zin, "bron": r.bron} for r in redenen)


def _said(code: Exit, fout: str, zin: str) -> Ending:
    return Ending(code, (zin,), {"fout": fout, "zin": zin})
