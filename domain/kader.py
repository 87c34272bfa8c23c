"""What a case is judged by: one edition of the Handleiding and the policies of one day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.begrippen import Cyclus
from domain.beleid import BELEID, Beleid, Beleidsstand, stand
from domain.getallen import Getal
from domain.handleiding import HANDLEIDINGEN, EditieNietInSysteem
from domain.handleiding.edition import Handleiding, Parameter
from domain.handleiding.geldigheid import (
    HOOFDNORMEN,
    Onderdeel,
    editie_voor_beoordeling,
    editie_voor_besluit,
)
from domain.source import Editie
from domain.uitslag import VERWOORDING, Toets

# The first verwoording that takes no fact for granted: what nobody recorded is unknown.
OP_FEITEN = 3


@dataclass(frozen=True, slots=True)
class Kader:
    """`verwoording`: which wording of the sentences, for evaluators of before."""

    handleiding: Handleiding
    beleid: Beleidsstand
    verwoording: int = VERWOORDING

    @property
    def editie(self) -> Editie:
        return self.handleiding.editie

    @property
    def op_feiten(self) -> bool:
        return self.verwoording >= OP_FEITEN

    def toets(
        self,
        code: str,
        groep: str = "",
        norm: Parameter[Getal] | None = None,
        beleid: tuple[Beleid[object], ...] = (),
    ) -> Toets:
        """A norm or rule of this edition, laid beside `groep`."""
        return Toets(code, groep, self.editie, norm, tuple(keuze.naam for keuze in beleid))


@dataclass(frozen=True, slots=True)
class Kaders:
    """The editions of one case: Tabel 1 can give each part of the Handleiding its own.

    `handleidingen` holds the texts that are here, `beleid` the policies of one day.
    """

    edities: Mapping[Onderdeel, Editie]
    handleidingen: Mapping[Editie, Handleiding]
    beleid: Beleidsstand
    verwoording: int = VERWOORDING

    def voor(self, onderdeel: Onderdeel) -> Kader:
        """EditieNietInSysteem when its text is not here: an outcome to report, never a guess."""
        editie = self.edities[onderdeel]
        if editie not in self.handleidingen:
            raise EditieNietInSysteem(editie)
        return Kader(self.handleidingen[editie], self.beleid, self.verwoording)


def kader(editie: Editie, dag: date) -> Kader:
    """`editie` with the policies of `dag`, the day of the decision. EditieNietInSysteem."""
    edities = dict.fromkeys(Onderdeel, editie)
    return Kaders(edities, HANDLEIDINGEN, stand(BELEID, dag)).voor(Onderdeel.OVERIG)


def edities_voor_beoordeling(cyclus: Cyclus, einde: date) -> Mapping[Onderdeel, Editie]:
    """By which edition each part of a Meetperiode is assessed. Bron: H23 Tabel 1, A-04."""
    return {
        **{
            onderdeel: editie_voor_beoordeling(hoofdnorm, cyclus, einde)
            for hoofdnorm, onderdeel in HOOFDNORMEN.items()
        },
        Onderdeel.OVERIG: editie_voor_besluit(einde, cyclus),
    }
