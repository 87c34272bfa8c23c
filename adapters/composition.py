"""The composition root: the only module that knows every adapter, and joins them by hand."""

import os
from pathlib import Path

import voorbeelden
from adapters.cli.app import build
from adapters.cli.program import Program
from adapters.clock import SystemClock
from adapters.deferred import Deferred

VOORBEELDEN = Path(voorbeelden.__file__ or "").parent
real_work = Deferred("adapters.worker.work:RealWork")


def program() -> Program:
    """What the command line runs on: this machine's clock, environment and database."""
    clock = SystemClock()
    return Program(
        environ=os.environ,
        clock=clock,
        work=real_work,
        voorbeelden=VOORBEELDEN,
    )


def main() -> None:
    """The console script `keurmerk`."""
    build()(obj=program())


if __name__ == "__main__":
    main()
