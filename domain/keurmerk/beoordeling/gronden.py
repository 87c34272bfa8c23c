"""Grounds of the decisions at the end of a Meetperiode (H23 6.1, 6.2, 6.2.1)."""

from domain.keurmerk.grond import Grond, van_edities


class ToekenningGrond(Grond):
    ALLE_NORMEN_GEHAALD = (
        "alle-normen-gehaald",
        "6.1.1",
        "De aspirant voldoet aan alle Normen van hoofdstuk 2, 3 en 4.",
    )
    vars().update(van_edities("ToekenningGrond"))


class VerlengingGrond(Grond):
    TE_WEINIG_TRAJECTEN = (
        "te-weinig-trajecten",
        "6.1.1",
        "Te weinig afgeronde Trajecten, terwijl hoofdnorm 1 en de tevredenheid in orde zijn.",
    )
    vars().update(van_edities("VerlengingGrond"))


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
        "De re-audit is niet op tijd gehouden.",
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
    vars().update(van_edities("NietToekenningGrond"))


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
    vars().update(van_edities("VoortzettingGrond"))


class CompensatieGrond(Grond):
    DIENST_ONDER_NORM = (
        "dienst-onder-norm",
        "6.2.1",
        "Een beperkt aantal Diensten mag in één Meetperiode onder de Norm scoren.",
    )
    vars().update(van_edities("CompensatieGrond"))
