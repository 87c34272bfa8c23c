"""Everything a rule or a decision may look at."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from domain.begrippen import Rol
from domain.handleiding import Handleiding, naaste
from domain.handleiding.geldigheid import editie_voor_beoordeling, editie_voor_besluit
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.events.besluit import Besluit, Receiptbewijs
from domain.keurmerk.state.keurmerk import Keurmerk, Periode
from domain.rules import Regel
from domain.source import Editie


@dataclass(frozen=True, slots=True)
class Vraag:
    """Everything a rule may look at. `command` is None when somebody only asks what is possible."""

    dossier: Dossier
    dag: date
    rol: Rol
    kvk: str
    command: Any = None

    @property
    def keurmerk(self) -> Keurmerk:
        return self.dossier.keurmerk

    @property
    def periode(self) -> Periode | None:
        """The Meetperiode that is to be assessed."""
        return self.keurmerk.te_beoordelen

    def editie(self, dag: date | None = None) -> Editie:
        """The edition for a decision outside an assessment (Tabel 1, overige delen)."""
        return editie_voor_besluit(dag or self.dag, self.keurmerk.cyclus)

    def naaste(self, dag: date | None = None) -> Handleiding:
        """The text that days and terms are told by, not what anything is judged by."""
        return naaste(self.editie(dag))

    def besluit(self, editie: Editie | None = None) -> Besluit:
        command = self.command
        return Besluit(
            besluitdatum=command.besluitdatum,
            ingangsdatum=command.ingangsdatum,
            editie=editie or self.editie(command.besluitdatum),
            gronden=tuple(grond.value for grond in command.gronden),
            motivering=command.motivering,
            beslisser=command.beslisser,
            rol=self.rol,
            bewijsstukken=command.bewijsstukken,
            receipt=self._bewijs(),
        )

    def _bewijs(self) -> Receiptbewijs | None:
        inhoud: str | None = self.command.receipt
        if inhoud is None:
            return None
        return Receiptbewijs(sha256=sha256(inhoud.encode()).hexdigest(), inhoud=inhoud)

    def beoordelingsbesluit(self) -> Besluit:
        """An assessment goes by the edition of the last day of its Meetperiode (A-04)."""
        periode = self.periode
        if periode is None:
            return self.besluit()
        return self.besluit(editie_voor_beoordeling(2, periode.cyclus, periode.einde))


VraagRegel = Regel[Vraag]
