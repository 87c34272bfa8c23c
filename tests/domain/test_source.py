"""Sources as data."""

import copy
import pickle
from typing import cast

import pytest
from pydantic import TypeAdapter, ValidationError

from domain.source import Bron, Document, Editie, eigen_lezing, h2023


def test_a_source_is_written_as_document_and_place() -> None:
    assert str(h2023("6.2.3", "Negen maanden.")) == "Handleiding 2023 6.2.3"
    assert str(eigen_lezing("A-44", "Het herleeft.")) == "Beleid A-44"
    assert str(Bron(Document.PANTEIA, "tabel 1.2", "Cijfers.")) == "Panteia-rapport tabel 1.2"


@pytest.mark.parametrize("label", ["Handleiding 2024", "Handleiding na 2024", "Handleiding 2023"])
def test_a_stored_edition_stays_readable_and_is_one_object(label: str) -> None:
    editie = Editie(label)
    assert editie is Editie(label)
    assert (editie, editie.value, str(editie)) == (label, label, label)
    assert copy.deepcopy(editie) is pickle.loads(pickle.dumps(editie)) is editie


@pytest.mark.parametrize(
    "label", ["", "Handboek 2024", "Handleiding", "Handleiding 24", 2024, None]
)
def test_what_is_no_label_of_an_edition_is_refused(label: object) -> None:
    with pytest.raises(ValueError, match="is not a valid Editie"):
        Editie(cast(str, label))


def test_an_edition_that_is_not_named_in_the_code_is_read_back_from_bytes() -> None:
    lezer = TypeAdapter(dict[str, Editie])
    gelezen = lezer.validate_json(b'{"editie":"Handleiding 2024"}')
    assert gelezen["editie"] is Editie("Handleiding 2024")
    assert lezer.dump_json(gelezen) == b'{"editie":"Handleiding 2024"}'
    with pytest.raises(ValidationError):
        lezer.validate_json(b'{"editie":"iets anders"}')
    with pytest.raises(ValidationError):
        lezer.validate_json(b'{"editie":{"jaar":2024}}')
