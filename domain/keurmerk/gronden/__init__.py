"""The grounds a decision can rest on, one class per kind of decision."""

from domain.keurmerk.gronden.aanvraag import (
    AfwijzingGrond,
    AspirantGrond,
    UitsluitingGrond,
)
from domain.keurmerk.gronden.beoordeling import (
    CompensatieGrond,
    HerstelGrond,
    NietToekenningGrond,
    ToekenningGrond,
    ToestemmingGrond,
    VerlengingGrond,
    VoortzettingGrond,
    VrijstellingGrond,
    WaarschuwingGrond,
)
from domain.keurmerk.gronden.einde import (
    HerroepingGrond,
    IntrekkingGrond,
    OntbindingGrond,
)
from domain.keurmerk.gronden.grond import Grond
from domain.keurmerk.gronden.schorsing import (
    OnderzoekGrond,
    OpheffingGrond,
    PlanGrond,
    SanctieGrond,
    VerlengingSchorsingGrond,
)

__all__ = [
    "AfwijzingGrond",
    "AspirantGrond",
    "CompensatieGrond",
    "Grond",
    "HerroepingGrond",
    "HerstelGrond",
    "IntrekkingGrond",
    "NietToekenningGrond",
    "OnderzoekGrond",
    "OntbindingGrond",
    "OpheffingGrond",
    "PlanGrond",
    "SanctieGrond",
    "ToekenningGrond",
    "ToestemmingGrond",
    "UitsluitingGrond",
    "VerlengingGrond",
    "VerlengingSchorsingGrond",
    "VoortzettingGrond",
    "VrijstellingGrond",
    "WaarschuwingGrond",
]
