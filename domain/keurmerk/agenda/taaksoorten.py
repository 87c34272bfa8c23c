"""Every kind of task for staff. `verplicht` marks what the body must do (H23 5.1.1, 5.2, 6)."""

from dataclasses import dataclass

from domain.source import Bron, eigen_lezing, h2023


@dataclass(frozen=True, slots=True)
class Taaksoort:
    code: str
    omschrijving: str
    bron: Bron
    verplicht: bool = False
    alleen_door_besluit: bool = False  # nobody can tick it off without deciding


TAAKSOORTEN: tuple[Taaksoort, ...] = (
    Taaksoort(
        "aanvraag-beoordelen",
        "Beoordeel de aanvraag: toekennen of afwijzen",
        h2023("6.2.5", "Op een aanvraag in behandeling volgt een besluit."),
        alleen_door_besluit=True,
    ),
    Taaksoort(
        "aanvraag-opnieuw-bezien",
        "Bekijk de te vroege aanvraag opnieuw als de wachttijd om is",
        h2023("6.2.6", "Na de wachttijd wordt een aanvraag wel behandeld."),
    ),
    Taaksoort(
        "meetperiode-starten",
        "Start de eerste Meetperiode",
        h2023("1.3", "Een aspirant heeft een Meetperiode."),
    ),
    Taaksoort(
        "verzoek-audit-inplannen",
        "Vraag de houder een afspraak voor de Audit te maken",
        h2023("5.1.1", "Acht weken voor het einde, en na een geweigerde vrijstelling."),
        verplicht=True,
    ),
    Taaksoort(
        "vrijstelling-beoordelen",
        "Ga na of de houder een vrijstelling van de Audit krijgt",
        h2023("5.1.1", "In de laatste maand van de Meetperiode."),
        verplicht=True,
    ),
    Taaksoort(
        "link-versturen",
        "Stuur de houder de link naar de Keurmerk-applicatie",
        h2023("5.1.1", "Drie weken voor het einde van de Meetperiode."),
        verplicht=True,
    ),
    Taaksoort(
        "conceptrapport-opvragen",
        "Vraag het onderzoeksbureau naar het conceptrapport",
        h2023("Tabel 2", "Het conceptrapport had er moeten zijn."),
    ),
    Taaksoort(
        "audit-niet-tijdig",
        "De resultatenaudit is niet op tijd: beslis wat er volgt",
        h2023("6.1.2", "Aspirant: niet-toekenning. Houder: Schorsing of Intrekking is mogelijk."),
        verplicht=True,
    ),
    Taaksoort(
        "besluit-na-re-audit",
        "De re-audit is niet op tijd: beslis wat er volgt",
        h2023("5.1.1", "Zonder re-audit kan het keurmerk niet worden beoordeeld."),
        verplicht=True,
    ),
    Taaksoort(
        "beoordeling-afronden",
        "Rond de beoordeling van de Meetperiode af",
        h2023("5.1.1", "De houder krijgt de uitkomst van de beoordeling te horen."),
        verplicht=True,
        alleen_door_besluit=True,
    ),
    Taaksoort(
        "sanctie-na-waarschuwing",
        "De hersteltermijn is om: besluit tot Schorsing of Intrekking",
        h2023("6.2.2", "Zonder herstel moet Schorsing of Intrekking volgen."),
        verplicht=True,
        alleen_door_besluit=True,
    ),
    Taaksoort(
        "besluit-na-hoorgelegenheid",
        "De houder is gehoord of kon dat: neem het voorgenomen besluit of zie ervan af",
        h2023("6.2.3", "Na de hoorgelegenheid kan het besluit worden genomen."),
    ),
    Taaksoort(
        "besluit-voor-einde-schorsing",
        "De Schorsing loopt af: opheffen, verlengen, sanctie of Intrekking?",
        eigen_lezing("A-83", "Uiterlijk dertig dagen voor het einde moet er een besluit zijn."),
        verplicht=True,
    ),
    Taaksoort(
        "besluit-na-einde-schorsing",
        "De Schorsing is afgelopen en wacht op een besluit",
        eigen_lezing("A-44", "Alleen als het beleid is dat de status niet vanzelf herleeft."),
        verplicht=True,
        alleen_door_besluit=True,
    ),
    Taaksoort(
        "plan-beoordelen",
        "Beoordeel het plan van aanpak",
        h2023("6.2.6", "Blik op Werk keurt het plan goed of af."),
        alleen_door_besluit=True,
    ),
    Taaksoort(
        "plan-niet-geimplementeerd",
        "Het plan van aanpak is niet op tijd ingevoerd: beslis wat er volgt",
        h2023("6.2.6", "Intrekking is dan mogelijk."),
    ),
    Taaksoort(
        "ontbinding-aankondigen",
        "Kondig de Ontbinding bij stilzitten aan",
        eigen_lezing("L-30", "De organisatie krijgt dertig dagen van tevoren bericht."),
    ),
    Taaksoort(
        "ontbinden",
        "Ontbind de Overeenkomst",
        h2023("6.2.5", "Na Intrekking voor onbepaalde tijd, stilzitten of een tweede weigering."),
        verplicht=True,
        alleen_door_besluit=True,
    ),
    Taaksoort(
        "besluit-verzenden",
        "Stuur het besluit schriftelijk naar de houder",
        eigen_lezing("L-01", "Een besluit nemen en een besluit verzenden zijn twee feiten."),
        verplicht=True,
        alleen_door_besluit=True,
    ),
)

TAAKSOORT: dict[str, Taaksoort] = {soort.code: soort for soort in TAAKSOORTEN}
