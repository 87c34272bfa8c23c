"""The auditregister that tests lean on, and its parts, for tests about who may hold an Audit."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from uuid import uuid5

from adapters.eventstore.preparing import Request, prepare
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.begrippen import REGISTER, Rol
from domain.keurmerk.auditregister.commands import (
    LegBelangVast,
    LegGeheimhoudingVast,
    LegMeegelopenAuditVast,
    LegRaamovereenkomstVast,
    LegTrainingVast,
    SchrijfAuditorIn,
)
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import AUDITREGISTER, Dossier
from domain.keurmerk.envelope import Envelope

SINCE = date(2010, 1, 1)  # long before what tests are about
HOLDER_KVK = "00000001"  # of the dossier that most tests are about
ERVAREN = "auditor-0"


def contract(
    instelling: str = "ci-1", tot_en_met: date | None = None, vanaf: date = SINCE
) -> Command:
    return LegRaamovereenkomstVast(
        certificerende_instelling=instelling,
        vanaf=vanaf,
        tot_en_met=tot_en_met,
        document=f"overeenkomst-{instelling}",
    )


def enrolled(auditor: str, instelling: str = "ci-1") -> Command:
    return SchrijfAuditorIn(
        auditor=auditor,
        certificerende_instelling=instelling,
        vanaf=SINCE,
        document=f"inschrijving-{auditor}",
    )


def trained(auditor: str, geldig_tot_en_met: date | None = None) -> Command:
    return LegTrainingVast(
        auditor=auditor,
        gevolgd_op=SINCE,
        geldig_tot_en_met=geldig_tot_en_met,
        document=f"training-{auditor}",
    )


def shadowed(auditor: str, *days: date) -> Iterator[Command]:
    for n, day in enumerate(days, 1):
        yield LegMeegelopenAuditVast(
            auditor=auditor,
            gehouden_op=day,
            met=ERVAREN,
            dienstverlener=f"9900000{n}",
            document=f"meegelopen-{auditor}-{n}",
        )


def secret(auditor: str, day: date = SINCE) -> Command:
    return LegGeheimhoudingVast(
        auditor=auditor, ondertekend_op=day, document=f"geheimhouding-{auditor}"
    )


def interest(auditor: str, vanaf: date = SINCE) -> Command:
    return LegBelangVast(
        auditor=auditor,
        dienstverlener=HOLDER_KVK,
        vanaf=vanaf,
        aard="was er medewerker",
        document=f"belang-{auditor}",
    )


THREE = (date(2010, 2, 1), date(2010, 2, 2), date(2010, 2, 3))


def qualified(auditor: str, instelling: str = "ci-1") -> Iterator[Command]:
    """Everything that an Auditor must have."""
    yield enrolled(auditor, instelling)
    yield trained(auditor)
    yield from shadowed(auditor, *THREE)
    yield secret(auditor)


def everybody() -> Iterator[Command]:
    yield from (contract("ci-1"), contract("ci-2"), enrolled(ERVAREN))
    yield from qualified("auditor-1")
    yield from qualified("auditor-2")
    yield from qualified("auditor-elders", "ci-2")


def requests(commands: Iterable[Command], day: date = date(2015, 1, 1)) -> list[Request]:
    """As given live on `day`, in this order."""
    return [
        Request(
            AUDITREGISTER,
            command,
            Envelope(
                command_id=uuid5(AUDITREGISTER, f"{day}/{n}"),
                actor="medewerker-1",
                rol=Rol.BEHANDELAAR,
                moment=datetime.combine(day, time(9, n // 60, n % 60), UTC),
                kvk=REGISTER,
            ),
        )
        for n, command in enumerate(commands)
    ]


def recorded(
    commands: Iterable[Command], day: date = date(2015, 1, 1), dossier: Dossier | None = None
) -> Dossier:
    """The stream after these commands."""
    found = dossier or Dossier(AUDITREGISTER)
    for request in requests(commands, day):
        found = prepare(found, request).na
    return found


AUDITORS = recorded(everybody())


def seed(database: Database) -> None:
    """The same register in a database."""
    with Store(database, pool=1) as store:
        store.execute_all(requests(everybody()))
