"""What was measured, and how it compares with the aim. A result is shown, never asserted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from rich.console import Console
from rich.table import Table

TITLE = "min / median / max of the runs; the verdict is about the median"
CAPTION = "Below some 1,500 raw INSERTs/s the machine is busy, and a ratio flatters: measure again."
Values = Mapping[str, Sequence[float]]  # name with unit: one value for each run


@dataclass(frozen=True, slots=True)
class Result:
    """`measured`: one value for each run. `beside`: what it was computed from, or came with it."""

    name: str
    unit: str
    measured: Sequence[float]
    aim: float | None = None
    at_most: bool = False  # the aim is an upper bound
    beside: Values | None = None

    @property
    def met(self) -> bool | None:
        """Of the median; None when there is no aim."""
        if self.aim is None:
            return None
        middle = median(self.measured)
        return middle <= self.aim if self.at_most else middle >= self.aim

    @property
    def verdict(self) -> str:
        return {None: "", True: "met", False: "MISSED"}[self.met]

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "unit": self.unit,
            "measured": list(self.measured),
            "median": median(self.measured),
            "aim": self.aim,
            "at_most": self.at_most,
            "met": self.met,
            "beside": {name: list(values) for name, values in (self.beside or {}).items()},
        }


def show(results: Iterable[Result], console: Console) -> None:
    """One row for each result: min / median / max of the runs."""
    table = Table(title=TITLE, caption=CAPTION)
    for heading in ("What", "Measured", "Aim", "Verdict", "Beside it"):
        table.add_column(heading, overflow="fold")
    for each in results:
        table.add_row(
            each.name,
            f"{spread(each.measured)} {each.unit}",
            _aim(each),
            each.verdict,
            "\n".join(f"{name}: {spread(values)}" for name, values in (each.beside or {}).items()),
        )
    console.print(table)


def ratios(found: Sequence[float], base: Sequence[float]) -> list[float]:
    """Run by run: what was measured in turn had the same busy machine."""
    return [a / b for a, b in zip(found, base, strict=True)]


def spread(values: Sequence[float]) -> str:
    return " / ".join(_short(value) for value in (min(values), median(values), max(values)))


def _aim(result: Result) -> str:
    if result.aim is None:
        return ""
    return f"{'<=' if result.at_most else '>='} {_short(result.aim)}"


def _short(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"
