"""Norms, results, satisfaction and publication (H23 1 to 4). Norms and fields come from data."""

from domain.handleiding import handleiding
from domain.herkomst.vorm import Herkomst, regel
from domain.normen.catalogus import catalogus
from domain.source import Editie

_TEKST, _NORMEN = handleiding(Editie.H2023), catalogus(Editie.H2023).normen
_C, _V = "normen.catalogus:catalogus", "handleiding.h2023_velden:DIENSTVELDEN"
_N, _P = "tevredenheid.normen", "tevredenheid.publicatie"
NORMEN = tuple(
    (Herkomst(f"R-{norm.nummer}", norm.bron, f"domain.{_C}"),)
    for norm in _NORMEN
    if not norm.nummer.startswith(("R-", "1.6.6"))  # those have a line of their own below
)
VELDEN = tuple(
    (Herkomst(f"R-{nummer}", velden.bron, f"domain.{_V}"),)
    for velden in _TEKST.resultaten.diensten.values()
    for nummer in velden.nummers.values()
    if nummer not in {norm.nummer for norm in _NORMEN}
)
REGELS = (
    *NORMEN,
    *VELDEN,
    regel(
        "R-1.0-a",
        "1.1",
        "Een beoordeling gaat over één Meetperiode.",
        "receipt.feiten:Beoordelingsfeiten",
    ),
    regel(
        "R-1.2-a",
        "1.2",
        "Per norm staat wat voor een Aspirant anders is.",
        "handleiding.normvorm:Norm",
    ),
    regel("R-1.2-b", "1.2", "Welke normen materieel zijn.", "normen.h2023.materieel:MATERIEEL"),
    regel(
        "R-1.2.2.a",
        "1.2.2.a",
        "Over welk boekjaar het stuk gaat.",
        "documenten.omzet:omzetverklaring",
    ),
    regel(
        "R-1.2.3",
        "1.2.3",
        "Er is een verklaring van deze Meetperiode.",
        "documenten.verklaring:managementverklaring",
    ),
    regel(
        "R-1.3-c",
        "1.3",
        "De drie dagen waarop een Meetperiode begint.",
        "handleiding.h2023:MEETPERIODE",
    ),
    regel("R-1.3-q", "2.3", "De organisatie houdt haar presentatie bij: norm 1.3.1.", _C),
    regel("R-1.6-i", "2.6", "Dat de gesprekken er waren, is te zien: norm 1.6.3.", _C),
    regel(
        "R-1.6.6", "1.6.6.a", "Tellingen zonder minimum.", "resultaten.aandelen:opgegeven_aantallen"
    ),
    regel("R-2.8-a", "2.8", "De lichtere eisen voor een zzp'er.", "normen.organisatie:Organisatie"),
    regel("R-2.8-b", "2.8", "Een zzp'er regelt vervanging.", _C),
    regel(
        "R-2.8-c",
        "2.8",
        "Een zzp'er mag een klacht zelf afhandelen.",
        "normen.h2023.klachten:klachtenregeling",
    ),
    regel(
        "R-2.10-a",
        "2.10",
        "Met NLQF vervalt bijna heel hoofdnorm 1.",
        "normen.h2023.tabel4:tabel_4",
    ),
    regel(
        "R-CED-a",
        "Tabel 4",
        "Het rapport van CEDEO komt in de plaats.",
        "normen.h2023.tabel4:tabel_4",
    ),
    regel(
        "R-3.1-a", "3.1", "Vijf Trajecten van vijf personen.", "resultaten.volume:volume_van_houder"
    ),
    regel("R-3.1-b", "3.1", "Over elke Dienst komt een opgave.", "resultaten.controle:controleer"),
    regel("R-3.1-c", "3.1", "Per Dienst is er één opgave.", "resultaten.controle:controleer"),
    regel(
        "R-3.1-e",
        "3.1",
        "Soorten afspraken.",
        "resultaten.prestatiecontract:Percentagecontract",
        "resultaten.prestatiecontract:Laddercontract",
    ),
    regel(
        "R-3.2-a",
        "3.2",
        "Alle afgeronde Trajecten samen.",
        "handleiding.h2023_velden:ORGANISATIEVELDEN",
    ),
    regel(
        "R-3.2-b",
        "3.2",
        "Trajecten met vooraf bekende inspanning.",
        "handleiding.h2023_velden:ORGANISATIEVELDEN",
    ),
    regel(
        "R-3.2-c",
        "3.2",
        "Prestatieafspraken tellen hier niet mee.",
        "resultaten.aandelen:transparantie",
    ),
    regel(
        "R-3.6-x",
        "3.6",
        "Onderzoek en tweede spoor: één of twee.",
        "resultaten.telling:onderzoek_met_spoor_2",
        "receipt.telling:beoordeel",
    ),
    regel(
        "R-3.8-x",
        "3.8",
        "Een verlenging is een nieuw Traject.",
        "resultaten.telling:verlengde_jobcoaching",
        "receipt.telling:beoordeel",
    ),
    regel(
        "R-3.12-b", "3.12", "2.9.a.2 is een deel van 2.9.a.", "resultaten.verhoudingen:VERHOUDINGEN"
    ),
    regel(
        "R-3.13-a",
        "3.13",
        "Een Traject zonder einddatum telt elk jaar.",
        "resultaten.telling:telt_zonder_einddatum",
        "receipt.telling:beoordeel",
    ),
    regel(
        "R-3.13-b",
        "3.13",
        "De formule beslist; de tekst staat ernaast.",
        "resultaten.realisatie:realisatie",
    ),
    regel(
        "R-3.15-a",
        "3.15",
        "Ook Dienst 12 doet mee aan het onderzoek.",
        "handleiding.h2023_velden:DIENSTVELDEN",
    ),
    regel(
        "R-3.16-a",
        "3.16",
        "Opgave en audit staan naast elkaar.",
        "resultaten.correctie:Resultaatgegevens",
    ),
    regel("R-D-13", "Bijlage 1", "Een Traject is een contract.", "resultaten.opgave:Opgave"),
    regel(
        "R-3.1-ce",
        "4.1",
        "Met CEDEO is geen onderzoek nodig.",
        "receipt.onderzoeksfeiten:met_cedeo",
    ),
    regel("R-3.2.1-x", "4.2", "Geen antwoord is nooit niet gehaald.", f"{_N}:opdrachtgeverscijfer"),
    regel(
        "R-3.2.2",
        "3.2.2",
        "Zonder Opdrachtgevers vervalt dit.",
        "tevredenheid.beoordeling:volledig_aangeleverd",
    ),
    regel(
        "R-3.3.1-x",
        "4.3",
        "In de eerste Meetperiode is er geen plan.",
        "tevredenheid.beoordeling:verbeterplan",
    ),
    regel("R-4.1-ca", "4.1", "Eerst kans op een cliëntenaudit.", "receipt.advies:advies"),
    regel("R-T3-a", "Tabel 3", "Hoeveel respons publicatie vraagt.", f"{_P}:publicatieklasse"),
    regel("R-T3-c", "4.1", "Publicatie telt niet mee voor het Keurmerk.", f"{_P}:CODE"),
    regel("R-T3-d", "4.1", "Onder de norm staat er geen cijfer op de site.", f"{_P}:publicatie"),
)
