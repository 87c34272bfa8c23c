"""Facts about permissions (H23 6.2.6)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.begrippen import Toestemming
from domain.keurmerk.event import BesluitEvent
from domain.keurmerk.feit import Feit, ingang
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class ToestemmingVerleend(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.toestemming-verleend.v1"
    onderwerp: Toestemming
    voor: str  # id of the Persoon
    voorwaarden: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToestemmingGeweigerd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.toestemming-geweigerd.v1"
    onderwerp: Toestemming
    voor: str


_TOESTEMMING = h2023("6.2.6", "Toestemming hoort bij een lopend (Aspirant-)Keurmerk.")

FEITEN = (
    Feit(
        event=ToestemmingVerleend,
        titel="Toestemming verleend",
        dag=ingang,
        overgang=_TOESTEMMING,
    ),
    Feit(
        event=ToestemmingGeweigerd,
        titel="Toestemming geweigerd",
        dag=ingang,
        overgang=_TOESTEMMING,
    ),
)
