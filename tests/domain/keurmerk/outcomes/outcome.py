"""A request that is carried out, and the event that it records, in full."""

from dataclasses import dataclass
from datetime import date

from domain.begrippen import Rol
from domain.handleiding.geldigheid import editie_voor_besluit
from domain.keurmerk.besluit import Besluit
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.grond import Grond
from domain.source import Editie
from tests.support.lives import LATER, Life
from tests.support.scenario import Step


@dataclass(frozen=True, slots=True)
class Outcome:
    life: Life
    step: Step
    event: KeurmerkEvent


def besluit(
    grond: Grond,
    dag: date = LATER,
    ingang: date | None = None,
    editie: Editie | None = None,
    bewijs: tuple[str, ...] = (),
) -> Besluit:
    """As taken and in force on `dag`, unless told otherwise."""
    return Besluit(
        besluitdatum=dag,
        ingangsdatum=ingang or dag,
        editie=editie or editie_voor_besluit(dag, None),
        gronden=(grond.value,),
        motivering="Omdat het zo is.",
        beslisser="beslisser-1",
        rol=Rol.BESLISSER,
        bewijsstukken=bewijs,
    )
