"""Who audits in an invented body: the one place where its instellingen and auditors are made."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from domain.calendar import plus_dagen
from domain.keurmerk.auditregister.commands import (
    LegGeheimhoudingVast,
    LegMeegelopenAuditVast,
    LegRaamovereenkomstVast,
    LegTrainingVast,
    SchrijfAuditorIn,
)
from domain.keurmerk.command import Command

INSTELLINGEN = 3
AUDITORS_EACH = 4
SHADOWED = 3  # Audits that a new Auditor goes along with
ELSEWHERE = "90000001"  # a dienstverlener outside this body
TAUGHT_BY = "verzonnen-auditor-leermeester"


@dataclass(frozen=True, slots=True)
class Assigned:
    instelling: str
    kenmerk: str


ALL = tuple(
    Assigned(f"verzonnen-instelling-{i}", f"verzonnen-auditor-{i}-{a}")
    for i in range(1, INSTELLINGEN + 1)
    for a in range(1, AUDITORS_EACH + 1)
)


def assigned(chance: Random) -> Assigned:
    return chance.choice(ALL)


def enrolment(since: date) -> Iterator[Command]:
    """What the auditregister is told of all of them, who work from `since` on."""
    for instelling in dict.fromkeys(each.instelling for each in ALL):
        yield LegRaamovereenkomstVast(
            certificerende_instelling=instelling,
            vanaf=since,
            document=f"overeenkomst-{instelling}",
        )
    yield _in_service(Assigned(ALL[0].instelling, TAUGHT_BY), since)
    for each in ALL:
        yield from _enrolled(each, since)


def _in_service(each: Assigned, since: date) -> Command:
    return SchrijfAuditorIn(
        auditor=each.kenmerk,
        certificerende_instelling=each.instelling,
        vanaf=since,
        document=f"inschrijving-{each.kenmerk}",
    )


def _enrolled(each: Assigned, since: date) -> Iterator[Command]:
    auditor = each.kenmerk
    yield _in_service(each, since)
    yield LegTrainingVast(auditor=auditor, gevolgd_op=since, document=f"training-{auditor}")
    for n in range(SHADOWED):
        yield LegMeegelopenAuditVast(
            auditor=auditor,
            gehouden_op=plus_dagen(since, n),
            met=TAUGHT_BY,
            dienstverlener=ELSEWHERE,
            document=f"meegelopen-{auditor}-{n + 1}",
        )
    yield LegGeheimhoudingVast(
        auditor=auditor, ondertekend_op=since, document=f"geheimhouding-{auditor}"
    )
