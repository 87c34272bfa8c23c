"""Conditions over more than one dossier, as statements that run under the writer lock.

A guard may read the log and the tables of the events' transaction, never an asynchronous table.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TypeAlias

from eventsourcing.persistence import StoredEvent

from adapters.postgres.rows import Row, key
from domain.keurmerk.envelope import Bewaking
from domain.rules import Geweigerd, Reden
from domain.source import Bron, eigen_lezing, h2023


@dataclass(frozen=True, slots=True)
class Guard:
    """`statement` takes the values of any number of Bewakingen as one array, and refuses by calling
    app.refuse(code, value).

    `leest`: the table of the events' transaction that it looks at, each value as its key. Without
    one the answer does not depend on events or their rows, so that an import can ask it of all its
    lines before it writes the first.
    """

    statement: str
    zin: str  # may hold {waarde}
    bron: Bron
    leest: tuple[str, str] | None = None  # schema, table
    gelezen: bool = False  # it refuses only because what was read is no longer so


class Verouderd(Geweigerd):
    """Decided on something that has changed since: reading again may be all that it takes."""


LOG = ("es", "stored_events")  # by stream and version, as `ongewijzigd` names them
GUARDS: Mapping[str, Guard] = {
    "dienstverlener-geregistreerd": Guard(
        "SELECT app.refuse('dienstverlener-geregistreerd', kvk)"
        " FROM unnest(%s::text[]) AS gevraagd(kvk)"
        " WHERE NOT EXISTS (SELECT FROM app.dienstverlener AS d"
        " WHERE d.kvk = gevraagd.kvk AND d.gewist_op IS NULL)",
        "De dienstverlener met KvK-nummer {waarde} is nog niet geregistreerd. Leg eerst de naam en"
        " de contactgegevens vast.",
        h2023("Bijlage 1", "De Keurmerkhouder is een persoon die bij de KvK is ingeschreven."),
    ),
    "termijn-open": Guard(
        "SELECT app.refuse('termijn-open', id) FROM unnest(%s::text[]) AS gevraagd(id)"
        " WHERE NOT EXISTS (SELECT FROM proj.termijn AS t"
        " WHERE t.id = gevraagd.id::uuid AND t.status = 'open')",
        "Deze termijn loopt niet meer: zij is al verstreken of niet meer nodig ({waarde}).",
        eigen_lezing("termijnen", "Een termijn verstrijkt één keer, en alleen als zij nog loopt."),
        leest=("proj", "termijn"),
    ),
    "auditregister-ongewijzigd": Guard(
        "SELECT app.refuse('auditregister-ongewijzigd', gelezen)"
        " FROM unnest(%s::text[]) AS gelezen WHERE split_part(gelezen, '/', 2)::bigint <>"
        " (SELECT coalesce(max(originator_version), 0) FROM es.stored_events"
        " WHERE originator_id = split_part(gelezen, '/', 1)::uuid)",
        "Het auditregister is intussen veranderd. Probeer het opnieuw.",
        eigen_lezing("auditregister", "Wie een Audit mag doen, staat vast op het moment zelf."),
        leest=LOG,
        gelezen=True,
    ),
}

_LOOKED_AT = {guard.leest for guard in GUARDS.values()}
Seen: TypeAlias = tuple[tuple[str, str], str]  # table, key


def statements(bewakingen: Iterable[Bewaking]) -> Iterator[tuple[str, Sequence[list[str]]]]:
    """The SQL of each guard and its parameter: the values of all its Bewakingen, each once.

    Raises KeyError for a code that has no guard.
    """
    asked: dict[str, dict[str, None]] = {}
    for bewaking in bewakingen:
        asked.setdefault(bewaking.code, {}).update(dict.fromkeys(bewaking.waarden))
    for code, waarden in asked.items():
        yield GUARDS[code].statement, (list(waarden),)


def vooraf(bewaking: Bewaking) -> bool:
    """Whether it makes no difference what is written before it."""
    return GUARDS[bewaking.code].leest is None


def looked_at(events: Iterable[StoredEvent], rows: Iterable[Row]) -> Iterator[Seen]:
    """Of what is written the part that a guard may look at."""
    for event in events:
        yield LOG, f"{event.originator_id}/{event.originator_version}"
    for row in rows:
        if row.TABLE in _LOOKED_AT:
            yield row.TABLE, f"{key(type(row))(row)}"


def independent(bewaking: Bewaking, written: Set[Seen]) -> bool:
    """Whether it looks at none of the rows that were written before it in the same transaction."""
    leest = GUARDS[bewaking.code].leest
    return leest is None or all((leest, waarde) not in written for waarde in bewaking.waarden)


def refusal(code: str, waarde: str) -> Geweigerd:
    """What the user hears when the guard `code` refused."""
    guard = GUARDS[code]
    kind = Verouderd if guard.gelezen else Geweigerd
    return kind([Reden(code, guard.zin.format(waarde=waarde), str(guard.bron))])
