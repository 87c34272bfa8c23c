"""The commands of `keurmerk` and how they are grouped. Nothing is imported for a command, and
nothing is connected or started, before somebody asks for that command.
"""

from collections.abc import Mapping
from typing import Any

import typer

from adapters.cli.dutch import ARGUMENTS, OPTIONS, DutchCommand, DutchGroup
from adapters.cli.exits import EXIT_TEKST
from adapters.cli.installed import Versie
from adapters.deferred import Deferred

GROUPS: Mapping[str, Mapping[str, Deferred]] = {
    "Beginnen": {
        "demo": Deferred("adapters.cli.commands.demo:demo"),
        "start": Deferred("adapters.cli.commands.administration:start"),
    },
    "Vragen": {
        "register": Deferred("adapters.cli.commands.register:register"),
        "vergelijk": Deferred("adapters.cli.commands.register:vergelijk"),
        "tijdlijn": Deferred("adapters.cli.commands.tijdlijn:tijdlijn"),
        "auditors": Deferred("adapters.cli.commands.auditors:auditors"),
        "beoordeling": Deferred("adapters.cli.commands.beoordeling:beoordeling"),
        "vrijstelling": Deferred("adapters.cli.commands.beoordeling:vrijstelling"),
        "cohort": Deferred("adapters.cli.commands.cohort:cohort"),
        "mogelijk": Deferred("adapters.cli.commands.mogelijk:mogelijk"),
        "termijnen": Deferred("adapters.cli.commands.worklists:termijnen"),
        "taken": Deferred("adapters.cli.commands.worklists:taken"),
        "simuleer": Deferred("adapters.cli.commands.simuleer:simuleer"),
        "bronnen": Deferred("adapters.cli.commands.bronnen:bronnen"),
        "norm": Deferred("adapters.cli.commands.norm:norm"),
        "toets": Deferred("adapters.cli.commands.toets:toets"),
        "herhaal": Deferred("adapters.cli.commands.toets:herhaal"),
        "receipt": Deferred("adapters.cli.commands.receipt:receipt"),
    },
    "Doen": {
        "doe": Deferred("adapters.cli.commands.doe:doe"),
        "voer-uit": Deferred("adapters.cli.commands.voer_uit:voer_uit"),
        "schema": Deferred("adapters.cli.commands.voer_uit:schema"),
    },
    "Beheer": {
        "gezond": Deferred("adapters.cli.commands.supervision:gezond"),
        "invoer": Deferred("adapters.cli.commands.invoer:invoer"),
        "klok": Deferred("adapters.cli.commands.clock:klok"),
        "backup": Deferred("adapters.cli.commands.backup:backup"),
        "herstel": Deferred("adapters.cli.commands.backup:herstel"),
        "zegel": Deferred("adapters.cli.commands.zegel:zegel"),
        "projecties": Deferred("adapters.cli.commands.supervision:projecties"),
        "migreer": Deferred("adapters.cli.commands.administration:migreer"),
        "stop": Deferred("adapters.cli.commands.administration:stop"),
    },
}
PANEL_OF = {name: panel for panel, commands in GROUPS.items() for name in commands}


class Commands(DutchGroup):
    """All commands by name; each is made when it is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(PANEL_OF)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return _made(cmd_name) if cmd_name in PANEL_OF else None


def build() -> typer.Typer:
    """The program; whoever calls it gives a Program as `obj`."""
    app = typer.Typer(
        cls=Commands,
        no_args_is_help=True,
        rich_markup_mode="rich",
        options_metavar=OPTIONS,
        subcommand_metavar=ARGUMENTS,
        pretty_exceptions_enable=False,
        epilog=EXIT_TEKST,
    )
    app.callback()(keurmerk)
    return app


def keurmerk(_version: Versie = False) -> None:
    """Het systeem waarmee een keurmerkinstelling haar keurmerk uitvoert, van aanvraag tot register.

    Begin met `keurmerk demo`. Elk commando kent --help en --json.
    """


def _made(name: str) -> Any:
    """A program of one command is that command."""
    alone = typer.Typer(
        add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False
    )
    panel = PANEL_OF[name]
    alone.command(name, cls=DutchCommand, rich_help_panel=panel, options_metavar=OPTIONS)(
        GROUPS[panel][name].function
    )
    return typer.main.get_command(alone)
