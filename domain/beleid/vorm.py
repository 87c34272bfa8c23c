"""The shape of a policy: one question, and the answers over time with the day they begin."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar, cast

from domain.source import Bron, eigen_lezing

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
VAN_BEGIN_AF = date.min  # also for history that is imported


@dataclass(frozen=True, slots=True)
class Keuze(Generic[T_co]):
    """A choice that holds for decisions from `vanaf` on."""

    vanaf: date
    waarde: T_co
    bron: Bron


def altijd(waarde: T, punt: str, toelichting: str) -> tuple[Keuze[T], ...]:
    """The first choice: it holds from the very beginning. `punt` is its A-number."""
    return (Keuze(VAN_BEGIN_AF, waarde, eigen_lezing(punt, toelichting)),)


@dataclass(frozen=True, slots=True)
class Beleid(Generic[T_co]):
    """One question the Handleiding leaves open, and the answers over time."""

    naam: str
    vraag: str
    keuzes: tuple[Keuze[T_co], ...]

    def keuze(self, besluitdatum: date) -> Keuze[T_co]:
        """The choice in force on `besluitdatum`. LookupError when none was made yet."""
        geldig = [keuze for keuze in self.keuzes if keuze.vanaf <= besluitdatum]
        if not geldig:
            raise LookupError(f"Voor '{self.naam}' is op {besluitdatum:%d-%m-%Y} niets gekozen.")
        return max(geldig, key=lambda keuze: keuze.vanaf)

    def op(self, besluitdatum: date) -> T_co:
        return self.keuze(besluitdatum).waarde


class GeenKeuze(LookupError):
    """A policy was asked of a stand that does not hold it, such as that of a broken receipt."""

    def __init__(self, naam: str) -> None:
        self.naam = naam
        super().__init__(f"In deze stand is voor '{naam}' niets gekozen.")


@dataclass(frozen=True, slots=True)
class Beleidsstand:
    """The choices as they hold on `dag`, by the name of their policy."""

    dag: date
    keuzes: Mapping[str, Keuze[object]]

    def keuze(self, beleid: Beleid[T]) -> Keuze[T]:
        """GeenKeuze when this stand does not hold the policy."""
        if beleid.naam not in self.keuzes:
            raise GeenKeuze(beleid.naam)
        return cast(Keuze[T], self.keuzes[beleid.naam])

    def waarde(self, beleid: Beleid[T]) -> T:
        return self.keuze(beleid).waarde


def stand(alle: Iterable[Beleid[object]], dag: date) -> Beleidsstand:
    """What holds on `dag`; a policy without a choice by then is left out."""
    gemaakt = (b for b in alle if any(keuze.vanaf <= dag for keuze in b.keuzes))
    return Beleidsstand(dag, {beleid.naam: beleid.keuze(dag) for beleid in gemaakt})
