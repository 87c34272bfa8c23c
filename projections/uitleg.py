"""The grounds of a decision in words: from a code in an event to a sentence and its source."""

from dataclasses import dataclass

from domain.keurmerk.besluiten import GRONDEN
from domain.keurmerk.event import KeurmerkEvent


@dataclass(frozen=True, slots=True)
class Gronduitleg:
    """`zin` and `bron` are empty for a code that this program does not know (any more)."""

    code: str
    zin: str = ""
    bron: str = ""


def uitleg(kind: type[KeurmerkEvent], code: str) -> Gronduitleg:
    """What `code` means as ground of an event of this class."""
    gronden = GRONDEN.get(kind)
    grond = next((grond for grond in gronden or () if grond.value == code), None)
    if grond is None:
        return Gronduitleg(code)
    return Gronduitleg(code, grond.bron.toelichting, str(grond.bron))
