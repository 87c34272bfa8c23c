"""All evaluators, and every version of each that ever made a receipt."""

from collections.abc import Mapping
from typing import Any

from domain.receipt.beoordeling import beoordeel, edities
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import Evaluator

BEOORDELING = Evaluator("beoordeling", 1, Beoordelingsfeiten, beoordeel, edities)
EVALUATORS: tuple[Evaluator[Any], ...] = (BEOORDELING,)
# The newest version of each, by name; the first is what `keurmerk toets` means by itself.
HUIDIG: Mapping[str, Evaluator[Any]] = {evaluator.naam: evaluator for evaluator in EVALUATORS}
