"""Choices of the body where the Handleiding is silent: each named, dated and with its A-number.

Read and change them in keuzes.py; vorm.py says what a policy is, dagen.py what follows from some.
"""

from domain.beleid import keuzes
from domain.beleid.dagen import (
    nieuwe_aanvraag_vanaf,
    ontbinding_bij_stilzitten,
    schorsing_signalen,
)
from domain.beleid.keuzes import (
    NA_BEPAALDE_TIJD,
    NA_SCHORSING,
    OPZEGGING_TOEGESTAAN,
    SCHORSING_SIGNALEN,
    STERREN,
    STILZITTEN,
)
from domain.beleid.mogelijkheden import NaBepaaldeTijd, Sterren, Stilzitten
from domain.beleid.vorm import VAN_BEGIN_AF, Beleid, Beleidsstand, GeenKeuze, Keuze, altijd, stand

BELEID: tuple[Beleid[object], ...] = tuple(
    waarde for waarde in vars(keuzes).values() if isinstance(waarde, Beleid)
)

__all__ = [
    "BELEID",
    "NA_BEPAALDE_TIJD",
    "NA_SCHORSING",
    "OPZEGGING_TOEGESTAAN",
    "SCHORSING_SIGNALEN",
    "STERREN",
    "STILZITTEN",
    "VAN_BEGIN_AF",
    "Beleid",
    "Beleidsstand",
    "GeenKeuze",
    "Keuze",
    "NaBepaaldeTijd",
    "Sterren",
    "Stilzitten",
    "altijd",
    "keuzes",
    "nieuwe_aanvraag_vanaf",
    "ontbinding_bij_stilzitten",
    "schorsing_signalen",
    "stand",
]
