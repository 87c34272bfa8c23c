"""What the register says about a dossier, aspect by aspect. Values only."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from domain.begrippen import Dienst
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus


class Aspect(StrEnum):
    STATUS = "status"
    DIENSTEN = "diensten"
    STERREN = "sterren"
    TEVREDENHEID = "tevredenheid"
    MEETPERIODE = "meetperiode"


@dataclass(frozen=True, slots=True)
class Statusgegeven:
    """`grondslag` is the topic of the event that brought this status."""

    status: Keurmerkstatus
    ingangsdatum: date
    zichtbaar: bool
    grondslag: str


@dataclass(frozen=True, slots=True)
class Dienstengegeven:
    diensten: tuple[Dienst, ...]


@dataclass(frozen=True, slots=True)
class Sterrengegeven:
    aantal: int | None


@dataclass(frozen=True, slots=True)
class Cijfer:
    """A grade and the response (percentage) when they may be shown, otherwise the reason why not.

    `dienst` is None for a total.
    """

    groep: str
    dienst: Dienst | None
    rapportcijfer: Decimal | None
    respons: Decimal | None
    reden: str | None

    @property
    def gepubliceerd(self) -> bool:
        return self.reden is None


@dataclass(frozen=True, slots=True)
class Tevredenheidsgegeven:
    """Only what may be published of the last survey report (H23 4.1, 4.2)."""

    meetperiode_start: date
    rapportdatum: date
    totaal: Cijfer
    diensten: tuple[Cijfer, ...]
    opdrachtgevers: Cijfer | None


@dataclass(frozen=True, slots=True)
class Rapportgegeven:
    """A Tevredenheidsgegeven as it is stored (rapporttekst.py), and the Meetperiode it is about."""

    tekst: str
    meetperiode_start: date

    def gaat_voor(self, ander: "Gegeven | None") -> bool:
        """What clients said of a newer Meetperiode stands, however late an older report comes."""
        if not isinstance(ander, Rapportgegeven):
            return False
        return self.meetperiode_start > ander.meetperiode_start


@dataclass(frozen=True, slots=True)
class Meetperiodegegeven:
    start: date
    einde: date


Gegeven: TypeAlias = (
    Statusgegeven | Dienstengegeven | Sterrengegeven | Rapportgegeven | Meetperiodegegeven
)
