"""Norms 2.5.2, 2.11.1 and 2.12: at the border, one below and one above."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from domain.begrippen import Dienst
from domain.kader import Kader
from domain.resultaten.begeleiding import (
    erkende_jobcoach,
    meetbare_afspraak,
    opgeleide_medewerker,
)
from domain.resultaten.opgave import Dienstopgave
from domain.uitslag import Uitkomst, Uitslag
from tests.support.kaders import KADER

GEHAALD, NIET_GEHAALD = Uitkomst.GEHAALD, Uitkomst.NIET_GEHAALD
NVT, NIET_TE_BEOORDELEN = Uitkomst.NIET_VAN_TOEPASSING, Uitkomst.NIET_TE_BEOORDELEN
Norm = Callable[[Dienstopgave, Kader], Uitslag]


def feiten(norm: Norm, deel: int | None, geheel: int | None) -> Dienstopgave:
    if norm is erkende_jobcoach:
        return Dienstopgave(dienst=Dienst.JOBCOACHING, met_erkende_jobcoach=deel, afgerond=geheel)
    if norm is meetbare_afspraak:
        return Dienstopgave(
            dienst=Dienst.DUURZAME_INZETBAARHEID, met_meetbare_afspraak=deel, contracten=geheel
        )
    return Dienstopgave(
        dienst=Dienst.SUPPORTED_EMPLOYMENT, met_opgeleide_medewerker=deel, trajecten=geheel
    )


@pytest.mark.parametrize(
    ("norm", "code", "grens"),
    [
        (erkende_jobcoach, "2.5.2", 80),
        (meetbare_afspraak, "2.11.1", 80),
        (opgeleide_medewerker, "2.12", 50),
    ],
    ids=["2.5.2", "2.11.1", "2.12"],
)
def test_the_border_itself_is_enough(norm: Norm, code: str, grens: int) -> None:
    for deel, uitkomst in ((grens - 1, NIET_GEHAALD), (grens, GEHAALD), (grens + 1, GEHAALD)):
        uitslag = norm(feiten(norm, deel, 100), KADER)
        assert (uitslag.toets.code, uitslag.uitkomst) == (code, uitkomst)
        assert uitslag.gemeten == Fraction(deel, 100)


@pytest.mark.parametrize("norm", [erkende_jobcoach, meetbare_afspraak, opgeleide_medewerker])
def test_nothing_counted_is_not_applicable_and_nothing_known_is_not_judged(norm: Norm) -> None:
    assert norm(feiten(norm, 0, 0), KADER).uitkomst is NVT
    assert norm(feiten(norm, None, 9), KADER).uitkomst is NIET_TE_BEOORDELEN
    assert norm(feiten(norm, 9, None), KADER).uitkomst is NIET_TE_BEOORDELEN
