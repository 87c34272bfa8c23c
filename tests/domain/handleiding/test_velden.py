"""The fields of hoofdnorm 2: what is asked, under which printed number."""

from dataclasses import fields

import pytest

from domain.begrippen import Dienst
from domain.handleiding.diensten import nummer
from domain.handleiding.h2023 import H2023
from domain.handleiding.velden import OMSCHRIJVING, Organisatieveld, Veld
from domain.resultaten.opgave import Dienstopgave, Organisatieopgave
from domain.source import Editie

DIENSTEN = H2023.resultaten.diensten
ALLE = pytest.mark.parametrize("dienst", DIENSTEN, ids=str)


def test_every_dienst_of_2023_is_asked_for_and_no_other() -> None:
    assert list(DIENSTEN) == [dienst for dienst in Dienst if nummer(dienst, Editie.H2023)]


@ALLE
def test_printed_numbers_belong_to_the_dienst_and_are_used_once(dienst: Dienst) -> None:
    nummers = list(DIENSTEN[dienst].nummers.values())
    assert len(set(nummers)) == len(nummers)
    assert all(each.startswith(f"2.{nummer(dienst, Editie.H2023)}.") for each in nummers)


@ALLE
def test_a_field_is_printed_or_extra_and_never_both(dienst: Dienst) -> None:
    velden = DIENSTEN[dienst]
    assert not set(velden.nummers) & set(velden.extra)


def test_every_field_has_a_place_in_the_submission_and_a_description() -> None:
    assert {*Veld} <= {each.name for each in fields(Dienstopgave)}
    assert {*Organisatieveld} == {each.name for each in fields(Organisatieopgave)}
    assert len(OMSCHRIJVING) == len(Veld) + len(Organisatieveld)
    gevraagd = {veld for each in DIENSTEN.values() for veld in (*each.nummers, *each.extra)}
    assert gevraagd == set(Veld)


@pytest.mark.parametrize(
    ("dienst", "veld", "nummer"),
    [
        (Dienst.DIAGNOSE, Veld.OMZET, "2.3.c"),
        (Dienst.ORGANISATIEADVIES, Veld.TVO_OPDRACHTGEVERS, "2.4.d.2"),
        (Dienst.JOBCOACHING, Veld.TVO_AFNEMERS, "2.5.c.1"),
        (Dienst.OUTPLACEMENT, Veld.TVO_AFNEMERS, "2.7.e"),
        (Dienst.WERK_NAAR_WERK, Veld.GARANTIE_WVP, "2.8.f"),
        (Dienst.GEEN_WERK_NAAR_WERK, Veld.WERK_GEVONDEN, "2.9.d"),
        (Dienst.SOCIALE_ACTIVERING, Veld.PRESTATIEAFSPRAKEN_NOGMAALS, "2.10.d"),
        (Dienst.DUURZAME_INZETBAARHEID, Veld.OMZET, "2.11.j"),
        (Dienst.SUPPORTED_EMPLOYMENT, Veld.SEQF_DATUM, "2.12.1"),
    ],
)
def test_the_numbers_that_break_the_pattern(dienst: Dienst, veld: Veld, nummer: str) -> None:
    assert DIENSTEN[dienst].nummers[veld] == nummer
