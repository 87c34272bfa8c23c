"""Rules as data: every broken one is named, with its sentence filled in."""

from domain.rules import Geweigerd, Reden, Regel, geschonden
from domain.source import eigen_lezing, h2023

POSITIVE = Regel[int]("positief", h2023("1.1", "."), "Het getal is 0 of minder.", lambda n: n > 0)
EVEN = Regel[int](
    "even", eigen_lezing("A-01", "."), "{n} is oneven.", lambda n: n % 2 == 0, lambda n: {"n": n}
)


def test_every_broken_rule_is_named_in_the_order_of_the_list() -> None:
    assert [reden.code for reden in geschonden((POSITIVE, EVEN), -1)] == ["positief", "even"]
    assert [reden.code for reden in geschonden((EVEN, POSITIVE), -1)] == ["even", "positief"]


def test_nothing_is_said_when_all_hold() -> None:
    assert geschonden((POSITIVE, EVEN), 2) == ()
    assert geschonden((), 1) == ()


def test_a_sentence_holds_what_was_asked() -> None:
    assert EVEN.reden(3) == Reden("even", "3 is oneven.", "Beleid A-01")


def test_a_reason_says_what_is_wrong_and_where_that_is_written() -> None:
    assert str(POSITIVE.reden(0)) == "Het getal is 0 of minder. [positief; Handleiding 2023 1.1]"


def test_a_refusal_says_all_its_reasons() -> None:
    refused = Geweigerd(geschonden((POSITIVE, EVEN), -1))
    assert len(refused.redenen) == 2
    assert str(refused).count("[") == 2
