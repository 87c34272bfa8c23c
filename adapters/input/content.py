"""What a line says, looked at whatever its shape: moment, assumptions and receipt."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from adapters.input.dienstverlener import RegistreerDienstverlener
from adapters.input.faults import Fout
from adapters.input.receipts import wrong_with
from adapters.input.values import moment
from domain.begrippen import REGISTER


def content(raw: Any, nummer: int, now: datetime) -> tuple[datetime | None, list[Fout]]:
    """The moment of the line, and what is wrong with what it says, whatever its shape."""
    if not isinstance(raw, Mapping):
        return None, []
    op, fouten = _moment(raw.get("op"), nummer, now)
    if (raw.get("commando"), raw.get("dossier")) == (RegistreerDienstverlener.NAAM, REGISTER):
        fouten.append(Fout(nummer, "dossier", "Een dienstverlener heeft een KvK-nummer."))
    if isinstance(paths := raw.get("aangenomen"), list):
        fouten += _unknown_assumptions((p for p in paths if isinstance(p, str)), raw, nummer)
    if isinstance(gegevens := raw.get("gegevens"), Mapping) and isinstance(
        inhoud := gegevens.get("receipt"), str
    ):
        fouten += [Fout(nummer, "gegevens.receipt", zin) for zin in wrong_with(inhoud)]
    return op, fouten


def _moment(op: Any, nummer: int, now: datetime) -> tuple[datetime | None, list[Fout]]:
    if not isinstance(op, str):
        return None, []
    found, wrong = moment(op, now)
    return found, [Fout(nummer, "op", zin) for zin in wrong]


def _unknown_assumptions(paths: Iterable[str], raw: Any, nummer: int) -> Iterator[Fout]:
    for path in paths:
        part = raw
        for name in path.split("."):
            part = part.get(name, _GONE) if isinstance(part, Mapping) else _GONE
        if part is _GONE:
            yield Fout(nummer, "aangenomen", f"Het veld ‘{path}’ staat niet op deze regel.")


_GONE = object()
