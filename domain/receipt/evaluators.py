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
from dataclasses import replace
from typing import Any

from domain.receipt import beoordeling, telling, vrijstelling
from domain.receipt.bruikbaar import weiger_onbruikbare_feiten
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import Evaluator
from domain.receipt.normaal import ongewijzigd
from domain.receipt.telling import Tellingfeiten
from domain.vrijstelling.feiten import Vrijstellingsfeiten

BEOORDELING = Evaluator(
    "beoordeling",
    3,
    Beoordelingsfeiten,
    beoordeling.beoordeel,
    beoordeling.edities,
    verwoording=3,
    weiger=weiger_onbruikbare_feiten,
)
# Went by labels, dropped why something counts or does not, and kept rows as they were given.
BEOORDELING_2 = replace(BEOORDELING, versie=2, verwoording=2, normaal=ongewijzigd)
# Named a Dienst by its key, and kept no hash of the numbers.
BEOORDELING_1 = replace(BEOORDELING_2, versie=1, verwoording=1)
VRIJSTELLING = Evaluator(
    "vrijstelling",
    3,
    Vrijstellingsfeiten,
    vrijstelling.beoordeel,
    vrijstelling.edities,
    verwoording=3,
)
VRIJSTELLING_2 = replace(VRIJSTELLING, versie=2, verwoording=2, normaal=ongewijzigd)
# Kept no hash of the numbers.
VRIJSTELLING_1 = replace(VRIJSTELLING_2, versie=1, verwoording=1)
TELLING = Evaluator("telling", 1, Tellingfeiten, telling.beoordeel, telling.edities, verwoording=3)
# Each version has facts of its own type, so only the reader of a receipt knows which it is.
EVALUATORS: tuple[Evaluator[Any], ...] = (
    BEOORDELING,
    VRIJSTELLING,
    TELLING,
    BEOORDELING_2,
    VRIJSTELLING_2,
    BEOORDELING_1,
    VRIJSTELLING_1,
)
# The newest version of each, by name; the first is what `keurmerk toets` means by itself.
HUIDIG: Mapping[str, Evaluator[Any]] = {
    each.naam: each for each in (BEOORDELING, VRIJSTELLING, TELLING)
}
