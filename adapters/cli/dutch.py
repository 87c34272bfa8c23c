"""Typer in Dutch: headings of the help, wrong usage, and one place where faults become words."""

import os
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from typer import echo
from typer.core import TyperArgument, TyperCommand, TyperGroup

from adapters.cli.exits import Ending, Exit, ending
from adapters.cli.installed import in_dutch
from adapters.cli.options import NO_VALUE
from adapters.cli.screen import as_json as in_json
from adapters.cli.streams import settle
from adapters.deferred import Deferred
from adapters.input.characters import visible
from adapters.input.faults import meant

dutch_headings = Deferred("adapters.cli.headings:in_dutch")

OPTIONS, ARGUMENTS = "[OPTIES]", "COMMANDO [ARGUMENTEN]..."
QUOTED = re.compile(r"'([^']+)'|\(([^()]+)\)$")


class AsTyped:
    """Text is what it is, and so is a flag. Typer would load pydantic to find that out, which takes
    longer than most answers; what the text means is read in adapters/input.
    """

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        return value


class DutchCommand(TyperCommand):
    """A command whose help is Dutch."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        _take_as_typed(self.get_params(ctx))
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        dutch_headings()
        for param in self.params:
            if isinstance(param, TyperArgument):  # "<str>" says nothing to a reader
                param.display_type_rich = _no_type  # type: ignore[method-assign]
        super().format_help(ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:
        return _explained(super().get_help_option(ctx))

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        _usage(ctx, formatter, self.collect_usage_pieces(ctx))


class DutchGroup(TyperGroup):
    """A group whose help is Dutch, and that ends the program with words and an exit code."""

    def get_params(self, ctx: Any) -> list[Any]:
        params = super().get_params(ctx)
        in_dutch(params)
        return params

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        _take_as_typed(self.get_params(ctx))
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        dutch_headings()
        super().format_help(ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:
        return _explained(super().get_help_option(ctx))

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        _usage(ctx, formatter, self.collect_usage_pieces(ctx))

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> NoReturn:
        """Always ends the process; the result of the command itself is what it showed."""
        given = list(sys.argv[1:] if args is None else args)
        extra["standalone_mode"] = False
        settle()
        try:
            code = super().main(given, *rest, **extra)
        except Exception as error:  # the edge of the program: told to the user, with its own code
            sys.exit(_tell(error, "--json" in given))
        if code == Exit.ONDERBROKEN:
            echo("Onderbroken. Wat al was vastgelegd, blijft staan.", err=True)
        sys.exit(code if isinstance(code, int) else Exit.GOED)


def _tell(error: Exception, as_json: bool) -> Exit:
    end = _wrong_usage(error) or ending(error)
    if end.code is Exit.ONVERWACHT and os.environ.get("KEURMERK_FOUTSPOOR"):
        raise error
    if end.lines:
        echo(in_json(end.document) if as_json else visible("\n".join(end.lines)), err=True)
    return end.code


def _wrong_usage(error: Exception) -> Ending | None:
    """What Typer has to say about the words behind the program, in Dutch."""
    said: Callable[[], str] | None = getattr(error, "format_message", None)
    if said is None:
        return None
    if type(error).__name__ == "NoArgsIsHelpError":  # the help has been shown
        return Ending(Exit.VERKEERD_GEBRUIK, (), {"fout": "verkeerd-gebruik"})
    match = QUOTED.search(said())
    option = str(getattr(error, "option_name", ""))
    word = next(filter(None, match.groups()), option) if match else option
    zin = _SENTENCES.get(type(error).__name__, _other)(said(), word)
    if said().startswith("No such command"):
        zin += meant(word, _names(error))
    help_ = f"Met `{_path(error)} --help` ziet u wat er kan."
    document = {"fout": "verkeerd-gebruik", "zin": zin}
    return Ending(Exit.VERKEERD_GEBRUIK, (zin, help_), document)


def _names(error: Exception) -> Sequence[str]:
    """What might have been meant."""
    ctx: Any = getattr(error, "ctx", None)
    names: Sequence[str] = ctx.command.list_commands(ctx) if ctx else ()
    return names


def _path(error: Exception) -> str:
    ctx = getattr(error, "ctx", None)
    return str(ctx.command_path) if ctx else "keurmerk"


def _other(said: str, word: str) -> str:
    if said.startswith("No such command"):
        return f"Het commando ‘{word}’ bestaat niet."
    if said.startswith("Got unexpected"):
        return f"Hier staat iets te veel: ‘{word}’."
    if said.startswith("Missing command"):
        return "Zeg welk commando u bedoelt."
    return f"Het commando klopt niet: {said}"


_SENTENCES: dict[str, Callable[[str, str], str]] = {
    "MissingParameter": lambda _said, word: f"{word} ontbreekt.",
    "NoSuchOption": lambda said, _word: f"De optie {said.split()[3]} bestaat niet.",
    "BadOptionUsage": lambda said, word: f"Achter de optie {word} hoort een waarde.",
    "BadParameter": lambda said, word: f"De waarde voor {word} past niet.",
}


def _take_as_typed(params: Sequence[Any]) -> None:
    for param in params:
        if param.type_descriptor.annotation in (str, bool):
            param.get_runtime_param = AsTyped


def _no_type(ctx: Any) -> None:
    """No type beside an argument."""


def _explained(option: Any) -> Any:
    if option is not None:
        option.help, option.metavar = "Laat deze uitleg zien.", NO_VALUE
    return option


def _usage(ctx: Any, formatter: Any, pieces: list[str]) -> None:
    formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="Gebruik: ")
