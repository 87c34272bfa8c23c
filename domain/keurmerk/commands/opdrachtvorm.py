"""What every command has in common. A field's docstring is the help text that users read."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdrachtvorm:
    # Plain data for whoever validates input: unknown fields are faults, docstrings are help.
    __pydantic_config__: ClassVar[dict[str, Any]] = {
        "extra": "forbid",
        "use_attribute_docstrings": True,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Besluitopdracht(Opdrachtvorm):
    """A command that asks for a decision of the body. Subclasses add `gronden`."""

    besluitdatum: date
    """Dag waarop het besluit is genomen."""
    ingangsdatum: date
    """Dag vanaf wanneer het besluit geldt."""
    motivering: str
    """Waarom dit besluit: nooit leeg."""
    beslisser: str
    """Wie het besluit neemt (kenmerk van de medewerker, geen naam)."""
    bewijsstukken: tuple[str, ...] = ()
    """Kenmerken van de stukken waarop het besluit rust."""
    receipt: str | None = None
    """Hele tekst van de receipt (`keurmerk toets --bewaar`) waarop het besluit rust."""
