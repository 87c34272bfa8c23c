"""Facts about the cliëntenaudit (H23 4.1, 5.1.2)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit
from domain.keurmerk.tevredenheid.feiten import Dienstrespons, Responsregel


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientenauditAangeboden(KeurmerkEvent):
    """`uiterlijk` is the last day to hold it, as told to the holder."""

    TOPIC: ClassVar[str] = "keurmerk.clientenaudit-aangeboden.v1"
    meetperiode_start: date
    aangeboden_op: date
    uiterlijk: date
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientenauditVastgelegd(KeurmerkEvent):
    """Interviews in place of questionnaires; `te_laat` stays for ever."""

    TOPIC: ClassVar[str] = "keurmerk.clientenaudit-vastgelegd.v1"
    meetperiode_start: date
    gehouden_op: date
    te_laat: bool
    rapport: str
    diensten: tuple[Dienstrespons, ...]
    totaal: Responsregel
    opdrachtgevers: Responsregel | None
    document_sha256: str | None


FEITEN = (
    Feit(
        event=ClientenauditAangeboden,
        titel="Cliëntenaudit aangeboden",
        dag=lambda e: e.aangeboden_op,
    ),
    Feit(
        event=ClientenauditVastgelegd,
        titel="Cliëntenaudit vastgelegd",
        dag=lambda e: e.gehouden_op,
    ),
)
