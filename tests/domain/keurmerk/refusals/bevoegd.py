"""An Audit by somebody who may not hold it, for every command that is about an Audit."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from domain.keurmerk.audit.commands import (
    LegReAuditVast,
    LegResultatenauditVast,
    PlanResultatenaudit,
    VerzoekReAudit,
)
from domain.keurmerk.auditregister.lezen import LEEG
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from tests.domain.keurmerk.refusals.refusal import Refusal, refusal
from tests.support.auditregister import (
    ERVAREN,
    THREE,
    contract,
    enrolled,
    interest,
    qualified,
    recorded,
    secret,
    shadowed,
    trained,
)
from tests.support.lives import LATER, MEASURED, SURVEYED, Life
from tests.support.scenario import on

OVER = date(2023, 12, 31)
MATE = enrolled(ERVAREN)
WITHOUT_TRAINING = (enrolled("auditor-1"), *shadowed("auditor-1", *THREE), secret("auditor-1"))
# What the register knows, and why that is not enough.
LACKING: tuple[tuple[str, Dossier, tuple[str, ...]], ...] = (
    ("nobody", LEEG, ("audit-instelling-onbekend", "audit-auditor-onbekend")),
    (
        "a contract that begins later",
        recorded([contract(vanaf=date(2025, 1, 1)), MATE, *qualified("auditor-1")]),
        ("audit-raamovereenkomst-onbekend",),
    ),
    (
        "a contract that was over",
        recorded([contract(tot_en_met=OVER), MATE, *qualified("auditor-1")]),
        ("audit-raamovereenkomst-voorbij",),
    ),
    (
        "an Auditor of another",
        recorded([contract(), contract("ci-2"), MATE, *qualified("auditor-1", "ci-2")]),
        ("audit-auditor-niet-van-instelling",),
    ),
    (
        "no training",
        recorded([contract(), MATE, *WITHOUT_TRAINING]),
        ("audit-training-onbekend",),
    ),
    (
        "a training that counts no longer",
        recorded([contract(), MATE, *WITHOUT_TRAINING, trained("auditor-1", OVER)]),
        ("audit-training-voorbij",),
    ),
    (
        "two Audits along with somebody",
        recorded(
            [
                contract(),
                MATE,
                enrolled("auditor-1"),
                trained("auditor-1"),
                *shadowed("auditor-1", *THREE[:2]),
                secret("auditor-1"),
            ]
        ),
        ("audit-te-weinig-meegelopen",),
    ),
    (
        "no secrecy",
        recorded([contract(), MATE, *list(qualified("auditor-1"))[:-1]]),
        ("audit-geheimhouding-onbekend",),
    ),
    (
        "an interest in this holder",
        recorded([contract(), MATE, *qualified("auditor-1"), interest("auditor-1")]),
        ("audit-auditor-heeft-belang",),
    ),
)
ABOUT_AN_AUDIT: tuple[tuple[type[Command], Life], ...] = (
    (PlanResultatenaudit, SURVEYED),
    (LegResultatenauditVast, SURVEYED),
    (VerzoekReAudit, MEASURED),
    (LegReAuditVast, (*MEASURED, on(LATER, VerzoekReAudit))),
)


def _cases() -> Iterator[Refusal]:
    for kind, life in ABOUT_AN_AUDIT:
        for what, register, codes in LACKING:
            step = replace(on(LATER, kind), register=register)
            yield refusal(f"{kind.NAAM}: {what}", life, step, *codes)


UNQUALIFIED = (
    *_cases(),
    refusal(
        "a re-audit by another instelling",
        (*MEASURED, on(LATER, VerzoekReAudit)),
        on(LATER, LegReAuditVast, certificerende_instelling="ci-2", auditor="auditor-elders"),
        "re-audit-andere-instelling",
    ),
)
