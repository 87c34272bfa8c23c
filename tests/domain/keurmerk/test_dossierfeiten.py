"""What the log says, read as the facts of an assessment: also when it says less than usual."""

from datetime import date
from decimal import Decimal

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, ZetKeurmerkVoort
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.certificaat.besluiten import LegCertificaatVast
from domain.keurmerk.dossierfeiten.audits import audit, volume
from domain.keurmerk.dossierfeiten.bevindingen import bevindingen
from domain.keurmerk.dossierfeiten.klantcijfer import klantcijfer
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.dossierfeiten.maatregelen import statuslog
from domain.keurmerk.dossierfeiten.stukken import documenten
from domain.keurmerk.dossierfeiten.vrijstelling import vrijstellingslog
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.tevredenheid.clientenaudit.besluiten import LegClientenauditVast
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast
from domain.normen.organisatie import Certificaatsoort
from domain.vrijstelling.feiten import Cijferbron
from tests.support.choices import gemist
from tests.support.lives import (
    ASPIRANT,
    AUDITED_ON,
    DOCUMENTED_ON,
    LATER,
    MEASURED,
    MISSED,
    SURVEYED,
    WITHDRAWN,
    WITHDRAWN_FOR_GOOD,
    Life,
    documented,
)
from tests.support.scenario import Step, given, on
from tests.support.years import holder_since_2022, second_year, surveyed

CEDEO = on(
    DOCUMENTED_ON,
    LegCertificaatVast,
    soort=Certificaatsoort.CEDEO,
    cijfer=Decimal("7.8"),
    geldig_vanaf=date(2023, 1, 1),
)


def year(*life: Step) -> tuple[Logboek, Periode]:
    dossier = given(*life).dossier
    periode = dossier.keurmerk.te_beoordelen
    assert periode is not None
    return Logboek(dossier, LATER), periode


@pytest.mark.parametrize(
    ("steps", "source"),
    [
        ((), None),
        ((CEDEO,), Cijferbron.CEDEO),
        ((on(DOCUMENTED_ON, LegClientenauditVast),), Cijferbron.CLIENTENAUDIT),
    ],
)
def test_the_grade_of_clients_says_who_measured_it(steps: Life, source: Cijferbron | None) -> None:
    found = klantcijfer(*year(*ASPIRANT, *steps))
    assert (found and found.herkomst) == source


def test_what_an_auditor_did_not_say_stays_unknown() -> None:
    audited = on(AUDITED_ON, LegResultatenauditVast, overige_normen_gehaald=False)
    assert bevindingen(*year(*SURVEYED, *documented(DOCUMENTED_ON), audited)) == ()


def test_a_missed_norm_is_a_year_without_all_norms_met() -> None:
    found = audit(*year(*MISSED))
    assert found is not None
    assert found.normen_gehaald is not None
    assert found.normen_gehaald.waarde is False


def test_figures_that_cannot_be_judged_are_no_volume() -> None:
    unknown = documented(DOCUMENTED_ON, afgerond=None, verschillende_personen=None)
    assert volume(*year(*SURVEYED, *unknown)) is None


@pytest.mark.parametrize("life", [WITHDRAWN, WITHDRAWN_FOR_GOOD])
def test_a_withdrawal_is_a_measure(life: Life) -> None:
    found = statuslog(Logboek(given(*life).dossier, LATER))
    assert found is not None
    assert len(found.maatregelen) == 1


def test_a_missed_figure_is_no_year_for_an_exemption() -> None:
    found = vrijstellingslog(*year(*second_year(Dienst.SCHOLING, failing=1)))
    met = found.feiten.lopend.normen_gehaald
    assert met is not None
    assert met.waarde is False


def test_a_warning_that_was_repaired_lets_the_holder_go_on() -> None:
    holder = holder_since_2022(Dienst.SCHOLING)
    life: Life = (
        *holder,
        surveyed(date(2024, 1, 22), (Dienst.SCHOLING,)),
        *documented(DOCUMENTED_ON, holder),
        on(AUDITED_ON, LegResultatenauditVast, bevindingen=gemist("1.4.1")),
        on(date(2024, 3, 20), GeefWaarschuwing, normen=("1.4.1",)),
    )
    given(*life).when(on(LATER, ZetKeurmerkVoort)).then_refused("norm-niet-gehaald")
    repaired = (*life, on(date(2024, 4, 20), StelHerstelVast))
    given(*repaired).when(on(LATER, ZetKeurmerkVoort)).then_done(status=Keurmerkstatus.TOEGEKEND)


def test_a_survey_by_cedeo_is_never_late() -> None:
    late = (NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,)
    audited = on(AUDITED_ON, LegResultatenauditVast)
    life = (*ASPIRANT, CEDEO, *documented(DOCUMENTED_ON), audited)
    given(*life).when(on(LATER, KenKeurmerkNietToe, gronden=late)).then_refused("grond-klopt-niet")


def test_a_declaration_that_nobody_signed_is_none() -> None:
    unsigned = on(DOCUMENTED_ON, LegManagementverklaringVast, ondertekend_door=None)
    signed = on(DOCUMENTED_ON, LegManagementverklaringVast, ondertekend_door="bestuurder-1")
    assert not documenten(*year(*ASPIRANT, unsigned)).verklaringen
    assert documenten(*year(*ASPIRANT, signed)).verklaringen


def test_the_only_one_of_the_management_must_have_signed() -> None:
    asked = on(LATER, LegManagementverklaringVast, ondertekend_door=None)
    na = given(*MEASURED).when(asked).then_done()
    assert getattr(na.historie[-1].event, "ondertekend_door", None) == "bestuurder-1"
