"""The register shows what clients said of the newest Meetperiode, whichever report comes last."""

from datetime import date

import pytest

from domain.begrippen import Dienst
from domain.calendar import plus_dagen
from tests.support.verhaal import (
    aanvraag,
    aspirant,
    meetperiode,
    peil,
    rapport,
    vastgelegd,
    vermeld,
)

BEGIN = date(2021, 12, 20)
NEWER_ON = date(2024, 1, 22)
KNOWN = (date(2024, 5, 1), date(2024, 5, 2))  # long after both reports


def shown(newest_first: bool, older_on: date, op: date) -> int | None:
    """The year of the Meetperiode that the register names on `op`."""
    reports = [
        rapport(2022, older_on, {Dienst.SCHOLING: (100, 50, "5.5")}),
        rapport(2023, NEWER_ON, {Dienst.SCHOLING: (100, 50, "7.9")}),
    ]
    historie = vastgelegd(
        (BEGIN, aanvraag(BEGIN)),
        (BEGIN, aspirant(BEGIN)),
        (date(2022, 1, 3), meetperiode(2022)),
        (date(2023, 1, 3), meetperiode(2023)),
        *zip(KNOWN, reversed(reports) if newest_first else reports, strict=True),
    )
    found = vermeld(historie, peil(op))
    assert found is not None
    return found.tevredenheid.meetperiode_start.year if found.tevredenheid else None


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize(
    ("older_on", "op", "year"),
    [
        (date(2023, 1, 23), date(2023, 1, 22), None),
        (date(2023, 1, 23), date(2023, 1, 23), 2022),
        (date(2023, 1, 23), date(2024, 1, 21), 2022),
        (date(2023, 1, 23), date(2024, 1, 22), 2023),
        (NEWER_ON, NEWER_ON, 2023),
        (date(2024, 4, 8), date(2024, 4, 7), 2023),
        (date(2024, 4, 8), date(2024, 4, 8), 2023),
    ],
)
def test_the_newest_meetperiode_is_shown(
    newest_first: bool, older_on: date, op: date, year: int | None
) -> None:
    assert shown(newest_first, older_on, op) == year


def test_of_the_same_meetperiode_the_last_report_counts() -> None:
    again = {Dienst.SCHOLING: (100, 50, "6.1")}
    corrected_on = plus_dagen(NEWER_ON, -7)  # recorded last, though it is the older paper
    historie = vastgelegd(
        (BEGIN, aanvraag(BEGIN)),
        (BEGIN, aspirant(BEGIN)),
        (date(2023, 1, 3), meetperiode(2023)),
        (KNOWN[0], rapport(2023, NEWER_ON, {Dienst.SCHOLING: (100, 50, "7.9")})),
        (KNOWN[1], rapport(2023, corrected_on, again)),
    )
    found = vermeld(historie, peil(KNOWN[1]))
    assert found is not None
    assert found.tevredenheid is not None
    assert found.tevredenheid.rapportdatum == corrected_on
