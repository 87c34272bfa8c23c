"""The whole assessment of one holder with twelve Diensten, beside a receipt of nothing at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from statistics import median
from time import perf_counter
from typing import TypeVar

from bench.result import Result, ratios
from domain.handleiding.geldigheid import Onderdeel
from domain.kader import Kaders
from domain.receipt.evaluators import BEOORDELING
from domain.receipt.maken import Evaluator, maak_receipt
from domain.source import Editie
from domain.uitslag import Uitslag
from tests.support.beoordelingen import twaalf_diensten

F = TypeVar("F")
AIM = 10.0  # ms
RUNS, TIMES = 5, 100
HOLDERS = 500
HASH = 64  # hexadecimals
DAG = date(2024, 5, 1)


@dataclass(frozen=True, slots=True)
class Niets:
    """Facts of which there are none."""


def _nothing(_feiten: Niets, _kaders: Kaders) -> tuple[Uitslag, ...]:
    return ()


def _editions(_feiten: Niets) -> dict[Onderdeel, Editie]:
    return dict.fromkeys(Onderdeel, Editie.H2023)


EMPTY = Evaluator("niets", 1, Niets, _nothing, _editions)


def measure(tell: Callable[[str], None]) -> list[Result]:
    """Made, written as bytes and hashed; the two kinds take turns, since a machine drifts."""
    tell(f"assessment, {RUNS} runs of {TIMES}")
    holder = twaalf_diensten()
    whole, nothing = [], []
    for _ in range(RUNS):
        pairs = [(_ms(BEOORDELING, holder), _ms(EMPTY, Niets())) for _ in range(TIMES)]
        whole.append(median(pair[0] for pair in pairs))
        nothing.append(median(pair[1] for pair in pairs))
    return [
        Result(
            "assessment of twelve Diensten, with bytes and hash",
            "ms",
            whole,
            aim=AIM,
            at_most=True,
            beside={f"{HOLDERS} holders, s": [w * HOLDERS / 1000 for w in whole]},
        ),
        Result(
            "the same, as a multiple of an empty receipt",
            "x",
            ratios(whole, nothing),
            beside={"empty receipt, ms": nothing},
        ),
    ]


def _ms(evaluator: Evaluator[F], feiten: F) -> float:
    start = perf_counter()
    receipt = maak_receipt(evaluator, feiten, evaluator.kaders(feiten, DAG))
    if len(receipt.hash) != HASH:
        raise RuntimeError("A receipt without a hash was not made.")
    return 1000 * (perf_counter() - start)
