"""Days that are no werkdag in the Netherlands, as lists with a version.

Never edit a list that was in use: add one, so that a term that was told to somebody stays right.
"""

from collections.abc import Mapping

from domain.feestdagen.lijst import GRONDEN, Feestdag, Feestdagenlijst
from domain.feestdagen.nederland import NL_1

LIJSTEN: Mapping[str, Feestdagenlijst] = {NL_1.versie: NL_1}
NEDERLAND = NL_1  # the newest

__all__ = ["GRONDEN", "LIJSTEN", "NEDERLAND", "Feestdag", "Feestdagenlijst"]
