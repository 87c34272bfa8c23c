"""Rules for the receipt that a decision carries: readable, of this Meetperiode, and in agreement.

That a receipt gives itself again is tested where it comes in (adapters/receipts).
"""

import json
from collections.abc import Mapping
from typing import Any

from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.source import eigen_lezing

GEHAALD = "gehaald"
HOOFDNORMEN = (1, 2, 3)
_BRON = eigen_lezing("receipt", "Een besluit bewaart de beoordeling waarop het rust.")


def _gelezen(vraag: Vraag) -> Mapping[str, Any] | None:
    """None without a receipt, and for what is no receipt."""
    try:
        document = json.loads(vraag.command.receipt or "null")
    except ValueError:
        return None
    heel = isinstance(document, dict) and {"evaluator", "feiten", "uitslagen"} <= document.keys()
    return document if heel else None


def _leesbaar(vraag: Vraag) -> bool:
    return vraag.command.receipt is None or _gelezen(vraag) is not None


def _zelfde_meetperiode(vraag: Vraag) -> bool:
    document, periode = _gelezen(vraag), vraag.periode
    if document is None or periode is None:
        return True
    return bool(document["feiten"].get("meetperiode") == periode.start.isoformat())


def _anders(vraag: Vraag) -> tuple[int, ...]:
    """Hoofdnormen of which the decision says something else than its receipt."""
    document = _gelezen(vraag)
    if document is None:
        return ()
    uitkomst = {uitslag["code"]: uitslag["uitkomst"] for uitslag in document["uitslagen"]}
    gezegd = vraag.command.bevindingen
    return tuple(
        nummer
        for nummer in HOOFDNORMEN
        if (uitkomst.get(f"hoofdnorm {nummer}") == GEHAALD)
        is not getattr(gezegd, f"hoofdnorm_{nummer}_gehaald")
    )


LEESBAAR = VraagRegel(
    "receipt-onleesbaar",
    _BRON,
    "De receipt is geen receipt van `keurmerk toets`. Geef de hele tekst van het bestand.",
    _leesbaar,
)
ZELFDE_MEETPERIODE = VraagRegel(
    "receipt-andere-meetperiode",
    _BRON,
    "De receipt gaat over een andere Meetperiode dan dit besluit.",
    _zelfde_meetperiode,
)
ZELFDE_UITKOMST = VraagRegel(
    "receipt-andere-uitkomst",
    _BRON,
    "De bevindingen zeggen iets anders dan de receipt over hoofdnorm {nummers}.",
    lambda v: not _anders(v),
    lambda v: {"nummers": ", ".join(map(str, _anders(v)))},
)
