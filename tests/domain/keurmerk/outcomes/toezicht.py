"""Waarschuwing, Schorsing, hearing, plan van aanpak and Intrekking."""

from datetime import date

from domain.begrippen import Opheffing, Wijze
from domain.calendar import plus_dagen
from domain.keurmerk.einde.besluiten import TrekInVoorBepaaldeTijd, TrekInVoorOnbepaaldeTijd
from domain.keurmerk.einde.feiten import IngetrokkenVoorBepaaldeTijd, IngetrokkenVoorOnbepaaldeTijd
from domain.keurmerk.einde.gronden import IntrekkingGrond
from domain.keurmerk.hoor.besluiten import (
    BiedHoorgelegenheid,
    LegGeenZienswijzeVast,
    OntvangZienswijze,
)
from domain.keurmerk.hoor.feiten import (
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
    ZienswijzeOntvangen,
)
from domain.keurmerk.keurmerk import Voornemen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
    PlanGrond,
    StelImplementatieVast,
    StelNietNalevenVast,
)
from domain.keurmerk.plan.feiten import (
    PlanVanAanpakAfgekeurd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakGoedgekeurd,
    PlanVanAanpakIngediend,
    PlanVanAanpakNietNageleefd,
)
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.schorsing.feiten import (
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    SchorsingOpgeheven,
    SchorsingVerlengd,
)
from domain.keurmerk.schorsing.gronden import (
    OnderzoekGrond,
    OpheffingGrond,
    SanctieGrond,
    VerlengingSchorsingGrond,
)
from domain.keurmerk.waarschuwing.besluiten import (
    GeefWaarschuwing,
    HerstelGrond,
    StelHerstelVast,
    WaarschuwingGrond,
)
from domain.keurmerk.waarschuwing.feiten import WaarschuwingGegeven, WaarschuwingHersteld
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.gedrukt import wachttijd_om
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
from tests.support.scenario import given, on

