"""Decisions at the end of a Meetperiode (H23 6.1, 6.2.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Dienst
from domain.copying import changed
from domain.keurmerk.agenda.soorten import VAN_HET_KEURMERK, Groep
from domain.keurmerk.einde.feiten import ONTBINDEN, wachttijd, zonder_houder
from domain.keurmerk.event import BesluitEvent
from domain.keurmerk.feit import Feit, Opening, ingang, stop, stop_van, van_periode
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.feiten import genoemd, in_periode
from domain.source import h2023

TWEEDE = 2  # second afwijzing or niet-toekenning (6.1.2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beoordeling:
    """What the evaluation found for one Meetperiode. None: it could not be judged here."""

    hoofdnorm_1_gehaald: bool | None
    hoofdnorm_2_gehaald: bool | None
    hoofdnorm_3_gehaald: bool | None
    afgeronde_trajecten: int | None  # on the Dienst with the most
    verschillende_personen: int | None  # on that same Dienst
    betalingen_voldaan: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurmerkToegekend(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.toegekend.v1"
    meetperiode_start: date
    beoordeling: Beoordeling
    sterren: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AspirantVerlengd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.aspirant-verlengd.v1"
    meetperiode_start: date
    beoordeling: Beoordeling
    voorwaarden: tuple[str, ...]
    tijdens_schorsing: bool  # then the underlying status is extended


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurmerkNietToegekend(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.niet-toegekend.v1"
    meetperiode_start: date
    nieuwe_aanvraag_vanaf: date
    ontbinding_bij_stilzitten: date


@dataclass(frozen=True, slots=True, kw_only=True)
class KeurmerkVoortgezet(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.voortgezet.v1"
    meetperiode_start: date
    beoordeling: Beoordeling
    sterren: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompensatieToegepast(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.compensatie-toegepast.v1"
    meetperiode_start: date
    gerapporteerde_diensten: int
    diensten: tuple[Dienst, ...]


def _beoordeeld(k: Keurmerk, start: date) -> Keurmerk:
    periode = genoemd(k, start)
    return in_periode(k, start, changed(periode, beoordeeld=True)) if periode else k


def _toegekend(k: Keurmerk, e: KeurmerkToegekend, _: int) -> Keurmerk:
    return changed(
        _beoordeeld(k, e.meetperiode_start),
        sterren=e.sterren,
        afwijzingen=0,
        status=Keurmerkstatus.TOEGEKEND,
        ingangsdatum=e.besluit.ingangsdatum,
    )


def _verlengd(k: Keurmerk, e: AspirantVerlengd, _: int) -> Keurmerk:
    na = _beoordeeld(k, e.meetperiode_start)
    if e.tijdens_schorsing:
        return changed(na, onderliggend=Keurmerkstatus.ASPIRANT_VERLENGD)
    return changed(na, status=Keurmerkstatus.ASPIRANT_VERLENGD, ingangsdatum=e.besluit.ingangsdatum)


def _niet_toegekend(k: Keurmerk, e: KeurmerkNietToegekend, _: int) -> Keurmerk:
    return changed(
        zonder_houder(k),
        status=Keurmerkstatus.NIET_TOEGEKEND,
        ingangsdatum=e.besluit.ingangsdatum,
        aanvraag=None,
        afwijzingen=k.afwijzingen + 1,
        nieuwe_aanvraag_vanaf=e.nieuwe_aanvraag_vanaf,
        ontbinding_bij_stilzitten=e.ontbinding_bij_stilzitten,
    )


def _voortgezet(k: Keurmerk, e: KeurmerkVoortgezet, _: int) -> Keurmerk:
    na = _beoordeeld(k, e.meetperiode_start)
    sterren = k.sterren if e.sterren is None else e.sterren  # they stay until others are set
    return changed(na, sterren=sterren, vrijstelling=None, re_audit=None)


def _compensatie(k: Keurmerk, e: CompensatieToegepast, _: int) -> Keurmerk:
    return changed(k, compensatie_in=e.meetperiode_start)


def _tweede(_e: KeurmerkNietToegekend, na: Keurmerk) -> Iterator[Opening]:
    if na.afwijzingen >= TWEEDE:
        yield Opening(ONTBINDEN)


FEITEN = (
    Feit(
        event=KeurmerkToegekend,
        titel="Keurmerk toegekend",
        dag=ingang,
        evolve=_toegekend,
        stopt=(stop_van(van_periode, Groep.MEETPERIODE), stop(Groep.RE_AUDIT)),
        overgang=h2023(
            "6.1.1", "Toekenning volgt op het Aspirant-Keurmerk, niet tijdens een Schorsing."
        ),
    ),
    Feit(
        event=AspirantVerlengd,
        titel="Aspirant-Keurmerk verlengd",
        dag=ingang,
        evolve=_verlengd,
        stopt=(stop_van(van_periode, Groep.MEETPERIODE), stop(Groep.RE_AUDIT)),
        overgang=h2023("6.1.1", "Het Aspirant-Keurmerk kan één keer worden verlengd."),
    ),
    Feit(
        event=KeurmerkNietToegekend,
        titel="Keurmerk niet toegekend",
        dag=ingang,
        evolve=_niet_toegekend,
        start=wachttijd,
        stopt=(stop(*VAN_HET_KEURMERK),),
        opent=_tweede,
        overgang=h2023("6.1.2", "Niet-toekenning kan alleen bij een aspirant."),
    ),
    Feit(
        event=KeurmerkVoortgezet,
        titel="Keurmerk voortgezet",
        dag=ingang,
        evolve=_voortgezet,
        stopt=(stop_van(van_periode, Groep.MEETPERIODE), stop(Groep.RE_AUDIT)),
        overgang=h2023(
            "6.2", "De jaarlijkse beoordeling geldt voor een houder die niet is geschorst."
        ),
    ),
    Feit(
        event=CompensatieToegepast,
        titel="Compensatie toegepast",
        dag=ingang,
        evolve=_compensatie,
        overgang=h2023("6.2.1", "Compensatie is er voor houders, niet voor aspiranten."),
    ),
)
