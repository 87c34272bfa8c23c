"""bronnen: from a rule to its place in the code, or to the part that will carry it out."""

from pathlib import Path

from adapters.application.sources import order
from adapters.cli.exits import Exit
from domain.herkomst import ELDERS, HERKOMST
from tests.support.terminal import keurmerk

CATALOGUE = Path(__file__).parents[2] / "architecture" / "regels.txt"


def test_every_rule_is_shown_with_its_source_and_place_or_where_it_belongs() -> None:
    shown = keurmerk("bronnen", "--json").json["bronnen"]
    assert {(each["regel"], each["plaats"]) for each in shown if each["plaats"]} == {
        (each.regel, each.plaats) for each in HERKOMST
    }
    assert {(each["regel"], each["niet_hier"]) for each in shown if not each["plaats"]} == {
        (each.regel, each.deel.value) for each in ELDERS
    }
    assert all(each["document"] and each["paragraaf"] and each["toelichting"] for each in shown)
    assert all((each["plaats"] is None) != (each["niet_hier"] is None) for each in shown)
    assert all(bool(each["gebruikt_door"]) != bool(each["nog_niets"]) for each in shown)


def test_no_rule_of_the_catalogue_is_left_out() -> None:
    known = {line for line in CATALOGUE.read_text("utf-8").splitlines() if line[:1] != "#"}
    shown = keurmerk("bronnen", "--json").json["bronnen"]
    assert known - {each["regel"] for each in shown} == set()


def test_the_rules_are_in_the_order_in_which_a_reader_counts() -> None:
    shown = [each["regel"] for each in keurmerk("bronnen", "--json").json["bronnen"]]
    assert shown == sorted(shown, key=order)
    assert shown.index("R-2.2.a") < shown.index("R-2.10.a")


def test_one_rule_whatever_its_capitals() -> None:
    shown = keurmerk("bronnen", "R-T1-A", "--json").json["bronnen"]
    assert shown
    assert {each["regel"] for each in shown} == {"R-T1-a"}
    assert keurmerk("bronnen", "r-t1-a").out.splitlines()[1].startswith("R-T1-a")


def test_a_rule_of_a_later_part_says_which() -> None:
    assert "nog niets: het deel voor Audits" in keurmerk("bronnen", "R-5.1.1-k").out


def test_a_rule_that_nobody_uses_yet_says_why() -> None:
    assert "nog niets: Losse klachten" in keurmerk("bronnen", "R-1.5.2").out
    shown = keurmerk("bronnen", "R-1.5.2", "--json").json["bronnen"]
    (unused,) = (each for each in shown if each["nog_niets"])
    assert unused["plaats"] == "domain.documenten.klachten:termijnen"
    assert unused["gebruikt_door"] == []


def test_a_rule_says_which_command_term_evaluation_or_screen_uses_it() -> None:
    shown = keurmerk("bronnen", "R-MV-b", "--json").json["bronnen"]
    used = {each["plaats"].rpartition(":")[2]: each["gebruikt_door"] for each in shown}
    assert "opdracht meld-strijdigheid" in used["melding"]
    audit = keurmerk("bronnen", "D-12", "--json").json["bronnen"][0]["gebruikt_door"]
    assert {"termijn resultatenaudit", "opdracht start-meetperiode"} <= set(audit)


def test_a_long_list_is_cut_in_the_table_and_whole_for_one_rule() -> None:
    (row,) = [line for line in keurmerk("bronnen").out.splitlines() if line.startswith("L-29 ")]
    assert " meer  " in row
    assert " meer  " not in keurmerk("bronnen", "L-29").out


def test_the_count_has_every_kind_of_id_and_no_claim_without_a_caller() -> None:
    found = keurmerk("bronnen", "--telling", "--json").json["telling"]
    known = [line for line in CATALOGUE.read_text("utf-8").splitlines() if line[:1] != "#"]
    assert {kind: found[kind]["alle"] for kind in "RACDGL"} == {
        kind: len([rule for rule in known if rule[0] == kind]) for kind in "RACDGL"
    }
    for kind in found.values():
        assert kind["zonder aanroeper"] == 0
        assert kind["alle"] >= kind["geëvalueerd"]
        assert kind["alle"] >= kind["nog niets"]
    assert "zonder aanroeper" in keurmerk("bronnen", "--telling").out


def test_the_count_of_one_rule() -> None:
    found = keurmerk("bronnen", "L-06", "--telling", "--json").json["telling"]["L"]
    assert (found["alle"], found["geëvalueerd"], found["nog niets"]) == (1, 0, 1)


def test_an_unknown_rule_gets_a_suggestion() -> None:
    said = keurmerk("bronnen", "R-T1-ax")
    assert (said.code, said.out) == (Exit.VERKEERD_GEBRUIK, "")
    assert "Bedoelt u ‘R-T1-a’?" in said.err
