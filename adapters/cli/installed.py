"""About the program as it is installed: its version, and a shell that completes its commands.

Typer does the work, but in English and without a way to give it words: hence its own functions.
"""

from collections.abc import Iterable
from typing import Annotated, Any, TypeAlias

import typer
from typer._completion_shared import Shells, _get_shell_name, install
from typer.completion import show_callback
from typer.core import TyperOption

from adapters.cli.options import NO_VALUE
from adapters.deferred import Deferred
from adapters.input.faults import onjuist

version = Deferred("importlib.metadata:version")
SHELLS = tuple(shell.value for shell in Shells)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"keurmerk {version('keurmerk')}")
        raise typer.Exit


Versie: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--version",
        metavar=NO_VALUE,
        is_eager=True,
        callback=_show_version,
        help="Laat zien welke versie dit is.",
    ),
]


def in_dutch(params: Iterable[Any]) -> None:
    """Gives the options that Typer adds for completion our words, before and after."""
    for param in params:
        if isinstance(param, TyperOption) and param.name in _COMPLETION:
            param.help, param.callback = _COMPLETION[param.name]
            param.metavar = NO_VALUE


def _install(ctx: Any, param: Any, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        _, path = install(shell=_shell())
        typer.echo(f"Aanvullen met Tab staat klaar in {path}. Open een nieuw venster.")
        raise typer.Exit


def _show(ctx: Any, param: Any, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        _shell()
        show_callback(ctx, param, asked)


def _shell() -> str:
    """Raises Onjuist for a shell that Typer cannot serve."""
    shell = _get_shell_name()
    if shell not in SHELLS:
        raise onjuist(f"Uw shell kan dit niet. Het werkt in: {', '.join(SHELLS)}.", "aanvullen")
    return shell


_COMPLETION = {
    "install_completion": ("Laat uw shell opdrachten en opties aanvullen met Tab.", _install),
    "show_completion": ("Laat zien wat daarvoor in uw shell komt.", _show),
}
