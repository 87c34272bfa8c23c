"""GT-38: from which share on somebody has a say, direct, jointly, and through others."""

from fractions import Fraction

import pytest

from domain.personen.relaties import Relatiesoort, Schakel
from domain.personen.zeggenschap import onder_zeggenschap_van, zeggenschap_over
from tests.support.persons import S, aandelen, afspraak, relatie, stand, stemmen

HELFT = Fraction(1, 2)


def boven(doel: str, *schakels: Schakel) -> set[str]:
    return set(zeggenschap_over(stand(*schakels), doel, HELFT))


@pytest.mark.parametrize(("procent", "zeggenschap"), [("49.9", 0), ("50", 0), ("50.1", 1)])
@pytest.mark.parametrize(
    "soort", [S.STEMMEN, S.AANDELEN, S.BENOEMT_BESTUURDERS, S.BENOEMT_COMMISSARISSEN]
)
def test_gt_38_more_than_half(soort: Relatiesoort, procent: str, zeggenschap: int) -> None:
    assert len(boven("X", relatie(soort, "a", "X", procent))) == zeggenschap


def test_kinds_do_not_add_up_to_each_other() -> None:
    assert boven("X", stemmen("a", "X", 40), aandelen("a", "X", 40)) == set()


def test_the_answer_says_how_much_of_what_and_through_whom() -> None:
    keten = (aandelen("a", "H", 60), stemmen("H", "X", 30), stemmen("a", "X", 21))
    (deel,) = (z for z in zeggenschap_over(stand(*keten), "X", HELFT).values() if z.door == "a")
    assert (deel.grond, deel.aandeel) == (S.STEMMEN, Fraction(51, 100))
    assert set(deel.keten) == set(keten)
    assert deel.keten.index(keten[0]) < deel.keten.index(keten[1])
    assert deel.zin == "a heeft zeggenschap over X, met 51 % van de stemmen."


def test_a_say_in_full_runs_through_a_chain() -> None:
    keten = (stemmen("a", "H", 51), stemmen("H", "I", 51), stemmen("I", "X", 51))
    assert boven("X", *keten) == {"a", "H", "I"}
    assert zeggenschap_over(stand(*keten), "X", HELFT)["a"].keten == keten


def test_a_chain_breaks_at_exactly_half() -> None:
    assert boven("X", stemmen("a", "H", 50), stemmen("H", "X", 100)) == {"H"}


def test_shares_of_two_subsidiaries_add_up() -> None:
    delen = (aandelen("a", "H", 51), aandelen("a", "I", 51))
    samen = (aandelen("H", "X", 26), aandelen("I", "X", 25))
    assert boven("X", *delen, *samen) == {"a"}
    assert boven("X", *delen, aandelen("H", "X", 25), aandelen("I", "X", 25)) == set()


def test_partners_in_a_stemafspraak_have_a_say_together() -> None:
    delen = (stemmen("a", "X", 30), stemmen("b", "X", 21))
    assert boven("X", *delen) == set()
    deel = zeggenschap_over(stand(*delen, afspraak("X", "a", "b")), "X", HELFT)["b"]
    assert set(deel.keten) == {*delen, afspraak("X", "a", "b")}


def test_a_stemafspraak_is_about_one_organisation_and_never_about_shares() -> None:
    anders = (stemmen("a", "X", 30), stemmen("b", "X", 30), afspraak("Y", "a", "b"))
    aandeelhouders = (aandelen("a", "X", 30), aandelen("b", "X", 30), afspraak("X", "a", "b"))
    assert boven("X", *anders) == boven("X", *aandeelhouders) == set()


def test_votes_of_a_partner_through_its_own_company_count() -> None:
    schakels = (
        stemmen("a", "X", 30),
        stemmen("b", "H", 60),
        stemmen("H", "X", 25),
        afspraak("X", "a", "b"),
    )
    assert boven("X", *schakels) == {"a", "b"}
    assert set(zeggenschap_over(stand(*schakels), "X", HELFT)["a"].keten) == set(schakels)


def test_who_has_a_say_over_a_partner_joins_in() -> None:
    schakels = (
        stemmen("a", "H", 60),
        stemmen("H", "X", 30),
        stemmen("b", "X", 30),
        afspraak("X", "H", "b"),
    )
    assert boven("X", *schakels) == {"a", "b", "H"}


def test_companies_that_own_each_other_end_somewhere() -> None:
    ring = (stemmen("H", "I", 60), stemmen("I", "H", 60), stemmen("I", "X", 60))
    assert boven("X", *ring) == {"H", "I"}
    assert set(onder_zeggenschap_van(stand(*ring), "H", HELFT)) == {"I", "X"}


def test_the_employer_of_somebody_has_no_say_over_their_company() -> None:
    assert boven("X", relatie(S.WERKGEVER, "B", "a"), stemmen("a", "X", 100)) == {"a"}


def test_a_later_share_is_no_part_of_the_proof() -> None:
    eerst, later = stemmen("a", "X", 60), aandelen("a", "X", 100)
    assert zeggenschap_over(stand(eerst, later), "X", HELFT)["a"].keten == (eerst,)


def test_a_chain_of_thousand_companies_is_no_trouble() -> None:
    keten = [stemmen(f"E{n}", f"E{n + 1}", 51) for n in range(1000)]
    alle = stand(*keten)
    assert len(zeggenschap_over(alle, "E1000", HELFT)) == 1000
    assert len(onder_zeggenschap_van(alle, "E900", HELFT)) == 100
