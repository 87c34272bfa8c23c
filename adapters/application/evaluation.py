"""Evaluates facts, and evaluates an old receipt again. No database."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from adapters.input.factsheet import FactSheet
from adapters.input.faults import Fout, Onjuist, onjuist
from adapters.input.receipts import unusable
from adapters.receipts.reading import OnleesbareReceipt, again
from domain.receipt.editiecijfers import CijfersVeranderd
from domain.receipt.evaluators import EVALUATORS
from domain.receipt.maken import OnbekendeEvaluator, maak_receipt
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
        if fouten := [Fout(0, veld, zin) for zin in unusable(kept.decode())]:
            raise Onjuist(fouten)
        found = again(kept, EVALUATORS)
    except CijfersVeranderd as error:
        return Repeated(None, False, str(error))
    except UnicodeDecodeError as error:
        raise onjuist("Dit bestand is geen UTF-8-tekst, en dus geen receipt.", veld) from error
    except (OnleesbareReceipt, OnbekendeEvaluator) as error:
        raise onjuist(str(error), veld) from error
    return Repeated(sha256(found).hexdigest(), found == kept)
