"""Receipts of every evaluator come back from their bytes, and old ones go on giving themselves.

A file in golden/ is a receipt as it was once given. When one no longer gives itself, an outcome or
a sentence was changed: add a version of the evaluator, and leave the old one as it was
(domain/receipt/evaluators.py says how). Make its receipt with `keurmerk toets ... --bewaar`.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from adapters.receipts.reading import gives_itself, read
from domain.begrippen import Dienst
from domain.beleid import Keuze, keuzes
from domain.beleid.mogelijkheden import TransparantieNoemer, VogVan
from domain.handleiding import handleiding
from domain.handleiding.diensten import NAMEN
from domain.kader import Kaders
from domain.receipt.evaluators import BEOORDELING, BEOORDELING_2, EVALUATORS, HUIDIG, VRIJSTELLING
from domain.receipt.maken import herhaal, maak_receipt
from domain.receipt.normaal import genormaliseerd
from domain.resultaten.prestatiecontract import Ladderafspraak, Laddercontract
from domain.source import Editie, eigen_lezing
from domain.tevredenheid.feiten import Cijferverdeling
from tests.support.beoordelingen import ASPIRANT, HOUDER, met_dienst, receipt, twaalf_diensten
from tests.support.exemptions import VIERDE_JAAR, ZESDE_JAAR

FOLDER = Path(__file__).parent / "golden"
GOLDEN = sorted(FOLDER.glob("*.json"))
NIET_AANGEBODEN = set(handleiding(Editie.H2023).nummers) - HOUDER.organisatie.diensten
VERDEELD = replace(
    HOUDER,
    onderzoek=replace(
        HOUDER.onderzoek,
        verdeling=Cijferverdeling(
            totaal={7: 50, 8: 47}, per_dienst={Dienst.OUTPLACEMENT: {8: 4}}, bevestigd=None
        ),
    ),
)


@pytest.mark.parametrize(
    "feiten",
    [HOUDER, ASPIRANT, twaalf_diensten(), VERDEELD],
    ids=["houder", "aspirant", "twaalf", "verdeeld"],
)
def test_an_assessment_comes_back_from_its_bytes(feiten: Any) -> None:
    gemaakt = receipt(feiten)
    assert read(gemaakt.inhoud, EVALUATORS).feiten == genormaliseerd(feiten)
    assert gives_itself(gemaakt.inhoud, EVALUATORS)


@pytest.mark.parametrize("feiten", [VIERDE_JAAR, ZESDE_JAAR], ids=["vier", "zes"])
def test_an_exemption_comes_back_from_its_bytes(feiten: Any) -> None:
    kaders = VRIJSTELLING.kaders(feiten, date(2024, 2, 1))
    gemaakt = maak_receipt(VRIJSTELLING, feiten, kaders)
    assert read(gemaakt.inhoud, EVALUATORS).feiten == genormaliseerd(feiten)
    assert gives_itself(gemaakt.inhoud, EVALUATORS)


def test_a_ladder_contract_comes_back_from_its_bytes() -> None:
    contract = Laddercontract(
        afspraak=Ladderafspraak.GEMIDDELD, treden=2, bewegingen={-1: 1, 2: 4, 3: 3}
    )
    feiten = met_dienst(
        HOUDER,
        Dienst.OUTPLACEMENT,
        prestatiecontracten=(contract,),
        succesvol_met_prestatieafspraak=8,
    )
    gemaakt = receipt(feiten)
    assert read(gemaakt.inhoud, EVALUATORS).feiten == genormaliseerd(feiten)
    assert gives_itself(gemaakt.inhoud, EVALUATORS)


def test_other_policies_by_now_change_no_old_receipt() -> None:
    anders = (
        (keuzes.TRANSPARANTIE_NOEMER, TransparantieNoemer.ZONDER_PRESTATIEAFSPRAAK, "A-15"),
        (keuzes.VOG_VAN, VogVan.BESTUURDERS, "A-85"),
    )
    nieuw = {
        oud.naam: Keuze(date(2020, 1, 1), waarde, eigen_lezing(punt, "Later gekozen."))
        for oud, waarde, punt in anders
    }
    gewoon = BEOORDELING.kaders(HOUDER, date(2024, 5, 1))
    keuzes_toen = {**gewoon.beleid.keuzes, **nieuw}
    toen = Kaders(gewoon.edities, gewoon.handleidingen, replace(gewoon.beleid, keuzes=keuzes_toen))
    gemaakt = maak_receipt(BEOORDELING, HOUDER, toen)
    assert gemaakt.inhoud != receipt(HOUDER).inhoud
    assert gives_itself(gemaakt.inhoud, EVALUATORS)


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_a_receipt_of_long_ago_still_gives_itself(file: Path) -> None:
    assert gives_itself(file.read_bytes(), EVALUATORS)


def test_a_better_sentence_counts_for_new_receipts_and_leaves_the_old_ones_alone() -> None:
    oud = read((FOLDER / "beoordeling-1.json").read_bytes(), EVALUATORS)
    vroeger = herhaal(oud, EVALUATORS)
    kaders = BEOORDELING_2.kaders(oud.feiten, oud.dag)
    nieuw = maak_receipt(BEOORDELING_2, oud.feiten, kaders)
    zinnen = zip(vroeger.uitslagen, nieuw.uitslagen, strict=True)
    anders = [(een.zin, ander.zin) for een, ander in zinnen if een != ander]
    assert anders
    assert set(anders) == {
        (
            f"De organisatie biedt de Dienst {dienst} niet aan.",
            f"De organisatie biedt de Dienst ‘{NAMEN[dienst]}’ niet aan.",
        )
        for dienst in NIET_AANGEBODEN
    }


def test_every_version_has_a_receipt_that_is_kept() -> None:
    kept = {file.stem.split(".")[0] for file in GOLDEN}
    assert kept == {f"{each.naam}-{each.versie}" for each in EVALUATORS}


def test_the_newest_version_is_the_one_that_is_used() -> None:
    for evaluator in EVALUATORS:
        assert HUIDIG[evaluator.naam].versie >= evaluator.versie
    assert next(iter(HUIDIG.values())) is BEOORDELING
    assert len({(each.naam, each.versie) for each in EVALUATORS}) == len(EVALUATORS)
