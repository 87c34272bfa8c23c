"""Een certificaat van Tabel 4 dat halverwege verloren gaat (H23 Tabel 4, C-6)."""

import pytest

from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe
from domain.keurmerk.beoordeling.feiten import KeurmerkToegekend
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.certificaat.besluiten import LegCertificaatVast, MeldCertificaatVerloren
from domain.keurmerk.certificaat.feiten import CertificaatVerloren
from domain.normen.organisatie import Certificaatsoort
from tests.support.beweringen import drie_dagen, feit, status, volgt_het_advies
from tests.support.choices import gemist
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Deel, Verhaal, dag, gegeven, op

NIET_GEHAALD_1 = "hoofdnorm-1-niet-gehaald (Handleiding 2023 6.1.1)"
NORM_NIET_GEHAALD = (NietToekenningGrond.NORM_NIET_GEHAALD,)
ISO = op(
    "1 februari 2023",
    LegCertificaatVast,
    soort=Certificaatsoort.ISO_9000,
    geldig_vanaf=dag("1 januari 2023"),
    geldig_tot_en_met=dag("31 december 2025"),
)


def een_gebrek_op(norm: str, *certificaat: Deel) -> Verhaal:
    """The Audit is on 15 March 2024."""
    return gegeven(
        een_aspirant(),
        *certificaat,
        een_rapport("22 januari 2024"),
        stukken_en_cijfers("20 februari 2024"),
        op("15 maart 2024", LegResultatenauditVast, bevindingen=gemist(norm)),
    )


def verloren(wanneer: str, ingevoerd: str) -> Deel:
    return op(ingevoerd, MeldCertificaatVerloren, verloren_op=dag(wanneer))


def test_zonder_certificaat_telt_het_gebrek() -> None:
    (een_gebrek_op("1.4.2").als_(op("10 mei 2024", KenKeurmerkToe)).dan_geweigerd(NIET_GEHAALD_1))


def test_met_het_certificaat_geldt_de_norm_niet() -> None:
    (
        een_gebrek_op("1.4.2", ISO)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"), volgt_het_advies)
    )


def test_een_norm_die_niet_in_tabel_4_staat_blijft_gelden() -> None:
    (
        een_gebrek_op("1.4.1", ISO)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd(NIET_GEHAALD_1)
    )


@pytest.mark.parametrize("wanneer", ["1 juli 2023", "15 maart 2024"])
def test_is_het_certificaat_op_de_dag_van_de_audit_weg_dan_geldt_de_norm_weer(wanneer: str) -> None:
    (
        een_gebrek_op("1.4.2", ISO)
        .en(verloren(wanneer, ingevoerd="18 maart 2024"))
        .dan(feit(CertificaatVerloren, verloren_op=dag(wanneer)))
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd(NIET_GEHAALD_1)
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan(status("niet-toegekend"), volgt_het_advies)
    )


def test_gaat_het_na_de_audit_verloren_dan_was_het_er_op_de_dag_die_telt() -> None:
    (
        een_gebrek_op("1.4.2", ISO)
        .en(verloren("16 maart 2024", ingevoerd="18 maart 2024"))
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"))
    )


def test_een_verlies_dat_na_het_besluit_bekend_wordt_verandert_het_besluit_niet() -> None:
    (
        een_gebrek_op("1.4.2", ISO)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(drie_dagen("10 mei 2024", "10 mei 2024", geldt_vanaf="1 januari 2024"))
        .als_(op("3 juni 2024", MeldCertificaatVerloren, verloren_op=dag("1 juli 2023")))
        .dan(status("toegekend"), feit(KeurmerkToegekend, meetperiode_start=dag("1 januari 2023")))
    )


def test_verliezen_kan_alleen_wat_er_was() -> None:
    (
        gegeven(een_aspirant(), ISO)
        .als_(op("3 juli 2023", MeldCertificaatVerloren, nummer="iso-2"))
        .dan_geweigerd("certificaat-onbekend (Handleiding 2023 Tabel 4)")
    )
