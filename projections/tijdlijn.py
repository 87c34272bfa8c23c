"""The life of one dossier, entry by entry: what, since when known, from when, who and why."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from domain.begrippen import Rol
from domain.keurmerk.aanvullend.feiten import (
    AanvullendeAuditGehouden,
    AanvullendeAuditGelast,
    AanvullendeAuditVervallen,
)
from domain.keurmerk.administratie.feiten import BesluitVerzonden
from domain.keurmerk.besluit import Afwijking
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feiten import feit_van, geldt_vanaf
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.volgorde import bekend_sinds
from domain.keurmerk.waarschuwing.feiten import WaarschuwingHersteld, WaarschuwingstermijnVerstreken
from domain.recorded import Recorded
from domain.source import Editie
from projections.betekenis import Betekenis, Betekenissen
from projections.bijzonderheden import Bijzonderheid, bijzonderheden
from projections.gevolgen import gevolgen
from projections.uitleg import Gronduitleg, uitleg


@dataclass(frozen=True, slots=True, kw_only=True)
class Besluitgegevens:
    """What a decision adds. The notice is a fact of its own: `verzonden_op` comes later."""

    besluitdatum: date
    beslisser: str
    gronden: tuple[Gronduitleg, ...]
    motivering: str
    bewijsstukken: tuple[str, ...]
    editie: Editie
    verzonden_op: date | None
    receipt: str | None  # sha256 of the receipt that lies in the event
    afwijking: Afwijking | None  # decided otherwise than advised, and why


@dataclass(frozen=True, slots=True, kw_only=True)
class Tijdlijnregel:
    """`opgenomen_op`: clock of the seal; `bekend_sinds`: since when it counts as known.

    `verwijst_naar`: the version of the decision that it corrects, notifies or follows.
    """

    versie: int
    titel: str
    soort: str  # topic
    bijzonderheden: tuple[Bijzonderheid, ...]
    opgenomen_op: datetime | None
    bekend_sinds: datetime
    geldt_vanaf: date
    actor: str
    rol: Rol
    oorzaak: str | None
    command_id: UUID
    geimporteerd: bool
    verwijst_naar: int | None
    corrigeert: bool
    herroepen_door: int | None  # version of the reversal, also of what fell with a decision
    verborgen_voor_houder: bool  # an Audit without notice, until it was held (5.2)
    besluit: Besluitgegevens | None

    @property
    def samenvatting(self) -> str:
        return ". ".join(f"{b.label}: {b.tekst}" for b in self.bijzonderheden)


# By the version of an event: the one that another is about.
VERWIJZINGEN = (
    Betekenis(BesluitHerroepen, lambda r: r.event.herroept),
    Betekenis(BesluitVerzonden, lambda r: r.event.besluit_versie),
    Betekenis(WaarschuwingHersteld, lambda r: r.event.waarschuwing),
    Betekenis(WaarschuwingstermijnVerstreken, lambda r: r.event.waarschuwing),
)
VERWIJST_NAAR: Betekenissen[int] = Betekenissen(VERWIJZINGEN)


@dataclass(frozen=True, slots=True)
class _Later:
    """What later entries say about earlier ones, by version."""

    herroepen_door: Mapping[int, int]
    verzonden_op: Mapping[int, date]
    geheim: Set[str]  # Audits without notice that were not held yet, by kenmerk


def tijdlijn(
    historie: Iterable[Recorded[KeurmerkEvent]],
    zegels: Mapping[int, datetime],
    bekend_op: datetime | None = None,
) -> tuple[Tijdlijnregel, ...]:
    """`zegels` gives the clock of the seal per version. `bekend_op`: as it read at that moment."""
    events = tuple(historie)
    bekend = [
        (recorded, sinds)
        for recorded, sinds in zip(events, bekend_sinds(events), strict=True)
        if bekend_op is None or sinds <= bekend_op
    ]
    later = _later([recorded for recorded, _ in bekend])
    return tuple(_regel(r, sinds, zegels.get(r.originator_version), later) for r, sinds in bekend)


def _later(bekend: Sequence[Recorded[KeurmerkEvent]]) -> _Later:
    return _Later(
        herroepen_door={
            versie: r.originator_version
            for r in bekend
            if isinstance(r.event, BesluitHerroepen)
            for versie in (r.event.herroept, *r.event.vervallen)
        },
        verzonden_op={
            r.event.besluit_versie: r.event.verzonden_op
            for r in bekend
            if isinstance(r.event, BesluitVerzonden)
        },
        geheim=_geheim([r.event for r in bekend]),
    )


def _geheim(events: Sequence[KeurmerkEvent]) -> Set[str]:
    gehouden = {e.audit for e in events if isinstance(e, AanvullendeAuditGehouden)}
    gelast = (e for e in events if isinstance(e, AanvullendeAuditGelast))
    return {e.audit for e in gelast if not e.aangekondigd} - gehouden


def _verborgen(event: KeurmerkEvent, later: _Later) -> bool:
    return (
        isinstance(event, AanvullendeAuditGelast | AanvullendeAuditVervallen)
        and event.audit in later.geheim
    )


def _regel(
    recorded: Recorded[KeurmerkEvent], sinds: datetime, zegel: datetime | None, later: _Later
) -> Tijdlijnregel:
    event, vastlegging = recorded.event, recorded.vastlegging
    return Tijdlijnregel(
        versie=recorded.originator_version,
        titel=feit_van(event).titel,
        soort=event.TOPIC,
        bijzonderheden=(*bijzonderheden(recorded), *gevolgen(recorded.event, vastlegging.editie)),
        opgenomen_op=zegel,
        bekend_sinds=sinds,
        geldt_vanaf=geldt_vanaf(event),
        actor=vastlegging.actor,
        rol=vastlegging.rol,
        oorzaak=vastlegging.oorzaak,
        command_id=vastlegging.command_id,
        geimporteerd=vastlegging.geimporteerd,
        verwijst_naar=VERWIJST_NAAR.van(recorded),
        corrigeert=isinstance(event, BesluitHerroepen),
        herroepen_door=later.herroepen_door.get(recorded.originator_version),
        verborgen_voor_houder=_verborgen(event, later),
        besluit=_besluit(recorded, later),
    )


def _besluit(recorded: Recorded[KeurmerkEvent], later: _Later) -> Besluitgegevens | None:
    event, versie = recorded.event, recorded.originator_version
    if not isinstance(event, BesluitEvent):
        return None
    besluit, kind = event.besluit, type(event)
    return Besluitgegevens(
        besluitdatum=besluit.besluitdatum,
        beslisser=besluit.beslisser,
        gronden=tuple(uitleg(kind, code, besluit.editie) for code in besluit.gronden),
        motivering=besluit.motivering,
        bewijsstukken=besluit.bewijsstukken,
        receipt=besluit.receipt.sha256 if besluit.receipt else None,
        afwijking=besluit.afwijking,
        editie=besluit.editie,
        verzonden_op=later.verzonden_op.get(versie),
    )
