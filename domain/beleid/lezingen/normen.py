"""Readings about norms, results, satisfaction and stars."""

from domain.beleid.lezingen.vorm import Later, Lezing

LEZINGEN = (
    Lezing(
        "A-01",
        "Norm 2.4.4 bestaat niet meer: zij is nooit de enige grond.",
        "domain.normen.h2023.materieel:MATERIEEL",
    ),
    Lezing(
        "A-08",
        "Een certificaat neemt alleen de toets op 1.2.1 weg, niet de plicht.",
        "domain.normen.h2023.tabel4:tabel_4",
    ),
    Lezing(
        "A-09",
        "Keurmerk Inburgeren bespaart de toets; de verklaring geldt voor beide.",
        "domain.normen.h2023.tabel4:tabel_4",
    ),
    Lezing(
        "A-12",
        "WCA stelt vrij tot en met 1.6.9: norm 1.6.10 wordt gewoon getoetst.",
        "domain.normen.h2023.tabel4:tabel_4",
    ),
    Lezing(
        "A-16",
        "Het verwachte aantal mag een breuk zijn en wordt niet afgerond.",
        "domain.resultaten.opgave:Dienstopgave",
    ),
    Lezing(
        "A-17",
        "Het tweede veld 2.4.d.1 gaat over Opdrachtgevers: wij noemen het 2.4.d.2.",
        "domain.handleiding.h2023_velden:DIENSTVELDEN",
    ),
    Lezing(
        "A-18",
        "Waar een veld ontbreekt vult de Auditor de aantallen in.",
        "domain.resultaten.begeleiding:erkende_jobcoach",
    ),
    Lezing(
        "A-19",
        "Veld 2.10.d herhaalt 2.10.a.2: verschillen zij, dan volgt een melding.",
        "domain.resultaten.afspraakcontrole:controleer_afspraken",
    ),
    Lezing(
        "A-20",
        "Een ladder telt als netto treden gedeeld door het doel, maal c.",
        "domain.resultaten.prestatiecontract:Laddercontract",
    ),
    Lezing(
        "A-21",
        "Oude nummers in de velden van Dienst 11 lezen wij als 2.11.",
        "domain.handleiding.h2023_velden:DIENSTVELDEN",
    ),
    Lezing(
        "A-22",
        "Een klasse van Tabel 3 begint bij haar eerste getal.",
        "domain.tevredenheid.publicatie:publicatieklasse",
    ),
    Lezing(
        "A-23",
        "Het kleinste aantal antwoorden geldt voor het geheel en voor elk los cijfer.",
        "domain.tevredenheid.publicatie:publicatie",
    ),
    Lezing(
        "A-28",
        "Hoeveel gesprekken een cliëntenaudit telt, legt de Auditor vast.",
        "domain.tevredenheid.clientcijfers:beoordeel_clienten",
    ),
    Lezing(
        "A-37",
        "Een klacht telt als zij klaar is of moest zijn: eenmaal. Geen klachten is gehaald.",
        "domain.documenten.klachten:tel",
    ),
    Lezing(
        "A-54",
        "De namen Cursist, Cliënt en Werknemer zijn alleen een opschrift.",
        "domain.begrippen:Dienst",
    ),
    Lezing(
        "A-55",
        "De hoofdstukken 2 tot en met 4 zijn normen; 5 en 6 zijn afspraken.",
        "domain.normen.catalogus:catalogus",
    ),
    Lezing(
        "A-58",
        "Een grens hoort bij de hogere band; alleen de hoogste grens bij de lagere.",
        "domain.handleiding.h2023_sterren:STERREN",
    ),
    Lezing(
        "A-66",
        "Panteia bedoelt met Dienst 12 de oude Sociale werkvoorziening.",
        "domain.handleiding.dienstenlijsten:NUMMERS",
    ),
    Lezing(
        "A-67",
        "Een Dienst heeft een vaste sleutel; de naam hoort bij de editie.",
        "domain.handleiding.diensten:NAMEN",
    ),
    Lezing(
        "A-68",
        "Gemiddeld over contracten is dezelfde breuk van twee sommen.",
        "domain.resultaten.realisatie:realisatie",
    ),
    Lezing(
        "A-69",
        "Pagina 11 van de Aanmeldgids is er niet: die norm staat uit.",
        "domain.normen.h2023.materieel:MATERIEEL",
    ),
    Lezing(
        "A-70",
        "Verwijzingen naar Inburgeren in de definities lezen wij als Arbeid.",
        "domain.handleiding.h2023:H2023",
    ),
    Lezing("A-72", "Of er gesprekken met cliënten waren, legt de Auditor vast.", Later.AUDIT),
    Lezing(
        "A-77",
        "Wie betaalt beslist over succes; bij Outplacement binden de afspraken.",
        Later.AUDIT,
    ),
    Lezing(
        "A-79",
        "Antwoordt geen Opdrachtgever, dan is 3.2.1 niet te beoordelen.",
        "domain.tevredenheid.normen:opdrachtgeverscijfer",
    ),
    Lezing(
        "A-80",
        "Een Opdrachtgever telt bij het einde van een Traject, of na een jaar.",
        Later.PORTAAL,
    ),
    Lezing(
        "A-82",
        "Wie opdracht geeft tot het onderzoek blijft open; de gegevens blijven apart.",
        Later.TVO,
    ),
    Lezing(
        "A-91",
        "Het gedrukte cijfer beslist; het exacte gemiddelde wordt alleen getoond.",
        "domain.tevredenheid.gemiddelde:vergelijk_gemiddelde",
    ),
)
