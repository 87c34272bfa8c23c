"""Norms 1.5 to 1.7 and the extra duty of 2.8, as the Handleiding 2023 has them, in our words."""

from domain.handleiding.edition import Klachtwaarden
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
from domain.source import h2023


def _norm(
    nummer: str,
    naam: str,
    eis: str,
    voor: Doelgroep = Doelgroep.IEDEREEN,
    toetsing: Toetsing = Toetsing.AUDITOR,
) -> Norm:
    bron = h2023(nummer, naam)
    return Norm(nummer=nummer, hoofdnorm=1, eis=eis, bron=bron, voor=voor, toetsing=toetsing)


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
    return Norm(
        nummer="1.5.2",
        hoofdnorm=1,
        eis=(
            "Volgens het reglement krijgt wie schriftelijk klaagt binnen "
            f"{waarden.bevestigen_weken.waarde} weken een bericht van ontvangst. Een klacht is "
            f"binnen {waarden.afhandelen_weken.waarde} weken afgehandeld, of binnen "
            f"{waarden.afwijzen_weken.waarde} weken met redenen afgewezen. "
            "Iemand die er los van staat, behandelt de klacht."
        ),
        bron=h2023(
            "1.5.2, voetnoot 6", "Zonder zo iemand: een kort rapport waar de klager mee instemt."
        ),
        zzp=ZZP_KLACHTEN,
    )


def _op_tijd(waarden: Klachtwaarden) -> Norm:
    return _norm(
        "1.5.8",
        "Afhandeling op tijd.",
        f"Ten minste {waarden.op_tijd_aandeel.waarde * 100} % van alle klachten is binnen de "
        "afgesproken termijn afgehandeld.",
        toetsing=Toetsing.BEREKENING,
    )


EIGEN = Doelgroep.EIGEN_PERSONEEL
EIGEN_PERSONEEL = (
    _norm(
        "1.6.1",
        "Functie-eisen.",
        "Voor wie met klanten werkt, is beschreven wat die ten minste moet kunnen.",
        EIGEN,
    ),
    _norm(
        "1.6.2",
        "Gesprekken.",
        "Elke medewerker heeft ten minste eens per jaar een gesprek onder vier ogen, met een "
        "persoonlijk ontwikkelingsplan dat daarna wordt gevolgd.",
        EIGEN,
    ),
    _norm("1.6.3", "Verslag.", "Van elk gesprek is er een verslag.", EIGEN),
    _norm(
        "1.6.4",
        "Wat nodig is.",
        "In het verslag staat wat de medewerker nodig heeft om aan de eisen te voldoen.",
        EIGEN,
    ),
    _norm(
        "1.6.5",
        "Terugblik.",
        "Het verslag van het jaar erna kijkt terug op wat er nodig was.",
        EIGEN,
    ),
    _norm(
        "1.6.6.a",
        "Telling; geen minimum (A-10).",
        "De organisatie telt de medewerkers die aantoonbaar gekwalificeerd zijn.",
        EIGEN,
        Toetsing.OPGAVE,
    ),
    _norm(
        "1.6.6.b",
        "Telling; geen minimum (A-10).",
        "De organisatie telt al haar medewerkers die met klanten werken.",
        EIGEN,
        Toetsing.OPGAVE,
    ),
)

INHUUR = Doelgroep.INHUUR
INGEHUURD_PERSONEEL = (
    _norm(
        "1.6.7",
        "Inkoopkwalificaties.",
        "Vooraf is beschreven wat iemand moet kunnen die wordt ingehuurd.",
        INHUUR,
    ),
    _norm(
        "1.6.8",
        "Jaarlijkse beoordeling.",
        "Elk jaar kijkt de organisatie of wie zij inhuurt daaraan voldoet.",
        INHUUR,
    ),
    _norm("1.6.9", "Verslag.", "Van elk gesprek daarover is er een verslag.", INHUUR),
    _norm(
        "1.6.10",
        "Wat nodig is.",
        "In het verslag staat wat nog nodig is. De organisatie mag ook haar eis aanpassen.",
        INHUUR,
    ),
)

OVAL = Doelgroep.OVAL_LEDEN
OVAL_LEDEN = (
    _norm(
        "1.7.1",
        "Afstemming (a tot en met d).",
        "Met Opdrachtgever en cliënt is afgesproken: het resultaat, de werkzaamheden, de planning "
        "en de momenten van verantwoording.",
        OVAL,
    ),
    _norm("1.7.2", "Kosten.", "Kosten en voorwaarden zijn afgesproken met de Opdrachtgever.", OVAL),
    _norm("1.7.3", "Verantwoording.", "De organisatie kan haar werk verantwoorden.", OVAL),
    _norm(
        "1.7.4",
        "Informatie vooraf.",
        "De kandidaat hoort vooraf wat er gebeurt en wat de Opdrachtgever te horen krijgt.",
        OVAL,
    ),
    _norm(
        "1.7.5",
        "Registratie.",
        "Werk en afspraken zijn vastgelegd, zodat een ander het kan overnemen.",
        OVAL,
    ),
)

OPVANG = Norm(
    nummer="R-2.8-b",
    hoofdnorm=1,
    eis="De zzp'er heeft schriftelijk geregeld wie cliënten opvangt bij ziekte en vakantie.",
    bron=h2023("2.8", "Opvang bij ziekte en vakantie; de Auditor bekijkt dit."),
    voor=Doelgroep.ZZP,
)
PERSONEEL = (*EIGEN_PERSONEEL, *INGEHUURD_PERSONEEL)
VERDER = (*PERSONEEL, *OVAL_LEDEN, OPVANG)
