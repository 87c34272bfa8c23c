"""How statuses, roles and choices are called on a screen (plain Dutch)."""

from collections.abc import Mapping
from enum import StrEnum

from domain.begrippen import Dienst, NaSchorsing, Opheffing, Toestemming
from domain.handleiding.diensten import NAMEN
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
# By class first: members of two enums with the same text are the same dictionary key.
NAAM: Mapping[type[StrEnum], Mapping[str, str]] = {
    Dienst: {dienst.value: naam for dienst, naam in NAMEN.items()},
    Keurmerkstatus: {status.value: naam for status, naam in STATUSNAAM.items()},
    Overeenkomststatus: {
        Overeenkomststatus.GEEN: "geen Overeenkomst",
        Overeenkomststatus.LOPEND: "lopend",
        Overeenkomststatus.ONTBONDEN: "ontbonden",
    },
    NaSchorsing: {
        NaSchorsing.HERLEEFT: "de oude status keert terug",
        NaSchorsing.WACHT_OP_BESLUIT: "er moet eerst een besluit komen",
    },
    Opheffing: {
        Opheffing.DIRECT: "direct",
        Opheffing.NA_IMPLEMENTATIE: "als het plan is ingevoerd",
    },
    Toestemming: {
        Toestemming.VOEREN_DOOR_ANDERE_PERSOON: "keurmerk voeren door een andere persoon",
        Toestemming.OVERDRACHT_ZEGGENSCHAP: "overdracht van Zeggenschap",
    },
}


def naam(waarde: StrEnum) -> str:
    """The name on a screen; a code that reads well by itself is shown as it is."""
    return NAAM.get(type(waarde), {}).get(waarde.value, waarde.value)
