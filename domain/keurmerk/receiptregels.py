"""Rules for a receipt that somebody brings: readable, of this dossier, and of the facts of now.

The decision stores the one that the system makes itself. That a receipt gives itself again is
tested where it comes in (adapters/receipts).
"""

import json
from collections.abc import Mapping
from typing import Any

from domain.keurmerk.toets import Dossiertoets
from domain.keurmerk.vraag import Besluitregel, Gegrond, Vraag
from domain.source import eigen_lezing

_BRON = eigen_lezing("receipt", "Een besluit bewaart de beoordeling waarop het rust.")
HEEL = {"evaluator", "feiten", "uitslagen"}


def _gelezen(vraag: Vraag[Gegrond]) -> Mapping[str, Any] | None:  # JSON
    """None without a receipt, and for what is no receipt."""
    try:
        document = json.loads(vraag.command.receipt or "null")
    except ValueError:
        return None
    heel = isinstance(document, dict) and document.keys() >= HEEL
    return document if heel else None


def _leesbaar(vraag: Vraag[Gegrond]) -> bool:
    return vraag.command.receipt is None or _gelezen(vraag) is not None


def _van_dit_dossier(vraag: Vraag[Gegrond]) -> bool:
    document = _gelezen(vraag)
    if document is None:
        return True
    return (document.get("stand") or {}).get("dossier") == f"{vraag.dossier.id}"


def _van_deze_periode(vraag: Vraag[Gegrond]) -> bool:
    document, periode = _gelezen(vraag), vraag.periode
    if document is None or periode is None:
        return True
    feiten = document["feiten"]
    start = feiten.get("meetperiode") or (feiten.get("lopend") or {}).get("start")
    return bool(start == periode.start.isoformat())


def _zelfde_feiten(document: Mapping[str, Any], eigen: Dossiertoets[Any] | None) -> bool:
    nu: Mapping[str, Any] = eigen.receipt.document if eigen else {"evaluator": {"naam": None}}
    return bool(
        document["evaluator"]["naam"] == nu["evaluator"]["naam"]
        and document["feiten"] == nu["feiten"]
        and document["uitslagen"] == nu["uitslagen"]
    )


def _beoordeling_van_nu(vraag: Vraag[Gegrond]) -> bool:
    document = _gelezen(vraag)
    return document is None or _zelfde_feiten(document, vraag.beoordeling)


def _vrijstelling_van_nu(vraag: Vraag[Gegrond]) -> bool:
    document = _gelezen(vraag)
    return document is None or _zelfde_feiten(document, vraag.vrijstelling)


_VERANDERD = (
    "Deze receipt rust op andere feiten dan er nu in het dossier staan. Bekijk de beoordeling"
    " opnieuw en besluit dan."
)
LEESBAAR = Besluitregel(
    "receipt-onleesbaar",
    _BRON,
    "De receipt is geen receipt van `keurmerk beoordeling`. Geef de hele tekst van het bestand.",
    _leesbaar,
)
ZELFDE_DOSSIER = Besluitregel(
    "receipt-ander-dossier",
    _BRON,
    "De receipt gaat niet over dit dossier. Maak haar met `keurmerk beoordeling`.",
    _van_dit_dossier,
)
ZELFDE_MEETPERIODE = Besluitregel(
    "receipt-andere-meetperiode",
    _BRON,
    "De receipt gaat over een andere Meetperiode dan dit besluit.",
    _van_deze_periode,
)
BEOORDELING_VAN_NU = Besluitregel("receipt-verouderd", _BRON, _VERANDERD, _beoordeling_van_nu)
VRIJSTELLING_VAN_NU = Besluitregel("receipt-verouderd", _BRON, _VERANDERD, _vrijstelling_van_nu)
VAN_BEOORDELING = (ZELFDE_MEETPERIODE, BEOORDELING_VAN_NU)
VAN_VRIJSTELLING = (ZELFDE_MEETPERIODE, VRIJSTELLING_VAN_NU)
