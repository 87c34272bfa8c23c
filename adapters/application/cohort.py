"""Where every keurmerk of a cohort stands: all holders whose Meetperiode begins on one day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from adapters.application.set_apart import Apart, set_apart
from adapters.eventstore.store import Store
from adapters.input.faults import onjuist
from adapters.postgres.connection import Database, Role
from adapters.postgres.worklists import cohort as members
from domain.keurmerk.cohort import Cohortstand, cohortstand
from domain.keurmerk.meetperiode.loop import EINDE_MEETPERIODE
from domain.meetperiode.kalender import cyclus_van, einde_van, kalendertekst

AT_ONCE = 50  # dossiers in memory together


@dataclass(frozen=True, slots=True)
class Cohort:
    """`apart`: the dossiers that cannot be read, and why; they may belong to it as well."""

    start: date
    einde: date
    standen: Sequence[tuple[str, Cohortstand]]  # the name of the holder, and where it stands
    apart: Sequence[Apart]


def cohort(database: Database, start: date, day: date) -> Cohort:
    """As it stands on `day`, by name. Raises Onjuist when no Meetperiode can begin on `start`."""
    einde = _einde(start)
    with database.connect(Role.APP) as connection:
        found = members(connection, EINDE_MEETPERIODE.code, einde)
        apart = set_apart(connection)
    names = {each.keurmerk_id: each.naam or each.kvk for each in found}
    return Cohort(start, einde, list(_standen(database, names, start, day)), apart)


def _einde(start: date) -> date:
    tekst = kalendertekst(start)
    try:
        cyclus_van(start, tekst)
    except ValueError as error:
        raise onjuist(f"{error}", "start") from error
    return einde_van(start, tekst)


def _standen(
    database: Database, names: Mapping[UUID, str], start: date, day: date
) -> Iterator[tuple[str, Cohortstand]]:
    ids = iter(names)
    with Store(database) as store:
        while some := list(islice(ids, AT_ONCE)):
            dossiers = store.load_many(some)
            for id_ in some:
                if id_ in dossiers and (stand := cohortstand(dossiers[id_], start, day)):
                    yield names[id_], stand
