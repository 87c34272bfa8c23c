"""Facts about invoices of Blik op Werk and what was paid on them (H23 5.1.1, 6.1.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, Start, Stop
from domain.source import h2023

BETALING_OPVOLGEN = Taaksoort(
    "betaling-opvolgen",
    "Een factuur is niet op tijd betaald: vraag de houder te betalen",
    h2023("6.1.2", "Wie niet (helemaal) heeft betaald, krijgt het Keurmerk niet."),
    Groep.BETALING,
    per_geval=True,
)
BETAALTERMIJN = Termijnsoort(
    "betaaltermijn",
    "Laatste dag om een factuur te betalen",
    h2023("6.1.2", "Betalen hoort bij de voorwaarden voor het Keurmerk."),
    Groep.BETALING,
    Moment.EINDE,
    BETALING_OPVOLGEN,
)
TAKEN = (BETALING_OPVOLGEN,)
TERMIJNEN = (BETAALTERMIJN,)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactuurVerstuurd(KeurmerkEvent):
    """`uiterlijk` is the last day to pay, as told to the holder."""

    TOPIC: ClassVar[str] = "keurmerk.factuur-verstuurd.v1"
    nummer: str
    factuurdatum: date
    bedrag: Decimal  # euro
    uiterlijk: date
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BetalingOntvangen(KeurmerkEvent):
    """`voldaan`: with this payment nothing of the invoice is left open."""

    TOPIC: ClassVar[str] = "keurmerk.betaling-ontvangen.v1"
    nummer: str  # of the invoice
    ontvangen_op: date
    bedrag: Decimal  # euro
    voldaan: bool
    document: str
    document_sha256: str | None


def _termijn(e: FactuurVerstuurd, _: int) -> Iterator[Start]:
    yield Start(BETAALTERMIJN, e.uiterlijk, e.nummer)


FEITEN = (
    Feit(
        event=FactuurVerstuurd,
        titel="Factuur verstuurd",
        dag=lambda e: e.factuurdatum,
        start=_termijn,
    ),
    Feit(
        event=BetalingOntvangen,
        titel="Betaling ontvangen",
        dag=lambda e: e.ontvangen_op,
        stopt=(
            Stop(
                (BETAALTERMIJN, BETALING_OPVOLGEN),
                kenmerk=lambda e: e.nummer,
                als=lambda e: e.voldaan,
            ),
        ),
    ),
)
