"""Whether every holder is in a Meetperiode (H23 1.3). Who has none yet is a task, not a fault."""

from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.rows import scalar_row

from adapters.postgres.health import GENOEMD, TE_LAAT, Finding
from adapters.postgres.queries import query
from domain.calendar import dag_van
from domain.keurmerk.lifecycle.statussen import GESCHORST, ZICHTBAAR

WAT = "Meetperiodes"


def meetperiode_finding(connection: Connection[Any], nu: datetime) -> Finding:
    """At the aware moment `nu`; the worker has a few minutes to let the next one begin."""
    params = {
        "statussen": [status.value for status in ZICHTBAAR | GESCHORST],
        "dag": dag_van(nu - TE_LAAT),
    }
    with connection.cursor(row_factory=scalar_row) as cursor:
        zonder = cursor.execute(query("zonder_meetperiode"), params).fetchall()
    if not zonder:
        return Finding(WAT, True, "Elke houder die er een had, heeft er nu een.")
    genoemd = ", ".join(zonder[:GENOEMD])
    rest = f" en nog {len(zonder) - GENOEMD}" if len(zonder) > GENOEMD else ""
    zin = f"Zonder lopende Meetperiode: {genoemd}{rest}. Draai `keurmerk start`."
    return Finding(WAT, False, zin)
