"""Het verbeterplan gaat mee naar de volgende Meetperiode (H23 3.3.1, 4.3)."""

from dataclasses import replace

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast, Normbevinding
from domain.keurmerk.audit.feiten import ResultatenauditVastgelegd
from domain.keurmerk.beoordeling.commands import ZetKeurmerkVoort
from domain.keurmerk.verbeterplan.besluiten import (
    Actiepunt,
    LegVerbeterplanVast,
    RondVerbeterpuntAf,
)
from domain.keurmerk.verbeterplan.feiten import VerbeterplanVastgesteld, Zwaarte
from domain.normen.bevindingen import Oordeel
from tests.support.beweringen import feit, geen_taak, geen_termijn, status, taak, termijn
from tests.support.choices import gemist
from tests.support.lives import DOCUMENTED_ON, documented
from tests.support.vertellen import Verhaal, dag, de_termijn_gaat_af, gegeven, op
from tests.support.years import holder_since_2022, surveyed

PUNT = Actiepunt(
    punt="terugbellen",
    ernst=Zwaarte.KLACHT,
    wat="Cliënten sneller terugbellen.",
    eigenaar="medewerker-7",
    uiterlijk=dag("30 juni 2023"),
)
UITVOEREN, TOETSEN = "verbeterplan-uitvoeren", "verbeterplan-toetsen"
GEVOLGD = (Normbevinding(norm="3.3.1", oordeel=Oordeel.GEHAALD, bewijs="stuk-1"),)


def een_houder_met_een_plan() -> Verhaal:
    """The survey over 2022 had complaints; the Auditor approved the plan in March 2023."""
    return gegeven(
        *holder_since_2022(Dienst.SCHOLING),
        op(
            "2 januari 2024",
            LegVerbeterplanVast,
            meetperiode_start=dag("1 januari 2022"),
            vastgesteld_op=dag("20 maart 2023"),
            punten=(PUNT,),
        ),
    )


def tot_de_audit() -> Verhaal:
    leven = holder_since_2022(Dienst.SCHOLING)
    return een_houder_met_een_plan().en(
        surveyed(dag("22 januari 2024"), [Dienst.SCHOLING]),
        *documented(DOCUMENTED_ON, leven),
    )


def test_het_plan_wordt_uitgevoerd_in_de_meetperiode_erna() -> None:
    (
        een_houder_met_een_plan()
        .dan(
            termijn(UITVOEREN, "31 december 2023"),
            feit(VerbeterplanVastgesteld, uitvoeren_vanaf=dag("1 januari 2023")),
        )
        .als_(de_termijn_gaat_af(UITVOEREN, "2 januari 2024"))
        .dan(taak(TOETSEN), geen_termijn(UITVOEREN))
    )


def test_een_punt_kan_een_dag_na_de_meetperiode_niet_meer_in_het_plan() -> None:
    te_laat = replace(PUNT, uiterlijk=dag("1 januari 2024"))
    (
        gegeven(*holder_since_2022(Dienst.SCHOLING))
        .als_(
            op(
                "2 januari 2024",
                LegVerbeterplanVast,
                meetperiode_start=dag("1 januari 2022"),
                vastgesteld_op=dag("20 maart 2023"),
                punten=(te_laat,),
            )
        )
        .dan_geweigerd("verbeterpunt-dag-onmogelijk (Handleiding 2023 4.3)")
    )


def test_een_audit_die_het_plan_vergeet_wordt_niet_vastgelegd() -> None:
    (
        tot_de_audit()
        .als_(op("15 maart 2024", LegResultatenauditVast))
        .dan_geweigerd("verbeterplan-niet-getoetst (Handleiding 2023 3.3.1)", zegt="Norm 3.3.1")
    )


def test_is_het_plan_gevolgd_dan_gaat_het_keurmerk_door() -> None:
    (
        tot_de_audit()
        .en(
            op(
                "1 maart 2024",
                RondVerbeterpuntAf,
                meetperiode_start=dag("1 januari 2022"),
                punt="terugbellen",
            )
        )
        .als_(op("15 maart 2024", LegResultatenauditVast, bevindingen=GEVOLGD))
        .dan(geen_taak(TOETSEN), geen_termijn(UITVOEREN))
        .als_(op("10 mei 2024", ZetKeurmerkVoort))
        .dan(status("toegekend"))
    )


def test_is_het_plan_niet_gevolgd_dan_is_de_norm_niet_gehaald() -> None:
    (
        tot_de_audit()
        .als_(op("15 maart 2024", LegResultatenauditVast, bevindingen=gemist("3.3.1")))
        .dan(feit(ResultatenauditVastgelegd, normen_niet_gehaald=("3.3.1",)))
        .als_(op("10 mei 2024", ZetKeurmerkVoort))
        .dan_geweigerd("norm-niet-gehaald (Handleiding 2023 6.2)", zegt="3.3.1")
    )
