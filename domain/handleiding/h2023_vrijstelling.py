"""Handleiding 2023, 6.2.1 and 5.1.1: the numbers for compensatie and vrijstelling."""

from decimal import Decimal

from domain.handleiding.parameter import Parameter
from domain.handleiding.vrijstellingsvorm import (
    Compensatieklasse,
    Compensatiewaarden,
    Vrijstellingswaarden,
)
from domain.source import h2023

COMPENSATIE = Compensatiewaarden(
    klassen=Parameter(
        (Compensatieklasse(1, 0), Compensatieklasse(2, 1), Compensatieklasse(6, 2)),
        h2023("6.2.1", "Met twee Diensten mag er een onder de norm scoren, met zes twee."),
    ),
)

VRIJSTELLING = Vrijstellingswaarden(
    vierdejaars_cyclusjaar=Parameter(4, h2023("5.1.1", "De eerste kans is in cyclusjaar vier.")),
    vierdejaars_terugblik=Parameter(
        3, h2023("5.1.1", "De eerste drie jaren van de cyclus waren in orde.")
    ),
    tweejaarlijks_vanaf=Parameter(6, h2023("5.1.1", "Daarna kan het vanaf cyclusjaar zes.")),
    langer_houder_dan=Parameter(
        4, h2023("5.1.1", "Alleen voor wie langer dan vier jaar Keurmerkhouder is (A-33).")
    ),
    eens_per=Parameter(2, h2023("5.1.1", "Nooit twee jaren achter elkaar.")),
    terugblik=Parameter(3, h2023("5.1.1", "De laatste drie Audits en Meetperiodes tellen (A-33).")),
    cijfer_jaren=Parameter(
        4, h2023("5.1.1", "Het gemiddelde gaat over de vier Meetperiodes ervoor (A-33).")
    ),
    cijfer=Parameter(Decimal("7"), h2023("5.1.1", "Klanten geven gemiddeld een zeven of hoger.")),
    cijfer_clientenaudit=Parameter(
        Decimal("6.5"), h2023("5.1.1", "Met elk jaar een cliëntenaudit ligt de lat een half lager.")
    ),
    omzetverklaring_weken=Parameter(
        3, h2023("5.1.1", "De omzetverklaring is er drie weken na het einde.")
    ),
    beslissen_maanden=Parameter(
        1, h2023("5.1.1", "Het bericht volgt binnen een maand nadat alles binnen is (A-73).")
    ),
)
