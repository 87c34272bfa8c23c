"""Deciding on a Waarschuwing (H23 6.2.1, 6.2.2)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.afwijking import afwijking, regels
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.audit.feiten import Auditadvies
from domain.keurmerk.beslissing import Beslissing, Verloop
from domain.keurmerk.besluit import Afwijking
from domain.keurmerk.command import Besluitcommand
from domain.keurmerk.grond import Grond, van_edities
from domain.keurmerk.maatregel import NORMEN_BESTAAN
from domain.keurmerk.oordelen import compenseerbaar, gemist, getoetst, voorbij
from domain.keurmerk.regels import NADELIG
from domain.keurmerk.vraag import Gegrond, Vooraf, Voorafregel, Vraag, besluit, ingang_van
from domain.keurmerk.waarschuwing.feiten import (
    HERSTEL,
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    WaarschuwingstermijnVerstreken,
)
from domain.receipt.advies import Advies
from domain.receipt.hoofdnormen import noem
from domain.rules import NietTeBeoordelen, Regel
from domain.source import h2023
from domain.uitslag import VERWOORDING


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
    hersteltermijn_tot: date
    """Laatste dag om te herstellen."""
    normen: tuple[str, ...] = ()
    """Nummers van de Normen die niet zijn gehaald; leeg is alle die uit de beoordeling volgen."""
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
        besluit=besluit(vraag, receipt=_receipt(vraag), afwijking=_afwijking(vraag)),
        normen=command.normen or _te_waarschuwen(vraag),
        hersteltermijn_tot=command.hersteltermijn_tot,
    )


def _herstel(vraag: Vraag[StelHerstelVast]) -> WaarschuwingHersteld:
    return WaarschuwingHersteld(besluit=besluit(vraag), waarschuwing=vraag.command.waarschuwing)


def _loopt(vraag: Vraag[StelHerstelVast]) -> bool:
    return any(w.versie == vraag.command.waarschuwing for w in vraag.keurmerk.waarschuwingen)


def _te_waarschuwen(vraag: Vooraf) -> tuple[str, ...]:
    """Missed norms of the Meetperiode that is over, without those that compensatie takes."""
    try:
        weg = compenseerbaar(vraag)
        gevonden = gemist(vraag) if voorbij(vraag) else ()
    except NietTeBeoordelen:
        return ()
    return tuple(sorted({u.toets.code for u in gevonden} - weg))


def _receipt(vraag: Vooraf) -> str | None:
    """That of the Meetperiode that is over; another Audit has its own report as evidence."""
    toets = vraag.beoordeling if voorbij(vraag) else None
    return toets.receipt.inhoud.decode() if toets else None


def _afwijking(vraag: Vraag[Gegrond]) -> Afwijking | None:
    """The norms must have been missed in any case: only the Auditor can be against it."""
    return afwijking(vraag, tuple(Advies), NEGATIEF) if voorbij(vraag) else None


def _gevonden(vraag: Vraag[GeefWaarschuwing]) -> bool:
    """Each named norm was not met, as far as the evaluation of an ended Meetperiode says."""
    if not voorbij(vraag) or getoetst(vraag) is None:
        return True
    return set(vraag.command.normen) <= {uitslag.toets.code for uitslag in gemist(vraag)}


NORM_NIET_GEHAALD = Regel[Vraag[GeefWaarschuwing]](
    "norm-wel-gehaald",
    h2023("6.2.2", "Uit een Audit blijkt dat een Norm niet is gehaald."),
    "Uit de beoordeling blijkt niet dat deze normen niet zijn gehaald. Niet gehaald: {normen}.",
    _gevonden,
    lambda v: {"normen": noem(gemist(v), VERWOORDING) or "geen"},
)
NORMEN_GENOEMD = Regel[Vraag[GeefWaarschuwing]](
    "norm-ontbreekt",
    h2023("Bijlage 1", "Een Waarschuwing noemt de Normen die niet zijn gehaald."),
    "Noem ten minste één Norm die niet is gehaald.",
    lambda v: bool(v.command.normen or _te_waarschuwen(v)),
)
GEEN_COMPENSATIE = Regel[Vraag[GeefWaarschuwing]](
    "compensatie-mogelijk",
    h2023("6.2.1", "Als compensatie kan, volgt er geen Waarschuwing."),
    "Compensatie is mogelijk voor norm {normen}: pas die toe in plaats van een maatregel.",
    lambda v: not set(v.command.normen) & compenseerbaar(v),
    lambda v: {"normen": ", ".join(sorted(set(v.command.normen) & compenseerbaar(v)))},
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
    lambda v: v.command.hersteltermijn_tot > ingang_van(v),
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


NEGATIEF = Auditadvies.NEGATIEF
AFWIJKEN = regels(_afwijking)
VERLOOP = (Verloop(soort=HERSTEL, leg_vast=_hersteltermijn_voorbij),)

BESLISSINGEN = (
    Beslissing(
        command=GeefWaarschuwing,
        event=WaarschuwingGegeven,
        leg_vast=_geef,
        inhoud=(
            GEEN_COMPENSATIE,
            NORMEN_GENOEMD,
            NORMEN_BESTAAN,
            NORM_NIET_GEHAALD,
            AUDIT_ALS_BEWIJS,
            HERSTELTERMIJN,
            *NADELIG,
            *AFWIJKEN,
        ),
        peildag=lambda command: command.besluitdatum,
    ),
    Beslissing(
        command=StelHerstelVast,
        event=WaarschuwingHersteld,
        leg_vast=_herstel,
        vooraf=(WAARSCHUWING_BESTAAT,),
        inhoud=(WAARSCHUWING_LOOPT,),
    ),
)
