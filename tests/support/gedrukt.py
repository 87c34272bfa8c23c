"""Days that follow from a number in the Handleiding of that day, so that no test holds the number.

For tests whose days lie where another edition may come; a case worked by hand lies in 2023.
"""

from datetime import date

from domain.begrippen import Cyclus
from domain.calendar import plus_maanden
from domain.handleiding import naaste
from domain.handleiding.edition import Termijnen
from domain.handleiding.geldigheid import editie_voor_besluit


def termijnen(dag: date) -> Termijnen:
    """For a decision on `dag` about a holder in cycle januari."""
    return naaste(editie_voor_besluit(dag, Cyclus.JANUARI)).termijnen


def wachttijd_om(besluitdatum: date) -> date:
    """First day of a new application (H23 6.2.6)."""
    maanden = termijnen(besluitdatum).wachttijd_aanvraag_maanden
    return plus_maanden(besluitdatum, maanden.waarde)


def stilzitten_om(besluitdatum: date) -> date:
    """Last day to apply again, before Ontbinding (H23 6.2.5)."""
    maanden = termijnen(besluitdatum).stilzitten_maanden
    return plus_maanden(wachttijd_om(besluitdatum), maanden.waarde)