S = Keurmerkstatus
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
PLANNED: Life = (*SUSPENDED, on(LATER, DienPlanVanAanpakIn))
AGAIN = wachttijd_om(LATER)
ONDERZOEK = OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN
WARNING = (
    Outcome(
        HOLDER,
        on(LATER, GeefWaarschuwing, hersteltermijn_tot=date(2024, 6, 4)),
        WaarschuwingGegeven(
            besluit=besluit(WaarschuwingGrond.NORM_NIET_GEHAALD_BIJ_AUDIT, bewijs=("audit-1",)),
            normen=("1.4.1",),
            hersteltermijn_tot=date(2024, 6, 4),
        ),
    ),
    Outcome(
        (*HOLDER, on(LATER, GeefWaarschuwing)),
        on(LATER, StelHerstelVast),
        WaarschuwingHersteld(
            besluit=besluit(HerstelGrond.NORM_HERSTELD),
            waarschuwing=given(*HOLDER).dossier.versie + 1,
        ),
    ),
    Outcome(
        HOLDER,
        on(LATER, BiedHoorgelegenheid, reactie_uiterlijk=date(2024, 6, 4)),
        HoorgelegenheidGeboden(
            geboden_op=LATER,
            voornemen=Voornemen.SCHORSING,
            reactie_uiterlijk=date(2024, 6, 4),
            wijze=Wijze.E_MAIL,
            document="uitnodiging-1",
        ),
    ),
    Outcome(
        (*HOLDER, on(LATER, BiedHoorgelegenheid)),
        on(LATER, OntvangZienswijze),
        ZienswijzeOntvangen(ontvangen_op=LATER, document="zienswijze-1"),
    ),
    Outcome(
        (*HOLDER, on(LATER, BiedHoorgelegenheid, reactie_uiterlijk=date(2024, 6, 17))),
        on(date(2024, 6, 18), LegGeenZienswijzeVast),
        HoorgelegenheidNietGebruikt(vastgesteld_op=date(2024, 6, 18)),
    ),
)
SUSPENSION = (
    Outcome(
        EXTENDED,
        on(SUSPENDED_ON, SchorsVoorOnderzoek, onderzoek="o-1", laatste_dag=date(2024, 10, 31)),
        GeschorstVoorOnderzoek(
            besluit=besluit(ONDERZOEK, SUSPENDED_ON),
            status=S.GESCHORST_ONDERZOEK,
            onderliggend=S.ASPIRANT_VERLENGD,
            nieuwe_aanvraag_vanaf=wachttijd_om(SUSPENDED_ON),
            onderzoek="o-1",
            laatste_dag=date(2024, 10, 31),
            signalen=(date(2024, 9, 1), date(2024, 10, 1), date(2024, 10, 24)),
        ),
    ),
    Outcome(
        (*HOLDER, *SANCTIONED),
        on(LATER, SchorsVoorOnderzoek, onderzoek="o-1", laatste_dag=date(2024, 6, 20)),
        GeschorstVoorOnderzoek(
            besluit=besluit(ONDERZOEK),
            status=S.GESCHORST_SANCTIE,
            onderliggend=S.TOEGEKEND,
            nieuwe_aanvraag_vanaf=AGAIN,
            onderzoek="o-1",
            laatste_dag=date(2024, 6, 20),
            signalen=(date(2024, 6, 13),),
        ),
    ),
    Outcome(
        SUSPENDED,
        on(date(2024, 8, 31), VerlengSchorsing, laatste_dag=date(2024, 10, 31)),
        SchorsingVerlengd(
            besluit=besluit(VerlengingSchorsingGrond.ONDERZOEK_NIET_AFGEROND, date(2024, 8, 31)),
            laatste_dag=date(2024, 10, 31),
            signalen=(date(2024, 9, 1), date(2024, 10, 1), date(2024, 10, 24)),
        ),
    ),
    Outcome(
        (*HOLDER, *HEARD),
        on(LATER, SchorsAlsSanctie, laatste_dag=LATER, voorwaarden=("Extra Audit",)),
        GeschorstAlsSanctie(
            besluit=besluit(SanctieGrond.STRIJD_MET_WETGEVING),
            onderliggend=S.TOEGEKEND,
            nieuwe_aanvraag_vanaf=AGAIN,
            laatste_dag=LATER,
            signalen=(),
            normen=(),
            voorwaarden=("Extra Audit",),
        ),
    ),
    Outcome(
        (*EXTENDED, *INVESTIGATED),
        on(LATER, HefSchorsingOp, gronden=(OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING,)),
        SchorsingOpgeheven(
            besluit=besluit(OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING),
            terug_naar=S.ASPIRANT_VERLENGD,
        ),
    ),
)
PLAN = (
    Outcome(
        NOT_AWARDED,
        on(LATER, DienPlanVanAanpakIn),
        PlanVanAanpakIngediend(ingediend_op=LATER, document="plan-1"),
    ),
    Outcome(
        PLANNED,
        on(
            LATER,
            KeurPlanVanAanpakGoed,
            opheffing=Opheffing.DIRECT,
            implementatie_uiterlijk=None,
        ),
        PlanVanAanpakGoedgekeurd(
            besluit=besluit(PlanGrond.PLAN_VOLDOET),
            opheffing=Opheffing.DIRECT,
            implementatie_uiterlijk=None,
        ),
    ),
    Outcome(
        PLANNED,
        on(LATER, KeurPlanVanAanpakAf),
        PlanVanAanpakAfgekeurd(besluit=besluit(PlanGrond.PLAN_VOLDOET_NIET)),
    ),
    Outcome(
        (*PLANNED, on(LATER, KeurPlanVanAanpakGoed)),
        on(LATER, StelImplementatieVast),
        PlanVanAanpakGeimplementeerd(vastgesteld_op=LATER, document="bewijs-1"),
    ),
    Outcome(
        (*PLANNED, on(LATER, KeurPlanVanAanpakGoed)),
        on(LATER, StelNietNalevenVast),
        PlanVanAanpakNietNageleefd(vastgesteld_op=LATER, bevinding="Stap 2 ontbreekt."),
    ),
)
WITHDRAWAL = (
    Outcome(
        HOLDER,
        on(LATER, TrekInVoorBepaaldeTijd, laatste_dag=plus_dagen(AGAIN, -1)),
        IngetrokkenVoorBepaaldeTijd(
            besluit=besluit(IntrekkingGrond.STRIJD_MET_WETGEVING),
            normen=(),
            laatste_dag=plus_dagen(AGAIN, -1),
            nieuwe_aanvraag_vanaf=AGAIN,
        ),
    ),
    Outcome(
        HOLDER,
        on(LATER, TrekInVoorBepaaldeTijd, laatste_dag=AGAIN),
        IngetrokkenVoorBepaaldeTijd(
            besluit=besluit(IntrekkingGrond.STRIJD_MET_WETGEVING),
            normen=(),
            laatste_dag=AGAIN,
            nieuwe_aanvraag_vanaf=plus_dagen(AGAIN, 1),
        ),
    ),
    Outcome(
        (*PLANNED, on(LATER, KeurPlanVanAanpakAf)),
        on(LATER, TrekInVoorOnbepaaldeTijd, gronden=(IntrekkingGrond.PLAN_NIET_GOEDGEKEURD,)),
        IngetrokkenVoorOnbepaaldeTijd(
            besluit=besluit(IntrekkingGrond.PLAN_NIET_GOEDGEKEURD), normen=()
        ),
    ),
)
