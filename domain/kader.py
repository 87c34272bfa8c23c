"""What a case is judged by: one edition of the Handleiding and the policies of one day."""

from dataclasses import dataclass
from datetime import date

from domain.beleid import BELEID, Beleid, Beleidsstand, stand
from domain.getallen import Getal
from domain.handleiding import HANDLEIDINGEN
from domain.handleiding.edition import Handleiding, Parameter
from domain.source import Editie
from domain.uitslag import Toets


class EditieNietInSysteem(LookupError):
    """The text of this edition is not here, so nothing can be judged by it."""

    def __init__(self, editie: Editie) -> None:
        self.editie = editie
        self.zin = f"De tekst van de {editie} staat niet in dit systeem: beoordeel dit zelf."
        super().__init__(self.zin)


@dataclass(frozen=True, slots=True)
class Kader:
    handleiding: Handleiding
    beleid: Beleidsstand

    @property
    def editie(self) -> Editie:
        return self.handleiding.editie

    def toets(
        self,
        code: str,
        groep: str = "",
        norm: Parameter[Getal] | None = None,
        beleid: tuple[Beleid[object], ...] = (),
    ) -> Toets:
        """A norm or rule of this edition, laid beside `groep`."""
        return Toets(code, groep, self.editie, norm, tuple(keuze.naam for keuze in beleid))


def kader(editie: Editie, dag: date) -> Kader:
    """`editie` with the policies of `dag`, the day of the decision.

    EditieNietInSysteem when its text is not here: an outcome to report, never a guess.
    """
    if editie not in HANDLEIDINGEN:
        raise EditieNietInSysteem(editie)
    return Kader(HANDLEIDINGEN[editie], stand(BELEID, dag))
