"""Application and award, niet-toekenning and what belongs to a Meetperiode."""

from datetime import date
from decimal import Decimal

from domain.begrippen import Cyclus, Dienst
from domain.keurmerk import commands as c
from domain.keurmerk import events as e
from domain.keurmerk.events.meetperiode import Dienstrespons, Meetperiodedatum, Responsregel
from domain.keurmerk.gronden import (
    AfwijzingGrond,
    AspirantGrond,
    UitsluitingGrond,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.source import Editie
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.asking import RESPONS
from tests.support.lives import (
    APPLIED,
    APPLIED_ON,
    ASPIRANT,
    AUDITED_ON,
    AWARDED,
    AWARDED_ON,
    END,
    LATER,
    MEASURED,
    NEXT_START,
    NOT_AWARDED,
    REJECTED,
    START,
    SURVEYED,
)
from tests.support.scenario import KVK, on

APPLICATION = (
    Outcome(
        (),
        on(APPLIED_ON, c.DienAanvraagIn, toelichting=None, plan_van_aanpak=None),
        e.AanvraagIngediend(
            kvk=KVK,
            ingediend_op=APPLIED_ON,
            diensten=(Dienst.SCHOLING,),
            voorkeur_cyclus=Cyclus.JANUARI,
            hernieuwd=False,
            toelichting=None,
            plan_van_aanpak=None,
        ),
    ),
    Outcome(
        REJECTED,
        on(date(2023, 12, 15), c.DienAanvraagIn),
        e.AanvraagIngediend(
            kvk=KVK,
            ingediend_op=date(2023, 12, 15),
            diensten=(Dienst.SCHOLING,),
            voorkeur_cyclus=Cyclus.JANUARI,
            hernieuwd=True,
            toelichting="toelichting-1",
            plan_van_aanpak="plan-1",
        ),
    ),
    Outcome(
        REJECTED,
        on(date(2023, 12, 14), c.NeemAanvraagNietInBehandeling),
        e.AanvraagNietInBehandelingGenomen(
            besluit=besluit(
                UitsluitingGrond.WACHTTIJD_LOOPT, date(2023, 12, 14), editie=Editie.H2023
            ),
            kvk=KVK,
            ingediend_op=date(2023, 12, 14),
            nieuwe_aanvraag_vanaf=date(2023, 12, 15),
        ),
    ),
    Outcome(
        APPLIED,
        on(AWARDED_ON, c.KenAspirantToe, uwv=True),
        e.AspirantToegekend(
            besluit=besluit(AspirantGrond.CHECKLIST_VOLLEDIG, AWARDED_ON, editie=Editie.T_M_2022),
            cyclus=Cyclus.JANUARI,
            uwv=True,
        ),
    ),
    Outcome(
        APPLIED,
        on(AWARDED_ON, c.WijsAanvraagAf),
        e.AanvraagAfgewezen(
            besluit=besluit(
                AfwijzingGrond.VOLDOET_NIET_AAN_EISEN, AWARDED_ON, editie=Editie.T_M_2022
            ),
            nieuwe_aanvraag_vanaf=date(2023, 12, 15),
            ontbinding_bij_stilzitten=date(2024, 6, 15),
        ),
    ),
    Outcome(
        APPLIED,
        on(AWARDED_ON, c.TrekAanvraagIn),
        e.AanvraagIngetrokken(
            ingetrokken_op=AWARDED_ON,
            terug_naar=Keurmerkstatus.GEEN,
            overeenkomst=Overeenkomststatus.GEEN,
        ),
    ),
    Outcome(
        (*NOT_AWARDED, on(date(2025, 5, 12), c.DienAanvraagIn)),
        on(date(2025, 5, 13), c.TrekAanvraagIn),
        e.AanvraagIngetrokken(
            ingetrokken_op=date(2025, 5, 13),
            terug_naar=Keurmerkstatus.NIET_TOEGEKEND,
            overeenkomst=Overeenkomststatus.LOPEND,
        ),
    ),
)
MEASUREMENT = (
    Outcome(
        AWARDED,
        on(START, c.StartMeetperiode),
        e.MeetperiodeGestart(
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
        on(NEXT_START, c.SluitMeetperiodeAf),
        e.MeetperiodeAfgesloten(start=START, einde=END),
    ),
    Outcome(
        ASPIRANT,
        on(LATER, c.LegTevredenheidsrapportVast, opdrachtgevers=RESPONS),
        e.TevredenheidsrapportVastgelegd(
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
        on(AUDITED_ON, c.LegResultatenauditVast, normen_niet_gehaald=("1.4.1",)),
        e.ResultatenauditVastgelegd(
            meetperiode_start=START,
            uitgevoerd_op=AUDITED_ON,
            certificerende_instelling="ci-1",
            rapport="audit-1",
            normen_niet_gehaald=("1.4.1",),
        ),
    ),
    Outcome(
        (*SURVEYED, on(date(2024, 4, 1), c.LegResultatenauditVast)),  # GT-51
        on(date(2024, 4, 20), c.VerzoekReAudit),
        e.ReAuditVerzocht(
            verzocht_op=date(2024, 4, 20),
            eerste_audit_op=date(2024, 4, 1),
            uiterlijk=date(2024, 6, 1),
            wat="Gegevens ontbreken.",
        ),
    ),
    Outcome(
        (*MEASURED, on(LATER, c.VerzoekReAudit)),
        on(LATER, c.LegReAuditVast),
        e.ReAuditUitgevoerd(uitgevoerd_op=LATER, rapport="re-audit-1", normen_niet_gehaald=()),
    ),
    Outcome(
        ASPIRANT,
        on(LATER, c.LegManagementverklaringVast),
        e.ManagementverklaringAfgegeven(afgegeven_op=LATER, document="mv-1"),
    ),
    Outcome(
        APPLIED,
        on(LATER, c.MeldStrijdigheid),
        e.StrijdigheidGemeld(
            gemeld_op=LATER,
            ontstaan_op=LATER,
            bekend_bij_management_op=LATER,
            clausules=("c",),
            document="melding-1",
        ),
    ),
)
