"""Folding an event against decoding it, in dossiers of very different lengths."""

from collections.abc import Callable, Iterator, Sequence
from functools import reduce
from time import perf_counter

from eventsourcing.persistence import StoredEvent

from adapters.eventstore.mapper import EventMapper
from adapters.postgres.collecting import uncollected
from bench.result import Result, ratios
from domain.keurmerk.dossier import Dossier, evolve
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from tests.support.histories import history, numbers, recorded

AIM = 1.5
RUNS = 7
STREAMS = {30: 40, 1_000: 2, 10_000: 1}  # events of a dossier: how many dossiers


def measure(tell: Callable[[str], None]) -> Iterator[Result]:
    for length, dossiers in STREAMS.items():
        tell(f"folds, {dossiers} dossier(s) of {length:,} events")
        streams = [_stored(kvk, length) for kvk in numbers(dossiers)]
        with uncollected():  # the garbage of both would be counted where it happens to be noticed
            yield _compared(length, streams)


def _compared(length: int, streams: Sequence[Sequence[StoredEvent]]) -> Result:
    mapper = EventMapper()
    decode, fold = [], []
    for _ in range(RUNS):
        decoded, folded = 0.0, 0.0
        for stream in streams:  # in turn: the machine drifts
            start = perf_counter()
            events = [mapper.to_domain_event(stored) for stored in stream]
            middle = perf_counter()
            _fold(events)
            decoded += middle - start
            folded += perf_counter() - middle
        decode.append(1e6 * decoded / (length * len(streams)))
        fold.append(1e6 * folded / (length * len(streams)))
    return Result(
        f"Fold / decode an event, dossier of {length:,} events",
        "x",
        ratios(fold, decode),
        aim=AIM,
        at_most=True,
        beside={"fold us": fold, "decode us": decode},
    )


def _fold(events: Sequence[Recorded[KeurmerkEvent]]) -> Dossier:
    return reduce(evolve, events, Dossier(events[0].originator_id))


def _stored(kvk: str, length: int) -> list[StoredEvent]:
    """What a dossier of `length` events has in the store."""
    return list(map(EventMapper().to_stored_event, recorded(history(kvk, length))))
