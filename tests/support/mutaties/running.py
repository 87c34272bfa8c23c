"""Break one object in a process of its own, and run the tests that can notice."""

import os
import signal
import sys
from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from pathlib import Path

import pytest

from domain.rules import Regel
from tests.architecture.tree import ROOT
from tests.domain.keurmerk.refusals import REFUSALS, Refusal
from tests.support.mutaties.breaking import break_at, found_at
from tests.support.mutaties.choosing import tests_for
from tests.support.scenario import given

SECONDS = 90
# Broken while it is collected is noticed as well; where nothing is chosen, nothing notices.
NOTHING_RUN = (pytest.ExitCode.INTERRUPTED, pytest.ExitCode.NO_TESTS_COLLECTED)
QUIET = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore")


class Found(StrEnum):
    HELD = "een test merkt het"
    MISSED = "geen test merkt het"
    WHOLE = "niet te breken"


# The exit code of a child says what it found; any other is a fault of this program itself.
CODES = {Found.MISSED: 70, Found.WHOLE: 71, Found.HELD: 72}
FAULT = 1


class NietGeprobeerd(Exception):
    """The child fell over before a test could say anything."""


def tried(place: str) -> Found:
    """What the tests say of the program with this one object broken. NietGeprobeerd if they could
    not be asked.
    """
    if not (child := os.fork()):
        _in_child(lambda: _broken(place))
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code == -signal.SIGALRM:  # what hangs has noticed
        return Found.HELD
    if code not in CODES.values():
        raise NietGeprobeerd(f"{place}: exit code {code}")
    return next(found for found, each in CODES.items() if each == code)


def sound(places: list[str]) -> bool:
    """Whether these tests pass while nothing is broken: otherwise red says nothing."""
    if not (child := os.fork()):
        _in_child(lambda: 0 if _passes(_files(places)) else FAULT)
    return os.waitpid(child, 0)[1] == 0


def _in_child(job: Callable[[], int]) -> None:
    try:
        os._exit(job())
    except BaseException:
        os._exit(FAULT)


def _broken(place: str) -> int:
    signal.alarm(SECONDS)
    rule = found_at(place)
    if not break_at(place):
        return CODES[Found.WHOLE]
    if isinstance(rule, Regel) and any(map(_missed, _refused_by(rule.code))):
        return CODES[Found.HELD]
    return CODES[Found.MISSED if _passes(tests_for(place)) else Found.HELD]


def _refused_by(code: str) -> list[Refusal]:
    return [case for case in REFUSALS if code in case.codes]


def _missed(case: Refusal) -> bool:
    """Whether this request is no longer refused as it should be."""
    try:
        given(*case.life).when(case.step).then_refused(*case.codes)
    except (Exception, pytest.fail.Exception):
        return True
    return False


def _passes(files: list[Path]) -> bool:
    out = os.open(os.devnull, os.O_WRONLY)
    os.dup2(out, sys.stdout.fileno())
    os.dup2(out, sys.stderr.fileno())
    code = pytest.main([*QUIET, f"--rootdir={ROOT}", *map(str, files)])
    if code not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, *NOTHING_RUN}:
        raise NietGeprobeerd(f"pytest: {code}")
    return code in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}


def prepare(places: list[str]) -> None:
    """Import all these tests once, so that no child has to."""
    for path in _files(places):
        import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))


def _files(places: list[str]) -> list[Path]:
    return sorted({path for place in places for path in tests_for(place)})
