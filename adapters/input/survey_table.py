"""The table of a report of the Tevredenheidsonderzoek, as CSV or JSON, as fields of a command.

A row for each Dienst, one for all clients and, when they were asked, one for all Opdrachtgevers:
the shape of table 1.1 in the reports of Panteia. A column that is not asked for is left aside.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from adapters.input.faults import Fout, Onjuist, meant, onjuist
from adapters.input.json_text import parse
from domain.handleiding.diensten import NAMEN

COLUMNS: Mapping[str, str] = {
    "groep": "groep",
    "dienst": "groep",
    "uitgenodigd": "uitgenodigd",
    "netto steekproef": "uitgenodigd",
    "ingevuld": "ingevuld",
    "cijfer": "rapportcijfer",
    "rapportcijfer": "rapportcijfer",
}
TOTALS: Mapping[str, str] = {
    "totaal": "totaal",
    "totaal cliënten": "totaal",
    "totaal opdrachtgevers": "opdrachtgevers",
    "opdrachtgevers": "opdrachtgevers",
}
DIENSTEN: Mapping[str, str] = {
    text.lower(): dienst.value for dienst, naam in NAMEN.items() for text in (naam, dienst.value)
}
NEEDED = ("groep", "uitgenodigd", "ingevuld", "rapportcijfer")
COUNT = re.compile(r"\d{1,9}", re.ASCII)
GRADE = re.compile(r"\d{1,2}([.,]\d{1,3})?", re.ASCII)
NOTHING = {"", "-", "–"}


class Tablerow(NamedTuple):
    number: int  # the line in a CSV, the place in a list
    cells: Mapping[str, str]


def survey_fields(text: str) -> dict[str, Any]:
    """`diensten`, `totaal` and `opdrachtgevers`. Raises Onjuist with all faults, by row and column.

    Whether the numbers fit together, the rules of the command say.
    """
    rows = list(_json(text) if text.lstrip().startswith("[") else _csv(text))
    faults = [fault for row in rows for fault in _faults(row)]
    names = [_group(row) for row in rows]
    faults += [
        Fout(row.number, "groep", f"‘{row.cells['groep']}’ staat er twee keer.")
        for place, row in enumerate(rows)
        if names[place] and names[place] in names[:place]
    ]
    if "totaal" not in names:
        faults.append(Fout(0, "--tabel", "De rij ‘Totaal cliënten’ ontbreekt."))
    if faults:
        raise Onjuist(faults)
    found: dict[str, Any] = {"diensten": []}
    for name, row in zip(names, rows, strict=True):
        if name in TOTALS.values():
            found[f"{name}"] = _answers(row)
        else:
            found["diensten"].append({"dienst": name, **_answers(row)})
    return found


def _csv(text: str) -> Iterator[Tablerow]:
    head = text.split("\n", 1)[0]
    lines = csv.reader(text.splitlines(), delimiter=max(";\t,", key=head.count), strict=True)
    try:
        columns = [COLUMNS.get(name.strip().lower()) for name in next(lines, [])]
        _all_there(columns)
        for cells in lines:
            if any(cell.strip() for cell in cells):
                pairs = zip(columns, cells, strict=False)
                yield _row(lines.line_num, {name: cell for name, cell in pairs if name})
    except csv.Error as error:
        zin = "Deze regel is geen CSV. Kijk naar de aanhalingstekens."
        raise Onjuist([Fout(lines.line_num, "", zin)]) from error


def _json(text: str) -> Iterator[Tablerow]:
    for number, found in enumerate(parse(text), 1):
        if not isinstance(found, dict):
            raise Onjuist([Fout(number, "", "Hier hoort een groep met kolommen te staan.")])
        named = {COLUMNS.get(name.lower()): value for name, value in found.items()}
        _all_there([*named])
        yield _row(number, {name: "" if v is None else f"{v}" for name, v in named.items() if name})


def _all_there(columns: list[str | None]) -> None:
    if missing := [name for name in NEEDED if name not in columns]:
        zin = f"Kolommen die ontbreken: {', '.join(missing)}. Nodig zijn: {', '.join(NEEDED)}."
        raise onjuist(zin, "--tabel")


def _row(number: int, cells: Mapping[str, str]) -> Tablerow:
    return Tablerow(number, {name: cells.get(name, "").strip() for name in NEEDED})


def _group(row: Tablerow) -> str | None:
    name = row.cells["groep"].lower()
    return TOTALS.get(name) or DIENSTEN.get(name)


def _faults(row: Tablerow) -> Iterator[Fout]:
    if _group(row) is None:
        name = row.cells["groep"]
        hint = meant(name, [*NAMEN.values(), "Totaal cliënten", "Totaal opdrachtgevers"])
        yield Fout(row.number, "groep", f"‘{name}’ is geen Dienst en geen totaal.{hint}")
    for column in ("uitgenodigd", "ingevuld"):
        if not COUNT.fullmatch(cell := row.cells[column]):
            yield Fout(row.number, column, f"‘{cell}’ is geen geheel getal.")
    if (cell := row.cells["rapportcijfer"]) not in NOTHING and not GRADE.fullmatch(cell):
        yield Fout(row.number, "rapportcijfer", f"‘{cell}’ is geen cijfer, zoals 7,6.")


def _answers(row: Tablerow) -> dict[str, Any]:
    grade = row.cells["rapportcijfer"]
    return {
        "uitgenodigd": int(row.cells["uitgenodigd"]),
        "ingevuld": int(row.cells["ingevuld"]),
        "rapportcijfer": None if grade in NOTHING else grade.replace(",", "."),
    }
