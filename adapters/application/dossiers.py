"""Which dossier is meant: every question about one dossier begins here."""

from typing import Any
from uuid import UUID

from psycopg import Connection

from adapters.input.faults import onjuist
from adapters.postgres.queries import query
from domain.keurmerk.dossier import dossier_id


def known_dossier(connection: Connection[Any], kvk: str) -> UUID:
    """The id of a dossier that exists. Raises Onjuist."""
    id_ = dossier_id(kvk)
    params = {"keurmerk_id": id_, "kvk": kvk}
    if connection.execute(query("dossier_bekend"), params).fetchone() is None:
        raise onjuist(f"Er is geen dossier met KvK-nummer {kvk}.", "dossier")
    return id_
