"""Rules for the receipt that a decision carries: readable, of this Meetperiode, and in agreement.

That a receipt gives itself again is tested where it comes in (adapters/receipts).
"""

import json
from collections.abc import Mapping
from typing import Any, Protocol

from domain.keurmerk.vraag import Besluitregel, Gegrond, Vraag
from domain.rules import Regel
from domain.source import eigen_lezing

GEHAALD = "gehaald"
HOOFDNORMEN = (1, 2, 3)
_BRON = eigen_lezing("receipt", "Een besluit bewaart de beoordeling waarop het rust.")


class Hoofdnormen(Protocol):
    """What somebody found of the three hoofdnormen."""

    @property
    def hoofdnorm_1_gehaald(self) -> bool: ...
    @property
    def hoofdnorm_2_gehaald(self) -> bool: ...
    @property
    def hoofdnorm_3_gehaald(self) -> bool: ...


class Beoordelend(Gegrond, Protocol):
    @property
    def bevindingen(self) -> Hoofdnormen: ...


def _gelezen(vraag: Vraag[Gegrond]) -> Mapping[str, Any] | None:  # JSON
    """None without a receipt, and for what is no receipt."""
    try:
        document = json.loads(vraag.command.receipt or "null")
    except ValueError:
        return None
    heel = isinstance(document, dict) and {"evaluator", "feiten", "uitslagen"} <= document.keys()
    return document if heel else None


def _leesbaar(vraag: Vraag[Gegrond]) -> bool:
    return vraag.command.receipt is None or _gelezen(vraag) is not None


def _zelfde_meetperiode(vraag: Vraag[Gegrond]) -> bool:
    document, periode = _gelezen(vraag), vraag.periode
    if document is None or periode is None:
        return True
    return bool(document["feiten"].get("meetperiode") == periode.start.isoformat())


def _anders(vraag: Vraag[Beoordelend]) -> tuple[int, ...]:
    """Hoofdnormen of which the decision says something else than its receipt."""
    document = _gelezen(vraag)
    if document is None:
        return ()
    uitkomst = {uitslag["code"]: uitslag["uitkomst"] for uitslag in document["uitslagen"]}
    gezegd = vraag.command.bevindingen
    gehaald = (gezegd.hoofdnorm_1_gehaald, gezegd.hoofdnorm_2_gehaald, gezegd.hoofdnorm_3_gehaald)
    return tuple(
        nummer
        for nummer, zelf in zip(HOOFDNORMEN, gehaald, strict=True)
        if (uitkomst.get(f"hoofdnorm {nummer}") == GEHAALD) is not zelf
    )


LEESBAAR = Besluitregel(
    "receipt-onleesbaar",
    _BRON,
    "De receipt is geen receipt van `keurmerk toets`. Geef de hele tekst van het bestand.",
    _leesbaar,
)
ZELFDE_MEETPERIODE = Besluitregel(
    "receipt-andere-meetperiode",
    _BRON,
    "De receipt gaat over een andere Meetperiode dan dit besluit.",
    _zelfde_meetperiode,
)
ZELFDE_UITKOMST = Regel[Vraag[Beoordelend]](
    "receipt-andere-uitkomst",
    _BRON,
    "De bevindingen zeggen iets anders dan de receipt over hoofdnorm {nummers}.",
    lambda v: not _anders(v),
    lambda v: {"nummers": ", ".join(map(str, _anders(v)))},
)
