"""Which terms an event starts and which it makes moot, and what work it gives and takes away."""

from datetime import date

import pytest

from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    NeemAanvraagNietInBehandeling,
    WijsAanvraagAf,
)
from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import KenKeurmerkToe
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.einde.besluiten import (
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
    VerwerkOpzegging,
)
from domain.keurmerk.hoor.besluiten import (
    BiedHoorgelegenheid,
    LegGeenZienswijzeVast,
    OntvangZienswijze,
)
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
    StelNietNalevenVast,
)
from domain.keurmerk.resultaten.besluiten import LegResultatenVast
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.vrijstelling.besluiten import (
    VerleenDefinitieveVrijstelling,
)
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast
from tests.support.jaar_vier import DEFINITIVE_ON, granted
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AWARDED,
    HEARD,
    HOLDER,
    LATER,
    MEASURED,
    NOT_AWARDED,
    REJECTED,
    START,
    SUSPENDED_ON,
    WITHDRAWN,
    Life,
)
from tests.support.scenario import Step, given, on, rings

Terms = set[tuple[str, date]]
OVER = date(2025, 1, 2)
YEAR_1 = {
    ("tvo-aanleveren-open", date(2023, 2, 1)),
    ("audit-inplannen", date(2023, 11, 5)),
    ("vrijstellingscontrole", date(2023, 12, 1)),
    ("link-keurmerkapplicatie", date(2023, 12, 10)),
    ("tvo-deadline", date(2023, 12, 15)),
    ("resultaatgegevens", date(2024, 1, 21)),
    ("conceptrapport-tvo", date(2024, 1, 22)),
    ("resultatenaudit", date(2024, 4, 1)),
    ("streefdatum-beoordeling", date(2024, 5, 1)),
    ("einde-meetperiode", date(2023, 12, 31)),
    ("volgende-meetperiode", date(2023, 12, 31)),
}
TVO = {"tvo-aanleveren-open", "tvo-deadline", "conceptrapport-tvo"}
AUDIT = {"audit-inplannen", "resultatenaudit"}
RESULTS = {"link-keurmerkapplicatie", "resultaatgegevens"}
LOOP = {"einde-meetperiode", "volgende-meetperiode"}
WAITING = {"nieuwe-aanvraag-mogelijk", "ontbinding-aankondigen", "ontbinding-bij-stilzitten"}
SUSPENSION = {"schorsing-nadert-einde", "einde-schorsing"}
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))
PLANNED: Life = (*SUSPENDED, on(LATER, DienPlanVanAanpakIn), on(LATER, KeurPlanVanAanpakGoed))
HEARING: Life = (*HOLDER, on(LATER, BiedHoorgelegenheid))
RE_AUDIT: Life = (*MEASURED, on(LATER, VerzoekReAudit))
ALARMS = (date(2024, 9, 1), date(2024, 10, 1), date(2024, 10, 24))


def running(dossier: Dossier) -> Terms:
    return {(t.code, t.dag) for t in dossier.agenda.termijnen}


def change(life: Life, step: Step) -> tuple[Terms, set[str]]:
    """The terms that a step starts, and the codes of those it ends."""
    before = given(*life)
    na = before.when(step).then_done()
    return running(na) - running(before.dossier), {
        code for code, _ in running(before.dossier) - running(na)
    }


@pytest.mark.parametrize(
    ("life", "step", "started"),
    [
        (AWARDED, on(START, StartMeetperiode), YEAR_1),
        (
            HOLDER,
            on(LATER, GeefWaarschuwing),
            {("herstel-na-waarschuwing", date(2024, 8, 2))},
        ),
        (
            HOLDER,
            on(LATER, BiedHoorgelegenheid),
            {("reactie-hoorgelegenheid", date(2024, 6, 17))},
        ),
        (
            HOLDER,
            on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 10, 31)),
            {
                ("einde-schorsing", date(2024, 10, 31)),
                *(("schorsing-nadert-einde", dag) for dag in ALARMS),
            },
        ),
        (
            (*HOLDER, *HEARD),
            on(LATER, SchorsAlsSanctie, laatste_dag=date(2024, 6, 9)),
            {("einde-schorsing", date(2024, 6, 9))},
        ),
        (
            SUSPENDED,
            on(LATER, VerlengSchorsing, laatste_dag=date(2024, 10, 31)),
            {
                ("einde-schorsing", date(2024, 10, 31)),
                *(("schorsing-nadert-einde", dag) for dag in ALARMS),
            },
        ),
        (
            (*SUSPENDED, on(LATER, DienPlanVanAanpakIn)),
            on(LATER, KeurPlanVanAanpakGoed),
            {("plan-implementatie", date(2024, 7, 3))},
        ),
        (
            APPLIED,
            on(date(2022, 12, 15), WijsAanvraagAf),
            {
                ("nieuwe-aanvraag-mogelijk", date(2023, 12, 15)),
                ("ontbinding-aankondigen", date(2024, 5, 16)),
                ("ontbinding-bij-stilzitten", date(2024, 6, 15)),
            },
        ),
        (
            HOLDER,
            on(LATER, TrekInVoorBepaaldeTijd, laatste_dag=date(2026, 6, 2)),
            {
                ("einde-intrekking", date(2026, 6, 2)),
                ("nieuwe-aanvraag-mogelijk", date(2026, 6, 3)),
            },
        ),
        (MEASURED, on(LATER, VerzoekReAudit), {("re-audit", date(2024, 5, 15))}),
        (HOLDER, on(LATER, LegManagementverklaringVast), set()),
        (HOLDER, on(LATER, TrekInVoorOnbepaaldeTijd), set()),
    ],
)
def test_an_event_starts_these_terms_and_no_other(life: Life, step: Step, started: Terms) -> None:
    assert change(life, step)[0] == started


