"""The history over all dossiers: one row for each event, written behind the events."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from domain.begrippen import Rol
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feiten import geldt_vanaf
from domain.recorded import Recorded
from domain.source import Editie


@dataclass(frozen=True, slots=True)
class Logregel:
    """An event with its place in the log and the clock of its seal (aware UTC)."""

    positie: int
    opgenomen_op: datetime
    recorded: Recorded[KeurmerkEvent]


@dataclass(frozen=True, slots=True)
class GeschiedenisRow:
    """`soort` is the topic. `ingangsdatum` is the day from which the fact holds."""

    TABLE: ClassVar[tuple[str, str]] = ("proj", "geschiedenis")
    KEY: ClassVar[tuple[str, ...]] = ("positie",)
    REPLACE: ClassVar[bool] = True
    positie: int
    keurmerk_id: UUID
    versie: int
    soort: str
    opgenomen_op: datetime
    bekend_sinds: datetime
    ingangsdatum: date
    besluitdatum: date | None
    beslisser: str | None
    actor: str
    rol: Rol
    editie: Editie
    gronden: tuple[str, ...] | None
    motivering: str | None
    geimporteerd: bool
    command_id: UUID


def geschiedenis_row(regel: Logregel) -> GeschiedenisRow:
    recorded = regel.recorded
    event, vastlegging = recorded.event, recorded.vastlegging
    besluit = event.besluit if isinstance(event, BesluitEvent) else None
    return GeschiedenisRow(
        positie=regel.positie,
        keurmerk_id=recorded.originator_id,
        versie=recorded.originator_version,
        soort=event.TOPIC,
        opgenomen_op=regel.opgenomen_op,
        bekend_sinds=vastlegging.vastgelegd_op,
        ingangsdatum=geldt_vanaf(event),
        besluitdatum=besluit.besluitdatum if besluit else None,
        beslisser=besluit.beslisser if besluit else None,
        actor=vastlegging.actor,
        rol=vastlegging.rol,
        editie=vastlegging.editie,
        gronden=besluit.gronden if besluit else None,
        motivering=besluit.motivering if besluit else None,
        geimporteerd=vastlegging.geimporteerd,
        command_id=vastlegging.command_id,
    )
