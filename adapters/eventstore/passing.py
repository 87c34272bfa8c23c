"""The request by which a term passes: the same for the worker and for history that is told."""

from datetime import datetime
from uuid import UUID, uuid5

from adapters.eventstore.preparing import Request
from domain.begrippen import Rol
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.recorded import door_termijn

ACTOR = "worker"


def passing(term: UUID, dossier: UUID, moment: datetime, geimporteerd: bool = False) -> Request:
    """However often and by whom it is asked, a term has one command id, so that it passes once."""
    envelope = Envelope(
        command_id=uuid5(term, "verstrijken"),
        actor=ACTOR,
        rol=Rol.SYSTEEM,
        moment=moment,
        oorzaak=door_termijn(term),
        geimporteerd=geimporteerd,
    )
    return Request(dossier, LaatTermijnVerstrijken(termijn=f"{term}"), envelope)
