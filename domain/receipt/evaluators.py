"""All evaluators, and every version of each that ever made a receipt.

An old version stays for ever: its receipts must give the same bytes when they are repeated. Who
changes what an evaluator says adds a version in front, and chooses how the old one lives on:
- another sentence: raise VERWOORDING and put both texts in a Zin beside the rule; the versions
  below keep the number they have;
- another outcome: leave the old function where it is, under the number of its last version
  (`beoordeel_3`), and point the versions below to it;
- another shape of the facts: leave the old class, and point to it as well.
Each version has a receipt in tests/adapters/receipts/golden that is never edited.
"""

from collections.abc import Mapping
from typing import Any

from domain.receipt import beoordeling, vrijstelling
from domain.receipt.bruikbaar import weiger_onbruikbare_feiten
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import Evaluator
from domain.vrijstelling.feiten import Vrijstellingsfeiten

BEOORDELING = Evaluator(
    "beoordeling",
    2,
    Beoordelingsfeiten,
    beoordeling.beoordeel,
    beoordeling.edities,
    verwoording=2,
    weiger=weiger_onbruikbare_feiten,
)
# Named a Dienst by its key, and kept no hash of the numbers.
BEOORDELING_1 = Evaluator(
    "beoordeling",
    1,
    Beoordelingsfeiten,
    beoordeling.beoordeel,
    beoordeling.edities,
    verwoording=1,
    weiger=weiger_onbruikbare_feiten,
)
VRIJSTELLING = Evaluator(
    "vrijstelling",
    2,
    Vrijstellingsfeiten,
    vrijstelling.beoordeel,
    vrijstelling.edities,
    verwoording=2,
)
# Kept no hash of the numbers.
VRIJSTELLING_1 = Evaluator(
    "vrijstelling",
    1,
    Vrijstellingsfeiten,
    vrijstelling.beoordeel,
    vrijstelling.edities,
    verwoording=1,
)
# Each version has facts of its own type, so only the reader of a receipt knows which it is.
EVALUATORS: tuple[Evaluator[Any], ...] = (BEOORDELING, VRIJSTELLING, BEOORDELING_1, VRIJSTELLING_1)
# The newest version of each, by name; the first is what `keurmerk toets` means by itself.
HUIDIG: Mapping[str, Evaluator[Any]] = {each.naam: each for each in (BEOORDELING, VRIJSTELLING)}
