"""The outcome of a norm with its receipt: what was measured against what, and why."""

from dataclasses import dataclass
from enum import StrEnum

from domain.handleiding.edition import Parameter
from domain.source import Editie
from domain.tevredenheid.respons import Getal


class Uitkomst(StrEnum):
    GEHAALD = "gehaald"
    NIET_GEHAALD = "niet-gehaald"
    NIET_VAN_TOEPASSING = "niet-van-toepassing"
    NIET_TE_BEOORDELEN = "niet-te-beoordelen"


@dataclass(frozen=True, slots=True)
class Toets:
    """A norm or rule (`code`) laid beside one group; `norm` is the least that is enough."""

    code: str
    groep: str
    editie: Editie
    norm: Parameter[Getal]

    def uitslag(self, uitkomst: Uitkomst, zin: str, gemeten: Getal | None = None) -> "Uitslag":
        return Uitslag(toets=self, uitkomst=uitkomst, gemeten=gemeten, zin=zin)

    def vergelijk(self, gemeten: Getal, zin: str) -> "Uitslag":
        voldoet = gemeten >= self.norm.waarde
        return self.uitslag(Uitkomst.GEHAALD if voldoet else Uitkomst.NIET_GEHAALD, zin, gemeten)


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitslag:
    """What `toets` came to; `zin` explains it in Dutch to whoever reads the figure."""

    toets: Toets
    uitkomst: Uitkomst
    gemeten: Getal | None
    zin: str

    @property
    def gehaald(self) -> bool:
        return self.uitkomst is Uitkomst.GEHAALD
