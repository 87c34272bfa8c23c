"""The two statuses of a dossier. Both are flat; a Waarschuwing is an overlay, not a status."""

from enum import StrEnum


class Keurmerkstatus(StrEnum):
    GEEN = "geen"
    AANVRAAG = "aanvraag"
    AFGEWEZEN = "afgewezen"
    ASPIRANT = "aspirant"
    ASPIRANT_VERLENGD = "aspirant-verlengd"
    TOEGEKEND = "toegekend"
    GESCHORST_ONDERZOEK = "geschorst-onderzoek"
    GESCHORST_SANCTIE = "geschorst-sanctie"
    INGETROKKEN_BEPAALD = "ingetrokken-bepaalde-tijd"
    INGETROKKEN_ONBEPAALD = "ingetrokken-onbepaalde-tijd"
    NIET_TOEGEKEND = "niet-toegekend"
    ONTBONDEN = "ontbonden"


class Overeenkomststatus(StrEnum):
    GEEN = "geen"
    LOPEND = "lopend"
    ONTBONDEN = "ontbonden"


ZICHTBAAR = frozenset(
    {Keurmerkstatus.ASPIRANT, Keurmerkstatus.ASPIRANT_VERLENGD, Keurmerkstatus.TOEGEKEND}
)
GESCHORST = frozenset({Keurmerkstatus.GESCHORST_ONDERZOEK, Keurmerkstatus.GESCHORST_SANCTIE})
