"""Waarschuwing, Schorsing, hearing, plan van aanpak and Intrekking."""

from datetime import date

from domain.begrippen import Wijze
from domain.keurmerk import commands as c
from domain.keurmerk import events as e
from domain.keurmerk.events.plan import Opheffing
from domain.keurmerk.events.schorsing import Voornemen
from domain.keurmerk.gronden import (
    HerstelGrond,
    IntrekkingGrond,
    OnderzoekGrond,
    OpheffingGrond,
    PlanGrond,
    SanctieGrond,
    VerlengingSchorsingGrond,
    WaarschuwingGrond,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.lives import (
    EXTENDED,
    HEARD,
    HOLDER,
    INVESTIGATED,
    LATER,
    NOT_AWARDED,
    SANCTIONED,
    SUSPENDED_ON,
    Life,
)
from tests.support.scenario import on

S = Keurmerkstatus
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, c.SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
PLANNED: Life = (*SUSPENDED, on(LATER, c.DienPlanVanAanpakIn))
A_YEAR_ON = date(2025, 6, 3)
ONDERZOEK = OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN
WARNING = (
    Outcome(
        HOLDER,
        on(LATER, c.GeefWaarschuwing, hersteltermijn_tot=date(2024, 6, 4)),
        e.WaarschuwingGegeven(
            besluit=besluit(WaarschuwingGrond.NORM_NIET_GEHAALD_BIJ_AUDIT, bewijs=("audit-1",)),
            normen=("1.4.1",),
            hersteltermijn_tot=date(2024, 6, 4),
        ),
    ),
    Outcome(
        (*HOLDER, on(LATER, c.GeefWaarschuwing)),
        on(LATER, c.StelHerstelVast),
        e.WaarschuwingHersteld(besluit=besluit(HerstelGrond.NORM_HERSTELD), waarschuwing=9),
    ),
    Outcome(
        HOLDER,
        on(LATER, c.BiedHoorgelegenheid, reactie_uiterlijk=date(2024, 6, 4)),
        e.HoorgelegenheidGeboden(
            geboden_op=LATER,
            voornemen=Voornemen.SCHORSING,
            reactie_uiterlijk=date(2024, 6, 4),
            wijze=Wijze.E_MAIL,
            document="uitnodiging-1",
        ),
    ),
    Outcome(
        (*HOLDER, on(LATER, c.BiedHoorgelegenheid)),
        on(LATER, c.OntvangZienswijze),
        e.ZienswijzeOntvangen(ontvangen_op=LATER, document="zienswijze-1"),
    ),
    Outcome(
        (*HOLDER, on(LATER, c.BiedHoorgelegenheid, reactie_uiterlijk=date(2024, 6, 17))),
        on(date(2024, 6, 18), c.LegGeenZienswijzeVast),
        e.HoorgelegenheidNietGebruikt(vastgesteld_op=date(2024, 6, 18)),
    ),
)
SUSPENSION = (
    Outcome(
        EXTENDED,
        on(SUSPENDED_ON, c.SchorsVoorOnderzoek, onderzoek="o-1", laatste_dag=date(2025, 2, 28)),
        e.GeschorstVoorOnderzoek(
            besluit=besluit(ONDERZOEK, SUSPENDED_ON),
            status=S.GESCHORST_ONDERZOEK,
            onderliggend=S.ASPIRANT_VERLENGD,
            nieuwe_aanvraag_vanaf=date(2025, 6, 1),
            onderzoek="o-1",
            laatste_dag=date(2025, 2, 28),
            signalen=(date(2024, 12, 30), date(2025, 1, 29), date(2025, 2, 21)),
        ),
    ),
    Outcome(
        (*HOLDER, *SANCTIONED),
        on(LATER, c.SchorsVoorOnderzoek, onderzoek="o-1", laatste_dag=date(2024, 6, 20)),
        e.GeschorstVoorOnderzoek(
            besluit=besluit(ONDERZOEK),
            status=S.GESCHORST_SANCTIE,
            onderliggend=S.TOEGEKEND,
            nieuwe_aanvraag_vanaf=A_YEAR_ON,
            onderzoek="o-1",
            laatste_dag=date(2024, 6, 20),
            signalen=(date(2024, 6, 13),),
        ),
    ),
    Outcome(
        SUSPENDED,
        on(date(2024, 8, 31), c.VerlengSchorsing, laatste_dag=date(2025, 2, 28)),
        e.SchorsingVerlengd(
            besluit=besluit(VerlengingSchorsingGrond.ONDERZOEK_NIET_AFGEROND, date(2024, 8, 31)),
            laatste_dag=date(2025, 2, 28),
            signalen=(date(2024, 12, 30), date(2025, 1, 29), date(2025, 2, 21)),
        ),
    ),
    Outcome(
        (*HOLDER, *HEARD),
        on(LATER, c.SchorsAlsSanctie, laatste_dag=LATER, voorwaarden=("Extra Audit",)),
        e.GeschorstAlsSanctie(
            besluit=besluit(SanctieGrond.STRIJD_MET_WETGEVING),
            onderliggend=S.TOEGEKEND,
            nieuwe_aanvraag_vanaf=A_YEAR_ON,
            laatste_dag=LATER,
            signalen=(),
            normen=(),
            voorwaarden=("Extra Audit",),
        ),
    ),
    Outcome(
        (*EXTENDED, *INVESTIGATED),
        on(LATER, c.HefSchorsingOp, gronden=(OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING,)),
        e.SchorsingOpgeheven(
            besluit=besluit(OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING),
            terug_naar=S.ASPIRANT_VERLENGD,
        ),
    ),
)
PLAN = (
    Outcome(
        NOT_AWARDED,
        on(LATER, c.DienPlanVanAanpakIn),
        e.PlanVanAanpakIngediend(ingediend_op=LATER, document="plan-1"),
    ),
    Outcome(
        PLANNED,
        on(
            LATER,
            c.KeurPlanVanAanpakGoed,
            opheffing=Opheffing.DIRECT,
            implementatie_uiterlijk=None,
        ),
        e.PlanVanAanpakGoedgekeurd(
            besluit=besluit(PlanGrond.PLAN_VOLDOET),
            opheffing=Opheffing.DIRECT,
            implementatie_uiterlijk=None,
        ),
    ),
    Outcome(
        PLANNED,
        on(LATER, c.KeurPlanVanAanpakAf),
        e.PlanVanAanpakAfgekeurd(besluit=besluit(PlanGrond.PLAN_VOLDOET_NIET)),
    ),
    Outcome(
        (*PLANNED, on(LATER, c.KeurPlanVanAanpakGoed)),
        on(LATER, c.StelImplementatieVast),
        e.PlanVanAanpakGeimplementeerd(vastgesteld_op=LATER, document="bewijs-1"),
    ),
    Outcome(
        (*PLANNED, on(LATER, c.KeurPlanVanAanpakGoed)),
        on(LATER, c.StelNietNalevenVast),
        e.PlanVanAanpakNietNageleefd(vastgesteld_op=LATER, bevinding="Stap 2 ontbreekt."),
    ),
)
WITHDRAWAL = (
    Outcome(
        HOLDER,
        on(LATER, c.TrekInVoorBepaaldeTijd, laatste_dag=date(2025, 6, 2)),
        e.IngetrokkenVoorBepaaldeTijd(
            besluit=besluit(IntrekkingGrond.STRIJD_MET_WETGEVING),
            normen=(),
            laatste_dag=date(2025, 6, 2),
            nieuwe_aanvraag_vanaf=A_YEAR_ON,
        ),
    ),
    Outcome(
        HOLDER,
        on(LATER, c.TrekInVoorBepaaldeTijd, laatste_dag=A_YEAR_ON),
        e.IngetrokkenVoorBepaaldeTijd(
            besluit=besluit(IntrekkingGrond.STRIJD_MET_WETGEVING),
            normen=(),
            laatste_dag=A_YEAR_ON,
            nieuwe_aanvraag_vanaf=date(2025, 6, 4),
        ),
    ),
    Outcome(
        (*PLANNED, on(LATER, c.KeurPlanVanAanpakAf)),
        on(LATER, c.TrekInVoorOnbepaaldeTijd, gronden=(IntrekkingGrond.PLAN_NIET_GOEDGEKEURD,)),
        e.IngetrokkenVoorOnbepaaldeTijd(
            besluit=besluit(IntrekkingGrond.PLAN_NIET_GOEDGEKEURD), normen=()
        ),
    ),
)
