"""Reads the auditregister from the log."""

from typing import Any

from psycopg import Connection

from adapters.application.apart import readable
from domain.keurmerk.dossier import AUDITREGISTER
from projections.auditors import Auditoverzicht, auditoverzicht
from projections.peil import Peil


def audit_register(connection: Connection[Any], peil: Peil) -> Auditoverzicht:
    """As it was on `peil.op` by what was known at `peil.bekend_op`, as far as it can be read."""
    return auditoverzicht((each.recorded for each in readable(connection, AUDITREGISTER)), peil)
