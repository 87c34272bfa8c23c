"""Parts that many stories begin with: who the organisation is, and what a year brings in."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from domain.begrippen import Cyclus, Dienst
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
    Respons,
    ResponsPerDienst,
)
from tests.support.lives import papers_of_year
from tests.support.scenario import Step, on
from tests.support.vertellen import Deel, dag, op


def een_aspirant(*diensten: Dienst, uwv: bool = False) -> Deel:
    """Applied in 2022; the Meetperiode is 2023 (cycle januari), judged by Handleiding 2023."""
    return (
        op("1 november 2022", DienAanvraagIn, diensten=diensten or (Dienst.SCHOLING,)),
        op("15 december 2022", KenAspirantToe),
        op("2 januari 2023", StartMeetperiode, start=dag("1 januari 2023"), uwv=uwv),
    )


def een_aspirant_in_september() -> Deel:
    """The Meetperiode is September 2022 to August 2023; the next one ends in August 2024."""
    return (
        op("1 juni 2022", DienAanvraagIn),
        op("1 juli 2022", KenAspirantToe, cyclus=Cyclus.SEPTEMBER),
        op("1 september 2022", StartMeetperiode, start=dag("1 september 2022")),
    )


def stukken_en_cijfers(wanneer: str, **cijfers: Any) -> Callable[[Dossier], Iterable[Step]]:
    """What the organisation is, its documents, its figures and its payment; all of it in order."""

    return lambda dossier: papers_of_year(dossier, dag(wanneer), **cijfers)


def een_rapport(
    wanneer: str,
    *diensten: Dienst,
    cijfer: str = "7.6",
    uitgenodigd: int = 460,
    ingevuld: int = 97,
    **velden: Any,
) -> Step:
    """The survey: these numbers and this grade for each Dienst, and for all of them together."""
    namen = diensten or (Dienst.SCHOLING,)
    return on(
        dag(wanneer),
        LegTevredenheidsrapportVast,
        **tabel(*namen, cijfer=cijfer, uitgenodigd=uitgenodigd, ingevuld=ingevuld),
        **velden,
    )


def tabel(*diensten: Dienst, cijfer: str, uitgenodigd: int, ingevuld: int) -> dict[str, Any]:
    """The rows of a report or of a cliëntenaudit."""
    rijen = tuple(
        ResponsPerDienst(
            dienst=dienst,
            uitgenodigd=uitgenodigd,
            ingevuld=ingevuld,
            rapportcijfer=Decimal(cijfer),
        )
        for dienst in diensten
    )
    totaal = Respons(
        uitgenodigd=uitgenodigd * len(rijen),
        ingevuld=ingevuld * len(rijen),
        rapportcijfer=Decimal(cijfer),
    )
    return {"diensten": rijen, "totaal": totaal}
