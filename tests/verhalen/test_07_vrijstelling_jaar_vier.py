"""De vrijstelling in cyclusjaar 4: verleend, vervallen en geweigerd (H23 5.1.1, GT-26)."""

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.beoordeling.commands import ZetKeurmerkVoort
from domain.keurmerk.betaling.besluiten import LegBetalingVast, LegFactuurVast
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.resultaten.besluiten import LegResultatenVast
from domain.keurmerk.tevredenheid.concept.besluiten import LegConceptrapportVast
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingDefinitiefToegekend,
    VrijstellingsgegevensBinnen,
    VrijstellingVervallen,
)
from tests.support.beweringen import (
    drie_dagen,
    feit,
    geen_feit,
    geen_taak,
    geen_termijn,
    gronden,
    met_receipt,
    status,
    sterren,
    taak,
    termijn,
    vrijstelling,
)
from tests.support.jaar_vier import Odd, billed, granted, provisional, results, turnover, year_four
from tests.support.lives import Life
from tests.support.verhaaldelen import een_rapport
from tests.support.vertellen import Deel, Verhaal, dag, de_termijn_gaat_af, gegeven, op
from tests.support.years import holder_since_2022, second_year

ZELF: dict[str, object] = {"gronden": ()}  # the ground follows from the log
RESULTATEN_TE_LAAT: Odd = {LegResultatenVast: {"aangeleverd_op": dag("22 januari 2024")}}
ONBETAALD: Odd = {LegBetalingVast: {"ontvangen_op": None}}
NIET_VOORLOPIG = "vrijstelling-niet-voorlopig (Handleiding 2023 5.1.1)"
NIET_DEFINITIEF = "vrijstelling-niet-definitief (Handleiding 2023 5.1.1)"


def een_vierde_jaar_zonder_smet() -> Verhaal:
    """Aspirant in 2019; every year since is clean, and it is December 2023."""
    return gegeven(year_four())


def een_voorlopige_vrijstelling(anders: Odd | None = None) -> Verhaal:
    """Given on 4 December 2023; what comes in after it is in time, but for `anders`."""
    return gegeven(granted(anders))


def test_eerst_voorlopig_in_de_laatste_maand_en_dan_definitief() -> None:
    (
        een_vierde_jaar_zonder_smet()
        .als_(op("30 november 2023", VerleenVoorlopigeVrijstelling))
        .dan_geweigerd("buiten-laatste-maand (Handleiding 2023 5.1.1)")
        .als_(op("4 december 2023", VerleenVoorlopigeVrijstelling, **ZELF))
        .dan(vrijstelling("voorlopig"), termijn("resultatenaudit", "1 april 2024"), met_receipt)
    )
    (
        een_voorlopige_vrijstelling()
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling, **ZELF))
        .dan(
            vrijstelling("definitief"),
            gronden("voorwaarden-jaar-vier"),
            geen_termijn("resultatenaudit"),
            met_receipt,
        )
    )


def test_een_jaar_zonder_audit_houdt_de_sterren_van_het_jaar_ervoor() -> None:
    (
        een_voorlopige_vrijstelling()
        .en(
            op("20 februari 2024", VerleenDefinitieveVrijstelling),
            op("1 maart 2024", LegManagementverklaringVast),
        )
        .als_(op("3 april 2024", ZetKeurmerkVoort, sterren=4))
        .dan_geweigerd("sterren-zonder-audit (Beleid A-51)")
        .als_(op("3 april 2024", ZetKeurmerkVoort))
        .dan(status("toegekend"), sterren(3), vrijstelling(None))
    )


def test_resultaten_een_dag_te_laat_en_de_vrijstelling_vervalt() -> None:
    na = (
        een_voorlopige_vrijstelling(RESULTATEN_TE_LAAT)
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling))
        .dan_geweigerd(NIET_DEFINITIEF)
        .als_(op("20 februari 2024", LaatVrijstellingVervallen))
        .dan(
            vrijstelling(None),
            taak("verzoek-audit-inplannen"),
            termijn("resultatenaudit", "1 april 2024"),
        )
    )
    ((_, vervallen),) = na.dossier.events(VrijstellingVervallen)
    assert "21-01-2024" in vervallen.voorwaarde


