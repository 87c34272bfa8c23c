"""Whether every holder is in a Meetperiode, or somebody has the task to start one (H23 1.3)."""

from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.rows import scalar_row

from adapters.postgres.health import GENOEMD, TE_LAAT, Finding
from adapters.postgres.queries import query
from domain.calendar import dag_van
from domain.keurmerk.lifecycle.statussen import GESCHORST, ZICHTBAAR
from domain.keurmerk.meetperiode.agenda import MEETPERIODE_STARTEN

WAT = "Meetperiodes"


def meetperiode_finding(connection: Connection[Any], nu: datetime) -> Finding:
    """At the aware moment `nu`; the worker has a few minutes to let the next one begin."""
    params = {
        "statussen": [status.value for status in ZICHTBAAR | GESCHORST],
        "dag": dag_van(nu - TE_LAAT),
        "starten": MEETPERIODE_STARTEN.code,
    }
    with connection.cursor(row_factory=scalar_row) as cursor:
        zonder = cursor.execute(query("zonder_meetperiode"), params).fetchall()
    if not zonder:
        return Finding(WAT, True, "Elke houder heeft er een, of er is een taak om die te starten.")
    genoemd = ", ".join(zonder[:GENOEMD])
    rest = f" en nog {len(zonder) - GENOEMD}" if len(zonder) > GENOEMD else ""
    zin = f"Zonder lopende Meetperiode: {genoemd}{rest}."
    return Finding(WAT, False, f"{zin} Draai `keurmerk start`, of geef `start-meetperiode`.")
