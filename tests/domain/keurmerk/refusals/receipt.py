"""The receipt that a decision carries must be one, of this Meetperiode, and agree with it."""

import json
from datetime import date

from domain.keurmerk.aanvraag.commands import WijsAanvraagAf
from domain.keurmerk.beoordeling.besluiten import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from tests.domain.keurmerk.refusals.elke_opdracht import OVER, SECOND_YEAR
from tests.domain.keurmerk.refusals.refusal import refusal
from tests.support.lives import APPLIED, END, LATER, MEASURED, NEXT_START, START
from tests.support.scenario import on

EARLIER = date(2022, 1, 1)


def receipt(start: date, *hoofdnormen: str) -> str:
    """The parts of a receipt that a decision looks at."""
    uitkomsten = enumerate(hoofdnormen or ("gehaald",) * 3, 1)
    return json.dumps(
        {
            "evaluator": {"naam": "beoordeling", "versie": 1},
            "feiten": {"meetperiode": start.isoformat()},
            "uitslagen": [{"code": f"hoofdnorm {n}", "uitkomst": u} for n, u in uitkomsten],
        }
    )


ANDERS = ("niet-gehaald", "gehaald", "niet-te-beoordelen")
RECEIPT = (
    *(
        refusal(
            f"a receipt is not {says}",
            APPLIED,
            on(LATER, WijsAanvraagAf, receipt=text),
            "receipt-onleesbaar",
        )
        for says, text in (("any text", "receipt"), ("any JSON", "[1]"), ("any object", "{}"))
    ),
    *(
        refusal(
            f"{kind.NAAM}: the receipt of another Meetperiode",
            life,
            on(dag, kind, receipt=receipt(EARLIER)),
            "receipt-andere-meetperiode",
        )
        for kind, life, dag in (
            (KenKeurmerkToe, MEASURED, LATER),
            (VerlengAspirant, MEASURED, LATER),
            (KenKeurmerkNietToe, MEASURED, LATER),
            (ZetKeurmerkVoort, SECOND_YEAR, OVER),
        )
    ),
    *(
        refusal(
            f"{kind.NAAM}: findings that the receipt contradicts",
            life,
            on(dag, kind, receipt=receipt(start, *ANDERS)),
            "receipt-andere-uitkomst",
        )
        for kind, life, dag, start in (
            (KenKeurmerkToe, MEASURED, LATER, START),
            (VerlengAspirant, MEASURED, LATER, START),
            (ZetKeurmerkVoort, SECOND_YEAR, OVER, NEXT_START),
        )
    ),
    refusal(
        "without a Meetperiode to assess a receipt is not compared",
        APPLIED,
        on(END, KenKeurmerkNietToe, receipt=receipt(EARLIER)),
        "status-laat-dit-niet-toe",
        "geen-meetperiode",
    ),
)