OP_DE_LAATSTE_DAG = de_termijn_gaat_af("gegevens-vrijstelling", "22 januari 2024")


def test_zijn_de_gegevens_er_dan_moet_er_binnen_een_maand_een_besluit_zijn() -> None:
    (
        gegeven(provisional(), results(), turnover())
        .dan(termijn("gegevens-vrijstelling", "21 januari 2024"))
        .en(OP_DE_LAATSTE_DAG)
        .dan(
            feit(VrijstellingsgegevensBinnen, beslissen_uiterlijk=dag("22 februari 2024")),
            taak("vrijstelling-definitief-beslissen"),
            vrijstelling("voorlopig"),
        )
        .en(
            op("24 januari 2024", LegConceptrapportVast),
            een_rapport("12 februari 2024"),
            tuple(billed()),
        )
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling, **ZELF))
        .dan(geen_taak("vrijstelling-definitief-beslissen"), vrijstelling("definitief"))
    )


def test_kwam_het_conceptrapport_al_eerder_dan_telt_de_laatste_aanlevering() -> None:
    (
        gegeven(provisional(), op("15 januari 2024", LegConceptrapportVast))
        .en(results(), turnover(), OP_DE_LAATSTE_DAG)
        .dan(feit(VrijstellingsgegevensBinnen, beslissen_uiterlijk=dag("21 februari 2024")))
    )


@pytest.mark.parametrize(
    ("wat_er_is", "wat_er_mist"), [((results(),), "omzetverklaring"), ((turnover(),), "resultaat")]
)
def test_mist_er_een_stuk_dan_vervalt_de_vrijstelling_vanzelf(
    wat_er_is: Life, wat_er_mist: str
) -> None:
    na = (
        gegeven(provisional(), wat_er_is)
        .en(OP_DE_LAATSTE_DAG)
        .dan(
            vrijstelling(None),
            feit(VrijstellingVervallen, vervallen_op=dag("22 januari 2024")),
            taak("verzoek-audit-inplannen"),
            geen_taak("vrijstelling-definitief-beslissen"),
            termijn("resultatenaudit", "1 april 2024"),
        )
    )
    ((_, vervallen),) = na.dossier.events(VrijstellingVervallen)
    assert wat_er_mist in vervallen.voorwaarde.lower()


def test_gaat_de_bel_later_dan_verviel_zij_toch_op_haar_dag() -> None:
    (
        gegeven(provisional(), turnover())
        .en(de_termijn_gaat_af("gegevens-vrijstelling", "1 maart 2024"))
        .dan(feit(VrijstellingVervallen, vervallen_op=dag("22 januari 2024")))
    )


def test_wat_op_tijd_was_maar_later_is_vastgelegd_herstelt_de_vrijstelling() -> None:
    (
        gegeven(provisional(), turnover())
        .en(OP_DE_LAATSTE_DAG)
        .en(op("25 januari 2024", LegResultatenVast, aangeleverd_op=dag("20 januari 2024")))
        .als_(op("26 januari 2024", VerleenVoorlopigeVrijstelling, **ZELF))
        .dan(vrijstelling("voorlopig"), termijn("gegevens-vrijstelling", "21 januari 2024"))
        .en(de_termijn_gaat_af("gegevens-vrijstelling", "27 januari 2024"))
        .dan(taak("vrijstelling-definitief-beslissen"))
    )


def test_wat_op_tijd_was_kan_niet_vervallen() -> None:
    (
        een_voorlopige_vrijstelling()
        .als_(op("20 februari 2024", LaatVrijstellingVervallen))
        .dan_geweigerd("vrijstelling-vervalt-niet (Handleiding 2023 5.1.1)")
    )


