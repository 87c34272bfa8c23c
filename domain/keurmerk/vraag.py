"""Everything a rule or a decision may look at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Generic, Protocol, TypeVar

from domain.begrippen import Rol
from domain.handleiding import Handleiding, handleiding, naaste
from domain.handleiding.geldigheid import editie_voor_beoordeling, editie_voor_besluit
from domain.keurmerk.auditregister.register import Auditregister
from domain.keurmerk.besluit import Afwijking, Besluit, Receiptbewijs
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.grond import Grond
from domain.keurmerk.keurmerk import Keurmerk, Periode
from domain.keurmerk.toets import Dossiertoets, beoordeling, vrijstelling
from domain.receipt.feiten import Beoordelingsfeiten
from domain.rules import Regel
from domain.source import Editie
from domain.vrijstelling.feiten import Vrijstellingsfeiten

C_co = TypeVar("C_co", covariant=True)


@dataclass(frozen=True)  # no slots: the evaluations are made once, when somebody asks
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

    @cached_property
    def beoordeling(self) -> Dossiertoets[Beoordelingsfeiten] | None:
        """The assessment of that Meetperiode as it stands on `peildag`.

        None without a Meetperiode, and when nobody recorded what the organisation is.
        """
        return beoordeling(self.dossier, self.periode, self.peildag) if self.periode else None

    @cached_property
    def vrijstelling(self) -> Dossiertoets[Vrijstellingsfeiten] | None:
        """Both stages of the exemption for that Meetperiode, as they stand on `peildag`."""
        return vrijstelling(self.dossier, self.periode, self.peildag) if self.periode else None

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


def _niets(_: "Vooraf") -> None:
    return None


def _geen(_: "Vooraf") -> tuple[Grond, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Invulling:
    """What a decision fills in that can be only one thing: from which day it holds, and why."""

    ingang: Callable[[Vooraf], date | None] = _niets
    gronden: Callable[[Vooraf], Sequence[Grond]] = _geen


NIETS_INGEVULD = Invulling()
NIETS_BEKEND = Auditregister()


@dataclass(frozen=True)  # no slots: as above
class Vraag(Vooraf, Generic[C_co]):
    """A command on a dossier.

    `auditregister` is what was known of certificerende instellingen and Auditors when it was
    given; empty for a command that does not ask. `geimporteerd`: it tells what was done before.
    """

    command: C_co
    invulling: Invulling = NIETS_INGEVULD
    geimporteerd: bool = False  # history, that says what it said then
    auditregister: Auditregister = NIETS_BEKEND


class Gegrond(Protocol):
    """The fields that every decision of the body has, whatever its grounds are."""

    @property
    def besluitdatum(self) -> date: ...
    @property
    def ingangsdatum(self) -> date | None: ...
    @property
    def motivering(self) -> str: ...
    @property
    def beslisser(self) -> str: ...
    @property
    def bewijsstukken(self) -> tuple[str, ...]: ...
    @property
    def receipt(self) -> str | None: ...
    @property
    def afwijking(self) -> str | None: ...
    @property
    def gronden(self) -> Sequence[Grond]: ...


def ingang_van(vraag: Vraag[Gegrond]) -> date:
    """From which day the decision holds."""
    command = vraag.command
    return command.ingangsdatum or vraag.invulling.ingang(vraag) or command.besluitdatum


def gronden_van(vraag: Vraag[Gegrond]) -> Sequence[Grond]:
    """On which grounds the decision rests."""
    return vraag.command.gronden or vraag.invulling.gronden(vraag)


def besluit(
    vraag: Vraag[Gegrond],
    editie: Editie | None = None,
    receipt: str | None = None,
    afwijking: Afwijking | None = None,
) -> Besluit:
    """The decision as it goes into the event; `editie` is that of the besluitdatum if not given.

    `receipt` is the text of the one that the system made.
    """
    command = vraag.command
    return Besluit(
        besluitdatum=command.besluitdatum,
        ingangsdatum=ingang_van(vraag),
        editie=editie or vraag.editie(command.besluitdatum),
        gronden=tuple(grond.value for grond in gronden_van(vraag)),
        motivering=command.motivering,
        beslisser=command.beslisser,
        rol=vraag.rol,
        bewijsstukken=command.bewijsstukken,
        receipt=_bewijs(receipt or command.receipt),
        afwijking=afwijking,
    )


def beoordelingseditie(vraag: Vooraf) -> Editie:
    """An assessment goes by the edition of the last day of its Meetperiode (A-04)."""
    periode = vraag.periode
    return editie_voor_beoordeling(2, periode.cyclus, periode.einde) if periode else vraag.editie()


def _bewijs(inhoud: str | None) -> Receiptbewijs | None:
    if inhoud is None:
        return None
    return Receiptbewijs(sha256=sha256(inhoud.encode()).hexdigest(), inhoud=inhoud)


Voorafregel = Regel[Vooraf]
Besluitregel = Regel[Vraag[Gegrond]]
