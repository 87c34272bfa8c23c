"""Lives whose second Meetperiode is judged by a text that is here, and a holder in September."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from domain.begrippen import Cyclus, Dienst
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe
from domain.keurmerk.audit.commands import LegResultatenauditVast, Normbevinding
from domain.keurmerk.beoordeling.commands import KenKeurmerkToe, VerlengAspirant
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.resultaten.besluiten import LegAuditcijfersVast
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
)
from domain.resultaten.opgave import Dienstopgave
from tests.support.lives import AUDITED_ON, DOCUMENTED_ON, Life, documented
from tests.support.scenario import Step, on
from tests.support.verhaaldelen import tabel

DECIDED_ON_2022 = date(2023, 4, 3)


# A holder in cycle september: the other parts of Handleiding 2023 hold for it until 2024-08-31, so
# that measures in the spring of 2024 are judged by a text that is here, and so is its second year,
# but for hoofdnorm 1.
def applied_in_september(*diensten: Dienst) -> Life:
    return (
        on(date(2022, 6, 1), DienAanvraagIn, diensten=diensten),
        on(date(2022, 7, 1), KenAspirantToe, cyclus=Cyclus.SEPTEMBER),
        on(date(2022, 9, 1), StartMeetperiode, start=date(2022, 9, 1)),
    )


def surveyed(dag: date, diensten: Sequence[Dienst]) -> Step:
    """Everybody gave 7,6."""
    rows = tabel(*diensten, cijfer="7.6", uitgenodigd=40, ingevuld=20)
    return on(dag, LegTevredenheidsrapportVast, **rows)


def holder_in_september(*diensten: Dienst) -> Life:
    begin = applied_in_september(*diensten)
    return (
        *begin,
        on(date(2023, 9, 1), SluitMeetperiodeAf),
        on(date(2023, 9, 1), StartMeetperiode),
        surveyed(date(2023, 9, 20), diensten),
        *documented(date(2023, 9, 20), begin),
        on(date(2023, 11, 10), LegResultatenauditVast),
        on(date(2024, 1, 10), KenKeurmerkToe),
    )


SEPTEMBER: Life = holder_in_september(Dienst.SCHOLING)


# A first Meetperiode 2022, of which no text is here; all of 2023 is judged by one that is.
def _since_2022(decided: Step, diensten: Sequence[Dienst]) -> Life:
    return (
        on(date(2021, 10, 1), DienAanvraagIn, diensten=diensten),
        on(date(2021, 11, 1), KenAspirantToe),
        on(date(2022, 1, 3), StartMeetperiode, start=date(2022, 1, 1)),
        on(date(2023, 1, 2), SluitMeetperiodeAf),
        on(date(2023, 1, 2), StartMeetperiode),
        surveyed(date(2023, 1, 23), diensten),
        on(date(2023, 3, 1), LegResultatenauditVast),
        decided,
        on(date(2024, 1, 2), SluitMeetperiodeAf),
        on(date(2024, 1, 2), StartMeetperiode),
    )


def holder_since_2022(*diensten: Dienst) -> Life:
    return _since_2022(on(DECIDED_ON_2022, KenKeurmerkToe, sterren=2), diensten)


def _measured_over_2023(
    life: Life,
    diensten: Sequence[Dienst],
    bevindingen: tuple[Normbevinding, ...] = (),
    **figures: Any,
) -> Life:
    return (
        *life,
        surveyed(date(2024, 1, 22), diensten),
        *documented(DOCUMENTED_ON, life, **figures),
        on(AUDITED_ON, LegResultatenauditVast, bevindingen=bevindingen),
    )


def second_year(*diensten: Dienst, failing: int = 0, **odd: Any) -> Life:
    """Measured over 2023; the first `failing` Diensten stay below their norm."""
    poor = tuple(
        Dienstopgave(dienst=dienst, succesvol_met_prestatieafspraak=7)
        for dienst in diensten[:failing]
    )
    return (
        *_measured_over_2023(holder_since_2022(*diensten), diensten, **odd),
        *((on(AUDITED_ON, LegAuditcijfersVast, diensten=poor),) if poor else ()),
    )


YEAR_TWO: Life = second_year(Dienst.SCHOLING)
TO_COMPENSATE: Life = second_year(Dienst.SCHOLING, Dienst.JOBCOACHING, failing=1)


def second_year_extended(**figures: Any) -> Life:
    """An Aspirant that was extended over 2022, measured over 2023."""
    diensten = (Dienst.SCHOLING,)
    extended = _since_2022(on(DECIDED_ON_2022, VerlengAspirant), diensten)
    return _measured_over_2023(extended, diensten, **figures)


EXTENDED_TWO: Life = second_year_extended()
