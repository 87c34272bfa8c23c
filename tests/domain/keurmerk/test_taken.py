"""Work for staff: raised when it must be, and never lost before it is done."""

from datetime import date

import pytest

from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    NeemAanvraagNietInBehandeling,
    TrekAanvraagIn,
    WijsAanvraagAf,
)
from domain.keurmerk.aanvullend.commands import HandelAanvullendeAuditAf, ZieAfVanAanvullendeAudit
from domain.keurmerk.administratie.besluiten import HandelTaakAf
from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.betaling.besluiten import LegBetalingVast, LegFactuurVast
from domain.keurmerk.einde.besluiten import (
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
)
from domain.keurmerk.feiten import TAAKSOORT
from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
)
from domain.keurmerk.resultaten.besluiten import LegResultatenVast
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoGroep
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.tevredenheid.clientenaudit.besluiten import (
    BiedClientenauditAan,
    LegClientenauditVast,
)
from domain.keurmerk.tevredenheid.herstelactie.besluiten import (
    StaHerstelactieToe,
    WeigerHerstelactie,
)
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast
from tests.support.choices import gemist
from tests.support.jaar_vier import DEFINITIVE_ON, LATE, PROVISIONAL_ON, UNPAID, granted, year_four
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AWARDED,
    HEARD,
    HOLDER,
    INQUIRED,
    LATER,
    MEASURED,
    NOT_AWARDED,
    PLANNED_HOLDER,
    REJECTED,
    START,
    SUSPENDED_ON,
    VISITED,
    WITHDRAWN_FOR_GOOD,
    Life,
    asked_for_repair,
)
from tests.support.open_tasks import codes
from tests.support.scenario import Step, given, on, rings

S = Keurmerkstatus
LATE_AUDIT = NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
WARNED: Life = (*HOLDER, on(LATER, GeefWaarschuwing, hersteltermijn_tot=date(2024, 7, 1)))
DUE: Life = (*WARNED, rings("herstel-na-waarschuwing", date(2024, 7, 2)))
PLANNED: Life = (*SUSPENDED, on(LATER, DienPlanVanAanpakIn))
APPROVED: Life = (*PLANNED, on(LATER, KeurPlanVanAanpakGoed))
NEARLY_OVER: Life = (*SUSPENDED, rings("schorsing-nadert-einde", date(2024, 7, 2)))
INVITED: Life = (*HOLDER, on(LATER, BiedHoorgelegenheid))
LAPSED: Life = (*MEASURED, on(LATER, VerzoekReAudit), rings("re-audit", LATER))
TARGET: Life = (*MEASURED, rings("streefdatum-beoordeling", LATER))
EARLY: Life = (*NOT_AWARDED, on(LATER, NeemAanvraagNietInBehandeling))
STILL: Life = (*REJECTED, rings("ontbinding-bij-stilzitten", date(2024, 6, 17)))

ASKED: Life = asked_for_repair(date(2023, 12, 20))
OFFERED: Life = (
    *ASPIRANT,
    on(date(2024, 2, 1), BiedClientenauditAan),
    rings("clientenaudit", date(2024, 3, 15)),
)
SILENT: Life = (*ASPIRANT, rings("tvo-deadline", date(2023, 12, 16)))


