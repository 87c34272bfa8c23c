"""Hoofdnorm 3 as the Handleiding 2023 has it, in our own words."""

from domain.getallen import percentage, toon
from domain.handleiding.edition import Tevredenheidswaarden
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
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


def cijfernormen(waarden: Tevredenheidswaarden) -> tuple[Norm, ...]:
    totaal, opdrachtgevers = waarden.cijfer_totaal.waarde, waarden.cijfer_opdrachtgevers.waarde
    return (
        _cijfer(
            "3.1.1",
            f"Cliënten geven over alle Diensten samen gemiddeld ten minste een {toon(totaal)}.",
            "Het cijfer van alle cliënten samen.",
        ),
        _per_dienst(waarden),
        _respons(waarden),
        _cijfer(
            "3.2.1",
            f"Opdrachtgevers geven gemiddeld ten minste een {toon(opdrachtgevers)}.",
            "Het cijfer van de Opdrachtgevers.",
        ),
    )


def _per_dienst(waarden: Tevredenheidswaarden) -> Norm:
    return _cijfer(
        "3.1.2",
        "Cliënten geven elke Dienst gemiddeld ten minste een "
        f"{toon(waarden.cijfer_dienst.waarde)}. Een Dienst met minder dan "
        f"{waarden.respondenten_dienst.waarde} antwoorden telt alleen mee in het totaal.",
        "Het cijfer per Dienst.",
        compenseerbaar=True,
    )


def _respons(waarden: Tevredenheidswaarden) -> Norm:
    return _cijfer(
        "3.1.3",
        f"Ten minste {toon(percentage(waarden.respons_aandeel.waarde))} % van de cliënten "
        f"antwoordt, of er zijn {waarden.respons_ingevuld.waarde} ingevulde vragenlijsten.",
        "De responsnorm.",
    )


OORDELEN = (
    Norm(
        nummer="3.2.2",
        hoofdnorm=3,
        eis="Alle Opdrachtgevers die een Dienst afnamen, zijn voor het onderzoek aangeleverd.",
        bron=h2023("3.2.2", "De Auditor controleert of niemand ontbreekt."),
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
