"""Sources as data: every rule says which paragraph it carries out."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import cast


class Document(StrEnum):
    """A text that a rule can rest on."""

    HANDLEIDING_2023 = "Handleiding 2023"
    VOORWAARDEN = "Voorwaarden Keurmerk"
    SUPPORTED_EMPLOYMENT = "Informatieblad Supported employment"
    NRTO = "NRTO-pagina"
    PANTEIA = "Panteia-rapport"
    BELEID = "Beleid"  # our reading where the text is silent or contradicts itself (A-nn)


_LABEL = re.compile(r"Handleiding (na )?\d{4}( of eerder)?")


class Editie(StrEnum):
    """The edition of the Handleiding that a decision was taken under (Tabel 1), by its label.

    Open: a label that is not named here is an edition as well, so that a new one needs no line
    here and a stored one stays readable. Whether its text is held, domain.handleiding knows.
    """

    T_M_2022 = "Handleiding 2022 of eerder"
    H2023 = "Handleiding 2023"

    @classmethod
    def _missing_(cls, value: object) -> "Editie | None":
        """One object per label, as the standard library does for flags."""
        if not isinstance(value, str) or not _LABEL.fullmatch(value):
            return None
        editie = str.__new__(cls, value)
        editie._name_ = editie._value_ = value
        return cast(Editie, cls._value2member_map_.setdefault(value, editie))

    @property
    def jaar(self) -> str:
        return self.removeprefix("Handleiding ")


@dataclass(frozen=True, slots=True)
class Bron:
    """A place in a document, and how the code reads it (in our own words)."""

    document: Document | Editie
    plaats: str
    toelichting: str

    def __str__(self) -> str:
        return f"{self.document} {self.plaats}"


def h2023(plaats: str, toelichting: str) -> Bron:
    return Bron(Document.HANDLEIDING_2023, plaats, toelichting)


def eigen_lezing(plaats: str, toelichting: str) -> Bron:
    return Bron(Document.BELEID, plaats, toelichting)
