"""The unclear passages A-01 to A-91: which choice or which reading answers each of them."""

from collections.abc import Iterator

from domain.beleid import Beleid, keuzes
from domain.beleid.lezingen import LEZINGEN, Later
from domain.herkomst.elders import Elders
from domain.herkomst.vorm import Herkomst
from domain.source import eigen_lezing


def _keuzes() -> Iterator[Herkomst]:
    for naam, waarde in vars(keuzes).items():
        if isinstance(waarde, Beleid):
            bron = waarde.keuzes[0].bron
            yield Herkomst(bron.plaats, bron, f"{keuzes.__name__}:{naam}")


def _lezingen() -> Iterator[Herkomst | Elders]:
    for lezing in LEZINGEN:
        bron = eigen_lezing(lezing.punt, lezing.zin)
        if isinstance(lezing.waar, Later):
            yield Elders(lezing.punt, bron, lezing.waar)
        else:
            yield Herkomst(lezing.punt, bron, lezing.waar)


GELEZEN = tuple(_lezingen())
REGELS = (
    tuple(_keuzes()),
    tuple(een for een in GELEZEN if isinstance(een, Herkomst)),
)
ELDERS = tuple(een for een in GELEZEN if isinstance(een, Elders))
