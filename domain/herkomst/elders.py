"""Rules that this part of the product does not carry out, and where they belong."""

from dataclasses import dataclass

from domain.beleid.lezingen import Later
from domain.source import Bron, Document, h2023

PANTEIA = Document.PANTEIA
SE = Document.SUPPORTED_EMPLOYMENT
TVO, AUDIT, PORTAAL, BUITEN = Later.TVO, Later.AUDIT, Later.PORTAAL, Later.BUITEN


@dataclass(frozen=True, slots=True)
class Elders:
    """`deel` is the part of the product that will carry out the rule, or that nothing will."""

    regel: str
    bron: Bron
    deel: Later

    @property
    def toelichting(self) -> str:
        return self.bron.toelichting


def _h(regel: str, plaats: str, deel: Later, zin: str) -> Elders:
    return Elders(regel, h2023(plaats, zin), deel)


def _d(regel: str, document: Document, plaats: str, deel: Later, zin: str) -> Elders:
    return Elders(regel, Bron(document, plaats, zin), deel)


NORMEN = (
    _h("R-1.3-p", "2.3", PORTAAL, "Blik op Werk vult deze tabs zelf."),
    _h("R-1.4-n", "2.4", BUITEN, "Blik op Werk geeft geen advies over privacy."),
    _h("R-3.1-d", "3.1", AUDIT, "Een gewijzigd doel moet te bewijzen zijn."),
    _h("R-3.3-a", "3.4", AUDIT, "Wie betaalt beslist over afgerond en geslaagd (A-77)."),
    _h("R-3.3-b", "3.4", AUDIT, "Wat geslaagd is, verschilt per Dienst."),
    _h("R-3.4-s", "3.4", AUDIT, "Wat bij Scholing hoort en wat niet."),
    _h("R-3.9-x", "3.9", AUDIT, "Alleen Trajecten met echte begeleiding tellen."),
    _h("R-3.2-d", "3.2", AUDIT, "Beide tellingen gaan over wat is afgesloten, met inspanning."),
    _h("R-3.9-s", "3.9", AUDIT, "Lang verzuim en een plan van aanpak horen bij Dienst 8."),
    _h("R-3.10-s", "3.10", AUDIT, "Dienst 7 gaat over baanverlies zonder ziekte."),
    _h("R-3.12-a", "3.12", AUDIT, "Soms betaalt de cliënt zelf."),
    _h("R-3.12-w", "3.12", AUDIT, "Werk is een contract, een eigen zaak of een baan met subsidie."),
    _h("R-3.13-s", "3.13", AUDIT, "Wat van de zorg en de WSW onder Dienst 10 valt."),
    _h(
        "R-3.14-j",
        "3.14",
        AUDIT,
        "De omzet van wat in de Meetperiode afliep, niet van het boekjaar.",
    ),
    _h("R-3.1-val", "4.1", AUDIT, "De Auditor controleert of iedereen is uitgenodigd."),
    _h("R-4.2-a", "4.2", PORTAAL, "Wanneer een Opdrachtgever wordt aangeleverd."),
    _h("R-4.2-b", "4.2", TVO, "Wie zelf betaalt, krijgt alleen de vragen voor cliënten."),
    _h("R-4.2-c", "4.2", PORTAAL, "Na het Traject, of elk jaar bij een lang contract (A-80)."),
    _h("R-4.2-d", "5.1.2", TVO, "De vragen gaan over de hele Meetperiode."),
)
ONDERZOEK = (
    _h("R-5.1.2-a", "voetnoot 21", TVO, "Panteia, of een ander onder voorwaarden."),
    _h("R-5.1.2-b", "5.1.2", TVO, "Per e-mail, of tegen betaling per telefoon."),
    _h("R-5.1.2-c", "5.1.2", TVO, "Een gewone of een eenvoudige vragenlijst."),
    _h("R-5.1.2-d", "5.1.2", TVO, "Hulp bij invullen komt nooit van de organisatie."),
    _h("R-5.1.2-e", "5.1.2", TVO, "Iedereen van wie het Traject eindigde doet mee."),
    _h("R-5.1.2-f", "5.1.2", TVO, "Ieder één keer per Meetperiode."),
    _h("R-5.1.2-g", "5.1.2", TVO, "Voor UWV na elk Traject."),
    _h("R-5.1.2-h", "5.1.2", TVO, "Rapporten voor UWV lopen apart."),
    _h("R-5.1.2-j", "5.1.2", TVO, "Altijd e-mailadres en telefoonnummer vragen."),
    _h("R-5.1.2-k", "5.1.2", TVO, "Middelen voor meer respons."),
    _h("R-5.1.2-p", "5.1.2", TVO, "Panteia trekt een steekproef."),
    _h("R-5.1.2-q", "5.1.2", AUDIT, "Zo kiest de Auditor wie wordt gebeld."),
    _h("R-5.1.2-s", "5.1.2", TVO, "Na een cliëntenaudit is er vooraf geen wederhoor."),
    _h("R-5.1.2-t", "5.1.2", AUDIT, "Verbeterpunten komen een jaar later terug."),
    _h("R-5.1.2-u", "voetnoot 22", TVO, "Registreren is instemmen met de gedragscode."),
    _h("R-5.1.2-v", "voetnoot 24", TVO, "Panteia noemt iedereen cliënt."),
    _h("R-5.1.2-w", "voetnoot 25", TVO, "Bellen is in te kopen."),
    _h("R-D-15", "4.1", TVO, "Wie opdracht geeft voor het onderzoek staat open (A-82)."),
    _d("R-S4-hw", PANTEIA, "5", TVO, "Drie weken om op het rapport te reageren (A-29)."),
    _h("R-6.1.1-c", "6.1.1", Later.BRIEVEN, "Certificaat, gevelbordje en vermelding."),
    _h("D-41", "4.1", TVO, "De termijn voor een cliëntenaudit (A-81)."),
    _d("D-11", PANTEIA, "5", TVO, "De drie weken om op het rapport te reageren."),
    _h("D-38", "5.1.2", BUITEN, "Het onderzoek van UWV hoort niet bij het keurmerk."),
    _h("D-43", "4.2", PORTAAL, "Opdrachtgevers met een lang contract, voor het einde."),
)
BRIEVEN = (
    ("L-06", "Tabel 2", "het aanleveren begint, loopt en eindigt."),
    ("L-07", "5.1.2", "de Portal blijft langer open of gaat opnieuw open."),
    ("L-08", "5.1.2", "de respons is te laag: er is een cliëntenaudit nodig."),
    ("L-12", "5.1.1", "de gegevens zijn bijna te laat."),
    ("L-14", "5.1.2", "het conceptrapport is er."),
    ("L-17", "6.1.1", "felicitatie, certificaat en gevelbordje."),
    ("L-31", "5.2", "er komt een aanvullende Audit."),
    ("L-32", "5.3", "er gaat iemand mee met de Auditor."),
    ("L-33", "Bijlage 6", "de verklaring moet opnieuw; de melding is ontvangen."),
    ("L-34", "1.2.4", "een VOG of uittreksel wordt te oud."),
    ("L-36", "6.2.3", "een verbonden persoon is geschorst of ingetrokken."),
    ("L-38", "1.3.1", "de presentatie is ouder dan een jaar."),
    ("L-39", "5.2(2)", "uitkomsten van de Audit zijn gedeeld."),
)
AUDITS = (
    _h("R-5.1-a", "5.1", Later.AVG, "Gegevens blijven zolang een Audit ze nodig heeft."),
    _h("R-5.1-b", "voetnoot 19", AUDIT, "Een controle kan op afstand."),
    _h("R-5.1.1-d", "5.1.1", AUDIT, "Medische gegevens worden anders beoordeeld."),
    _h("R-5.1.1-h", "5.1.1", AUDIT, "Wie van het advies afwijkt, legt uit waarom."),
    _h("R-5.1.1-k", "5.1.1", AUDIT, "Een financieel signaal geeft een losse Audit (A-30)."),
    _h("R-5.1.1-q", "5.1.1", AUDIT, "Eerst de gegevens, dan de Audit."),
    _h("R-5.1.1-r", "5.1.1", AUDIT, "Een re-audit kan schriftelijk of met een bezoek."),
    _h("R-5.1.1-s", "5.1.1", AUDIT, "De lijst van documenten is een minimum."),
    _h("R-5.2-e", "5.2(2)", AUDIT, "Een rapport delen met derden."),
    _h("R-6.2.3-d", "6.2.3", Later.FINANCIEN, "De organisatie betaalt het onderzoek (A-32)."),
    _h("R-6.2.6-j", "6.2.6", BUITEN, "Figuur 1 is onleesbaar (A-50)."),
    _h("D-42", "4.3", AUDIT, "Het verbeterplan is klaar voor de Audit eindigt."),
    _h("D-44", "5.1.1", AUDIT, "De gegevens zijn er voor de Audit."),
    *(_h(id_, plaats, Later.BRIEVEN, f"Brief: {zin}") for id_, plaats, zin in BRIEVEN),
    _h("L-41", "5.1.1", Later.BRIEVEN, "Brief: er is een re-audit nodig."),
    _h("L-42", "4.3", Later.BRIEVEN, "Brief: het verbeterplan is goed of niet."),
)
PERSONEN = (
    _h("R-UBO-d", "Bijlage 7B", PORTAAL, "Wie PEP is, geeft de organisatie zelf op."),
    _h("R-UBO-e", "Bijlage 7B", PORTAAL, "Wat er op de verklaring staat."),
    _h("D-20", "Bijlage 7B", PORTAAL, "Wijzigingen zo snel mogelijk: er staat geen getal bij."),
    _h("R-UBO-f", "Bijlage 7B", PORTAAL, "Wijzigingen meldt de organisatie."),
    _h("R-MV-c", "Bijlage 6", PORTAAL, "Wat de ondertekenaar verklaart."),
    _h("R-MV-d", "Bijlage 6", PORTAAL, "Tekenen gaat online."),
    _h("R-D-5", "Bijlage 1", BUITEN, "Nederlands is de taal."),
    _h("R-D-12", "Bijlage 1", BUITEN, "Enkelvoud is ook meervoud."),
)
NRTO, NA_2019 = Document.NRTO, "Geldig na 31 december 2019"
VOORWAARDEN = Document.VOORWAARDEN
ANDERE = (
    *(
        _d(f"R-S3-{n}", NRTO, NA_2019, BUITEN, "Het NRTO-keurmerk geeft een ander uit.")
        for n in range(1, 9)
    ),
    *(
        _d(f"R-S2-{n}", SE, "Verloop van het proces", BUITEN, "Alleen voor de variant in België.")
        for n in range(1, 9)
    ),
    *(
        _d(f"R-S0-{n}", VOORWAARDEN, "Resultatenaudit", BUITEN, "De Handleiding gaat voor.")
        for n in (1, 2, 3, 4, 5, 8)
    ),
    _d("R-S0-7", VOORWAARDEN, "Quickscan", BUITEN, "Een los aanbod zonder gevolg."),
    _d("D-34", SE, "Extra kosten", Later.FINANCIEN, "De terugbetaling van een opleiding."),
    _d("D-35", NRTO, NA_2019, BUITEN, "Een eigen termijn van de NRTO."),
    _d("D-37", VOORWAARDEN, "Quickscan", BUITEN, "Een belofte van dienst, zonder gevolg."),
    _d("D-39", Document.BELEID, "X-06", BUITEN, "Bezwaar bestaat alleen bij Inburgeren."),
    _h("D-40", "3.4", BUITEN, "Een aanvraag van de cursist zelf."),
    _d("D-36", NRTO, NA_2019, BUITEN, "Er staat geen gevolg bij."),
)
ELDERS: tuple[Elders, ...] = (*NORMEN, *ONDERZOEK, *AUDITS, *PERSONEN, *ANDERE)
