"""From a rule to the code that carries it out: every rule is there, once, with its reason."""

from pathlib import Path

import pytest

from domain.beleid.lezingen.vorm import Later
from domain.herkomst import ELDERS, HERKOMST

CATALOGUE = Path(__file__).parents[1] / "architecture" / "regels.txt"
RULES = {line for line in CATALOGUE.read_text("utf-8").splitlines() if line[:1] != "#"}
HERE, ELSEWHERE = {each.regel for each in HERKOMST}, [each.regel for each in ELDERS]


def test_every_rule_is_carried_out_here_or_somewhere_else() -> None:
    assert RULES - HERE - set(ELSEWHERE) == set()


def test_no_rule_is_here_and_somewhere_else() -> None:
    assert HERE & set(ELSEWHERE) == set()
    assert len(set(ELSEWHERE)) == len(ELSEWHERE)


def test_what_is_somewhere_else_is_explained() -> None:
    assert all(each.toelichting.endswith(".") for each in ELDERS)
    assert {each.deel for each in ELDERS} == set(Later)
    assert set(ELSEWHERE) <= RULES


def test_a_norm_of_the_catalogue_has_the_place_of_the_norm_itself() -> None:
    places = {each.regel: each.plaats for each in HERKOMST}
    assert places["R-1.7.5"] == "domain.normen.catalogus:catalogus"
    assert places["R-2.7.c"] == "domain.handleiding.h2023_velden:DIENSTVELDEN"
    assert places["A-60"].startswith("domain.beleid.keuzes:STERREN")


def test_all_numbers_of_the_open_points_are_there() -> None:
    points = {f"A-{nummer:02}" for nummer in range(1, 92)}
    assert points <= HERE | set(ELSEWHERE)


@pytest.mark.parametrize(
    ("regel", "plaats"),
    [
        ("R-1.6.6", "voetnoot 7"),
        ("R-2.5.2", "voetnoot 11"),
        ("R-2.11.i", "voetnoot 13"),
        ("R-2.12.1", "voetnoot 15"),
        ("R-2.11.b", "3.14"),
    ],
)
def test_a_footnote_and_a_list_of_the_text_have_a_line_of_their_own(
    regel: str, plaats: str
) -> None:
    assert plaats in {each.bron.plaats for each in HERKOMST if each.regel == regel}
