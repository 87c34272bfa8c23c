"""A life for each status, in which what is assessed is judged by a text that is here."""

from collections.abc import Mapping
from datetime import date

from domain.keurmerk.aanvraag.commands import DienAanvraagIn
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from tests.support.lives import (
    APPLIED,
    DISSOLVED,
    INVESTIGATED,
    MEASURED,
    NOT_AWARDED,
    REJECTED,
    SANCTIONED,
    WITHDRAWN,
    WITHDRAWN_FOR_GOOD,
    Life,
)
from tests.support.scenario import on
from tests.support.years import EXTENDED_TWO, YEAR_TWO

S = Keurmerkstatus
VISIBLE: Mapping[Keurmerkstatus, Life] = {
    S.ASPIRANT: MEASURED,
    S.ASPIRANT_VERLENGD: EXTENDED_TWO,
    S.TOEGEKEND: YEAR_TWO,
}
# Every status with what may lie under it, or with what the application came from.
LIVES: Mapping[tuple[Keurmerkstatus, Keurmerkstatus | None], Life] = {
    (S.GEEN, None): (),
    (S.AANVRAAG, S.GEEN): APPLIED,
    (S.AANVRAAG, S.AFGEWEZEN): (*REJECTED, on(date(2024, 1, 2), DienAanvraagIn)),
    (S.AANVRAAG, S.INGETROKKEN_BEPAALD): (*WITHDRAWN, on(date(2026, 1, 5), DienAanvraagIn)),
    (S.AANVRAAG, S.NIET_TOEGEKEND): (*NOT_AWARDED, on(date(2025, 5, 12), DienAanvraagIn)),
    (S.AFGEWEZEN, None): REJECTED,
    **{(status, None): life for status, life in VISIBLE.items()},
    **{(S.GESCHORST_ONDERZOEK, u): (*life, *INVESTIGATED) for u, life in VISIBLE.items()},
    **{(S.GESCHORST_SANCTIE, u): (*life, *SANCTIONED) for u, life in VISIBLE.items()},
    (S.INGETROKKEN_BEPAALD, None): WITHDRAWN,
    (S.INGETROKKEN_ONBEPAALD, None): WITHDRAWN_FOR_GOOD,
    (S.NIET_TOEGEKEND, None): NOT_AWARDED,
    (S.ONTBONDEN, None): DISSOLVED,
}
