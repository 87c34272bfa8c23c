"""The outcome of a norm with its receipt: what was measured against what, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.getallen import Getal
from domain.handleiding.edition import Parameter
from domain.source import Editie

VERWOORDING = 3  # of everything that is judged now; older receipts keep the one they had


@dataclass(frozen=True, slots=True)
class Zin:
    """A sentence that once was worded otherwise: each text by the first verwoording that has it.

    An older version of an evaluator asks for its own verwoording, so that its receipts keep their
    bytes. A sentence that never changed needs no Zin.
    """

    teksten: Mapping[int, str]

    def tekst(self, verwoording: int, waarden: Mapping[str, object]) -> str:
        vanaf = max(eerste for eerste in self.teksten if eerste <= verwoording)
        return self.teksten[vanaf].format_map(waarden)


class Uitkomst(StrEnum):
    GEHAALD = "gehaald"
    NIET_GEHAALD = "niet-gehaald"
    NIET_VAN_TOEPASSING = "niet-van-toepassing"
    NIET_TE_BEOORDELEN = "niet-te-beoordelen"


@dataclass(frozen=True, slots=True)
class Toets:
    """A norm ("2.1.3") or rule ("R-5.1.1-c") laid beside one group; `norm` is what is enough.

    `beleid` names the policies that the outcome rests on.
    """

    code: str
    groep: str
    editie: Editie
    norm: Parameter[Getal] | None = None
    beleid: tuple[str, ...] = ()

    @property
    def nodig(self) -> Getal:
        """The least that is enough. ValueError when this is no matter of a number."""
        if self.norm is None:
            raise ValueError(f"Bij {self.code} hoort geen getal.")
        return self.norm.waarde

    def uitslag(self, uitkomst: Uitkomst, zin: str, gemeten: Getal | None = None) -> "Uitslag":
        return Uitslag(toets=self, uitkomst=uitkomst, gemeten=gemeten, zin=zin)

    def vergelijk(self, gemeten: Getal, zin: str) -> "Uitslag":
        """Met from the norm itself on. ValueError when this is no matter of a number."""
        return self.oordeel(gemeten >= self.nodig, zin, gemeten)

    def oordeel(self, voldoet: bool, zin: str, gemeten: Getal | None = None) -> "Uitslag":
        uitkomst = Uitkomst.GEHAALD if voldoet else Uitkomst.NIET_GEHAALD
        return self.uitslag(uitkomst, zin, gemeten)


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitslag:
    """What `toets` came to; `zin` explains it in Dutch and can stand in a letter."""

    toets: Toets
    uitkomst: Uitkomst
    gemeten: Getal | None
    zin: str

    @property
    def gehaald(self) -> bool:
        return self.uitkomst is Uitkomst.GEHAALD
