"""What may stand in a register, and how it reads."""

from datetime import date
from fractions import Fraction

import pytest

from domain.personen.register import Personenregister
from domain.personen.relaties import (
    MET_AANDEEL,
    WAARVAN,
    ZINNEN,
    Relatie,
    Relatiesoort,
    procent,
    uitleg,
)
from tests.support.persons import S, aandelen, afspraak, ouder, relatie, stand, stemmen, tot


def een(soort: Relatiesoort, aandeel: Fraction | None, naar: str = "B") -> Relatie:
    return Relatie(id="1", soort=soort, van="a", naar=naar, aandeel=aandeel, bron="KvK")


@pytest.mark.parametrize("aandeel", [Fraction(0), Fraction(1, 3), Fraction(1)])
def test_a_share_is_a_part_of_one(aandeel: Fraction) -> None:
    assert een(S.STEMMEN, aandeel).deel == aandeel


@pytest.mark.parametrize("aandeel", [Fraction(-1, 100), Fraction(101, 100)])
def test_a_share_outside_the_whole_is_refused(aandeel: Fraction) -> None:
    with pytest.raises(ValueError, match="tussen 0 en 100 %"):
        een(S.STEMMEN, aandeel)


@pytest.mark.parametrize("soort", list(Relatiesoort))
def test_a_kind_has_a_share_or_it_has_none(soort: Relatiesoort) -> None:
    verkeerd = None if soort in MET_AANDEEL else Fraction(1, 2)
    with pytest.raises(ValueError, match="klopt het aandeel niet"):
        een(soort, verkeerd)


def test_a_kind_without_a_share_weighs_nothing() -> None:
    assert een(S.WERKGEVER, None).deel == 0


def test_only_shares_can_be_held_in_oneself() -> None:
    assert een(S.AANDELEN, Fraction(1, 10), naar="a").naar == "a"
    with pytest.raises(ValueError, match="naar zichzelf"):
        een(S.STEMMEN, Fraction(1, 10), naar="a")


def test_a_stemafspraak_takes_two() -> None:
    assert len(afspraak("X", "a", "b").deelnemers) == 2
    with pytest.raises(ValueError, match="minder dan twee"):
        afspraak("X", "a")


def test_an_id_comes_once() -> None:
    dubbel = (stemmen("a", "X", 10), stemmen("a", "X", 20))
    with pytest.raises(ValueError, match="hetzelfde id"):
        Personenregister(natuurlijk=frozenset(), relaties=dubbel)


@pytest.mark.parametrize(
    ("dag", "geldt"),
    [
        (date(2023, 12, 31), False),
        (date(2024, 1, 1), True),
        (date(2024, 6, 30), True),
        (date(2024, 7, 1), False),
    ],
)
def test_both_days_count(dag: date, geldt: bool) -> None:
    tijdelijk = Relatie(
        id="1",
        soort=S.STEMMEN,
        van="a",
        naar="B",
        aandeel=Fraction(1, 2),
        bron="KvK",
        vanaf=date(2024, 1, 1),
        tot_en_met=date(2024, 6, 30),
    )
    assert tijdelijk.geldt_op(dag) is geldt
    assert bool(stand(tijdelijk, dag=dag).uit("a", S.STEMMEN)) is geldt


def test_an_agreement_ends_too() -> None:
    eind = date(2024, 1, 31)
    los = afspraak("X", "a", "b")
    geeindigd = type(los)(
        id="1", deelnemers=los.deelnemers, over="X", bron="brief", tot_en_met=eind
    )
    assert stand(geeindigd, dag=eind).afspraken("a") == (geeindigd,)
    assert stand(geeindigd, dag=date(2024, 2, 1)).afspraken_over("X") == ()


def test_every_kind_reads_as_a_sentence_with_its_source() -> None:
    assert set(ZINNEN) == set(Relatiesoort)
    assert stemmen("a", "X", "50.1").zin == (
        "a heeft 50,1 % van de stemmen in X (bron: Handelsregister)."
    )
    assert ouder("a", "b").zin == "a is ouder van b (bron: Handelsregister)."
    keten = (aandelen("a", "H", "100/3"), afspraak("X", "H", "b"))
    assert uitleg(keten) == (
        "a heeft 33,33 % van de aandelen in H (bron: Handelsregister). "
        "H en b stemmen samen in X (bron: overeenkomst 7)."
    )


@pytest.mark.parametrize(
    ("aandeel", "tekst"),
    [("1/4", "25 %"), ("2504/10000", "25,04 %"), ("1", "100 %"), ("0", "0 %"), ("1/1000", "0,1 %")],
)
def test_a_share_reads_as_a_percentage(aandeel: str, tekst: str) -> None:
    assert procent(Fraction(aandeel)) == tekst


def test_a_marriage_that_ended_is_still_known() -> None:
    voorbij = tot(relatie(S.ECHTGENOOT, "a", "b"), date(2020, 1, 1))
    assert stand(voorbij).huwelijken("b") == (voorbij,)
    assert stand(voorbij).uit("a", S.ECHTGENOOT) == ()


def test_every_kind_with_a_share_has_words_for_what_it_is_a_share_of() -> None:
    assert set(WAARVAN) == MET_AANDEEL
