"""The evidence of a fact that comes in: a document by its id, and its fingerprint if known."""

import re
from dataclasses import dataclass
from typing import Protocol

from domain.keurmerk.command import Command
from domain.keurmerk.vraag import Voorafregel, Vraag
from domain.rules import Regel
from domain.source import eigen_lezing, h2023

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feitcommand(Command):
    """A command that records a fact with the document that proves it."""

    document: str
    """Kenmerk van het stuk waaruit dit blijkt."""
    document_sha256: str | None = None
    """Vingerafdruk (sha256) van dat stuk, als die bekend is: 64 tekens, 0-9 en a-f."""


class MetVingerafdruk(Protocol):
    @property
    def document_sha256(self) -> str | None: ...


def _klopt(vraag: Vraag[MetVingerafdruk]) -> bool:
    gegeven = vraag.command.document_sha256
    return gegeven is None or _SHA256.fullmatch(gegeven) is not None


ER_IS_EEN_AANVRAAG = Voorafregel(
    "geen-aanvraag",
    h2023("1.1", "Een dossier begint met een aanvraag."),
    "Dit dossier heeft nog geen aanvraag.",
    lambda v: v.dossier.versie > 0,
)
VINGERAFDRUK = Regel[Vraag[MetVingerafdruk]](
    "vingerafdruk-onjuist",
    eigen_lezing("bewijs", "Een stuk is te herkennen aan zijn kenmerk en zijn vingerafdruk."),
    "De vingerafdruk van het stuk bestaat uit 64 tekens: cijfers en de letters a tot en met f.",
    _klopt,
)
