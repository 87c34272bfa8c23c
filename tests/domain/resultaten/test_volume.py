"""Five completed Trajecten of five people: in total for a holder, in one Dienst for an award."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Telling, Volumepersonen
from domain.resultaten.opgave import Dienstopgave, Opgave, Organisatieopgave
from domain.resultaten.volume import volume_bij_toekenning, volume_van_houder
from domain.uitslag import Uitkomst
from tests.support.kaders import KADER, kader_met

GEHAALD, NIET_GEHAALD = Uitkomst.GEHAALD, Uitkomst.NIET_GEHAALD
NIET_TE_BEOORDELEN = Uitkomst.NIET_TE_BEOORDELEN
Aantallen = tuple[int | None, int | None]
DIENSTEN = (Dienst.SCHOLING, Dienst.OUTPLACEMENT, Dienst.VERZUIM)


def feiten(*aantallen: Aantallen, samen: int | None = None) -> Opgave:
    return Opgave(
        organisatie=Organisatieopgave(personen_totaal=samen),
        diensten=tuple(
            Dienstopgave(dienst=dienst, afgerond=trajecten, verschillende_personen=personen)
            for dienst, (trajecten, personen) in zip(DIENSTEN, aantallen, strict=False)
        ),
    )


@pytest.mark.parametrize(
    ("trajecten", "personen", "uitkomst"),
    [
        (5, 5, GEHAALD),
        (6, 5, GEHAALD),
        (4, 5, NIET_GEHAALD),
        (5, 4, NIET_GEHAALD),
        (0, 0, NIET_GEHAALD),
    ],
)
def test_five_of_both_in_one_dienst(trajecten: int, personen: int, uitkomst: Uitkomst) -> None:
    for volume in (volume_van_houder, volume_bij_toekenning):
        uitslag = volume(feiten((trajecten, personen)), KADER)
        assert (uitslag.uitkomst, uitslag.gemeten) == (uitkomst, trajecten)


@pytest.mark.parametrize(
    ("opgave", "houder", "toekenning"),
    [
        (feiten((3, 3), (2, 2), samen=5), GEHAALD, NIET_TE_BEOORDELEN),
        (feiten((3, 3), (2, 2), samen=4), NIET_GEHAALD, NIET_GEHAALD),
        (feiten((3, 3), (2, 2)), NIET_TE_BEOORDELEN, NIET_TE_BEOORDELEN),
        (feiten((3, 3), (1, 1)), NIET_GEHAALD, NIET_GEHAALD),
        (feiten((3, 2), (2, 2)), NIET_GEHAALD, NIET_GEHAALD),
        (feiten((4, 9), (4, 1)), GEHAALD, NIET_TE_BEOORDELEN),
        (feiten((4, 4), (5, 5)), GEHAALD, GEHAALD),
        (feiten(), NIET_GEHAALD, NIET_GEHAALD),
        (feiten((5, 5), (None, 3)), GEHAALD, GEHAALD),
        (feiten((3, 3), (None, 3)), NIET_TE_BEOORDELEN, NIET_TE_BEOORDELEN),
        (feiten((3, 3), (3, None)), NIET_TE_BEOORDELEN, NIET_TE_BEOORDELEN),
    ],
)
def test_a_14_in_total_or_within_one_dienst(
    opgave: Opgave, houder: Uitkomst, toekenning: Uitkomst
) -> None:
    assert volume_van_houder(opgave, KADER).uitkomst is houder
    assert volume_bij_toekenning(opgave, KADER).uitkomst is toekenning


def test_the_sentence_says_who_decides_and_what_is_missing() -> None:
    verdeeld = feiten((3, 3), (2, 2))
    assert volume_bij_toekenning(verdeeld, KADER).zin.endswith("een medewerker beslist.")
    assert "van 3 tot 5 verschillende personen" in volume_van_houder(verdeeld, KADER).zin
    assert volume_van_houder(verdeeld, KADER).zin.endswith("van alle Diensten in.")
    assert "ontbreekt" in volume_van_houder(feiten((1, None)), KADER).zin


def test_the_code_tells_the_rule() -> None:
    assert volume_van_houder(feiten(), KADER).toets.code == "R-3.1-a"
    assert volume_bij_toekenning(feiten(), KADER).toets.code == "R-6.1.1-a"


def test_the_choice_can_change() -> None:
    streng = kader_met(keuzes.VOLUME_VAN_HOUDER, Telling.BINNEN_EEN_DIENST)
    verdeeld = feiten((3, 3), (2, 2), samen=5)
    assert volume_van_houder(verdeeld, streng).uitkomst is NIET_TE_BEOORDELEN
    assert volume_van_houder(verdeeld, streng).toets.beleid[0] == keuzes.VOLUME_VAN_HOUDER.naam


@pytest.mark.parametrize(
    ("trajecten", "groepen", "keuze", "uitkomst"),
    [
        (5, 5, Volumepersonen.OPDRACHTGEVERS_OF_GROEPEN, GEHAALD),
        (5, 4, Volumepersonen.OPDRACHTGEVERS_OF_GROEPEN, NIET_GEHAALD),
        (5, 4, Volumepersonen.NIEMAND, GEHAALD),
        (5, None, Volumepersonen.NIEMAND, GEHAALD),
        (4, 9, Volumepersonen.NIEMAND, NIET_GEHAALD),
        (None, None, Volumepersonen.NIEMAND, NIET_TE_BEOORDELEN),
    ],
)
def test_a_76_organisatieadvies_has_no_persons(
    trajecten: int | None, groepen: int | None, keuze: Volumepersonen, uitkomst: Uitkomst
) -> None:
    kader = kader_met(keuzes.VOLUME_ORGANISATIEADVIES, keuze)
    advies = Dienstopgave(
        dienst=Dienst.ORGANISATIEADVIES, afgerond=trajecten, verschillende_personen=groepen
    )
    assert volume_bij_toekenning(Opgave(diensten=(advies,)), kader).uitkomst is uitkomst


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=3), st.integers(0, 2))
def test_more_work_never_lowers_an_outcome_and_order_does_not_matter(
    aantallen: list[tuple[int, int]], welke: int
) -> None:
    volgorde = [NIET_GEHAALD, NIET_TE_BEOORDELEN, GEHAALD]
    minder = feiten(*aantallen)
    meer = replace(
        minder,
        diensten=tuple(
            replace(
                d,
                afgerond=(d.afgerond or 0) + (nummer == welke),
                verschillende_personen=(d.verschillende_personen or 0) + (nummer == welke),
            )
            for nummer, d in enumerate(minder.diensten)
        ),
    )
    andersom = replace(minder, diensten=minder.diensten[::-1])
    for volume in (volume_van_houder, volume_bij_toekenning):
        uitkomst = volume(minder, KADER).uitkomst
        assert volgorde.index(volume(meer, KADER).uitkomst) >= volgorde.index(uitkomst)
        assert volume(andersom, KADER).uitkomst is uitkomst
