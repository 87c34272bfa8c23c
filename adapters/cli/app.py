"""The commands of `keurmerk` and how they are grouped. Nothing is connected or started here."""

from collections.abc import Callable

import typer

from adapters.cli.commands import (
    beheer,
    bewijs,
    bronnen,
    demo,
    doe,
    dossier,
    invoer,
    lijsten,
    norm,
    register,
    toets,
    toezicht,
)
from adapters.cli.dutch import ARGUMENTS, OPTIONS, DutchCommand, DutchGroup
from adapters.cli.exits import EXIT_TEKST
from adapters.cli.installed import Versie

GROUPS: dict[str, dict[str, Callable[..., None]]] = {
    "Beginnen": {"demo": demo.demo, "start": beheer.start},
    "Vragen": {
        "register": register.register,
        "vergelijk": register.vergelijk,
        "tijdlijn": dossier.tijdlijn,
        "mogelijk": dossier.mogelijk,
        "termijnen": lijsten.termijnen,
        "taken": lijsten.taken,
        "bronnen": bronnen.bronnen,
        "norm": norm.norm,
        "toets": toets.toets,
        "herhaal": toets.herhaal_receipt,
        "receipt": bewijs.receipt,
    },
    "Doen": {"doe": doe.doe, "voer-uit": invoer.voer_uit, "schema": invoer.schema},
    "Beheer": {
        "gezond": toezicht.gezond,
        "projecties": toezicht.projecties,
        "migreer": beheer.migreer,
        "stop": beheer.stop,
    },
}


def build() -> typer.Typer:
    """The program; whoever calls it gives a Program as `obj`."""
    app = typer.Typer(
        cls=DutchGroup,
        no_args_is_help=True,
        rich_markup_mode="rich",
        options_metavar=OPTIONS,
        subcommand_metavar=ARGUMENTS,
        pretty_exceptions_enable=False,
        epilog=EXIT_TEKST,
    )
    app.callback()(keurmerk)
    for panel, commands in GROUPS.items():
        for name, function in commands.items():
            command = app.command(
                name, cls=DutchCommand, rich_help_panel=panel, options_metavar=OPTIONS
            )
            command(function)
    return app


def keurmerk(_version: Versie = False) -> None:
    """Het systeem waarmee een keurmerkinstelling haar keurmerk uitvoert, van aanvraag tot register.

    Begin met `keurmerk demo`. Elke opdracht kent --help en --json.
    """
