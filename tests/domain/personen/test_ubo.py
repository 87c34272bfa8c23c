"""GT-39: who is UBO, who sits on the edge, and who stands in for one (A-24)."""

from fractions import Fraction

import pytest

from domain.personen.belang import doorgerekend, te_veel
from domain.personen.relaties import Schakel
from domain.personen.ubo import Ubo, Ubobeeld, Ubovraag, ubos
from domain.personen.ubogronden import Ubogrond, Ubostand
from domain.uitslag import Uitkomst
from tests.support.persons import (
    DAG,
    KADER,
    S,
    aandelen,
    afspraak,
    register,
    relatie,
    stand,
    stemmen,
)

UBO, GRENS, PSEUDO = Ubostand.UBO, Ubostand.OP_DE_GRENS, Ubostand.PSEUDO_UBO


def beeld(*schakels: Schakel) -> Ubobeeld:
    return ubos(Ubovraag(organisatie="X", dag=DAG, register=register(*schakels)), KADER)


def gevonden(*schakels: Schakel) -> dict[str, Ubo]:
    return {ubo.persoon: ubo for ubo in beeld(*schakels).personen}


def standen(*schakels: Schakel) -> dict[str, Ubostand]:
    return {wie: ubo.stand for wie, ubo in gevonden(*schakels).items()}


@pytest.mark.parametrize("soort", [S.AANDELEN, S.STEMMEN])
@pytest.mark.parametrize(
    ("procent", "verwacht"), [("24.9", None), ("25", GRENS), ("25.1", UBO), ("25.001", UBO)]
)
def test_gt_39_a_quarter_and_more_than_a_quarter(
    soort: S, procent: str, verwacht: Ubostand | None
) -> None:
    assert standen(relatie(soort, "a", "X", procent)).get("a") is verwacht


@pytest.mark.parametrize("soort", [S.BEGUNSTIGDE, S.BIJZONDERE_ZEGGENSCHAP])
@pytest.mark.parametrize(("procent", "verwacht"), [("24.9", None), ("25", UBO), ("25.1", UBO)])
def test_a_quarter_of_the_assets_is_enough(
    soort: S, procent: str, verwacht: Ubostand | None
) -> None:
    gevraagd = gevonden(relatie(soort, "a", "X", procent)).get("a")
    assert (gevraagd and gevraagd.stand) is verwacht
    assert gevraagd is None or gevraagd.gronden == (Ubogrond.VERMOGEN,)


def test_gt_39_two_brothers_with_fifteen_each() -> None:
    delen = (
        aandelen("a", "X", 15),
        aandelen("b", "X", 15),
        stemmen("a", "X", 15),
        stemmen("b", "X", 15),
        relatie(S.BESTUURDER, "dirk", "X"),
    )
    assert standen(*delen) == {"dirk": PSEUDO}
    samen = gevonden(*delen, afspraak("X", "a", "b"))
    assert {wie: ubo.stand for wie, ubo in samen.items()} == {"a": UBO, "b": UBO}
    assert (samen["a"].kapitaal, samen["a"].stemmen) == (Fraction(15, 100), Fraction(30, 100))
    assert set(samen["a"].keten) == {*delen[2:4], afspraak("X", "a", "b")}


def test_capital_is_multiplied_through_the_chain() -> None:
    schakels = (aandelen("a", "H", 60), aandelen("H", "X", 50), aandelen("b", "X", 50))
    assert gevonden(*schakels)["a"].kapitaal == Fraction(30, 100)
    smal = (aandelen("a", "H", 50), aandelen("H", "X", 50), aandelen("b", "X", 50))
    assert standen(*smal) == {"a": GRENS, "b": UBO}
    assert set(gevonden(*smal)["a"].keten) == set(smal[:2])


def test_capital_through_two_companies_adds_up() -> None:
    schakels = (
        aandelen("a", "H", 50),
        aandelen("a", "I", 40),
        aandelen("H", "X", 40),
        aandelen("I", "X", 20),
        aandelen("I", "H", 10),
    )
    # 0.5 x 0.4 + 0.4 x 0.2 + 0.4 x 0.1 x 0.4
    assert gevonden(*schakels)["a"].kapitaal == Fraction("0.296")


def test_a_say_over_most_makes_a_ubo_however_small_the_capital() -> None:
    schakels = (stemmen("a", "H", 51), stemmen("H", "X", 51), aandelen("H", "X", 20))
    ubo = gevonden(*schakels)["a"]
    assert ubo.gronden == (Ubogrond.STEMMEN, Ubogrond.ZEGGENSCHAP)
    assert (ubo.kapitaal, ubo.stemmen) == (Fraction(0), Fraction(51, 100))
    assert set(ubo.keten) == set(schakels[:2])


def test_who_appoints_most_directors_is_a_ubo() -> None:
    assert gevonden(relatie(S.BENOEMT_BESTUURDERS, "a", "X", 51))["a"].gronden == (
        Ubogrond.ZEGGENSCHAP,
    )


