"""Editions of the Handleiding: the numbers of each one whose text we hold."""

from collections.abc import Mapping

from domain.handleiding.edition import Handleiding, Parameter
from domain.handleiding.h2023 import H2023
from domain.source import Editie

HANDLEIDINGEN: Mapping[Editie, Handleiding] = {H2023.editie: H2023}


def handleiding(editie: Editie) -> Handleiding:
    """The numbers of `editie`. LookupError when its text is not in this system."""
    if editie not in HANDLEIDINGEN:
        raise LookupError(f"De tekst van de {editie} staat niet in dit systeem.")
    return HANDLEIDINGEN[editie]


__all__ = ["H2023", "HANDLEIDINGEN", "Handleiding", "Parameter", "handleiding"]
