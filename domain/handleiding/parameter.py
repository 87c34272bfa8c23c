"""A value of the Handleiding with the place where it stands."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.source import Bron

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Parameter(Generic[T_co]):
    waarde: T_co
    bron: Bron
