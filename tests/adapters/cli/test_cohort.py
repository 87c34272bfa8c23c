"""cohort: all holders of one Meetperiode beside each other."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from adapters.postgres.meetperiode_health import WAT
from tests.adapters.cli.conftest import Cli
from tests.support.filelines import application, award, line, registration

ANOTHER = "00000002"
STARTEN = "meetperiode-starten"


def lived(cli: Cli, write: Callable[..., str]) -> Cli:
    """Two aspirants; only the first has a Meetperiode from April 2026."""
    cli.clock.shown = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)
    start = line("start-meetperiode", {"start": "2026-04-01", "uwv": False})
    other = [
        line("registreer-dienstverlener", {"naam": "Ander B.V."}, "2a", dossier=ANOTHER),
        application(dossier=ANOTHER, name="2b"),
    ]
    assert cli("voer-uit", write(registration(), application(), award(), start, *other)).code == 0
    return cli


def test_who_is_in_it_and_what_is_still_missing(cli: Cli, write: Callable[..., str]) -> None:
    said = lived(cli, write)("cohort", "2026-04-01")
    assert said.code == 0, said.err
    assert said.out.startswith("Meetperiode 01-04-2026 tot en met 31-03-2027")
    assert "Proef B.V." in said.out
    assert "Ander B.V." not in said.out
    assert said.out.endswith("1 keer tekst staat hier niet.\n")


def test_the_same_as_one_document(cli: Cli, write: Callable[..., str]) -> None:
    told = lived(cli, write)("cohort", "2026-04-01", "--op", "2026-05-01", "--json").document
    assert (told["einde"], told["aantal"]) == ("2027-03-31", 1)
    assert told["per_advies"] == {"tekst-niet-in-systeem": 1}
    assert told["standen"][0]["naam"] == "Proef B.V."


def test_nobody(cli: Cli, write: Callable[..., str]) -> None:
    said = lived(cli, write)("cohort", "2027-01-01")
    assert (said.code, "Niemand heeft deze Meetperiode." in said.out) == (0, True)


def test_a_day_on_which_no_meetperiode_begins(cli: Cli) -> None:
    for wrong in ("2026-02-01", "gisteren"):
        said = cli("cohort", wrong)
        assert (said.code, said.out) == (2, "")
        assert "start" in said.err.lower()


def well(cli: Cli) -> bool:
    """What `gezond` finds of the Meetperiodes; a fault names the dossier."""
    found = cli("gezond", "--json").document["keuringen"]
    finding = next(each for each in found if each["wat"] == WAT)
    fine: bool = finding["goed"]
    assert ("00000001" in finding["zin"]) is not fine
    return fine


@pytest.mark.parametrize(
    ("now", "fine"),
    [
        (datetime(2027, 3, 31, 22, 4, tzinfo=UTC), True),  # four minutes into the next day
        (datetime(2027, 3, 31, 22, 6, tzinfo=UTC), False),
    ],
)
def test_a_holder_without_a_meetperiode_is_a_fault(
    cli: Cli, write: Callable[..., str], now: datetime, fine: bool
) -> None:
    """Who has none yet is a task of staff; who had one and has none now was forgotten."""
    lived(cli, write).clock.shown = now
    assert well(cli) is fine
    assert cli("start", "--tot", "2027-04-01").code == 0
    assert well(cli)


def test_so_is_one_who_has_none_and_nobody_is_asked_to_start_one(
    cli: Cli, write: Callable[..., str]
) -> None:
    assert cli("voer-uit", write(registration(), application(), award())).code == 0
    assert well(cli)
    (task,) = [t for t in cli("taken", "--json").document["taken"] if t["code"] == STARTEN]
    words = {"taak": task["id"], "afgehandeld_op": "2026-03-02", "toelichting": "Gedaan."}
    done = line("handel-taak-af", words)
    assert cli("voer-uit", write(done)).code == 0
    assert not well(cli)
