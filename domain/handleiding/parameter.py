"""A value of the Handleiding with the place where it stands."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.source import Bron

SINDS = "sinds"  # in the metadata of a field: the first verwoording that knows it
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Parameter(Generic[T_co]):
    waarde: T_co
    bron: Bron
