"""Facts about the exemption from the resultatenaudit (H23 5.1.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeAlias

from domain.copying import changed
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent, TermijnEvent
from domain.keurmerk.feit import Feit, Opening, Start, Stop, ingang, stop_van, van_periode
from domain.keurmerk.keurmerk import Keurmerk, Vrijstelling
from domain.keurmerk.meetperiode.agenda import (
    AUDIT_INPLANNEN,
    AUDIT_NIET_TIJDIG,
    RESULTATENAUDIT,
    VERZOEK_AUDIT,
    VRIJSTELLING_BEOORDELEN,
    VRIJSTELLINGSCONTROLE,
)
from domain.keurmerk.meetperiode.feiten import genoemd, in_periode
from domain.keurmerk.vrijstelling.agenda import DEFINITIEF_BESLISSEN, GEGEVENS
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingVoorlopigToegekend(BesluitEvent):
    """`gegevens_uiterlijk`: the last day for what the definitive exemption asks, as told.

    None in what version 1 recorded: it did not say.
    """

    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-voorlopig-toegekend.v2"
    meetperiode_start: date
    gegevens_uiterlijk: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingDefinitiefToegekend(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-definitief-toegekend.v1"
    meetperiode_start: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingGeweigerd(BesluitEvent):
    """`audit_uiterlijk`: the last day for the Audit as told with a late decision (A-74).

    None when that day did not move, or when nobody knows.
    """

    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-geweigerd.v2"
    meetperiode_start: date
    audit_uiterlijk: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingVervallen(KeurmerkEvent):
    """`audit_uiterlijk` as in VrijstellingGeweigerd."""

    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-vervallen.v2"
    vervallen_op: date
    meetperiode_start: date
    voorwaarde: str
    audit_uiterlijk: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingNietAanDeOrde(TermijnEvent):
    """In this Meetperiode no exemption can be; `cyclusjaar` is None for an Aspirant."""

    TOPIC: ClassVar[str] = "keurmerk.vrijstelling-niet-aan-de-orde.v1"
    meetperiode_start: date
    dag: date
    cyclusjaar: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VrijstellingsgegevensBinnen(TermijnEvent):
    """Nothing came too late. `beslissen_uiterlijk`: None when there is no text to count by."""

    TOPIC: ClassVar[str] = "keurmerk.vrijstellingsgegevens-binnen.v1"
    meetperiode_start: date
    dag: date
    beslissen_uiterlijk: date | None


_GeenVrijstelling: TypeAlias = VrijstellingGeweigerd | VrijstellingVervallen


def _voorlopig(k: Keurmerk, _e: VrijstellingVoorlopigToegekend, _: int) -> Keurmerk:
    return changed(k, vrijstelling=Vrijstelling.VOORLOPIG)


def _definitief(k: Keurmerk, _e: VrijstellingDefinitiefToegekend, _: int) -> Keurmerk:
    return changed(k, vrijstelling=Vrijstelling.DEFINITIEF)


def _geen(k: Keurmerk, e: _GeenVrijstelling, _: int) -> Keurmerk:
    k = changed(k, vrijstelling=None)
    periode = genoemd(k, e.meetperiode_start)
    if periode is None or e.audit_uiterlijk is None:
        return k
    return in_periode(k, periode.start, changed(periode, audit_uiterlijk=e.audit_uiterlijk))


def _audit_inplannen(e: _GeenVrijstelling, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening(VERZOEK_AUDIT, kenmerk=van_periode(e))


def _gegevens(e: VrijstellingVoorlopigToegekend, _: int) -> Iterator[Start]:
    if e.gegevens_uiterlijk is not None:
        yield Start(GEGEVENS, e.gegevens_uiterlijk, van_periode(e))


def _beslissen(e: VrijstellingsgegevensBinnen, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening(DEFINITIEF_BESLISSEN, uiterlijk=e.beslissen_uiterlijk, kenmerk=van_periode(e))


def _audit_later(e: _GeenVrijstelling, _: int) -> Iterator[Start]:
    """Also when the old day has passed: the new one is what counts."""
    if e.audit_uiterlijk is not None:
        yield Start(RESULTATENAUDIT, e.audit_uiterlijk, van_periode(e))


_AUDIT_VERZET: Stop[_GeenVrijstelling] = Stop(
    (RESULTATENAUDIT, AUDIT_NIET_TIJDIG),
    kenmerk=van_periode,
    als=lambda e: e.audit_uiterlijk is not None,
)


_VAN_VOORLOPIG = (GEGEVENS, DEFINITIEF_BESLISSEN)
_HOUDERS = h2023("5.1.1", "Vrijstelling van de resultatenaudit is er voor houders.")
FEITEN = (
    Feit(
        event=VrijstellingVoorlopigToegekend,
        titel="Vrijstelling voorlopig toegekend",
        dag=ingang,
        evolve=_voorlopig,
        start=_gegevens,
        stopt=(stop_van(van_periode, VRIJSTELLING_BEOORDELEN),),
        overgang=_HOUDERS,
    ),
    Feit(
        event=VrijstellingDefinitiefToegekend,
        titel="Vrijstelling definitief toegekend",
        dag=ingang,
        evolve=_definitief,
        stopt=(
            stop_van(
                van_periode,
                AUDIT_INPLANNEN,
                RESULTATENAUDIT,
                VRIJSTELLINGSCONTROLE,
                VRIJSTELLING_BEOORDELEN,
                VERZOEK_AUDIT,
                *_VAN_VOORLOPIG,
            ),
        ),
        overgang=_HOUDERS,
    ),
    Feit(
        event=VrijstellingGeweigerd,
        titel="Vrijstelling geweigerd",
        dag=ingang,
        evolve=_geen,
        start=_audit_later,
        stopt=(stop_van(van_periode, VRIJSTELLING_BEOORDELEN, *_VAN_VOORLOPIG), _AUDIT_VERZET),
        opent=_audit_inplannen,
        overgang=h2023("5.1.1", "Weigeren kan bij een houder, ook tijdens een Schorsing."),
    ),
    Feit(
        event=VrijstellingVervallen,
        titel="Vrijstelling vervallen",
        dag=lambda e: e.vervallen_op,
        evolve=_geen,
        start=_audit_later,
        stopt=(stop_van(van_periode, *_VAN_VOORLOPIG), _AUDIT_VERZET),
        opent=_audit_inplannen,
        overgang=h2023("5.1.1", "Een voorlopige vrijstelling kan vervallen."),
    ),
    Feit(
        event=VrijstellingNietAanDeOrde,
        titel="Vrijstelling niet aan de orde",
        dag=lambda e: e.dag,
    ),
    Feit(
        event=VrijstellingsgegevensBinnen,
        titel="Gegevens voor de vrijstelling binnen",
        dag=lambda e: e.dag,
        opent=_beslissen,
    ),
)
