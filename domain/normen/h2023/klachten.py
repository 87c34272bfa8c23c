"""Norm 1.5, about complaints, as the Handleiding 2023 has it, in our own words."""

from domain.handleiding.edition import Klachtwaarden
from domain.handleiding.normvorm import Norm, Toetsing
from domain.source import h2023


def _norm(nummer: str, naam: str, eis: str) -> Norm:
    return Norm(nummer=nummer, hoofdnorm=1, eis=eis, bron=h2023(nummer, naam))


ZZP_KLACHTEN = (
    "De zzp'er mag een klacht zelf afhandelen. In het reglement staat wie dat doet; is dat een "
    "derde, dan staat er welke."
)
REGLEMENT = Norm(
    nummer="1.5.1",
    hoofdnorm=1,
    eis=(
        "Er is een klachtenreglement. Daarin staat wat een klacht is, welke rechten en "
        "plichten de klager heeft, waar die terecht kan en hoe een klacht wordt behandeld."
    ),
    bron=h2023("1.5.1", "Inhoud van het klachtenreglement (a tot en met d)."),
    zzp=ZZP_KLACHTEN,
)
BEKEND_EN_BIJGEHOUDEN = (
    _norm(
        "1.5.3",
        "Bekendheid bij klanten.",
        "De organisatie laat zien dat zij haar klanten over het klachtenreglement vertelt.",
    ),
    _norm(
        "1.5.4",
        "Beschikbaarheid.",
        "Het klachtenreglement staat op de website of is op te vragen.",
    ),
    _norm("1.5.5", "Bekendheid bij medewerkers.", "De medewerkers kennen het klachtenreglement."),
    _norm(
        "1.5.6",
        "Klachtenregister (a tot en met e).",
        "Van elke klacht is bekend: de dag van ontvangst, de dag van de bevestiging, de "
        "behandelaar, de uitkomst en de dag van afhandeling.",
    ),
    _norm(
        "1.5.7",
        "Afsluiting.",
        "Te zien is dat een klacht is afgehandeld, en de klager heeft dat gehoord.",
    ),
)
VERSLAG = _norm(
    "1.5.9",
    "Jaarlijks verslag.",
    "Het Management krijgt elk jaar een verslag van de klachten, beoordeelt het en verbetert "
    "waar dat nodig is.",
)


def klachtenregeling(waarden: Klachtwaarden) -> tuple[Norm, ...]:
    return (REGLEMENT, _termijnen(waarden), *BEKEND_EN_BIJGEHOUDEN, _op_tijd(waarden), VERSLAG)


def _termijnen(waarden: Klachtwaarden) -> Norm:
    termijnen = (
        "Volgens het reglement krijgt wie schriftelijk klaagt binnen "
        f"{waarden.bevestigen_weken.waarde} weken een bericht van ontvangst. Een klacht is "
        f"binnen {waarden.afhandelen_weken.waarde} weken afgehandeld, of binnen "
        f"{waarden.afwijzen_weken.waarde} weken met redenen afgewezen."
    )
    return Norm(
        nummer="1.5.2",
        hoofdnorm=1,
        eis=f"{termijnen} Iemand die er los van staat, behandelt de klacht.",
        eis_zzp=termijnen,
        bron=h2023(
            "1.5.2, voetnoot 6", "Zonder zo iemand: een kort rapport waar de klager mee instemt."
        ),
        zzp=ZZP_KLACHTEN,
    )


def _op_tijd(waarden: Klachtwaarden) -> Norm:
    return Norm(
        nummer="1.5.8",
        hoofdnorm=1,
        eis=(
            f"Ten minste {waarden.op_tijd_aandeel.waarde * 100} % van alle klachten is binnen de "
            "afgesproken termijn afgehandeld."
        ),
        bron=h2023("1.5.8", "Afhandeling op tijd."),
        toetsing=Toetsing.BEREKENING,
    )
