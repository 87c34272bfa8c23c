"""From scores to a total and a number of stars, by table or by hand (GT-23)."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Sterrendrempel, Sterrenweging
from domain.kader import Kader
from domain.sterren.berekening import (
    Vaststelling,
    bereken_sterren,
)
from domain.sterren.invoer import Dienstinvoer, Sterreninvoer
from domain.sterren.uitslagen import beoordeel_sterren
from domain.uitslag import Uitkomst
from tests.domain.sterren.test_score import invoer, procent
from tests.support.kaders import KADER, kader_met

HANDMATIG = Vaststelling.HANDMATIG


def tabel(*drempels: tuple[str, int]) -> Kader:
    rijen = tuple(Sterrendrempel(Decimal(vanaf), sterren) for vanaf, sterren in drempels)
    return kader_met(keuzes.STERRENTABEL, rijen)


GT_23 = Sterreninvoer(
    diensten=(
        replace(invoer(Dienst.OUTPLACEMENT, "8.1", "50", "87.5"), omzet=Decimal(50_000)),
        replace(
            invoer(Dienst.WERK_NAAR_WERK, "7.6", "60", "96", garantie=True), omzet=Decimal(400_000)
        ),
        replace(invoer(Dienst.GEEN_WERK_NAAR_WERK, "7.7"), omzet=Decimal(150_000)),
    ),
    opdrachtgevers=Decimal("7.6"),
    transparantie=procent("80"),
    personeel=procent("96"),
)
TOTAAL = Fraction(4_569_250, 600_000)


def test_gt_23_the_total_is_weighed_by_turnover_and_stars_are_set_by_hand() -> None:
    berekening = bereken_sterren(GT_23, KADER)
    assert (berekening.totaal, berekening.aantal) == (TOTAAL, None)
    assert berekening.vaststelling is HANDMATIG
    assert berekening.zin == (
        "De totaalscore is 7,62, maar er is geen tabel voor de sterren. "
        "Een medewerker vult het aantal sterren in, met de reden."
    )


def test_a_59_the_plain_mean_only_when_it_is_chosen() -> None:
    gelijk = kader_met(keuzes.STERRENWEGING, Sterrenweging.GELIJK)
    assert (
        bereken_sterren(GT_23, gelijk).totaal
        == (Fraction("7.675") + Fraction("7.76") + Fraction("7.21")) / 3
    )


@pytest.mark.parametrize(("vanaf", "aantal"), [("7.674", 3), ("7.675", 3), ("7.676", 2)])
def test_a_60_a_table_gives_the_stars_from_its_border_on(vanaf: str, aantal: int) -> None:
    outplacement = replace(GT_23, diensten=GT_23.diensten[:1])  # scores 7.675
    berekening = bereken_sterren(outplacement, tabel((vanaf, 3), ("6", 2), ("1", 1)))
    assert (berekening.aantal, berekening.vaststelling) == (aantal, Vaststelling.BEREKEND)


@pytest.mark.parametrize(("sterren", "woord"), [(1, "1 ster."), (4, "4 sterren.")])
def test_the_sentence_counts_in_dutch(sterren: int, woord: str) -> None:
    berekening = bereken_sterren(GT_23, tabel(("1", sterren)))
    assert berekening.zin == f"De totaalscore is 7,62: dat is goed voor {woord}"


def test_a_score_below_the_table_is_not_guessed() -> None:
    berekening = bereken_sterren(GT_23, tabel(("8", 4)))
    assert (berekening.vaststelling, berekening.totaal) == (HANDMATIG, TOTAAL)
    assert "lager dan de tabel" in berekening.zin


def test_an_aspirant_has_no_stars() -> None:
    berekening = bereken_sterren(replace(GT_23, aspirant=True), tabel(("1", 1)))
    assert (berekening.vaststelling, berekening.aantal) == (Vaststelling.GEEN, None)
    assert (berekening.scores, berekening.totaal) == ((), None)


def test_a_dienst_without_turnover_or_without_a_block_does_not_count() -> None:
    extra = (
        replace(invoer(Dienst.DIAGNOSE, "10"), omzet=Decimal(0)),
        invoer(Dienst.SUPPORTED_EMPLOYMENT, "10"),
    )
    for kader in (KADER, kader_met(keuzes.STERRENWEGING, Sterrenweging.NAAR_OMZET)):
        berekening = bereken_sterren(replace(GT_23, diensten=(*GT_23.diensten, *extra)), kader)
        assert berekening.totaal == TOTAAL


def test_a_dienst_without_turnover_needs_no_figures() -> None:
    leeg = Dienstinvoer(dienst=Dienst.DIAGNOSE, omzet=Decimal(0), clienten=None)
    met_leeg = replace(GT_23, diensten=(*GT_23.diensten, leeg))
    gelijk = kader_met(keuzes.STERRENWEGING, Sterrenweging.GELIJK)
    assert bereken_sterren(met_leeg, KADER).totaal == TOTAAL
    assert bereken_sterren(met_leeg, gelijk).totaal == bereken_sterren(GT_23, gelijk).totaal


@pytest.mark.parametrize(
    ("diensten", "zin"),
    [
        ((), "Geen enkele Dienst met omzet"),
        ((invoer(Dienst.DUURZAME_INZETBAARHEID),), "Geen enkele Dienst met omzet"),
        ((replace(invoer(Dienst.VERZUIM), omzet=Decimal(0)),), "Geen enkele Dienst met omzet"),
        ((replace(invoer(Dienst.VERZUIM), omzet=None),), "de omzet ontbreekt"),
        ((replace(invoer(Dienst.OUTPLACEMENT), clienten=None),), "onbekend is cliënten"),
    ],
)
def test_without_the_figures_stars_are_set_by_hand(
    diensten: tuple[Dienstinvoer, ...], zin: str
) -> None:
    berekening = bereken_sterren(replace(GT_23, diensten=diensten), KADER)
    assert (berekening.vaststelling, berekening.totaal) == (HANDMATIG, None)
    assert zin in berekening.zin


class TestOutcomes:
    """The stars as lines on a receipt."""

    def test_one_line_per_dienst_and_one_for_the_total(self) -> None:
        *diensten, totaal = beoordeel_sterren(GT_23, KADER)
        assert [each.gemeten for each in diensten] == [
            Fraction("7.675"),
            Fraction("7.76"),
            Fraction("7.21"),
        ]
        assert diensten[0].zin.startswith("De score is 7,675: cliënten 8,1 geeft 8,1")
        assert (totaal.uitkomst, totaal.gemeten) == (Uitkomst.NIET_TE_BEOORDELEN, TOTAAL)

    def test_a_dienst_that_lacks_a_figure_says_which(self) -> None:
        onbekend = replace(invoer(Dienst.OUTPLACEMENT), clienten=None)
        (dienst, _) = beoordeel_sterren(replace(GT_23, diensten=(onbekend,)), KADER)
        assert dienst.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
        assert dienst.zin == "Geen score: onbekend is cliënten."

    def test_each_line_says_what_can_be_reached(self) -> None:
        zin = beoordeel_sterren(GT_23, KADER)[0].zin
        assert zin.endswith("Wie alle normen haalt, scoort 6,15 tot en met 9,00.")
        vroeger = beoordeel_sterren(GT_23, replace(KADER, verwoording=2))[0].zin
        assert "Wie alle normen haalt" not in vroeger

    def test_without_opdrachtgevers_other_scores_can_be_reached(self) -> None:
        zin = beoordeel_sterren(replace(GT_23, opdrachtgevers=None), KADER)[0].zin
        assert "scoort 6,00 tot en met" in zin

    @pytest.mark.parametrize(("cijfer", "buiten"), [("1.0", True), ("5.5", False), ("10", False)])
    def test_a_score_out_of_reach_is_named(self, cijfer: str, buiten: bool) -> None:
        laag = replace(invoer(Dienst.OUTPLACEMENT), clienten=Decimal(cijfer))
        (dienst, _) = beoordeel_sterren(replace(GT_23, diensten=(laag,)), KADER)
        assert dienst.zin.endswith("Deze score ligt daarbuiten.") is buiten

    def test_a_table_or_an_aspirant(self) -> None:
        assert beoordeel_sterren(GT_23, tabel(("1", 1)))[-1].gehaald
        (aspirant,) = beoordeel_sterren(replace(GT_23, aspirant=True), KADER)
        assert aspirant.uitkomst is Uitkomst.NIET_VAN_TOEPASSING


@given(st.permutations(GT_23.diensten), st.integers(1, 10**6))
def test_the_total_depends_on_shares_of_turnover_and_not_on_order(
    diensten: list[Dienstinvoer], maal: int
) -> None:
    groter = tuple(replace(each, omzet=(each.omzet or Decimal(0)) * maal) for each in diensten)
    assert bereken_sterren(replace(GT_23, diensten=groter), KADER).totaal == TOTAAL
    zelfde = replace(GT_23, diensten=tuple(diensten))
    assert bereken_sterren(zelfde, KADER) == bereken_sterren(GT_23, KADER)


@given(st.lists(st.integers(1, 10**7), min_size=3, max_size=3))
def test_the_total_lies_between_the_scores(omzetten: list[int]) -> None:
    diensten = tuple(
        replace(each, omzet=Decimal(omzet))
        for each, omzet in zip(GT_23.diensten, omzetten, strict=True)
    )
    totaal = bereken_sterren(replace(GT_23, diensten=diensten), KADER).totaal
    assert totaal
    assert Fraction("7.21") <= totaal <= Fraction("7.76")
