"""Which editions judge a case, and what happens when their text is not here (GT-07)."""

from datetime import date

import pytest

from domain.begrippen import Cyclus
from domain.beleid import keuzes
from domain.handleiding import EditieNietInSysteem
from domain.handleiding.geldigheid import Onderdeel
from domain.handleiding.h2023 import H2023
from domain.kader import Kaders, edities_voor_beoordeling, kader
from domain.source import Editie
from tests.support.receipts import kaders

DAG = date(2024, 5, 1)
O22, N23 = Editie.T_M_2022, Editie.H2023
NERGENS = Editie("Handleiding 1999")


@pytest.mark.parametrize(
    ("cyclus", "einde", "edities"),
    [
        (Cyclus.JANUARI, date(2022, 12, 31), (O22, O22, O22, O22)),
        (Cyclus.APRIL, date(2023, 3, 31), (O22, O22, O22, O22)),
        (Cyclus.SEPTEMBER, date(2023, 8, 31), (N23, O22, O22, O22)),
        (Cyclus.JANUARI, date(2023, 12, 31), (N23, N23, N23, N23)),
        (Cyclus.APRIL, date(2024, 3, 31), (N23, N23, N23, N23)),
    ],
)
def test_gt_07_each_part_of_the_handleiding_has_its_own_edition(
    cyclus: Cyclus, einde: date, edities: tuple[Editie, ...]
) -> None:
    gevonden = edities_voor_beoordeling(cyclus, einde)
    assert tuple(gevonden[onderdeel] for onderdeel in Onderdeel) == edities


def test_a_kader_holds_one_edition_and_the_policies_of_a_day() -> None:
    gekozen = kader(Editie.H2023, DAG)
    assert gekozen.handleiding is H2023
    assert gekozen.editie is Editie.H2023
    assert gekozen.beleid.dag == DAG


def test_a_toets_of_a_kader_names_edition_and_policies() -> None:
    toets = kader(Editie.H2023, DAG).toets("2.1.3", "Scholing", beleid=(keuzes.STERREN,))
    assert (toets.code, toets.groep, toets.editie) == ("2.1.3", "Scholing", Editie.H2023)
    assert toets.norm is None
    assert toets.beleid == ("sterren",)


def test_without_its_text_nothing_is_guessed() -> None:
    with pytest.raises(EditieNietInSysteem, match="staat niet in dit systeem") as fout:
        kader(NERGENS, DAG)
    assert fout.value.editie is NERGENS


def test_one_part_may_be_missing_while_the_others_are_judged() -> None:
    edities = edities_voor_beoordeling(Cyclus.SEPTEMBER, date(2023, 8, 31))
    gemengd = Kaders(edities, {N23: H2023}, kaders().beleid)
    assert gemengd.voor(Onderdeel.HOOFDNORM_1).editie is Editie.H2023
    with pytest.raises(EditieNietInSysteem):
        gemengd.voor(Onderdeel.HOOFDNORM_2)
