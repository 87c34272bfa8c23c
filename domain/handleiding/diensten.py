"""The name of each Dienst, and its number per edition: numbers moved, the Dienst itself did not."""

from collections.abc import Mapping

from domain.begrippen import Dienst
from domain.handleiding import HANDLEIDINGEN
from domain.handleiding.dienstenlijsten import NUMMERS, Dienstenlijst
from domain.source import Editie

NAMEN: Mapping[Dienst, str] = {
    Dienst.SCHOLING: "Scholing, opleiding en training",
    Dienst.BEHANDELING: "Fysieke of psychologische behandeling of begeleiding",
    Dienst.DIAGNOSE: "Diagnose, onderzoek en loopbaanoriëntatie",
    Dienst.ORGANISATIEADVIES: "Organisatieadvies en onderzoek",
    Dienst.JOBCOACHING: "Jobcoaching",
    Dienst.VERZUIM: "Verzuimbegeleiding (Wet verbetering poortwachter)",
    Dienst.OUTPLACEMENT: "Outplacement",
    Dienst.WERK_NAAR_WERK: "Toeleiden van werk naar werk (eerste en tweede spoor)",
    Dienst.GEEN_WERK_NAAR_WERK: "Toeleiden naar werk vanuit situatie geen werk",
    Dienst.SOCIALE_ACTIVERING: "Sociale activering en participatie",
    Dienst.INBURGERING: "Inburgeringscursussen en duale trajecten",
    Dienst.SOCIALE_WERKVOORZIENING: "Sociale werkvoorziening",
    Dienst.DUURZAME_INZETBAARHEID: "Duurzame inzetbaarheid",
    Dienst.SUPPORTED_EMPLOYMENT: "Supported Employment",
}


def nummer(dienst: Dienst, editie: Editie) -> int | None:
    """The printed number of `dienst`; None when the edition does not have it, or is not here."""
    if editie in HANDLEIDINGEN:
        return HANDLEIDINGEN[editie].nummers.get(dienst)
    if editie is Editie.T_M_2022:
        return NUMMERS[Dienstenlijst.C2019].get(dienst)
    return None
