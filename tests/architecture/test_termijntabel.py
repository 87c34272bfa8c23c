"""docs/termijnen.md is what the code does, and no term or task is one that nothing ever starts."""

from domain.keurmerk.feiten import TAAKSOORTEN, TERMIJNSOORTEN
from tests.support.termijntabel import FILE, bladzijde, ended, seen

ONLY_BY_POLICY = {"besluit-na-einde-schorsing"}  # the other choice of A-44


def test_the_page_is_what_the_code_does() -> None:
    assert FILE.read_text("utf-8") == bladzijde(), "Run python -m tests.support.termijntabel"


def test_every_term_and_task_is_started_by_something_and_ended_by_something() -> None:
    found, (terms, tasks) = seen(), ended()
    assert {soort.code for soort in TERMIJNSOORTEN} == found.started.keys() == found.rung.keys()
    assert {soort.code for soort in TERMIJNSOORTEN} == terms.keys()
    assert {soort.code for soort in TAAKSOORTEN} - found.raised.keys() == ONLY_BY_POLICY
    assert {soort.code for soort in TAAKSOORTEN} - tasks.keys() == set()
