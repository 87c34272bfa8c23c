"""Every outcome that a rule gives, word for word. On purpose changed: make the tables anew."""

import json
import re
from itertools import zip_longest

import pytest

from tests.domain.golden.gevallen import TABELLEN
from tests.support.gouden_uitkomsten import regels_van, tabel

FOUT = re.compile(r'"fout": ("(?:[^"\\\\]|\\\\.)*")')


@pytest.mark.parametrize("naam", TABELLEN)
def test_a_fault_is_told_in_our_own_words(naam: str) -> None:
    """What the interpreter says of an empty max() or an index differs between its versions."""
    for text in FOUT.findall(tabel(naam).read_text("utf-8")):
        sentence = json.loads(text)
        assert not sentence[0].islower(), sentence
        assert sentence.endswith((".", "]")), sentence


@pytest.mark.parametrize("naam", TABELLEN)
def test_nothing_that_a_rule_says_changed_by_accident(naam: str) -> None:
    """`python -m tests.support.gouden_uitkomsten` writes the tables anew; review the lines."""
    stored = tabel(naam).read_text("utf-8").splitlines()
    for found, line in zip_longest(regels_van(naam), stored):
        if found != line:
            pytest.fail(f"now: {found}\nwas: {line}", pytrace=False)
