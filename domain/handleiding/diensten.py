"""The number and name of each Dienst per catalogue: numbers moved, the Dienst itself did not."""

from collections.abc import Mapping
from enum import StrEnum

from domain.begrippen import Dienst
from domain.source import Bron, Document, Editie, h2023


class Catalogus(StrEnum):
    """A list of Diensten as it was printed."""

    C2013 = "2013"
    C2019 = "2019 t/m 2022"
    C2023 = "2023"


CATALOGUS: Mapping[Editie, Catalogus] = {  # after 2023 the numbers changed again
    Editie.T_M_2022: Catalogus.C2019,
    Editie.H2023: Catalogus.C2023,
}
BRONNEN: Mapping[Catalogus, Bron] = {
    Catalogus.C2013: Bron(Document.BELEID, "A-66", "Lijst uit de Handleiding van 2013."),
    Catalogus.C2019: Bron(Document.PANTEIA, "tabel 1.2", "Lijst zoals Panteia die gebruikte."),
    Catalogus.C2023: h2023("3.1", "Zonder inburgering: dat is nu een eigen Keurmerk."),
}

_EERSTE_TIEN: tuple[Dienst, ...] = (
    Dienst.SCHOLING,
    Dienst.BEHANDELING,
    Dienst.DIAGNOSE,
    Dienst.ORGANISATIEADVIES,
    Dienst.JOBCOACHING,
    Dienst.VERZUIM,
    Dienst.OUTPLACEMENT,
    Dienst.WERK_NAAR_WERK,
    Dienst.GEEN_WERK_NAAR_WERK,
    Dienst.SOCIALE_ACTIVERING,
)
_BASIS: Mapping[Dienst, int] = {
    dienst: nummer for nummer, dienst in enumerate(_EERSTE_TIEN, start=1)
}

NUMMERS: Mapping[Catalogus, Mapping[Dienst, int]] = {
    Catalogus.C2013: {
        **_BASIS,
        Dienst.INBURGERING: 11,
        Dienst.SOCIALE_WERKVOORZIENING: 12,
        Dienst.DUURZAME_INZETBAARHEID: 13,
    },
    Catalogus.C2019: {
        **_BASIS,
        Dienst.INBURGERING: 11,
        Dienst.DUURZAME_INZETBAARHEID: 12,
        Dienst.SUPPORTED_EMPLOYMENT: 13,
    },
    Catalogus.C2023: {**_BASIS, Dienst.DUURZAME_INZETBAARHEID: 11, Dienst.SUPPORTED_EMPLOYMENT: 12},
}

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


def nummer(dienst: Dienst, editie: Editie = Editie.H2023) -> int | None:
    """The printed number of `dienst`; None when the edition does not have it, or is not here."""
    return _nummers(editie).get(dienst)


def met_nummer(nummer: int, editie: Editie = Editie.H2023) -> Dienst:
    """The Dienst behind a printed number. LookupError when the edition has no such number."""
    for dienst, gedrukt in _nummers(editie).items():
        if gedrukt == nummer:
            return dienst
    raise LookupError(f"De {editie} heeft geen Dienst {nummer}.")


def _nummers(editie: Editie) -> Mapping[Dienst, int]:
    return NUMMERS[CATALOGUS[editie]] if editie in CATALOGUS else {}
