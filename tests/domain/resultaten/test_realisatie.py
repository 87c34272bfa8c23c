"""Four fifths of what was agreed: borders, the look back and 2.10.3 (GT-12, GT-13)."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import RealisatieNoemer
from domain.getallen import procent
from domain.handleiding.h2023 import H2023
from domain.resultaten.realisatie import Terugblik, realisatie
from domain.uitslag import Uitkomst, Uitslag
from tests.domain.resultaten.opgaven import opgave
from tests.support.kaders import KADER, kader_met

GEHAALD, NIET_GEHAALD = Uitkomst.GEHAALD, Uitkomst.NIET_GEHAALD
NVT, NIET_TE_BEOORDELEN = Uitkomst.NIET_VAN_TOEPASSING, Uitkomst.NIET_TE_BEOORDELEN
MET_NORM = list(H2023.resultaten.realisatie)
SLECHTER_TOT_BETER = [NIET_GEHAALD, NIET_TE_BEOORDELEN, GEHAALD]
OPGEWOGEN = Terugblik(geslaagd=45, verwacht=50, weegt_op=True)


def beoordeeld(dienst: Dienst, terugblik: Terugblik | None = None, **anders: Any) -> Uitslag:
    return realisatie(opgave(dienst, **anders), KADER, terugblik)


@pytest.mark.parametrize("dienst", MET_NORM, ids=str)
@pytest.mark.parametrize(
    ("geslaagd", "verwacht", "uitkomst", "gemeten"),
    [
        (33, 40, GEHAALD, "82.5"),
        (32, 40, GEHAALD, "80"),
        (31, 40, NIET_GEHAALD, "77.5"),
        (24, 20, GEHAALD, "120"),
    ],
)
def test_gt_12_the_border_lies_at_four_fifths(
    dienst: Dienst, geslaagd: int, verwacht: int, uitkomst: Uitkomst, gemeten: str
) -> None:
    uitslag = beoordeeld(
        dienst,
        Terugblik(geslaagd=1, verwacht=2, weegt_op=False),
        succesvol_met_prestatieafspraak=geslaagd,
        had_succesvol_moeten_zijn=verwacht,
    )
    assert (uitslag.uitkomst, uitslag.gemeten) == (uitkomst, Fraction(gemeten) / 100)


@pytest.mark.parametrize("dienst", MET_NORM, ids=str)
def test_gt_13_without_prestatieafspraken_there_is_nothing_to_reach(dienst: Dienst) -> None:
    uitslag = beoordeeld(
        dienst,
        met_prestatieafspraak=0,
        succesvol_met_prestatieafspraak=0,
        had_succesvol_moeten_zijn=0,
    )
    assert (uitslag.uitkomst, uitslag.gemeten) == (NVT, None)
    assert uitslag.toets.code == H2023.resultaten.realisatie[dienst].code


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"had_succesvol_moeten_zijn": 0}, "maar geen"),
        ({"had_succesvol_moeten_zijn": None}, "ontbreekt"),
        ({"succesvol_met_prestatieafspraak": None}, "ontbreekt"),
        ({"met_prestatieafspraak": None, "had_succesvol_moeten_zijn": None}, "ontbreekt"),
    ],
)
@pytest.mark.parametrize("dienst", [Dienst.BEHANDELING, Dienst.SOCIALE_ACTIVERING], ids=str)
def test_what_is_missing_is_not_failed(dienst: Dienst, anders: dict[str, Any], zin: str) -> None:
    uitslag = beoordeeld(dienst, **anders)
    assert (uitslag.uitkomst, zin in uitslag.zin) == (NIET_TE_BEOORDELEN, True)


def test_a_dienst_without_this_norm_cannot_be_asked() -> None:
    with pytest.raises(LookupError):
        beoordeeld(Dienst.VERZUIM)


def test_the_sentence_can_stand_in_a_letter() -> None:
    assert beoordeeld(Dienst.OUTPLACEMENT).zin == (
        "33 succesvolle Trajecten met een Prestatieafspraak op 40 Trajecten die succesvol "
        "hadden moeten zijn is 82,5 %; nodig is 80 %."
    )


@pytest.mark.parametrize(
    ("aandeel", "tekst"),
    [
        (Fraction(7996, 10000), "79,96"),
        (Fraction(799996, 1000000), "79,9996"),
        (Fraction(4, 5), "80"),
        (Fraction(2, 3), "66,7"),
        (Fraction(0), "0"),
    ],
)
def test_a_rounded_percentage_never_crosses_the_norm(aandeel: Fraction, tekst: str) -> None:
    assert procent(aandeel, Fraction(80, 100)) == tekst


class TestTheYearBefore:
    """Voetnoot 12: contracts of two years succeed unevenly in Dienst 9."""

    TE_LAAG = 31

    def onder_de_norm(self, terugblik: Terugblik | None) -> Uitslag:
        return beoordeeld(
            Dienst.GEEN_WERK_NAAR_WERK, terugblik, succesvol_met_prestatieafspraak=self.TE_LAAG
        )

    def test_below_the_norm_is_no_finding_before_the_auditor_looked_back(self) -> None:
        uitslag = self.onder_de_norm(None)
        assert uitslag.uitkomst is NIET_TE_BEOORDELEN
        assert uitslag.gemeten == Fraction(31, 40)
        assert "het jaar ervoor" in uitslag.zin

    @pytest.mark.parametrize(
        ("weegt_op", "uitkomst", "zin"),
        [
            (True, GEHAALD, "45 van 50 (90 %), weegt dit op"),
            (False, NIET_GEHAALD, "45 van 50 (90 %), weegt dit niet op"),
        ],
    )
    def test_the_auditor_judges_there_is_no_formula(
        self, weegt_op: bool, uitkomst: Uitkomst, zin: str
    ) -> None:
        uitslag = self.onder_de_norm(Terugblik(geslaagd=45, verwacht=50, weegt_op=weegt_op))
        assert (uitslag.uitkomst, zin in uitslag.zin) == (uitkomst, True)

    def test_it_plays_no_part_when_the_norm_is_met_or_in_another_dienst(self) -> None:
        assert beoordeeld(Dienst.GEEN_WERK_NAAR_WERK, OPGEWOGEN).zin.endswith("80 %.")
        ander = beoordeeld(Dienst.SCHOLING, OPGEWOGEN, succesvol_met_prestatieafspraak=31)
        assert ander.uitkomst is NIET_GEHAALD

    @pytest.mark.parametrize(("geslaagd", "verwacht"), [(1, 0), (-1, 5)])
    def test_a_look_back_has_figures(self, geslaagd: int, verwacht: int) -> None:
        with pytest.raises(ValueError, match="terugblik"):
            Terugblik(geslaagd=geslaagd, verwacht=verwacht, weegt_op=True)


class TestSocialeActivering:
    """2.10.3: the formula divides by c, the sentence before it by a.2 (A-78)."""

    FEITEN = opgave(
        Dienst.SOCIALE_ACTIVERING,
        succesvol_met_prestatieafspraak=24,
        had_succesvol_moeten_zijn=30,
    )

    def test_the_formula_counts_and_both_are_shown(self) -> None:
        uitslag = realisatie(self.FEITEN, KADER)
        assert (uitslag.uitkomst, uitslag.gemeten) == (GEHAALD, Fraction(24, 30))
        assert "is 80 %" in uitslag.zin
        assert "Anders gerekend: " in uitslag.zin
        assert "is 60 %" in uitslag.zin
        assert uitslag.toets.beleid == (keuzes.REALISATIE_2_10_3.naam,)

    def test_another_choice_turns_them_round(self) -> None:
        anders = kader_met(keuzes.REALISATIE_2_10_3, RealisatieNoemer.MET_PRESTATIEAFSPRAAK)
        uitslag = realisatie(self.FEITEN, anders)
        assert (uitslag.uitkomst, uitslag.gemeten) == (NIET_GEHAALD, Fraction(24, 40))
        assert uitslag.zin.index("is 60 %") < uitslag.zin.index("is 80 %")

    def test_one_of_both_that_cannot_be_computed_is_left_out(self) -> None:
        uitslag = beoordeeld(Dienst.SOCIALE_ACTIVERING, met_prestatieafspraak=None)
        assert (uitslag.gehaald, "Anders" in uitslag.zin) == (True, False)


@given(
    st.sampled_from(MET_NORM),
    st.integers(0, 200),
    st.integers(0, 200),
    st.integers(1, 200),
    st.sampled_from([None, OPGEWOGEN, Terugblik(geslaagd=1, verwacht=2, weegt_op=False)]),
)
def test_one_more_success_never_lowers_an_outcome(
    dienst: Dienst, afspraken: int, geslaagd: int, verwacht: int, terugblik: Terugblik | None
) -> None:
    def rang(aantal: int) -> int:
        uitslag = beoordeeld(
            dienst,
            terugblik,
            met_prestatieafspraak=afspraken,
            succesvol_met_prestatieafspraak=aantal,
            had_succesvol_moeten_zijn=verwacht,
        )
        return -1 if uitslag.uitkomst is NVT else SLECHTER_TOT_BETER.index(uitslag.uitkomst)

    assert rang(geslaagd + 1) >= rang(geslaagd)
