"""A change behind the program's back is noticed; by whom is in docs/zegel.md."""

from pathlib import Path

import pytest

from adapters.postgres.connection import Database
from tests.support.tampering import Noticed, all_noticed, kept, table


@pytest.mark.slow
def test_every_change_is_noticed_and_the_page_says_by_whom(
    server: Database, tmp_path: Path
) -> None:
    found = all_noticed(server, tmp_path)
    nothing = found.pop("niets")
    assert nothing == Noticed(gezond=False, controle=False, zegel=False, tegen=False)
    assert [change for change, n in found.items() if not (n.zegel or n.tegen)] == []
    assert kept() == table({"niets": nothing, **found})
