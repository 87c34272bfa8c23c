"""The register as its reader sees it (P-01): one entry for each holder, hidden ones for staff."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.begrippen import Dienst
from domain.handleiding import nieuwste
from domain.handleiding.diensten import NAMEN
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from projections.aspecten import Aspect, Meetperiodegegeven, Statusgegeven, Tevredenheidsgegeven
from projections.peil import Peil
from projections.stand import Registerstand
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


@dataclass(frozen=True, slots=True)
class Register:
    """The entries in order of name, with the question they answer."""

    peil: Peil
    vermeldingen: tuple[Vermelding, ...]


def vermelding(
    keurmerk_id: UUID,
    kvk: str | None,
    stand: Registerstand,
    dienstverlener: Dienstverlener = ONBEKEND,
) -> Vermelding | None:
    """None for a dossier without a status: nothing was known of it, or it was all reversed."""
    status = stand.status
    return _vermelding(keurmerk_id, kvk, stand, status, dienstverlener) if status else None


def _vermelding(
    id_: UUID, kvk: str | None, stand: Registerstand, gegeven: Statusgegeven, wie: Dienstverlener
) -> Vermelding:
    status = gegeven.status
    return Vermelding(
        keurmerk_id=id_,
        kvk=kvk,
        naam=wie.naam,
        vestigingsplaats=wie.vestigingsplaats,
        postcode=wie.postcode,
        provincies=wie.provincies,
        status=OPENBARE_NAAM.get(status, STATUSNAAM[status]),
        keurmerkstatus=status,
        ingangsdatum=gegeven.ingangsdatum,
        zichtbaar=gegeven.zichtbaar,
        diensten=tuple(_diensten(stand.diensten)),
        sterren=stand.sterren if status is Keurmerkstatus.TOEGEKEND else None,  # no aspirant
        tevredenheid=stand.tevredenheid,
        meetperiode=stand.meetperiode,
        versies={aspect: gezegd.versie for aspect, gezegd in sorted(stand.gezegd.items())},
    )


def register(peil: Peil, vermeldingen: Iterable[Vermelding | None], alle: bool) -> Register:
    """The public entries, or with `alle` also those that the public does not see (for staff)."""
    gekozen = (v for v in vermeldingen if v is not None and (alle or v.zichtbaar))
    return Register(peil, tuple(sorted(gekozen, key=_volgorde)))


def _volgorde(v: Vermelding) -> tuple[bool, str, str, UUID]:
    return v.naam is None, (v.naam or "").casefold(), v.kvk or "", v.keurmerk_id


def _diensten(diensten: Iterable[Dienst]) -> list[Dienstvermelding]:
    nummers = nieuwste().nummers
    gevonden = [Dienstvermelding(d, nummers.get(d), NAMEN[d]) for d in diensten]
    return sorted(gevonden, key=lambda dienst: (dienst.nummer or 99, dienst.sleutel))
