"""What every command has in common. A field's docstring is the help text that users read."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar, TypeAlias


class Gebeurd:
    """Marks the day of something that has happened: it cannot lie in the future."""


Feitdag: TypeAlias = Annotated[date, Gebeurd()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """NAAM is how people call it; the docstring of the class says what it does."""

    NAAM: ClassVar[str]
    # Plain data for whoever validates input: unknown fields are faults, docstrings are help.
    # The library that reads it wants this type.
    __pydantic_config__: ClassVar[dict[str, Any]] = {
        "extra": "forbid",
        "use_attribute_docstrings": True,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Commanddeel:
    """A part of a command, such as a row of a table."""

    __pydantic_config__: ClassVar[dict[str, Any]] = Command.__pydantic_config__


@dataclass(frozen=True, slots=True, kw_only=True)
class Besluitcommand(Command):
    """A command that asks for a decision of the body. Subclasses add `gronden`."""

    besluitdatum: date
    """Dag waarop het besluit is genomen."""
    motivering: str
    """Waarom dit besluit: nooit leeg."""
    beslisser: str
    """Wie het besluit neemt (kenmerk van de medewerker, geen naam)."""
    ingangsdatum: date | None = None
    """Dag vanaf wanneer het besluit geldt; leeg is de dag die de Handleiding zegt, of anders de
    besluitdatum."""
    bewijsstukken: tuple[str, ...] = ()
    """Kenmerken van de stukken waarop het besluit rust."""
    receipt: str | None = None
    """Hele tekst van de receipt (`keurmerk beoordeling --bewaar`) die de beslisser heeft gezien."""
    afwijking: str | None = None
    """Alleen als het besluit anders is dan het advies: de reden daarvoor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registercommand(Command):
    """A command on the register of certificerende instellingen and Auditors."""
