"""What is said to a terminal that cannot show every character: the nearest that it can."""

import codecs
import sys
import unicodedata
from io import TextIOWrapper
from typing import TextIO

NEAREST = "nearest"
BY_HAND = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "→": "->", "•": "*"}
)


def settle() -> None:
    """From now on no character stops an answer."""
    codecs.register_error(NEAREST, _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=NEAREST)


def is_unicode(stream: TextIO) -> bool:
    """Whether every character can be written to it."""
    return (stream.encoding or "utf-8").lower().replace("_", "-").startswith("utf")


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(map(_plain, wrong)), error.end


def _plain(char: str) -> str:
    """In ASCII, which every terminal can show."""
    found = unicodedata.normalize("NFKD", char.translate(BY_HAND))
    return found.encode("ascii", "ignore").decode() or "?"
