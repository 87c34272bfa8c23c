"""Writes all lives of a body through each other, in order of time. What broke off goes on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from heapq import merge
from itertools import chain, islice
from uuid import UUID, uuid4, uuid5

from adapters.demo.auditors import enrolment
from adapters.demo.living import Life
from adapters.demo.names import kvk_number
from adapters.demo.plot import Body
from adapters.demo.step import office_hour
from adapters.eventstore.marking import under
from adapters.eventstore.preparing import Prepared, Request, prepare
from adapters.eventstore.store import Store
from adapters.postgres.collecting import uncollected
from adapters.postgres.imports import Mark
from domain.begrippen import REGISTER, Rol
from domain.calendar import plus_maanden
from domain.keurmerk.dossier import AUDITREGISTER, Dossier, dossier_id
from domain.keurmerk.envelope import Envelope

STEP = 40  # commands in a transaction
PER_YEAR = 24  # facts and terms of a holder, about: only to tell how far an import is
DOOR = "keurmerk demo"
WHO = "verzonnen-behandelaar-1"
BEFORE = 24  # months before the first holder: who audits works there already

Progress = Callable[[int, datetime], None]  # events written, and until which moment


def content(body: Body) -> str:
    """By which an import of this body is known again."""
    return sha256(body.kenmerk.encode()).hexdigest()


def write(store: Store, body: Body, until: datetime, progress: Progress) -> int:
    """How many events were written now. Nobody else writes in these dossiers meanwhile."""
    register = enrolled(body, store.load(AUDITREGISTER))
    lives = list(_lives(store, body, until, register[-1].na))
    mark = Mark(
        inhoud=content(body),
        token=uuid4(),
        door=DOOR,
        regels=body.houders * body.jaren * PER_YEAR,
        gedaan=0,
        dossiers=[AUDITREGISTER, *(life.dossier.id for life in lives)],
    )
    left = [each for each in register if each.recorded]
    with under(store, mark), uncollected():
        told = merge(*(life.prepared() for life in lives), key=_moment)
        return _written(store, chain(left, told), progress)


def enrolled(body: Body, register: Dossier) -> Sequence[Prepared]:
    """The auditregister, told before anybody has an Audit; without events what was told before."""
    found = list[Prepared]()
    for n, command in enumerate(enrolment(plus_maanden(body.eerste, -BEFORE))):
        envelope = Envelope(
            command_id=uuid5(AUDITREGISTER, f"{body.kenmerk}/{n}"),
            actor=WHO,
            rol=Rol.BEHANDELAAR,
            moment=office_hour(plus_maanden(body.eerste, 1 - BEFORE)) + timedelta(seconds=n),
            kvk=REGISTER,
            geimporteerd=True,
        )
        found.append(prepare(register, Request(AUDITREGISTER, command, envelope)))
        register = found[-1].na
    return found


def _lives(store: Store, body: Body, until: datetime, register: Dossier) -> Iterator[Life]:
    kvks = {nummer: kvk_number(nummer) for nummer in range(1, body.houders + 1)}
    known: Mapping[UUID, Dossier] = store.load_many(map(dossier_id, kvks.values()))
    for nummer, kvk in kvks.items():
        yield Life(body, nummer, kvk, known[dossier_id(kvk)], until, register)


def _written(store: Store, prepared: Iterable[Prepared], progress: Progress) -> int:
    written, waiting = 0, iter(prepared)
    while chunk := list(islice(waiting, STEP)):
        written += sum(len(outcome.events) for outcome in store.write(chunk))
        progress(written, _moment(chunk[-1]))
    return written


def _moment(prepared: Prepared) -> datetime:
    return prepared.recorded[0].vastlegging.vastgelegd_op
