"""What every write must pass at the door of the database, beside the guards of its own command.

Its moments are close to the database's clock, and none of its dossiers waits for an import of
somebody else (migrations/0006).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID

import psycopg
from eventsourcing.persistence import StoredEvent
from psycopg import Connection

from domain.rules import Geweigerd, Reden
from domain.source import Bron, eigen_lezing
from projections.peil import moment_tekst

REFUSED = "KK001"  # raised by app.refuse()
# Looks for itself first: a call of the functions takes longer than the look.
ENTRY = """SELECT
    CASE WHEN NOT klok.oefendatabase AND (
           given.laatste > clock_timestamp() + klok.verschil
        OR given.vroegste < clock_timestamp() - klok.verschil)
      THEN app.toets_moment(given.vroegste, given.laatste) END,
    CASE WHEN given.invoer IS NOT NULL
        OR EXISTS (SELECT FROM app.invoer_dossier AS d WHERE d.keurmerk_id = ANY (given.dossiers))
      THEN app.toets_invoer(given.dossiers, given.invoer, given.aantal) END
    FROM app.klok, (VALUES (%s::timestamptz, %s::timestamptz, %s::uuid[], %s::uuid, %s::int))
      AS given(vroegste, laatste, dossiers, invoer, aantal)"""
NEVER = "infinity"  # the first live moment when all is history
ALWAYS = "-infinity"
INVOER_OVERGENOMEN = "invoer-overgenomen"
KLOK: Bron = eigen_lezing("klok", "De klok van de database bepaalt wat nu is.")
INVOER: Bron = eigen_lezing("import", "Een dossier wacht tot zijn geschiedenis er helemaal is.")

REFUSALS: Mapping[str, tuple[str, Bron]] = {
    "moment-ligt-voor": (
        "Het moment {moment} ligt na de klok van de database ({nu}). Zet de klok van deze computer"
        " goed, of het moment in het bestand, en probeer het opnieuw.",
        KLOK,
    ),
    "moment-ligt-achter": (
        "Het moment {moment} ligt te ver vóór de klok van de database ({nu}). Zet de klok van deze"
        " computer goed, en probeer het opnieuw. Wat eerder bekend was, is geschiedenis.",
        KLOK,
    ),
    "oefendatabase-alleen-leeg": (
        "In deze database is al iets vastgelegd. Alleen een lege database kan een oefendatabase"
        " worden, of een gewone.",
        KLOK,
    ),
    "dossier-in-invoer": (
        "Dit dossier wacht op een invoer van geschiedenis die niet af is: van {door}, begonnen op"
        " {begonnen_op}, {geschreven} van {regels} regels geschreven, laatste teken {laatst_op}."
        " Kijk met `keurmerk invoer` wat u kunt doen.",
        INVOER,
    ),
    INVOER_OVERGENOMEN: (
        "Deze invoer is intussen overgenomen door een ander proces, of opgegeven. Daarom is zij"
        " hier gestopt.",
        INVOER,
    ),
}


class KnownAt(NamedTuple):
    """When something counts as known, and whether it is history."""

    op: datetime
    geimporteerd: bool


class Entering(Protocol):
    """What is about to be written (recorder.Change)."""

    @property
    def events(self) -> Sequence[StoredEvent]: ...
    @property
    def moment(self) -> KnownAt | None: ...


def entry(changes: Sequence[Entering], invoer: UUID | None) -> tuple[str, Sequence[Any]]:
    """The statement and its parameters. `invoer` is the token of the import that writes them."""
    moments = [change.moment for change in changes if change.moment]
    live = [moment.op for moment in moments if not moment.geimporteerd]
    dossiers = {f"{event.originator_id}" for change in changes for event in change.events}
    return ENTRY, (
        f"{min(live)}" if live else NEVER,
        f"{max(moments).op}" if moments else ALWAYS,
        f"{{{','.join(dossiers)}}}",
        f"{invoer}" if invoer else None,
        len(changes),
    )


def refusal(code: str, waarde: str) -> Geweigerd | None:
    """What the user hears; None when `code` is not one of the door."""
    if code not in REFUSALS:
        return None
    zin, bron = REFUSALS[code]
    return Geweigerd([Reden(code, zin.format(**_told(waarde)), str(bron))])


@contextmanager
def refusals() -> Iterator[None]:
    """What app.refuse() refuses inside is a Geweigerd."""
    try:
        yield
    except psycopg.Error as error:
        if error.sqlstate != REFUSED:
            raise
        code, waarde = str(error.diag.message_primary), error.diag.message_detail or ""
        raise refusal(code, waarde) or error from error


def check_clock(connection: Connection[Any], moment: datetime) -> None:
    """Raises Geweigerd when work at `moment` would be refused."""
    with refusals():
        connection.execute("SELECT app.toets_moment(%s, %s)", (moment, moment))


def _told(waarde: str) -> dict[str, str]:
    values: dict[str, Any] = json.loads(waarde or "{}")
    return {
        name: moment_tekst(datetime.fromisoformat(value))
        if name in {"moment", "nu"} or name.endswith("_op")
        else f"{value}"
        for name, value in values.items()
    }
