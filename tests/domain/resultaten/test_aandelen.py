"""Transparantie and staff: shares without a minimum (A-10, A-15)."""

from dataclasses import replace
from fractions import Fraction

import pytest

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Personeelstelling, TransparantieNoemer
from domain.resultaten.aandelen import goed_opgeleid, opgegeven_aantallen, transparantie
from domain.resultaten.opgave import Dienstopgave, Opgave, Organisatieopgave
from domain.uitslag import Uitkomst
from tests.domain.resultaten.opgaven import ORGANISATIE
from tests.support.kaders import KADER, kader_met

ZONDER = kader_met(keuzes.TRANSPARANTIE_NOEMER, TransparantieNoemer.ZONDER_PRESTATIEAFSPRAAK)
MET_INHUUR = kader_met(keuzes.PERSONEEL_IN_STERREN, Personeelstelling.EIGEN_EN_INGEHUURD)
DIENSTEN = (
    Dienstopgave(dienst=Dienst.SCHOLING, met_prestatieafspraak=20),
    Dienstopgave(dienst=Dienst.VERZUIM),
)


@pytest.mark.parametrize(
    ("deel", "geheel", "gewoon", "zonder"),
    [
        (40, 100, Fraction(40, 100), Fraction(40, 80)),
        (0, 100, Fraction(0), Fraction(0)),
        (0, 0, Fraction(0), Fraction(0)),
        (10, 20, Fraction(1, 2), Fraction(0)),
        (None, 100, None, None),
        (40, None, None, None),
    ],
)
def test_a_15_transparent_trajecten_out_of_all_completed_ones(
    deel: int | None, geheel: int | None, gewoon: Fraction | None, zonder: Fraction | None
) -> None:
    organisatie = Organisatieopgave(transparante_trajecten=deel, afgeronde_trajecten=geheel)
    feiten = Opgave(organisatie=organisatie, diensten=DIENSTEN)
    assert transparantie(feiten, KADER) == gewoon
    assert transparantie(feiten, ZONDER) == zonder


def test_a_10_own_staff_counts_unless_chosen_otherwise() -> None:
    assert goed_opgeleid(ORGANISATIE, KADER, zzp=False) == Fraction(24, 25)
    assert goed_opgeleid(ORGANISATIE, MET_INHUUR, zzp=False) == Fraction(27, 30)


@pytest.mark.parametrize("veld", ["gekwalificeerd_ingehuurd", "personeel_ingehuurd"])
def test_hired_staff_that_is_unknown_matters_only_where_it_counts(veld: str) -> None:
    leeg = replace(ORGANISATIE, **{veld: None})
    assert goed_opgeleid(leeg, KADER, zzp=False) == Fraction(24, 25)
    assert goed_opgeleid(leeg, MET_INHUUR, zzp=False) is None


def test_own_staff_that_is_unknown_always_matters() -> None:
    for veld in ("gekwalificeerd_eigen", "personeel_eigen"):
        leeg = replace(ORGANISATIE, **{veld: None})
        assert goed_opgeleid(leeg, KADER, zzp=False) is None
        assert goed_opgeleid(leeg, MET_INHUUR, zzp=False) is None


def test_giving_the_figures_is_all_that_is_asked() -> None:
    uitslagen = {each.toets.code: each for each in opgegeven_aantallen(ORGANISATIE, KADER)}
    assert set(uitslagen) == {"2.0.1", "2.0.2", "1.6.6.a", "1.6.6.b"}
    assert {each.uitkomst for each in uitslagen.values()} == {Uitkomst.GEHAALD}
    assert uitslagen["2.0.1"].gemeten == 100


def test_a_figure_that_was_not_given_cannot_be_judged() -> None:
    leeg = replace(ORGANISATIE, personeel_eigen=None)
    uitslagen = {each.toets.code: each.uitkomst for each in opgegeven_aantallen(leeg, KADER)}
    assert uitslagen["1.6.6.b"] is Uitkomst.NIET_TE_BEOORDELEN


def test_a_11_a_zzper_counts_as_one_of_one_unless_chosen_otherwise() -> None:
    alleen = replace(ORGANISATIE, gekwalificeerd_eigen=1, personeel_eigen=1)
    niet = kader_met(keuzes.ZZP_TELT_ZICHZELF, False)
    assert goed_opgeleid(alleen, KADER, zzp=True) == 1
    assert goed_opgeleid(alleen, niet, zzp=True) == 0
    assert goed_opgeleid(alleen, niet, zzp=False) == 1
