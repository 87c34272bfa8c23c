"""bronnen: from a rule to its place in the code."""

from adapters.cli.exits import Exit
from domain.herkomst import HERKOMST
from tests.adapters.cli.conftest import Cli


def test_every_rule_is_shown_with_its_source_and_place(cli: Cli) -> None:
    shown = cli("bronnen", "--json").document["bronnen"]
    assert [(each["regel"], each["plaats"]) for each in shown] == [
        (each.regel, each.plaats) for each in HERKOMST
    ]
    assert all(each["document"] and each["paragraaf"] and each["toelichting"] for each in shown)


def test_one_rule_whatever_its_capitals(cli: Cli) -> None:
    regel = HERKOMST[0].regel
    shown = cli("bronnen", regel.upper(), "--json").document["bronnen"]
    assert shown
    assert {each["regel"] for each in shown} == {regel}
    assert cli("bronnen", regel.lower()).out.splitlines()[1].startswith(regel)


def test_an_unknown_rule_gets_a_suggestion(cli: Cli) -> None:
    said = cli("bronnen", f"{HERKOMST[0].regel}x")
    assert (said.code, said.out) == (Exit.VERKEERD_GEBRUIK, "")
    assert f"Bedoelt u ‘{HERKOMST[0].regel}’?" in said.err
