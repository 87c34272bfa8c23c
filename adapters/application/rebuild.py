"""Makes the read models again from the log, or only looks whether they say the same."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from enum import StrEnum

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.connection import Database
from adapters.postgres.event_log import EventLog
from adapters.postgres.read_models import READ_MODELS
from adapters.postgres.rebuild import RebuildReport, controle, herbouw, in_orde

__all__ = ["Mode", "RebuildReport", "in_orde", "read_models"]

Progress = Callable[[int, int], None]  # events done, of how many
Watch = Callable[[str], AbstractContextManager[Progress]]  # for the read model with this name


class Mode(StrEnum):
    """As users call it."""

    HERBOUW = "herbouw"
    CONTROLE = "controle"


def read_models(database: Database, mode: Mode, watch: Watch) -> Iterator[RebuildReport]:
    """One report for each read model, as soon as it is done."""
    log = EventLog(EventMapper().read)
    carry_out = herbouw if mode is Mode.HERBOUW else controle
    for model in READ_MODELS:
        with watch(model.naam) as progress:
            report = carry_out(database, model, log, progress)
        yield report
