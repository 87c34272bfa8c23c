"""A receipt shows what an outcome rests on, and makes itself again years later."""

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.beleid import BELEID, Beleid, Keuze, keuzes
from domain.beleid.mogelijkheden import Telling
from domain.handleiding.h2023 import H2023
from domain.receipt.editiecijfers import cijferhash
from domain.receipt.maken import OnbekendeEvaluator, herhaal, maak_receipt
from domain.receipt.receipt import Bronsoort, Oorsprong
from domain.source import Editie, eigen_lezing
from domain.uitslag import Uitkomst
from tests.support.receipts import DAG, EVALUATOR, FEITEN, Aantallen, kaders, strenger

AANTALLEN = st.dictionaries(st.sampled_from(Dienst), st.integers(0, 200), min_size=1)
ANDERS = Keuze(date(2026, 1, 1), Telling.BINNEN_EEN_DIENST, eigen_lezing("A-14", "Nieuw."))


def veranderd() -> tuple[Beleid[object], ...]:
    """Policy as it stands after somebody chose otherwise from 2026 on."""
    nieuw = replace(keuzes.VOLUME_VAN_HOUDER, keuzes=(*keuzes.VOLUME_VAN_HOUDER.keuzes, ANDERS))
    return tuple(nieuw if each.naam == nieuw.naam else each for each in BELEID)


def test_a_receipt_names_what_the_outcome_rests_on() -> None:
    oorsprong = (
        Oorsprong("per_dienst", Bronsoort.AUDIT, ("rapport-1",)),
        Oorsprong("", Bronsoort.OPGEGEVEN),
    )
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders(), oorsprong)
    assert json.loads(receipt.inhoud) == {
        "vorm": 2,
        "cijfers": {"Handleiding 2023": cijferhash(H2023, EVALUATOR.verwoording)},
        "evaluator": {"naam": "volume", "versie": 1},
        "dag": "2024-05-01",
        "edities": {
            "hoofdnorm 1": "Handleiding 2023",
            "hoofdnorm 2": "Handleiding 2023",
            "hoofdnorm 3": "Handleiding 2023",
            "overige delen": "Handleiding 2023",
        },
        "ontbrekend": [],
        "beleid": {
            "volume-van-houder": {
                "vanaf": "0001-01-01",
                "waarde": "alle-diensten-samen",
                "punt": "A-14",
            }
        },
        "feiten": {"per_dienst": {"scholing": 3, "jobcoaching": 2}, "aandeel": "1/2"},
        "oorsprong": [
            {"pad": "", "soort": "opgegeven", "verwijzingen": []},
            {"pad": "per_dienst", "soort": "audit", "verwijzingen": ["rapport-1"]},
        ],
        "uitslagen": [
            {
                "code": "volume",
                "groep": "Diensten",
                "editie": "Handleiding 2023",
                "uitkomst": "gehaald",
                "zin": "5 Trajecten.",
                "gemeten": 5,
                "norm": 5,
                "bron": "Handleiding 2023 6.1.1",
                "beleid": ["volume-van-houder"],
            },
            {
                "code": "aandeel",
                "groep": "",
                "editie": "Handleiding 2023",
                "uitkomst": "gehaald",
                "zin": "Het aandeel.",
                "gemeten": "1/2",
                "norm": "1/3",
                "bron": "Handleiding 2023 3.1",
            },
        ],
    }
    assert receipt.hash == sha256(receipt.inhoud).hexdigest()
    assert len(receipt.met(Uitkomst.GEHAALD)) == 2
    assert receipt.met(Uitkomst.NIET_GEHAALD) == ()


def test_the_order_in_which_facts_are_given_does_not_matter() -> None:
    omgekeerd = Aantallen(per_dienst=dict(reversed(FEITEN.per_dienst.items())))
    een, twee = (maak_receipt(EVALUATOR, f, kaders()).inhoud for f in (FEITEN, omgekeerd))
    assert een == twee


@given(AANTALLEN, st.fractions(0, 1))
def test_a_receipt_that_is_made_again_equals_itself(
    per_dienst: dict[Dienst, int], aandeel: Fraction
) -> None:
    feiten = Aantallen(per_dienst=per_dienst, aandeel=aandeel)
    receipt = maak_receipt(EVALUATOR, feiten, kaders())
    assert herhaal(receipt.grondslag, [EVALUATOR]).inhoud == receipt.inhoud


def test_a_changed_policy_counts_for_new_decisions_and_leaves_the_old_ones_alone() -> None:
    oud = maak_receipt(EVALUATOR, FEITEN, kaders(beleid=veranderd()))
    vooravond = maak_receipt(EVALUATOR, FEITEN, kaders(dag=date(2025, 12, 31), beleid=veranderd()))
    nieuw = maak_receipt(EVALUATOR, FEITEN, kaders(dag=date(2026, 1, 1), beleid=veranderd()))
    assert [receipt.uitslagen[0].gehaald for receipt in (oud, vooravond, nieuw)] == [
        True,
        True,
        False,
    ]
    for receipt in (oud, vooravond, nieuw):
        assert herhaal(receipt.grondslag, [EVALUATOR]).inhoud == receipt.inhoud


NIEUWER = Editie("Handleiding 2999")


def test_a_newer_edition_that_is_in_force_by_then_changes_nothing() -> None:
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders())
    teksten = {
        Editie.H2023: H2023,
        NIEUWER: strenger(H2023, NIEUWER),
    }
    nieuw = maak_receipt(EVALUATOR, FEITEN, kaders(NIEUWER, handleidingen=teksten))
    assert not nieuw.uitslagen[0].gehaald
    assert herhaal(receipt.grondslag, [EVALUATOR], teksten).inhoud == receipt.inhoud


def test_a_text_that_was_missing_stays_missing_when_it_has_come_by_now() -> None:
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders(NIEUWER))
    assert [u.uitkomst for u in receipt.uitslagen] == [Uitkomst.NIET_TE_BEOORDELEN]
    assert receipt.grondslag.ontbrekend == (NIEUWER,)
    assert receipt.grondslag.beleid == {}
    teksten = {NIEUWER: strenger(H2023, NIEUWER)}
    assert herhaal(receipt.grondslag, [EVALUATOR], teksten).inhoud == receipt.inhoud


def test_another_version_of_an_evaluator_does_not_answer_for_the_old_one() -> None:
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders())
    with pytest.raises(OnbekendeEvaluator, match="‘volume’ versie 1"):
        herhaal(receipt.grondslag, [replace(EVALUATOR, versie=2), replace(EVALUATOR, naam="x")])


def test_only_policies_that_were_read_are_on_the_receipt() -> None:
    receipt = maak_receipt(EVALUATOR, FEITEN, kaders())
    assert set(receipt.grondslag.beleid) == {"volume-van-houder"}
    assert receipt.grondslag.dag == DAG


def test_numbers_stay_exact() -> None:
    feiten = Aantallen(per_dienst={Dienst.SCHOLING: 1}, aandeel=Fraction(1, 3))
    receipt = maak_receipt(EVALUATOR, feiten, kaders())
    assert receipt.uitslagen[1].gehaald
    assert b'"1/3"' in receipt.inhoud
    assert b"0.3" not in receipt.inhoud
