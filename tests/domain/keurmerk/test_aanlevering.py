"""The term for the survey's data ends when everything that is due is in, and not before."""

from datetime import date

import pytest

from domain.calendar import plus_dagen
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoAangeleverd, TvoGroep
from domain.vrijstelling.feiten import Aanleverwijze
from tests.support.lives import ASPIRANT, AWARDED, START, Life
from tests.support.scenario import given, on

CAME = date(2023, 12, 1)
CLOSES_UWV = date(2024, 1, 15)
UWV: Life = (*AWARDED, on(START, StartMeetperiode, start=START, uwv=True))
G = TvoGroep


def delivered(life: Life, *groepen: TvoGroep, volledig: bool = True) -> Life:
    steps = (on(CAME, LegTvoAanleveringVast, groep=groep, volledig=volledig) for groep in groepen)
    return (*life, *steps)


@pytest.mark.parametrize(
    ("life", "runs"),
    [
        (ASPIRANT, True),
        (delivered(ASPIRANT, G.CLIENTEN), True),
        (delivered(ASPIRANT, G.OPDRACHTGEVERS), True),
        (delivered(ASPIRANT, G.CLIENTEN, G.OPDRACHTGEVERS), False),
        (delivered(ASPIRANT, G.CLIENTEN, G.OPDRACHTGEVERS, volledig=False), True),
        (delivered(UWV, G.CLIENTEN, G.OPDRACHTGEVERS), True),
        (delivered(UWV, G.CLIENTEN, G.OPDRACHTGEVERS, G.CLIENTEN_UWV), False),
    ],
)
def test_the_term_runs_until_all_is_in(life: Life, runs: bool) -> None:
    terms = {termijn.code for termijn in given(*life).dossier.agenda.termijnen}
    assert ("tvo-deadline" in terms) is runs
    assert "conceptrapport-tvo" in terms, "only the term that it fulfils"


@pytest.mark.parametrize(
    ("days", "wijze"), [(-1, "op-tijd"), (0, "op-tijd"), (1, "te-laat")], ids=str
)
def test_with_uwv_the_last_day_is_a_month_later(days: int, wijze: str) -> None:
    step = on(plus_dagen(CLOSES_UWV, days), LegTvoAanleveringVast, groep=G.CLIENTEN_UWV)
    na = given(*UWV).when(step).then_done()
    _, event = next(na.events(TvoAangeleverd))
    assert event.wijze is Aanleverwijze(wijze)
