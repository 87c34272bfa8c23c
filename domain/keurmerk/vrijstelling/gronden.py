"""Grounds of a decision on the exemption from the resultatenaudit (H23 5.1.1)."""

from domain.keurmerk.grond import Grond, van_edities


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
    vars().update(van_edities("VrijstellingGrond"))
