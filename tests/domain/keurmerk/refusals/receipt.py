"""A receipt that somebody brings must be one, of this dossier and period, and of these facts."""

import json
from datetime import date
from typing import Any

from domain.begrippen import Rol
from domain.keurmerk.aanvraag.commands import WijsAanvraagAf
from domain.keurmerk.beoordeling.commands import KenKeurmerkToe
from domain.keurmerk.besluiten import zonder_command
from tests.domain.keurmerk.refusals.refusal import refusal
from tests.support.lives import APPLIED, FEW, LATER, MEASURED, corrected
from tests.support.scenario import EMPTY, carry_out, on


def receipt(day: date = LATER, **odd: Any) -> str:
    """That of a clean Meetperiode, as it stands on `day`; `odd` replaces parts of it."""
    toets = zonder_command(carry_out(EMPTY, *MEASURED), day, Rol.BESLISSER).beoordeling
    assert toets is not None
    return json.dumps({**toets.receipt.document, **odd})


OTHER = {"dossier": "00000000-0000-4000-8000-000000000000", "versie": 9}
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
    refusal(
        "the receipt of another organisation",
        MEASURED,
        on(LATER, KenKeurmerkToe, receipt=receipt(stand=OTHER)),
        "receipt-ander-dossier",
    ),
    refusal(
        "a receipt of a file, of no dossier at all",
        MEASURED,
        on(LATER, KenKeurmerkToe, receipt=receipt(stand=None)),
        "receipt-ander-dossier",
    ),
    refusal(
        "the receipt of another Meetperiode",
        MEASURED,
        on(LATER, KenKeurmerkToe, receipt=receipt(feiten={"meetperiode": "2022-01-01"})),
        "receipt-andere-meetperiode",
        "receipt-verouderd",
    ),
    refusal(
        "a receipt of before the Auditor corrected a figure",
        (*MEASURED, *corrected(LATER, omzet=20000)),
        on(LATER, KenKeurmerkToe, receipt=receipt()),
        "receipt-verouderd",
    ),
    refusal(
        "a receipt of other facts",
        FEW,
        on(LATER, KenKeurmerkToe, receipt=receipt()),
        "te-weinig-trajecten",
        "receipt-verouderd",
    ),
)
