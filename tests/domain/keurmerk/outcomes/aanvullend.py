"""What belongs to an Audit beside the resultatenaudit."""

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
from tests.domain.keurmerk.outcomes.outcome import Outcome
from tests.support.lives import LATER, ORDERED, VISITED
from tests.support.scenario import on

EXTRA_AUDITS = (
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
