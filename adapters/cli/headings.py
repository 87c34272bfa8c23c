"""The headings of the help in Dutch. Only the help loads what draws it."""

from typer import rich_utils

HEADINGS = {
    "ARGUMENTS_PANEL_TITLE": "Argumenten",
    "OPTIONS_PANEL_TITLE": "Opties",
    "COMMANDS_PANEL_TITLE": "Commando's",
    "DEFAULT_STRING": "[standaard: {}]",
    "ENVVAR_STRING": "[omgeving: {}]",
    "REQUIRED_LONG_STRING": "[verplicht]",
}


def in_dutch() -> None:
    for name, text in HEADINGS.items():
        setattr(rich_utils, name, text)
