"""The exemption from the Audit of an invented holder whose years were all in order."""

from datetime import date
from typing import Any

from adapters.demo import documents
from adapters.demo.office import sent
from adapters.demo.step import Steps, decided, fact, if_allowed
from adapters.demo.year import FOURTH, Year
from domain.calendar import plus_dagen
from domain.keurmerk.stukken.feiten import Stuksoort
from domain.keurmerk.vrijstelling.besluiten import (
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from domain.keurmerk.vrijstelling.gronden import VrijstellingGrond


def provisional(y: Year, dag: date) -> Steps:
    yield if_allowed(dag, VerleenVoorlopigeVrijstelling(gronden=_regeling(y), **_exempt(dag)))
    yield sent(plus_dagen(dag, 1))


def definitive(y: Year, dag: date) -> Steps:
    """Definitive when all is there in time; refused when the rules find a condition unmet."""
    yield fact(dag, documents.accounts(Stuksoort.OMZETVERKLARING, dag, y.einde.year - 1))
    refused = (VrijstellingGrond.VOORWAARDE_NIET_VERVULD,)
    yield if_allowed(
        dag,
        VerleenDefinitieveVrijstelling(gronden=_regeling(y), **_exempt(dag)),
        WeigerVrijstelling(gronden=refused, **decided(dag, "Een voorwaarde is niet vervuld.")),
    )
    yield sent(plus_dagen(dag, 1))


def _regeling(y: Year) -> tuple[VrijstellingGrond, ...]:
    if y.nummer == FOURTH:
        return (VrijstellingGrond.VOORWAARDEN_JAAR_VIER,)
    return (VrijstellingGrond.VOORWAARDEN_VANAF_JAAR_ZES,)


def _exempt(dag: date) -> dict[str, Any]:
    return decided(dag, "Alle jaren voor deze waren in orde, en de gegevens kwamen op tijd.")
