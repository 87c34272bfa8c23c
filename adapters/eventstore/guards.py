"""Conditions over more than one dossier, as statements that run under the writer lock.

A guard may read the log and the tables of the events' transaction, never an asynchronous table.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.keurmerk.envelope import Bewaking
from domain.rules import Geweigerd, Reden
from domain.source import Bron, eigen_lezing, h2023


@dataclass(frozen=True, slots=True)
class Guard:
    """`statement` takes the values of the Bewaking and refuses by calling app.refuse(code, value).

    `vooraf`: the answer does not depend on events or their rows, so that an import can ask it of
    all its lines before it writes the first.
    """

    statement: str
    zin: str  # may hold {waarde}
    bron: Bron
    vooraf: bool = False
    gelezen: bool = False  # it refuses only because what was read is no longer so


class Verouderd(Geweigerd):
    """Decided on something that has changed since: reading again may be all that it takes."""


GUARDS: Mapping[str, Guard] = {
    "dienstverlener-geregistreerd": Guard(
        "SELECT app.refuse('dienstverlener-geregistreerd', kvk) FROM (VALUES (%s)) AS gevraagd(kvk)"
        " WHERE NOT EXISTS (SELECT FROM app.dienstverlener AS d"
        " WHERE d.kvk = gevraagd.kvk AND d.gewist_op IS NULL)",
        "De dienstverlener met KvK-nummer {waarde} is nog niet geregistreerd. Leg eerst de naam en"
        " de contactgegevens vast.",
        h2023("Bijlage 1", "De Keurmerkhouder is een persoon die bij de KvK is ingeschreven."),
        vooraf=True,
    ),
    "termijn-open": Guard(
        "SELECT app.refuse('termijn-open', id) FROM (VALUES (%s)) AS gevraagd(id)"
        " WHERE NOT EXISTS (SELECT FROM proj.termijn AS t"
        " WHERE t.id = gevraagd.id::uuid AND t.status = 'open')",
        "Deze termijn loopt niet meer: zij is al verstreken of niet meer nodig ({waarde}).",
        eigen_lezing("termijnen", "Een termijn verstrijkt één keer, en alleen als zij nog loopt."),
    ),
    "auditregister-ongewijzigd": Guard(
        "SELECT app.refuse('auditregister-ongewijzigd', versie)"
        " FROM (VALUES (%s, %s)) AS gelezen(id, versie) WHERE versie::bigint <>"
        " (SELECT coalesce(max(originator_version), 0) FROM es.stored_events"
        " WHERE originator_id = gelezen.id::uuid)",
        "Het auditregister is intussen veranderd. Probeer het opnieuw.",
        eigen_lezing("auditregister", "Wie een Audit mag doen, staat vast op het moment zelf."),
        gelezen=True,
    ),
}


def statement(bewaking: Bewaking) -> tuple[str, Sequence[str]]:
    """The SQL and its parameters. Raises KeyError for a code that has no guard."""
    return GUARDS[bewaking.code].statement, bewaking.waarden


def independent(bewaking: Bewaking) -> bool:
    """Whether it makes no difference what is written before it in the same transaction."""
    return GUARDS[bewaking.code].vooraf


def refusal(code: str, waarde: str) -> Geweigerd:
    """What the user hears when the guard `code` refused."""
    guard = GUARDS[code]
    kind = Verouderd if guard.gelezen else Geweigerd
    return kind([Reden(code, guard.zin.format(waarde=waarde), str(guard.bron))])
