"""The register as its reader sees it (P-01): one entry for each holder, hidden ones for staff."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol
from uuid import UUID

from domain.begrippen import Dienst
from domain.handleiding import nieuwste
from domain.handleiding.diensten import NAMEN
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from projections.aspecten import Aspect, Meetperiodegegeven, Tevredenheidsgegeven
from projections.peil import Peil
from projections.woorden import STATUSNAAM

ASPIRANTHOUDER, HOUDER = "Aspirant-Keurmerkhouder", "Keurmerkhouder"
OPENBARE_NAAM: Mapping[Keurmerkstatus, str] = {
    Keurmerkstatus.ASPIRANT: ASPIRANTHOUDER,
    Keurmerkstatus.ASPIRANT_VERLENGD: ASPIRANTHOUDER,
    Keurmerkstatus.TOEGEKEND: HOUDER,
}


@dataclass(frozen=True, slots=True)
class Dienstverlener:
    """Name and place as known at the moment asked about; None when unknown then, or erased."""

    naam: str | None = None
    vestigingsplaats: str | None = None
    postcode: str | None = None
    provincies: tuple[str, ...] = ()


ONBEKEND = Dienstverlener()


@dataclass(frozen=True, slots=True)
class Dienstvermelding:
    """`nummer` is that of the newest text we hold; None when its list does not have the Dienst."""

    sleutel: Dienst
    nummer: int | None
    naam: str


@dataclass(frozen=True, slots=True)
class Vermelding:
    """One entry. `status` is what the public reads; of a hidden entry, what staff reads.

    `versies` tells per aspect which event of the dossier it rests on.
    """

    keurmerk_id: UUID
    kvk: str | None
    naam: str | None
    vestigingsplaats: str | None
    postcode: str | None
    provincies: tuple[str, ...]
    status: str
    keurmerkstatus: Keurmerkstatus
    ingangsdatum: date
    zichtbaar: bool
    diensten: tuple[Dienstvermelding, ...]
    sterren: int | None
    tevredenheid: Tevredenheidsgegeven | None
    meetperiode: Meetperiodegegeven | None
    versies: Mapping[Aspect, int]


class Registerstand(Protocol):
    """What vermelding() reads of a RegisterRow, or of such a row as it comes from the database."""

    @property
    def keurmerk_id(self) -> UUID: ...
    @property
    def status(self) -> Keurmerkstatus | None: ...
    @property
    def ingangsdatum(self) -> date | None: ...
    @property
    def zichtbaar(self) -> bool: ...
    @property
    def diensten(self) -> tuple[Dienst, ...]: ...
    @property
    def sterren(self) -> int | None: ...
    @property
    def tevredenheid(self) -> Tevredenheidsgegeven | None: ...
    @property
    def meetperiode(self) -> Meetperiodegegeven | None: ...
    @property
    def versies(self) -> Mapping[Aspect, int]: ...


@dataclass(frozen=True, slots=True)
class Register:
    """The entries in order of name, with the question they answer."""

    peil: Peil
    vermeldingen: tuple[Vermelding, ...]


def vermelding(
    kvk: str | None, stand: Registerstand | None, wie: Dienstverlener = ONBEKEND
) -> Vermelding | None:
    """None for a dossier without a status: nothing was known of it, or it was all reversed."""
    if stand is None or stand.status is None or stand.ingangsdatum is None:
        return None
    status = stand.status
    return Vermelding(
        keurmerk_id=stand.keurmerk_id,
        kvk=kvk,
        naam=wie.naam,
        vestigingsplaats=wie.vestigingsplaats,
        postcode=wie.postcode,
        provincies=wie.provincies,
        status=OPENBARE_NAAM.get(status, STATUSNAAM[status]),
        keurmerkstatus=status,
        ingangsdatum=stand.ingangsdatum,
        zichtbaar=stand.zichtbaar,
        diensten=_diensten(stand.diensten),
        sterren=stand.sterren if status is Keurmerkstatus.TOEGEKEND else None,  # no aspirant
        tevredenheid=stand.tevredenheid,
        meetperiode=stand.meetperiode,
        versies=stand.versies,
    )


def register(peil: Peil, vermeldingen: Iterable[Vermelding | None], alle: bool) -> Register:
    """The public entries, or with `alle` also those that the public does not see (for staff)."""
    gekozen = (v for v in vermeldingen if v is not None and (alle or v.zichtbaar))
    return Register(peil, tuple(sorted(gekozen, key=_volgorde)))


def _volgorde(v: Vermelding) -> tuple[bool, str, str, UUID]:
    return v.naam is None, (v.naam or "").casefold(), v.kvk or "", v.keurmerk_id


@lru_cache(maxsize=1000)
def _diensten(diensten: tuple[Dienst, ...]) -> tuple[Dienstvermelding, ...]:
    """Many holders offer the same."""
    nummers = nieuwste().nummers
    gevonden = [Dienstvermelding(d, nummers.get(d), NAMEN[d]) for d in diensten]
    return tuple(sorted(gevonden, key=lambda dienst: (dienst.nummer or 99, dienst.sleutel)))
