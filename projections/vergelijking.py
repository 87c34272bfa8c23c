"""What differs between two answers of the register, and which event made the difference."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from projections.aspecten import Aspect
from projections.peil import Peil
from projections.register import Register, Vermelding

# Fields without an aspect come from the contact data, not from an event.
VELDEN: Mapping[str, Aspect | None] = {
    "naam": None,
    "vestigingsplaats": None,
    "postcode": None,
    "provincies": None,
    "status": Aspect.STATUS,
    "ingangsdatum": Aspect.STATUS,
    "diensten": Aspect.DIENSTEN,
    "sterren": Aspect.STERREN,
    "tevredenheid": Aspect.TEVREDENHEID,
    "meetperiode": Aspect.MEETPERIODE,
}


class Verschilsoort(StrEnum):
    VERSCHENEN = "verschenen"
    VERDWENEN = "verdwenen"
    GEWIJZIGD = "gewijzigd"


@dataclass(frozen=True, slots=True)
class Veldverschil:
    """`versie` is the event behind the new value; None for contact data, or when it was hidden."""

    veld: str
    van: object
    naar: object
    versie: int | None


@dataclass(frozen=True, slots=True)
class Verschil:
    """`versie`: the event that made the entry appear or disappear, None when fields changed."""

    keurmerk_id: UUID
    kvk: str | None
    naam: str | None
    soort: Verschilsoort
    versie: int | None = None
    velden: tuple[Veldverschil, ...] = ()


@dataclass(frozen=True, slots=True)
class Vergelijking:
    van: Peil
    naar: Peil
    verschillen: tuple[Verschil, ...]


def vergelijk(van: Register, naar: Register, alle: bool = False) -> Vergelijking:
    """Both answers must hold the hidden entries too: they say why somebody disappeared.

    Without `alle` only what the public sees is compared.
    """
    oud = {v.keurmerk_id: v for v in van.vermeldingen}
    nieuw = {v.keurmerk_id: v for v in naar.vermeldingen}
    ids = dict.fromkeys((*nieuw, *oud))  # in order of name
    verschillen = (_verschil(oud.get(id_), nieuw.get(id_), alle) for id_ in ids)
    return Vergelijking(van.peil, naar.peil, tuple(v for v in verschillen if v is not None))


def _verschil(oud: Vermelding | None, nieuw: Vermelding | None, alle: bool) -> Verschil | None:
    was, is_ = _staat_erin(oud, alle), _staat_erin(nieuw, alle)
    bekend = nieuw or oud
    if bekend is None or not (was or is_):
        return None
    if was is not is_:
        soort = Verschilsoort.VERSCHENEN if is_ else Verschilsoort.VERDWENEN
        return Verschil(bekend.keurmerk_id, bekend.kvk, bekend.naam, soort, _oorzaak(oud, nieuw))
    velden = tuple(_velden(oud, nieuw)) if oud and nieuw else ()
    if not velden:
        return None
    soort = Verschilsoort.GEWIJZIGD
    return Verschil(bekend.keurmerk_id, bekend.kvk, bekend.naam, soort, velden=velden)


def _staat_erin(vermelding: Vermelding | None, alle: bool) -> bool:
    return vermelding is not None and (alle or vermelding.zichtbaar)


def _oorzaak(oud: Vermelding | None, nieuw: Vermelding | None) -> int | None:
    """The event of the new status; when the new answer has none, that of the old one."""
    bron = nieuw or oud
    return bron.versies.get(Aspect.STATUS) if bron else None


def _velden(oud: Vermelding, nieuw: Vermelding) -> Iterator[Veldverschil]:
    for veld, aspect in VELDEN.items():
        van, naar = getattr(oud, veld), getattr(nieuw, veld)
        if van != naar:
            versie = nieuw.versies.get(aspect) if aspect else None
            yield Veldverschil(veld, van, naar, versie)
