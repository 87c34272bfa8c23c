"""The shape of hoofdnorm 2 and of the stars in one edition."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from domain.begrippen import Dienst
from domain.handleiding.parameter import SINDS, Parameter
from domain.handleiding.velden import Organisatieveld, Veld
from domain.source import Bron


@dataclass(frozen=True, slots=True)
class Aandeelnorm:
    """A norm by its printed number: at least this share."""

    code: str
    minimum: Parameter[Fraction]


@dataclass(frozen=True, slots=True)
class Dienstvelden:
    """What is asked about a Dienst: printed numbers, and the inputs no field was printed for."""

    nummers: Mapping[Veld, str]
    extra: tuple[Veld, ...]
    bron: Bron


@dataclass(frozen=True, slots=True)
class Organisatievelden:
    """`vrij` are printed fields that lapse for a zzp'er or with another certificate."""

    nummers: Mapping[Organisatieveld, str]
    vrij: tuple[Organisatieveld, ...]
    extra: tuple[Organisatieveld, ...]
    bron: Bron


@dataclass(frozen=True, slots=True, kw_only=True)
class Resultaatwaarden:
    """Norms of hoofdnorm 2 and the fields they are computed from."""

    organisatie: Organisatievelden
    diensten: Mapping[Dienst, Dienstvelden]
    realisatie: Mapping[Dienst, Aandeelnorm]  # Diensten with Prestatieafspraken
    jobcoach: Aandeelnorm
    meetbare_afspraak: Aandeelnorm
    opgeleide_medewerker: Aandeelnorm
    onbepaalde_duur_maanden: Parameter[int]  # in the Meetperiode, before a Traject is reported
    met_ladder: Parameter[frozenset[Dienst]] = field(metadata={SINDS: 3})


class Sterdeel(StrEnum):
    """A part of the star score of a Dienst."""

    CLIENTEN = "cliënten"
    OPDRACHTGEVERS = "Opdrachtgevers"
    GEMAAKT = "Prestatieafspraken gemaakt"
    NAGEKOMEN = "Prestatieafspraken nagekomen"
    TRANSPARANTIE = "transparantie"
    PERSONEEL = "goed opgeleid personeel"
    GARANTIE = "garantie"


@dataclass(frozen=True, slots=True)
class Band:
    """`score` for shares from `vanaf` on, or only above it, up to the next band."""

    vanaf: Fraction
    score: Decimal
    boven: bool = False  # `vanaf` itself still belongs to the band below

    def bevat(self, aandeel: Fraction) -> bool:
        return aandeel > self.vanaf if self.boven else aandeel >= self.vanaf


@dataclass(frozen=True, slots=True, kw_only=True)
class Sterrenwaarden:
    """Weights and scores of Bijlage 8."""

    gewichten: Parameter[Mapping[Dienst, Mapping[Sterdeel, Decimal]]]
    banden: Parameter[tuple[Band, ...]]  # from low to high
    met_garantie: Parameter[Decimal]
    zonder_garantie: Parameter[Decimal]
