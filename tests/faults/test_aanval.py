"""A minute of every attack (tests/aanval): nothing lost, nothing doubled, nothing unexpected."""

import pytest

from tests.aanval.__main__ import SHORT, attack
from tests.aanval.tally import table

SEED = 20260101


@pytest.mark.slow
@pytest.mark.parametrize("name", ["invoer", "schrijvers", "workers", "klokken", "kills", "schijf"])
def test_an_attack_comes_to_nothing(name: str) -> None:
    rows = attack(SEED, SHORT, name)
    assert rows
    assert all(row.good for row in rows), table(rows)
