"""What comes in for the survey and cannot be so, and Audits that are none."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from domain.begrippen import Dienst
from domain.calendar import plus_dagen
from domain.keurmerk.audit.commands import (
    LegReAuditVast,
    LegResultatenauditVast,
    Normbevinding,
    PlanResultatenaudit,
    VerzoekReAudit,
)
from domain.keurmerk.command import Command
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoGroep
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
    Respons,
    ResponsPerDienst,
)
from domain.keurmerk.tevredenheid.clientenaudit.besluiten import (
    BiedClientenauditAan,
    LegClientenauditVast,
)
from domain.keurmerk.tevredenheid.concept.besluiten import (
    LegConceptrapportVast,
    LegReactieConceptrapportVast,
)
from domain.keurmerk.tevredenheid.herstelactie.besluiten import (
    LegVerzoekHerstelactieVast,
    StaHerstelactieToe,
    WeigerHerstelactie,
)
from domain.keurmerk.tevredenheid.herstelactie.gronden import (
    HerstelactieGrond,
    HerstelactieWeigeringGrond,
)
from domain.normen.bevindingen import Oordeel
from tests.domain.keurmerk.refusals.refusal import Refusal, refusal
from tests.support.choices import RESPONS, SCHOLING, gemist
from tests.support.lives import APPLIED, ASPIRANT, END, LATER, MEASURED, Life, asked_for_repair
from tests.support.scenario import on

CLOSES = date(2023, 12, 15)
CAME = date(2024, 1, 22)
TARGET = date(2024, 5, 1)  # four months after the end
CONCEPT: Life = (*ASPIRANT, on(CAME, LegConceptrapportVast))
RE_AUDIT: Life = (*MEASURED, on(LATER, VerzoekReAudit))
WHY_NOT = HerstelactieWeigeringGrond
TWO_YEARS: Life = (*MEASURED, on(LATER, LegConceptrapportVast, meetperiode_start=date(2024, 1, 1)))


def _of(kind: type[Command], life: Life, dag: date, *codes: str, **odd: Any) -> Refusal:
    said = f"{kind.NAAM} on {dag}: {', '.join(codes)} {sorted(odd)}"
    return refusal(said, life, on(dag, kind, **odd), *codes)


def _every_fact() -> Iterator[Refusal]:
    """What holds for every fact: a Meetperiode that exists, and a fingerprint that is one."""
    facts: tuple[tuple[type[Command], Life], ...] = (
        (LegTvoAanleveringVast, ASPIRANT),
        (LegVerzoekHerstelactieVast, ASPIRANT),
        (LegConceptrapportVast, ASPIRANT),
        (BiedClientenauditAan, ASPIRANT),
        (LegClientenauditVast, ASPIRANT),
        (PlanResultatenaudit, ASPIRANT),
        (LegResultatenauditVast, ASPIRANT),
        (LegReactieConceptrapportVast, CONCEPT),
        (LegReAuditVast, RE_AUDIT),
    )
    for kind, life in facts:
        dag = LATER if life is RE_AUDIT else plus_dagen(CAME, 9)
        for sha in ("a" * 63, "A" * 64, "a" * 65):
            yield _of(kind, life, dag, "vingerafdruk-onjuist", document_sha256=sha)
        codes = ["meetperiode-onbekend"]
        if kind is LegReactieConceptrapportVast:
            codes.append("conceptrapport-ontbreekt")
        if kind is LegReAuditVast:
            codes.append("re-audit-van-andere-meetperiode")
        yield _of(kind, life, dag, *codes, meetperiode_start=date(2022, 1, 1))
    for kind in (
        LegTvoAanleveringVast,
        LegVerzoekHerstelactieVast,
        LegConceptrapportVast,
        BiedClientenauditAan,
        LegClientenauditVast,
        PlanResultatenaudit,
        LegResultatenauditVast,
    ):
        yield _of(kind, APPLIED, CAME, "geen-meetperiode", "meetperiode-onbekend")


def _every_table() -> Iterator[Refusal]:
    low = Respons(uitgenodigd=3, ingevuld=4, rapportcijfer=Decimal(7))
    high = Respons(uitgenodigd=4, ingevuld=4, rapportcijfer=Decimal("10.1"))
    other = ResponsPerDienst(dienst=Dienst.SCHOLING, uitgenodigd=0, ingevuld=0, rapportcijfer=None)
    kind = LegClientenauditVast
    yield _of(kind, ASPIRANT, CAME, "aantallen-kloppen-niet", opdrachtgevers=low)
    yield _of(kind, ASPIRANT, CAME, "cijfer-klopt-niet", opdrachtgevers=high)
    yield _of(kind, ASPIRANT, CAME, "dienst-dubbel", diensten=(SCHOLING, other), totaal=RESPONS)
    less = Respons(uitgenodigd=459, ingevuld=97, rapportcijfer=Decimal("7.6"))
    yield _of(kind, ASPIRANT, CAME, "totaal-klopt-niet", totaal=less)
    rows = tuple(
        ResponsPerDienst(dienst=dienst, uitgenodigd=50, ingevuld=20, rapportcijfer=Decimal(cijfer))
        for dienst, cijfer in ((Dienst.SCHOLING, "8.2"), (Dienst.JOBCOACHING, "7.9"))
    )
    for table in (LegClientenauditVast, LegTevredenheidsrapportVast):
        for cijfer in ("9.9", "8.3", "7.8"):
            total = Respons(uitgenodigd=100, ingevuld=40, rapportcijfer=Decimal(cijfer))
            yield refusal(
                f"{table.NAAM}: {cijfer} beside 8.2 and 7.9",
                ASPIRANT,
                on(CAME, table, diensten=rows, totaal=total),
                "totaalcijfer-onmogelijk",
            )


def _every_finding() -> Iterator[Refusal]:
    silent = Normbevinding(norm="1.4.1", oordeel=Oordeel.NIET_VAN_TOEPASSING, bewijs="stuk-1")
    audit = (LegResultatenauditVast, ASPIRANT, CAME)
    again = (LegReAuditVast, RE_AUDIT, LATER)
    for kind, life, dag in (audit, again):
        yield _of(kind, life, dag, "norm-bestaat-niet", bevindingen=gemist("9.9.9"))
        yield _of(kind, life, dag, "norm-wordt-berekend", bevindingen=gemist("2.1.3"))
        yield _of(kind, life, dag, "norm-dubbel", bevindingen=gemist("1.4.1", "1.4.1"))
        yield _of(kind, life, dag, "bevinding-zonder-uitleg", bevindingen=(silent,))


SURVEY = (
    *_every_fact(),
    *_every_table(),
    *_every_finding(),
    _of(LegTvoAanleveringVast, ASPIRANT, CLOSES, "aantal-klopt-niet", aantal=0),
    _of(LegTvoAanleveringVast, ASPIRANT, CLOSES, "aantal-klopt-niet", niemand=True),
    _of(LegTvoAanleveringVast, ASPIRANT, CLOSES, "geen-uwv", groep=TvoGroep.CLIENTEN_UWV),
    _of(
        StaHerstelactieToe,
        ASPIRANT,
        CAME,
        "geen-verzoek-herstelactie",
    ),
    _of(WeigerHerstelactie, ASPIRANT, CAME, "geen-verzoek-herstelactie"),
    *(
        _of(StaHerstelactieToe, asked_for_repair(dag), dag, "grond-past-niet-bij-verzoek")
        for dag in (plus_dagen(CLOSES, -6), plus_dagen(CLOSES, 6))
    ),
    _of(
        StaHerstelactieToe,
        asked_for_repair(CLOSES),
        CLOSES,
        "grond-past-niet-bij-verzoek",
        gronden=(HerstelactieGrond.BIJZONDER_GEVAL,),
    ),
    _of(
        StaHerstelactieToe,
        asked_for_repair(CLOSES),
        CLOSES,
        "open-tot-en-met-te-vroeg",
        open_tot_en_met=CLOSES,
    ),
    *(
        _of(
            WeigerHerstelactie,
            asked_for_repair(dag),
            dag,
            "verzoek-was-op-tijd",
            gronden=(WHY_NOT.BUITEN_DE_DAGEN,),
        )
        for dag in (plus_dagen(CLOSES, -5), plus_dagen(CLOSES, 5))
    ),
    _of(LegConceptrapportVast, CONCEPT, CAME, "conceptrapport-al-vastgelegd"),
    _of(
        LegReactieConceptrapportVast,
        ASPIRANT,
        CAME,
        "nog-geen-conceptrapport",
        "conceptrapport-ontbreekt",
    ),
    _of(LegReactieConceptrapportVast, TWO_YEARS, LATER, "conceptrapport-ontbreekt"),
    _of(
        LegReactieConceptrapportVast,
        CONCEPT,
        CAME,
        "reactie-voor-conceptrapport",
        ontvangen_op=plus_dagen(CAME, -1),
    ),
    _of(
        BiedClientenauditAan,
        (*ASPIRANT, on(CAME, BiedClientenauditAan)),
        CAME,
        "clientenaudit-al-aangeboden",
    ),
    _of(
        BiedClientenauditAan,
        ASPIRANT,
        CAME,
        "clientenaudit-dag-onmogelijk",
        uiterlijk=plus_dagen(TARGET, 1),
    ),
    _of(
        LegClientenauditVast,
        (*ASPIRANT, on(CAME, LegClientenauditVast)),
        CAME,
        "clientenaudit-al-vastgelegd",
    ),
    _of(PlanResultatenaudit, ASPIRANT, CAME, "afspraak-voor-einde-meetperiode", afspraak_op=END),
    _of(
        LegResultatenauditVast,
        ASPIRANT,
        CAME,
        "audit-voor-einde-meetperiode",
        uitgevoerd_op=END,
    ),
    _of(
        LegReAuditVast,
        RE_AUDIT,
        LATER,
        "re-audit-voor-audit",
        uitgevoerd_op=date(2024, 3, 14),
    ),
)
