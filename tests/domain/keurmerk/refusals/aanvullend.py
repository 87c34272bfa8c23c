"""Audits beside the resultatenaudit that cannot be ordered, recorded or handled (H23 5.2)."""

from dataclasses import replace
from datetime import date, timedelta

from domain.keurmerk.aanvullend.commands import (
    GelastAanvullendeAudit,
    HandelAanvullendeAuditAf,
    LegAanvullendeAuditVast,
    ZieAfVanAanvullendeAudit,
)
from domain.keurmerk.aanvullend.feiten import Aanleiding, Auditsoort
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.verbeterplan.besluiten import LegVerbeterplanVast, RondVerbeterpuntAf
from tests.domain.keurmerk.refusals.refusal import refusal
from tests.support.asking import fill_in
from tests.support.lives import (
    APPLIED,
    DOUBTED,
    HOLDER,
    LATER,
    MEASURED,
    ORDERED,
    PLANNED,
    PLANNED_HOLDER,
    VISITED,
    WITHDRAWN,
)
from tests.support.scenario import EMPTY, on

A, S = Aanleiding, Auditsoort
BEFORE = LATER - timedelta(days=1)
NOTHING_TO_HOLD = "geen-audit-te-houden"
NOTHING_TO_HANDLE = "geen-auditrapport-af-te-handelen"
NOWHERE = "audit-volgt-nergens-uit"
POINT = fill_in(LegVerbeterplanVast, EMPTY, LATER).punten[0]
EXTRA_AUDITS = (
    refusal(
        "a plan for a Meetperiode that is not there",
        MEASURED,
        on(LATER, LegVerbeterplanVast, meetperiode_start=date(2022, 1, 1)),
        "meetperiode-onbekend",
    ),
    refusal(
        "a plan of somebody without a Meetperiode",
        APPLIED,
        on(LATER, LegVerbeterplanVast),
        "geen-meetperiode",
        "meetperiode-onbekend",
    ),
    refusal(
        "a second plan",
        PLANNED,
        on(LATER, LegVerbeterplanVast),
        "verbeterplan-al-vastgelegd",
    ),
    *(
        refusal(
            f"a plan with {len(points)} points",
            MEASURED,
            on(LATER, LegVerbeterplanVast, punten=points),
            "verbeterpunten-onjuist",
        )
        for points in ((), (POINT, POINT))
    ),
    *(
        refusal(
            f"a point that is to be done by {day}",
            MEASURED,
            on(LATER, LegVerbeterplanVast, punten=(replace(POINT, uiterlijk=day),)),
            "verbeterpunt-dag-onmogelijk",
        )
        for day in (BEFORE, date(2025, 1, 1))
    ),
    *(
        refusal(
            f"done: {says}",
            life,
            on(LATER, RondVerbeterpuntAf),
            "verbeterpunt-onbekend",
            "geen-verbeterpunt-open",
        )
        for says, life in (
            ("without a plan", MEASURED),
            ("twice", (*PLANNED, on(LATER, RondVerbeterpuntAf))),
        )
    ),
    refusal(
        "done: a point that is not in the plan",
        PLANNED,
        on(LATER, RondVerbeterpuntAf, punt="punt-9"),
        "verbeterpunt-onbekend",
    ),
    refusal(
        "done before the plan was there",
        PLANNED,
        on(LATER, RondVerbeterpuntAf, afgerond_op=date(2024, 3, 14)),
        "verbeterpunt-voor-plan",
    ),
    *(
        refusal(
            f"{kind.NAAM}: a hash that is none",
            life,
            on(LATER, kind, document_sha256="abc"),
            "vingerafdruk-onjuist",
        )
        for kind, life in ((LegVerbeterplanVast, MEASURED), (RondVerbeterpuntAf, PLANNED))
    ),
    refusal(
        "the next Audit says nothing about the plan",
        PLANNED_HOLDER,
        on(date(2025, 1, 2), LegResultatenauditVast),
        "verbeterplan-niet-getoetst",
    ),
    *(
        refusal(
            f"a visit where there is no mark ({len(life)} steps)",
            life,
            on(LATER, GelastAanvullendeAudit),
            "geen-keurmerk-te-onderzoeken",
        )
        for life in (APPLIED, WITHDRAWN)
    ),
    refusal(
        "the same kenmerk twice",
        ORDERED,
        on(LATER, GelastAanvullendeAudit),
        "audit-kenmerk-gebruikt",
    ),
    refusal(
        "a sample is no reason for a forensic inquiry",
        HOLDER,
        on(LATER, GelastAanvullendeAudit, soort=S.FORENSISCH),
        "aanleiding-past-niet",
    ),
    refusal(
        "a holder is no aspirant",
        HOLDER,
        on(LATER, GelastAanvullendeAudit, soort=S.FINANCIEEL, aanleiding=A.ASPIRANT),
        "houder-is-geen-aspirant",
    ),
    *(
        refusal(
            f"{soort} after {na} ({says})",
            life,
            on(LATER, GelastAanvullendeAudit, soort=soort, aanleiding=why, na=na, audit="audit-2"),
            NOWHERE,
        )
        for says, life, soort, why, na in (
            ("nothing", HOLDER, S.NADER_ONDERZOEK, A.EERDERE_AUDIT, None),
            ("a visit that was not held", ORDERED, S.NADER_ONDERZOEK, A.EERDERE_AUDIT, "bezoek-1"),
            ("a visit without doubt", VISITED, S.NADER_ONDERZOEK, A.EERDERE_AUDIT, "bezoek-1"),
            ("a visit", DOUBTED, S.FINANCIEEL_TWEEDE, A.EERDERE_AUDIT, "bezoek-1"),
            ("no such report", HOLDER, S.FINANCIEEL, A.RESULTATENAUDIT, "audit-9"),
            ("a sample", DOUBTED, S.BEDRIJFSBEZOEK, A.STEEKPROEF, "bezoek-1"),
        )
    ),
    *(
        refusal(
            f"{kind.NAAM}: an Audit that was never ordered",
            HOLDER,
            on(LATER, kind),
            "audit-onbekend",
            nothing,
        )
        for kind, nothing in (
            (LegAanvullendeAuditVast, NOTHING_TO_HOLD),
            (HandelAanvullendeAuditAf, NOTHING_TO_HANDLE),
            (ZieAfVanAanvullendeAudit, NOTHING_TO_HOLD),
        )
    ),
    *(
        refusal(
            f"{kind.NAAM}: an Audit that was held",
            VISITED,
            on(LATER, kind),
            "audit-al-gehouden-of-vervallen",
            NOTHING_TO_HOLD,
        )
        for kind in (LegAanvullendeAuditVast, ZieAfVanAanvullendeAudit)
    ),
    refusal(
        "an Audit that was called off",
        (*ORDERED, on(LATER, ZieAfVanAanvullendeAudit)),
        on(LATER, LegAanvullendeAuditVast),
        "audit-al-gehouden-of-vervallen",
        NOTHING_TO_HOLD,
    ),
    refusal(
        "held on the day before it was ordered",
        ORDERED,
        on(LATER, LegAanvullendeAuditVast, gehouden_op=BEFORE),
        "audit-voor-last",
    ),
    refusal(
        "the costs of a visit are not for choosing",
        ORDERED,
        on(LATER, LegAanvullendeAuditVast, in_rekening=True),
        "kosten-niet-te-kiezen",
    ),
    refusal(
        "handled before it was held",
        ORDERED,
        on(LATER, HandelAanvullendeAuditAf),
        "audit-niet-af-te-handelen",
        NOTHING_TO_HANDLE,
    ),
    refusal(
        "handled twice",
        (*VISITED, on(LATER, HandelAanvullendeAuditAf)),
        on(LATER, HandelAanvullendeAuditAf),
        "audit-niet-af-te-handelen",
        NOTHING_TO_HANDLE,
    ),
    refusal(
        "handled on the day before it was held",
        VISITED,
        on(LATER, HandelAanvullendeAuditAf, afgehandeld_op=BEFORE),
        "afgehandeld-voor-audit",
    ),
    *(
        refusal(
            f"{kind.NAAM}: a hash that is none",
            life,
            on(LATER, kind, document_sha256="abc"),
            "vingerafdruk-onjuist",
        )
        for kind, life in (
            (GelastAanvullendeAudit, HOLDER),
            (LegAanvullendeAuditVast, ORDERED),
            (HandelAanvullendeAuditAf, VISITED),
        )
    ),
)
