"""The register of persons in an assessment: UBO's, and who bars a new Overeenkomst (A-49)."""

from dataclasses import replace
from typing import Any

import pytest

from domain.beleid.keuzes import WERKNEMERS_VERBONDEN, ZUSTERS_VERBONDEN
from domain.beleid.vorm import Beleid, Keuze
from domain.kader import Kader
from domain.personen.beoordeling import KIJK, VRIJ, Personenfeiten, belang, belemmeringen
from domain.personen.relaties import Schakel
from domain.source import eigen_lezing
from domain.uitslag import Uitkomst, Uitslag
from tests.support.persons import DAG, KADER, S, aandelen, register, relatie, stemmen

GEHAALD, NIET, NVT, OPEN = Uitkomst
ZUSTERS = (aandelen("a", "X", 100), stemmen("TOP", "X", 60), stemmen("TOP", "ZUS", 60))
WERKNEMER = (aandelen("a", "X", 100), relatie(S.WERKGEVER, "X", "w"))
MOEDER = (aandelen("a", "X", 100), stemmen("TOP", "X", 60))


def gekozen(keuze: Beleid[bool], waarde: bool) -> Kader:
    ander = Keuze(DAG, waarde, eigen_lezing("A-52", "Proef."))
    keuzes = {**KADER.beleid.keuzes, keuze.naam: ander}
    return replace(KADER, beleid=replace(KADER.beleid, keuzes=keuzes))


def oordelen(
    *schakels: Schakel, kader: Kader = KADER, organisatie: str = "X", **wie: Any
) -> list[Uitslag]:
    sets = {naam: frozenset(personen) for naam, personen in wie.items()}
    feiten = Personenfeiten(organisatie=organisatie, register=register(*schakels), **sets)
    return list(belemmeringen(feiten, DAG, kader))


@pytest.mark.parametrize(
    ("procent", "ubos", "grens"),
    [("24.9", {"b"}, set()), ("25", {"b"}, {"a"}), ("25.1", {"a", "b"}, set())],
)
def test_the_register_says_who_the_ubos_are_and_who_is_on_the_threshold(
    procent: str, ubos: set[str], grens: set[str]
) -> None:
    feiten = Personenfeiten(
        organisatie="X", register=register(aandelen("a", "X", procent), aandelen("b", "X", 50))
    )
    gevonden = belang(feiten, DAG, KADER)
    assert gevonden.ubos == ubos
    assert gevonden.op_de_grens == grens


def test_without_a_bar_nobody_stands_in_the_way() -> None:
    for uitslag in oordelen(*MOEDER, uitgesloten={"ANDER"}, eerder_houder={"ANDER"}):
        assert (uitslag.uitkomst, uitslag.zin) == (GEHAALD, VRIJ)
        assert uitslag.toets.beleid == (
            "werknemers-verbonden",
            "zusters-verbonden",
            "familie-samen-verbonden",
        )


def test_a_verbonden_persoon_that_is_barred_bars_the_applicant() -> None:
    uitsluiting, _ = oordelen(*MOEDER, uitgesloten={"TOP"})
    assert uitsluiting.uitkomst is NIET
    assert uitsluiting.zin.startswith("TOP mag nu geen aanvraag doen. TOP heeft zeggenschap over")


@pytest.mark.parametrize(
    ("keuze", "schakels", "wie"),
    [(ZUSTERS_VERBONDEN, ZUSTERS, "ZUS"), (WERKNEMERS_VERBONDEN, WERKNEMER, "w")],
    ids=["zusters", "werknemers"],
)
@pytest.mark.parametrize(("waarde", "uitkomst"), [(False, OPEN), (True, NIET)])
def test_the_choice_decides_whether_it_bars_or_is_a_signal(
    keuze: Beleid[bool],
    schakels: tuple[Schakel, ...],
    wie: str,
    waarde: bool,
    uitkomst: Uitkomst,
) -> None:
    uitslag, _ = oordelen(*schakels, kader=gekozen(keuze, waarde), uitgesloten={wie})
    assert uitslag.uitkomst is uitkomst
    assert uitslag.zin.endswith(KIJK) is not waarde


def test_who_was_keurmerkhouder_around_a_ubo_is_found() -> None:
    schakels = (aandelen("a", "X", 100), aandelen("a", "OUD", 60))
    _, eerder = oordelen(*schakels, eerder_houder={"OUD"})
    assert eerder.uitkomst is NIET
    assert eerder.zin.startswith("OUD was eerder Keurmerkhouder. a heeft zeggenschap over OUD.")
    _, zelf = oordelen(*schakels, eerder_houder={"a"})
    assert zelf.uitkomst is NIET
    _, eigen = oordelen(*schakels, eerder_houder={"X"})
    assert eigen.uitkomst is GEHAALD


def test_without_a_ubo_that_can_be_named_it_is_not_known() -> None:
    _, leeg = oordelen(eerder_houder={"OUD"})
    assert leeg.uitkomst is OPEN
    _, mens = oordelen(aandelen("a", "X", 60), organisatie="a", eerder_houder={"OUD"})
    assert mens.uitkomst is NVT
