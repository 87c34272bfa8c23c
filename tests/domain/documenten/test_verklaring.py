"""Norm 1.2.3 and the duty to report what no longer agrees with the declaration."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.documenten.bijlage6 import ALLE, CLAUSULES, CLAUSULES_INBURGEREN, clausule
from domain.documenten.melding import Strijdigheid, melden_tot_en_met, melding
from domain.documenten.verklaring import (
    Managementverklaring,
    Uitspraak,
    Verklaringfeiten,
    managementverklaring,
)
from domain.normen.organisatie import Certificaatsoort
from domain.uitslag import Uitkomst, Uitslag
from tests.support.organisaties import AUDIT, GEWOON, KADER, certificaat, met

NU, VORIG = date(2023, 1, 1), date(2022, 1, 1)
VERKLARING = Managementverklaring(
    meetperiode=NU, afgegeven=date(2023, 11, 20), ondertekend_door="p-1"
)
FEITEN = Verklaringfeiten(
    organisatie=GEWOON,
    meetperiode=NU,
    management=frozenset({"p-1"}),
    verklaringen=(VERKLARING,),
)


def oordeel(**anders: Any) -> Uitslag:
    verklaringen = (replace(VERKLARING, **anders),)
    return managementverklaring(replace(FEITEN, verklaringen=verklaringen), KADER)


def test_one_declaration_per_meetperiode_meets_the_norm() -> None:
    uitslag = oordeel()
    assert uitslag.gehaald
    assert uitslag.zin == "De verklaring is op 20-11-2023 afgegeven."


def test_an_old_declaration_stays_in_force_but_does_not_meet_the_norm() -> None:
    uitslag = oordeel(afgegeven=date(2022, 12, 31))
    assert uitslag.uitkomst is Uitkomst.NIET_GEHAALD
    assert uitslag.zin == (
        "Voor de Meetperiode vanaf 01-01-2023 is geen verklaring afgegeven. "
        "De verklaring van 31-12-2022 blijft intussen gelden."
    )


@pytest.mark.parametrize("meetperiode", [NU, VORIG, None])
@pytest.mark.parametrize(
    ("afgegeven", "gehaald"),
    [(date(2022, 12, 31), False), (NU, True), (date(2023, 1, 2), True)],
)
def test_the_day_decides_and_not_what_is_written_on_it(
    meetperiode: date | None, afgegeven: date, gehaald: bool
) -> None:
    een = replace(VERKLARING, afgegeven=afgegeven, meetperiode=meetperiode)
    vorige = replace(VERKLARING, afgegeven=VORIG, meetperiode=VORIG)
    feiten = replace(FEITEN, verklaringen=(vorige, een))
    assert managementverklaring(feiten, KADER).gehaald is gehaald


@pytest.mark.parametrize(
    ("afgegeven", "vorige", "eerste", "uitkomst"),
    [
        (date(2023, 3, 31), None, False, Uitkomst.NIET_TE_BEOORDELEN),
        (date(2023, 4, 1), None, False, Uitkomst.GEHAALD),  # the Audit of the year before is over
        (date(2023, 3, 31), None, True, Uitkomst.GEHAALD),
        (date(2023, 3, 31), date(2021, 12, 31), False, Uitkomst.NIET_TE_BEOORDELEN),
        (date(2023, 3, 31), VORIG, False, Uitkomst.GEHAALD),
    ],
)
def test_one_declaration_does_not_serve_two_years(
    afgegeven: date, vorige: date | None, eerste: bool, uitkomst: Uitkomst
) -> None:
    dagen = [dag for dag in (vorige, afgegeven) if dag]
    feiten = replace(
        FEITEN,
        organisatie=replace(GEWOON, eerste_meetperiode=eerste),
        verklaringen=tuple(replace(VERKLARING, afgegeven=dag) for dag in dagen),
    )
    assert managementverklaring(feiten, KADER).uitkomst is uitkomst


def test_who_the_management_is_must_be_known() -> None:
    uitslag = managementverklaring(replace(FEITEN, management=frozenset()), KADER)
    assert uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN


def test_without_any_declaration_nothing_is_said_about_an_old_one() -> None:
    uitslag = managementverklaring(replace(FEITEN, verklaringen=()), KADER)
    assert uitslag.zin == "Voor de Meetperiode vanaf 01-01-2023 is geen verklaring afgegeven."


@pytest.mark.parametrize(
    ("afgegeven", "gehaald"),
    [(date(2024, 3, 14), True), (AUDIT, True), (date(2024, 3, 16), False)],
)
def test_the_declaration_is_there_on_the_day_of_the_audit(afgegeven: date, gehaald: bool) -> None:
    assert oordeel(afgegeven=afgegeven).gehaald is gehaald


def test_management_signs() -> None:
    uitslag = oordeel(ondertekend_door="p-9")
    assert uitslag.uitkomst is Uitkomst.NIET_GEHAALD
    assert "niet ondertekend" in uitslag.zin


def test_with_a_reservation_blik_op_werk_decides() -> None:
    uitslag = oordeel(voorbehoud=frozenset({"f", "c"}))
    assert uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
    assert "onderdeel c, f van Bijlage 6" in uitslag.zin


def test_a_clause_of_the_other_keurmerk_is_named_in_words() -> None:
    uitslag = oordeel(voorbehoud=frozenset({"inburgeren-a", "p"}))
    assert "onderdeel p, a (Inburgeren) van Bijlage 6" in uitslag.zin


@pytest.mark.parametrize(("aanvaard", "gevolg"), [(True, "aanvaard"), (False, "niet aanvaard")])
def test_the_ruling_on_a_reservation_makes_the_norm_met_or_not(aanvaard: bool, gevolg: str) -> None:
    uitspraak = Uitspraak(
        aanvaard=aanvaard, dag=date(2024, 4, 2), motivering="Er loopt een regeling."
    )
    uitslag = oordeel(voorbehoud=frozenset({"f"}), uitspraak=uitspraak)
    assert uitslag.gehaald is aanvaard
    assert uitslag.uitkomst is not Uitkomst.NIET_TE_BEOORDELEN
    assert uitslag.zin == (
        "Niet verklaard is onderdeel f van Bijlage 6. "
        f"Blik op Werk heeft dit op 02-04-2024 {gevolg}: Er loopt een regeling."
    )


def test_a_ruling_needs_a_reservation_a_reason_and_a_day_that_is_not_before() -> None:
    goed = Uitspraak(aanvaard=True, dag=date(2023, 11, 20), motivering="Een regeling.")
    onder = frozenset({"f"})
    assert replace(VERKLARING, voorbehoud=onder, uitspraak=goed).uitspraak is goed
    with pytest.raises(ValueError, match="motivering"):
        replace(goed, motivering="  ")
    with pytest.raises(ValueError, match="Zonder voorbehoud"):
        replace(VERKLARING, uitspraak=goed)
    eerder = replace(goed, dag=date(2023, 11, 19))
    with pytest.raises(ValueError, match="niet voor de verklaring"):
        replace(VERKLARING, voorbehoud=onder, uitspraak=eerder)


def test_clause_c_names_suspicion_inquiry_prosecution_and_conviction() -> None:
    woorden = ("verdacht", "onderzocht", "vervolgd", "veroordeeld", "misdrijf")
    assert all(woord in CLAUSULES["c"] for woord in woorden)


def test_a_newer_declaration_replaces_one_with_a_reservation() -> None:
    eerst = replace(VERKLARING, afgegeven=date(2023, 5, 1), voorbehoud=frozenset({"f"}))
    beide = replace(FEITEN, verklaringen=(eerst, VERKLARING))
    assert managementverklaring(beide, KADER).gehaald


def test_a_clause_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="geen onderdeel q"):
        replace(VERKLARING, voorbehoud=frozenset({"a", "q"}))


def test_bijlage_6_has_sixteen_clauses_and_three_for_inburgeren() -> None:
    assert "".join(CLAUSULES) == "abcdefghijklmnop"
    assert len(CLAUSULES_INBURGEREN) == 3
    assert all(zin.endswith(".") for zin in ALLE.values())
    waarden = KADER.handleiding.documenten
    assert "60 uur" in clausule("m", waarden)
    assert "15 Cursisten" in clausule("inburgeren-a", waarden)
    with pytest.raises(LookupError):
        clausule("q", waarden)


def test_the_declaration_is_due_in_a_year_without_an_audit_too() -> None:
    vrij = replace(GEWOON, vrijstellingsjaar=True)
    feiten = replace(FEITEN, organisatie=vrij, verklaringen=())
    assert managementverklaring(feiten, KADER).uitkomst is Uitkomst.NIET_GEHAALD


def test_with_keurmerk_inburgeren_the_audit_does_not_test_it() -> None:
    vrij = met(certificaat(Certificaatsoort.INBURGEREN))
    feiten = replace(FEITEN, organisatie=vrij, verklaringen=())
    uitslag = managementverklaring(feiten, KADER)
    assert uitslag.uitkomst is Uitkomst.NIET_VAN_TOEPASSING
    assert "blijft nodig" in uitslag.zin


@pytest.mark.parametrize(
    ("bekend", "uiterste"),
    [
        (date(2023, 6, 5), date(2023, 6, 12)),
        (date(2023, 12, 22), date(2024, 1, 3)),
        (date(2024, 3, 28), date(2024, 4, 8)),
        (date(2025, 4, 25), date(2025, 5, 2)),
    ],
)
def test_a_conflict_is_reported_within_five_werkdagen(bekend: date, uiterste: date) -> None:
    assert melden_tot_en_met(bekend, KADER) == uiterste


@pytest.mark.parametrize(
    ("gemeld", "peildag", "uitkomst", "zin"),
    [
        (
            date(2023, 6, 12),
            date(2023, 7, 1),
            Uitkomst.GEHAALD,
            "Gemeld op 12-06-2023; dat kon tot en met 12-06-2023.",
        ),
        (
            date(2023, 6, 13),
            date(2023, 7, 1),
            Uitkomst.NIET_GEHAALD,
            "Gemeld op 13-06-2023; dat kon tot en met 12-06-2023.",
        ),
        (
            None,
            date(2023, 6, 12),
            Uitkomst.NIET_TE_BEOORDELEN,
            "Nog niet gemeld; dat kan tot en met 12-06-2023.",
        ),
        (
            None,
            date(2023, 6, 13),
            Uitkomst.NIET_GEHAALD,
            "Niet gemeld; dat kon tot en met 12-06-2023.",
        ),
    ],
)
def test_the_report_of_a_conflict(
    gemeld: date | None, peildag: date, uitkomst: Uitkomst, zin: str
) -> None:
    feiten = Strijdigheid(
        ontstaan=date(2023, 5, 1), bekend=date(2023, 6, 5), peildag=peildag, gemeld=gemeld
    )
    uitslag = melding(feiten, KADER)
    assert (uitslag.uitkomst, uitslag.zin) == (uitkomst, zin)
    assert uitslag.toets.groep == "Strijdigheid van 01-05-2023"
    assert (uitslag.toets.code, uitslag.toets.beleid) == ("R-MV-b", ("feestdagenlijst",))
