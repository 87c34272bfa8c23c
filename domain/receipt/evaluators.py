"""All evaluators, and every version of each that ever made a receipt."""

from collections.abc import Mapping
from typing import Any

from domain.receipt import beoordeling, vrijstelling
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import Evaluator
from domain.vrijstelling.feiten import Vrijstellingsfeiten

BEOORDELING = Evaluator(
    "beoordeling", 1, Beoordelingsfeiten, beoordeling.beoordeel, beoordeling.edities
)
VRIJSTELLING = Evaluator(
    "vrijstelling", 1, Vrijstellingsfeiten, vrijstelling.beoordeel, vrijstelling.edities
)
EVALUATORS: tuple[Evaluator[Any], ...] = (BEOORDELING, VRIJSTELLING)
# The newest version of each, by name; the first is what `keurmerk toets` means by itself.
HUIDIG: Mapping[str, Evaluator[Any]] = {evaluator.naam: evaluator for evaluator in EVALUATORS}
