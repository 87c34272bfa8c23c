"""The shape of Tabel 2: one day of the year per cycle, and the codes of all calendar dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.begrippen import Cyclus
from domain.source import Bron


class Datumcode(StrEnum):
    """A date in the calendar of a Meetperiode; printed in Tabel 2 or derived from the text."""

    TVO_AANLEVEREN_OPEN = "tvo-aanleveren-open"
    AUDIT_INPLANNEN = "audit-inplannen"
    VRIJSTELLINGSCONTROLE = "vrijstellingscontrole"
    LINK_KEURMERKAPPLICATIE = "link-keurmerkapplicatie"
    HERSTELACTIE_VERLENGEN = "herstelactie-verlengen"
    TVO_DEADLINE = "tvo-deadline"
    HERSTELACTIE_HEROPENEN = "herstelactie-heropenen"
    RESULTAATGEGEVENS = "resultaatgegevens"
    CONCEPTRAPPORT_TVO = "conceptrapport-tvo"
    RESULTATENAUDIT = "resultatenaudit"
    STREEFDATUM_BEOORDELING = "streefdatum-beoordeling"


OMSCHRIJVING: Mapping[Datumcode, str] = {
    Datumcode.TVO_AANLEVEREN_OPEN: (
        "Vanaf deze dag kan de organisatie gegevens aanleveren voor het Tevredenheidsonderzoek."
    ),
    Datumcode.AUDIT_INPLANNEN: (
        "Blik op Werk vraagt de organisatie om een afspraak te maken voor de resultatenaudit."
    ),
    Datumcode.VRIJSTELLINGSCONTROLE: (
        "In deze maand kijkt Blik op Werk of de resultatenaudit kan vervallen."
    ),
    Datumcode.LINK_KEURMERKAPPLICATIE: (
        "Blik op Werk stuurt de organisatie de link naar de Keurmerk-applicatie."
    ),
    Datumcode.HERSTELACTIE_VERLENGEN: (
        "In deze dagen kan de organisatie vragen om de Portal langer open te houden."
    ),
    Datumcode.TVO_DEADLINE: (
        "Laatste dag om gegevens aan te leveren voor het Tevredenheidsonderzoek."
    ),
    Datumcode.HERSTELACTIE_HEROPENEN: (
        "In deze dagen kan de organisatie vragen om de Portal opnieuw te openen."
    ),
    Datumcode.RESULTAATGEGEVENS: "Laatste dag om de resultaatgegevens aan te leveren.",
    Datumcode.CONCEPTRAPPORT_TVO: (
        "Panteia levert uiterlijk op deze dag het conceptrapport van het Tevredenheidsonderzoek."
    ),
    Datumcode.RESULTATENAUDIT: "Laatste dag waarop de resultatenaudit op tijd is.",
    Datumcode.STREEFDATUM_BEOORDELING: (
        "Blik op Werk wil de beoordeling op deze dag klaar hebben. Later mag ook."
    ),
}


@dataclass(frozen=True, slots=True)
class Jaardag:
    """A day of the year, `jaar` years after the year in which the Meetperiode starts."""

    dag: int
    maand: int
    jaar: int

    def vanaf(self, startjaar: int) -> date:
        return date(startjaar + self.jaar, self.maand, self.dag)


@dataclass(frozen=True, slots=True)
class Tabel2Rij:
    """One row of Tabel 2; `uwv` replaces cycle januari for a holder that works for UWV."""

    code: Datumcode
    dagen: Mapping[Cyclus, Jaardag]
    bron: Bron
    uwv: Jaardag | None = None

    def dag(self, cyclus: Cyclus, startjaar: int, uwv: bool) -> date:
        if uwv and self.uwv and cyclus is Cyclus.JANUARI:
            return self.uwv.vanaf(startjaar)
        return self.dagen[cyclus].vanaf(startjaar)
