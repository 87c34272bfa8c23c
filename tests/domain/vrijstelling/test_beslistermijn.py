"""D-15: a month after everything is in, and what a late decision costs (A-73, A-74)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Panteiarapport
from domain.kader import Kader
from domain.vrijstelling.beoordeling import IN_HET_VRIJSTELLINGSJAAR
from domain.vrijstelling.beslistermijn import (
    Beslistermijn,
    audit_na_late_beslissing,
    beslistermijn,
)
from domain.vrijstelling.feiten import Aanleverwijze, Omzetverklaring, Ontvangst
from domain.vrijstelling.soort import Soort
from tests.domain.vrijstelling.test_vierdejaars import met_beleid
from tests.support.exemptions import KADER, VIERDE_JAAR, aangeleverd, tevredenheid


def termijn(soort: Soort = Soort.VIERDE_JAAR, kader: Kader = KADER, **anders: Any) -> Beslistermijn:
    return beslistermijn(soort, replace(VIERDE_JAAR.lopend, **anders), kader)


def test_gt_26_a_both_days_are_shown_and_the_later_one_holds() -> None:
    gevonden = termijn()
    assert gevonden.na_aanlevering == date(2024, 2, 21)
    assert gevonden.na_rapport == gevonden.uiterlijk == date(2024, 2, 22)
    assert gevonden.zin == (
        "Blik op Werk laat uiterlijk 22-02-2024 weten of de vrijstelling definitief is "
        "(na de laatste aanlevering: 21-02-2024, na het rapport: 22-02-2024)."
    )


def test_the_last_delivery_can_be_the_later_one() -> None:
    laat = Omzetverklaring(op=date(2024, 1, 31), boekjaar_einde=date(2022, 12, 31))
    assert termijn(omzetverklaring=laat).uiterlijk == date(2024, 2, 29)


def test_a_73_the_concept_unless_the_policy_says_otherwise() -> None:
    definitief = met_beleid(keuzes.TERMIJN_VRIJSTELLING, Panteiarapport.DEFINITIEF)
    assert termijn(kader=definitief).uiterlijk == date(2024, 3, 12)
    assert termijn(panteia_definitief=None).uiterlijk == date(2024, 2, 22)


def test_the_biennial_one_does_not_wait_for_the_turnover() -> None:
    assert termijn(omzetverklaring=None).uiterlijk is None
    assert termijn(Soort.TWEEJAARLIJKS, omzetverklaring=None).uiterlijk == date(2024, 2, 22)


@pytest.mark.parametrize(
    "weg",
    [
        {"resultaatgegevens": None},
        {"panteia_concept": None},
        {"tevredenheid": tevredenheid(2023, clienten=None)},
        {"tevredenheid": tevredenheid(2023, opdrachtgevers=None)},
        {"tevredenheid": tevredenheid(2023, clienten=replace(aangeleverd(2023), laatste_op=None))},
    ],
)
def test_the_month_starts_when_everything_is_in(weg: dict[str, Any]) -> None:
    assert termijn(**weg).uiterlijk is None
    assert termijn(**weg).zin == "De termijn loopt nog niet: niet alle gegevens zijn binnen."


def test_a_late_upload_moves_the_day() -> None:
    uwv = replace(aangeleverd(2023), laatste_op=date(2024, 1, 30))
    gevonden = termijn(tevredenheid=tevredenheid(2023, opdrachtgevers=uwv))
    assert gevonden.uiterlijk == date(2024, 2, 29)  # February has no 30th


def test_who_has_nobody_to_ask_delivers_nothing() -> None:
    niemand = aangeleverd(2023, Aanleverwijze.NIET_NODIG)
    zonder = tevredenheid(2023, opdrachtgevers=replace(niemand, laatste_op=None))
    assert termijn(tevredenheid=zonder).uiterlijk == date(2024, 2, 22)


def test_with_cedeo_only_opdrachtgevers_are_waited_for() -> None:
    cedeo = tevredenheid(2023, cedeo=True, clienten=None)
    assert termijn(tevredenheid=cedeo).uiterlijk == date(2024, 2, 22)
    geen = tevredenheid(2023, cedeo=True, clienten=None, opdrachtgevers=None)
    assert termijn(tevredenheid=geen).uiterlijk is None
    zonder = met_beleid(keuzes.CEDEO_MET_OPDRACHTGEVERS, False)
    assert termijn(kader=zonder, tevredenheid=geen).uiterlijk == date(2024, 2, 22)


def test_nothing_in_means_no_month() -> None:
    leeg = termijn(
        Soort.TWEEJAARLIJKS,
        tevredenheid=tevredenheid(2023, clienten=None, opdrachtgevers=None),
        resultaatgegevens=None,
    )
    assert (leeg.na_aanlevering, leeg.na_rapport) == (None, date(2024, 2, 22))


@pytest.mark.parametrize(
    ("beslist_op", "uiterlijk"),
    [
        (date(2024, 2, 21), date(2024, 4, 1)),
        (date(2024, 2, 22), date(2024, 4, 1)),
        (date(2024, 2, 23), date(2024, 4, 2)),
        (date(2024, 3, 22), date(2024, 4, 30)),
    ],
)
def test_a_74_a_late_decision_moves_the_audit_as_much(beslist_op: date, uiterlijk: date) -> None:
    assert audit_na_late_beslissing(beslist_op, termijn(), date(2024, 4, 1)) == uiterlijk


def test_without_a_month_nothing_moves() -> None:
    zonder = termijn(panteia_concept=None)
    assert audit_na_late_beslissing(date(2025, 1, 1), zonder, date(2024, 4, 1)) == date(2024, 4, 1)


def test_gt_48_the_stars_stay_in_the_year_of_exemption() -> None:
    assert any("sterren blijven" in gevolg.zin for gevolg in IN_HET_VRIJSTELLINGSJAAR)
    assert all(gevolg.bron.toelichting for gevolg in IN_HET_VRIJSTELLINGSJAAR)


def test_a_report_on_the_last_day_of_a_long_month() -> None:
    assert termijn(panteia_concept=Ontvangst(op=date(2024, 1, 31))).uiterlijk == date(2024, 2, 29)
