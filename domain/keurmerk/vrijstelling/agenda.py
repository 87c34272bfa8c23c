"""The term and the task of a provisional exemption (H23 5.1.1)."""

from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.source import h2023

DEFINITIEF_BESLISSEN = Taaksoort(
    "vrijstelling-definitief-beslissen",
    "Beslis of de vrijstelling definitief wordt, en laat het de houder weten",
    h2023("5.1.1", "Binnen een maand nadat alle gegevens er zijn."),
    Groep.MEETPERIODE,
    verplicht=True,
    alleen_door_besluit=True,
    per_geval=True,
)

GEGEVENS = Termijnsoort(
    "gegevens-vrijstelling",
    "Laatste dag voor de gegevens bij een voorlopige vrijstelling",
    h2023("5.1.1", "Wie te laat is met een van de gegevens, krijgt geen vrijstelling."),
    Groep.MEETPERIODE,
    Moment.EINDE,
    DEFINITIEF_BESLISSEN,
)

TERMIJNEN = (GEGEVENS,)
TAKEN = (DEFINITIEF_BESLISSEN,)
