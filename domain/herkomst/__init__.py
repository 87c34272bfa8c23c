"""Which rule lives where in the code: what `keurmerk bronnen` shows. Data only, never read back."""

from itertools import chain

from domain.herkomst import (
    aangeleverd,
    aanvraag,
    audits,
    beoordeling,
    brieven,
    einde,
    elders,
    feiten,
    gevolgen,
    grenzen,
    kalender,
    maatregel,
    normen,
    punten,
    termijnen,
    tevredenheid,
    toetsing,
    voetnoten,
)
from domain.herkomst.elders import Elders
from domain.herkomst.vorm import Herkomst
from domain.herkomst.wachtend import WACHTEND

__all__ = ["ELDERS", "HERKOMST", "WACHTEND", "Elders", "Herkomst"]

DELEN = (
    kalender,
    normen,
    tevredenheid,
    toetsing,
    aanvraag,
    beoordeling,
    maatregel,
    einde,
    gevolgen,
    voetnoten,
    feiten,
    grenzen,
    termijnen,
    aangeleverd,
    brieven,
    punten,
    audits,
)
# Two parts may name the same place for a rule: the first one words it.
_EERSTE: dict[tuple[str, str], Herkomst] = {}
for _een in chain.from_iterable(chain.from_iterable(deel.REGELS for deel in DELEN)):
    _EERSTE.setdefault((_een.regel, _een.plaats), _een)
HERKOMST: tuple[Herkomst, ...] = tuple(_EERSTE.values())
ELDERS: tuple[Elders, ...] = (*elders.ELDERS, *punten.ELDERS)
