"""De Auditor vindt andere cijfers dan er zijn aangeleverd (H23 3.1, 5.1.1, voetnoot 12)."""

import json
from typing import Any

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import KenKeurmerkNietToe, KenKeurmerkToe
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.resultaten.besluiten import LegAuditcijfersVast, LegResultatenVast
from domain.keurmerk.resultaten.feiten import AuditcijfersVastgelegd, ResultatenAangeleverd
from domain.resultaten.opgave import Dienstopgave, Opgave
from tests.support.beweringen import (
    feit,
    geen_feit,
    laatste_besluit,
    status,
    te_laat_in_tijdlijn,
    volgt_het_advies,
)
from tests.support.jaarfeiten import opgave
from tests.support.verhaaldelen import een_aspirant, een_rapport, stukken_en_cijfers
from tests.support.vertellen import Verhaal, gegeven, op

NIET_GEHAALD = (NietToekenningGrond.NORM_NIET_GEHAALD,)


def een_jaar_met_succes(aangeleverd: int) -> Verhaal:
    """Of the ten Trajecten that should have succeeded."""
    return gegeven(
        een_aspirant(),
        een_rapport("22 januari 2024"),
        stukken_en_cijfers("20 februari 2024", succesvol_met_prestatieafspraak=aangeleverd),
        op("15 maart 2024", LegResultatenauditVast),
    )


def de_auditor_telt(succesvol: int) -> dict[str, Any]:
    rij = Dienstopgave(dienst=Dienst.SCHOLING, succesvol_met_prestatieafspraak=succesvol)
    return {"diensten": (rij,)}


def test_zonder_correctie_telt_wat_is_aangeleverd() -> None:
    (
        een_jaar_met_succes(aangeleverd=9)
        .dan(geen_feit(AuditcijfersVastgelegd))
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"))
    )


def test_met_correctie_telt_het_cijfer_van_de_auditor_en_blijft_het_aangeleverde_ernaast() -> None:
    na = (
        een_jaar_met_succes(aangeleverd=9)
        .en(op("18 maart 2024", LegAuditcijfersVast, **de_auditor_telt(succesvol=7)))
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan_geweigerd("hoofdnorm-2-niet-gehaald (Handleiding 2023 6.1.1)")
        .als_(op("10 mei 2024", KenKeurmerkNietToe, gronden=NIET_GEHAALD))
        .dan(status("niet-toegekend"), volgt_het_advies)
    )
    (aangeleverd,) = [event for _, event in na.dossier.events(ResultatenAangeleverd)]
    assert aangeleverd.opgave.diensten[0].succesvol_met_prestatieafspraak == 9
    receipt = laatste_besluit(na.dossier).receipt
    assert receipt is not None
    resultaten = json.loads(receipt.inhoud)["feiten"]["resultaten"]
    naast_elkaar = [
        resultaten[bron]["diensten"][0]["succesvol_met_prestatieafspraak"]
        for bron in ("opgave", "audit")
    ]
    assert naast_elkaar == [9, 7]


def test_de_correctie_kan_ook_in_het_voordeel_zijn() -> None:
    (
        een_jaar_met_succes(aangeleverd=7)
        .als_(op("15 maart 2024", KenKeurmerkToe))
        .dan_geweigerd("hoofdnorm-2-niet-gehaald (Handleiding 2023 6.1.1)")
        .en(op("18 maart 2024", LegAuditcijfersVast, **de_auditor_telt(succesvol=9)))
        .als_(op("10 mei 2024", KenKeurmerkToe))
        .dan(status("toegekend"), volgt_het_advies)
    )


@pytest.mark.parametrize(
    "onmogelijk",
    [
        {"succesvol_met_prestatieafspraak": 11},
        {"succesvol_met_prestatieafspraak": -1},
        {"met_prestatieafspraak": 26},
        {"trajecten": 20},
    ],
    ids=["meer geslaagd dan afgesproken", "onder nul", "meer dan er waren", "niet gevraagd"],
)
def test_ook_een_auditor_vindt_geen_onmogelijke_cijfers(onmogelijk: dict[str, int]) -> None:
    """Of 25 Trajecten, with ten Prestatieafspraken, of which nine succeeded."""
    rij = Dienstopgave(dienst=Dienst.SCHOLING, **onmogelijk)  # type: ignore[arg-type]
    (
        een_jaar_met_succes(aangeleverd=9)
        .als_(op("18 maart 2024", LegAuditcijfersVast, diensten=(rij,)))
        .dan_geweigerd("cijfers-onbruikbaar (Handleiding 2023 3.1)")
    )


def test_de_auditor_mag_wel_meer_dan_een_cijfer_tegelijk_veranderen() -> None:
    ruimer = {"met_prestatieafspraak": 12, "succesvol_met_prestatieafspraak": 11}
    rij = Dienstopgave(dienst=Dienst.SCHOLING, **ruimer)  # type: ignore[arg-type]
    (
        een_jaar_met_succes(aangeleverd=9)
        .als_(op("18 maart 2024", LegAuditcijfersVast, diensten=(rij,)))
        .dan(feit(AuditcijfersVastgelegd, opgave=Opgave(diensten=(rij,))))
    )


def test_de_houder_verbetert_zelf_tot_en_met_21_januari_en_daarna_niet_meer() -> None:
    verbeterd = (opgave(Dienst.SCHOLING, succesvol_met_prestatieafspraak=8),)
    (
        gegeven(een_aspirant(), op("15 januari 2024", LegResultatenVast))
        .als_(op("21 januari 2024", LegResultatenVast, diensten=verbeterd))
        .dan(feit(ResultatenAangeleverd, te_laat=False))
        .als_(op("22 januari 2024", LegResultatenVast))
        .dan_geweigerd("aanlevering-gesloten (Handleiding 2023 5.1.1)")
    )


def test_wie_niets_had_aangeleverd_kan_dat_nog_maar_is_te_laat() -> None:
    (
        gegeven(een_aspirant())
        .als_(op("22 januari 2024", LegResultatenVast))
        .dan(feit(ResultatenAangeleverd, te_laat=True), te_laat_in_tijdlijn)
    )
