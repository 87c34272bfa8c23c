"""The same facts give the same bytes, and numbers never lose anything."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.receipt.canoniek import canoniek


class Kleur(StrEnum):
    ROOD = "rood"
    BLAUW = "blauw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Groep:
    naam: str
    leeg: int | None = None
    verplicht_leeg: int | None


@pytest.mark.parametrize(
    ("value", "tekst"),
    [
        (None, "null"),
        (True, "true"),
        (12, "12"),
        ("één", '"één"'),
        (Decimal("7.0"), '"7.0"'),
        (Decimal("7.00"), '"7.00"'),
        (Fraction(14, 16), '"7/8"'),
        (Fraction(7), '"7/1"'),
        (date(2026, 3, 31), '"2026-03-31"'),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (Kleur.ROOD, '"rood"'),
        ((1, "a"), '[1,"a"]'),
        ([], "[]"),
        (frozenset({Kleur.ROOD, Kleur.BLAUW}), '["blauw","rood"]'),
        ({Kleur.ROOD: 1, Kleur.BLAUW: (2,)}, '{"blauw":[2],"rood":1}'),
        (Groep(naam="x", verplicht_leeg=None), '{"naam":"x","verplicht_leeg":null}'),
        (Groep(naam="x", leeg=0, verplicht_leeg=1), '{"leeg":0,"naam":"x","verplicht_leeg":1}'),
    ],
)
def test_the_one_way_to_write_a_value(value: object, tekst: str) -> None:
    assert canoniek(value).decode() == tekst


@pytest.mark.parametrize("value", [1.5, datetime(2026, 1, 1, tzinfo=UTC), object(), b"x"])
def test_a_value_without_a_fixed_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="geen vaste schrijfwijze"):
        canoniek(value)


@given(st.dictionaries(st.text(), st.integers() | st.text() | st.booleans()))
def test_the_order_of_a_mapping_does_not_matter(value: dict[str, object]) -> None:
    assert canoniek(value) == canoniek(dict(reversed(value.items())))


@given(st.decimals(allow_nan=False, allow_infinity=False), st.fractions())
def test_numbers_come_back_as_they_were(decimaal: Decimal, breuk: Fraction) -> None:
    assert str(Decimal(canoniek(decimaal).decode().strip('"'))) == str(decimaal)
    assert Fraction(canoniek(breuk).decode().strip('"')) == breuk