# task, how it comes to be open, and what settles it
TABLE: tuple[tuple[str, Life, Step], ...] = (
    ("aanvraag-beoordelen", APPLIED, on(LATER, WijsAanvraagAf)),
    ("aanvraag-beoordelen", APPLIED, on(LATER, TrekAanvraagIn)),
    ("aanvraag-opnieuw-bezien", EARLY, on(date(2025, 5, 12), DienAanvraagIn)),
    ("meetperiode-starten", AWARDED, on(LATER, StartMeetperiode)),
    (
        "schorsen-tijdens-audit",
        INQUIRED,
        on(LATER, SchorsVoorOnderzoek, onderzoek="onderzoek-1"),
    ),
    ("schorsen-tijdens-audit", INQUIRED, on(LATER, ZieAfVanAanvullendeAudit, audit="onderzoek-1")),
    (
        "verbeterplan-toetsen",
        (*PLANNED_HOLDER, rings("verbeterplan-uitvoeren", date(2025, 1, 1))),
        on(date(2025, 1, 2), LegResultatenauditVast, bevindingen=gemist("3.3.1")),
    ),
    ("auditrapport-afhandelen", VISITED, on(LATER, HandelAanvullendeAuditAf)),
    (
        "verzoek-audit-inplannen",
        (*ASPIRANT, rings("audit-inplannen", date(2023, 11, 5))),
        on(LATER, LegResultatenauditVast),
    ),
    (
        "verzoek-audit-inplannen",
        (*granted(UNPAID), on(DEFINITIVE_ON, WeigerVrijstelling)),
        on(DEFINITIVE_ON, LegResultatenauditVast),
    ),
    (
        "verzoek-audit-inplannen",
        (*granted(LATE), on(DEFINITIVE_ON, LaatVrijstellingVervallen)),
        on(DEFINITIVE_ON, LegResultatenauditVast),
    ),
    (
        "vrijstelling-beoordelen",
        (*year_four(), rings("vrijstellingscontrole", date(2023, 12, 1))),
        on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling),
    ),
    (
        "vrijstelling-definitief-beslissen",
        (*granted(), rings("gegevens-vrijstelling", DEFINITIVE_ON)),
        on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling),
    ),
    (
        "link-versturen",
        (*ASPIRANT, rings("link-keurmerkapplicatie", date(2023, 12, 10))),
        on(LATER, LegResultatenVast),
    ),
    (
        "resultaten-opvragen",
        (*ASPIRANT, rings("resultaatgegevens", date(2024, 1, 22))),
        on(LATER, LegResultatenVast),
    ),
    (
        "betaling-opvolgen",
        (*ASPIRANT, on(START, LegFactuurVast), rings("betaaltermijn", LATER)),
        on(LATER, LegBetalingVast),
    ),
    ("herstelactie-beoordelen", ASKED, on(LATER, WeigerHerstelactie)),
    ("herstelactie-beoordelen", ASKED, on(date(2023, 12, 20), StaHerstelactieToe)),
    ("clientenaudit-uitgebleven", OFFERED, on(LATER, LegClientenauditVast)),
    ("tvo-gegevens-opvragen", SILENT, on(LATER, LegTevredenheidsrapportVast)),
    (
        "tvo-gegevens-opvragen",
        (*SILENT, on(LATER, LegTvoAanleveringVast)),
        on(LATER, LegTvoAanleveringVast, groep=TvoGroep.OPDRACHTGEVERS),
    ),
    (
        "conceptrapport-opvragen",
        (*ASPIRANT, rings("conceptrapport-tvo", date(2024, 1, 23))),
        on(LATER, LegTevredenheidsrapportVast),
    ),
    (
        "audit-niet-tijdig",
        (*ASPIRANT, rings("resultatenaudit", date(2024, 4, 2))),
        on(LATER, KenKeurmerkNietToe, gronden=(LATE_AUDIT,)),
    ),
    ("besluit-na-re-audit", LAPSED, on(LATER, LegReAuditVast)),
    ("beoordeling-afronden", TARGET, on(LATER, KenKeurmerkToe)),
    ("sanctie-na-waarschuwing", DUE, on(date(2024, 7, 3), StelHerstelVast)),
    ("sanctie-na-waarschuwing", DUE, on(date(2024, 7, 3), TrekInVoorOnbepaaldeTijd)),
    (
        "besluit-na-hoorgelegenheid",
        (*HOLDER, *HEARD),
        on(LATER, SchorsAlsSanctie),
    ),
    (
        "besluit-na-hoorgelegenheid",
        (*INVITED, rings("reactie-hoorgelegenheid", date(2024, 6, 18))),
        on(date(2024, 6, 18), TrekInVoorBepaaldeTijd),
    ),
    ("besluit-voor-einde-schorsing", NEARLY_OVER, on(date(2024, 7, 3), HefSchorsingOp)),
    ("besluit-voor-einde-schorsing", NEARLY_OVER, on(date(2024, 7, 3), VerlengSchorsing)),
    ("besluit-voor-einde-schorsing", NEARLY_OVER, rings("einde-schorsing", date(2024, 9, 1))),
    ("plan-beoordelen", PLANNED, on(LATER, KeurPlanVanAanpakAf)),
    (
        "plan-niet-geimplementeerd",
        (*APPROVED, rings("plan-implementatie", date(2024, 7, 4))),
        on(date(2024, 7, 5), StelImplementatieVast),
    ),
    (
        "ontbinding-aankondigen",
        (*REJECTED, rings("ontbinding-aankondigen", date(2024, 5, 16))),
        on(LATER, DienAanvraagIn),
    ),
    ("ontbinden", WITHDRAWN_FOR_GOOD, on(LATER, OntbindOvereenkomst)),
    ("ontbinden", STILL, on(date(2024, 6, 18), OntbindOvereenkomst)),
)


@pytest.mark.parametrize(("code", "life", "settles"), TABLE)
def test_a_task_is_raised_and_settled(code: str, life: Life, settles: Step) -> None:
    raised = given(*life)
    assert code in codes(raised.dossier)
    assert code not in codes(raised.when(settles).then_done())


def test_the_table_holds_every_kind_of_task() -> None:
    by_policy = {"besluit-na-einde-schorsing"}
    assert {code for code, *_ in TABLE} | by_policy | {"besluit-verzenden"} == set(TAAKSOORT)


@pytest.mark.parametrize(
    ("code", "life"),
    [(code, life) for code, life, _ in TABLE if TAAKSOORT[code].alleen_door_besluit],
)
def test_what_asks_for_a_decision_cannot_be_ticked_off(code: str, life: Life) -> None:
    dossier = given(*life).dossier
    open_ = next(t for t in dossier.agenda.open_taken if t.code == code)
    step = on(date(2028, 1, 3), HandelTaakAf, taak=f"{open_.id}")
    others = [t for t in dossier.agenda.open_taken if not t.soort.alleen_door_besluit]
    nothing_to_do = () if others else ("geen-taak-af-te-handelen",)
    given(*life).when(step).then_refused("taak-vraagt-besluit", *nothing_to_do)
