"""The advice names what is strange, unknown or not in order beside the norms (H23 3.1, 5.1.1)."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.begrippen import Dienst
from domain.documenten.klachten import Klachttelling
from domain.handleiding.diensten import NAMEN
from domain.normen.organisatie import Certificaatsoort
from domain.receipt.bevestigingen import CONTROLE
from domain.receipt.evaluators import BEOORDELING_2
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import maak_receipt
from domain.tevredenheid.respons import Meting
from domain.uitslag import Uitkomst
from tests.domain.receipt.test_beoordeling import (
    advies,
    met_rapport,
    onder_de_norm,
    te_weinig_respons,
    te_weinig_trajecten,
    uitslagen,
)
from tests.support.beoordelingen import (
    ASPIRANT,
    BESLUIT,
    HOUDER,
    met_dienst,
    receipt,
    twaalf_diensten,
)

OUTPLACEMENT, ACTIVERING = Dienst.OUTPLACEMENT, Dienst.SOCIALE_ACTIVERING
NAAM = NAMEN[OUTPLACEMENT]
KEYS = "|".join(each.value for each in (*Dienst, *Certificaatsoort) if "-" in each.value)
CODE_OF_OURS = re.compile(rf"\b(?:[RACDGLX]|GT)-\w|\b(?:{KEYS})\b")


def met_totaal(aantal: int) -> Beoordelingsfeiten:
    """A total of completed Trajecten beside the 490 that the Diensten count."""
    opgave = HOUDER.resultaten.opgave
    organisatie = replace(opgave.organisatie, afgeronde_trajecten=aantal)
    nieuw = replace(opgave, organisatie=organisatie)
    return replace(HOUDER, resultaten=replace(HOUDER.resultaten, opgave=nieuw))


@pytest.mark.parametrize(
    ("feiten", "groep", "woorden"),
    [
        (met_dienst(HOUDER, OUTPLACEMENT, nagekomen=None), NAAM, "na de sluiting"),
        (met_dienst(HOUDER, OUTPLACEMENT, tvo_afnemers=17), NAAM, "is meer dan"),
        (
            met_dienst(HOUDER, OUTPLACEMENT, had_succesvol_moeten_zijn=Decimal("7.5")),
            NAAM,
            "Geen heel getal",
        ),
        (met_totaal(491), "Hele organisatie", "is meer dan de 490"),
        (
            met_dienst(twaalf_diensten(), ACTIVERING, prestatieafspraken_nogmaals=9),
            NAMEN[ACTIVERING],
            "is niet gelijk aan",
        ),
    ],
    ids=["leeg", "onderzoek", "gebroken", "totaal", "tweemaal"],
)
def test_a_warning_about_the_figures_is_an_outcome_and_is_named_in_the_advice(
    feiten: Beoordelingsfeiten, groep: str, woorden: str
) -> None:
    (uitslag,) = uitslagen(feiten, CONTROLE)
    assert (uitslag.uitkomst, uitslag.toets.groep) == (Uitkomst.NIET_TE_BEOORDELEN, groep)
    assert woorden in uitslag.zin
    gegeven, zin = advies(feiten)
    assert gegeven == "voortzetten"
    assert zin.endswith(f"Ga nog na: controle van de cijfers ({groep}).")


def test_figures_that_add_up_give_no_warning() -> None:
    assert uitslagen(met_totaal(490), CONTROLE) == []
    assert uitslagen(met_dienst(HOUDER, OUTPLACEMENT, tvo_afnemers=16), CONTROLE) == []
    assert advies(HOUDER)[1] == "Alle normen die gelden zijn gehaald."


def test_two_warnings_about_one_dienst_name_it_once() -> None:
    feiten = met_dienst(HOUDER, OUTPLACEMENT, nagekomen=None, tvo_afnemers=17)
    assert len(uitslagen(feiten, CONTROLE)) == 2
    assert advies(feiten)[1].count(NAAM) == 1


def oud_uittreksel(feiten: Beoordelingsfeiten) -> Beoordelingsfeiten:
    stukken = replace(feiten.documenten, uittreksel_kvk=date(2023, 12, 11))
    return replace(feiten, documenten=stukken)


@pytest.mark.parametrize(
    "wijziging", [onder_de_norm, te_weinig_respons, te_weinig_trajecten], ids=lambda f: f.__name__
)
def test_what_is_not_in_order_is_named_beside_every_advice(
    wijziging: Callable[[Beoordelingsfeiten], Beoordelingsfeiten],
) -> None:
    for feiten in (HOUDER, ASPIRANT):
        zin = advies(oud_uittreksel(wijziging(feiten)))[1]
        assert "Ook niet in orde: checklist (5.1.1) (Uittreksel uit het Handelsregister)." in zin
        assert "Ook niet in orde" not in advies(wijziging(feiten))[1]


def test_an_item_of_the_checklist_that_nobody_recorded_is_named() -> None:
    stukken = replace(HOUDER.documenten, eerste_boekjaar=None)
    zin = advies(replace(HOUDER, documenten=stukken))[1]
    assert "Ga nog na: checklist (5.1.1)" in zin


def met_klachten(op_tijd: int, totaal: int) -> Beoordelingsfeiten:
    stukken = replace(HOUDER.documenten, klachten=Klachttelling(totaal, op_tijd))
    return replace(HOUDER, documenten=stukken)


@pytest.mark.parametrize(
    ("op_tijd", "totaal", "getoond", "gehaald"),
    [
        (323, 404, "(79,95 %); nodig is 80 %", False),
        (4, 5, "(80 %); nodig is 80 %", True),
        (3, 4, "(75 %); nodig is 80 %", False),
        (39_999, 50_000, "(79,998 %); nodig is 80 %", False),
    ],
)
def test_what_is_not_enough_never_looks_like_enough(
    op_tijd: int, totaal: int, getoond: str, gehaald: bool
) -> None:
    (uitslag,) = uitslagen(met_klachten(op_tijd, totaal), "1.5.8")
    assert getoond in uitslag.zin
    assert uitslag.gehaald is gehaald


@pytest.mark.parametrize(
    ("ingevuld", "getoond"), [(39, "(9,97 %); nodig is 10 %"), (38, "(9,7 %); nodig is 10 %")]
)
def test_a_response_just_below_the_norm_is_shown_below_it(ingevuld: int, getoond: str) -> None:
    feiten = met_rapport(HOUDER, totaal=Meting(391, ingevuld, Decimal("7.6")), diensten={})
    (uitslag,) = uitslagen(feiten, "3.1.3")
    assert getoond in uitslag.zin


def test_receipts_of_before_show_one_decimal_and_no_warnings() -> None:
    feiten = met_klachten(323, 404)
    toen = maak_receipt(BEOORDELING_2, feiten, BEOORDELING_2.kaders(feiten, BESLUIT))
    assert any("(80 %); nodig is 80 %" in uitslag.zin for uitslag in toen.uitslagen)
    assert not any(uitslag.toets.code == CONTROLE for uitslag in toen.uitslagen)


@pytest.mark.parametrize(
    "feiten",
    [
        HOUDER,
        ASPIRANT,
        twaalf_diensten(),
        onder_de_norm(HOUDER),
        te_weinig_respons(HOUDER),
        te_weinig_trajecten(HOUDER),
        te_weinig_trajecten(ASPIRANT),
        met_totaal(491),
    ],
)
def test_a_sentence_for_a_letter_holds_no_code_of_ours(feiten: Beoordelingsfeiten) -> None:
    for uitslag in receipt(feiten).uitslagen:
        assert not CODE_OF_OURS.search(uitslag.zin), uitslag.zin
