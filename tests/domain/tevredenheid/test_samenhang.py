"""A total grade that cannot follow from its groups is refused (H23 4.1)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.receipt.evaluators import BEOORDELING_2
from domain.receipt.maken import maak_receipt
from domain.rules import Geweigerd
from domain.tevredenheid.gemiddelde import gewogen_gemiddelde
from domain.tevredenheid.rapport import Rapport
from domain.tevredenheid.respons import Meting, afgerond
from domain.tevredenheid.samenhang import Groepscijfer, kan_kloppen
from tests.support.beoordelingen import BESLUIT, HOUDER, receipt

TWEE = ((20, "8.2"), (20, "7.9"))


def groep(ingevuld: int, cijfer: str | None) -> Groepscijfer:
    return Groepscijfer(ingevuld, None if cijfer is None else Decimal(cijfer))


@pytest.mark.parametrize(
    ("totaal", "groepen", "kan"),
    [
        ((40, "9.9"), TWEE, False),
        ((40, "8.3"), TWEE, False),
        ((40, "8.2"), TWEE, True),
        ((40, "8.0"), TWEE, True),
        ((40, "7.9"), TWEE, True),
        ((40, "7.8"), TWEE, False),
        ((40, "8.3"), (*TWEE, (0, None)), False),  # who did not answer does not count
        ((41, "8.3"), TWEE, True),  # one person in no group gave a 10
        ((41, "8.4"), TWEE, False),
        ((80, "9.1"), TWEE, True),
        ((80, "9.2"), TWEE, False),
        ((80, "4.4"), TWEE, True),
        ((80, "4.3"), TWEE, False),
        ((40, "1.0"), (), True),
        ((40, "1.0"), ((0, None),), True),
        ((0, None), TWEE, True),
        ((20, "8.2"), ((20, "8.2"),), True),
        ((20, "8.1"), ((20, "8.2"),), False),
    ],
)
def test_a_total_lies_between_its_groups(
    totaal: tuple[int, str | None], groepen: tuple[tuple[int, str | None], ...], kan: bool
) -> None:
    assert kan_kloppen(groep(*totaal), [groep(*een) for een in groepen]) is kan


CIJFERS = st.decimals(Decimal(1), Decimal(10), places=1)


@given(st.lists(st.tuples(st.integers(1, 60), CIJFERS), min_size=1, max_size=6))
def test_a_mean_that_was_computed_is_never_refused(rijen: list[tuple[int, Decimal]]) -> None:
    gemiddelde = gewogen_gemiddelde(Meting(60, aantal, cijfer) for aantal, cijfer in rijen)
    assert gemiddelde is not None
    totaal = Groepscijfer(sum(aantal for aantal, _ in rijen), afgerond(gemiddelde))
    assert kan_kloppen(totaal, [Groepscijfer(*rij) for rij in rijen])


@given(CIJFERS, CIJFERS)
def test_one_group_and_the_total_are_the_same(cijfer: Decimal, ander: Decimal) -> None:
    assume(cijfer != ander)
    assert not kan_kloppen(Groepscijfer(20, ander), [Groepscijfer(20, cijfer)])


ONMOGELIJK = Rapport(
    diensten={
        Dienst.OUTPLACEMENT: Meting(50, 20, Decimal("8.2")),
        Dienst.WERK_NAAR_WERK: Meting(50, 20, Decimal("7.9")),
    },
    totaal=Meting(100, 40, Decimal("9.9")),
)


@pytest.mark.parametrize("veld", ["rapport", "clientenaudit"])
def test_an_assessment_on_such_a_report_is_refused(veld: str) -> None:
    onderzoek = replace(HOUDER.onderzoek, **{veld: ONMOGELIJK})  # type: ignore[arg-type]
    feiten = replace(HOUDER, onderzoek=onderzoek)
    with pytest.raises(Geweigerd) as geweigerd:
        receipt(feiten)
    assert [reden.code for reden in geweigerd.value.redenen] == ["totaalcijfer-onmogelijk"]
    assert maak_receipt(BEOORDELING_2, feiten, BEOORDELING_2.kaders(feiten, BESLUIT))
