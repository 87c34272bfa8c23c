"""Editions of the Handleiding: the numbers of each one whose text we hold."""

from collections.abc import Mapping

from domain.handleiding.edition import Editiegrond, Handleiding, Parameter
from domain.handleiding.geldigheid import TABEL_1
from domain.rules import NietTeBeoordelen
from domain.source import Editie

HANDLEIDINGEN: Mapping[Editie, Handleiding] = {
    rij.editie: rij.tekst for rij in TABEL_1 if rij.tekst
}


class EditieNietInSysteem(NietTeBeoordelen):
    """The text of this edition is not here, so nothing can be judged by it."""

    def __init__(self, editie: Editie) -> None:
        self.editie = editie
        super().__init__(f"De tekst van de {editie} staat niet in dit systeem: beoordeel dit zelf.")


def handleiding(editie: Editie) -> Handleiding:
    """The numbers of `editie`. EditieNietInSysteem when its text is not here."""
    if editie not in HANDLEIDINGEN:
        raise EditieNietInSysteem(editie)
    return HANDLEIDINGEN[editie]


def naaste(editie: Editie, teksten: Mapping[Editie, Handleiding] = HANDLEIDINGEN) -> Handleiding:
    """The text of `editie`, or the nearest one that is here: only for days that must be told.

    A calendar or a waiting time has to be there, also in a dossier of 2020. Nothing is ever
    judged by this (DECISIONS 17).
    """
    volgorde = [rij.editie for rij in TABEL_1]
    plaats = volgorde.index(editie) if editie in volgorde else len(volgorde)
    hier = [een for een in volgorde if een in teksten]
    ervoor = [een for een in hier if volgorde.index(een) <= plaats]
    return teksten[ervoor[-1] if ervoor else hier[0]]


def nieuwste() -> Handleiding:
    """The newest text that is here, for what names things as a reader of today knows them."""
    return list(HANDLEIDINGEN.values())[-1]


def gronden_van(
    naam: str, teksten: Mapping[Editie, Handleiding] = HANDLEIDINGEN
) -> tuple[tuple[Editie, Editiegrond], ...]:
    """What single editions add to the class of grounds `naam`, each with its edition."""
    return tuple(
        (editie, grond)
        for editie, tekst in teksten.items()
        for grond in tekst.gronden.get(naam, ())
    )


__all__ = [
    "HANDLEIDINGEN",
    "EditieNietInSysteem",
    "Editiegrond",
    "Handleiding",
    "Parameter",
    "gronden_van",
    "handleiding",
    "naaste",
    "nieuwste",
]
