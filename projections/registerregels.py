"""The register as rectangles on two time axes: what holds from `vanaf` until `tot`, as known from
`bekend_sinds` until `bekend_tot`. For each day and moment there is at most one row of a dossier.

Later knowledge ends a row and puts others in its place; what a row says is never changed.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, TypeVar
from uuid import UUID

from domain.begrippen import Dienst
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.volgorde import bekend_sinds
from domain.recorded import Recorded
from projections.aspecten import (
    Aspect,
    Dienstengegeven,
    Meetperiodegegeven,
    Rapportgegeven,
    Statusgegeven,
    Sterrengegeven,
    Tevredenheidsgegeven,
)
from projections.beweringen import Bewering
from projections.rapporttekst import uit_tekst
from projections.registerbeeld import LEEG, Beeld, Gezegd, Vak, met_einde, overschreven
from projections.registerbeelden import BEELDEN, stappen
from projections.uitspraken import uitspraken

G = TypeVar("G")


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One entry. `versie` is the event that put it there; each aspect names the event that says it.

    Without `tot` or `bekend_tot` there is no end yet. Without `status` nothing was said of it.
    """

    TABLE: ClassVar[tuple[str, str]] = ("proj", "registerregel")
    KEY: ClassVar[tuple[str, ...]] = ("keurmerk_id", "versie", "vanaf")
    REPLACE: ClassVar[bool] = True
    keurmerk_id: UUID
    versie: int
    vanaf: date
    tot: date | None
    bekend_sinds: datetime
    bekend_tot: datetime | None
    status: Keurmerkstatus | None
    status_versie: int | None
    ingangsdatum: date | None
    zichtbaar: bool
    diensten: tuple[Dienst, ...]
    diensten_versie: int | None
    sterren: int | None
    sterren_versie: int | None
    meetperiode_start: date | None
    meetperiode_einde: date | None
    meetperiode_versie: int | None
    rapport: str | None
    tevredenheid_versie: int | None

    @property
    def meetperiode(self) -> Meetperiodegegeven | None:
        start, einde = self.meetperiode_start, self.meetperiode_einde
        return Meetperiodegegeven(start, einde) if start and einde else None

    @property
    def tevredenheid(self) -> Tevredenheidsgegeven | None:
        return uit_tekst(self.rapport) if self.rapport else None

    @property
    def versies(self) -> dict[Aspect, int]:
        """Which event each aspect rests on; an aspect of which nothing was ever said is absent."""
        found = {
            Aspect.DIENSTEN: self.diensten_versie,
            Aspect.MEETPERIODE: self.meetperiode_versie,
            Aspect.STATUS: self.status_versie,
            Aspect.STERREN: self.sterren_versie,
            Aspect.TEVREDENHEID: self.tevredenheid_versie,
        }
        return {aspect: versie for aspect, versie in found.items() if versie is not None}


def registerregels(
    voor: Dossier, recorded: Recorded[KeurmerkEvent], na: Dossier
) -> Iterator[RegisterRow]:
    """The rows that `recorded` ends, and those that it puts in their place.

    An event that goes back in time tells that what lies before it was known by then: all rows of
    the dossier are written again.
    """
    bekend, laatst = recorded.vastlegging.vastgelegd_op, voor.laatst_vastgelegd
    if laatst is not None and bekend < laatst:
        beeld = yield from _alle(tuple(na.historie), na.id)
    elif nieuw := tuple(uitspraken(voor, recorded, na)):
        beeld = yield from _regels(na.id, nieuw, bekend, BEELDEN.van(voor))
    else:
        BEELDEN.zwijgt(voor, recorded)
        return
    BEELDEN.bewaar(recorded, beeld)


def _regels(
    id_: UUID, nieuw: tuple[Bewering, ...], bekend: datetime, beeld: Beeld
) -> Generator[RegisterRow, None, Beeld]:
    """Gives the picture after what an event says."""
    vervolg = overschreven(beeld, nieuw, bekend)
    for vak, tot in met_einde(vervolg.geeindigd):
        yield _row(id_, vak, tot, bekend)
    for vak, tot in met_einde(vervolg.beeld[vervolg.begin :]):
        yield _row(id_, vak, tot, None)
    return vervolg.beeld


def _alle(
    historie: tuple[Recorded[KeurmerkEvent], ...], id_: UUID
) -> Generator[RegisterRow, None, Beeld]:
    beeld = LEEG
    for stap, bekend in zip(stappen(historie, Dossier(id_)), bekend_sinds(historie), strict=True):
        if nieuw := tuple(uitspraken(*stap)):
            beeld = yield from _regels(id_, nieuw, bekend, beeld)
    return beeld


def _row(id_: UUID, vak: Vak, tot: date | None, bekend_tot: datetime | None) -> RegisterRow:
    gezegd = vak.gezegd
    status = _gegeven(gezegd, Aspect.STATUS, Statusgegeven)
    periode = _gegeven(gezegd, Aspect.MEETPERIODE, Meetperiodegegeven)
    return RegisterRow(
        keurmerk_id=id_,
        versie=vak.versie,
        vanaf=vak.vanaf,
        tot=tot,
        bekend_sinds=vak.bekend_sinds,
        bekend_tot=bekend_tot,
        status=status.status if status else None,
        status_versie=_versie(gezegd, Aspect.STATUS),
        ingangsdatum=status.ingangsdatum if status else None,
        zichtbaar=status is not None and status.zichtbaar,
        diensten=_diensten(gezegd),
        diensten_versie=_versie(gezegd, Aspect.DIENSTEN),
        sterren=_sterren(gezegd),
        sterren_versie=_versie(gezegd, Aspect.STERREN),
        meetperiode_start=periode.start if periode else None,
        meetperiode_einde=periode.einde if periode else None,
        meetperiode_versie=_versie(gezegd, Aspect.MEETPERIODE),
        rapport=_rapport(gezegd),
        tevredenheid_versie=_versie(gezegd, Aspect.TEVREDENHEID),
    )


def _diensten(gezegd: Gezegd) -> tuple[Dienst, ...]:
    gegeven = _gegeven(gezegd, Aspect.DIENSTEN, Dienstengegeven)
    return gegeven.diensten if gegeven else ()


def _sterren(gezegd: Gezegd) -> int | None:
    gegeven = _gegeven(gezegd, Aspect.STERREN, Sterrengegeven)
    return gegeven.aantal if gegeven else None


def _rapport(gezegd: Gezegd) -> str | None:
    gegeven = _gegeven(gezegd, Aspect.TEVREDENHEID, Rapportgegeven)
    return gegeven.tekst if gegeven else None


def _versie(gezegd: Gezegd, aspect: Aspect) -> int | None:
    bewering = gezegd.get(aspect)
    return bewering.versie if bewering else None


def _gegeven(gezegd: Gezegd, aspect: Aspect, soort: type[G]) -> G | None:
    bewering = gezegd.get(aspect)
    waarde = bewering.gegeven if bewering else None
    return waarde if isinstance(waarde, soort) else None
