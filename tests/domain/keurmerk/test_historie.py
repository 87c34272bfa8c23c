"""The history of a dossier is a sequence that can be shared and compared."""

from domain.keurmerk.historie import Historie
from tests.support.lives import HOLDER
from tests.support.scenario import given


def test_it_is_a_sequence_with_its_newest_at_hand() -> None:
    alle = given(*HOLDER).dossier.historie
    assert [r.originator_version for r in alle] == list(range(1, len(alle) + 1))
    assert alle[-1] is alle.laatste is tuple(alle)[-1]
    assert list(alle[1:3]) == list(alle)[1:3]
    assert Historie().laatste is None


def test_two_that_hold_the_same_are_equal_and_have_one_hash() -> None:
    one, two = (given(*HOLDER).dossier.historie for _ in range(2))
    assert one == two
    assert hash(one) == hash(two)
    assert one != Historie()
    assert one != "a history"


def test_adding_to_one_leaves_the_other_as_it_is() -> None:
    alle = given(*HOLDER[:-1]).dossier.historie
    newest = given(*HOLDER).dossier.historie.laatste
    assert newest is not None
    longer = alle.met(newest)
    assert (len(longer), longer.laatste) == (len(alle) + 1, newest)
    assert list(longer)[:-1] == list(alle)


def test_a_long_history_can_be_let_go() -> None:
    newest = given(*HOLDER).dossier.historie.laatste
    assert newest is not None
    long = Historie()
    for _ in range(200_000):
        long = long.met(newest)
    assert len(long) == 200_000
    del long
