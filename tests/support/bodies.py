"""An invented body as its plots make it, without a database."""

from collections.abc import Iterator
from datetime import date, datetime

from adapters.demo.living import Life
from adapters.demo.names import kvk_number
from adapters.demo.plot import Body
from adapters.demo.populating import enrolled
from adapters.eventstore.preparing import Prepared
from domain.calendar import begin_van_de_dag
from domain.keurmerk.dossier import AUDITREGISTER, Dossier, dossier_id


def until(dag: date) -> datetime:
    return begin_van_de_dag(dag)


def body(dag: date, houders: int = 12, jaren: int = 5, zaad: int = 1) -> Body:
    """As it is asked for on `dag`."""
    return Body(houders, jaren, date(dag.year - jaren, 1, 1), zaad)


def life(asked: Body, nummer: int, dag: date, dossier: Dossier | None = None) -> Life:
    kvk = kvk_number(nummer)
    register = enrolled(asked, Dossier(AUDITREGISTER))[-1].na
    return Life(asked, nummer, kvk, dossier or Dossier(dossier_id(kvk)), until(dag), register)


def lives(asked: Body, dag: date) -> Iterator[tuple[Life, list[Prepared]]]:
    """Each life, carried out until `dag`."""
    for nummer in range(1, asked.houders + 1):
        one = life(asked, nummer, dag)
        yield one, list(one.prepared())
