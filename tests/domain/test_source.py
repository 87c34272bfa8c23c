"""Sources as data."""

import pytest

from domain.source import Bron, Document, Editie, eigen_lezing, h2023


def test_a_source_is_written_as_document_and_place() -> None:
    assert str(h2023("6.2.3", "Negen maanden.")) == "Handleiding 2023 6.2.3"
    assert str(eigen_lezing("A-44", "Het herleeft.")) == "Beleid A-44"
    assert str(Bron(Document.PANTEIA, "tabel 1.2", "Cijfers.")) == "Panteia-rapport tabel 1.2"


@pytest.mark.parametrize(
    ("editie", "there"),
    [(Editie.T_M_2022, False), (Editie.H2023, True), (Editie.NA_2023, False)],
)
def test_only_one_edition_is_in_the_system(editie: Editie, there: bool) -> None:
    assert editie.in_systeem is there
