"""A ground of a decision: the code lies in the event, paragraph and wording here."""

from enum import StrEnum

from domain.source import Bron, Document


class Grond(StrEnum):
    """A ground: its code, the place in the text, and our wording of it."""

    bron: Bron

    def __new__(
        cls, code: str, plaats: str, zin: str, document: Document = Document.HANDLEIDING_2023
    ) -> "Grond":
        grond = str.__new__(cls, code)
        grond._value_ = code
        grond.bron = Bron(document, plaats, zin)
        return grond
