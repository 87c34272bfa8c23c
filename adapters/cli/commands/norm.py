"""norm: one norm of the Handleiding explained, or a list of all of them. No database is needed."""

from typing import Annotated

import typer

from adapters.application.norms import Uitleg, explanations
from adapters.cli.columns import Table
from adapters.cli.options import Json
from adapters.cli.screen import Screen
from adapters.cli.words import cells

Nummer = Annotated[
    str | None,
    typer.Argument(metavar="NUMMER", help="Bijvoorbeeld 3.1.2. Zonder nummer: alle normen."),
]
Welke = Annotated[
    str | None,
    typer.Option(
        "--editie",
        metavar="JAAR",
        help="Van welke Handleiding, bijvoorbeeld 2023. Zonder: de nieuwste die hier staat.",
    ),
]


def norm(nummer: Nummer = None, editie: Welke = None, as_json: Json = False) -> None:
    """Leg een norm uit: wat zij vraagt, voor wie, hoe zij wordt getoetst en wie is vrijgesteld."""
    screen = Screen(as_json)
    uitleg = explanations(nummer, editie)
    if nummer is None:
        screen.show({"normen": uitleg}, lambda s: s.table(_list(uitleg)))
    else:
        screen.show(uitleg[0], lambda s: _draw(s, uitleg[0]))


def _list(uitleg: list[Uitleg]) -> Table:
    rows = [cells(u.norm, u.eis, u.voor, u.materieel, u.compensatie, u.bron) for u in uitleg]
    return Table(("Norm", "Eis", "Voor", "Materieel", "Compensatie", "Bron"), rows)


def _draw(screen: Screen, uitleg: Uitleg) -> None:
    screen.line(f"Norm {uitleg.norm}, {uitleg.onderdeel} ({uitleg.editie})", "heading")
    screen.line(uitleg.eis)
    rows = [cells(kop, waarde) for kop, waarde in _rows(uitleg) if waarde not in ("", None, ())]
    screen.table(Table(("Vraag", "Antwoord"), rows))


def _rows(uitleg: Uitleg) -> tuple[tuple[str, object], ...]:
    return (
        ("Voor wie", uitleg.voor),
        ("Dienst", uitleg.dienst),
        ("Hoe getoetst", uitleg.toetsing),
        ("In elke Audit", uitleg.elke_audit),
        ("Vrijgesteld met", uitleg.vrijstellingen),
        ("Wat dan blijft", uitleg.blijft),
        ("Materiële norm", uitleg.materieel),
        ("Compensatie mogelijk", uitleg.compensatie),
        ("Voor een Aspirant", uitleg.aspirant),
        ("Voor een zzp'er", uitleg.zzp),
        ("Bron", f"{uitleg.bron}: {uitleg.toelichting}"),
    )
