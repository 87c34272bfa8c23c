"""The same facts in the same form: neither the order of rows nor 7.60 for 7.6 tells apart."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from domain.begrippen import Dienst
from domain.receipt.canoniek import canoniek

F = TypeVar("F")
DIENSTEN = tuple(Dienst)


def genormaliseerd(feiten: F) -> F:
    """Rows in one order, numbers without idle zeros.

    By Dienst, by first day, else by canonical form: where a row stands among others says nothing
    that is not in the row itself.
    """
    normaal: F = _normaal(feiten)
    return normaal


def ongewijzigd(feiten: F) -> F:
    """As they were given: receipts until verwoording 3 keep that order."""
    return feiten


def _normaal(waarde: Any) -> Any:  # noqa: ANN401 - any value that facts are made of
    if is_dataclass(waarde) and not isinstance(waarde, type):
        delen = {veld.name: getattr(waarde, veld.name) for veld in fields(waarde) if veld.init}
        return replace(waarde, **{naam: _normaal(deel) for naam, deel in delen.items()})
    if isinstance(waarde, Mapping):
        return {naam: _normaal(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, tuple | list):
        return tuple(sorted(map(_normaal, waarde), key=_plaats))
    if isinstance(waarde, Decimal):
        return _zonder_nullen(waarde)
    return waarde


def _plaats(rij: object) -> tuple[int, date, bytes]:
    dienst, start = getattr(rij, "dienst", None), getattr(rij, "start", None)
    return (DIENSTEN.index(dienst) if dienst else -1, start or date.min, canoniek(rij))


def _zonder_nullen(getal: Decimal) -> Decimal:
    """7.60 is 7.6, and 100.0 is 100 instead of 1E+2; what is no number stays as it is."""
    if not getal.is_finite():
        return getal
    return Decimal(f"{getal.normalize():f}")
