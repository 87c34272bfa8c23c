"""Norms 1.6 and 1.7 and the extra duty of 2.8, as the Handleiding 2023 has them, in our words."""

from domain.handleiding.edition import Documentwaarden
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
from domain.source import h2023


def _norm(nummer: str, naam: str, eis: str, voor: Doelgroep, eerder: str = "") -> Norm:
    bron = h2023(nummer, naam)
    return Norm(nummer=nummer, hoofdnorm=1, eis=eis, bron=bron, voor=voor, eerder=eerder)


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
        "Wie met klanten werkt, heeft ten minste eens per jaar een gesprek onder vier ogen. "
        "Daarin komt een persoonlijk ontwikkelingsplan, dat daarna wordt gevolgd.",
        EIGEN,
        "Elke medewerker heeft ten minste eens per jaar een gesprek onder vier ogen, met een "
        "persoonlijk ontwikkelingsplan dat daarna wordt gevolgd.",
    ),
    _norm("1.6.3", "Verslag.", "Van elk gesprek is er een verslag.", EIGEN),
    _norm(
        "1.6.4",
        "Wat nodig is.",
        "Voldoet iemand nog niet aan de eisen, dan staat in het verslag wat daarvoor nodig is.",
        EIGEN,
        "In het verslag staat wat de medewerker nodig heeft om aan de eisen te voldoen.",
    ),
    _norm(
        "1.6.5",
        "Terugblik.",
        "Het verslag van het jaar erna kijkt terug op wat er nodig was.",
        EIGEN,
    ),
)


def _telling(nummer: str, wie: str, waarden: Documentwaarden) -> Norm:
    return Norm(
        nummer=nummer,
        hoofdnorm=1,
        eis=(
            f"De organisatie telt {wie}. Wie een arbeidsovereenkomst heeft, telt mee; met een "
            f"min-maxcontract pas na {waarden.min_max_maanden.waarde} maanden in dienst en met "
            "werk onder het Keurmerk. Freelancers en zzp'ers tellen bij inhuur."
        ),
        bron=h2023(f"{nummer}, voetnoot 7", "Telling; geen minimum."),
        voor=EIGEN,
        toetsing=Toetsing.OPGAVE,
    )


def _tellingen(waarden: Documentwaarden) -> tuple[Norm, ...]:
    return (
        _telling("1.6.6.a", "de medewerkers die aantoonbaar gekwalificeerd zijn", waarden),
        _telling("1.6.6.b", "al haar medewerkers die met klanten werken", waarden),
    )


INHUUR = Doelgroep.INHUUR
INKOOPEISEN = Norm(
    nummer="1.6.7",
    hoofdnorm=1,
    eis="Vooraf is beschreven wat iemand moet kunnen die wordt ingehuurd.",
    bron=h2023("1.6.7", "Inkoopkwalificaties."),
    voor=Doelgroep.INKOOPEISEN,
    zzp="Een zzp'er beschrijft dit voor wie (delen van) Trajecten levert.",
)
INGEHUURD_PERSONEEL = (
    INKOOPEISEN,
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
        "Is er nog iets nodig om aan de eisen te voldoen, dan staat dat in het verslag. De "
        "organisatie mag ook haar eis aanpassen.",
        INHUUR,
        "In het verslag staat wat nog nodig is. De organisatie mag ook haar eis aanpassen.",
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
VERDER = (*OVAL_LEDEN, OPVANG)


def personeel(waarden: Documentwaarden) -> tuple[Norm, ...]:
    """Norm 1.6, about own and hired staff."""
    return (*EIGEN_PERSONEEL, *_tellingen(waarden), *INGEHUURD_PERSONEEL)
