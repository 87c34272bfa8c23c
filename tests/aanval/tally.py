"""What an attack came to: a row of the table, and what was seen when something was wrong."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from uuid import UUID

from adapters.postgres.connection import Database
from tests.support.database import ask

EXAMPLES = 6  # of what was unexpected, by attack
STORED = """SELECT DISTINCT convert_from(state, 'UTF8')::jsonb -> 'vastlegging' ->> 'command_id'
    FROM es.stored_events UNION SELECT command_id::text FROM app.dienstverlener"""
# One command writes its events next to each other, in one dossier, at one moment.
DOUBLED = """SELECT count(*) FROM (
    SELECT FROM es.stored_events AS e,
           LATERAL (SELECT convert_from(state, 'UTF8')::jsonb -> 'vastlegging' AS v) AS known
     GROUP BY v ->> 'command_id'
    HAVING count(DISTINCT originator_id) > 1 OR count(DISTINCT v ->> 'vastgelegd_op') > 1
        OR max(originator_version) - min(originator_version) + 1 <> count(*)) AS twice"""


@dataclass
class Row:
    """`verloren`: acknowledged, but not in the log. `dubbel`: one command id, two sets of events.

    `anders` counts what should not happen by its kind; `gezien` shows some of it.
    """

    aanval: str
    pogingen: int = 0
    verloren: int = 0
    dubbel: int = 0
    anders: Counter[str] = field(default_factory=Counter)
    gezien: list[str] = field(default_factory=list)
    opmerking: str = ""

    def unexpected(self, kind: str, shown: str = "") -> None:
        self.anders[kind] += 1
        if self.anders[kind] <= 2 and len(self.gezien) < EXAMPLES:
            self.gezien.append(f"{kind}: {shown}"[:400])

    def judge(self, database: Database, acknowledged: Collection[UUID]) -> None:
        """Count what is missing from the log and what is there twice."""
        stored = {UUID(id_) for (id_,) in ask(database, STORED)}
        self.verloren += len(set(acknowledged) - stored)
        ((doubled,),) = ask(database, DOUBLED)
        self.dubbel += doubled

    @property
    def good(self) -> bool:
        return not (self.verloren or self.dubbel or self.anders)


def table(rows: Iterable[Row]) -> str:
    """As Markdown, so that it can be kept; below it what was seen."""
    lines = ["| Aanval | Pogingen | Verloren | Dubbel | Onverwacht |", "|---|--:|--:|--:|--:|"]
    seen: list[str] = []
    for row in rows:
        lines.append(
            f"| {row.aanval} | {row.pogingen} | {row.verloren} | {row.dubbel}"
            f" | {row.anders.total()} |"
        )
        seen += [f"- {row.aanval}: {row.opmerking}"] if row.opmerking else []
        seen += [f"- {row.aanval}: {kind}, {count} keer" for kind, count in row.anders.items()]
        seen += [f"    {shown}" for shown in row.gezien]
    return "\n".join([*lines, "", *seen])
