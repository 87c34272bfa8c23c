"""What belongs to a Meetperiode."""

from datetime import date
from decimal import Decimal

from domain.begrippen import Cyclus, Dienst
from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.audit.feiten import (
    Auditbevinding,
    ReAuditUitgevoerd,
    ReAuditVerzocht,
    ResultatenauditVastgelegd,
)
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.meetperiode.feiten import (
    MeetperiodeAfgesloten,
    Meetperiodedatum,
    MeetperiodeGestart,
)
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.tevredenheid.feiten import (
    Dienstrespons,
    Responsregel,
    TevredenheidsrapportVastgelegd,
)
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast, MeldStrijdigheid
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven, StrijdigheidGemeld
from domain.normen.bevindingen import Oordeel
from tests.domain.keurmerk.outcomes.outcome import Outcome
from tests.support.choices import RESPONS, gemist
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AUDITED_ON,
    AWARDED,
    END,
    LATER,
    NEXT_START,
    START,
    SURVEYED,
)
from tests.support.scenario import on

NOT_MET = (
    Auditbevinding(
        norm="1.4.1", oordeel=Oordeel.NIET_GEHAALD, toelichting="Ontbreekt.", bewijs="stuk-1"
    ),
)


def conflict(dag: date, op_tijd: bool | None) -> StrijdigheidGemeld:
    """Known and reported on the day it arose."""
    return StrijdigheidGemeld(
        gemeld_op=dag,
        ontstaan_op=dag,
        bekend_bij_management_op=dag,
        clausules=("c",),
        op_tijd=op_tijd,
        document="melding-1",
    )


MEASUREMENT = (
    Outcome(
        AWARDED,
        on(START, StartMeetperiode),
        MeetperiodeGestart(
            cyclus=Cyclus.JANUARI,
            start=START,
            einde=END,
            uwv=False,
            data=(
                Meetperiodedatum(code="tvo-aanleveren-open", dag=date(2023, 2, 1)),
                Meetperiodedatum(code="audit-inplannen", dag=date(2023, 11, 5)),
                Meetperiodedatum(code="vrijstellingscontrole", dag=END, vanaf=date(2023, 12, 1)),
                Meetperiodedatum(code="link-keurmerkapplicatie", dag=date(2023, 12, 10)),
                Meetperiodedatum(
                    code="herstelactie-verlengen",
                    dag=date(2023, 12, 15),
                    vanaf=date(2023, 12, 10),
                ),
                Meetperiodedatum(code="tvo-deadline", dag=date(2023, 12, 15)),
                Meetperiodedatum(
                    code="herstelactie-heropenen",
                    dag=date(2023, 12, 20),
                    vanaf=date(2023, 12, 16),
                ),
                Meetperiodedatum(code="resultaatgegevens", dag=date(2024, 1, 21)),
                Meetperiodedatum(code="conceptrapport-tvo", dag=date(2024, 1, 22)),
                Meetperiodedatum(code="resultatenaudit", dag=date(2024, 4, 1)),
                Meetperiodedatum(code="streefdatum-beoordeling", dag=date(2024, 5, 1)),
            ),
        ),
    ),
    Outcome(
        ASPIRANT,
        on(NEXT_START, SluitMeetperiodeAf),
        MeetperiodeAfgesloten(start=START, einde=END),
    ),
    Outcome(
        ASPIRANT,
        on(LATER, LegTevredenheidsrapportVast, opdrachtgevers=RESPONS),
        TevredenheidsrapportVastgelegd(
            meetperiode_start=START,
            rapportdatum=LATER,
            bureau="Panteia",
            rapport="rapport-1",
            diensten=(
                Dienstrespons(
                    dienst=Dienst.SCHOLING,
                    uitgenodigd=460,
                    ingevuld=97,
                    rapportcijfer=Decimal("7.6"),
                ),
            ),
            totaal=Responsregel(uitgenodigd=460, ingevuld=97, rapportcijfer=Decimal("7.6")),
            opdrachtgevers=Responsregel(uitgenodigd=460, ingevuld=97, rapportcijfer=Decimal("7.6")),
        ),
    ),
    Outcome(
        ASPIRANT,
        on(AUDITED_ON, LegResultatenauditVast, bevindingen=gemist("1.4.1")),
        ResultatenauditVastgelegd(
            meetperiode_start=START,
            uitgevoerd_op=AUDITED_ON,
            te_laat=False,
            certificerende_instelling="ci-1",
            auditor="auditor-1",
            rapport="audit-1",
            bevindingen=NOT_MET,
            overige_normen_gehaald=True,
            normen_niet_gehaald=("1.4.1",),
            aantekeningen=False,
            bijzonderheden=False,
            advies=None,
            document_sha256=None,
        ),
    ),
    Outcome(
        (*SURVEYED, on(date(2024, 4, 1), LegResultatenauditVast)),  # GT-51
        on(date(2024, 4, 20), VerzoekReAudit),
        ReAuditVerzocht(
            meetperiode_start=START,
            verzocht_op=date(2024, 4, 20),
            eerste_audit_op=date(2024, 4, 1),
            uiterlijk=date(2024, 6, 1),
            wat="Gegevens ontbreken.",
            auditor="auditor-1",
        ),
    ),
    *(
        Outcome(
            (*SURVEYED, on(date(2024, 4, 1), LegResultatenauditVast), on(LATER, VerzoekReAudit)),
            on(LATER, LegReAuditVast, uitgevoerd_op=dag),
            ReAuditUitgevoerd(
                meetperiode_start=START,
                uitgevoerd_op=dag,
                te_laat=te_laat,
                certificerende_instelling="ci-1",
                auditor="auditor-1",
                rapport="re-audit-1",
                bevindingen=(),
                overige_normen_gehaald=True,
                normen_niet_gehaald=(),
                advies=None,
                document_sha256=None,
            ),
        )
        for dag, te_laat in ((date(2024, 6, 1), False), (date(2024, 6, 2), True))  # GT-51
    ),
    Outcome(
        ASPIRANT,
        on(LATER, LegManagementverklaringVast),
        ManagementverklaringAfgegeven(
            meetperiode_start=START,
            afgegeven_op=LATER,
            ondertekend_door="bestuurder-1",
            voorbehoud=(),
            document="mv-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        APPLIED,
        on(date(2022, 12, 1), MeldStrijdigheid),
        conflict(date(2022, 12, 1), op_tijd=None),  # the text to count by is not here
    ),
    Outcome(
        APPLIED,
        on(date(2023, 6, 1), MeldStrijdigheid),
        conflict(date(2023, 6, 1), op_tijd=True),
    ),
)
