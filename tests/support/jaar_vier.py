"""A holder whose history is spotless, told as a life: Aspirant in 2019, cyclusjaar 4 in 2023."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from domain.begrippen import Dienst
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkToe, ZetKeurmerkVoort
from domain.keurmerk.betaling.besluiten import LegBetalingVast, LegFactuurVast
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.organisatie.besluiten import LegOrganisatieVast
from domain.keurmerk.resultaten.besluiten import LegResultatenVast
from domain.keurmerk.stukken.besluiten import LegStukVast
from domain.keurmerk.stukken.feiten import Stuksoort
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoGroep
from domain.keurmerk.tevredenheid.concept.besluiten import LegConceptrapportVast
from domain.keurmerk.vrijstelling.besluiten import VerleenVoorlopigeVrijstelling
from tests.support.lives import Life
from tests.support.scenario import Step, on
from tests.support.years import surveyed

ONE = (Dienst.SCHOLING,)
FIRST, YEAR_FOUR = 2019, 2023
PROVISIONAL_ON = date(2023, 12, 4)
DELIVERED_BY = date(2024, 1, 21)  # results and omzetverklaring
REPORTED_ON = date(2024, 2, 12)
DEFINITIVE_ON = date(2024, 2, 20)
Odd = Mapping[type, Mapping[str, Any]]  # by command: what is different in year four
LATE: Odd = {LegResultatenVast: {"aangeleverd_op": date(2024, 1, 22)}}  # a day too late
UNPAID: Odd = {LegBetalingVast: {"ontvangen_op": None}}


def delivered(dag: date, **odd: Any) -> Iterator[Step]:
    """All clients; there are no Opdrachtgevers to ask."""
    fields: dict[str, Any] = {"aantal": 40, "volledig": True, "document": "upload-1", **odd}
    yield on(dag, LegTvoAanleveringVast, groep=TvoGroep.CLIENTEN, aangeleverd_op=dag, **fields)
    nobody: dict[str, Any] = {
        "aantal": 0,
        "volledig": True,
        "niemand": True,
        "document": "upload-2",
    }
    yield on(
        dag, LegTvoAanleveringVast, groep=TvoGroep.OPDRACHTGEVERS, aangeleverd_op=dag, **nobody
    )


def measured(year: int, **audit: Any) -> Iterator[Step]:
    """A Meetperiode with everything in time, up to and including the Audit."""
    yield from delivered(date(year, 12, 1))
    yield on(date(year + 1, 1, 15), LegResultatenVast)
    yield surveyed(date(year + 1, 1, 22), ONE)
    yield on(date(year + 1, 3, 1), LegResultatenauditVast, **audit)


def year_three(audits: Mapping[int, Mapping[str, Any]] | None = None) -> Iterator[Step]:
    """Until the fourth year is about to begin; `audits`: what was odd about those of a year."""
    yield on(date(2018, 10, 1), DienAanvraagIn, diensten=ONE)
    yield on(date(2018, 11, 1), KenAspirantToe)
    yield on(date(2018, 11, 2), LegOrganisatieVast, vanaf=date(2018, 10, 1))
    for year in range(FIRST, YEAR_FOUR):
        yield on(date(year, 1, 3), StartMeetperiode, start=date(year, 1, 1))
        yield from measured(year, **(audits or {}).get(year, {}))
        decide = KenKeurmerkToe if year == FIRST else ZetKeurmerkVoort
        yield on(date(year + 1, 4, 3), decide, sterren=3)


def year_four(
    delivered_on: date = date(2023, 12, 1), audits: Mapping[int, Mapping[str, Any]] | None = None
) -> Life:
    """Up to December 2023."""
    return (
        *year_three(audits),
        on(date(YEAR_FOUR, 1, 3), StartMeetperiode, start=date(YEAR_FOUR, 1, 1)),
        *delivered(delivered_on),
    )


def provisional() -> Life:
    """Granted in December 2023; nothing of what it asks has come in."""
    return (*year_four(), on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling))


def results(odd: Odd | None = None) -> Step:
    anders = odd or {}
    return on(
        max(DELIVERED_BY, _day(anders, LegResultatenVast)),
        LegResultatenVast,
        **{"aangeleverd_op": DELIVERED_BY, **anders.get(LegResultatenVast, {})},
    )


def turnover() -> Step:
    return on(
        DELIVERED_BY,
        LegStukVast,
        soort=Stuksoort.OMZETVERKLARING,
        persoon=None,
        boekjaar=date(2022, 12, 31),
        afgegeven_op=date(2024, 1, 10),
    )


def granted(odd: Odd | None = None) -> Life:
    """A provisional exemption, and all that the definitive one asks."""
    return (
        *provisional(),
        results(odd),
        turnover(),
        on(date(2024, 1, 22), LegConceptrapportVast),
        surveyed(REPORTED_ON, ONE),
        *billed(odd),
    )


def _day(odd: Odd, kind: type) -> date:
    day: date = odd.get(kind, {}).get("aangeleverd_op", DELIVERED_BY)
    return day


def billed(odd: Odd | None = None) -> Iterator[Step]:
    """An invoice, and its payment; nothing of that when its day is None."""
    yield on(date(2024, 1, 5), LegFactuurVast, nummer="2024-1", uiterlijk=date(2024, 2, 4))
    paid_on = (odd or {}).get(LegBetalingVast, {}).get("ontvangen_op", date(2024, 1, 30))
    if paid_on is not None:
        yield on(paid_on, LegBetalingVast)


def holder_for(years: int, last: int = YEAR_FOUR) -> Iterator[Step]:
    """Until the Meetperiode of `last` has begun; in 0 years somebody is still Aspirant."""
    first = last - years
    yield on(date(first - 1, 10, 1), DienAanvraagIn)
    yield on(date(first - 1, 11, 1), KenAspirantToe)
    for year in range(first, last + 1):
        if year == first + 1:
            yield from measured(first)
            yield on(date(year, 4, 3), KenKeurmerkToe, sterren=2)
        yield on(date(year, 5, 1), StartMeetperiode, start=date(year, 1, 1))
