"""A ground of a decision: the code lies in the event, paragraph and wording here."""

from collections.abc import Mapping
from enum import StrEnum

from domain.handleiding import gronden_van
from domain.source import Bron, Document, Editie


class Grond(StrEnum):
    """A ground: its code, the place in the text, and our wording of it.

    `editie` is given for a ground that one edition adds: no other edition knows it.
    """

    bron: Bron
    editie: Editie | None

    def __new__(
        cls,
        code: str,
        plaats: str,
        zin: str,
        document: Document = Document.HANDLEIDING_2023,
        editie: Editie | None = None,
    ) -> "Grond":
        grond = str.__new__(cls, code)
        grond._value_ = code
        grond.bron = Bron(editie or document, plaats, zin)
        grond.editie = editie
        return grond


def van_edities(naam: str) -> Mapping[str, tuple[str, str, str, Document, Editie]]:
    """The members that single editions add to the class of grounds `naam`.

    In the body of that class `vars().update(van_edities(...))` makes them members like the others.
    """
    return {
        grond.code.replace("-", "_").upper(): (
            grond.code,
            grond.plaats,
            grond.zin,
            Document.HANDLEIDING_2023,
            editie,
        )
        for editie, grond in gronden_van(naam)
    }
