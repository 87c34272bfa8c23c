"""Choices of the body where the Handleiding is silent: each named, dated and with its A-number.

Never edit an entry that was in use: add one with its own first day, so old decisions stay right.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from domain.begrippen import NaSchorsing
from domain.calendar import plus_dagen, plus_maanden
from domain.handleiding.h2023 import H2023
from domain.source import Bron, beleid

T_co = TypeVar("T_co", covariant=True)
VAN_BEGIN_AF = date.min  # also for history that is imported


@dataclass(frozen=True, slots=True)
class Keuze(Generic[T_co]):
    """A choice that holds for decisions from `vanaf` on."""

    vanaf: date
    waarde: T_co
    bron: Bron


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


@dataclass(frozen=True, slots=True)
class Stilzitten:
    """Months from a decision until the term starts, and its length."""

    na_besluit_maanden: int
    termijn_maanden: int


@dataclass(frozen=True, slots=True)
class Sterren:
    minimum: int
    maximum: int


class NaBepaaldeTijd(StrEnum):
    """From when a new application is possible after an Intrekking for bepaalde tijd."""

    LAATSTE_VAN_BEIDE = "laatste-van-beide"  # the waiting time and the Intrekking are both over
    NA_LAATSTE_DAG = "na-laatste-dag"  # only the Intrekking must be over


NA_SCHORSING: Beleid[NaSchorsing] = Beleid(
    "na-schorsing",
    "Wat gebeurt er op de dag na de laatste dag van een Schorsing?",
    (
        Keuze(
            VAN_BEGIN_AF,
            NaSchorsing.HERLEEFT,
            beleid("A-44", "Een Schorsing die afloopt houdt op; de oude status keert terug."),
        ),
    ),
)
SCHORSING_SIGNALEN: Beleid[tuple[int, ...]] = Beleid(
    "schorsing-signalen",
    "Hoeveel dagen voor het einde van een Schorsing krijgt Blik op Werk een signaal?",
    (
        Keuze(
            VAN_BEGIN_AF,
            (60, 30, 7),
            beleid("A-44", "Niemand mag vergeten te besluiten voordat de Schorsing afloopt."),
        ),
    ),
)
STILZITTEN: Beleid[Stilzitten] = Beleid(
    "ontbinding-bij-stilzitten",
    "Wanneer begint de termijn waarin een nieuwe aanvraag moet komen?",
    (
        Keuze(
            VAN_BEGIN_AF,
            Stilzitten(
                na_besluit_maanden=H2023.termijnen.wachttijd_aanvraag_maanden.waarde,
                termijn_maanden=H2023.termijnen.stilzitten_maanden.waarde,
            ),
            beleid("A-42", "De zes maanden beginnen pas als een nieuwe aanvraag weer kan."),
        ),
    ),
)
OPZEGGING_TOEGESTAAN: Beleid[bool] = Beleid(
    "opzegging-toegestaan",
    "Kan een organisatie de Overeenkomst zelf opzeggen?",
    (
        Keuze(
            VAN_BEGIN_AF,
            True,
            beleid("E35", "De tekst van de Overeenkomst ontbreekt; opzeggen wordt aangenomen."),
        ),
    ),
)
NA_BEPAALDE_TIJD: Beleid[NaBepaaldeTijd] = Beleid(
    "nieuwe-aanvraag-na-bepaalde-tijd",
    "Wanneer kan een nieuwe aanvraag na een Intrekking voor bepaalde tijd?",
    (
        Keuze(
            VAN_BEGIN_AF,
            NaBepaaldeTijd.LAATSTE_VAN_BEIDE,
            beleid("A-47", "Het Keurmerk herleeft niet; de wachttijd en de Intrekking gelden."),
        ),
    ),
)
STERREN: Beleid[Sterren] = Beleid(
    "sterren",
    "Hoeveel sterren kan een Keurmerkhouder krijgen?",
    (
        Keuze(
            VAN_BEGIN_AF,
            Sterren(minimum=1, maximum=4),
            beleid("A-60", "De tabel ontbreekt: medewerkers vullen het aantal in."),
        ),
    ),
)
BELEID: tuple[Beleid[object], ...] = (
    NA_SCHORSING,
    SCHORSING_SIGNALEN,
    STILZITTEN,
    OPZEGGING_TOEGESTAAN,
    NA_BEPAALDE_TIJD,
    STERREN,
)


def nieuwe_aanvraag_vanaf(
    besluitdatum: date,
    laatste_dag: date | None = None,
    na_bepaalde_tijd: Beleid[NaBepaaldeTijd] = NA_BEPAALDE_TIJD,
) -> date:
    """First day on which a new application is handled. Bron: H23 6.2.6, A-47.

    `laatste_dag` is the last day of an Intrekking for bepaalde tijd.
    """
    wachttijd = H2023.termijnen.wachttijd_aanvraag_maanden.waarde
    na_wachttijd = plus_maanden(besluitdatum, wachttijd)
    if laatste_dag is None:
        return na_wachttijd
    na_intrekking = plus_dagen(laatste_dag, 1)
    if na_bepaalde_tijd.op(besluitdatum) is NaBepaaldeTijd.NA_LAATSTE_DAG:
        return na_intrekking
    return max(na_wachttijd, na_intrekking)


def ontbinding_bij_stilzitten(besluitdatum: date) -> date:
    """The day on which Ontbinding becomes due without a new application. Bron: H23 6.2.5, A-42."""
    keuze = STILZITTEN.op(besluitdatum)
    opent = plus_maanden(besluitdatum, keuze.na_besluit_maanden)
    return plus_maanden(opent, keuze.termijn_maanden)


def schorsing_signalen(
    besluitdatum: date, ingangsdatum: date, laatste_dag: date
) -> tuple[date, ...]:
    """The alarm days of a Schorsing; those before it starts fall away. Bron: A-44."""
    dagen = (plus_dagen(laatste_dag, -dagen) for dagen in SCHORSING_SIGNALEN.op(besluitdatum))
    return tuple(dag for dag in dagen if dag >= ingangsdatum)
