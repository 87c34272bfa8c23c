"""The shape of a norm in the catalogue of one edition."""

from dataclasses import dataclass
from enum import StrEnum

from domain.begrippen import Dienst
from domain.handleiding.onderdelen import Hoofdnorm
from domain.source import Bron


class Toetsing(StrEnum):
    """Who finds out whether a norm is met."""

    AUDITOR = "auditor"
    BEREKENING = "berekening"
    OPGAVE = "opgave"  # a figure without a minimum: it feeds the stars, never a sanction


class Doelgroep(StrEnum):
    """For whom a norm holds. Each norm holds for an Aspirant and a Keurmerkhouder alike (A-36)."""

    IEDEREEN = "iedereen"
    INSCHRIJFPLICHTIG = "inschrijfplichtig"
    UBO_PLICHTIG = "ubo-plichtig"
    EIGEN_PERSONEEL = "eigen-personeel"
    INKOOPEISEN = "inkoopeisen"  # also asked of a zzp'er who buys (parts of) Trajecten
    INHUUR = "inhuur"
    OVAL_LEDEN = "oval-leden"
    ZZP = "zzp"
    DIENST = "dienst"  # who offers the Dienst of the norm
    NA_EERSTE_MEETPERIODE = "na-eerste-meetperiode"


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """`nummer` as printed, or the id of a rule that has no number of its own.

    `aspirant` and `zzp` say what is different for them; empty when nothing is. `eis_zzp` is what
    is left of `eis` for a zzp'er, where a part does not hold. `eerder` is how receipts before
    verwoording 3 word `eis`; empty when it did not change.
    """

    nummer: str
    hoofdnorm: Hoofdnorm
    eis: str
    bron: Bron
    toetsing: Toetsing = Toetsing.AUDITOR
    voor: Doelgroep = Doelgroep.IEDEREEN
    dienst: Dienst | None = None
    materieel: bool = False
    elke_audit: bool = False
    elk_jaar: bool = False  # also in a year without a resultatenaudit
    compenseerbaar: bool = False
    aspirant: str = ""
    zzp: str = ""
    eis_zzp: str = ""
    eerder: str = ""


@dataclass(frozen=True, slots=True)
class MaterieelPunt:
    """Something whose breach may lead to a Schorsing or Intrekking without a Waarschuwing.

    Not `actief`: we cannot say what it asks, so it never carries a decision on its own.
    """

    code: str
    omschrijving: str
    bron: Bron
    actief: bool = True
