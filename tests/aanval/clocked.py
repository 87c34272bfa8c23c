"""The program under a clock that is wrong: `python -m tests.aanval.clocked SECONDS WORD...`."""

import os
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.cli.app import build
from adapters.cli.program import Program
from adapters.clock import SystemClock
from adapters.composition import VOORBEELDEN
from adapters.worker.work import RealWork


@dataclass(frozen=True, slots=True)
class WrongClock(SystemClock):
    off: timedelta

    def now(self) -> datetime:
        return datetime.now().astimezone() + self.off


def main(seconds: str, *words: str) -> None:
    clock = WrongClock(timedelta(seconds=int(seconds)))
    program = Program(
        environ=os.environ,
        clock=clock,
        work=RealWork,
        voorbeelden=VOORBEELDEN,
    )
    build()(words, obj=program)


if __name__ == "__main__":
    main(*sys.argv[1:])
