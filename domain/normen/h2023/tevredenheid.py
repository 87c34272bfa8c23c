"""Handleiding 2023, hoofdnorm 3, in our own words."""

from domain.getallen import percentage, toon
from domain.handleiding.h2023 import TEVREDENHEID
from domain.normen.norm import Doelgroep, Norm, Toetsing
from domain.source import h2023


def _cijfer(code: str, eis: str, naam: str, compenseerbaar: bool = False) -> Norm:
    return Norm(
        nummer=code,
        hoofdnorm=3,
        eis=eis,
        bron=h2023(code, naam),
        toetsing=Toetsing.BEREKENING,
        compenseerbaar=compenseerbaar,
    )


NORMEN_3 = (
    _cijfer(
        "3.1.1",
        "Cliënten geven over alle Diensten samen gemiddeld ten minste een "
        f"{toon(TEVREDENHEID.cijfer_totaal.waarde)}.",
        "Het cijfer van alle cliënten samen.",
    ),
    _cijfer(
        "3.1.2",
        "Cliënten geven elke Dienst gemiddeld ten minste een "
        f"{toon(TEVREDENHEID.cijfer_dienst.waarde)}. Een Dienst met minder dan "
        f"{TEVREDENHEID.respondenten_dienst.waarde} antwoorden telt alleen mee in het totaal.",
        "Het cijfer per Dienst.",
        compenseerbaar=True,
    ),
    _cijfer(
        "3.1.3",
        f"Ten minste {toon(percentage(TEVREDENHEID.respons_aandeel.waarde))} % van de cliënten "
        f"antwoordt, of er zijn {TEVREDENHEID.respons_ingevuld.waarde} ingevulde vragenlijsten.",
        "De responsnorm.",
    ),
    _cijfer(
        "3.2.1",
        "Opdrachtgevers geven gemiddeld ten minste een "
        f"{toon(TEVREDENHEID.cijfer_opdrachtgevers.waarde)}.",
        "Het cijfer van de Opdrachtgevers.",
    ),
    Norm(
        nummer="3.2.2",
        hoofdnorm=3,
        eis="Alle Opdrachtgevers die een Dienst afnamen, zijn voor het onderzoek aangeleverd.",
        bron=h2023("3.2.2", "De Auditor controleert of niemand ontbreekt (A-80)."),
    ),
    Norm(
        nummer="3.3.1",
        hoofdnorm=3,
        eis="Het verbeterplan van de vorige Meetperiode is in deze Meetperiode uitgevoerd.",
        bron=h2023("3.3.1", "Getoetst een Meetperiode nadat het plan is gemaakt."),
        voor=Doelgroep.NA_EERSTE_MEETPERIODE,
    ),
    Norm(
        nummer="3.4.1",
        hoofdnorm=3,
        eis=(
            "De organisatie heeft geen contact gezocht met cliënten of Opdrachtgevers om wat zij "
            "in het onderzoek antwoordden."
        ),
        bron=h2023("3.4.1", "Privacy van wie antwoordde."),
    ),
)
