"""Everything a rule or a decision may look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Generic, Protocol, TypeVar

from domain.begrippen import Rol
from domain.handleiding import Handleiding, handleiding, naaste
from domain.handleiding.geldigheid import editie_voor_beoordeling, editie_voor_besluit
from domain.keurmerk.besluit import Besluit, Receiptbewijs
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.grond import Grond
from domain.keurmerk.keurmerk import Keurmerk, Periode
from domain.rules import Regel
from domain.source import Editie

C_co = TypeVar("C_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Vooraf:
    """What a rule may look at before anything is filled in.

    `dag` is the day on which somebody asks, `peildag` the day that the rules look at.
    """

    dossier: Dossier
    dag: date
    rol: Rol
    kvk: str
    peildag: date

    @property
    def keurmerk(self) -> Keurmerk:
        return self.dossier.keurmerk

    @property
    def periode(self) -> Periode | None:
        """The Meetperiode that is to be assessed."""
        return self.keurmerk.te_beoordelen

    def periode_van(self, start: date | None) -> Periode | None:
        """The Meetperiode that begins on `start`; without it the one that is to be assessed."""
        if start is None:
            return self.periode
        return next((p for p in self.keurmerk.perioden if p.start == start), None)

    def editie(self, dag: date | None = None) -> Editie:
        """The edition for a decision outside an assessment (Tabel 1, overige delen)."""
        return editie_voor_besluit(dag or self.dag, self.keurmerk.cyclus)

    def handleiding(self, dag: date | None = None) -> Handleiding:
        """The text to judge by. EditieNietInSysteem when it is not here: then nothing judges."""
        return handleiding(self.editie(dag))

    def naaste(self, dag: date | None = None) -> Handleiding:
        """The text to count days by, which must be told to the holder in any case."""
        return naaste(self.editie(dag))


@dataclass(frozen=True, slots=True)
class Vraag(Vooraf, Generic[C_co]):
    """A command on a dossier."""

    command: C_co


class Gegrond(Protocol):
    """The fields that every decision of the body has, whatever its grounds are."""

    @property
    def besluitdatum(self) -> date: ...
    @property
    def ingangsdatum(self) -> date: ...
    @property
    def motivering(self) -> str: ...
    @property
    def beslisser(self) -> str: ...
    @property
    def bewijsstukken(self) -> tuple[str, ...]: ...
    @property
    def receipt(self) -> str | None: ...
    @property
    def gronden(self) -> Sequence[Grond]: ...


def besluit(vraag: Vraag[Gegrond], editie: Editie | None = None) -> Besluit:
    """The decision as it goes into the event; `editie` is that of the besluitdatum if not given."""
    command = vraag.command
    return Besluit(
        besluitdatum=command.besluitdatum,
        ingangsdatum=command.ingangsdatum,
        editie=editie or vraag.editie(command.besluitdatum),
        gronden=tuple(grond.value for grond in command.gronden),
        motivering=command.motivering,
        beslisser=command.beslisser,
        rol=vraag.rol,
        bewijsstukken=command.bewijsstukken,
        receipt=_bewijs(command.receipt),
    )


def beoordelingseditie(vraag: Vooraf) -> Editie:
    """An assessment goes by the edition of the last day of its Meetperiode (A-04)."""
    periode = vraag.periode
    return editie_voor_beoordeling(2, periode.cyclus, periode.einde) if periode else vraag.editie()


def beoordelingsbesluit(vraag: Vraag[Gegrond]) -> Besluit:
    return besluit(vraag, beoordelingseditie(vraag) if vraag.periode else None)


def _bewijs(inhoud: str | None) -> Receiptbewijs | None:
    if inhoud is None:
        return None
    return Receiptbewijs(sha256=sha256(inhoud.encode()).hexdigest(), inhoud=inhoud)


Voorafregel = Regel[Vooraf]
Besluitregel = Regel[Vraag[Gegrond]]
