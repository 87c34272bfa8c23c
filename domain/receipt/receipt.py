"""The receipt of an evaluation: what an outcome rests on, and the outcome, as fixed bytes.

It holds its own facts, editions and policies, so that it can be made again in years to come.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Generic, TypeVar

from domain.beleid import Keuze
from domain.handleiding.geldigheid import Onderdeel
from domain.receipt.canoniek import Kaal, kaal, opgeschreven
from domain.source import Editie
from domain.uitslag import Uitkomst, Uitslag

F_co = TypeVar("F_co", covariant=True)
# The layouts of the document: 2 holds `cijfers`, 3 also says of which dossier it was made.
VORMEN = (1, 2, 3)


class Bronsoort(StrEnum):
    """Where a fact comes from."""

    OPGEGEVEN = "opgegeven"  # by the organisation
    AUDIT = "audit"
    REGISTER = "register"  # a register of others, such as the Handelsregister
    GEBEURTENISSEN = "gebeurtenissen"  # the dossier itself: `verwijzingen` are event ids
    AANGENOMEN = "aangenomen"


@dataclass(frozen=True, slots=True)
class Oorsprong:
    """Where the facts at a dotted path come from ("" is all of them; the longest path counts)."""

    pad: str
    soort: Bronsoort
    verwijzingen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossierstand:
    """The log that the facts come from: its dossier, and the version of its last event."""

    dossier: str
    versie: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Grondslag(Generic[F_co]):
    """All that an outcome rests on. `dag` is the day of which the policies were asked.

    `ontbrekend` are editions whose text was not here: they stay missing when it is made again.
    `cijfers` is the sha256 of the numbers of each edition; None in a receipt of the first layout.
    `stand` is there when the facts were read from a log.
    """

    evaluator: str
    versie: int
    dag: date
    edities: Mapping[Onderdeel, Editie]
    beleid: Mapping[str, Keuze[object]]  # the policies that were read, and no others
    feiten: F_co
    oorsprong: tuple[Oorsprong, ...] = ()
    ontbrekend: tuple[Editie, ...] = ()
    cijfers: Mapping[Editie, str] | None = None
    stand: Dossierstand | None = None

    @property
    def vorm(self) -> int:
        zonder_cijfers, zonder_stand, heel = VORMEN
        if self.stand is not None:
            return heel
        return zonder_cijfers if self.cijfers is None else zonder_stand


@dataclass(frozen=True, slots=True)
class Receipt(Generic[F_co]):
    grondslag: Grondslag[F_co]
    uitslagen: tuple[Uitslag, ...]

    @property
    def document(self) -> dict[str, Kaal]:
        """The receipt as plain data."""
        grond = self.grondslag
        cijfers = {} if grond.cijfers is None else {"cijfers": kaal(grond.cijfers)}
        stand = {} if grond.stand is None else {"stand": kaal(grond.stand)}
        return {
            "vorm": grond.vorm,
            **cijfers,
            **stand,
            "evaluator": {"naam": grond.evaluator, "versie": grond.versie},
            "dag": grond.dag.isoformat(),
            "edities": kaal(grond.edities),
            "ontbrekend": kaal(grond.ontbrekend),
            "beleid": {naam: _keuze(keuze) for naam, keuze in grond.beleid.items()},
            "feiten": kaal(grond.feiten),
            "oorsprong": kaal(grond.oorsprong),
            "uitslagen": [_uitslag(uitslag) for uitslag in self.uitslagen],
        }

    @property
    def inhoud(self) -> bytes:
        return opgeschreven(self.document)

    @property
    def hash(self) -> str:
        """sha256 of the bytes, in hexadecimals: what a decision stores."""
        return sha256(self.inhoud).hexdigest()

    def met(self, uitkomst: Uitkomst) -> tuple[Uitslag, ...]:
        return tuple(uitslag for uitslag in self.uitslagen if uitslag.uitkomst is uitkomst)


def _keuze(keuze: Keuze[object]) -> Kaal:
    return {
        "vanaf": keuze.vanaf.isoformat(),
        "waarde": kaal(keuze.waarde),
        "punt": keuze.bron.plaats,
    }


def _uitslag(uitslag: Uitslag) -> Kaal:
    """Without the explanations of a Bron: those may be worded better one day."""
    toets = uitslag.toets
    document: dict[str, Kaal] = {
        "code": toets.code,
        "groep": toets.groep,
        "editie": toets.editie.value,
        "uitkomst": uitslag.uitkomst.value,
        "zin": uitslag.zin,
    }
    if uitslag.gemeten is not None:
        document["gemeten"] = kaal(uitslag.gemeten)
    if toets.norm is not None:
        document["norm"] = kaal(toets.norm.waarde)
        document["bron"] = str(toets.norm.bron)
    if toets.beleid:
        document["beleid"] = [*toets.beleid]
    return document
