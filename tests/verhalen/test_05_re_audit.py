"""De re-audit: op tijd, en een dag te laat (H23 5.1.1, GT-51)."""

from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.audit.feiten import Auditadvies, ReAuditUitgevoerd
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from tests.support.beweringen import (
    feit,
    geen_taak,
    geen_termijn,
    gronden,
    status,
    taak,
    te_laat_in_tijdlijn,
    termijn,
    volgt_het_advies,
)
from tests.support.choices import gemist
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Verhaal, dag, de_termijn_gaat_af, gegeven, op

VERSTREKEN = (NietToekenningGrond.RE_AUDIT_VERSTREKEN,)
NORM_NIET_GEHAALD = (NietToekenningGrond.NORM_NIET_GEHAALD,)


def een_audit_met_een_gebrek() -> Verhaal:
    """On 15 March the Auditor misses something on norm 1.4.1, and asks for a re-audit."""
    return gegeven(
        een_aspirant(),
        een_rapport("22 januari 2024"),
        stukken_en_cijfers("20 februari 2024"),
        op(
            "15 maart 2024",
            LegResultatenauditVast,
            bevindingen=gemist("1.4.1"),
            advies=Auditadvies.RE_AUDIT,
        ),
        op("15 maart 2024", VerzoekReAudit),
    )


def test_de_re_audit_moet_er_twee_maanden_na_de_eerste_audit_zijn() -> None:
    (
        een_audit_met_een_gebrek()
        .dan(termijn("re-audit", "15 mei 2024"))
        .als_(de_termijn_gaat_af("re-audit", "15 mei 2024"))
        .dan_geweigerd("termijn-loopt-nog (Beleid C-1)")
    )


def test_zolang_de_re_audit_openstaat_is_er_geen_keurmerk_en_geen_afwijzing_daarom() -> None:
    (
        een_audit_met_een_gebrek()
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd(
            "re-audit-open (Handleiding 2023 5.1.1)",
            "hoofdnorm-1-niet-gehaald (Handleiding 2023 6.1.1)",
            "afwijking-zonder-reden (Beleid afwijking)",
        )
        .als_(op("15 mei 2024", KenKeurmerkNietToe, gronden=VERSTREKEN))
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 6.1.2)")
    )


def test_op_de_laatste_dag_is_op_tijd_en_het_gebrek_is_weg() -> None:
    (
        een_audit_met_een_gebrek()
        .als_(op("15 mei 2024", LegReAuditVast, advies=Auditadvies.POSITIEF))
        .dan(feit(ReAuditUitgevoerd, te_laat=False), geen_termijn("re-audit"))
        .als_(op("21 mei 2024", KenKeurmerkNietToe, gronden=VERSTREKEN))
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 6.1.2)")
        .als_(op("21 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"))
    )


def test_vindt_de_auditor_het_gebrek_opnieuw_dan_is_de_norm_niet_gehaald() -> None:
    (
        een_audit_met_een_gebrek()
        .en(op("15 mei 2024", LegReAuditVast, bevindingen=gemist("1.4.1")))
        .als_(op("21 mei 2024", KenKeurmerkToe))
        .dan_geweigerd("hoofdnorm-1-niet-gehaald (Handleiding 2023 6.1.1)")
        .als_(op("21 mei 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan(status("niet-toegekend"), volgt_het_advies)
    )


def test_een_dag_te_laat_blijft_te_laat_ook_als_de_re_audit_goed_was() -> None:
    (
        een_audit_met_een_gebrek()
        .als_(de_termijn_gaat_af("re-audit", "16 mei 2024"))
        .dan(taak("besluit-na-re-audit"))
        .als_(op("16 mei 2024", LegReAuditVast, advies=Auditadvies.POSITIEF))
        .dan(
            feit(ReAuditUitgevoerd, te_laat=True),
            te_laat_in_tijdlijn,
            geen_taak("besluit-na-re-audit"),
        )
        .als_(op("21 mei 2024", KenKeurmerkNietToe, gronden=VERSTREKEN))
        .dan(status("niet-toegekend"), gronden("re-audit-verstreken"))
    )


def test_te_laat_ingevoerd_is_niet_te_laat_gehouden() -> None:
    """Held on 15 May, recorded on 3 June: what counts is the day it was held."""
    (
        een_audit_met_een_gebrek()
        .als_(op("3 juni 2024", LegReAuditVast, uitgevoerd_op=dag("15 mei 2024")))
        .dan(feit(ReAuditUitgevoerd, te_laat=False))
    )


def test_zonder_re_audit_kan_worden_afgewezen_vanaf_de_dag_na_de_laatste_dag() -> None:
    (
        een_audit_met_een_gebrek()
        .als_(
            op(
                "3 juni 2024",
                KenKeurmerkNietToe,
                gronden=VERSTREKEN,
                besluitdatum=dag("15 mei 2024"),
            )
        )
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 6.1.2)")
        .als_(op("16 mei 2024", KenKeurmerkNietToe, gronden=VERSTREKEN))
        .dan(status("niet-toegekend"), gronden("re-audit-verstreken"))
    )


def test_het_laatste_woord_van_de_auditor_telt() -> None:
    """Against it at the Audit, in favour after the re-audit: awarding needs no reason then."""
    (
        gegeven(
            een_aspirant(),
            een_rapport("22 januari 2024"),
            stukken_en_cijfers("20 februari 2024"),
            op("15 maart 2024", LegResultatenauditVast, advies=Auditadvies.NEGATIEF),
        )
        .als_(op("21 mei 2024", KenKeurmerkToe))
        .dan_geweigerd("afwijking-zonder-reden (Beleid afwijking)")
        .en(op("15 maart 2024", VerzoekReAudit))
        .en(op("15 mei 2024", LegReAuditVast, advies=Auditadvies.POSITIEF))
        .als_(op("21 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"), volgt_het_advies)
    )
