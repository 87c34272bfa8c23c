"""Facts about the figures of a Meetperiode (H23 3.1 to 3.16, 5.1.1)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.documenten.klachten import Klachttelling
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, stop_van, van_periode
from domain.keurmerk.meetperiode.agenda import (
    LINK,
    LINK_VERSTUREN,
    RESULTAATGEGEVENS,
    RESULTATEN_OPVRAGEN,
)
from domain.resultaten.opgave import Opgave
from domain.resultaten.realisatie import Terugblik


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultatenAangeleverd(KeurmerkEvent):
    """`te_laat` stays for ever; of several, the last one before the closing counts."""

    TOPIC: ClassVar[str] = "keurmerk.resultaten-aangeleverd.v1"
    meetperiode_start: date
    aangeleverd_op: date
    te_laat: bool
    opgave: Opgave
    klachten: Klachttelling | None
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditcijfersVastgelegd(KeurmerkEvent):
    """What the auditor found beside what was submitted; only what differs or was missing."""

    TOPIC: ClassVar[str] = "keurmerk.auditcijfers-vastgelegd.v1"
    meetperiode_start: date
    vastgesteld_op: date
    opgave: Opgave
    terugblik: Terugblik | None
    document: str
    document_sha256: str | None


FEITEN = (
    Feit(
        event=ResultatenAangeleverd,
        titel="Resultaten aangeleverd",
        dag=lambda e: e.aangeleverd_op,
        stopt=(
            stop_van(van_periode, LINK, LINK_VERSTUREN, RESULTAATGEGEVENS, RESULTATEN_OPVRAGEN),
        ),
    ),
    Feit(
        event=AuditcijfersVastgelegd,
        titel="Cijfers van de Auditor vastgelegd",
        dag=lambda e: e.vastgesteld_op,
    ),
)
