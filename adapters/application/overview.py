"""All there is to see of one dossier: its survey report, the register, its life, its terms."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from psycopg import Connection

from adapters.application.dossiers import known_dossier
from adapters.application.register import register
from adapters.application.survey import survey_table
from adapters.application.timeline import timeline
from adapters.application.worklists import Termijnregel, terms
from domain.tevredenheid.rapport import Rapportregel
from projections.peil import Peil
from projections.register import Register
from projections.tijdlijn import Tijdlijnregel


@dataclass(frozen=True, slots=True)
class Overview:
    """The register for the day that was asked, and the terms from that day on."""

    survey: Sequence[Rapportregel]
    register: Register
    timeline: Sequence[Tijdlijnregel]
    terms: Sequence[Termijnregel]


def overview(connection: Connection[Any], kvk: str, day: date, now: datetime) -> Overview:
    """As known at `now`. Raises Onjuist."""
    id_ = known_dossier(connection, kvk)
    return Overview(
        survey=survey_table(connection, id_),
        register=register(connection, Peil(day, now)),
        timeline=timeline(connection, id_, now),
        terms=[term for term in terms(connection, kvk) if term.dag >= day],
    )
