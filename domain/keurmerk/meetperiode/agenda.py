"""The terms and tasks of one Meetperiode (Tabel 2, H23 5.1.1)."""

from domain.handleiding.tabel2 import Datumcode
from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.meetperiode import loop
from domain.source import h2023

_M, _B, _E = Groep.MEETPERIODE, Moment.BEGIN, Moment.EINDE

_TABEL_2 = "Tabel 2"

MEETPERIODE_STARTEN = Taaksoort(
    "meetperiode-starten",
    "Start de eerste Meetperiode",
    h2023("1.3", "Een aspirant heeft een Meetperiode."),
    _M,
)

VERZOEK_AUDIT = Taaksoort(
    "verzoek-audit-inplannen",
    "Vraag de houder een afspraak voor de Audit te maken",
    h2023("5.1.1", "Acht weken voor het einde, en na een geweigerde vrijstelling."),
    _M,
    verplicht=True,
    per_geval=True,
)

VRIJSTELLING_BEOORDELEN = Taaksoort(
    "vrijstelling-beoordelen",
    "Ga na of de houder een vrijstelling van de Audit krijgt",
    h2023("5.1.1", "In de laatste maand van de Meetperiode."),
    _M,
    verplicht=True,
    per_geval=True,
)

LINK_VERSTUREN = Taaksoort(
    "link-versturen",
    "Stuur de houder de link naar de Keurmerk-applicatie",
    h2023("5.1.1", "Drie weken voor het einde van de Meetperiode."),
    _M,
    verplicht=True,
    per_geval=True,
)

RESULTATEN_OPVRAGEN = Taaksoort(
    "resultaten-opvragen",
    "De resultaten zijn niet op tijd aangeleverd: vraag de houder ernaar",
    h2023("5.1.1", "Zonder resultaten is hoofdnorm 2 niet te beoordelen."),
    _M,
    per_geval=True,
)

TVO_OPVRAGEN = Taaksoort(
    "tvo-gegevens-opvragen",
    "De gegevens voor het Tevredenheidsonderzoek zijn niet volledig: ga na wat er volgt",
    h2023("5.1.2", "Zonder gegevens kan het onderzoeksbureau niemand uitnodigen."),
    _M,
    verplicht=True,
    per_geval=True,
)

CONCEPTRAPPORT_OPVRAGEN = Taaksoort(
    "conceptrapport-opvragen",
    "Vraag het onderzoeksbureau naar het conceptrapport",
    h2023(_TABEL_2, "Het conceptrapport had er moeten zijn."),
    _M,
    per_geval=True,
)

AUDIT_NIET_TIJDIG = Taaksoort(
    "audit-niet-tijdig",
    "De resultatenaudit is niet op tijd: beslis wat er volgt",
    h2023("6.1.2", "Aspirant: niet-toekenning. Houder: Schorsing of Intrekking is mogelijk."),
    _M,
    verplicht=True,
    per_geval=True,
)

BEOORDELING_AFRONDEN = Taaksoort(
    "beoordeling-afronden",
    "Rond de beoordeling van de Meetperiode af",
    h2023("5.1.1", "De houder krijgt de uitkomst van de beoordeling te horen."),
    _M,
    verplicht=True,
    alleen_door_besluit=True,
    per_geval=True,
)

TAKEN = (
    MEETPERIODE_STARTEN,
    VERZOEK_AUDIT,
    VRIJSTELLING_BEOORDELEN,
    LINK_VERSTUREN,
    RESULTATEN_OPVRAGEN,
    TVO_OPVRAGEN,
    CONCEPTRAPPORT_OPVRAGEN,
    AUDIT_NIET_TIJDIG,
    BEOORDELING_AFRONDEN,
)

TVO_OPEN = Termijnsoort(
    Datumcode.TVO_AANLEVEREN_OPEN.value,
    "Aanleveren voor het Tevredenheidsonderzoek begint",
    h2023(_TABEL_2, "De houder kan vanaf deze dag aanleveren."),
    _M,
    _B,
)

TVO_DEADLINE = Termijnsoort(
    Datumcode.TVO_DEADLINE.value,
    "Laatste dag om aan te leveren voor het Tevredenheidsonderzoek",
    h2023(_TABEL_2, "Daarna sluit de Portal."),
    _M,
    _E,
    TVO_OPVRAGEN,
)

AUDIT_INPLANNEN = Termijnsoort(
    Datumcode.AUDIT_INPLANNEN.value,
    "Houder vragen de Audit in te plannen",
    h2023("5.1.1", "Acht weken voor het einde van de Meetperiode."),
    _M,
    _B,
    VERZOEK_AUDIT,
)

VRIJSTELLINGSCONTROLE = Termijnsoort(
    Datumcode.VRIJSTELLINGSCONTROLE.value,
    "Nagaan of de houder een vrijstelling van de Audit krijgt",
    h2023("5.1.1", "In de laatste maand van de Meetperiode."),
    _M,
    _B,
    VRIJSTELLING_BEOORDELEN,
)

LINK = Termijnsoort(
    Datumcode.LINK_KEURMERKAPPLICATIE.value,
    "Link naar de Keurmerk-applicatie sturen",
    h2023("5.1.1", "Drie weken voor het einde van de Meetperiode."),
    _M,
    _B,
    LINK_VERSTUREN,
)

RESULTAATGEGEVENS = Termijnsoort(
    Datumcode.RESULTAATGEGEVENS.value,
    "Laatste dag om resultaatgegevens aan te leveren",
    h2023(_TABEL_2, "Drie weken na het einde sluit de Keurmerk-applicatie."),
    _M,
    _E,
    RESULTATEN_OPVRAGEN,
)

CONCEPTRAPPORT = Termijnsoort(
    Datumcode.CONCEPTRAPPORT_TVO.value,
    "Conceptrapport van het Tevredenheidsonderzoek klaar",
    h2023(_TABEL_2, "Het onderzoeksbureau levert op deze dag het concept."),
    _M,
    _E,
    CONCEPTRAPPORT_OPVRAGEN,
)

RESULTATENAUDIT = Termijnsoort(
    Datumcode.RESULTATENAUDIT.value,
    "Laatste dag voor de resultatenaudit",
    h2023(_TABEL_2, "Te laat is voor een aspirant een grond voor niet-toekenning."),
    _M,
    _E,
    AUDIT_NIET_TIJDIG,
)

STREEFDATUM = Termijnsoort(
    Datumcode.STREEFDATUM_BEOORDELING.value,
    "Streefdatum voor de beoordeling",
    h2023(_TABEL_2, "Een streefdatum zonder rechtsgevolg."),
    _M,
    _E,
    BEOORDELING_AFRONDEN,
)

KALENDER = (
    TVO_OPEN,
    TVO_DEADLINE,
    AUDIT_INPLANNEN,
    VRIJSTELLINGSCONTROLE,
    LINK,
    RESULTAATGEGEVENS,
    CONCEPTRAPPORT,
    RESULTATENAUDIT,
    STREEFDATUM,
)

PER_DATUMCODE = {soort.code: soort for soort in KALENDER}

TERMIJNEN = (*KALENDER, *loop.TERMIJNEN)
