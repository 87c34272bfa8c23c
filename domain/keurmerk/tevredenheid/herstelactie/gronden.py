"""Grounds of the decision on a herstelactie (H23 5.1.2, A-26)."""

from domain.keurmerk.grond import Grond, van_edities


class HerstelactieGrond(Grond):
    TE_WEINIG_UITGENODIGD = (
        "te-weinig-uitgenodigd",
        "5.1.2",
        "Er zijn te weinig mensen uitgenodigd en het verzoek kwam op tijd.",
    )
    BIJZONDER_GEVAL = (
        "bijzonder-geval",
        "5.1.2",
        "Het verzoek kwam niet in de dagen rond de aanleverdatum, maar er is reden voor een"
        " uitzondering (A-26).",
    )
    vars().update(van_edities("HerstelactieGrond"))


class HerstelactieWeigeringGrond(Grond):
    BUITEN_DE_DAGEN = (
        "buiten-de-dagen",
        "5.1.2",
        "Het verzoek kwam niet in de dagen rond de aanleverdatum.",
    )
    GENOEG_UITGENODIGD = (
        "genoeg-uitgenodigd",
        "5.1.2",
        "Niet blijkt dat er te weinig mensen zijn uitgenodigd.",
    )
    vars().update(van_edities("HerstelactieWeigeringGrond"))
