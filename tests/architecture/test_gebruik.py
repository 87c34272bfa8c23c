"""What `keurmerk bronnen` says of who uses a rule is what the code says."""

import pytest

from adapters.application.usage import FILE, usage
from domain.herkomst import HERKOMST, WACHTEND
from domain.herkomst.wachtend import GETALLEN
from tests.support.gebruik.lines import lines, reached, users
from tests.support.gebruik.names import Refers, graph
from tests.support.gebruik.reach import Reach
from tests.support.gebruik.roots import SHARED


def test_the_list_is_what_the_code_says() -> None:
    assert FILE.read_text("utf-8").splitlines() == lines(), "Run python -m tests.support.gebruik"


def test_a_place_without_a_caller_says_what_it_waits_for_and_no_other_place_does() -> None:
    without = {place for place, found in usage().items() if not found}
    assert without == WACHTEND.keys()
    assert all(why.endswith(".") for why in WACHTEND.values())


def test_a_number_of_the_edition_that_nobody_asks_for_says_why_and_no_other_does() -> None:
    found = reached().values()
    numbers = (
        n for place, parts in graph().owned.items() if _printed(place) for n in parts.values()
    )
    unasked = {n.partition(":")[2] for n in numbers if not any(each.has(n) for each in found)}
    assert unasked == GETALLEN.keys()
    assert all(why.endswith(".") for why in GETALLEN.values())


def _printed(place: str) -> bool:
    return place.startswith("domain.handleiding.h2023")


def test_every_place_of_a_rule_is_a_name_at_the_top_of_its_module() -> None:
    names = graph().refers
    odd = {each.plaats for each in HERKOMST} - names.keys()
    assert all(place.rpartition(".")[0] in names for place in odd)


def test_what_every_command_does_is_reached_by_giving_one() -> None:
    giving = Reach(graph()).follow(Refers({"adapters.cli.commands.doe:doe"}))
    assert [place for place in SHARED if not giving.has(place)] == []


@pytest.mark.parametrize(
    ("place", "used"),
    [
        ("domain.keurmerk.meetperiode.besluiten:STARTDAG", ["opdracht start-meetperiode"]),
        (
            "domain.keurmerk.lifecycle.tabel:OVEREENKOMST",
            [
                "elke opdracht",
                *(f"scherm {naam}" for naam in ("beoordeling", "cohort", "mogelijk")),
                "scherm vrijstelling",
            ],
        ),
        ("domain.handleiding.velden:Veld.BESTAAT_NIET", []),
        ("domain.herkomst:HERKOMST", []),
    ],
)
def test_who_uses_a_place(place: str, used: list[str]) -> None:
    assert users(place, reached()) == used
