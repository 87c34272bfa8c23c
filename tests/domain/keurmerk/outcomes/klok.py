"""What the system records because a term rang."""

from datetime import date
from uuid import uuid5

from domain.begrippen import NaSchorsing
from domain.keurmerk.audit.commands import VerzoekReAudit
from domain.keurmerk.audit.feiten import ReAuditVerstreken
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.einde.feiten import (
    IntrekkingstermijnVerstreken,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.schorsing.commands import SchorsVoorOnderzoek
from domain.keurmerk.schorsing.feiten import SchorsingstermijnVerstreken
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingNietAanDeOrde,
    VrijstellingsgegevensBinnen,
)
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from domain.keurmerk.waarschuwing.feiten import WaarschuwingstermijnVerstreken
from tests.domain.keurmerk.outcomes.outcome import Outcome
from tests.support.jaar_vier import provisional, results, turnover
from tests.support.lives import (
    ASPIRANT,
    HOLDER,
    LATER,
    MEASURED,
    REJECTED,
    SUSPENDED_ON,
    WITHDRAWN,
    Life,
)
from tests.support.scenario import KVK, given, on, rings

DOSSIER = dossier_id(KVK)
AWARD = given(*HOLDER).dossier.versie
NEXT = AWARD + 1
MEASURING = given(*ASPIRANT).dossier.versie
GRANTED = given(*provisional()).dossier.versie
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))


def termijn(versie: int, nth: int, code: str, dag: date) -> str:
    """The id of a term, in words: which event started it, as its how manyeth."""
    return f"{uuid5(DOSSIER, f'termijn/{versie}/{nth}/{code}/{dag}')}"


BY_THE_CLOCK = (
    Outcome(
        (*HOLDER, on(LATER, GeefWaarschuwing, hersteltermijn_tot=date(2024, 8, 1))),
        rings("herstel-na-waarschuwing", date(2024, 8, 2)),
        WaarschuwingstermijnVerstreken(
            termijn=termijn(NEXT, 0, "herstel-na-waarschuwing", date(2024, 8, 1)),
            waarschuwing=NEXT,
            hersteltermijn_tot=date(2024, 8, 1),
        ),
    ),
    Outcome(
        SUSPENDED,
        rings("einde-schorsing", date(2024, 10, 1)),  # a month late: the day stays the same
        SchorsingstermijnVerstreken(
            termijn=termijn(NEXT, 3, "einde-schorsing", date(2024, 8, 31)),
            laatste_dag=date(2024, 8, 31),
            gevolg=NaSchorsing.HERLEEFT,
            ingangsdatum=date(2024, 9, 1),
            terug_naar=Keurmerkstatus.TOEGEKEND,
        ),
    ),
    Outcome(
        WITHDRAWN,
        rings("einde-intrekking", date(2025, 12, 2)),
        IntrekkingstermijnVerstreken(
            termijn=termijn(NEXT, 0, "einde-intrekking", date(2025, 12, 1)),
            laatste_dag=date(2025, 12, 1),
        ),
    ),
    Outcome(
        (*MEASURED, on(LATER, VerzoekReAudit)),
        rings("re-audit", date(2024, 5, 16)),
        ReAuditVerstreken(
            termijn=termijn(AWARD, 0, "re-audit", date(2024, 5, 15)), uiterlijk=date(2024, 5, 15)
        ),
    ),
    Outcome(
        ASPIRANT,
        rings("vrijstellingscontrole", date(2023, 12, 1)),
        VrijstellingNietAanDeOrde(
            termijn=termijn(MEASURING, 2, "vrijstellingscontrole", date(2023, 12, 1)),
            meetperiode_start=date(2023, 1, 1),
            dag=date(2023, 12, 1),
            cyclusjaar=None,
        ),
    ),
    Outcome(
        REJECTED,
        rings("nieuwe-aanvraag-mogelijk", date(2023, 12, 15)),  # a signal, on its own day
        TermijnVerstreken(
            termijn=termijn(2, 0, "nieuwe-aanvraag-mogelijk", date(2023, 12, 15)),
            code="nieuwe-aanvraag-mogelijk",
            dag=date(2023, 12, 15),
        ),
    ),
    Outcome(
        (*provisional(), results(), turnover()),
        rings("gegevens-vrijstelling", date(2024, 1, 22)),
        VrijstellingsgegevensBinnen(
            termijn=termijn(GRANTED, 0, "gegevens-vrijstelling", date(2024, 1, 21)),
            meetperiode_start=date(2023, 1, 1),
            dag=date(2024, 1, 21),
            beslissen_uiterlijk=date(2024, 2, 22),
        ),
    ),
)
