"""A file that somebody names on the command line, or - for what is piped in."""

import sys
from pathlib import Path

from adapters.input.faults import Fout, Onjuist, onjuist
from adapters.input.files import why_unreadable, why_unwritable

LARGEST = 512 * 2**20


def content(bestand: str) -> bytes:
    """Raises Onjuist when the file cannot be opened, or is larger than anybody means."""
    if not bestand:
        raise onjuist("Geef de naam van een bestand.")
    try:
        found = _read(bestand)
    except (OSError, ValueError) as error:
        raise onjuist(f"Dit bestand is niet te lezen: {why_unreadable(error)}.", bestand) from error
    if len(found) > LARGEST:
        zin = f"Dit bestand is groter dan {LARGEST // 2**20} MB. Knip het in stukken."
        raise onjuist(zin, bestand)
    return found


def _read(bestand: str) -> bytes:
    """No more than is needed to see that it is too large."""
    if bestand == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    with Path(bestand).open("rb") as file:
        return file.read(LARGEST + 1)


def text(bestand: str) -> str:
    """Raises Onjuist when the file cannot be read as text."""
    found = content(bestand)
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        regel = found.count(b"\n", 0, error.start) + 1
        zin = "Hier staat iets dat geen UTF-8-tekst is. Sla het bestand op als UTF-8."
        raise Onjuist([Fout(regel, "", zin)]) from error


def keep(bestand: str, inhoud: bytes) -> None:
    """Write a new file. Raises Onjuist when it exists already or cannot be written."""
    if not bestand:
        raise onjuist("Geef achter --bewaar de naam van een bestand.", "--bewaar")
    try:
        with Path(bestand).open("xb") as file:
            file.write(inhoud)
    except FileExistsError as error:
        raise onjuist("Dit bestand bestaat al. Kies een andere naam.", bestand) from error
    except OSError as error:
        raise onjuist(
            f"Dit bestand is niet te schrijven: {why_unwritable(error)}.", bestand
        ) from error