@pytest.mark.parametrize(
    ("life", "step", "ended"),
    [
        (ASPIRANT, on(date(2024, 1, 22), LegTevredenheidsrapportVast), TVO),
        (ASPIRANT, on(date(2024, 3, 15), LegResultatenauditVast), AUDIT),
        (ASPIRANT, on(date(2024, 1, 15), LegResultatenVast), RESULTS),
        (
            MEASURED,
            on(LATER, KenKeurmerkToe),
            {"streefdatum-beoordeling", "vrijstellingscontrole"},
        ),
        (
            granted(),
            on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling),
            {*AUDIT, "vrijstellingscontrole", "gegevens-vrijstelling"},
        ),
        (RE_AUDIT, on(LATER, LegReAuditVast), {"re-audit"}),
        (
            (*HOLDER, on(LATER, GeefWaarschuwing)),
            on(LATER, StelHerstelVast),
            {"herstel-na-waarschuwing"},
        ),
        (HEARING, on(LATER, OntvangZienswijze), {"reactie-hoorgelegenheid"}),
        (HEARING, on(date(2024, 6, 18), LegGeenZienswijzeVast), {"reactie-hoorgelegenheid"}),
        (HEARING, on(date(2024, 6, 18), SchorsAlsSanctie), {"reactie-hoorgelegenheid"}),
        (SUSPENDED, on(LATER, HefSchorsingOp), SUSPENSION),
        (SUSPENDED, on(LATER, VerlengSchorsing), SUSPENSION),
        (
            SUSPENDED,
            on(LATER, TrekInVoorOnbepaaldeTijd),
            SUSPENSION
            | TVO
            | AUDIT
            | RESULTS
            | LOOP
            | {
                "streefdatum-beoordeling",
                "vrijstellingscontrole",
            },
        ),
        (PLANNED, on(LATER, StelImplementatieVast), {"plan-implementatie"}),
        (PLANNED, on(LATER, StelNietNalevenVast), {"plan-implementatie"}),
        (PLANNED, rings("einde-schorsing", date(2024, 9, 1)), SUSPENSION | {"plan-implementatie"}),
        (REJECTED, on(LATER, DienAanvraagIn), WAITING),
        (REJECTED, on(LATER, OntbindOvereenkomst), WAITING),
        (REJECTED, on(LATER, VerwerkOpzegging), WAITING),
        (
            NOT_AWARDED,
            on(LATER, NeemAanvraagNietInBehandeling),
            {"ontbinding-aankondigen", "ontbinding-bij-stilzitten"},
        ),
        (
            WITHDRAWN,
            on(date(2025, 12, 2), DienAanvraagIn),
            {"einde-intrekking", "nieuwe-aanvraag-mogelijk"},
        ),
        (HOLDER, on(LATER, SchorsVoorOnderzoek), set()),
        (ASPIRANT, on(date(2024, 1, 2), SluitMeetperiodeAf), {"einde-meetperiode"}),
        (ASPIRANT, rings("einde-meetperiode", date(2024, 1, 2)), {"einde-meetperiode"}),
        (ASPIRANT, on(date(2024, 1, 2), StartMeetperiode), {"volgende-meetperiode"}),
        (ASPIRANT, rings("volgende-meetperiode", date(2024, 1, 2)), {"volgende-meetperiode"}),
        (ASPIRANT, rings("streefdatum-beoordeling", OVER), {"streefdatum-beoordeling"}),
    ],
)
def test_an_event_ends_these_terms_and_no_other(life: Life, step: Step, ended: set[str]) -> None:
    assert change(life, step)[1] == ended
