"""register, vergelijk, tijdlijn, mogelijk, termijnen, taken: the answers and their two axes."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from adapters.cli.commands.mogelijk import document_of, draw
from adapters.cli.screen import Screen
from domain.keurmerk.mogelijk import Mogelijkheid
from domain.rules import Reden
from tests.adapters.cli.conftest import Cli
from tests.support.filelines import KVK, application, award, line, registration

WHO = ("--wie", "medewerker-1", "--rol", "beslisser")


@pytest.fixture
def lived(cli: Cli, write: Callable[..., str]) -> Cli:
    """An aspirant since 2 March 2026, known since ten o'clock, with a Meetperiode."""
    lines = [registration(op="2026-03-01"), application(op="2026-03-02T08:00:00+01:00")]
    assert cli("voer-uit", write(*lines, award())).code == 0  # at ten o'clock
    cli.clock.shown = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)
    start = line("start-meetperiode", {"start": "2026-04-01", "uwv": False})
    assert cli("voer-uit", write(start)).code == 0
    return cli


def test_the_register_of_today_says_which_day_and_moment_it_answers(lived: Cli) -> None:
    said = lived("register")
    assert said.code == 0
    assert said.out.startswith("Stand op 01-04-2026, zoals bekend op 01-04-2026 11:00:00.\n"), (
        said.out
    )
    assert "Proef B.V." in said.out
    assert "Aspirant-Keurmerkhouder" in said.out


def test_before_it_held_and_before_it_was_known(lived: Cli) -> None:
    names = [
        [each["naam"] for each in lived("register", *words, "--json").document["vermeldingen"]]
        for words in (
            ("--op", "2026-03-02"),
            ("--op", "2026-03-01"),
            ("--op", "2026-03-02", "--bekend-op", "2026-03-02"),
            ("--op", "2026-03-02", "--bekend-op", "2026-03-02T09:59:59+01:00"),
            ("--op", "2026-03-02", "--bekend-op", "2026-03-02T10:00:00+01:00"),
        )
    ]
    assert names == [["Proef B.V."], [], ["Proef B.V."], [], ["Proef B.V."]]


def test_staff_also_see_what_the_public_does_not(lived: Cli) -> None:
    before = ("--op", "2026-03-02", "--bekend-op", "2026-03-02T09:00:00+01:00")
    assert "Er staat niemand in het register." in lived("register", *before).out
    said = lived("register", *before, "--alle")
    assert "Aanvraag in behandeling (niet openbaar)" in said.out


def test_the_difference_names_the_event_that_made_it(lived: Cli) -> None:
    ask = ("vergelijk", "--op-1", "2026-03-01", "--op-2", "2026-04-01")
    assert "verschenen in het register" in lived(*ask).out
    (verschil,) = lived(*ask, "--json").document["verschillen"]
    assert (verschil["soort"], verschil["versie"]) == ("verschenen", 2)
    same = lived("vergelijk", "--op-1", "2026-03-02", "--op-2", "2026-03-02")
    assert same.out.endswith("Er is geen verschil.\n")


def test_the_timeline_tells_who_when_and_why(lived: Cli) -> None:
    said = lived("tijdlijn", KVK)
    assert said.code == 0
    assert "  2  02-03-2026  Aspirant-Keurmerk toegekend" in said.out
    assert "Motivering: Alle stukken zijn er." in said.out
    assert "[checklist-volledig; Handleiding na 2023, die niet in dit systeem staat]" in said.out
    assert "nog niet verzonden" in said.out
    assert "ingevoerd door medewerker-1 (beslisser)" in said.out
    assert "     - " in said.out  # the dates of the Meetperiode, below each other


def test_a_sentence_that_somebody_typed_ends_with_one_full_stop(
    lived: Cli, write: Callable[..., str]
) -> None:
    words = {"gevraagd_op": "2026-04-01", "aanleiding": "Te weinig.", "document": "verzoek-1"}
    assert lived("voer-uit", write(line("leg-verzoek-herstelactie-vast", words))).code == 0
    said = lived("tijdlijn", KVK)
    assert "Aanleiding: Te weinig. Document" in said.out
    assert ".." not in said.out


def test_the_timeline_as_it_read_then(lived: Cli) -> None:
    ask = ("tijdlijn", KVK, "--bekend-op", "2026-03-02T09:00:00+01:00", "--json")
    assert [each["versie"] for each in lived(*ask).document["tijdlijn"]] == [1]


