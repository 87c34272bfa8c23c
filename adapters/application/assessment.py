"""The evaluation of a dossier from its own log, as it stands on a day."""

from datetime import date
from typing import Any
from uuid import UUID

from adapters.eventstore.store import Store
from adapters.input.faults import onjuist
from adapters.postgres.connection import Database
from domain.begrippen import Rol
from domain.keurmerk.besluiten import zonder_command
from domain.keurmerk.cohort import ZIN, Zonder
from domain.receipt.receipt import Receipt

GEEN_PERIODE = "Dit dossier heeft geen Meetperiode die nog beoordeeld moet worden."


def assessment(database: Database, keurmerk_id: UUID, day: date) -> Receipt[Any]:
    """Of the Meetperiode that waits for a decision. Raises Onjuist when nothing can be judged."""
    with Store(database) as store:
        vraag = zonder_command(store.load(keurmerk_id), day, Rol.BESLISSER)
    if vraag.periode is None:
        raise onjuist(GEEN_PERIODE, "dossier")
    if vraag.beoordeling is None:
        raise onjuist(ZIN[Zonder.ORGANISATIE], "dossier")
    return vraag.beoordeling.receipt


def exemption(database: Database, keurmerk_id: UUID, day: date) -> Receipt[Any]:
    """Both stages of the exemption for that Meetperiode. Raises Onjuist without one."""
    with Store(database) as store:
        toets = zonder_command(store.load(keurmerk_id), day, Rol.BESLISSER).vrijstelling
    if toets is None:
        raise onjuist(GEEN_PERIODE, "dossier")
    return toets.receipt
