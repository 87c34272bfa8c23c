"""A receipt on the screen: every outcome with its reason, the advice, and the policies it read."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Any

from adapters.cli.columns import Table
from adapters.cli.screen import Screen
from adapters.cli.words import cells, written
from domain.beleid import Keuze
from domain.getallen import Getal, percentage, procent, toon
from domain.receipt.advies import CODE as ADVIES
from domain.receipt.receipt import Receipt
from domain.uitslag import Uitkomst, Uitslag

WORDS = {
    Uitkomst.GEHAALD: "gehaald",
    Uitkomst.NIET_GEHAALD: "niet gehaald",
    Uitkomst.NIET_VAN_TOEPASSING: "niet van toepassing",
    Uitkomst.NIET_TE_BEOORDELEN: "niet te beoordelen",
}


def draw(screen: Screen, receipt: Receipt[Any], alles: bool) -> None:
    grond = receipt.grondslag
    edities = ", ".join(dict.fromkeys(map(str, grond.edities.values())))
    screen.line(f"Toets ‘{grond.evaluator}’ op {grond.dag:%d-%m-%Y} ({edities})", "heading")
    hidden = () if alles else receipt.met(Uitkomst.NIET_VAN_TOEPASSING)
    shown = [u for u in receipt.uitslagen if u.toets.code != ADVIES and u not in hidden]
    columns = ("Regel", "Over", "Uitkomst", "Gemeten", "Nodig", "Uitleg")
    screen.table(Table(columns, [_row(uitslag) for uitslag in shown]))
    if hidden:
        screen.line(f"Niet van toepassing: {len(hidden)}. Met --alles ziet u die ook.", "faint")
    screen.line()
    for uitslag in receipt.uitslagen:
        if uitslag.toets.code == ADVIES:
            screen.line(f"Advies: {uitslag.toets.groep}. {uitslag.zin}", "heading")
    screen.line()
    screen.table(_policies(grond.beleid))
    screen.line(f"sha256 {receipt.hash}", "faint")


def _policies(gelezen: Mapping[str, Keuze[object]]) -> Table:
    rows = [
        cells(naam, _chosen(keuze.waarde), keuze.bron) for naam, keuze in sorted(gelezen.items())
    ]
    return Table(("Beleid", "Keuze", "Bron"), rows, empty="Er is geen beleid gebruikt.")


def _chosen(waarde: object) -> object:
    """A group of values as its parts, and no choice in words."""
    if is_dataclass(waarde):
        delen = ((veld.name, getattr(waarde, veld.name)) for veld in fields(waarde))
        return tuple(f"{naam} {written(deel)}" for naam, deel in delen)
    return "niet gekozen" if waarde is None else waarde


def _row(uitslag: Uitslag) -> tuple[str, ...]:
    grens = uitslag.toets.norm.waarde if uitslag.toets.norm else None
    aandeel = isinstance(grens, Fraction)
    return cells(
        uitslag.toets.code,
        uitslag.toets.groep,
        WORDS[uitslag.uitkomst],
        _measured(uitslag.gemeten, grens),
        _number(grens, aandeel),
        uitslag.zin,
    )


def _measured(getal: Getal | None, grens: Getal | None) -> str:
    """Beside a share a percentage, that never seems to be on the other side of it."""
    if getal is None or not isinstance(grens, Fraction):
        return _number(getal, False)
    return f"{procent(Fraction(getal), grens)} %"


def _number(getal: Getal | None, aandeel: bool) -> str:
    """A share is shown as a percentage; what was measured beside it as well."""
    if getal is None:
        return ""
    return f"{toon(percentage(Fraction(getal)))} %" if aandeel else toon(getal)
