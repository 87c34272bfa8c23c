"""What can be told of a dossier that is set apart: as far as it can be read, and no further."""

from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.eventstore.mapper import EventMapper
from adapters.eventstore.reading import DossierApart
from adapters.postgres.apart import mark
from adapters.postgres.event_log import EventLog, Stream
from adapters.postgres.read_models import DOSSIERS, gaaf
from adapters.postgres.unreadable import Onleesbaar


def readable(connection: Connection[Any], keurmerk_id: UUID) -> Stream:
    """One dossier from the log, as far as it can be read and followed; as reg_app."""
    return _read(connection, keurmerk_id)[0]


def whole(connection: Connection[Any], keurmerk_id: UUID, version: int) -> Stream:
    """The same, up to and including `version` at least. Raises DossierApart."""
    stream, broken = _read(connection, keurmerk_id)
    if broken and broken.versie <= version:
        raise DossierApart(broken)
    return stream


def _read(connection: Connection[Any], keurmerk_id: UUID) -> tuple[Stream, Onleesbaar | None]:
    stream, unread = EventLog(EventMapper().read).dossier(connection, keurmerk_id)
    stream, not_followed = gaaf(stream)
    broken = not_followed or unread
    mark(connection, DOSSIERS.naam, [broken] if broken else [])
    return stream, broken
