"""Anders besluiten dan het advies: alleen met een reden, en voor iedereen te zien."""

from typing import Any

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.audit.feiten import Auditadvies
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe, VerlengAspirant
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.betaling.besluiten import LegFactuurVast
from domain.keurmerk.herroeping.besluiten import HerroepBesluit
from domain.keurmerk.resultaten.besluiten import LegAuditcijfersVast
from tests.support.beweringen import (
    afwijking_in_tijdlijn,
    drie_dagen,
    herroepen_in_tijdlijn,
    met_receipt,
    status,
    volgt_het_advies,
)
from tests.support.jaarfeiten import opgave
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Verhaal, dag, gegeven, op

REDEN = "De Auditor woog een oud voorval mee dat al was afgehandeld."
ZONDER_REDEN = "afwijking-zonder-reden (Beleid afwijking)"
ONNODIG = "geen-afwijking (Beleid afwijking)"
NORM_NIET_GEHAALD = (NietToekenningGrond.NORM_NIET_GEHAALD,)
TE_WEINIG = {"afgerond": 4, "verschillende_personen": 4}


def een_schoon_jaar_met_advies(advies: Auditadvies) -> Verhaal:
    return _een_jaar({}, advies=advies)


def een_jaar_met_vier_trajecten() -> Verhaal:
    return _een_jaar(TE_WEINIG)


def _een_jaar(cijfers: dict[str, int], **audit: Any) -> Verhaal:
    return gegeven(
        een_aspirant(),
        een_rapport("22 januari 2024"),
        stukken_en_cijfers("20 februari 2024", **cijfers),
        op("15 maart 2024", LegResultatenauditVast, **audit),
    )


def test_toekennen_tegen_het_advies_van_de_auditor_vraagt_een_reden() -> None:
    (
        een_schoon_jaar_met_advies(Auditadvies.NEGATIEF)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd(ZONDER_REDEN)
        .als_(op("10 mei 2024", KenKeurmerkToe, afwijking=" "))
        .dan_geweigerd(ZONDER_REDEN, "veld-leeg (Beleid X-07)")
        .als_(op("10 mei 2024", KenKeurmerkToe, afwijking=REDEN))
        .dan(
            status("toegekend"),
            afwijking_in_tijdlijn(reden=REDEN, advies=None, advies_auditor="negatief"),
            met_receipt,
        )
    )


def test_wie_het_advies_volgt_geeft_geen_reden_om_af_te_wijken() -> None:
    (
        een_schoon_jaar_met_advies(Auditadvies.POSITIEF)
        .als_(op("10 mei 2024", KenKeurmerkToe, afwijking=REDEN))
        .dan_geweigerd(ONNODIG)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"), volgt_het_advies)
    )


def test_verlengen_van_wie_niet_betaalde_is_anders_dan_ons_advies() -> None:
    (
        een_jaar_met_vier_trajecten()
        .en(op("1 april 2024", LegFactuurVast, uiterlijk=dag("9 mei 2024")))
        .als_(op("10 mei 2024", VerlengAspirant))
        .dan_geweigerd(ZONDER_REDEN)
        .als_(op("10 mei 2024", VerlengAspirant, afwijking="Er is een betalingsregeling."))
        .dan(
            status("aspirant-verlengd"),
            afwijking_in_tijdlijn(advies="niet-toekennen", advies_auditor=None),
        )
    )


def test_afwijzen_waar_verlengen_is_geadviseerd_vraagt_een_reden() -> None:
    """Too few Trajecten, and a result below its norm: extension is possible, and so is refusal."""
    laag = (opgave(Dienst.SCHOLING, succesvol_met_prestatieafspraak=7, **TE_WEINIG),)
    (
        een_jaar_met_vier_trajecten()
        .en(op("18 maart 2024", LegAuditcijfersVast, diensten=laag))
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD))
        .dan_geweigerd(ZONDER_REDEN)
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NORM_NIET_GEHAALD, afwijking=REDEN))
        .dan(status("niet-toegekend"), afwijking_in_tijdlijn(advies="verlengen"))
    )


def test_een_reden_maakt_niet_mogelijk_wat_niet_mag() -> None:
    (
        een_jaar_met_vier_trajecten()
        .als_(op("10 mei 2024", KenKeurmerkToe, afwijking=REDEN))
        .dan_geweigerd("te-weinig-trajecten (Handleiding 2023 6.1.1)", ONNODIG)
    )


def test_een_afwijking_die_later_is_ingevoerd_en_daarna_herroepen_blijft_te_lezen() -> None:
    besloten = {"besluitdatum": dag("10 mei 2024"), "afwijking": REDEN}
    (
        een_schoon_jaar_met_advies(Auditadvies.NEGATIEF)
        .als_(op("3 juni 2024", KenKeurmerkToe, **besloten))
        .dan(
            drie_dagen("3 juni 2024", "10 mei 2024", geldt_vanaf="1 januari 2024"),
            afwijking_in_tijdlijn(reden=REDEN),
        )
        .als_(op("10 juni 2024", HerroepBesluit))
        .dan(status("aspirant"), herroepen_in_tijdlijn("Keurmerk toegekend"))
        .als_(op("17 juni 2024", KenKeurmerkToe))
        .dan_geweigerd(ZONDER_REDEN)
    )
