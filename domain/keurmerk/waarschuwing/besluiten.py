"""Deciding on a Waarschuwing (H23 6.2.1, 6.2.2)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.beslissing import Beslissing, Verloop
from domain.keurmerk.command import Besluitcommand
from domain.keurmerk.grond import Grond, van_edities
from domain.keurmerk.maatregel import COMPENSATIE_GETOETST, Compensatietoets
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag, besluit
from domain.keurmerk.waarschuwing.feiten import (
    HERSTEL,
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    WaarschuwingstermijnVerstreken,
)
from domain.rules import Regel
from domain.source import h2023


class WaarschuwingGrond(Grond):
    NORM_NIET_GEHAALD_BIJ_AUDIT = (
        "norm-niet-gehaald-bij-audit",
        "6.2.2",
        "Uit de Audit blijkt dat een Norm niet is gehaald, en compensatie is niet mogelijk.",
    )
    vars().update(van_edities("WaarschuwingGrond"))


class HerstelGrond(Grond):
    NORM_HERSTELD = (
        "norm-hersteld",
        "6.2.2",
        "De Norm is binnen de hersteltermijn weer gehaald.",
    )
    vars().update(van_edities("HerstelGrond"))


@dataclass(frozen=True, slots=True, kw_only=True)
class GeefWaarschuwing(Besluitcommand):
    """Geef een Waarschuwing met een hersteltermijn."""

    NAAM: ClassVar[str] = "geef-waarschuwing"
    normen: tuple[str, ...]
    """Nummers van de Normen die niet zijn gehaald."""
    hersteltermijn_tot: date
    """Laatste dag om te herstellen."""
    compensatie: Compensatietoets
    """Uitkomst van de toets aan de compensatieregeling."""
    gronden: tuple[WaarschuwingGrond, ...] = (WaarschuwingGrond.NORM_NIET_GEHAALD_BIJ_AUDIT,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StelHerstelVast(Besluitcommand):
    """Stel vast dat de Normen van een Waarschuwing zijn hersteld."""

    NAAM: ClassVar[str] = "stel-herstel-vast"
    waarschuwing: int
    """Volgnummer van de Waarschuwing in de tijdlijn."""
    gronden: tuple[HerstelGrond, ...] = (HerstelGrond.NORM_HERSTELD,)
    """Grond van het besluit."""


def _geef(vraag: Vraag[GeefWaarschuwing]) -> WaarschuwingGegeven:
    command = vraag.command
    return WaarschuwingGegeven(
        besluit=besluit(vraag),
        normen=command.normen,
        hersteltermijn_tot=command.hersteltermijn_tot,
    )


def _herstel(vraag: Vraag[StelHerstelVast]) -> WaarschuwingHersteld:
    return WaarschuwingHersteld(besluit=besluit(vraag), waarschuwing=vraag.command.waarschuwing)


def _loopt(vraag: Vraag[StelHerstelVast]) -> bool:
    return any(w.versie == vraag.command.waarschuwing for w in vraag.keurmerk.waarschuwingen)


GEEN_COMPENSATIE = Regel[Vraag[GeefWaarschuwing]](
    "compensatie-mogelijk",
    h2023("6.2.1", "Als compensatie kan, volgt er geen Waarschuwing."),
    "Compensatie is mogelijk: pas die toe in plaats van een maatregel.",
    lambda v: v.command.compensatie is not Compensatietoets.MOGELIJK,
)
NORMEN_GENOEMD = Regel[Vraag[GeefWaarschuwing]](
    "norm-ontbreekt",
    h2023("Bijlage 1", "Een Waarschuwing noemt de Normen die niet zijn gehaald."),
    "Noem ten minste één Norm die niet is gehaald.",
    lambda v: bool(v.command.normen),
)
AUDIT_ALS_BEWIJS = Regel[Vraag[GeefWaarschuwing]](
    "bewijsstuk-ontbreekt",
    h2023("6.2.2", "Uit een Audit blijkt dat een Norm niet is gehaald."),
    "Noem het rapport van de Audit waaruit dit blijkt als bewijsstuk.",
    lambda v: bool(v.command.bewijsstukken),
)
HERSTELTERMIJN = Regel[Vraag[GeefWaarschuwing]](
    "hersteltermijn-te-kort",
    h2023("6.2.2", "De houder krijgt een redelijke termijn om te herstellen."),
    "De hersteltermijn moet na de ingangsdatum eindigen.",
    lambda v: v.command.hersteltermijn_tot > v.command.ingangsdatum,
)
WAARSCHUWING_LOOPT = Regel[Vraag[StelHerstelVast]](
    "geen-open-waarschuwing",
    h2023("6.2.2", "Herstel hoort bij een Waarschuwing die nog openstaat."),
    "Er staat geen Waarschuwing met volgnummer {nummer} open.",
    _loopt,
    lambda v: {"nummer": v.command.waarschuwing},
)
WAARSCHUWING_BESTAAT = Voorafregel(
    "geen-waarschuwing",
    h2023("6.2.2", "Herstel hoort bij een Waarschuwing."),
    "Er staat geen Waarschuwing open.",
    lambda v: bool(v.keurmerk.waarschuwingen),
)


def _hersteltermijn_voorbij(_: Vooraf, termijn: Termijn) -> WaarschuwingstermijnVerstreken:
    return WaarschuwingstermijnVerstreken(
        termijn=f"{termijn.id}",
        waarschuwing=int(termijn.kenmerk),
        hersteltermijn_tot=termijn.dag,
    )


VERLOOP = (Verloop(soort=HERSTEL, leg_vast=_hersteltermijn_voorbij),)

BESLISSINGEN = (
    Beslissing(
        command=GeefWaarschuwing,
        event=WaarschuwingGegeven,
        leg_vast=_geef,
        inhoud=(
            COMPENSATIE_GETOETST,
            GEEN_COMPENSATIE,
            NORMEN_GENOEMD,
            AUDIT_ALS_BEWIJS,
            HERSTELTERMIJN,
        ),
    ),
    Beslissing(
        command=StelHerstelVast,
        event=WaarschuwingHersteld,
        leg_vast=_herstel,
        vooraf=(WAARSCHUWING_BESTAAT,),
        inhoud=(WAARSCHUWING_LOOPT,),
    ),
)
