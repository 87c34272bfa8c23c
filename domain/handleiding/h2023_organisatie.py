"""Handleiding 2023, hoofdnorm 1: the numbers for documents and complaints."""

from fractions import Fraction

from domain.handleiding.edition import Documentwaarden, Klachtwaarden
from domain.handleiding.parameter import Parameter
from domain.source import h2023

DOCUMENTEN = Documentwaarden(
    vog_aspecten=Parameter(
        (11, 12, 13, 21, 22, 41, 43, 53, 71),
        h2023("1.2.4", "Informatie, geld, diensten, zakelijke transacties en aansturen."),
    ),
    seqf_maanden=Parameter(
        36, h2023("2.12.1", "De zelfbeoordeling van SEQF is hoogstens drie jaar oud.")
    ),
    strijdigheid_werkdagen=Parameter(
        5, h2023("Bijlage 6", "Wat niet meer klopt, meldt de houder binnen vijf werkdagen.")
    ),
    werkweek_uren=Parameter(60, h2023("Bijlage 6", "m: langer werkt niemand in een week.")),
    overgenomen_cursisten=Parameter(
        15, h2023("Bijlage 6", "Alleen bij het Keurmerk Inburgeren, sinds 1 september 2020.")
    ),
    min_max_maanden=Parameter(
        6,
        h2023("voetnoot 7", "Met een min-maxcontract telt iemand pas daarna als eigen."),
    ),
)

KLACHTEN = Klachtwaarden(
    bevestigen_weken=Parameter(
        2, h2023("1.5.2", "a: bericht van ontvangst van een schriftelijke klacht.")
    ),
    afwijzen_weken=Parameter(
        4, h2023("1.5.2", "b: met redenen melden dat een klacht niet wordt behandeld.")
    ),
    afhandelen_weken=Parameter(6, h2023("1.5.2", "c: een klacht is binnen zes weken klaar.")),
    op_tijd_aandeel=Parameter(
        Fraction(80, 100), h2023("1.5.8", "Van alle klachten is vier vijfde op tijd klaar.")
    ),
)
