"""Every code that stands in a comment or a Bron is explained in docs/codes.md, and no other."""

import re
from collections.abc import Iterator

import pytest

from tests.architecture.tree import ROOMS, modules
from tests.support.code_table import FILE, ROW, renewed

CODE = re.compile(r"(?<![\w.-])(?:GT-\d{2}|[ACDLPX]-\d{1,2}|[EG]\d{1,2})(?![\w-])")
RANGE = re.compile(r"\bG(\d+) (?:to|t/m) G(\d+)")
TEXT = FILE.read_text("utf-8")
ROWS = ROW.findall(TEXT)


def codes(text: str) -> Iterator[str]:
    yield from CODE.findall(text)
    for first, last in RANGE.findall(text):
        yield from (f"G{number}" for number in range(int(first), int(last) + 1))


USED = {code for path in modules(*ROOMS) for code in codes(path.read_text("utf-8"))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no weekend counts (C-3), see A-91.", ["C-3", "A-91"]),
        ('beleid("E35", "Opzeggen.")', ["E35"]),
        ("guards G6 to G8", ["G6", "G8", "G6", "G7", "G8"]),
        ("R-T1-a, H23 3.1.1, SHA-256, 2.10.a, T201, KK001", []),
    ],
)
def test_a_code_is_recognised(text: str, expected: list[str]) -> None:
    assert list(codes(text)) == expected


def test_every_code_is_explained_and_every_explanation_is_needed() -> None:
    assert {code for code, _ in ROWS} == USED


def test_a_code_is_explained_once_and_in_a_sentence() -> None:
    assert len({code for code, _ in ROWS}) == len(ROWS)
    assert [code for code, meaning in ROWS if not meaning.endswith((".", "?"))] == []


def test_each_kind_of_code_is_explained() -> None:
    kinds = {re.match("[A-Z]+", code)[0] for code, _ in ROWS}  # type: ignore[index]
    assert all(f"\n| {kind} | " in TEXT for kind in kinds)


def test_a_reading_and_a_choice_are_told_in_the_words_of_the_code() -> None:
    assert renewed(TEXT) == TEXT, "Run python -m tests.support.code_table"
