"""GT-42 as an evaluation: which Trajecten are reported in a Meetperiode, and as how many."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from adapters.input.factsheet import read
from adapters.receipts.reading import gives_itself
from domain.receipt.evaluators import EVALUATORS, HUIDIG, TELLING
from domain.receipt.maken import maak_receipt
from domain.receipt.receipt import Receipt
from domain.receipt.telling import Doorlopend, Tellingfeiten, Tweedelig
from domain.resultaten.telling import Uitvoering
from domain.uitslag import Uitkomst, Uitslag

VOORBEELD = Path(__file__).parents[3] / "voorbeelden" / "telling-voorbeeld.json"
FEITEN: Tellingfeiten = read(VOORBEELD.read_text("utf-8"), HUIDIG).feiten
GEHAALD, NVT, ONBEKEND = (
    Uitkomst.GEHAALD,
    Uitkomst.NIET_VAN_TOEPASSING,
    Uitkomst.NIET_TE_BEOORDELEN,
)
DAG = date(2024, 2, 1)


def receipt(feiten: Tellingfeiten) -> Receipt[Tellingfeiten]:
    return maak_receipt(TELLING, feiten, TELLING.kaders(feiten, DAG))


def per_kenmerk(feiten: Tellingfeiten) -> dict[str, Uitslag]:
    return {uitslag.toets.groep: uitslag for uitslag in receipt(feiten).uitslagen}


@pytest.mark.parametrize(
    ("kenmerk", "aantal", "woorden"),
    [
        ("T-01", 1, "1 Traject: arbeidsdeskundig onderzoek."),
        ("T-02", 1, "1 Traject: arbeidsdeskundig onderzoek met Traject in het tweede spoor."),
        ("T-03", 1, "1 Traject: eerste Traject (succesvol)."),
        ("T-04", 0, "Telt in deze Meetperiode niet."),
        ("T-05", 1, "1 Traject: Traject zonder einddatum."),
        ("Alle Diensten samen", 4, "4 Trajecten."),
    ],
)
def test_gt_42_in_2023(kenmerk: str, aantal: int, woorden: str) -> None:
    uitslag = per_kenmerk(FEITEN)[kenmerk]
    assert uitslag.gemeten == aantal
    assert uitslag.zin.endswith(woorden)
    assert uitslag.uitkomst is (GEHAALD if aantal else NVT)


def test_gt_42_two_trajecten_of_which_the_second_falls_in_2024() -> None:
    (samen,) = (een for een in FEITEN.onderzoek_met_spoor_2 if een.kenmerk == "T-01")
    feiten = Tellingfeiten(meetperiode=date(2023, 1, 1), onderzoek_met_spoor_2=(samen,))
    assert per_kenmerk(feiten)["T-01"].gemeten == 1
    binnen = replace(samen, tweede=Uitvoering(date(2022, 12, 1), date(2023, 12, 31)))
    assert per_kenmerk(replace(feiten, onderzoek_met_spoor_2=(binnen,)))["T-01"].gemeten == 2


def test_an_extension_that_ends_in_the_same_meetperiode_is_a_second_traject() -> None:
    eerste = Uitvoering(date(2023, 1, 10), date(2023, 6, 30))
    deel = Tweedelig(
        kenmerk="T-03", eerste=eerste, tweede=Uitvoering(date(2023, 7, 1), date(2023, 12, 31))
    )
    feiten = Tellingfeiten(meetperiode=date(2023, 1, 1), verlengde_jobcoaching=(deel,))
    uitslag = per_kenmerk(feiten)["T-03"]
    assert uitslag.gemeten == 2
    assert "eerste Traject (succesvol), verlenging als nieuw Traject" in uitslag.zin


def test_the_order_of_the_rows_changes_nothing_and_the_receipt_gives_itself() -> None:
    anders = replace(FEITEN, zonder_einddatum=FEITEN.zonder_einddatum[::-1])
    assert receipt(anders).hash == receipt(FEITEN).hash
    assert gives_itself(receipt(FEITEN).inhoud, EVALUATORS)


def test_what_an_absent_edition_would_say_is_not_guessed() -> None:
    los = Doorlopend(kenmerk="T-04", uitvoering=Uitvoering(date(2024, 1, 1)))
    feiten = Tellingfeiten(meetperiode=date(2024, 1, 1), zonder_einddatum=(los,))
    kaders = replace(TELLING.kaders(feiten, DAG), handleidingen={})
    (uitslag,) = maak_receipt(TELLING, feiten, kaders).uitslagen
    assert uitslag.uitkomst is ONBEKEND
    assert "staat niet in dit systeem" in uitslag.zin


def test_a_traject_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="eindigt niet voordat"):
        Uitvoering(date(2023, 2, 1), date(2023, 1, 31))
    assert Uitvoering(date(2023, 2, 1), date(2023, 2, 1))


def test_a_meetperiode_starts_on_one_of_three_days() -> None:
    with pytest.raises(ValueError, match="Een Meetperiode begint op"):
        Tellingfeiten(meetperiode=date(2023, 1, 2))