def test_who_is_in_fact_the_boss_is_a_ubo_also_higher_up() -> None:
    boven = (stemmen("H", "X", 60), relatie(S.FEITELIJKE_ZEGGENSCHAP, "a", "H"))
    assert gevonden(*boven)["a"].keten == (boven[1], boven[0])
    twee = (relatie(S.FEITELIJKE_ZEGGENSCHAP, "a", "X"), aandelen("b", "X", 30))
    assert {wie: ubo.gronden for wie, ubo in gevonden(*twee).items()} == {
        "a": (Ubogrond.ZEGGENSCHAP,),
        "b": (Ubogrond.KAPITAAL,),
    }
    naast = (stemmen("H", "X", 50), relatie(S.FEITELIJKE_ZEGGENSCHAP, "a", "H"))
    assert standen(*naast) == {}


def test_the_directors_of_the_top_stand_in() -> None:
    top = (
        stemmen("TOP", "H", 60),
        stemmen("H", "X", 60),
        relatie(S.BESTUURDER, "d", "TOP"),
        relatie(S.BESTUURDER, "BEHEER", "TOP"),
        relatie(S.BESTUURDER, "e", "BEHEER"),
        relatie(S.BESTUURDER, "d", "BEHEER"),
        relatie(S.BESTUURDER, "f", "X"),
    )
    assert standen(*top) == {"d": PSEUDO, "e": PSEUDO}
    assert gevonden(*top)["e"].keten == (top[4], top[3], top[0], top[1])
    assert (gevonden(*top)["d"].kapitaal, gevonden(*top)["d"].stemmen) == (Fraction(0), Fraction(0))
    assert gevonden(*top)["d"].zin.startswith("d is pseudo-UBO, als bestuurder. d is bestuurder")


def test_holdings_that_rule_each_other_are_both_the_top() -> None:
    ring = (stemmen("H", "I", 60), stemmen("I", "H", 60), stemmen("I", "X", 60))
    besturen = (relatie(S.BESTUURDER, "h", "H"), relatie(S.BESTUURDER, "i", "I"))
    assert standen(*ring, *besturen) == {"h": PSEUDO, "i": PSEUDO}


def test_on_the_edge_nobody_stands_in() -> None:
    assert standen(aandelen("a", "X", 25), relatie(S.BESTUURDER, "d", "X")) == {"a": GRENS}


def test_nobody_to_name_is_an_outcome() -> None:
    leeg = beeld(aandelen("a", "X", 10))
    assert (leeg.uitslag.uitkomst, leeg.personen) == (Uitkomst.NIET_TE_BEOORDELEN, ())
    assert "geen bestuurder" in leeg.uitslag.zin


def test_a_natural_person_has_no_ubo() -> None:
    vraag = Ubovraag(organisatie="a", dag=DAG, register=register(stemmen("a", "X", 60)))
    assert ubos(vraag, KADER).uitslag.uitkomst is Uitkomst.NIET_VAN_TOEPASSING


def test_more_than_the_whole_cannot_be_judged() -> None:
    fout = beeld(aandelen("a", "H", 60), aandelen("b", "H", "40.1"), aandelen("H", "X", 100))
    assert fout.uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
    assert fout.uitslag.zin == "In H is samen 100,1 % vastgelegd van de aandelen."
    precies = beeld(aandelen("a", "H", 60), aandelen("b", "H", 40), aandelen("H", "X", 100))
    assert precies.uitslag.uitkomst is Uitkomst.GEHAALD


def test_the_outcome_names_everybody_with_the_chain() -> None:
    (uitslag,) = beeld(aandelen("a", "X", 25), aandelen("b", "X", 75)).uitslagen
    assert uitslag.toets.code == "R-UBO-a"
    assert (
        "a is UBO volgens Bijlage 7A en niet volgens Bijlage 7B: leg dit vast (25 % van het"
        in uitslag.zin
    )
    assert "b is UBO (75 % van het kapitaal, 0 % van de stemmen). b heeft 75 %" in uitslag.zin


@pytest.mark.parametrize(
    ("schakels", "verwacht"),
    [
        # own shares belong to the others
        ((aandelen("a", "X", 20), aandelen("X", "X", 20)), {"a": Fraction(1, 4)}),
        # H and X own a part of each other
        (
            (aandelen("a", "X", 20), aandelen("H", "X", 50), aandelen("X", "H", 50)),
            {"a": Fraction(20, 75)},
        ),
        # a ring above X, with one owner outside
        (
            (
                aandelen("a", "H", 10),
                aandelen("I", "H", 90),
                aandelen("H", "I", 100),
                aandelen("H", "X", 100),
            ),
            {"a": Fraction(1)},
        ),
        # a ring that nobody owns
        ((aandelen("I", "H", 100), aandelen("H", "I", 100), aandelen("H", "X", 100)), {}),
        ((aandelen("X", "X", 100),), {}),
        ((aandelen("a", "X", 0),), {}),
    ],
)
def test_companies_that_own_each_other_are_counted_out(
    schakels: tuple[Schakel, ...], verwacht: dict[str, Fraction]
) -> None:
    assert doorgerekend(stand(*schakels), "X") == verwacht
    assert te_veel(stand(*schakels), "X") == ()
