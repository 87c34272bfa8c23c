"""Requests about a Schorsing."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.command import Besluitcommand
from domain.keurmerk.schorsing.gronden import (
    OnderzoekGrond,
    OpheffingGrond,
    SanctieGrond,
    VerlengingSchorsingGrond,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsVoorOnderzoek(Besluitcommand):
    """Schors het keurmerk voor (nader) onderzoek."""

    NAAM: ClassVar[str] = "schors-voor-onderzoek"
    onderzoek: str
    """Kenmerk van het onderzoek."""
    laatste_dag: date
    """Laatste dag van de Schorsing."""
    gronden: tuple[OnderzoekGrond, ...]
    """Waarom wordt geschorst."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerlengSchorsing(Besluitcommand):
    """Verleng de Schorsing voor onderzoek, tot hoogstens de langste duur."""

    NAAM: ClassVar[str] = "verleng-schorsing"
    laatste_dag: date
    """Nieuwe laatste dag van de Schorsing."""
    gronden: tuple[VerlengingSchorsingGrond, ...] = (
        VerlengingSchorsingGrond.ONDERZOEK_NIET_AFGEROND,
    )
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsAlsSanctie(Besluitcommand):
    """Schors het keurmerk als sanctie."""

    NAAM: ClassVar[str] = "schors-als-sanctie"
    laatste_dag: date
    """Laatste dag van de Schorsing."""
    normen: tuple[str, ...] = ()
    """Nummers van de geschonden Normen."""
    voorwaarden: tuple[str, ...] = ()
    """Aanvullende voorwaarden."""
    gronden: tuple[SanctieGrond, ...]
    """Waarom wordt geschorst."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HefSchorsingOp(Besluitcommand):
    """Hef de Schorsing op."""

    NAAM: ClassVar[str] = "hef-schorsing-op"
    gronden: tuple[OpheffingGrond, ...]
    """Waarom de Schorsing eindigt."""
