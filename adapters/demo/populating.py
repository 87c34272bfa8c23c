"""Writes all lives of a body through each other, in order of time. What broke off goes on."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from heapq import merge
from itertools import islice
from uuid import UUID, uuid4

from adapters.demo.living import Life
from adapters.demo.names import kvk_number
from adapters.demo.plot import Body
from adapters.eventstore.marking import under
from adapters.eventstore.preparing import Prepared
from adapters.eventstore.store import Store
from adapters.postgres.collecting import uncollected
from adapters.postgres.imports import Mark
from domain.keurmerk.dossier import Dossier, dossier_id

STEP = 40  # commands in a transaction
PER_YEAR = 24  # facts and terms of a holder, about: only to tell how far an import is
DOOR = "keurmerk demo"

Progress = Callable[[int, datetime], None]  # events written, and until which moment


def content(body: Body) -> str:
    """By which an import of this body is known again."""
    return sha256(body.kenmerk.encode()).hexdigest()


def write(store: Store, body: Body, until: datetime, progress: Progress) -> int:
    """How many events were written now. Nobody else writes in these dossiers meanwhile."""
    lives = list(_lives(store, body, until))
    mark = Mark(
        inhoud=content(body),
        token=uuid4(),
        door=DOOR,
        regels=body.houders * body.jaren * PER_YEAR,
        gedaan=0,
        dossiers=[life.dossier.id for life in lives],
    )
    with under(store, mark), uncollected():
        return _written(store, merge(*(life.prepared() for life in lives), key=_moment), progress)


def _lives(store: Store, body: Body, until: datetime) -> Iterator[Life]:
    kvks = {nummer: kvk_number(nummer) for nummer in range(1, body.houders + 1)}
    known: Mapping[UUID, Dossier] = store.load_many(map(dossier_id, kvks.values()))
    for nummer, kvk in kvks.items():
        yield Life(body, nummer, kvk, known[dossier_id(kvk)], until)


def _written(store: Store, prepared: Iterable[Prepared], progress: Progress) -> int:
    written, waiting = 0, iter(prepared)
    while chunk := list(islice(waiting, STEP)):
        written += sum(len(outcome.events) for outcome in store.write(chunk))
        progress(written, _moment(chunk[-1]))
    return written


def _moment(prepared: Prepared) -> datetime:
    return prepared.recorded[0].vastlegging.vastgelegd_op
