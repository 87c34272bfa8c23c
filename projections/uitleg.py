"""The grounds of a decision in words: from a code in an event to a sentence and its source."""

from dataclasses import dataclass

from domain.handleiding import HANDLEIDINGEN
from domain.keurmerk.besluiten import GRONDEN
from domain.keurmerk.event import KeurmerkEvent
from domain.source import Bron, Document, Editie


@dataclass(frozen=True, slots=True)
class Gronduitleg:
    """`zin` and `bron` are empty for a code that this program does not know (any more)."""

    code: str
    zin: str = ""
    bron: str = ""


def uitleg(kind: type[KeurmerkEvent], code: str, editie: Editie) -> Gronduitleg:
    """What `code` means as ground of an event of this class, in a decision under `editie`."""
    gronden = GRONDEN.get(kind)
    grond = next((grond for grond in gronden or () if grond.value == code), None)
    if grond is None:
        return Gronduitleg(code)
    return Gronduitleg(code, grond.bron.toelichting, _bron(grond.bron, editie))


def _bron(bron: Bron, editie: Editie) -> str:
    """Where it stands; of an edition whose text is not here nobody can say."""
    if bron.document is not Document.HANDLEIDING_2023 or editie in HANDLEIDINGEN:
        return f"{bron}"
    return f"{editie}, die niet in dit systeem staat"
