"""A file that somebody names on the command line, or - for what is piped in."""

import sys
from collections.abc import Mapping
from pathlib import Path

from adapters.input.faults import onjuist

ONLEESBAAR: Mapping[type[OSError], str] = {
    FileNotFoundError: "het bestaat niet. Kijk of de naam klopt",
    IsADirectoryError: "het is een map",
    PermissionError: "u mag het niet openen",
}


def content(bestand: str) -> bytes:
    """Raises Onjuist when the file cannot be opened."""
    try:
        return sys.stdin.buffer.read() if bestand == "-" else Path(bestand).read_bytes()
    except OSError as error:
        why = next((zin for kind, zin in ONLEESBAAR.items() if isinstance(error, kind)), error)
        raise onjuist(f"Dit bestand is niet te lezen: {why}.", bestand) from error


def text(bestand: str) -> str:
    """Raises Onjuist when the file cannot be read as text."""
    try:
        return content(bestand).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        zin = "Dit bestand is geen UTF-8-tekst. Sla het op als UTF-8."
        raise onjuist(zin, bestand) from error


def keep(bestand: str, inhoud: bytes) -> None:
    """Write a new file. Raises Onjuist when it exists already or cannot be written."""
    try:
        with Path(bestand).open("xb") as file:
            file.write(inhoud)
    except FileExistsError as error:
        raise onjuist("Dit bestand bestaat al. Kies een andere naam.", bestand) from error
    except OSError as error:
        raise onjuist(f"Dit bestand is niet te schrijven: {error.strerror}.", bestand) from error
