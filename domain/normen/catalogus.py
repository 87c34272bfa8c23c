"""The catalogue of norms per edition."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.normen.certificaten import Vrijstellingsrij
from domain.normen.h2023.klachten_personeel import NORMEN_1_5_TOT_1_7
from domain.normen.h2023.materieel import MATERIEEL
from domain.normen.h2023.organisatie import NORMEN_1_1_TOT_1_4
from domain.normen.h2023.resultaten import NORMEN_2
from domain.normen.h2023.tabel4 import TABEL_4
from domain.normen.h2023.tevredenheid import NORMEN_3
from domain.normen.norm import MaterieelPunt, Norm
from domain.normen.organisatie import Certificaatsoort
from domain.source import Editie


@dataclass(frozen=True, slots=True)
class Catalogus:
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


H2023 = Catalogus(
    editie=Editie.H2023,
    normen=(*NORMEN_1_1_TOT_1_4, *NORMEN_1_5_TOT_1_7, *NORMEN_2, *NORMEN_3),
    materieel=MATERIEEL,
    vrijstellingen=TABEL_4,
)
CATALOGI: Mapping[Editie, Catalogus] = {H2023.editie: H2023}


def catalogus(editie: Editie) -> Catalogus:
    """LookupError (Dutch) when the text of `editie` is not in this system."""
    if editie not in CATALOGI:
        raise LookupError(f"De normen van de {editie} staan niet in dit systeem.")
    return CATALOGI[editie]
