"""An event that this program cannot read or cannot follow: where it is, and what went wrong."""

from dataclasses import dataclass
from uuid import UUID

LONGEST = 500  # characters of a technical message
NIET_BEKEND = "Deze versie van het programma kent deze soort gebeurtenis niet."
NIET_TE_LEZEN = "De inhoud is niet te lezen."
NIET_TE_VOLGEN = "De gebeurtenis past niet bij wat eraan voorafging."


@dataclass(frozen=True, slots=True)
class Onleesbaar:
    """`oorzaak` is a sentence for users, `melding` what the machine said, for who repairs it."""

    positie: int
    keurmerk_id: UUID
    versie: int
    soort: str
    oorzaak: str
    melding: str


class NietTeVolgen(Exception):
    """The fold or a row function broke on an event that could be read."""

    def __init__(self, gebeurtenis: Onleesbaar) -> None:
        self.gebeurtenis = gebeurtenis
        super().__init__(gebeurtenis.oorzaak)


def why_unread(error: Exception, soort: str) -> str:
    """In a sentence, why the bytes of an event of this `soort` could not be read."""
    unknown = isinstance(error, KeyError) and error.args == (soort,)
    return NIET_BEKEND if unknown else NIET_TE_LEZEN


def machine_text(error: BaseException) -> str:
    """Class and text, short, and such that every column takes it."""
    text = f"{type(error).__name__}: {error}".replace("\x00", "")
    return text.encode(errors="replace").decode()[:LONGEST]
