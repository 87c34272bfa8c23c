"""A ground that one edition adds counts for decisions under that edition, and under no other."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from domain.begrippen import Rol
from domain.keurmerk.grond import Grond
from domain.keurmerk.regels import GROND_VAN_EDITIE
from domain.keurmerk.schorsing.gronden import SanctieGrond
from domain.keurmerk.vraag import Besluitregel, Vraag
from domain.rules import geschonden
from domain.source import Document, Editie
from tests.support.lives import HOLDER
from tests.support.scenario import given

RULES: tuple[Besluitregel, ...] = (GROND_VAN_EDITIE,)
LAATSTE_DAG = date(2024, 3, 31)  # of Handleiding 2023, in cycle januari


class EigenGrond(Grond):
    ALTIJD = ("altijd", "6.2.3", "In elke editie.")
    VAN_2023 = ("van-2023", "6.2.3", "Alleen toen.", Document.HANDLEIDING_2023, Editie.H2023)
    VAN_2022 = ("van-2022", "6.2.3", "Alleen daarvoor.", Document.BELEID, Editie.T_M_2022)


@dataclass(frozen=True)
class Besluit:
    """What the rule looks at, of a decision on any ground."""

    besluitdatum: date
    gronden: tuple[Grond, ...]
    ingangsdatum: date = LAATSTE_DAG
    motivering: str = "Zorgvuldig bekeken."
    beslisser: str = "medewerker-02"
    bewijsstukken: tuple[str, ...] = ()
    receipt: str | None = None
    afwijking: str | None = None


def vraag(besluit: Besluit) -> Vraag[Besluit]:
    dag = besluit.besluitdatum
    return Vraag(given(*HOLDER).dossier, dag, Rol.BESLISSER, "12345678", dag, besluit)


@pytest.mark.parametrize(
    ("dag", "vreemd"),
    [
        (date(2023, 3, 31), "van-2023"),
        (date(2023, 4, 1), "van-2022"),
        (LAATSTE_DAG, "van-2022"),
    ],
)
def test_a_ground_of_another_edition_is_named_with_the_edition_of_the_decision(
    dag: date, vreemd: str
) -> None:
    alle = vraag(Besluit(dag, tuple(EigenGrond)))
    (reden,) = geschonden(RULES, alle)
    assert (reden.code, reden.zin) == (
        "grond-van-andere-editie",
        f"Deze gronden staan niet in de {alle.editie(dag)}: {vreemd}.",
    )
    goed = tuple(grond for grond in EigenGrond if grond.value != vreemd)
    assert geschonden(RULES, replace(alle, command=Besluit(dag, goed))) == ()


def test_a_ground_without_an_edition_counts_under_all() -> None:
    for dag in (date(2020, 1, 1), LAATSTE_DAG, date(2090, 1, 1)):
        assert geschonden(RULES, vraag(Besluit(dag, tuple(SanctieGrond)[:1]))) == ()


def test_the_source_of_an_added_ground_is_its_edition() -> None:
    assert [str(grond.bron) for grond in EigenGrond] == [
        "Handleiding 2023 6.2.3",
        "Handleiding 2023 6.2.3",
        "Handleiding 2022 of eerder 6.2.3",
    ]
