"""The numbers of the Diensten in lists of before the editions whose text we hold."""

from collections.abc import Mapping
from enum import StrEnum

from domain.begrippen import Dienst
from domain.source import Bron, Document


class Dienstenlijst(StrEnum):
    """A list of Diensten as it was printed."""

    C2013 = "2013"
    C2019 = "2019 t/m 2022"


BRONNEN: Mapping[Dienstenlijst, Bron] = {
    Dienstenlijst.C2013: Bron(Document.BELEID, "A-66", "Lijst uit de Handleiding van 2013."),
    Dienstenlijst.C2019: Bron(Document.PANTEIA, "tabel 1.2", "Lijst zoals Panteia die gebruikte."),
}

_TIEN: tuple[Dienst, ...] = (
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
EERSTE_TIEN: Mapping[Dienst, int] = {dienst: nummer for nummer, dienst in enumerate(_TIEN, start=1)}

NUMMERS: Mapping[Dienstenlijst, Mapping[Dienst, int]] = {
    Dienstenlijst.C2013: {
        **EERSTE_TIEN,
        Dienst.INBURGERING: 11,
        Dienst.SOCIALE_WERKVOORZIENING: 12,
        Dienst.DUURZAME_INZETBAARHEID: 13,
    },
    Dienstenlijst.C2019: {
        **EERSTE_TIEN,
        Dienst.INBURGERING: 11,
        Dienst.DUURZAME_INZETBAARHEID: 12,
        Dienst.SUPPORTED_EMPLOYMENT: 13,
    },
}
