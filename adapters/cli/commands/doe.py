"""doe: one command of the domain, typed by hand."""

from typing import Annotated

import typer

from adapters.application.giving import Answer, give
from adapters.cli.asked import Asked
from adapters.cli.columns import Table
from adapters.cli.exits import as_documents
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells, not_judged
from adapters.input.catalogue import OFFERED, describe, known
from adapters.input.lines import GivenCommand
from domain.keurmerk.feiten import feit_van

Naam = Annotated[
    str | None, typer.Argument(metavar="OPDRACHT", help="Welke opdracht.", show_default=False)
]
Woorden = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="DOSSIER VELD=WAARDE...",
        help="KvK-nummer, en dan de velden. Een lijst schrijft u met komma's; een veld in een groep"
        " met een punt: checklist.ubo_pep=akkoord.",
        show_default=False,
    ),
]
Gegevens = Annotated[
    str | None, typer.Option("--gegevens", metavar="JSON", help="De velden als JSON-object.")
]
Wie = Annotated[
    str | None,
    typer.Option("--wie", metavar="KENMERK", envvar="KEURMERK_WIE", help="Uw kenmerk, geen naam."),
]
AlsRol = Annotated[
    str | None,
    typer.Option(
        "--rol", metavar="ROL", envvar="KEURMERK_ROL", help="behandelaar, beslisser of auditor."
    ),
]
CommandId = Annotated[
    str | None,
    typer.Option(
        "--command-id",
        metavar="CODE",
        help="Dezelfde code doet hetzelfde nooit twee keer. Anders een nieuwe.",
    ),
]
Receipt = Annotated[
    str | None,
    typer.Option("--receipt", metavar="BESTAND", help="Receipt waarop het besluit rust."),
]
Tabel = Annotated[
    str | None,
    typer.Option(
        "--tabel",
        metavar="BESTAND",
        help="Tabel van het Tevredenheidsonderzoek (CSV of JSON), met per groep: uitgenodigd,"
        " ingevuld en rapportcijfer.",
    ),
]
Velden = Annotated[bool, typer.Option("--velden", metavar=NO_VALUE, help="Toon de velden.")]


def doe(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    ctx: typer.Context,
    envelope: Naam = None,
    woorden: Woorden = None,
    gegevens: Gegevens = None,
    wie: Wie = None,
    rol: AlsRol = None,
    command_id: CommandId = None,
    receipt: Receipt = None,
    tabel: Tabel = None,
    velden: Velden = False,
    as_json: Json = False,
) -> None:
    """Geef één opdracht, die nu geldt. Zonder OPDRACHT ziet u welke er zijn.

    Voorbeeld: keurmerk doe trek-aanvraag-in 12345678 ingetrokken_op=2026-03-31
    --wie medewerker-01 --rol behandelaar
    """
    screen = Screen(as_json)
    if envelope is None or velden:
        return _show_what_there_is(screen, envelope)
    words = (tuple(woorden or ()), gegevens, wie, rol, command_id)
    _carry_out(ctx.obj, Asked(envelope, *words, receipt, tabel).checked(ctx.obj), screen)


def _carry_out(program: Program, given: GivenCommand, screen: Screen) -> None:
    _show(screen, given, give(program.access.ready(), given, program.clock.now()))


def _show(screen: Screen, given: GivenCommand, answer: Answer) -> None:
    outcome = answer.outcome
    titles = [feit_van(event).titel for event in outcome.events] or ["Contactgegevens"]
    zin = f"Vastgelegd: {', '.join(titles)}"
    zin += f" (nr. {outcome.versie} in de tijdlijn)." if outcome.versie else "."
    document = {
        "dossier": given.dossier,
        "command_id": given.command_id,
        "al_eerder_uitgevoerd": outcome.herhaald,
        "versie": outcome.versie or None,
        "gebeurtenissen": [
            {"soort": event.TOPIC, "titel": feit_van(event).titel} for event in outcome.events
        ],
        "niet_getoetst": list(as_documents(answer.onbeoordeeld)),
    }
    eerder = "Dit was al eerder uitgevoerd; er is niets dubbel gedaan. "
    lines = ((eerder if outcome.herhaald else "") + zin, *map(not_judged, answer.onbeoordeeld))
    screen.show(document, lambda s: s.lines(lines))


def _show_what_there_is(screen: Screen, name: str | None) -> None:
    if name is None:
        _show_commands(screen)
    else:
        _show_fields(screen, name)


def _show_commands(screen: Screen) -> None:
    rows = [(naam, (kind.__doc__ or "").strip()) for naam, kind in OFFERED.items()]
    document = [{"commando": naam, "omschrijving": uitleg} for naam, uitleg in rows]
    screen.show({"commandos": document}, lambda s: s.table(Table(("Opdracht", "Wat"), rows)))


def _show_fields(screen: Screen, name: str) -> None:
    kind = known(name)
    found = list(describe(kind))
    rows = [
        cells(v.naam, v.soort, "ja" if v.verplicht else f"nee ({v.standaard or 'leeg'})", v.uitleg)
        for v in found
    ]
    uitleg = (kind.__doc__ or "").strip()
    document = {"commando": name, "omschrijving": uitleg, "velden": found}
    table = Table(("Veld", "Soort", "Verplicht", "Uitleg"), rows, title=uitleg)
    screen.show(document, lambda s: s.table(table))
