"""The evaluation that a decision rests on, as it lies in the log: there, and still itself?"""

from hashlib import sha256
from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.application.apart import whole
from adapters.input.receipts import spurious_text
from domain.keurmerk.besluit import Receiptbewijs
from domain.keurmerk.event import BesluitEvent


def kept(connection: Connection[Any], keurmerk_id: UUID, version: int) -> Receiptbewijs | None:
    """The receipt in the decision with this version; None when there is none.

    Raises DossierApart when that decision cannot be read.
    """
    for each in whole(connection, keurmerk_id, version):
        if each.recorded.originator_version == version:
            event = each.recorded.event
            return event.besluit.receipt if isinstance(event, BesluitEvent) else None
    return None


def faults(receipt: Receiptbewijs) -> tuple[str, ...]:
    """What is wrong with it: not what was sealed, or not what evaluating it again gives."""
    if sha256(receipt.inhoud.encode()).hexdigest() != receipt.sha256:
        return ("De receipt past niet bij haar sha256.",)
    return tuple(spurious_text(receipt.inhoud))
