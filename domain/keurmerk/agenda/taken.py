"""Work for staff: which event raises a task. sluiting.py says what settles it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from domain.begrippen import NaSchorsing
from domain.keurmerk.agenda.stop import van_periode
from domain.keurmerk.agenda.taaksoorten import TAAKSOORT
from domain.keurmerk.events import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
    HoorgelegenheidNietGebruikt,
    IngetrokkenVoorOnbepaaldeTijd,
    KeurmerkNietToegekend,
    PlanVanAanpakIngediend,
    SchorsingstermijnVerstreken,
    VrijstellingGeweigerd,
    VrijstellingVervallen,
    ZienswijzeOntvangen,
)
from domain.keurmerk.state.keurmerk import Keurmerk

BESLUIT_VERZENDEN = "besluit-verzenden"
TWEEDE = 2  # second afwijzing or niet-toekenning (6.1.2)


@dataclass(frozen=True, slots=True)
class Taak:
    id: UUID
    code: str
    ontstaan_op: date
    uiterlijk: date | None
    gestart_door: int
    kenmerk: str = ""

    @property
    def verplicht(self) -> bool:
        return TAAKSOORT[self.code].verplicht


@dataclass(frozen=True, slots=True)
class Opening:
    """A task that an event raises; `kenmerk` when there can be several of its kind at once."""

    code: str
    uiterlijk: date | None = None
    kenmerk: str = ""


def _aanvraag(_e: AanvraagIngediend, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening("aanvraag-beoordelen")


def _aspirant(_e: AspirantToegekend, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening("meetperiode-starten")


def _te_vroeg(e: AanvraagNietInBehandelingGenomen, _na: Keurmerk) -> Iterator[Opening]:
    if e.nieuwe_aanvraag_vanaf:
        yield Opening("aanvraag-opnieuw-bezien", e.nieuwe_aanvraag_vanaf)


def _geweigerd(e: AanvraagAfgewezen | KeurmerkNietToegekend, na: Keurmerk) -> Iterator[Opening]:
    if na.afwijzingen >= TWEEDE:
        yield Opening("ontbinden")


def _onbepaald(_e: IngetrokkenVoorOnbepaaldeTijd, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening("ontbinden")


def _plan(_e: PlanVanAanpakIngediend, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening("plan-beoordelen")


def _gehoord(_e: ZienswijzeOntvangen, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening("besluit-na-hoorgelegenheid")


def _na_schorsing(e: SchorsingstermijnVerstreken, _na: Keurmerk) -> Iterator[Opening]:
    if e.gevolg is NaSchorsing.WACHT_OP_BESLUIT:
        yield Opening("besluit-na-einde-schorsing")


def _vrijstelling_weg(
    e: VrijstellingGeweigerd | VrijstellingVervallen, _na: Keurmerk
) -> Iterator[Opening]:
    yield Opening("verzoek-audit-inplannen", kenmerk=van_periode(e))


OPENT: Mapping[type, Callable[[Any, Keurmerk], Iterable[Opening]]] = {
    AanvraagIngediend: _aanvraag,
    AspirantToegekend: _aspirant,
    AanvraagNietInBehandelingGenomen: _te_vroeg,
    AanvraagAfgewezen: _geweigerd,
    KeurmerkNietToegekend: _geweigerd,
    IngetrokkenVoorOnbepaaldeTijd: _onbepaald,
    PlanVanAanpakIngediend: _plan,
    ZienswijzeOntvangen: _gehoord,
    HoorgelegenheidNietGebruikt: _gehoord,
    SchorsingstermijnVerstreken: _na_schorsing,
    VrijstellingGeweigerd: _vrijstelling_weg,
    VrijstellingVervallen: _vrijstelling_weg,
}