def test_what_can_be_done_and_why_not(lived: Cli) -> None:
    said = lived("mogelijk", KVK)
    assert said.code == 0
    assert "ja   geef-waarschuwing" in said.out
    assert "nee  ken-keurmerk-toe" in said.out
    assert "ken-aspirant-toe" not in said.out, "there is an Aspirant already"
    assert "opdrachten passen niet bij deze status. Toon ze met --alles." in said.out
    assert "nee  ken-aspirant-toe" in lived("mogelijk", KVK, "--alles").out
    commandos = lived("mogelijk", KVK, "--json").document["commandos"]
    assert [each for each in commandos if each["kan"] is bool(each["redenen"])] == []
    assert [each for each in commandos if each["kan"] and each["niet_getoetst"]] == []


def test_a_rule_that_did_not_judge_is_told_with_what_can_be_done(
    capsys: pytest.CaptureFixture[str],
) -> None:
    reden = Reden("een-regel", "De tekst staat niet in dit systeem.", "Handleiding 2023 6.2.3")
    found = Mogelijkheid("doe-iets", "Doe iets.", (), (reden,))
    draw(Screen(as_json=False), "Dossier", (found,))
    assert "Niet getoetst: De tekst staat niet in dit systeem." in capsys.readouterr().out
    assert document_of(found)["niet_getoetst"] == (reden,)


def test_another_role_may_do_less(lived: Cli) -> None:
    def possible(rol: str) -> set[str]:
        found = lived("mogelijk", KVK, "--rol", rol, "--json").document["commandos"]
        return {each["commando"] for each in found if each["kan"]}

    assert possible("auditor") < possible("beslisser")


def test_terms_and_tasks(lived: Cli) -> None:
    terms = lived("termijnen", "--json").document["termijnen"]
    assert [term["dag"] for term in terms] == sorted(term["dag"] for term in terms)
    assert lived("termijnen", "--tot", terms[0]["dag"], "--json").document["termijnen"] == terms[:1]
    assert lived("termijnen", "--dossier", KVK, "--json").document["termijnen"] == terms
    assert terms[0]["omschrijving"] in lived("termijnen").out
    (task,) = lived("taken", "--dossier", KVK, "--json").document["taken"]
    assert (task["code"], task["verplicht"]) == ("besluit-verzenden", True)
    assert task["omschrijving"] in lived("taken").out


def test_a_term_that_waits_for_the_worker_is_seen(lived: Cli) -> None:
    lived.clock.shown = datetime(2027, 12, 31, tzinfo=UTC)
    assert "wacht op de worker" in lived("termijnen").out


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("tijdlijn", "123"), "dossier: ‘123’ is geen KvK-nummer."),
        (("tijdlijn", "١٢٣٤٥٦٧٨"), "is geen KvK-nummer."),
        (("tijdlijn", "99999999"), "dossier: Er is geen dossier met KvK-nummer 99999999."),
        (("mogelijk", "99999999"), "dossier: Er is geen dossier"),
        (("mogelijk", "99999999", "--rol", "baas"), "dossier: Er is geen dossier"),
        (("termijnen", "--dossier", "99999999"), "Er is geen dossier"),
        (("taken", "--dossier", "abc"), "is geen KvK-nummer."),
        (("register", "--op", "2026-02-30"), "--op: De dag 2026-02-30 bestaat niet."),
        (("register", "--op", "morgen"), "--op: ‘morgen’ is geen dag."),
        (("register", "--op", "0001-01-01"), "--op: Deze dag ligt te ver weg."),
        (("register", "--bekend-op", "2026"), "--bekend-op: Dit is geen dag of moment."),
        (("register", "--bekend-op", "2026-01-01T10:00"), "--bekend-op: De tijdzone ontbreekt."),
        (("register", "--bekend-op", "9999-12-31"), "--bekend-op: Deze dag ligt te ver weg."),
        (("vergelijk", "--op-1", "2026-01-01", "--op-2", "x"), "--op-2: ‘x’ is geen dag."),
        (("termijnen", "--tot", "x"), "--tot: ‘x’ is geen dag."),
    ],
)
def test_a_wrong_question_is_told_in_dutch(cli: Cli, given: tuple[str, ...], expected: str) -> None:
    said = cli(*given)
    assert (said.code, said.out) == (2, "")
    assert expected in said.err


def test_an_empty_database_gives_empty_answers(cli: Cli) -> None:
    assert "Er staat niemand in het register." in cli("register").out
    assert cli("termijnen").out == "Er lopen geen termijnen.\n"
    assert cli("taken").out == "Er staan geen taken open.\n"
