"""The numbers of 2023 agree with each other, and every Dienst has its printed number."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from domain.begrippen import Cyclus, Dienst
from domain.handleiding import Parameter
from domain.handleiding.diensten import NAMEN, nummer
from domain.handleiding.dienstenlijsten import BRONNEN, NUMMERS, Dienstenlijst
from domain.handleiding.h2023 import H2023
from domain.handleiding.tabel2 import OMSCHRIJVING, Datumcode
from domain.source import Editie


def parameters(waarde: object) -> Iterator[Parameter[object]]:
    if isinstance(waarde, Parameter):
        yield waarde
    elif isinstance(waarde, Mapping):
        for deel in waarde.values():
            yield from parameters(deel)
    elif is_dataclass(waarde) and not isinstance(waarde, type):
        for field in fields(waarde):
            yield from parameters(getattr(waarde, field.name))


def test_every_number_explains_itself() -> None:
    alle = list(parameters(H2023))
    assert len(alle) > 50
    assert all(parameter.bron.toelichting.endswith(".") for parameter in alle)


def test_every_row_of_tabel_2_has_a_date_for_every_cycle() -> None:
    assert all(set(rij.dagen) == set(Cyclus) for rij in H2023.meetperiode.tabel_2)
    assert set(OMSCHRIJVING) == set(Datumcode)


def test_the_classes_of_tabel_3_start_at_nobody_and_rise() -> None:
    grenzen = [k.vanaf for k in H2023.tevredenheid.publicatieklassen.waarde]
    assert grenzen == [0, 10, 50, 100]


@pytest.mark.parametrize(
    ("dienst", "in_2013", "t_m_2022", "in_2023"),
    [
        (Dienst.SCHOLING, 1, 1, 1),
        (Dienst.SOCIALE_ACTIVERING, 10, 10, 10),
        (Dienst.INBURGERING, 11, 11, None),
        (Dienst.SOCIALE_WERKVOORZIENING, 12, None, None),
        (Dienst.DUURZAME_INZETBAARHEID, 13, 12, 11),
        (Dienst.SUPPORTED_EMPLOYMENT, None, 13, 12),
    ],
)
def test_a_dienst_moves_in_number_but_stays_itself(
    dienst: Dienst, in_2013: int | None, t_m_2022: int | None, in_2023: int | None
) -> None:
    assert NUMMERS[Dienstenlijst.C2013].get(dienst) == in_2013
    assert nummer(dienst, Editie.T_M_2022) == t_m_2022
    assert nummer(dienst, Editie.H2023) == H2023.nummers.get(dienst) == in_2023
    assert nummer(dienst, Editie("Handleiding 1999")) is None  # that list is not in this system


def test_every_list_of_diensten_counts_from_one_without_a_gap() -> None:
    lijsten = [*NUMMERS.values(), H2023.nummers]
    assert [len(lijst) for lijst in lijsten] == [13, 13, 12]
    assert all(sorted(lijst.values()) == list(range(1, len(lijst) + 1)) for lijst in lijsten)
    assert set(NAMEN) == set(Dienst)
    assert set(BRONNEN) == set(Dienstenlijst)
