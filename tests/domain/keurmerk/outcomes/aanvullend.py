"""What belongs to an Audit beside the resultatenaudit, and to a verbeterplan."""

from datetime import date

from domain.keurmerk.aanvullend.commands import (
    GelastAanvullendeAudit,
    HandelAanvullendeAuditAf,
    LegAanvullendeAuditVast,
    ZieAfVanAanvullendeAudit,
)
from domain.keurmerk.aanvullend.feiten import (
    Aanleiding,
    AanvullendeAuditAfgehandeld,
    AanvullendeAuditGehouden,
    AanvullendeAuditGelast,
    AanvullendeAuditVervallen,
    Auditsoort,
    Betaler,
)
from domain.keurmerk.verbeterplan.besluiten import LegVerbeterplanVast, RondVerbeterpuntAf
from domain.keurmerk.verbeterplan.feiten import (
    VerbeterplanVastgesteld,
    Verbeterpunt,
    VerbeterpuntAfgerond,
    Zwaarte,
)
from tests.domain.keurmerk.outcomes.outcome import Outcome
from tests.support.lives import LATER, MEASURED, NEXT_START, ORDERED, PLANNED, START, VISITED
from tests.support.scenario import on

EXTRA_AUDITS = (
    Outcome(
        MEASURED,
        on(LATER, LegVerbeterplanVast),
        VerbeterplanVastgesteld(
            meetperiode_start=START,
            vastgesteld_op=LATER,
            auditor="auditor-1",
            punten=(
                Verbeterpunt(
                    punt="punt-1",
                    norm="3.1.1",
                    ernst=Zwaarte.ONDER_DE_NORM,
                    wat="Sneller terugbellen.",
                    eigenaar="medewerker-7",
                    uiterlijk=date(2024, 12, 31),
                ),
            ),
            uitvoeren_vanaf=NEXT_START,
            uitvoeren_tot_en_met=date(2024, 12, 31),
            document="verbeterplan-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        PLANNED,
        on(LATER, RondVerbeterpuntAf),
        VerbeterpuntAfgerond(
            meetperiode_start=START,
            punt="punt-1",
            afgerond_op=LATER,
            document="bewijs-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        ORDERED[:-1],
        on(LATER, GelastAanvullendeAudit),
        AanvullendeAuditGelast(
            audit="bezoek-1",
            soort=Auditsoort.BEDRIJFSBEZOEK,
            gelast_op=LATER,
            aanleiding=Aanleiding.STEEKPROEF,
            toelichting="Steekproef.",
            aangekondigd=False,
            na=None,
            document="last-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        ORDERED,
        on(LATER, LegAanvullendeAuditVast),
        AanvullendeAuditGehouden(
            audit="bezoek-1",
            soort=Auditsoort.BEDRIJFSBEZOEK,
            gehouden_op=LATER,
            uitgevoerd_door="auditor-1",
            onregelmatigheden=False,
            handleiding_nageleefd=True,
            twijfel=False,
            kosten_voor=Betaler.BLIK_OP_WERK,
            rapport="bezoekrapport-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        VISITED,
        on(LATER, HandelAanvullendeAuditAf),
        AanvullendeAuditAfgehandeld(
            audit="bezoek-1",
            afgehandeld_op=LATER,
            conclusie="Alles in orde.",
            document="brief-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        ORDERED,
        on(LATER, ZieAfVanAanvullendeAudit),
        AanvullendeAuditVervallen(audit="bezoek-1", vervallen_op=LATER, reden="Niet meer nodig."),
    ),
)