def test_een_open_factuur_houdt_de_vrijstelling_tegen() -> None:
    (
        een_voorlopige_vrijstelling(ONBETAALD)
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling))
        .dan_geweigerd(NIET_DEFINITIEF)
        .als_(op("20 februari 2024", WeigerVrijstelling, **ZELF))
        .dan(vrijstelling(None), gronden("voorwaarde-niet-vervuld"), met_receipt)
    )


def test_is_de_factuur_alsnog_betaald_dan_kan_het_wel() -> None:
    (
        een_voorlopige_vrijstelling(ONBETAALD)
        .en(op("19 februari 2024", LegBetalingVast))
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling))
        .dan(vrijstelling("definitief"))
        .als_(op("20 februari 2024", WeigerVrijstelling, **ZELF))
        .dan_geweigerd(
            "vrijstelling-al-definitief (Handleiding 2023 5.1.1)",
            "vrijstelling-niet-te-weigeren (Handleiding 2023 5.1.1)",
            "grond-ontbreekt (Beleid X-07)",
        )
    )


def test_een_factuur_die_vandaag_nog_op_tijd_kan_worden_betaald_staat_niet_in_de_weg() -> None:
    def factuur(uiterlijk: str) -> Deel:
        return op("12 februari 2024", LegFactuurVast, nummer="2024-2", uiterlijk=dag(uiterlijk))

    (
        een_voorlopige_vrijstelling()
        .en(factuur(uiterlijk="20 februari 2024"))
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling))
        .dan(vrijstelling("definitief"))
    )
    (
        een_voorlopige_vrijstelling()
        .en(factuur(uiterlijk="19 februari 2024"))
        .als_(op("20 februari 2024", VerleenDefinitieveVrijstelling))
        .dan_geweigerd(NIET_DEFINITIEF)
    )


def test_clienten_een_dag_te_laat_aangeleverd_en_de_voorlopige_vervalt() -> None:
    """Delivering this year is asked for the definitive one (H23 5.1.1)."""
    (
        gegeven(year_four(delivered_on=dag("16 december 2023")))
        .als_(op("18 december 2023", VerleenVoorlopigeVrijstelling))
        .dan(vrijstelling("voorlopig"))
        .als_(op("2 januari 2024", VerleenDefinitieveVrijstelling))
        .dan_geweigerd(NIET_DEFINITIEF)
        .als_(op("2 januari 2024", LaatVrijstellingVervallen))
        .dan(vrijstelling(None), taak("verzoek-audit-inplannen"))
    )


@pytest.mark.parametrize(
    "leven",
    [holder_since_2022(Dienst.SCHOLING), second_year(Dienst.SCHOLING)],
    ids=["eerste jaar", "tweede jaar"],
)
def test_nooit_in_een_van_de_eerste_jaren(leven: Life) -> None:
    (
        gegeven(stap for stap in leven if stap.dag <= dag("4 december 2023"))
        .als_(op("4 december 2023", VerleenVoorlopigeVrijstelling))
        .dan_geweigerd(NIET_VOORLOPIG)
    )


def test_een_besluit_van_december_dat_pas_in_januari_wordt_ingevoerd() -> None:
    besloten = dag("29 december 2023")
    (
        een_vierde_jaar_zonder_smet()
        .als_(op("8 januari 2024", VerleenVoorlopigeVrijstelling, besluitdatum=besloten, **ZELF))
        .dan(drie_dagen("8 januari 2024", "29 december 2023", geldt_vanaf="29 december 2023"))
    )


def test_een_definitieve_vrijstelling_die_wordt_herroepen_is_weer_voorlopig() -> None:
    (
        een_voorlopige_vrijstelling()
        .en(op("20 februari 2024", VerleenDefinitieveVrijstelling))
        .als_(op("27 februari 2024", HerroepBesluit))
        .dan(
            vrijstelling("voorlopig"),
            termijn("resultatenaudit", "1 april 2024"),
            geen_feit(VrijstellingDefinitiefToegekend),
        )
    )
