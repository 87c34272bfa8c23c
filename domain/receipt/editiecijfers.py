"""The numbers of an edition as one fixed value, so that a receipt notices when they were changed.

Only numbers: how we read the text (Bron) may be explained better without touching any outcome.
"""

from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from functools import cache
from hashlib import sha256

from domain.handleiding.edition import Handleiding
from domain.handleiding.parameter import SINDS
from domain.receipt.canoniek import Kaal, kaal, opgeschreven
from domain.source import Bron, Editie

BUITEN_DE_TOETS = ("gronden", "auditoren")  # an evaluation never reads these


class CijfersVeranderd(LookupError):
    """The edition file was edited after the receipt was made: its outcomes mean nothing now."""

    def __init__(self, edities: tuple[Editie, ...]) -> None:
        namen = " en ".join(edities)
        super().__init__(
            f"De cijfers van de editie zijn veranderd sinds deze receipt is gemaakt ({namen})."
        )


@cache
def cijferhash(tekst: Handleiding, verwoording: int) -> str:
    """sha256 (hexadecimals) of what a receipt of `verwoording` could read in `tekst`.

    A number that is added to the shape of an edition later gets `metadata={SINDS: n}`, so that
    receipts of before do not see it.
    """
    return sha256(opgeschreven(_getallen(tekst, verwoording))).hexdigest()


def _getallen(waarde: object, verwoording: int) -> Kaal:
    if is_dataclass(waarde) and not isinstance(waarde, type):
        gelezen = ((veld, getattr(waarde, veld.name)) for veld in fields(waarde))
        return {
            veld.name: _getallen(deel, verwoording)
            for veld, deel in gelezen
            if _telt(veld, verwoording) and not isinstance(deel, Bron)
        }
    if isinstance(waarde, Mapping):
        return {str(kaal(naam)): _getallen(deel, verwoording) for naam, deel in waarde.items()}
    if isinstance(waarde, tuple):
        return [_getallen(deel, verwoording) for deel in waarde]
    return kaal(waarde)


def _telt(veld: Field[object], verwoording: int) -> bool:
    return veld.name not in BUITEN_DE_TOETS and veld.metadata.get(SINDS, 0) <= verwoording
