"""A receipt that comes with a decision must give itself again, to the same bytes."""

from collections.abc import Iterator

from adapters.receipts.reading import OnleesbareReceipt, geeft_zichzelf
from domain.receipt.editiecijfers import CijfersVeranderd
from domain.receipt.evaluators import EVALUATORS
from domain.receipt.maken import OnbekendeEvaluator

ANDERS = "Opnieuw getoetst komt er iets anders uit deze receipt. Maak haar opnieuw met `toets`."


def spurious(commando: object) -> Iterator[str]:
    """What is wrong with the receipt of a decision; nothing when it carries none."""
    inhoud: str | None = getattr(commando, "receipt", None)
    if inhoud is not None:
        yield from spurious_text(inhoud)


def spurious_text(inhoud: str) -> Iterator[str]:
    """What is wrong with the text of a receipt."""
    try:
        if not geeft_zichzelf(inhoud.encode(), EVALUATORS):
            yield ANDERS
    except (OnleesbareReceipt, OnbekendeEvaluator, CijfersVeranderd) as error:
        yield str(error)
