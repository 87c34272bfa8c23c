"""Panteia is te laat, en een rapport over een ouder jaar komt na dat van een nieuwer jaar."""

from decimal import Decimal

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
    Respons,
    ResponsPerDienst,
)
from domain.keurmerk.tevredenheid.concept.besluiten import (
    LegConceptrapportVast,
    LegReactieConceptrapportVast,
)
from domain.keurmerk.tevredenheid.concept.feiten import (
    ConceptrapportOntvangen,
    ReactieOpConceptrapport,
)
from tests.support.beweringen import (
    drie_dagen,
    feit,
    geen_taak,
    geen_termijn,
    gronden,
    register,
    status,
    taak,
    te_laat_in_tijdlijn,
)
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Verhaal, dag, de_termijn_gaat_af, gegeven, op
from tests.support.years import holder_since_2022

TE_LAAT = (NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,)
KLOPT_NIET = "grond-klopt-niet (Handleiding 2023 6.1.2)"


def een_jaar_zonder_rapport(aangeleverd: str = "1 december 2023") -> Verhaal:
    return gegeven(
        een_aspirant(),
        op(aangeleverd, LegTvoAanleveringVast),
        stukken_en_cijfers("20 februari 2024"),
        op("15 maart 2024", LegResultatenauditVast),
    )


def een_houder_over_2023(cijfer: str) -> Verhaal:
    """The report over 2023 is in; that over 2022 gave a 7,6."""
    return gegeven(
        holder_since_2022(Dienst.SCHOLING),
        een_rapport("22 januari 2024", cijfer=cijfer),
        stukken_en_cijfers("20 februari 2024"),
        op("15 maart 2024", LegResultatenauditVast),
    )


def test_blijft_het_conceptrapport_uit_dan_vraagt_iemand_panteia_ernaar() -> None:
    (
        gegeven(een_aspirant())
        .als_(de_termijn_gaat_af("conceptrapport-tvo", "23 januari 2024"))
        .dan(taak("conceptrapport-opvragen"))
        .als_(op("1 februari 2024", LegConceptrapportVast))
        .dan(
            geen_taak("conceptrapport-opvragen"),
            feit(ConceptrapportOntvangen, reageren_tot_en_met=dag("22 februari 2024")),
        )
        .als_(op("23 februari 2024", LegReactieConceptrapportVast))
        .dan(feit(ReactieOpConceptrapport, te_laat=True), te_laat_in_tijdlijn)
    )


def test_zonder_rapport_is_er_niets_te_beslissen_tot_de_laatste_dag_voorbij_is() -> None:
    (
        een_jaar_zonder_rapport()
        .als_(op("1 april 2024", KenKeurmerkToe))
        .dan_geweigerd(
            "tevredenheidsrapport-ontbreekt (Handleiding 2023 6.1.2)",
            "hoofdnorm-3-niet-gehaald (Handleiding 2023 6.1.1)",
        )
        .als_(op("1 april 2024", KenKeurmerkNietToe, gronden=TE_LAAT))
        .dan_geweigerd(KLOPT_NIET)
        .als_(op("2 april 2024", KenKeurmerkNietToe, gronden=TE_LAAT))
        .dan(status("niet-toegekend"), gronden("audit-of-tvo-niet-tijdig"))
    )


@pytest.mark.parametrize("totaal", ["9.9", "8.3", "7.8"])
def test_een_rapport_met_een_onmogelijk_totaalcijfer_komt_er_niet_in(totaal: str) -> None:
    """Beside 8,2 and 7,9 per Dienst."""
    scholing, outplacement = (
        ResponsPerDienst(dienst=dienst, uitgenodigd=50, ingevuld=20, rapportcijfer=Decimal(cijfer))
        for dienst, cijfer in ((Dienst.SCHOLING, "8.2"), (Dienst.OUTPLACEMENT, "7.9"))
    )
    rapport = {
        "diensten": (scholing, outplacement),
        "totaal": Respons(uitgenodigd=100, ingevuld=40, rapportcijfer=Decimal(totaal)),
    }
    (
        gegeven(een_aspirant(Dienst.SCHOLING, Dienst.OUTPLACEMENT))
        .als_(op("22 januari 2024", LegTevredenheidsrapportVast, **rapport))
        .dan_geweigerd("totaalcijfer-onmogelijk (Handleiding 2023 4.1)")
    )


def test_wie_op_tijd_aanleverde_wordt_niet_afgerekend_op_een_laat_rapport() -> None:
    (
        een_jaar_zonder_rapport()
        .en(een_rapport("15 april 2024"))
        .dan(geen_termijn("conceptrapport-tvo"))
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=TE_LAAT))
        .dan_geweigerd(KLOPT_NIET)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"))
    )


def test_wie_zelf_te_laat_aanleverde_blijft_te_laat_ook_met_een_goed_rapport() -> None:
    (
        een_jaar_zonder_rapport(aangeleverd="16 december 2023")
        .en(een_rapport("22 januari 2024"))
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=TE_LAAT))
        .dan(status("niet-toegekend"), gronden("audit-of-tvo-niet-tijdig"))
    )


def test_een_afwijzing_om_een_ontbrekend_rapport_wordt_herroepen_als_het_er_toch_is() -> None:
    (
        een_jaar_zonder_rapport()
        .en(op("2 april 2024", KenKeurmerkNietToe, gronden=TE_LAAT))
        .als_(op("16 april 2024", HerroepBesluit))
        .dan(status("aspirant"))
        .en(een_rapport("15 april 2024"))
        .als_(op("17 mei 2024", KenKeurmerkToe, besluitdatum=dag("10 mei 2024")))
        .dan(
            status("toegekend"),
            drie_dagen("17 mei 2024", "10 mei 2024", geldt_vanaf="1 januari 2024"),
        )
    )


def test_een_rapport_over_een_ouder_jaar_verandert_het_oordeel_over_dit_jaar_niet() -> None:
    ouder = een_rapport("8 april 2024", cijfer="5.0", meetperiode_start=dag("1 januari 2022"))
    (
        een_houder_over_2023(cijfer="7.9")
        .dan(register(cijfer="7.9", van_meetperiode="1 januari 2023"))
        .als_(ouder)
        .dan(register(cijfer="7.9", van_meetperiode="1 januari 2023"))
        .als_(op("10 mei 2024", ZetKeurmerkVoort))
        .dan(status("toegekend"), gronden("normen-gehaald"))
    )


def test_en_een_goed_ouder_rapport_redt_een_slecht_jaar_niet() -> None:
    ouder = een_rapport("8 april 2024", cijfer="7.9", meetperiode_start=dag("1 januari 2022"))
    (
        een_houder_over_2023(cijfer="6.4")
        .als_(ouder)
        .dan(register(cijfer="6.4", van_meetperiode="1 januari 2023"))
        .als_(op("10 mei 2024", ZetKeurmerkVoort))
        .dan_geweigerd("norm-niet-gehaald (Handleiding 2023 6.2)")
    )
