"""A receipt that somebody brings must give itself again, to the same bytes."""

from collections.abc import Iterator
from typing import Any

from adapters.input.edges import unfit
from adapters.input.faults import Onjuist
from adapters.input.json_text import parse
from adapters.receipts.reading import OnleesbareReceipt, gives_itself
from domain.receipt.editiecijfers import CijfersVeranderd
from domain.receipt.evaluators import EVALUATORS
from domain.receipt.maken import OnbekendeEvaluator, gezocht

ANDERS = "Opnieuw getoetst komt er iets anders uit deze receipt. Maak haar opnieuw met `toets`."


def wrong_with(inhoud: str) -> Iterator[str]:
    """What is wrong with the text of a receipt that comes in."""
    if fouten := tuple(unusable(inhoud)):
        yield from fouten
    else:
        yield from spurious_text(inhoud)


def spurious_text(inhoud: str) -> Iterator[str]:
    """What is wrong with the text of a receipt, also of one that was stored long ago."""
    try:
        if not gives_itself(inhoud.encode(), EVALUATORS):
            yield ANDERS
    except (OnleesbareReceipt, OnbekendeEvaluator, CijfersVeranderd) as error:
        yield str(error)


def unusable(inhoud: str) -> Iterator[str]:
    """What stands in a receipt that nothing can be done with, before anything is done."""
    try:
        raw = parse(inhoud)
    except Onjuist as wrong:
        yield from (fout.zin for fout in wrong.fouten)
        return
    for place, zin in _unfit(raw):
        yield f"In de receipt, {'.'.join(place)}: {zin}"


def _unfit(raw: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    if not isinstance(raw, dict):
        return
    yield from unfit({name: part for name, part in raw.items() if name != "feiten"})
    yield from unfit(raw.get("feiten"), _kind(raw.get("evaluator")), ("feiten",))


def _kind(made_by: Any) -> type[Any] | None:
    """The type of the facts; None when this program does not know what made the receipt."""
    try:
        return gezocht(made_by["naam"], made_by["versie"], EVALUATORS).kind
    except (OnbekendeEvaluator, TypeError, KeyError):
        return None
