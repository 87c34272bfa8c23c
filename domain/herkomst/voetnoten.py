"""Footnotes and lists of the text that add something to a norm (H23 2.6, 3.8, 3.14, 3.15)."""

from domain.herkomst.vorm import lezing, regel

REGELS = (
    regel(
        "R-1.2.4",
        "voetnoot 4",
        "Bij de aanmelding is de VOG er al.",
        "keurmerk.aanvraag.checklistregels:VOG_LATER",
        "documenten.vog:EISEN",
    ),
    regel(
        "R-2.8-a",
        "2.8",
        "Van de eisen bij inhuur blijven voor een zzp'er alleen inkoopeisen over.",
        "normen.doelgroepen:ALLEEN_INKOOPEISEN",
    ),
    regel(
        "R-1.6.6",
        "voetnoot 7",
        "Wie telt als eigen personeel, en vanaf wanneer met een min-maxcontract.",
        "normen.h2023.personeel:personeel",
        "handleiding.h2023_organisatie:DOCUMENTEN",
    ),
    regel(
        "R-2.5.2",
        "voetnoot 11",
        "Wie de opleiding van een jobcoach erkent.",
        "normen.h2023.resultaten:normen_2",
    ),
    regel(
        "R-2.11.b",
        "3.14",
        "Vier delen van elke procesbeschrijving: voorbereiden, uitvoeren, evalueren, meedoen.",
        "handleiding.velden:OMSCHRIJVING",
        "receipt.bevestigingen:ontkend",
    ),
    regel(
        "R-2.11.i",
        "voetnoot 13",
        "De prijs komt niet op de site; misschien later om te vergelijken.",
        "handleiding.velden:Veld.PRIJS_PER_INTERVENTIE",
    ),
    regel(
        "R-2.12.1",
        "voetnoot 15",
        "In Nederland duurt ook voor deze Dienst een Meetperiode een jaar.",
        "handleiding.h2023:MEETPERIODE",
    ),
    regel(
        "R-6.2.6-e",
        "6.2.6",
        "Een Verbonden Persoon die is uitgesloten, sluit de aanvrager ook uit.",
        "personen.beoordeling:belemmeringen",
    ),
    regel(
        "R-UBO-c",
        "Bijlage 7A",
        "Wie rond een UBO al Keurmerkhouder was, is een reden om te weigeren.",
        "personen.beoordeling:belemmeringen",
    ),
    regel(
        "R-VP-d",
        "6.2.6",
        "Verbondenheid telt bij een aanvraag.",
        "personen.beoordeling:belemmeringen",
    ),
    lezing(
        "A-85",
        "A-85",
        "De ouderdom van de VOG telt bij de resultatenaudit; niet bij elke Audit.",
        "documenten.vog:vog",
    ),
)
