"""Every fact that can lie in a keurmerk's stream, from the rooms that declare them."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from domain.keurmerk.aanvraag import feiten as aanvraag
from domain.keurmerk.aanvullend import feiten as aanvullend
from domain.keurmerk.administratie import feiten as administratie
from domain.keurmerk.agenda.soorten import Taaksoort, Termijnsoort
from domain.keurmerk.audit import feiten as audit
from domain.keurmerk.auditregister import feiten as auditregister
from domain.keurmerk.beoordeling import feiten as beoordeling
from domain.keurmerk.betaling import feiten as betaling
from domain.keurmerk.certificaat import feiten as certificaat
from domain.keurmerk.einde import feiten as einde
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit
from domain.keurmerk.herroeping import feiten as herroeping
from domain.keurmerk.hoor import feiten as hoor
from domain.keurmerk.meetperiode import agenda as meetperiode_agenda
from domain.keurmerk.meetperiode import feiten as meetperiode
from domain.keurmerk.oordeel import feiten as oordeel
from domain.keurmerk.organisatie import feiten as organisatie
from domain.keurmerk.plan import feiten as plan
from domain.keurmerk.resultaten import feiten as resultaten
from domain.keurmerk.schorsing import feiten as schorsing
from domain.keurmerk.stukken import feiten as stukken
from domain.keurmerk.termijnen import feiten as termijnen
from domain.keurmerk.tevredenheid import feiten as tevredenheid
from domain.keurmerk.tevredenheid.aanlevering import feiten as aanlevering
from domain.keurmerk.tevredenheid.clientenaudit import feiten as clientenaudit
from domain.keurmerk.tevredenheid.concept import feiten as concept
from domain.keurmerk.tevredenheid.herstelactie import feiten as herstelactie
from domain.keurmerk.toestemming import feiten as toestemming
from domain.keurmerk.verbeterplan import feiten as verbeterplan
from domain.keurmerk.verklaring import feiten as verklaring
from domain.keurmerk.vrijstelling import agenda as vrijstelling_agenda
from domain.keurmerk.vrijstelling import feiten as vrijstelling
from domain.keurmerk.waarschuwing import feiten as waarschuwing

E = TypeVar("E", bound=KeurmerkEvent)
KAMERS = (
    aanvraag,
    organisatie,
    stukken,
    certificaat,
    betaling,
    meetperiode,
    aanlevering,
    herstelactie,
    concept,
    tevredenheid,
    clientenaudit,
    resultaten,
    audit,
    verbeterplan,
    aanvullend,
    verklaring,
    oordeel,
    beoordeling,
    vrijstelling,
    waarschuwing,
    hoor,
    schorsing,
    plan,
    einde,
    herroeping,
    toestemming,
    administratie,
    termijnen,
    auditregister,
)
MET_TERMIJNEN = (
    betaling,
    meetperiode_agenda,
    vrijstelling_agenda,
    concept,
    clientenaudit,
    audit,
    verbeterplan,
    waarschuwing,
    hoor,
    schorsing,
    plan,
    einde,
)
MET_TAKEN = (aanvraag, herstelactie, aanvullend, *MET_TERMIJNEN, administratie)


def _feiten() -> Iterator[Feit[Any]]:  # each of another event: see feit_van
    for kamer in KAMERS:
        yield from kamer.FEITEN


# Each is of the event that it is found by.
FEIT: Mapping[type[KeurmerkEvent], Feit[Any]] = {feit.event: feit for feit in _feiten()}
EVENTS: tuple[type[KeurmerkEvent], ...] = tuple(FEIT)
TERMIJNSOORTEN: tuple[Termijnsoort, ...] = tuple(
    soort for kamer in MET_TERMIJNEN for soort in kamer.TERMIJNEN
)
TAAKSOORTEN: tuple[Taaksoort, ...] = tuple(soort for kamer in MET_TAKEN for soort in kamer.TAKEN)
TERMIJNSOORT: Mapping[str, Termijnsoort] = {soort.code: soort for soort in TERMIJNSOORTEN}
TAAKSOORT: Mapping[str, Taaksoort] = {soort.code: soort for soort in TAAKSOORTEN}
TITEL_VAN_TOPIC: Mapping[str, str] = {feit.event.TOPIC: feit.titel for feit in FEIT.values()}


def geldt_vanaf(event: KeurmerkEvent) -> date:
    """From which day it holds: a decision from its ingangsdatum, other facts from their day."""
    return feit_van(event).dag(event)


def feit_van(event: E) -> Feit[E]:
    """The declaration of the class of `event`. KeyError for a class that no room declares."""
    feit: Feit[E] = FEIT[type(event)]
    return feit
