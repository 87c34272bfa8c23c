"""Norms 1.1 to 1.4 as the Handleiding 2023 has them, in our own words."""

from domain.handleiding.edition import Handleiding
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
from domain.source import h2023


def _norm(nummer: str, naam: str, eis: str) -> Norm:
    return Norm(nummer=nummer, hoofdnorm=1, eis=eis, bron=h2023(nummer, naam))


ZZP_PROCES = (
    "Een beschrijving van de Dienst is genoeg; een stappenplan met data en tijden hoeft niet."
)

PROCES = (
    Norm(
        nummer="1.1.1",
        hoofdnorm=1,
        eis="Voor elke Dienst is kort en duidelijk beschreven hoe het primaire proces verloopt.",
        bron=h2023("1.1.1", "Procesbeschrijving per Dienst."),
        zzp=ZZP_PROCES,
    ),
    Norm(
        nummer="1.1.2",
        hoofdnorm=1,
        eis=(
            "De beschrijving loopt van de eerste melding van de cliënt tot de laatste activiteit. "
            "Bij elke activiteit staat wie verantwoordelijk is."
        ),
        bron=h2023("1.1.2", "Inhoud van de procesbeschrijving."),
        eis_zzp="Van elke Dienst is beschreven wat die inhoudt, van begin tot einde.",
        zzp=ZZP_PROCES,
    ),
)

CONTINUITEIT = (
    Norm(
        nummer="1.2.1",
        hoofdnorm=1,
        eis="De organisatie staat in het Handelsregister.",
        bron=h2023("1.2.1", "Niet voor wie zich niet hoeft in te schrijven."),
        voor=Doelgroep.INSCHRIJFPLICHTIG,
        materieel=True,
    ),
    Norm(
        nummer="1.2.2.a",
        hoofdnorm=1,
        eis=(
            "De administratie klopt en is na te gaan. Er is een ondertekende jaarrekening of "
            "omzetverklaring over het boekjaar, met de omzet van alle Diensten onder het Keurmerk."
        ),
        bron=h2023("1.2.2.a", "Een accountantsverklaring is ook goed."),
        aspirant=(
            "Is bij de aanvraag het eerste boekjaar nog niet om? Dan mag het ook een tussentijdse "
            "balans met winst- en verliesrekening zijn, of een startbalans."
        ),
    ),
    _norm(
        "1.2.2.b",
        "Herleidbaarheid van de inkomsten.",
        "De Auditor kan contracten, subsidies, facturen en andere inkomsten terugvinden in de "
        "boekhouding, en krijgt bewijs van betaling als dat nodig is.",
    ),
    Norm(
        nummer="1.2.3",
        hoofdnorm=1,
        eis="Het Management geeft elk jaar de Managementverklaring van Bijlage 6 af.",
        bron=h2023("1.2.3", "Schriftelijk of in de Keurmerk-applicatie, een per Meetperiode."),
        toetsing=Toetsing.BEREKENING,
        materieel=True,
        elk_jaar=True,
    ),
)

UBO = Norm(
    nummer="1.2.5",
    hoofdnorm=1,
    eis="De registratie van UBO's en politiek prominente personen (PEP) is actueel.",
    bron=h2023("1.2.5", "Voetnoot 5 noemt de rechtsvormen waarvoor dit niet geldt."),
    toetsing=Toetsing.BEREKENING,
    voor=Doelgroep.UBO_PLICHTIG,
    materieel=True,
)

PRESENTATIE = (
    Norm(
        nummer="1.3.1",
        hoofdnorm=1,
        eis="De bedrijfspresentatie op blikopwerk.nl is er, en wordt elk jaar bijgewerkt.",
        bron=h2023("1.3.1", "De organisatie vult haar eigen deel zelf."),
        elke_audit=True,
    ),
    Norm(
        nummer="1.3.2",
        hoofdnorm=1,
        eis="Wat op die pagina staat, klopt met de praktijk.",
        bron=h2023("1.3.2", "Volgens 1.1 bekijkt de Auditor dit bij elke Audit."),
        elke_audit=True,
    ),
)

PRIVACY = (
    _norm(
        "1.4.1",
        "Privacywetgeving.",
        "De organisatie laat zien dat zij zich aan de privacywetgeving houdt.",
    ),
    _norm("1.4.2", "Privacyreglement.", "Er is een privacyreglement dat past bij de wet."),
    _norm(
        "1.4.3",
        "Inhoud van het privacyreglement (a tot en met h).",
        "In het reglement staat: welke verwerking, waarvoor, hoe lang bewaren, wie de gegevens "
        "krijgt, wie erbij kan, hoe ze zijn beveiligd, en hoe iemand ze kan inzien en wijzigen.",
    ),
    _norm(
        "1.4.4",
        "Bekendheid bij medewerkers.",
        "Wie met persoonsgegevens werkt, kent de inhoud van het reglement.",
    ),
    _norm(
        "1.4.5",
        "Bekendheid bij cliënten.",
        "De mensen over wie het gaat, zijn over het reglement geïnformeerd.",
    ),
    _norm("1.4.6", "Uitvoering.", "De organisatie werkt volgens het reglement en de AVG."),
)


def _vog(handleiding: Handleiding) -> Norm:
    maanden = handleiding.termijnen.vog_maanden.waarde
    aspecten = ", ".join(map(str, handleiding.documenten.vog_aspecten.waarde))
    return Norm(
        nummer="1.2.4",
        hoofdnorm=1,
        eis=(
            "Van het Management is er een Verklaring omtrent het gedrag (VOG) die bij de Audit "
            f"hoogstens {maanden} maanden oud is, met de functieaspecten {aspecten}."
        ),
        bron=h2023("1.2.4", "Ouderdom en soort: voetnoten 4 en 20."),
        toetsing=Toetsing.BEREKENING,
        materieel=True,
        aspirant=(
            "Van een Aspirant telt de leeftijd van de VOG op de dag van de aanmelding: dan is zij "
            f"er al, en hoogstens {maanden} maanden oud."
        ),
    )


def normen_1_1_tot_1_4(handleiding: Handleiding) -> tuple[Norm, ...]:
    return (*PROCES, *CONTINUITEIT, _vog(handleiding), UBO, *PRESENTATIE, *PRIVACY)
