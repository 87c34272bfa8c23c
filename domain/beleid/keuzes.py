"""The choices of Blik op Werk where the Handleiding is silent. Change this file, and no other.

Per question: a name, the question, and what was chosen since when and why (with its A-number).
Never edit a choice that was in use. Add one behind it, with its own first day:
`(*altijd(...), Keuze(date(2027, 1, 1), <value>, eigen_lezing("A-44", "Waarom.")))`.
"""

from decimal import Decimal

from domain.begrippen import NaSchorsing
from domain.beleid import mogelijkheden as kies
from domain.beleid.vorm import Beleid, altijd

# Keurmerk: toekennen, schorsen, intrekken
NA_SCHORSING: Beleid[NaSchorsing] = Beleid(
    "na-schorsing",
    "Wat gebeurt er op de dag na de laatste dag van een Schorsing?",
    altijd(NaSchorsing.HERLEEFT, "A-44", "De Schorsing houdt op; de oude status keert terug."),
)
SCHORSING_SIGNALEN: Beleid[tuple[int, ...]] = Beleid(
    "schorsing-signalen",
    "Hoeveel dagen voor het einde van een Schorsing krijgt Blik op Werk een signaal?",
    altijd((60, 30, 7), "A-44", "Niemand mag vergeten te besluiten voordat de Schorsing afloopt."),
)
STILZITTEN: Beleid[kies.Stilzitten] = Beleid(
    "ontbinding-bij-stilzitten",
    "Wanneer begint de termijn waarin een nieuwe aanvraag moet komen?",
    altijd(
        kies.Stilzitten(),
        "A-42",
        "De termijn begint pas als een nieuwe aanvraag weer kan, met de maanden van de editie.",
    ),
)
OPZEGGING_TOEGESTAAN: Beleid[bool] = Beleid(
    "opzegging-toegestaan",
    "Kan een organisatie de Overeenkomst zelf opzeggen?",
    altijd(True, "E35", "De tekst van de Overeenkomst ontbreekt; opzeggen wordt aangenomen."),
)
NA_BEPAALDE_TIJD: Beleid[kies.NaBepaaldeTijd] = Beleid(
    "nieuwe-aanvraag-na-bepaalde-tijd",
    "Wanneer kan een nieuwe aanvraag na een Intrekking voor bepaalde tijd?",
    altijd(kies.NaBepaaldeTijd.LAATSTE_VAN_BEIDE, "A-47", "De wachttijd en de Intrekking gelden."),
)
# Volume en resultaten
VOLUME_BIJ_TOEKENNING: Beleid[kies.Telling] = Beleid(
    "volume-bij-toekenning",
    "Waar moeten de Trajecten voor een toekenning of vrijstelling zitten?",
    altijd(kies.Telling.BINNEN_EEN_DIENST, "A-14", "6.1.1 eist ze op ten minste één Dienst."),
)
VOLUME_VAN_HOUDER: Beleid[kies.Telling] = Beleid(
    "volume-van-houder",
    "Waar moeten de Trajecten van een zittende Keurmerkhouder zitten?",
    altijd(kies.Telling.ALLE_DIENSTEN_SAMEN, "A-14", "3.1 noemt geen Dienst; onduidelijk is mild."),
)
VOLUME_ORGANISATIEADVIES: Beleid[kies.Volumepersonen] = Beleid(
    "volume-organisatieadvies",
    "Wie telt als persoon bij Organisatieadvies?",
    altijd(kies.Volumepersonen.OPDRACHTGEVERS_OF_GROEPEN, "A-76", "Er zijn geen losse personen."),
)
TRANSPARANTIE_NOEMER: Beleid[kies.TransparantieNoemer] = Beleid(
    "transparantie-noemer",
    "Waardoor wordt het aantal transparante Trajecten gedeeld?",
    altijd(kies.TransparantieNoemer.ALLE_AFGERONDE, "A-15", "Anders telt een afspraak dubbel."),
)
REALISATIE_2_10_3: Beleid[kies.RealisatieNoemer] = Beleid(
    "realisatie-2.10.3",
    "Waardoor wordt het aantal geslaagde Trajecten van norm 2.10.3 gedeeld?",
    altijd(kies.RealisatieNoemer.VERWACHT, "A-78", "De formule gaat voor de zin die haar inleidt."),
)
# Tevredenheid
CEDEO_MET_OPDRACHTGEVERS: Beleid[bool] = Beleid(
    "cedeo-met-opdrachtgevers",
    "Blijft met een CEDEO-erkenning het onderzoek onder Opdrachtgevers nodig?",
    altijd(True, "A-13", "Tabel 4 noemt alleen de normen over cliënten."),
)
CLIENTENAUDIT_WEKEN: Beleid[int] = Beleid(
    "clientenaudit-weken",
    "Hoeveel weken krijgt de houder voor een cliëntenaudit, als niets anders is afgesproken?",
    altijd(6, "A-81", "De Handleiding noemt geen termijn; zes weken is haalbaar."),
)
REACTIE_CONCEPT_WEKEN: Beleid[int] = Beleid(
    "reactie-conceptrapport-weken",
    "Hoeveel weken heeft de houder om op het conceptrapport te reageren?",
    altijd(3, "A-29", "Zo lang stond het rapport van 2020 open voor een reactie."),
)
CLIENTENAUDIT_TELT: Beleid[kies.Clientenaudit] = Beleid(
    "clientenaudit-telt",
    "Wanneer bepaalt een cliëntenaudit het cijfer voor 3.1.1 en 3.1.2?",
    altijd(kies.Clientenaudit.ALTIJD, "A-27", "5.1.2 maakt geen verschil naar de aanleiding."),
)
LAGE_CIJFERS: Beleid[int | None] = Beleid(
    "lage-cijfers",
    "Naar welk cijfer worden enkele lage cijfers opgetrokken?",
    altijd(None, "A-25", "De Handleiding 2023 kent deze correctie niet."),
)
# Vrijstellingen, documenten, personen
CYCLUSJAAR: Beleid[kies.Cyclusjaar] = Beleid(
    "cyclusjaar",
    "Welke Meetperiode is cyclusjaar 1?",
    altijd(kies.Cyclusjaar.EERSTE_MET_KEURMERK, "A-33", "De Aspirant heeft nog geen cyclus."),
)
COMPENSATIE_BLOKKEERT: Beleid[kies.Compensatieblokkade] = Beleid(
    "compensatie-blokkeert",
    "Hoe lang staat gebruik van de Compensatieregeling een vrijstelling in de weg?",
    altijd(kies.Compensatieblokkade.BLIJVEND, "A-33", "De tekst noemt ook alle jaren daarna."),
)
TERMIJN_VRIJSTELLING: Beleid[kies.Panteiarapport] = Beleid(
    "termijn-vrijstelling",
    "Welk rapport van Panteia laat de termijn voor de vrijstelling beginnen?",
    altijd(kies.Panteiarapport.CONCEPT, "A-73", "Anders eet de reactietijd de maand op."),
)
SCHORSING_ZONDER_BEVINDING: Beleid[bool] = Beleid(
    "schorsing-zonder-bevinding",
    "Telt een Schorsing die zonder bevinding eindigde mee voor de vrijstelling?",
    altijd(False, "A-89", "Een verdenking die niet klopte mag niet nawerken."),
)
HEROPENING_OP_TIJD: Beleid[bool] = Beleid(
    "heropening-op-tijd",
    "Is aanleveren na een heropening van de Portal op tijd voor de vrijstelling?",
    altijd(False, "A-88", "Langer openhouden is op tijd; heropenen volgt op te laat."),
)
VOG_VAN: Beleid[kies.VogVan] = Beleid(
    "vog-van",
    "Van wie is een VOG nodig?",
    altijd(kies.VogVan.MANAGEMENT, "A-85", "De norm gaat voor de checklist."),
)
FEESTDAGENLIJST: Beleid[str] = Beleid(
    "feestdagenlijst",
    "Welke lijst zegt op welke dagen er niet wordt gewerkt?",
    altijd("nl-1", "C-2", "De feestdagen van de Algemene termijnenwet, met Goede Vrijdag."),
)
WERKNEMERS_VERBONDEN: Beleid[bool] = Beleid(
    "werknemers-verbonden",
    "Is een werknemer om zijn dienstverband een Verbonden Persoon die een aanvraag blokkeert?",
    altijd(False, "A-86", "Alleen wie tot de Management of de UBO's hoort."),
)
ZUSTERS_VERBONDEN: Beleid[bool] = Beleid(
    "zusters-verbonden",
    "Blokkeert een zusterbedrijf een aanvraag?",
    altijd(False, "A-52", "Naar de letter niet; het systeem geeft wel een signaal."),
)
FAMILIE_SAMEN: Beleid[bool] = Beleid(
    "familie-samen-verbonden",
    "Hebben familieleden zeggenschap die alleen samen meer dan de helft van de stemmen hebben?",
    altijd(True, "A-52", "Bijlage 1 telt stemmen samen, ook zonder afspraak; aandelen niet."),
)
# Sterren
STERREN: Beleid[kies.Sterren] = Beleid(
    "sterren",
    "Hoeveel sterren kan een Keurmerkhouder krijgen?",
    altijd(kies.Sterren(minimum=1, maximum=4), "A-60", "Medewerkers vullen het aantal zelf in."),
)
PERSONEEL_IN_STERREN: Beleid[kies.Personeelstelling] = Beleid(
    "personeel-in-sterren",
    "Welk personeel telt mee voor de sterren?",
    altijd(kies.Personeelstelling.EIGEN, "A-10", "1.6.6 hoort bij eigen personeel."),
)
ZZP_TELT_ZICHZELF: Beleid[bool] = Beleid(
    "zzp-telt-zichzelf",
    "Telt een zzp'er die aan de eigen functie-eisen voldoet als één van één medewerker?",
    altijd(True, "A-11", "Anders verliest elke zzp'er dit deel van de score."),
)
STERRENCIJFER: Beleid[kies.Sterrencijfer] = Beleid(
    "sterrencijfer",
    "Welk cijfer van cliënten telt in de score van een Dienst?",
    altijd(kies.Sterrencijfer.VAN_DE_DIENST, "A-57", "Zonder antwoorden telt het totaalcijfer."),
)
STERRENWEGING: Beleid[kies.Sterrenweging] = Beleid(
    "sterrenweging",
    "Hoe worden de scores van de Diensten één totaal?",
    altijd(kies.Sterrenweging.NAAR_OMZET, "A-59", "Elk blok van Bijlage 8 begint met de omzet."),
)
PRESTATIEWEGING: Beleid[kies.Prestatiegewichten] = Beleid(
    "prestatieweging",
    "Hoe zwaar wegen Prestatieafspraken die zijn gemaakt en die zijn nagekomen?",
    altijd(kies.Prestatiegewichten(Decimal("0.15"), Decimal("0.25")), "A-56", "De kop ontbreekt."),
)
STERRENTABEL: Beleid[tuple[kies.Sterrendrempel, ...] | None] = Beleid(
    "sterrentabel",
    "Vanaf welke totaalscore krijgt een Keurmerkhouder hoeveel sterren?",
    altijd(None, "A-60", "Blik op Werk moet de tabel nog geven; tot dan met de hand."),
)
