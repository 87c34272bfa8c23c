"""The Tevredenheidsonderzoek: norms, response, and what may be published (H23 4)."""

from domain.herkomst.vorm import lezing, regel

_N, _P = "tevredenheid.normen", "tevredenheid.publicatie"
REGELS = (
    regel("R-3.1.1", "4.1", "Cijfer van alle cliënten samen.", f"{_N}:totaalcijfer"),
    regel("R-3.1.2", "4.1", "Cijfer per Dienst.", f"{_N}:dienstcijfer"),
    regel(
        "R-3.1.2-x",
        "4.1",
        "Een Dienst met minder dan vijf antwoorden telt niet los mee.",
        f"{_N}:dienstcijfer",
    ),
    regel("R-3.1.3", "4.1", "Genoeg antwoorden om te beoordelen.", f"{_N}:responsnorm"),
    regel(
        "R-3.1-base",
        "4.1",
        "De respons is berekend over wie echt is uitgenodigd.",
        "keurmerk.tevredenheid.besluiten:AANTALLEN",
        "keurmerk.tevredenheid.besluiten:TELT_OP",
        "keurmerk.tevredenheid.besluiten:DIENST_UNIEK",
    ),
    lezing(
        "A-91",
        "A-91",
        "Het cijfer in het rapport telt, met één decimaal.",
        "keurmerk.tevredenheid.besluiten:CIJFER",
    ),
    regel("R-3.2.1", "4.2", "Cijfer van de Opdrachtgevers.", f"{_N}:opdrachtgeverscijfer"),
    regel("R-T3-a", "Tabel 3", "Publiceren kan bij genoeg respons.", f"{_P}:publicatie"),
    regel("R-T3-b", "4.1", "In het register vanaf drie antwoorden.", f"{_P}:publicatie"),
    regel(
        "R-T3-e",
        "4.2",
        "Voor Opdrachtgevers geldt een eigen regel.",
        f"{_P}:publicatie_opdrachtgevers",
    ),
)
