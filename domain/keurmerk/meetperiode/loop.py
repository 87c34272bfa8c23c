"""That one Meetperiode follows another: no dates of Tabel 2, it happens by itself (H23 1.3)."""

from domain.keurmerk.agenda.soorten import Groep, Moment, Termijnsoort
from domain.source import h2023

EINDE_MEETPERIODE = Termijnsoort(
    "einde-meetperiode",
    "Laatste dag van de Meetperiode",
    h2023("1.3", "Een Meetperiode duurt twaalf maanden."),
    Groep.LOOP,
    Moment.EINDE,
)

VOLGENDE_MEETPERIODE = Termijnsoort(
    "volgende-meetperiode",
    "Daarna begint de volgende Meetperiode",
    h2023("1.3", "Meetperiodes volgen elkaar op, zonder gat."),
    Groep.LOOP,
    Moment.EINDE,
)

TERMIJNEN = (EINDE_MEETPERIODE, VOLGENDE_MEETPERIODE)
