"""Norms on the printed grades: borders, small Diensten, low response (GT-20)."""

from decimal import Decimal

import pytest

from domain.handleiding.h2023 import H2023
from domain.tevredenheid.normen import (
    dienstcijfer,
    opdrachtgeverscijfer,
    responsnorm,
    totaalcijfer,
)
from domain.tevredenheid.respons import Meting
from domain.tevredenheid.uitslag import Uitkomst

GEHAALD, NIET_GEHAALD = Uitkomst.GEHAALD, Uitkomst.NIET_GEHAALD
NVT, NIET_TE_BEOORDELEN = Uitkomst.NIET_VAN_TOEPASSING, Uitkomst.NIET_TE_BEOORDELEN


def meting(uitgenodigd: int, ingevuld: int, cijfer: str | None = "7.6") -> Meting:
    return Meting(uitgenodigd, ingevuld, Decimal(cijfer) if cijfer and ingevuld else None)


GENOEG = meting(100, 50)
TE_WEINIG = meting(500, 39)


@pytest.mark.parametrize(
    ("uitgenodigd", "ingevuld", "uitkomst"),
    [
        (380, 39, GEHAALD),
        (500, 40, GEHAALD),
        (500, 39, NIET_GEHAALD),
        (390, 39, GEHAALD),
        (391, 39, NIET_GEHAALD),
        (10, 1, GEHAALD),
        (11, 1, NIET_GEHAALD),
        (5, 0, NIET_GEHAALD),
        (0, 0, NIET_TE_BEOORDELEN),
    ],
)
def test_gt_20_one_in_ten_or_forty(uitgenodigd: int, ingevuld: int, uitkomst: Uitkomst) -> None:
    assert responsnorm(meting(uitgenodigd, ingevuld), H2023).uitkomst is uitkomst


def test_gt_20_a_holder_with_cedeo_needs_no_answers() -> None:
    for uitslag in (
        responsnorm(TE_WEINIG, H2023, cedeo=True),
        totaalcijfer(TE_WEINIG, H2023, cedeo=True),
        dienstcijfer("Outplacement", TE_WEINIG, TE_WEINIG, H2023, cedeo=True),
    ):
        assert (uitslag.uitkomst, "CEDEO" in uitslag.zin) == (NVT, True)


@pytest.mark.parametrize(
    ("cijfer", "uitkomst"),
    [("6.5", GEHAALD), ("6.4", NIET_GEHAALD), ("10.0", GEHAALD), ("1", NIET_GEHAALD)],
)
def test_the_printed_total_is_laid_beside_6_5(cijfer: str, uitkomst: Uitkomst) -> None:
    assert totaalcijfer(meting(100, 50, cijfer), H2023).uitkomst is uitkomst
    assert opdrachtgeverscijfer(meting(100, 1, cijfer), H2023).uitkomst is uitkomst


@pytest.mark.parametrize(
    ("ingevuld", "cijfer", "uitkomst"),
    [
        (5, "5.5", GEHAALD),
        (5, "5.4", NIET_GEHAALD),
        (4, "5.4", NVT),
        (4, "9.0", NVT),
        (0, None, NVT),
    ],
)
def test_a_dienst_with_fewer_than_five_answers_is_not_judged(
    ingevuld: int, cijfer: str | None, uitkomst: Uitkomst
) -> None:
    uitslag = dienstcijfer("Jobcoaching", meting(20, ingevuld, cijfer), GENOEG, H2023)
    assert (uitslag.uitkomst, uitslag.toets.groep) == (uitkomst, "Jobcoaching")


def test_grades_wait_until_the_response_is_high_enough() -> None:
    assert totaalcijfer(TE_WEINIG, H2023).uitkomst is NIET_TE_BEOORDELEN
    assert (
        dienstcijfer("Jobcoaching", meting(20, 8), TE_WEINIG, H2023).uitkomst is NIET_TE_BEOORDELEN
    )
    assert "3.1.3" in totaalcijfer(TE_WEINIG, H2023).zin


def test_silence_of_opdrachtgevers_is_never_a_norm_not_met() -> None:
    assert opdrachtgeverscijfer(None, H2023).uitkomst is NVT
    assert opdrachtgeverscijfer(meting(0, 0), H2023).uitkomst is NVT
    assert opdrachtgeverscijfer(meting(58, 0), H2023).uitkomst is NIET_TE_BEOORDELEN


def test_an_outcome_carries_its_receipt() -> None:
    uitslag = totaalcijfer(meting(460, 97), H2023)
    assert uitslag.toets.code == "3.1.1"
    norm = uitslag.toets.norm
    assert norm
    assert (uitslag.gemeten, norm.waarde) == (Decimal("7.6"), Decimal("6.5"))
    assert (str(norm.bron), uitslag.toets.editie.value) == (
        "Handleiding 2023 3.1.1",
        "Handleiding 2023",
    )
    assert uitslag.zin == "Het cijfer is 7,6; nodig is 6,5."


@pytest.mark.parametrize(
    ("uitgenodigd", "ingevuld", "cijfer"),
    [
        (10, 5, "0.9"),
        (10, 5, "10.1"),
        (10, 5, "7.55"),
        (10, 5, "NaN"),
        (10, 0, "7.0"),
        (10, 5, None),
        (10, 11, "7.0"),
    ],
)
def test_figures_that_cannot_be_are_refused(
    uitgenodigd: int, ingevuld: int, cijfer: str | None
) -> None:
    with pytest.raises(ValueError, match=r"[Rr]apportcijfer|kan niet bij"):
        Meting(uitgenodigd, ingevuld, None if cijfer is None else Decimal(cijfer))
