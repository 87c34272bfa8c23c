"""Readings about the calendar, audits, exemptions, measures and persons."""

from domain.beleid.lezingen.vorm import Later, Lezing

LEZINGEN = (
    Lezing(
        "A-02",
        "Een fout te goeder trouw is te herstellen; opzet stelt Blik op Werk vast.",
        "domain.normen.h2023.materieel:MATERIEEL",
    ),
    Lezing(
        "A-03",
        "Bij een gewone norm gaat een Waarschuwing vooraf.",
        "domain.keurmerk.maatregel:WAARSCHUWING_VOORAF",
    ),
    Lezing(
        "A-04",
        "De editie van de laatste dag van de Meetperiode geldt, per onderdeel.",
        "domain.handleiding.geldigheid:editie_voor_beoordeling",
    ),
    Lezing(
        "A-05",
        "De datum van Tabel 2 gaat voor de maanden van 5.1.1.",
        "domain.handleiding.h2023:TABEL_2",
    ),
    Lezing(
        "A-06",
        "De uitzondering voor UWV geldt voor de hele organisatie.",
        "domain.meetperiode.kalender:meetperiode",
    ),
    Lezing(
        "A-07",
        "Over de dag waarop de link uitgaat geldt de nieuwste tekst.",
        "domain.handleiding.h2023:MEETPERIODE",
    ),
    Lezing(
        "A-24",
        "Op de grens wordt een belang vastgelegd; pas erboven is het een UBO.",
        "domain.personen.ubogronden:weging",
    ),
    Lezing(
        "A-26",
        "Even veel dagen voor als na de laatste dag van het aanleveren.",
        "domain.handleiding.h2023:MEETPERIODE",
    ),
    Lezing(
        "A-30",
        "Een financieel signaal geeft een taak; of de Audit komt is een besluit.",
        Later.AUDIT,
    ),
    Lezing(
        "A-31",
        "De omzetverklaring gaat over het laatst afgesloten boekjaar.",
        "domain.documenten.omzet:laatste_boekjaar",
    ),
    Lezing(
        "A-32",
        "Nader onderzoek betaalt de organisatie; afzien mag met een motivering.",
        Later.FINANCIEN,
    ),
    Lezing(
        "A-34",
        "Een driejaarlijkse Audit bestaat alleen bij Supported Employment in België.",
        Later.BUITEN,
    ),
    Lezing("A-35", "Elke Meetperiode duurt even lang.", "domain.handleiding.h2023:MEETPERIODE"),
    Lezing(
        "A-36",
        "Wat alleen voor Aspiranten geldt, blijkt uit de woorden van de tekst.",
        "domain.handleiding.normvorm:Doelgroep",
    ),
    Lezing("A-38", "Hoelang gegevens blijven, wordt apart vastgelegd.", Later.AVG),
    Lezing(
        "A-39",
        "Het Keurmerk geldt vanaf de volgende periode; gebruik vanaf het besluit.",
        "domain.keurmerk.beoordeling.regels:INGANG",
    ),
    Lezing("A-40", "Verlengen moet als aan alles is voldaan.", "domain.receipt.advies:advies"),
    Lezing("A-41", "Het gevelbordje komt alleen terug als het is uitgereikt.", Later.BRIEVEN),
    Lezing(
        "A-43",
        "Alleen normen per Dienst zijn te compenseren: hoofdnorm 2 en 3.1.2.",
        "domain.compensatie.compensatie:compensatie",
    ),
    Lezing(
        "A-45",
        "Tijdens een Schorsing is er geen vermelding en geen gebruik.",
        "domain.keurmerk.lifecycle.statussen:Keurmerkstatus",
    ),
    Lezing(
        "A-46",
        "Ook voor een Intrekking kan de organisatie haar mening geven.",
        "domain.keurmerk.keurmerk:Voornemen",
    ),
    Lezing(
        "A-48",
        "De Overeenkomst begint bij de aanvaarde aanmelding.",
        "domain.keurmerk.lifecycle.tabel:OVEREENKOMST",
    ),
    Lezing(
        "A-49",
        "Een nieuwe aanvraag van een oude bekende vraagt een motivering.",
        "domain.keurmerk.aanvraag.regels:UITGESLOTEN",
    ),
    Lezing("A-50", "Figuur 1 is onleesbaar en telt niet mee.", Later.BUITEN),
    Lezing(
        "A-51",
        "De sterren blijven staan tot de volgende Auditrapportage is beoordeeld.",
        "domain.keurmerk.beoordeling.feiten:KeurmerkVoortgezet",
    ),
    Lezing(
        "A-53",
        "De werkdagen beginnen als de Management het weet.",
        "domain.documenten.melding:melden_tot_en_met",
    ),
    Lezing(
        "A-61",
        "De voorwaarden van Supported Employment zijn een variant voor België.",
        Later.BUITEN,
    ),
    Lezing(
        "A-62",
        "Tijdens een Schorsing wordt niet toegekend.",
        "domain.keurmerk.lifecycle.tabel:KEURMERK",
    ),
    Lezing(
        "A-63",
        "Een besluit kan worden herroepen; de tekst over bezwaar ontbreekt nog.",
        "domain.keurmerk.herroeping.besluiten:LAATSTE_BESLUIT",
    ),
    Lezing(
        "A-64",
        "Het Keurmerk loopt door tot een Schorsing of Intrekking.",
        "domain.keurmerk.beoordeling.feiten:KeurmerkVoortgezet",
    ),
    Lezing(
        "A-65",
        "Niet betalen is alleen bij Aspiranten en vrijstellingen een grond.",
        "domain.keurmerk.beoordeling.uitkomsten:BETALING",
    ),
    Lezing(
        "A-71",
        "Een plan van aanpak na afwijzing hoort bij de nieuwe aanvraag.",
        "domain.keurmerk.aanvraag.regels:PLAN_BIJ_AANVRAAG",
    ),
    Lezing(
        "A-74",
        "Bij een late weigering schuift de uiterste dag van de Audit evenveel op.",
        "domain.vrijstelling.beslistermijn:audit_na_late_beslissing",
    ),
    Lezing(
        "A-75",
        "Controle op afstand vervangt het rapport van de Audit die er niet is.",
        "domain.vrijstelling.vierdejaars:normen_van_dit_jaar",
    ),
    Lezing(
        "A-83",
        "Het maximum is het uiterste; vooraf komt er een taak.",
        "domain.keurmerk.schorsing.feiten:NADERT_EINDE",
    ),
    Lezing(
        "A-84",
        "Voor Intrekking geldt de ruime tekst van 6.2.4.",
        "domain.keurmerk.einde.gronden:IntrekkingGrond",
    ),
    Lezing(
        "A-87",
        "De hele tijd van stilzitten is nodig, ook na een afwijzing.",
        "domain.beleid:ontbinding_bij_stilzitten",
    ),
    Lezing(
        "A-90",
        "Met CEDEO vervallen de eisen over cliënten; het cijfer komt van CEDEO.",
        "domain.vrijstelling.feiten:Cijferbron",
    ),
)
