"""All unclear passages of the Handleiding in one place: each is a choice, or is read one way."""

import importlib
from collections import Counter

import pytest

from domain.beleid import BELEID
from domain.beleid.lezingen import LEZINGEN, Later, Lezing

ALLE = {f"A-{nummer:02}" for nummer in range(1, 92)}
KEUZEN = {keuze.bron.plaats for beleid in BELEID for keuze in beleid.keuzes}
GELEZEN = Counter(lezing.punt for lezing in LEZINGEN)


def test_each_of_the_91_is_a_choice_or_a_reading_and_never_both() -> None:
    assert KEUZEN - {"E35", "C-2"} | set(GELEZEN) == ALLE
    assert KEUZEN & set(GELEZEN) == set()
    assert set(GELEZEN.values()) == {1}


@pytest.mark.parametrize("lezing", LEZINGEN, ids=lambda lezing: lezing.punt)
def test_a_reading_is_a_sentence_and_says_where_it_is_carried_out(lezing: Lezing) -> None:
    assert lezing.zin.endswith(".")
    if isinstance(lezing.waar, Later):
        return
    module, _, naam = lezing.waar.partition(":")
    assert not naam or hasattr(importlib.import_module(module), naam)
