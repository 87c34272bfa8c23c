"""GT-25 and GT-54: when the Compensatieregeling applies, and what it leaves (H23 6.2.1, A-43)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.compensatie.compensatie import Compensatie, Compensatiefeiten, Tekort, compensatie
from domain.handleiding.diensten import NAMEN
from domain.kader import kader
from domain.normen.catalogus import catalogus
from domain.source import Editie
from domain.uitslag import Uitkomst

KADER = kader(Editie.H2023, date(2024, 5, 1))
GEHAALD, NIET, NVT = Uitkomst.GEHAALD, Uitkomst.NIET_GEHAALD, Uitkomst.NIET_VAN_TOEPASSING
DIENSTEN = tuple(
    dienst
    for dienst in Dienst
    if dienst not in (Dienst.INBURGERING, Dienst.SOCIALE_WERKVOORZIENING)
)


def feiten(gerapporteerd: int, onder_de_norm: int, **anders: object) -> Compensatiefeiten:
    """So many Diensten reported, of which the first ones have a client grade that is too low."""
    basis = Compensatiefeiten(
        aspirant=False,
        resultatenaudit=True,
        gerapporteerd=frozenset(DIENSTEN[:gerapporteerd]),
        tekorten=tuple(Tekort(norm="3.1.2", dienst=d) for d in DIENSTEN[:onder_de_norm]),
        vorige_gecompenseerd=False,
    )
    return replace(basis, **anders)  # type: ignore[arg-type]


def uitkomst(gerapporteerd: int, onder_de_norm: int, **anders: object) -> Uitkomst:
    return compensatie(feiten(gerapporteerd, onder_de_norm, **anders), KADER).uitslag.uitkomst


@pytest.mark.parametrize(
    ("gerapporteerd", "onder_de_norm", "verwacht"),
    [
        (1, 1, NIET),
        (2, 1, GEHAALD),
        (2, 2, NIET),
        (3, 1, GEHAALD),
        (5, 1, GEHAALD),
        (5, 2, NIET),
        (6, 2, GEHAALD),
        (6, 3, NIET),
        (12, 2, GEHAALD),
        (12, 3, NIET),
        (3, 0, NVT),
    ],
)
def test_gt_25_how_many_diensten(
    gerapporteerd: int, onder_de_norm: int, verwacht: Uitkomst
) -> None:
    assert uitkomst(gerapporteerd, onder_de_norm) is verwacht


@pytest.mark.parametrize(("diensten", "mag"), [(0, 0), (1, 0), (2, 1), (5, 1), (6, 2), (12, 2)])
def test_how_many_diensten_may_score_below_the_norm(diensten: int, mag: int) -> None:
    assert KADER.handleiding.compensatie.toegestaan(diensten) == mag


def test_gt_25_not_two_years_running() -> None:
    assert uitkomst(3, 1, vorige_gecompenseerd=True) is NIET
    assert uitkomst(3, 1, vorige_gecompenseerd=None) is Uitkomst.NIET_TE_BEOORDELEN


def test_gt_25_never_for_an_aspirant() -> None:
    assert uitkomst(3, 1, aspirant=True) is NIET


def test_only_in_the_resultatenaudit() -> None:
    assert uitkomst(3, 1, resultatenaudit=False) is NIET


def test_gt_54_a_norm_of_hoofdnorm_1_remains() -> None:
    klacht = Tekort(norm="1.5.2")
    laag = Tekort(norm="2.1.3", dienst=Dienst.SCHOLING)
    gevonden = compensatie(feiten(3, 0, tekorten=(klacht, laag)), KADER)
    assert gevonden.uitslag.uitkomst is GEHAALD
    assert (gevonden.gecompenseerd, gevonden.over) == ((laag,), (klacht,))
    assert gevonden.diensten == {Dienst.SCHOLING}


def test_two_norms_of_one_dienst_take_one_place() -> None:
    tekorten = (
        Tekort(norm="3.1.2", dienst=Dienst.SCHOLING),
        Tekort(norm="2.1.3", dienst=Dienst.SCHOLING),
    )
    assert compensatie(feiten(3, 0, tekorten=tekorten), KADER).gecompenseerd == tekorten


def test_one_dienst_too_many_and_nothing_is_compensated() -> None:
    gevonden = compensatie(feiten(5, 2), KADER)
    assert (gevonden.gecompenseerd, gevonden.diensten) == ((), frozenset())
    assert len(gevonden.over) == 2


@pytest.mark.parametrize("norm", ["3.1.1", "3.1.3", "3.2.1", "3.2.2", "1.2.4", "2.1.1", "2.7.2"])
def test_norms_that_are_never_compensated(norm: str) -> None:
    tekort = Tekort(norm=norm, dienst=Dienst.SCHOLING)
    gevonden = compensatie(feiten(3, 0, tekorten=(tekort,)), KADER)
    assert (gevonden.uitslag.uitkomst, gevonden.over) == (NVT, (tekort,))


def test_a_grade_that_names_no_dienst_is_never_compensated() -> None:
    assert uitkomst(3, 0, tekorten=(Tekort(norm="3.1.2"),)) is NVT


def test_nothing_materieel_and_nothing_of_hoofdnorm_1_can_be_compensated() -> None:
    for norm in catalogus(Editie.H2023).normen:
        assert not (norm.compenseerbaar and (norm.materieel or norm.hoofdnorm == 1))


def test_the_outcome_explains_itself() -> None:
    ja = compensatie(feiten(3, 1), KADER)
    assert ja.uitslag.zin == (
        f"Compensatie is mogelijk voor: {NAMEN[DIENSTEN[0]]}. Blik op Werk geeft hiervoor geen "
        "Waarschuwing. In de volgende Meetperiode moeten alle normen gehaald zijn."
    )
    nee = compensatie(feiten(5, 2, aspirant=True, vorige_gecompenseerd=None), KADER)
    assert nee.uitslag.zin == (
        "Compensatie kan niet. Een Aspirant-Keurmerkhouder kan niet compenseren. "
        "Op 2 van de 5 gerapporteerde Diensten is de score onder de norm; dat mag op 1."
    )
    assert [uitslag.toets.code for uitslag in nee.uitslagen] == [
        "R-6.2.1-b",
        "R-6.2.1-a",
        "R-6.2.1-a",
        "R-6.2.1-b",
        "R-6.2.1-c",
    ]


def test_an_unknown_norm_is_refused() -> None:
    with pytest.raises(LookupError, match=r"geen norm 9\.9\.9"):
        compensatie(feiten(3, 0, tekorten=(Tekort(norm="9.9.9"),)), KADER)


@given(st.integers(0, 12), st.integers(0, 12), st.booleans())
def test_what_is_short_is_either_compensated_or_left(
    gerapporteerd: int, laag: int, aspirant: bool
) -> None:
    vraag = feiten(gerapporteerd, min(laag, gerapporteerd), aspirant=aspirant)
    gevonden: Compensatie = compensatie(vraag, KADER)
    assert {*gevonden.gecompenseerd, *gevonden.over} == set(vraag.tekorten)
    assert not {*gevonden.gecompenseerd} & {*gevonden.over}


@given(st.integers(1, 12), st.integers(1, 12))
def test_one_failing_dienst_less_never_ends_the_compensatie(gerapporteerd: int, laag: int) -> None:
    lager = min(laag, gerapporteerd)
    if uitkomst(gerapporteerd, lager) is GEHAALD and lager > 1:
        assert uitkomst(gerapporteerd, lager - 1) is GEHAALD
