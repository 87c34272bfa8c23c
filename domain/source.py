"""Sources as data: every rule says which paragraph it carries out."""

from dataclasses import dataclass
from enum import StrEnum


class Document(StrEnum):
    """A text that a rule can rest on."""

    HANDLEIDING_2023 = "Handleiding 2023"
    VOORWAARDEN = "Voorwaarden Keurmerk"
    SUPPORTED_EMPLOYMENT = "Informatieblad Supported employment"
    NRTO = "NRTO-pagina"
    PANTEIA = "Panteia-rapport"
    BELEID = "Beleid"  # our reading where the text is silent or contradicts itself (A-nn)


class Editie(StrEnum):
    """The edition of the Handleiding that a decision was taken under (Tabel 1).

    The system holds the text of 2023 only; the others say so.
    """

    T_M_2022 = "Handleiding 2022 of eerder"
    H2023 = "Handleiding 2023"
    NA_2023 = "Handleiding na 2023"

    @property
    def in_systeem(self) -> bool:
        return self is Editie.H2023


@dataclass(frozen=True, slots=True)
class Bron:
    """A place in a document, and how the code reads it (in our own words)."""

    document: Document
    plaats: str
    toelichting: str

    def __str__(self) -> str:
        return f"{self.document} {self.plaats}"


def h2023(plaats: str, toelichting: str) -> Bron:
    return Bron(Document.HANDLEIDING_2023, plaats, toelichting)


def eigen_lezing(plaats: str, toelichting: str) -> Bron:
    return Bron(Document.BELEID, plaats, toelichting)
