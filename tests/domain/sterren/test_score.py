"""The score of a Dienst: bands, weights, what stands in, what is attainable (GT-22)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Prestatiegewichten
from domain.handleiding.h2023 import H2023
from domain.handleiding.resultaatvorm import Sterdeel
from domain.kader import Kader
from domain.sterren.bereik import haalbaar_bereik
from domain.sterren.invoer import Dienstinvoer, Sterreninvoer
from domain.sterren.score import Dienstscore, bandscore, dienstscore, gewichten
from tests.support.kaders import KADER, kader_met

MET_BLOK = list(H2023.sterren.gewichten.waarde)
ZONDER_BLOK = [Dienst.DUURZAME_INZETBAARHEID, Dienst.SUPPORTED_EMPLOYMENT]
PER_BLOK = pytest.mark.parametrize("dienst", MET_BLOK, ids=str)


def procent(getal: str) -> Fraction:
    return Fraction(getal) / 100


def invoer(
    dienst: Dienst,
    clienten: str = "7",
    gemaakt: str = "0",
    nagekomen: str = "0",
    garantie: bool | None = None,
) -> Dienstinvoer:
    return Dienstinvoer(
        dienst=dienst,
        omzet=Decimal(1000),
        clienten=Decimal(clienten),
        gemaakt=procent(gemaakt),
        nagekomen=procent(nagekomen),
        garantie=garantie,
    )


def score(
    dienst: Dienstinvoer,
    opdrachtgevers: str | None = "7.6",
    transparantie: str = "80",
    personeel: str = "96",
    kader: Kader = KADER,
) -> Dienstscore:
    alles = Sterreninvoer(
        diensten=(dienst,),
        opdrachtgevers=None if opdrachtgevers is None else Decimal(opdrachtgevers),
        transparantie=procent(transparantie),
        personeel=procent(personeel),
    )
    return dienstscore(dienst, alles, kader)


@pytest.mark.parametrize(
    ("dienst", "verwacht"),
    [
        (invoer(Dienst.OUTPLACEMENT, "8.1", "50", "87.5"), "7.675"),
        (invoer(Dienst.WERK_NAAR_WERK, "7.6", "60", "96", garantie=True), "7.76"),
        (invoer(Dienst.WERK_NAAR_WERK, "7.6", "60", "96", garantie=False), "7.40"),
        (invoer(Dienst.GEEN_WERK_NAAR_WERK, "7.7"), "7.21"),
    ],
    ids=["D7", "D8 with guarantee", "D8 without", "D9"],
)
def test_gt_22_subscores(dienst: Dienstinvoer, verwacht: str) -> None:
    assert score(dienst).score == Fraction(verwacht)


@pytest.mark.parametrize(
    ("aandeel", "verwacht"),
    [
        ("0", "6.5"),
        ("44.99", "6.5"),
        ("45", "7"),
        ("45.01", "7"),
        ("74.99", "7"),
        ("75", "7.5"),
        ("75.01", "7.5"),
        ("94.99", "7.5"),
        ("95", "7.5"),
        ("95.01", "8"),
        ("100", "8"),
        ("125", "8"),
    ],
)
def test_a_58_bands_start_at_45_and_75_and_above_95(aandeel: str, verwacht: str) -> None:
    assert bandscore(procent(aandeel), KADER) == Decimal(verwacht)


def test_a_share_below_zero_falls_in_no_band() -> None:
    with pytest.raises(ValueError, match="niet negatief"):
        bandscore(procent("-0.01"), KADER)


@PER_BLOK
def test_weights_of_a_dienst_are_one_together(dienst: Dienst) -> None:
    assert sum(gewichten(dienst, KADER).values()) == 1


@pytest.mark.parametrize("dienst", ZONDER_BLOK, ids=str)
def test_a_dienst_without_a_block_has_no_score(dienst: Dienst) -> None:
    assert (gewichten(dienst, KADER), score(invoer(dienst)).score) == ({}, None)
    assert haalbaar_bereik(dienst, KADER) is None


def test_a_56_which_column_is_which_is_a_choice() -> None:
    omgekeerd = kader_met(
        keuzes.PRESTATIEWEGING, Prestatiegewichten(Decimal("0.25"), Decimal("0.15"))
    )
    dienst = invoer(Dienst.OUTPLACEMENT, "8.1", "50", "87.5")
    assert score(dienst, kader=omgekeerd).score == Fraction("7.625")
    assert Sterdeel.GEMAAKT not in gewichten(Dienst.VERZUIM, omgekeerd)


@PER_BLOK
def test_without_opdrachtgevers_the_client_grade_stands_in(dienst: Dienst) -> None:
    met = score(invoer(dienst, "7.7", garantie=True), opdrachtgevers="7.7")
    zonder = score(invoer(dienst, "7.7", garantie=True), opdrachtgevers=None)
    assert zonder.score == met.score


@pytest.mark.parametrize("onderdeel", [Sterdeel.CLIENTEN, Sterdeel.GARANTIE])
def test_what_is_unknown_gives_no_score_and_is_named(onderdeel: Sterdeel) -> None:
    dienst = Dienstinvoer(
        dienst=Dienst.WERK_NAAR_WERK,
        omzet=Decimal(1),
        clienten=None if onderdeel is Sterdeel.CLIENTEN else Decimal(7),
        gemaakt=Fraction(0),
        nagekomen=Fraction(0),
        garantie=None if onderdeel is Sterdeel.GARANTIE else False,
    )
    uitkomst = score(dienst)
    assert (uitkomst.score, uitkomst.ontbreekt) == (None, (onderdeel,))


def test_each_part_explains_itself() -> None:
    delen = score(invoer(Dienst.WERK_NAAR_WERK, "7.6", "60", "66.66", garantie=True)).delen
    assert [deel.zin for deel in delen] == [
        "cliënten 7,6 geeft 7,6 (weegt 0,35)",
        "Opdrachtgevers 7,6 geeft 7,6 (weegt 0,15)",
        "Prestatieafspraken gemaakt 60 % geeft 7 (weegt 0,15)",
        "Prestatieafspraken nagekomen 66,7 % geeft 7 (weegt 0,25)",
        "transparantie 80 % geeft 7,5 (weegt 0,02)",
        "goed opgeleid personeel 96 % geeft 8 (weegt 0,02)",
        "garantie ja geeft 10 (weegt 0,06)",
    ]
    zonder = score(invoer(Dienst.WERK_NAAR_WERK, garantie=False)).delen[-1]
    assert zonder.zin == "garantie nee geeft 4 (weegt 0,06)"


@pytest.mark.parametrize(
    ("dienst", "laagste", "zonder_opdrachtgevers", "hoogste"),
    [
        (Dienst.OUTPLACEMENT, "6.15", "6.00", "9.00"),
        (Dienst.VERZUIM, "6.05", "5.80", "9.40"),
        (Dienst.WERK_NAAR_WERK, "6.00", "5.85", "9.12"),
    ],
)
def test_attainable_ranges(
    dienst: Dienst, laagste: str, zonder_opdrachtgevers: str, hoogste: str
) -> None:
    bereik = haalbaar_bereik(dienst, KADER)
    zonder = haalbaar_bereik(dienst, KADER, met_opdrachtgevers=False)
    assert bereik
    assert zonder
    assert (bereik.laagste, bereik.hoogste) == (Fraction(laagste), Fraction(hoogste))
    assert zonder.laagste == Fraction(zonder_opdrachtgevers)
    assert not bereik.bevat(bereik.laagste - Fraction(1, 10**6))
    assert bereik.bevat(bereik.laagste)
    assert bereik.bevat(bereik.hoogste)
    assert not bereik.bevat(bereik.hoogste + Fraction(1, 10**6))


CIJFER = st.decimals(Decimal("5.5"), Decimal(10), places=1)
AANDEEL = st.fractions(0, 2)


@given(
    st.sampled_from(MET_BLOK),
    CIJFER,
    st.none() | st.decimals(Decimal("6.5"), Decimal(10), places=1),
    AANDEEL,
    AANDEEL,
    AANDEEL,
    AANDEEL,
    st.booleans(),
)
def test_a_score_lies_within_its_range(
    dienst: Dienst,
    clienten: Decimal,
    opdrachtgevers: Decimal | None,
    gemaakt: Fraction,
    nagekomen: Fraction,
    transparantie: Fraction,
    personeel: Fraction,
    garantie: bool,
) -> None:
    deel = Dienstinvoer(
        dienst=dienst,
        omzet=Decimal(1),
        clienten=clienten,
        gemaakt=gemaakt,
        nagekomen=nagekomen,
        garantie=garantie,
    )
    alles = Sterreninvoer(
        diensten=(deel,),
        opdrachtgevers=opdrachtgevers,
        transparantie=transparantie,
        personeel=personeel,
    )
    bereik = haalbaar_bereik(dienst, KADER, met_opdrachtgevers=opdrachtgevers is not None)
    gevonden = dienstscore(deel, alles, KADER).score
    assert bereik
    assert gevonden
    assert bereik.bevat(gevonden)


@given(AANDEEL, AANDEEL)
def test_a_larger_share_never_scores_less(een: Fraction, ander: Fraction) -> None:
    lager, hoger = sorted((een, ander))
    assert bandscore(lager, KADER) <= bandscore(hoger, KADER)
