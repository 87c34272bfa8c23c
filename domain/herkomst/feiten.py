"""Where figures, grades and history decide, and nothing is taken for granted (H23 3, 4, 5.1.2)."""

from domain.herkomst.vorm import regel

REGELS = (
    regel(
        "R-3.1-b",
        "3.1",
        "Ook een Dienst zonder rekennorm kan niet zonder cijfers.",
        "resultaten.beoordeling:zonder_cijfers",
    ),
    regel(
        "R-3.1-e",
        "3.13",
        "Een ladder telt waar, en voor zover, de treden het zeggen.",
        "resultaten.ladder:ladderruimte",
    ),
    regel(
        "R-3.2-a", "3.2", "2.0.1 gaat niet boven de Diensten uit.", "resultaten.controle:controleer"
    ),
    regel("R-3.2-b", "3.2", "2.0.2 is een deel van 2.0.1.", "resultaten.verhoudingen:VERHOUDINGEN"),
    regel(
        "R-2.9.3",
        "voetnoot 12",
        "De Auditor weegt het jaar ervoor mee, of zegt dat er geen is.",
        "resultaten.realisatie:GeenTerugblik",
    ),
    regel(
        "R-3.1.1",
        "4.1",
        "Het totaalcijfer kan uit de cijfers per Dienst volgen.",
        "keurmerk.tevredenheid.besluiten:TOTAALCIJFER",
        "receipt.bruikbaar:weiger_onbruikbare_feiten",
    ),
    regel(
        "R-5.1.2-x",
        "5.1.2",
        "Ook een rapport met te weinig houvast vraagt een cliëntenaudit.",
        "tevredenheid.feiten:Twijfel",
        "receipt.advies:advies",
    ),
    regel(
        "R-ster-a",
        "Bijlage 8",
        "Tussen welke scores een Dienst uitkomt die alle normen haalt.",
        "sterren.bereik:haalbaar_bereik",
    ),
    regel(
        "R-ster-a",
        "Bijlage 8",
        "Zwijgen de Opdrachtgevers, dan beslist een medewerker.",
        "sterren.invoer:Stem",
    ),
    regel(
        "R-6.2.1-a",
        "6.2.1",
        "Zonder resultatenaudit of bekend verleden is er geen compensatie.",
        "receipt.feiten:Voorgeschiedenis",
    ),
)
