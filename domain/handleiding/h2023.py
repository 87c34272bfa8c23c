"""Handleiding 2023: its numbers and nothing else. Read it next to the published text."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

from domain.begrippen import Cyclus, Dienst
from domain.handleiding.dienstenlijsten import EERSTE_TIEN
from domain.handleiding.edition import (
    Auditorwaarden,
    Handleiding,
    Meetperiodewaarden,
    Parameter,
    Responsklasse,
    Termijnen,
    Tevredenheidswaarden,
    Volumewaarden,
)
from domain.handleiding.h2023_organisatie import DOCUMENTEN, KLACHTEN
from domain.handleiding.h2023_personen import PERSONEN
from domain.handleiding.h2023_resultaten import RESULTATEN
from domain.handleiding.h2023_sterren import STERREN
from domain.handleiding.h2023_vrijstelling import COMPENSATIE, VRIJSTELLING
from domain.handleiding.tabel2 import Datumcode, Jaardag, Tabel2Rij
from domain.source import Editie, h2023

J, A, S = Cyclus.JANUARI, Cyclus.APRIL, Cyclus.SEPTEMBER

TABEL_2 = (
    Tabel2Rij(
        Datumcode.TVO_AANLEVEREN_OPEN,
        {J: Jaardag(1, 2, 0), A: Jaardag(1, 5, 0), S: Jaardag(1, 10, 0)},
        h2023("Tabel 2", "Aanleveren voor het TVO kan een maand na de start."),
    ),
    Tabel2Rij(
        Datumcode.TVO_DEADLINE,
        {J: Jaardag(15, 12, 0), A: Jaardag(15, 3, 1), S: Jaardag(15, 8, 1)},
        h2023("Tabel 2, voetnoot 2", "Op de 15e van de laatste maand; met UWV een maand later."),
        uwv=Jaardag(15, 1, 1),
    ),
    Tabel2Rij(
        Datumcode.CONCEPTRAPPORT_TVO,
        {J: Jaardag(22, 1, 1), A: Jaardag(15, 4, 1), S: Jaardag(15, 9, 1)},
        h2023("Tabel 2, voetnoot 2", "Het rapport volgt op de aanlevering; met UWV later."),
        uwv=Jaardag(15, 2, 1),
    ),
    Tabel2Rij(
        Datumcode.RESULTAATGEGEVENS,
        {J: Jaardag(21, 1, 1), A: Jaardag(21, 4, 1), S: Jaardag(21, 9, 1)},
        h2023("Tabel 2", "Resultaatgegevens uiterlijk drie weken na het einde."),
    ),
    Tabel2Rij(
        Datumcode.RESULTATENAUDIT,
        {J: Jaardag(1, 4, 1), A: Jaardag(1, 7, 1), S: Jaardag(1, 12, 1)},
        h2023("Tabel 2", "De datum van de tabel gaat voor 'binnen drie maanden' (A-05)."),
    ),
    Tabel2Rij(
        Datumcode.STREEFDATUM_BEOORDELING,
        {J: Jaardag(1, 5, 1), A: Jaardag(1, 8, 1), S: Jaardag(1, 1, 2)},
        h2023("Tabel 2, voetnoot 3", "Een streven: voorbijgaan heeft geen rechtsgevolg."),
    ),
)

MEETPERIODE = Meetperiodewaarden(
    maanden=Parameter(12, h2023("1.3", "Een Meetperiode duurt twaalf maanden.")),
    startmaand=Parameter(
        {J: 1, A: 4, S: 9}, h2023("1.3", "Zij begint op 1 januari, 1 april of 1 september.")
    ),
    tabel_2=TABEL_2,
    audit_inplannen_weken=Parameter(
        8, h2023("5.1.1", "Stap 1: acht weken voor het einde volgt het verzoek.")
    ),
    link_keurmerkapplicatie_weken=Parameter(
        3, h2023("5.1.1", "Stap 2: drie weken voor het einde gaat de link uit.")
    ),
    resultaatgegevens_weken=Parameter(
        3, h2023("5.1.1", "Stap 2: de applicatie sluit drie weken na het einde.")
    ),
    resultatenaudit_maanden=Parameter(
        3, h2023("5.1.1", "Stap 1: de audit is binnen drie maanden na het einde (A-05).")
    ),
    streefdatum_maanden=Parameter(
        4, h2023("Tabel 2, voetnoot 3", "De beoordeling is rond vier maanden na het einde.")
    ),
    herstelactie_dagen=Parameter(
        5, h2023("5.1.2", "Vijf dagen voor en vijf dagen na de aanleverdatum (A-26).")
    ),
    vrijstellingscontrole=h2023("5.1.1", "De laatste maand is de maand van de controle."),
)

TERMIJNEN = Termijnen(
    re_audit_maanden=Parameter(
        2, h2023("5.1.1", "De re-audit is uiterlijk twee maanden na de eerste audit.")
    ),
    schorsing_maximum_maanden=Parameter(
        9, h2023("6.2.3", "Beide soorten Schorsing duren hoogstens negen maanden (A-44).")
    ),
    wachttijd_aanvraag_maanden=Parameter(
        12, h2023("6.2.6", "Een nieuwe aanvraag kan twaalf maanden na het laatste besluit.")
    ),
    stilzitten_maanden=Parameter(
        6, h2023("6.2.5", "Wie zes maanden geen aanvraag doet, verliest de Overeenkomst (A-42).")
    ),
    vog_maanden=Parameter(
        6, h2023("voetnoot 4", "Een VOG is hoogstens zes maanden oud bij aanmelding of audit.")
    ),
    kvk_uittreksel_maanden=Parameter(
        3, h2023("5.1.1", "Checklist: het uittreksel is hoogstens drie maanden oud.")
    ),
)

AUDITOREN = Auditorwaarden(
    meegelopen=Parameter(3, h2023("5.1.1", "Een Auditor liep met ten minste drie Audits mee.")),
)

TEVREDENHEID = Tevredenheidswaarden(
    cijfer_totaal=Parameter(Decimal("6.5"), h2023("3.1.1", "Cliënten over alle Diensten samen.")),
    cijfer_dienst=Parameter(Decimal("5.5"), h2023("3.1.2", "Cliënten per Dienst.")),
    cijfer_opdrachtgevers=Parameter(Decimal("6.5"), h2023("3.2.1", "Alle Opdrachtgevers samen.")),
    respondenten_dienst=Parameter(
        5, h2023("4.1", "Met minder dan vijf antwoorden telt een Dienst niet los mee.")
    ),
    respons_aandeel=Parameter(
        Fraction(10, 100), h2023("3.1.3", "Een tiende van de uitgenodigden antwoordt.")
    ),
    respons_ingevuld=Parameter(40, h2023("3.1.3", "Of er zijn veertig vragenlijsten ingevuld.")),
    publicatieklassen=Parameter(
        (
            Responsklasse(0, Fraction(50, 100)),
            Responsklasse(10, Fraction(40, 100)),
            Responsklasse(50, Fraction(30, 100)),
            Responsklasse(100, Fraction(25, 100), of_ingevuld=40),
        ),
        h2023("Tabel 3", "Een klasse begint bij haar eerste getal: 50 valt in 50-100 (A-22)."),
    ),
    publicatie_respondenten=Parameter(
        3, h2023("4.1", "Voor de anonimiteit zijn er ten minste drie antwoorden (A-23).")
    ),
    publicatie_opdrachtgevers=Parameter(
        2, h2023("4.2", "Meer dan één Opdrachtgever antwoordde; Tabel 3 geldt niet (A-23).")
    ),
)

NUMMERS: Mapping[Dienst, int] = {
    **EERSTE_TIEN,
    Dienst.DUURZAME_INZETBAARHEID: 11,
    Dienst.SUPPORTED_EMPLOYMENT: 12,
}

VOLUME = Volumewaarden(
    trajecten=Parameter(5, h2023("6.1.1", "Vijf afgeronde Trajecten op een Dienst (A-14).")),
    personen=Parameter(5, h2023("6.1.1", "Van vijf verschillende personen.")),
    diensten=Parameter(1, h2023("6.1.1", "Op ten minste één Dienst.")),
    houder=h2023("3.1", "Vijf afgeronde Trajecten van vijf verschillende personen (A-14)."),
)

H2023 = Handleiding(
    editie=Editie.H2023,
    in_werking=date(2023, 4, 1),
    meetperiode=MEETPERIODE,
    termijnen=TERMIJNEN,
    auditoren=AUDITOREN,
    documenten=DOCUMENTEN,
    klachten=KLACHTEN,
    tevredenheid=TEVREDENHEID,
    volume=VOLUME,
    resultaten=RESULTATEN,
    sterren=STERREN,
    personen=PERSONEN,
    compensatie=COMPENSATIE,
    vrijstelling=VRIJSTELLING,
    nummers=NUMMERS,
)
