"""De Auditor die halverwege zijn training kwijtraakt (H23 5.1.1)."""

from dataclasses import replace
from datetime import date

from domain.keurmerk.audit.commands import (
    LegReAuditVast,
    LegResultatenauditVast,
    PlanResultatenaudit,
    VerzoekReAudit,
)
from domain.keurmerk.audit.feiten import ResultatenauditGepland
from domain.keurmerk.auditregister.commands import LaatTrainingVervallen
from domain.keurmerk.dossier import Dossier
from tests.support.auditregister import AUDITORS, recorded
from tests.support.beweringen import feit, geen_termijn, termijn
from tests.support.choices import gemist
from tests.support.scenario import Step
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Verhaal, dag, gegeven, op

VOORBIJ = "audit-training-voorbij (Handleiding 2023 5.1.1)"
KWIJT = dag("31 maart 2024")


def zonder_training(register: Dossier = AUDITORS) -> Dossier:
    """Auditor-1 missed what keeps his training alive: it counts until the end of March 2024."""
    return recorded(
        [LaatTrainingVervallen(auditor="auditor-1", laatste_dag=KWIJT, reden="Niet bijgeschoold.")],
        date(2024, 4, 2),
        register,
    )


def nu_bekend(stap: Step) -> Step:
    """The register knows it by now."""
    return replace(stap, register=zonder_training())


def een_gehouden_audit() -> Verhaal:
    return gegeven(
        een_aspirant(),
        een_rapport("22 januari 2024"),
        stukken_en_cijfers("20 februari 2024"),
        op("15 maart 2024", LegResultatenauditVast, bevindingen=gemist("1.4.1")),
        op("15 maart 2024", VerzoekReAudit),
    )


def test_de_audit_van_voor_die_dag_blijft_een_audit() -> None:
    een_gehouden_audit().dan(termijn("re-audit", "15 mei 2024"))


def test_de_re_audit_mag_hij_niet_meer_doen_maar_een_collega_wel() -> None:
    (
        een_gehouden_audit()
        .als_(nu_bekend(op("22 april 2024", LegReAuditVast)))
        .dan_geweigerd(VOORBIJ, zegt="telde tot en met 31-03-2024, en niet op 22-04-2024")
        .als_(nu_bekend(op("22 april 2024", LegReAuditVast, auditor="auditor-2")))
        .dan(geen_termijn("re-audit"))
    )


def test_een_re_audit_op_zijn_laatste_dag_mag_nog() -> None:
    stap = op("3 april 2024", LegReAuditVast, uitgevoerd_op=KWIJT)
    een_gehouden_audit().als_(nu_bekend(stap)).dan(geen_termijn("re-audit"))


def test_een_afspraak_met_hem_voor_daarna_wordt_geweigerd() -> None:
    na = dag("5 april 2024")
    (
        gegeven(een_aspirant(), een_rapport("22 januari 2024"))
        .als_(nu_bekend(op("3 april 2024", PlanResultatenaudit, afspraak_op=na)))
        .dan_geweigerd(VOORBIJ, zegt="Kies een andere Auditor")
        .als_(
            nu_bekend(op("3 april 2024", PlanResultatenaudit, afspraak_op=na, auditor="auditor-2"))
        )
        .dan(feit(ResultatenauditGepland, auditor="auditor-2"))
    )


def test_wie_al_had_afgesproken_hoort_het_bij_het_vastleggen() -> None:
    """The appointment was right when it was made; the Audit is not."""
    afspraak = dag("1 april 2024")
    (
        gegeven(
            een_aspirant(),
            een_rapport("22 januari 2024"),
            stukken_en_cijfers("20 februari 2024"),
            op("1 maart 2024", PlanResultatenaudit, afspraak_op=afspraak),
        )
        .als_(nu_bekend(op("3 april 2024", LegResultatenauditVast, uitgevoerd_op=afspraak)))
        .dan_geweigerd(VOORBIJ)
    )
