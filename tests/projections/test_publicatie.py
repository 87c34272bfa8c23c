"""Whether a grade is published is judged by the edition of the report, or not at all."""

from datetime import date

from domain.begrippen import Dienst
from domain.source import Editie
from projections.publicatie import te_publiceren
from tests.support.verhaal import rapport

RAPPORT = rapport(
    2023,
    date(2024, 3, 1),
    {Dienst.JOBCOACHING: (50, 25, "7.9"), Dienst.SCHOLING: (6, 1, "8.0")},
    (10, 5, "7.0"),
)
ELDERS = Editie("Handleiding 1999")


def test_the_text_of_the_edition_decides() -> None:
    gegeven = te_publiceren(RAPPORT, Editie.H2023)
    assert gegeven.opdrachtgevers
    assert gegeven.opdrachtgevers.gepubliceerd
    assert {c.dienst: c.gepubliceerd for c in gegeven.diensten} == {
        Dienst.SCHOLING: False,
        Dienst.JOBCOACHING: True,
    }


def test_without_that_text_nothing_is_judged_and_nothing_is_published() -> None:
    gegeven = te_publiceren(RAPPORT, ELDERS)
    assert gegeven.opdrachtgevers
    for cijfer in (gegeven.totaal, *gegeven.diensten, gegeven.opdrachtgevers):
        assert (cijfer.rapportcijfer, cijfer.respons) == (None, None)
        assert cijfer.reden == "De tekst van de Handleiding 1999 staat niet in dit systeem."
    assert gegeven.rapportdatum == RAPPORT.rapportdatum
