"""Whether moments can be trusted, and whether an import stands still. As reg_app or reg_auditor."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.postgres.clock import DatabaseClock, loopt, read_clock
from adapters.postgres.health import Finding
from adapters.postgres.imports import OpenImport, open_imports
from adapters.postgres.queries import query
from projections.peil import moment_tekst

STIL = timedelta(seconds=30)  # an import that wrote nothing for so long has stopped
NAMES = 5  # of dossiers in a sentence


def moment_findings(connection: Connection[Any], now: datetime) -> Iterator[Finding]:
    """`now` is the clock of this machine."""
    klok = read_clock(connection)
    yield _own_clock(klok, now - klok.nu)
    if klok.oefendatabase:
        return
    yield _future(connection)


def import_findings(connection: Connection[Any]) -> Iterator[Finding]:
    found = open_imports(connection)
    if not found:
        yield Finding("invoer", True, "Er is geen invoer van geschiedenis die niet af is.")
    yield from map(_import, found)


def _own_clock(klok: DatabaseClock, off: timedelta) -> Finding:
    if klok.oefendatabase:
        zin = "DIT IS EEN OEFENDATABASE: elk moment mag, dus niets hierin is echt vastgelegd."
        return Finding("OEFENDATABASE", True, zin)
    if klok.refuses(off):
        zin = f"De klok van deze computer loopt {loopt(off)} op die van de database. Zet haar goed."
        return Finding("klok", False, zin)
    return Finding("klok", True, "Loopt gelijk met die van de database.")


def _future(connection: Connection[Any]) -> Finding:
    with connection.cursor(row_factory=tuple_row) as cursor:
        ((dossiers, dienstverleners),) = cursor.execute(query("future_moments"))
    found = []
    if dossiers:
        names = ", ".join(map(str, dossiers[:NAMES]))
        more = f" en {len(dossiers) - NAMES} andere" if len(dossiers) > NAMES else ""
        found.append(
            f"Het laatste moment ligt in de toekomst bij dossier {names}{more}. Wat daar nu wordt"
            " vastgelegd, is gewoon bekend vanaf nu, en wat ervoor staat ook."
        )
    if dienstverleners:
        found.append(f"Bij {dienstverleners} dienstverleners geldt dat voor de gegevens.")
    zin = " ".join(found) or "Geen moment ligt in de toekomst."
    return Finding("momenten", not found, zin)


def _import(found: OpenImport) -> Finding:
    wat = f"invoer {found.code}"
    zin = (
        f"Van {found.door} ({found.proces}), begonnen op {moment_tekst(found.begonnen_op)}:"
        f" {found.geschreven} van {found.regels} regels."
    )
    if found.stil <= STIL:
        return Finding(wat, True, f"Bezig. {zin}")
    seconds = int(found.stil.total_seconds())
    return Finding(
        wat,
        False,
        f"Staat al {seconds} seconden stil, en haar dossiers ({found.dossiers}) wachten. {zin} Bied"
        f" hetzelfde bestand opnieuw aan, of geef haar op: `keurmerk invoer opgeven {found.code}`.",
    )
