"""The only place that knows how events are written down: topics, JSON and old versions."""

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from eventsourcing.persistence import JSONTranscoder, Mapper, StoredEvent
from pydantic import TypeAdapter

from adapters.eventstore.upcasters import UPCASTERS, Upcaster, check, upcast
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import EVENTS
from domain.recorded import Recorded, Vastlegging

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class StoredForm(Generic[E]):
    """The stored bytes; dossier and version are columns. The leaf hash covers them: without the
    nonce, a published hash of a short event could be guessed.
    """

    vastlegging: Vastlegging
    event: E
    nonce: str


KINDS: Mapping[str, type[Any]] = {cls.TOPIC: cls for cls in EVENTS}


class Readers(dict[str, TypeAdapter[Any]]):
    """By topic, made when the topic is first met: a question meets few, and one takes a while."""

    def __missing__(self, topic: str) -> TypeAdapter[Any]:
        kind = KINDS[topic]
        self[topic] = TypeAdapter(StoredForm[kind])  # type: ignore[valid-type]
        return self[topic]


READERS = Readers()


def _silent(event: KeurmerkEvent) -> Mapping[str, Any] | None:
    """A field that came later and says nothing: the bytes stay those of before it came."""
    besluit = getattr(event, "besluit", None)
    if besluit is None or besluit.afwijking is not None:
        return None
    return {"event": {"besluit": {"afwijking"}}}


class EventMapper(Mapper[UUID]):
    """Raises ValueError when the upcasters do not fit the events (at start-up, not at 3 a.m.)."""

    def __init__(
        self,
        nonce: Callable[[], str] = lambda: secrets.token_hex(16),
        upcasters: Mapping[str, Upcaster] = UPCASTERS,
    ) -> None:
        super().__init__(JSONTranscoder())  # not used
        check(upcasters, KINDS)
        self._nonce = nonce
        self._upcasters = upcasters

    def to_stored_event(self, domain_event: Any) -> StoredEvent:
        topic = domain_event.event.TOPIC
        envelope = StoredForm(domain_event.vastlegging, domain_event.event, self._nonce())
        state = READERS[topic].dump_json(envelope, exclude=_silent(domain_event.event))
        return StoredEvent(
            domain_event.originator_id, domain_event.originator_version, topic, state
        )

    def to_domain_event(self, stored_event: StoredEvent) -> Any:
        id_: Any = stored_event.originator_id  # the library says UUID | str
        return self.read(
            id_, stored_event.originator_version, stored_event.topic, stored_event.state
        )

    def read(self, id_: UUID, version: int, topic: str, state: bytes) -> Recorded[KeurmerkEvent]:
        if topic in self._upcasters:
            stored = json.loads(state)
            topic, stored["event"] = upcast(topic, stored["event"], self._upcasters)
            state = json.dumps(stored).encode()
        envelope = READERS[topic].validate_json(state)
        return Recorded(id_, version, envelope.vastlegging, envelope.event)
