"""Which dossier is meant: every question about one dossier begins here."""

from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.deferred import Deferred
from adapters.input.faults import onjuist
from adapters.postgres.queries import query
from domain.begrippen import REGISTER

dossier_id = Deferred("domain.keurmerk.dossier:dossier_id")  # with all that is decided


def known_dossier(connection: Connection[Any], kvk: str) -> UUID:
    """The id of a dossier that exists. Raises Onjuist."""
    id_: UUID = dossier_id(kvk)
    params = {"keurmerk_id": id_, "kvk": kvk}
    if connection.execute(query("dossier_bekend"), params).fetchone() is None:
        wat = "nog geen auditregister" if kvk == REGISTER else f"geen dossier met KvK-nummer {kvk}"
        raise onjuist(f"Er is {wat}.", "dossier")
    return id_
