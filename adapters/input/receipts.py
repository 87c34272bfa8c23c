"""A receipt that comes with a decision must give itself again, to the same bytes."""

from collections.abc import Iterator

from adapters.receipts.reading import OnleesbareReceipt, gives_itself
from domain.receipt.editiecijfers import CijfersVeranderd
from domain.receipt.evaluators import EVALUATORS
from domain.receipt.maken import OnbekendeEvaluator

ANDERS = "Opnieuw getoetst komt er iets anders uit deze receipt. Maak haar opnieuw met `toets`."


def spurious(command: object) -> Iterator[str]:
    """What is wrong with the receipt of a decision; nothing when it carries none."""
    inhoud: str | None = getattr(command, "receipt", None)
    if inhoud is not None:
        yield from spurious_text(inhoud)


def spurious_text(inhoud: str) -> Iterator[str]:
    """What is wrong with the text of a receipt."""
    try:
        if not gives_itself(inhoud.encode(), EVALUATORS):
            yield ANDERS
    except (OnleesbareReceipt, OnbekendeEvaluator, CijfersVeranderd) as error:
        yield str(error)
