"""Te weinig Trajecten: eerst verlengen, daarna geen Keurmerk (H23 6.1.1, 6.1.2, GT-28)."""

from typing import Any

from domain.keurmerk.aanvraag.commands import DienAanvraagIn
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe, VerlengAspirant
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from tests.support.beweringen import (
    drie_dagen,
    gronden,
    met_receipt,
    onder,
    status,
    status_sinds,
    taak,
    termijn,
    volgt_het_advies,
)
from tests.support.choices import gemist
from tests.support.verhaaldelen import (
    een_aspirant,
    een_aspirant_in_september,
    een_rapport,
    stukken_en_cijfers,
)
from tests.support.vertellen import Verhaal, dag, gegeven, op

OPNIEUW = (NietToekenningGrond.OPNIEUW_TE_WEINIG_TRAJECTEN,)
NIET_TE_VERLENGEN = (NietToekenningGrond.VERLENGING_NIET_MOGELIJK,)
VIER, VIJF = ({"afgerond": aantal, "verschillende_personen": aantal} for aantal in (4, 5))


def eerste_jaar(trajecten: dict[str, int], **audit: Any) -> Verhaal:
    """The Meetperiode is 2023."""
    return gegeven(
        een_aspirant(),
        op("2 januari 2024", StartMeetperiode),
        een_rapport("22 januari 2024"),
        stukken_en_cijfers("20 februari 2024", **trajecten),
        op("15 maart 2024", LegResultatenauditVast, **audit),
    )


def tweede_jaar(trajecten: dict[str, int]) -> Verhaal:
    """Of somebody who was extended; it ends in August 2024, the last day of this Handleiding."""
    return gegeven(
        een_aspirant_in_september(),
        op("1 september 2023", StartMeetperiode),
        een_rapport("20 september 2023"),
        stukken_en_cijfers("20 september 2023", **VIER),
        op("10 november 2023", LegResultatenauditVast),
        op("10 januari 2024", VerlengAspirant),
        een_rapport("20 september 2024"),
        stukken_en_cijfers("20 september 2024", **trajecten),
        op("11 november 2024", LegResultatenauditVast),
    )


def test_vier_trajecten_is_te_weinig_voor_het_keurmerk_maar_genoeg_om_te_verlengen() -> None:
    (
        eerste_jaar(VIER)
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd("te-weinig-trajecten (Handleiding 2023 6.1.1)")
        .als_(op("10 mei 2024", VerlengAspirant))
        .dan(
            status("aspirant-verlengd"),
            status_sinds("1 januari 2024"),
            drie_dagen("10 mei 2024", "10 mei 2024", geldt_vanaf="1 januari 2024"),
            met_receipt,
            volgt_het_advies,
            termijn("streefdatum-beoordeling", "1 mei 2025"),
        )
    )


def test_met_vijf_trajecten_valt_er_niets_te_verlengen() -> None:
    (
        eerste_jaar(VIJF)
        .als_(op("10 mei 2024", VerlengAspirant))
        .dan_geweigerd("genoeg-trajecten (Handleiding 2023 6.1.1)")
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"))
    )


def test_wie_hoofdnorm_1_niet_haalt_wordt_niet_verlengd() -> None:
    (
        eerste_jaar(VIER, bevindingen=gemist("1.4.1"))
        .als_(op("10 mei 2024", VerlengAspirant))
        .dan_geweigerd("hoofdnorm-1-niet-gehaald (Handleiding 2023 6.1.1)")
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NIET_TE_VERLENGEN))
        .dan(status("niet-toegekend"), gronden("verlenging-niet-mogelijk"))
    )


def test_wie_verlengd_kan_worden_wordt_niet_afgewezen_omdat_het_niet_zou_kunnen() -> None:
    (
        eerste_jaar(VIER)
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NIET_TE_VERLENGEN))
        .dan_geweigerd(
            "grond-klopt-niet (Handleiding 2023 6.1.2)",
            "afwijking-zonder-reden (Beleid afwijking)",
        )
    )


def test_een_tweede_keer_te_weinig_is_het_einde() -> None:
    (
        tweede_jaar(VIER)
        .als_(op("10 januari 2025", VerlengAspirant))
        .dan_geweigerd("status-laat-dit-niet-toe (Handleiding 2023 6.1.1)")
        .als_(op("10 januari 2025", KenKeurmerkNietToe, gronden=OPNIEUW))
        .dan(
            status("niet-toegekend"),
            gronden("opnieuw-te-weinig-trajecten"),
            onder("Handleiding 2023"),
            taak("besluit-verzenden"),
        )
        .als_(op("9 januari 2026", DienAanvraagIn))
        .dan_geweigerd("wachttijd-loopt (Handleiding 2023 6.2.6)")
        .als_(op("10 januari 2026", DienAanvraagIn))
        .dan(status("aanvraag"))
    )


def test_een_tweede_keer_te_weinig_moet_wel_waar_zijn() -> None:
    (
        tweede_jaar(VIJF)
        .als_(op("10 januari 2025", KenKeurmerkNietToe, gronden=OPNIEUW))
        .dan_geweigerd("grond-klopt-niet (Handleiding 2023 6.1.2)")
    )


def test_met_genoeg_trajecten_in_het_tweede_jaar_volgt_het_keurmerk() -> None:
    (
        tweede_jaar(VIJF)
        .als_(op("10 januari 2025", KenKeurmerkToe, sterren=2))
        .dan(status("toegekend"), status_sinds("1 september 2024"), onder("Handleiding 2023"))
    )


def test_een_nadelig_besluit_gaat_later_in_maar_nooit_eerder_dan_het_is_genomen() -> None:
    def afgewezen(ingang: str) -> dict[str, object]:
        return {"gronden": OPNIEUW, "ingangsdatum": dag(ingang)}

    (
        tweede_jaar(VIER)
        .als_(op("10 januari 2025", KenKeurmerkNietToe, **afgewezen("9 januari 2025")))
        .dan_geweigerd("ingangsdatum-voor-besluit (Beleid C-5)")
        .als_(op("10 januari 2025", KenKeurmerkNietToe, **afgewezen("1 februari 2025")))
        .dan(
            drie_dagen("10 januari 2025", "10 januari 2025", geldt_vanaf="1 februari 2025"),
            status_sinds("1 februari 2025"),
        )
    )
