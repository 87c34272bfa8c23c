"""What the register's assertions come to for one dossier: last known, of what holds by then."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.begrippen import Dienst
from projections.aspecten import (
    Aspect,
    Dienstengegeven,
    Gegeven,
    Meetperiodegegeven,
    Statusgegeven,
    Sterrengegeven,
    Tevredenheidsgegeven,
)
from projections.peil import Peil
from projections.registerregels import RegisterRow

G = TypeVar("G", bound=Gegeven)
G_co = TypeVar("G_co", bound=Gegeven, covariant=True)


@dataclass(frozen=True, slots=True)
class Gezegd(Generic[G_co]):
    """The assertion that counts: the version of its event and what it says."""

    versie: int
    waarde: G_co | None


@dataclass(frozen=True, slots=True)
class Registerstand:
    """Per aspect the assertion that counts; aspects that were never asserted are absent."""

    gezegd: Mapping[Aspect, Gezegd[Gegeven]]

    @property
    def status(self) -> Statusgegeven | None:
        return self._van(Aspect.STATUS, Statusgegeven)

    @property
    def diensten(self) -> tuple[Dienst, ...]:
        gegeven = self._van(Aspect.DIENSTEN, Dienstengegeven)
        return gegeven.diensten if gegeven else ()

    @property
    def sterren(self) -> int | None:
        gegeven = self._van(Aspect.STERREN, Sterrengegeven)
        return gegeven.aantal if gegeven else None

    @property
    def tevredenheid(self) -> Tevredenheidsgegeven | None:
        return self._van(Aspect.TEVREDENHEID, Tevredenheidsgegeven)

    @property
    def meetperiode(self) -> Meetperiodegegeven | None:
        return self._van(Aspect.MEETPERIODE, Meetperiodegegeven)

    def _van(self, aspect: Aspect, kind: type[G]) -> G | None:
        gezegd = self.gezegd.get(aspect)
        waarde = gezegd.waarde if gezegd else None
        return waarde if isinstance(waarde, kind) else None


def stand(regels: Iterable[RegisterRow], peil: Peil) -> Registerstand:
    """The same answer as register.sql, for the rows of one dossier in any order."""
    laatste: dict[Aspect, RegisterRow] = {}
    for regel in sorted(regels, key=lambda regel: (regel.versie, regel.vanaf)):
        if regel.vanaf <= peil.op and regel.bekend_sinds <= peil.bekend_op:
            laatste[regel.aspect] = regel
    return Registerstand({a: Gezegd(r.versie, r.waarde) for a, r in laatste.items()})
