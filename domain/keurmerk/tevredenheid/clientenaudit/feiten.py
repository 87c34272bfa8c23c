"""Facts about the cliëntenaudit (H23 4.1, 5.1.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit, Start, stop_van, van_periode
from domain.keurmerk.tevredenheid.feiten import Dienstrespons, Responsregel
from domain.source import eigen_lezing, h2023

CLIENTENAUDIT_UITGEBLEVEN = Taaksoort(
    "clientenaudit-uitgebleven",
    "De cliëntenaudit is er niet op tijd: beslis wat er volgt",
    h2023("4.1", "Zonder cliëntenaudit blijft de respons te laag."),
    Groep.MEETPERIODE,
    verplicht=True,
    per_geval=True,
)
CLIENTENAUDIT = Termijnsoort(
    "clientenaudit",
    "Laatste dag voor de cliëntenaudit",
    eigen_lezing("A-81", "Bij het aanbod van een cliëntenaudit hoort een termijn."),
    Groep.MEETPERIODE,
    Moment.EINDE,
    CLIENTENAUDIT_UITGEBLEVEN,
)
TAKEN = (CLIENTENAUDIT_UITGEBLEVEN,)
TERMIJNEN = (CLIENTENAUDIT,)


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


def _termijn(e: ClientenauditAangeboden, _: int) -> Iterator[Start]:
    yield Start(CLIENTENAUDIT, e.uiterlijk, van_periode(e))


FEITEN = (
    Feit(
        event=ClientenauditAangeboden,
        titel="Cliëntenaudit aangeboden",
        dag=lambda e: e.aangeboden_op,
        start=_termijn,
    ),
    Feit(
        event=ClientenauditVastgelegd,
        titel="Cliëntenaudit vastgelegd",
        dag=lambda e: e.gehouden_op,
        stopt=(stop_van(van_periode, CLIENTENAUDIT, CLIENTENAUDIT_UITGEBLEVEN),),
    ),
)
