"""A frozen dataclass made or changed without its __init__ is like any other."""

from dataclasses import FrozenInstanceError, dataclass, replace

import pytest

from domain.copying import changed, made


@dataclass(frozen=True)
class Punt:
    x: int
    y: int = 0
    namen: tuple[str, ...] = ()


def test_one_that_was_made_is_equal_to_one_that_was_called() -> None:
    for one, other in (
        (made(Punt, x=1), Punt(1)),
        (made(Punt, x=1, y=2, namen=("a",)), Punt(1, 2, ("a",))),
    ):
        assert (one, hash(one), repr(one)) == (other, hash(other), repr(other))
        assert replace(one, x=3) == replace(other, x=3)


def test_a_changed_one_leaves_the_first_as_it_was() -> None:
    first = made(Punt, x=1, y=2)
    assert changed(first, y=3) == Punt(1, 3)
    assert first == Punt(1, 2)


def test_neither_can_be_written_to() -> None:
    for punt in (made(Punt, x=1), changed(Punt(1), x=2)):
        with pytest.raises(FrozenInstanceError):
            punt.x = 5  # type: ignore[misc]
