"""Recording invoices and payments (H23 5.1.1, 6.1.2)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.betaling.feiten import BetalingOntvangen, FactuurVerstuurd
from domain.keurmerk.bewijs import ER_IS_EEN_AANVRAAG, VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Feitdag
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag
from domain.rules import Regel
from domain.source import h2023

NUL = Decimal(0)
_BETALEN = h2023("6.1.2", "Betalen hoort bij de voorwaarden voor het Keurmerk.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LegFactuurVast(Feitcommand):
    """Leg een factuur van Blik op Werk aan de houder vast."""

    NAAM: ClassVar[str] = "leg-factuur-vast"
    nummer: str
    """Nummer van de factuur."""
    factuurdatum: Feitdag
    """Dag van de factuur."""
    bedrag: Decimal
    """Bedrag in euro."""
    uiterlijk: date
    """Laatste dag om te betalen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegBetalingVast(Feitcommand):
    """Leg een betaling van de houder op een factuur vast."""

    NAAM: ClassVar[str] = "leg-betaling-vast"
    nummer: str
    """Nummer van de factuur."""
    ontvangen_op: Feitdag
    """Dag waarop het geld binnen was."""
    bedrag: Decimal
    """Bedrag in euro."""


def openstaand(vraag: Vooraf, nummer: str) -> Decimal | None:
    """What is left of an invoice; None when there is no such invoice."""
    facturen = {e.nummer: e.bedrag for _, e in vraag.dossier.events(FactuurVerstuurd)}
    if nummer not in facturen:
        return None
    betaald = (e.bedrag for _, e in vraag.dossier.events(BetalingOntvangen) if e.nummer == nummer)
    return facturen[nummer] - sum(betaald, NUL)


def _factuur(vraag: Vraag[LegFactuurVast]) -> FactuurVerstuurd:
    command = vraag.command
    return FactuurVerstuurd(
        nummer=command.nummer,
        factuurdatum=command.factuurdatum,
        bedrag=command.bedrag,
        uiterlijk=command.uiterlijk,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _betaling(vraag: Vraag[LegBetalingVast]) -> BetalingOntvangen:
    command = vraag.command
    return BetalingOntvangen(
        nummer=command.nummer,
        ontvangen_op=command.ontvangen_op,
        bedrag=command.bedrag,
        voldaan=command.bedrag >= (openstaand(vraag, command.nummer) or NUL),
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _past(vraag: Vraag[LegBetalingVast]) -> bool:
    open_ = openstaand(vraag, vraag.command.nummer)
    return open_ is None or NUL < vraag.command.bedrag <= open_


def _van_factuur(vraag: Vraag[LegBetalingVast]) -> bool:
    facturen = vraag.dossier.events(FactuurVerstuurd)
    dagen = [e.factuurdatum for _, e in facturen if e.nummer == vraag.command.nummer]
    return all(dag <= vraag.command.ontvangen_op for dag in dagen)


BEDRAG = Regel[Vraag[LegFactuurVast]](
    "bedrag-onjuist",
    _BETALEN,
    "Het bedrag van een factuur is meer dan 0 euro.",
    lambda v: v.command.bedrag > NUL,
)
BETAALDAG = Regel[Vraag[LegFactuurVast]](
    "betaaldag-voor-factuur",
    _BETALEN,
    "De laatste dag om te betalen ligt vóór de dag van de factuur.",
    lambda v: v.command.uiterlijk >= v.command.factuurdatum,
)
NUMMER_NIEUW = Regel[Vraag[LegFactuurVast]](
    "factuur-al-vastgelegd",
    _BETALEN,
    "Factuur {nummer} is al vastgelegd.",
    lambda v: openstaand(v, v.command.nummer) is None,
    lambda v: {"nummer": v.command.nummer},
)
ER_IS_EEN_FACTUUR = Voorafregel(
    "geen-open-factuur",
    _BETALEN,
    "Van dit dossier staat geen factuur open.",
    lambda v: any(openstaand(v, e.nummer) for _, e in v.dossier.events(FactuurVerstuurd)),
)
FACTUUR_BEKEND = Regel[Vraag[LegBetalingVast]](
    "factuur-onbekend",
    _BETALEN,
    "Dit dossier heeft geen factuur met nummer {nummer}.",
    lambda v: openstaand(v, v.command.nummer) is not None,
    lambda v: {"nummer": v.command.nummer},
)
BETALING_PAST = Regel[Vraag[LegBetalingVast]](
    "bedrag-past-niet",
    _BETALEN,
    "Op factuur {nummer} staat nog {open} euro open: een betaling is meer dan 0 en niet meer dan"
    " dat.",
    _past,
    lambda v: {"nummer": v.command.nummer, "open": openstaand(v, v.command.nummer)},
)
NA_FACTUUR = Regel[Vraag[LegBetalingVast]](
    "betaald-voor-factuur",
    _BETALEN,
    "De betaling ligt vóór de dag van de factuur.",
    _van_factuur,
)
BESLISSINGEN = (
    Beslissing(
        command=LegFactuurVast,
        event=FactuurVerstuurd,
        leg_vast=_factuur,
        vooraf=(ER_IS_EEN_AANVRAAG,),
        inhoud=(BEDRAG, BETAALDAG, NUMMER_NIEUW, VINGERAFDRUK),
    ),
    Beslissing(
        command=LegBetalingVast,
        event=BetalingOntvangen,
        leg_vast=_betaling,
        vooraf=(ER_IS_EEN_FACTUUR,),
        inhoud=(FACTUUR_BEKEND, BETALING_PAST, NA_FACTUUR, VINGERAFDRUK),
    ),
)
