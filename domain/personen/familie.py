"""Family as Bijlage 1 means it: partners, and relatives by blood or affinity in a few degrees.

A degree is one step between parent and child (H23 names none; this is how Dutch law counts).
Affinity comes from a marriage or a registered partnership, not from living together, and does not
end with it; whether an ended one still counts is for staff to decide, so it is marked.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.personen.register import HUWELIJK, Stand
from domain.personen.relaties import Relatie, Relatiesoort

PARTNERS = (*HUWELIJK, Relatiesoort.SAMENWONEND)


class Verwantschap(StrEnum):
    PARTNER = "partner"
    BLOEDVERWANT = "bloedverwant"
    AANVERWANT = "aanverwant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Familielid:
    """`graad` is 0 for a partner; `voorbij`: the marriage behind the affinity has ended."""

    persoon: str
    verwantschap: Verwantschap
    graad: int
    keten: tuple[Relatie, ...]
    voorbij: bool = False

    @property
    def zin(self) -> str:
        if self.verwantschap is Verwantschap.PARTNER:
            return f"{self.persoon} is de partner."
        einde = " door een huwelijk of partnerschap dat voorbij is" if self.voorbij else ""
        return f"{self.persoon} is {self.verwantschap} in graad {self.graad}{einde}."


def familie(stand: Stand, persoon: str, graden: int) -> Mapping[str, Familielid]:
    """The family of a natural person. A partner goes before blood, and blood before affinity.

    Of more ways to be related by affinity a running marriage counts, and then the nearest degree.
    """
    bloed = bloedverwanten(stand, persoon, graden)
    leden = (
        *(_partner(persoon, relatie) for relatie in _partners(stand, persoon)),
        *bloed,
        *sorted(_aanverwanten(stand, persoon, bloed, graden), key=_voorrang),
    )
    gevonden: dict[str, Familielid] = {}
    for lid in leden:
        if lid.persoon != persoon:
            gevonden.setdefault(lid.persoon, lid)
    return gevonden


def _voorrang(lid: Familielid) -> tuple[bool, int]:
    return lid.voorbij, lid.graad


def bloedverwanten(stand: Stand, persoon: str, graden: int) -> tuple[Familielid, ...]:
    """Up to a common ancestor and down again, nearest first; never down first and then up."""
    gezien = {(persoon, False)}
    rij: deque[tuple[str, bool, tuple[Relatie, ...]]] = deque([(persoon, False, ())])
    gevonden: dict[str, Familielid] = {}
    while rij:
        wie, omlaag, keten = rij.popleft()
        if keten:
            gevonden.setdefault(wie, _bloedverwant(wie, keten))
        for stap in _stappen(stand, wie, omlaag) if len(keten) < graden else ():
            volgende = (_ander(stap, wie), stap.van == wie)
            if volgende not in gezien:
                gezien.add(volgende)
                rij.append((*volgende, (*keten, stap)))
    gevonden.pop(persoon, None)
    return tuple(gevonden.values())


def _stappen(stand: Stand, wie: str, omlaag: bool) -> tuple[Relatie, ...]:
    kinderen = stand.uit(wie, Relatiesoort.OUDER)
    return kinderen if omlaag else (*stand.naar(wie, Relatiesoort.OUDER), *kinderen)


def _aanverwanten(
    stand: Stand, persoon: str, bloed: tuple[Familielid, ...], graden: int
) -> Iterator[Familielid]:
    """Relatives of one's spouse, and spouses of one's relatives; never both at once."""
    for huwelijk in stand.huwelijken(persoon):
        for lid in bloedverwanten(stand, _ander(huwelijk, persoon), graden):
            yield _aanverwant(stand, lid.persoon, lid.graad, huwelijk, (huwelijk, *lid.keten))
    for lid in bloed:
        for huwelijk in stand.huwelijken(lid.persoon):
            partner = _ander(huwelijk, lid.persoon)
            yield _aanverwant(stand, partner, lid.graad, huwelijk, (*lid.keten, huwelijk))


def _partners(stand: Stand, persoon: str) -> tuple[Relatie, ...]:
    return (*stand.uit(persoon, *PARTNERS), *stand.naar(persoon, *PARTNERS))


def _partner(persoon: str, relatie: Relatie) -> Familielid:
    wie = _ander(relatie, persoon)
    return Familielid(persoon=wie, verwantschap=Verwantschap.PARTNER, graad=0, keten=(relatie,))


def _bloedverwant(wie: str, keten: tuple[Relatie, ...]) -> Familielid:
    return Familielid(
        persoon=wie, verwantschap=Verwantschap.BLOEDVERWANT, graad=len(keten), keten=keten
    )


def _aanverwant(
    stand: Stand, wie: str, graad: int, huwelijk: Relatie, keten: tuple[Relatie, ...]
) -> Familielid:
    return Familielid(
        persoon=wie,
        verwantschap=Verwantschap.AANVERWANT,
        graad=graad,
        keten=keten,
        voorbij=not huwelijk.geldt_op(stand.dag),
    )


def _ander(relatie: Relatie, persoon: str) -> str:
    return relatie.naar if relatie.van == persoon else relatie.van
