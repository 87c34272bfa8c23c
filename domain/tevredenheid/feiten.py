"""What hoofdnorm 3 is judged on: reports, interviews and what the auditor found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from domain.begrippen import Dienst
from domain.tevredenheid.rapport import Rapport
from domain.uitslag import Uitkomst

Verdeling: TypeAlias = Mapping[int, int]  # how many people gave each grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Cijferverdeling:
    """The spread of the client grades, needed only where low grades are corrected (A-25).

    `bevestigd` says whether staff take over the correction; None is not decided yet.
    """

    totaal: Verdeling
    per_dienst: Mapping[Dienst, Verdeling] = field(default_factory=dict)
    bevestigd: bool | None = None


class Twijfel(StrEnum):
    """Why a report gives too little hold to judge by (5.1.2); the responsnorm apart."""

    LAGE_RESPONS = "lage-respons"
    ZORGELIJKE_TREND = "zorgelijke-trend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tevredenheidsfeiten:
    """`rapport` is None when none was made; `clientenaudit` holds interviews instead of forms.

    `onvoldoende_houvast` is the judgement of the auditor or of staff; None: there is none.

    `bevindingen` are those of the auditor on 3.2.2, 3.3.1 and 3.4.1, by the number of the norm.
    """

    rapport: Rapport | None = None
    clientenaudit: Rapport | None = None
    cedeo: bool = False
    eerste_meetperiode: bool = False
    verdeling: Cijferverdeling | None = None
    bevindingen: Mapping[str, Uitkomst] = field(default_factory=dict)
    onvoldoende_houvast: Twijfel | None = None
    vrijstellingsjaar: bool = False
