"""How statuses and choices are called on a screen (plain Dutch)."""

from collections.abc import Mapping
from enum import Enum

from domain.begrippen import NaSchorsing, Rol, Wijze
from domain.keurmerk.events.administratie import Toestemming
from domain.keurmerk.events.plan import Opheffing
from domain.keurmerk.events.schorsing import Voornemen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus

STATUSNAAM: Mapping[Keurmerkstatus, str] = {
    Keurmerkstatus.GEEN: "Geen keurmerk",
    Keurmerkstatus.AANVRAAG: "Aanvraag in behandeling",
    Keurmerkstatus.AFGEWEZEN: "Aanvraag afgewezen",
    Keurmerkstatus.ASPIRANT: "Aspirant",
    Keurmerkstatus.ASPIRANT_VERLENGD: "Aspirant, verlengd",
    Keurmerkstatus.TOEGEKEND: "Toegekend",
    Keurmerkstatus.GESCHORST_ONDERZOEK: "Geschorst voor onderzoek",
    Keurmerkstatus.GESCHORST_SANCTIE: "Geschorst als sanctie",
    Keurmerkstatus.INGETROKKEN_BEPAALD: "Ingetrokken voor bepaalde tijd",
    Keurmerkstatus.INGETROKKEN_ONBEPAALD: "Ingetrokken voor onbepaalde tijd",
    Keurmerkstatus.NIET_TOEGEKEND: "Niet toegekend",
    Keurmerkstatus.ONTBONDEN: "Overeenkomst ontbonden",
}
NAAM: Mapping[Enum, str] = {
    **STATUSNAAM,
    Overeenkomststatus.GEEN: "Geen Overeenkomst",
    Overeenkomststatus.LOPEND: "Lopend",
    Overeenkomststatus.ONTBONDEN: "Ontbonden",
}


def naam(waarde: Enum) -> str:
    """The name on a screen; a code that reads well by itself is shown as it is."""
    return NAAM.get(waarde, str(waarde.value))
