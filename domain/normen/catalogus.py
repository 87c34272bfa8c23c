"""The catalogue of norms of an edition: the norms of 2023 with the numbers of that edition, and
what the edition adds, words anew or leaves out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from domain.handleiding import Handleiding, handleiding
from domain.handleiding.normvorm import MaterieelPunt, Norm
from domain.normen.certificaten import Vrijstellingsrij
from domain.normen.h2023.klachten import klachtenregeling
from domain.normen.h2023.materieel import MATERIEEL
from domain.normen.h2023.organisatie import normen_1_1_tot_1_4
from domain.normen.h2023.personeel import VERDER, personeel
from domain.normen.h2023.resultaten import normen_2
from domain.normen.h2023.tabel4 import tabel_4
from domain.normen.h2023.tevredenheid import OORDELEN, cijfernormen
from domain.normen.organisatie import Certificaatsoort
from domain.source import Document, Editie


@dataclass(frozen=True, slots=True)
class Normencatalogus:
    """All norms of one edition, what is materieel, and its Tabel 4."""

    editie: Editie
    normen: tuple[Norm, ...]
    materieel: tuple[MaterieelPunt, ...]
    vrijstellingen: Mapping[Certificaatsoort, Vrijstellingsrij]

    def norm(self, nummer: str) -> Norm:
        """LookupError (Dutch) when this edition has no such norm."""
        for norm in self.normen:
            if norm.nummer == nummer:
                return norm
        raise LookupError(f"De {self.editie} heeft geen norm {nummer}.")


def catalogus(editie: Editie) -> Normencatalogus:
    """EditieNietInSysteem when the text of `editie` is not in this system."""
    return catalogus_van(handleiding(editie))


@cache
def catalogus_van(tekst: Handleiding) -> Normencatalogus:
    """Made once per text."""
    klachten, staf = klachtenregeling(tekst.klachten), personeel(tekst.documenten)
    gedrukt = (
        *normen_1_1_tot_1_4(tekst),
        *klachten,
        *staf,
        *VERDER,
        *normen_2(tekst),
        *cijfernormen(tekst.tevredenheid),
        *OORDELEN,
    )
    normen = tuple(_van(tekst, gedrukt))
    materieel = {punt.code: punt for punt in MATERIEEL if punt.code not in tekst.vervallen}
    for norm in tekst.normen:
        if norm.materieel and norm.nummer not in materieel:
            materieel[norm.nummer] = MaterieelPunt(norm.nummer, norm.eis, norm.bron)
    return Normencatalogus(
        tekst.editie, normen, tuple(materieel.values()), tabel_4(normen, klachten, staf)
    )


def _van(tekst: Handleiding, gedrukt: tuple[Norm, ...]) -> list[Norm]:
    """In the order of the book: a norm that is worded anew stays in its place, a new one comes
    after the last of its hoofdnorm.
    """
    eigen = {norm.nummer: norm for norm in tekst.normen}
    blijft = [norm for norm in gedrukt if norm.nummer not in tekst.vervallen]
    normen = [
        eigen.pop(n.nummer) if n.nummer in eigen else _aangehaald(n, tekst.editie) for n in blijft
    ]
    return sorted((*normen, *eigen.values()), key=lambda norm: norm.hoofdnorm)


def _aangehaald(norm: Norm, editie: Editie) -> Norm:
    """A norm that an edition takes over is quoted from that edition."""
    if norm.bron.document is not Document.HANDLEIDING_2023 or editie is Editie.H2023:
        return norm
    return replace(norm, bron=replace(norm.bron, document=editie))
