"""Grounds of an assessment, an exemption or a permission (H23 5.1.1, 6.1, 6.2.1, 6.2.2)."""

from domain.keurmerk.gronden.grond import Grond


class ToekenningGrond(Grond):
    ALLE_NORMEN_GEHAALD = (
        "alle-normen-gehaald",
        "6.1.1",
        "De aspirant voldoet aan alle Normen van hoofdstuk 2, 3 en 4.",
    )


class VerlengingGrond(Grond):
    TE_WEINIG_TRAJECTEN = (
        "te-weinig-trajecten",
        "6.1.1",
        "Te weinig afgeronde Trajecten, terwijl hoofdnorm 1 en de tevredenheid in orde zijn.",
    )


class NietToekenningGrond(Grond):
    NORM_NIET_GEHAALD = (
        "norm-niet-gehaald",
        "6.1.2",
        "Een Norm is aan het einde van de Meetperiode niet gehaald.",
    )
    AUDIT_OF_TVO_NIET_TIJDIG = (
        "audit-of-tvo-niet-tijdig",
        "6.1.2",
        "De Audit of het Tevredenheidsonderzoek is niet of te laat gedaan.",
    )
    NIET_BETAALD = (
        "niet-betaald",
        "6.1.2",
        "De betaling aan Blik op Werk is niet of niet helemaal voldaan.",
    )
    RE_AUDIT_VERSTREKEN = (
        "re-audit-verstreken",
        "5.1.1",
        "De re-audit is niet binnen twee maanden gehouden.",
    )
    OPNIEUW_TE_WEINIG_TRAJECTEN = (
        "opnieuw-te-weinig-trajecten",
        "6.1.1",
        "Ook in de verlengde Meetperiode zijn te weinig Trajecten afgerond.",
    )
    VERLENGING_NIET_MOGELIJK = (
        "verlenging-niet-mogelijk",
        "6.1.1",
        "Te weinig Trajecten, en de voorwaarden voor verlenging zijn niet vervuld.",
    )


class VoortzettingGrond(Grond):
    NORMEN_GEHAALD = (
        "normen-gehaald",
        "6.2",
        "De houder voldoet aan de Normen.",
    )
    COMPENSATIE = (
        "compensatie",
        "6.2.1",
        "De Diensten onder de Norm zijn gecompenseerd.",
    )
    HERSTELD_NA_WAARSCHUWING = (
        "hersteld-na-waarschuwing",
        "6.2.2",
        "De houder heeft na de Waarschuwing hersteld.",
    )


class CompensatieGrond(Grond):
    DIENST_ONDER_NORM = (
        "dienst-onder-norm",
        "6.2.1",
        "Een beperkt aantal Diensten mag in één Meetperiode onder de Norm scoren.",
    )


class WaarschuwingGrond(Grond):
    NORM_NIET_GEHAALD_BIJ_AUDIT = (
        "norm-niet-gehaald-bij-audit",
        "6.2.2",
        "Uit de Audit blijkt dat een Norm niet is gehaald, en compensatie is niet mogelijk.",
    )


class HerstelGrond(Grond):
    NORM_HERSTELD = (
        "norm-hersteld",
        "6.2.2",
        "De Norm is binnen de hersteltermijn weer gehaald.",
    )


class VrijstellingGrond(Grond):
    VOORWAARDEN_JAAR_VIER = (
        "voorwaarden-jaar-vier",
        "5.1.1",
        "De voorwaarden voor de vierdejaars vrijstelling zijn vervuld.",
    )
    VOORWAARDEN_VANAF_JAAR_ZES = (
        "voorwaarden-vanaf-jaar-zes",
        "5.1.1",
        "De voorwaarden voor de tweejaarlijkse vrijstelling zijn vervuld.",
    )
    VOORWAARDE_NIET_VERVULD = (
        "voorwaarde-niet-vervuld",
        "5.1.1",
        "Een voorwaarde voor de vrijstelling is niet vervuld.",
    )
    GEGEVENS_TE_LAAT = (
        "gegevens-te-laat",
        "5.1.1",
        "De gegevens zijn niet op tijd aangeleverd.",
    )


class ToestemmingGrond(Grond):
    GEMOTIVEERD_VERZOEK = (
        "gemotiveerd-verzoek",
        "6.2.6",
        "De houder heeft een gemotiveerd verzoek gedaan.",
    )
    VERZOEK_ONVOLDOENDE = (
        "verzoek-onvoldoende",
        "6.2.6",
        "Het verzoek is niet voldoende gemotiveerd.",
    )
