"""Evaluates facts, and evaluates an old receipt again. No database."""

from dataclasses import dataclass
from typing import Any

from adapters.input.factsheet import FactSheet
from adapters.input.faults import onjuist
from adapters.receipts.reading import OnleesbareReceipt, read
from domain.receipt.editiecijfers import CijfersVeranderd
from domain.receipt.evaluators import EVALUATORS
from domain.receipt.maken import OnbekendeEvaluator, herhaal, maak_receipt
from domain.receipt.receipt import Receipt


@dataclass(frozen=True, slots=True)
class Repeated:
    """`same`: byte for byte what was kept."""

    sha256: str | None  # of what it gives now; None when that is nothing
    same: bool
    veranderd: str = ""  # which numbers of an edition are not those of then


def evaluate(sheet: FactSheet) -> Receipt[Any]:
    """By the editions of the facts and the policies of the day on the sheet. Raises Geweigerd."""
    kaders = sheet.evaluator.kaders(sheet.feiten, sheet.besluitdatum)
    return maak_receipt(sheet.evaluator, sheet.feiten, kaders, sheet.oorsprong)


def repeat(kept: bytes, veld: str) -> Repeated:
    """From the receipt alone: its own facts, editions and policies. Raises Onjuist."""
    try:
        again = herhaal(read(kept, EVALUATORS), EVALUATORS)
    except CijfersVeranderd as error:
        return Repeated(None, False, str(error))
    except (OnleesbareReceipt, OnbekendeEvaluator) as error:
        raise onjuist(str(error), veld) from error
    return Repeated(again.hash, again.inhoud == kept)
