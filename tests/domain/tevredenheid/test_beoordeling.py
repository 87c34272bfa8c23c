"""Hoofdnorm 3 as a whole: CEDEO, interviews, low grades, the auditor (GT-18, GT-20)."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Clientenaudit
from domain.kader import Kader
from domain.tevredenheid.beoordeling import beoordeel_tevredenheid
from domain.tevredenheid.feiten import Cijferverdeling, Tevredenheidsfeiten
from domain.tevredenheid.lage_cijfers import opgetrokken
from domain.tevredenheid.rapport import Rapport
from domain.tevredenheid.respons import Meting
from domain.uitslag import Uitkomst, Uitslag
from tests.domain.tevredenheid.test_rapport import WELKE_PROFESSIONALS
from tests.support.kaders import KADER, kader_met

GEHAALD, NIET_GEHAALD = Uitkomst.GEHAALD, Uitkomst.NIET_GEHAALD
NVT, NIET_TE_BEOORDELEN = Uitkomst.NIET_VAN_TOEPASSING, Uitkomst.NIET_TE_BEOORDELEN
IN_ORDE = dict.fromkeys(("3.2.2", "3.3.1", "3.4.1"), GEHAALD)
DIENST = Dienst.JOBCOACHING


def meting(uitgenodigd: int, ingevuld: int, cijfer: str | None = "7.6") -> Meting:
    return Meting(uitgenodigd, ingevuld, Decimal(cijfer) if cijfer else None)


def rapport(totaal: Meting, **anders: Any) -> Rapport:
    return Rapport(**{"diensten": {DIENST: totaal}, "totaal": totaal, **anders})


GOED = rapport(meting(100, 50), opdrachtgevers=meting(10, 5))
TE_WEINIG = rapport(meting(500, 39), opdrachtgevers=meting(10, 5))


def uitslagen(kader: Kader = KADER, **feiten: Any) -> dict[str, Uitslag]:
    alle = Tevredenheidsfeiten(**{"rapport": GOED, "bevindingen": IN_ORDE, **feiten})
    return {each.toets.code: each for each in beoordeel_tevredenheid(alle, kader)}


def uitkomsten(kader: Kader = KADER, **feiten: Any) -> dict[str, Uitkomst]:
    return {code: each.uitkomst for code, each in uitslagen(kader, **feiten).items()}


def test_every_norm_of_hoofdnorm_3_has_an_outcome() -> None:
    assert uitkomsten() == dict.fromkeys(
        ("3.1.1", "3.1.2", "3.1.3", "3.2.1", "3.2.2", "3.3.1", "3.4.1"), GEHAALD
    )


def test_gt_18_the_real_report_meets_its_grades() -> None:
    feiten = Tevredenheidsfeiten(rapport=WELKE_PROFESSIONALS, bevindingen=IN_ORDE)
    gevonden = beoordeel_tevredenheid(feiten, KADER)
    assert [(u.toets.code, u.uitkomst) for u in gevonden][:6] == [
        ("3.1.1", GEHAALD),
        ("3.1.2", NVT),  # Outplacement: four answers
        ("3.1.2", GEHAALD),
        ("3.1.2", GEHAALD),
        ("3.1.3", GEHAALD),
        ("3.2.1", GEHAALD),
    ]


def test_without_a_report_nothing_is_judged_and_nothing_failed() -> None:
    gevonden = uitkomsten(rapport=None)
    assert {gevonden[code] for code in ("3.1.1", "3.1.2", "3.1.3", "3.2.1")} == {NIET_TE_BEOORDELEN}
    assert gevonden["3.2.2"] is GEHAALD


class TestCedeo:
    """A CEDEO recognition stands in for the clients, not for the Opdrachtgevers (A-13, A-90)."""

    @pytest.mark.parametrize("gemaakt", [GOED, TE_WEINIG, None])
    def test_gt_20_no_survey_and_no_interviews_are_needed(self, gemaakt: Rapport | None) -> None:
        gevonden = uitkomsten(rapport=gemaakt, cedeo=True)
        assert {gevonden[code] for code in ("3.1.1", "3.1.2", "3.1.3")} == {NVT}

    def test_interviews_do_not_count_either(self) -> None:
        gesprekken = rapport(meting(10, 10, "5.0"))
        gevonden = uitkomsten(rapport=TE_WEINIG, clientenaudit=gesprekken, cedeo=True)
        assert gevonden["3.1.1"] is NVT

    def test_opdrachtgevers_are_still_asked_unless_chosen_otherwise(self) -> None:
        anders = kader_met(keuzes.CEDEO_MET_OPDRACHTGEVERS, False)
        assert uitkomsten(cedeo=True)["3.2.1"] is GEHAALD
        assert uitkomsten(cedeo=True, rapport=None)["3.2.1"] is NIET_TE_BEOORDELEN
        assert uitkomsten(anders, cedeo=True)["3.2.1"] is NVT
        assert uitkomsten(anders, cedeo=False)["3.2.1"] is GEHAALD


class TestClientenaudit:
    """Interviews set the grade when they are held (A-27)."""

    ALLEEN_BIJ_NOOD = kader_met(keuzes.CLIENTENAUDIT_TELT, Clientenaudit.BIJ_TE_LAGE_RESPONS)

    def met(self, cijfer: str, basis: Rapport | None = TE_WEINIG, **feiten: Any) -> dict[str, Any]:
        gesprekken = rapport(meting(20, 12, cijfer))
        return {"rapport": basis, "clientenaudit": gesprekken, **feiten}

    def test_gt_20_too_few_answers_without_interviews(self) -> None:
        gevonden = uitkomsten(rapport=TE_WEINIG)
        assert gevonden["3.1.3"] is NIET_GEHAALD
        assert gevonden["3.1.1"] is NIET_TE_BEOORDELEN

    @pytest.mark.parametrize(
        ("cijfer", "totaal", "dienst"),
        [
            ("6.5", GEHAALD, GEHAALD),
            ("6.4", NIET_GEHAALD, GEHAALD),
            ("5.5", NIET_GEHAALD, GEHAALD),
            ("5.4", NIET_GEHAALD, NIET_GEHAALD),
        ],
    )
    def test_the_same_norms_hold(self, cijfer: str, totaal: Uitkomst, dienst: Uitkomst) -> None:
        gevonden = uitslagen(**self.met(cijfer))
        assert (gevonden["3.1.1"].uitkomst, gevonden["3.1.2"].uitkomst) == (totaal, dienst)
        assert gevonden["3.1.3"].uitkomst is NVT
        assert gevonden["3.1.1"].zin.startswith("Uit de cliëntenaudit: ")
        assert gevonden["3.1.1"].toets.beleid == (keuzes.CLIENTENAUDIT_TELT.naam,)

    def test_interviews_without_a_survey(self) -> None:
        gevonden = uitkomsten(**self.met("7.0", basis=None))
        assert (gevonden["3.1.1"], gevonden["3.1.3"]) == (GEHAALD, NVT)

    def test_a_28_a_dienst_with_fewer_than_five_interviews_is_not_judged(self) -> None:
        gesprekken = Rapport(diensten={DIENST: meting(9, 4, "5.0")}, totaal=meting(20, 12))
        gevonden = uitkomsten(rapport=TE_WEINIG, clientenaudit=gesprekken)
        assert gevonden["3.1.2"] is NVT

    def test_voluntary_interviews_count_too_unless_chosen_otherwise(self) -> None:
        feiten = self.met("6.4", basis=GOED)
        assert uitkomsten(**feiten)["3.1.1"] is NIET_GEHAALD
        assert uitkomsten(self.ALLEEN_BIJ_NOOD, **feiten)["3.1.1"] is GEHAALD
        assert uitkomsten(self.ALLEEN_BIJ_NOOD, **self.met("6.4"))["3.1.1"] is NIET_GEHAALD
        assert uitkomsten(**feiten)["3.1.3"] is GEHAALD


class TestLageCijfers:
    """Low grades are only lifted by choice, when the norm is missed, and after staff agreed."""

    AAN = kader_met(keuzes.LAGE_CIJFERS, 5)
    LAAG = rapport(meting(100, 10, "6.4"), opdrachtgevers=meting(10, 5))
    # Eight sevens and two ones: 5.8 on average, 6.6 when the ones count as fives.
    VERDELING: Mapping[int, int] = {7: 8, 1: 2}

    def uitslag(self, kader: Kader, bevestigd: bool | None = None, **feiten: Any) -> Uitslag:
        verdeling = Cijferverdeling(totaal=self.VERDELING, bevestigd=bevestigd)
        return uitslagen(kader, **{"rapport": self.LAAG, "verdeling": verdeling, **feiten})["3.1.1"]

    def test_a_25_it_is_off_for_2023(self) -> None:
        assert self.uitslag(KADER).uitkomst is NIET_GEHAALD

    @pytest.mark.parametrize(
        ("bevestigd", "uitkomst", "zin"),
        [
            (None, NIET_TE_BEOORDELEN, "moet dat nog beoordelen."),
            (True, GEHAALD, "neemt dat over."),
            (False, NIET_GEHAALD, "neemt dat niet over."),
        ],
    )
    def test_staff_decide(self, bevestigd: bool | None, uitkomst: Uitkomst, zin: str) -> None:
        uitslag = self.uitslag(self.AAN, bevestigd)
        assert uitslag.uitkomst is uitkomst
        assert uitslag.zin.endswith(zin)
        assert "6,6" in uitslag.zin
        assert uitslag.toets.beleid == (keuzes.LAGE_CIJFERS.naam,)

    @pytest.mark.parametrize(
        ("verdeling", "uitkomst"),
        [
            ({7: 15, 5: 5}, NIET_TE_BEOORDELEN),  # 6.5
            ({7: 29, 5: 11}, NIET_TE_BEOORDELEN),  # 6.45, shown as 6.5
            ({7: 72, 5: 28}, NIET_GEHAALD),  # 6.44
            ({}, NIET_GEHAALD),
        ],
    )
    def test_the_corrected_grade_is_laid_beside_the_norm_as_printed(
        self, verdeling: Mapping[int, int], uitkomst: Uitkomst
    ) -> None:
        uitslag = self.uitslag(self.AAN, verdeling=Cijferverdeling(totaal=verdeling))
        assert uitslag.uitkomst is uitkomst

    def test_a_grade_that_is_met_is_left_alone(self) -> None:
        assert self.uitslag(self.AAN, rapport=GOED).zin.endswith("nodig is 6,5.")

    def test_a_dienst_needs_a_spread_of_its_own(self) -> None:
        laag = rapport(meting(100, 10, "5.4"), opdrachtgevers=meting(10, 5))
        zonder = Cijferverdeling(totaal=self.VERDELING)
        met = replace(zonder, per_dienst={DIENST: self.VERDELING})
        assert uitkomsten(self.AAN, rapport=laag, verdeling=zonder)["3.1.2"] is NIET_GEHAALD
        assert uitkomsten(self.AAN, rapport=laag, verdeling=met)["3.1.2"] is NIET_TE_BEOORDELEN

    @given(st.dictionaries(st.integers(1, 10), st.integers(1, 50), min_size=1), st.integers(1, 6))
    def test_lifting_never_lowers_a_mean(self, verdeling: dict[int, int], minstens: int) -> None:
        hoger, gewoon = opgetrokken(verdeling, minstens), opgetrokken(verdeling, 1)
        assert hoger is not None
        assert gewoon is not None
        assert hoger >= gewoon


class TestAuditor:
    """What no figure can show: 3.2.2, 3.3.1 and 3.4.1."""

    @pytest.mark.parametrize("nummer", ["3.2.2", "3.3.1", "3.4.1"])
    @pytest.mark.parametrize("uitkomst", Uitkomst)
    def test_the_finding_is_the_outcome(self, nummer: str, uitkomst: Uitkomst) -> None:
        assert uitkomsten(bevindingen={nummer: uitkomst})[nummer] is uitkomst

    @pytest.mark.parametrize("nummer", ["3.2.2", "3.3.1", "3.4.1"])
    def test_no_finding_is_not_judged(self, nummer: str) -> None:
        assert uitkomsten(bevindingen={})[nummer] is NIET_TE_BEOORDELEN

    def test_in_the_first_meetperiode_there_is_no_plan_yet(self) -> None:
        assert uitkomsten(eerste_meetperiode=True)["3.3.1"] is NVT

    @pytest.mark.parametrize("opdrachtgevers", [None, Meting(0, 0)])
    def test_without_opdrachtgevers_nothing_is_asked_of_them(
        self, opdrachtgevers: Meting | None
    ) -> None:
        zonder = rapport(meting(100, 50), opdrachtgevers=opdrachtgevers)
        gevonden = uitkomsten(rapport=zonder, bevindingen={})
        assert (gevonden["3.2.1"], gevonden["3.2.2"]) == (NVT, NVT)
        verzwegen = uitkomsten(rapport=zonder, bevindingen={"3.2.2": NIET_GEHAALD})
        assert verzwegen["3.2.2"] is NIET_GEHAALD

    def test_a_79_opdrachtgevers_who_stay_silent_are_never_a_failure(self) -> None:
        stil = rapport(meting(100, 50), opdrachtgevers=Meting(10, 0))
        gevonden = uitkomsten(rapport=stil)
        assert gevonden["3.2.1"] is NIET_TE_BEOORDELEN


@given(st.permutations(list(WELKE_PROFESSIONALS.diensten.items())))
def test_order_of_the_rows_does_not_matter(rijen: list[tuple[Dienst, Meting]]) -> None:
    anders = replace(WELKE_PROFESSIONALS, diensten=dict(rijen))
    eerst, dan = (Tevredenheidsfeiten(rapport=each) for each in (WELKE_PROFESSIONALS, anders))
    assert beoordeel_tevredenheid(eerst, KADER) == beoordeel_tevredenheid(dan, KADER)
