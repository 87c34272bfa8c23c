"""Rules that hold for every command, or for every decision of the body."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, get_type_hints

from domain.begrippen import Rol
from domain.keurmerk.command import Besluitcommand, Command, Gebeurd
from domain.keurmerk.dossier import AUDITREGISTER
from domain.keurmerk.receiptregels import LEESBAAR as RECEIPT_LEESBAAR
from domain.keurmerk.receiptregels import ZELFDE_DOSSIER as RECEIPT_VAN_DOSSIER
from domain.keurmerk.vraag import (
    Besluitregel,
    Gegrond,
    Voorafregel,
    Vraag,
    gronden_van,
    ingang_van,
)
from domain.rules import Regel
from domain.source import eigen_lezing

STAF = (Rol.BEHANDELAAR, Rol.BESLISSER)
_ZORGVULDIG = eigen_lezing("X-07", "Een besluit is zorgvuldig voorbereid en gemotiveerd.")
_MANDAAT = eigen_lezing("mandaat", "Medewerkers voeren opdrachten uit; een auditor leest alleen.")
_PLEK = eigen_lezing(
    "auditregister", "Het auditregister is van Blik op Werk, een dossier van een dienstverlener."
)


def lege_velden(deel: object) -> Iterator[str]:
    """Names of text fields that hold nothing but blanks, also one level deeper."""
    for naam in _veldnamen(type(deel)):  # type: ignore[arg-type]  # a class can be hashed
        waarde = getattr(deel, naam)
        delen = waarde if isinstance(waarde, tuple) else (waarde,)
        for een in delen:
            if isinstance(een, str) and not een.strip():
                yield naam
            elif is_dataclass(een):
                yield from (f"{naam}.{diep}" for diep in lege_velden(een))


@cache
def _veldnamen(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _feitdagen(kind: type[Command]) -> tuple[str, ...]:
    """Names of the fields that say on which day something happened."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple(
        naam
        for naam, hint in hints.items()
        if any(isinstance(deel, Gebeurd) for deel in getattr(hint, "__metadata__", ()))
    )


def _feitdag(veld: str) -> Regel[Vraag[Command]]:
    """A fact that is recorded has already happened."""

    def dag(vraag: Vraag[Command]) -> date:
        value: date = getattr(vraag.command, veld)
        return value

    return Regel(
        "datum-in-toekomst",
        _ZORGVULDIG,
        "‘{veld}’ is {dag:%d-%m-%Y} en ligt na vandaag ({vandaag:%d-%m-%Y}).",
        lambda v: dag(v) <= v.dag,
        lambda v: {"veld": veld, "dag": dag(v), "vandaag": v.dag},
    )


def _geen_dubbele_grond(vraag: Vraag[Gegrond]) -> bool:
    gronden = gronden_van(vraag)
    return len(set(gronden)) == len(gronden)


def _van_andere_editie(vraag: Vraag[Gegrond]) -> tuple[str, ...]:
    """Grounds that only another edition knows than the one the decision falls under."""
    editie = vraag.editie(vraag.command.besluitdatum)
    return tuple(g.value for g in gronden_van(vraag) if g.editie not in (None, editie))


def _haalt_niet_in(vraag: Vraag[Gegrond]) -> bool:
    sinds = vraag.keurmerk.ingangsdatum
    return sinds is None or ingang_van(vraag) >= sinds


ROL = Voorafregel(
    "rol-niet-bevoegd",
    _MANDAAT,
    "De rol ‘{rol}’ mag deze opdracht niet geven.",
    lambda v: v.rol in STAF,
    lambda v: {"rol": v.rol},
)
ALLEEN_SYSTEEM = Voorafregel(
    "alleen-systeem",
    _MANDAAT,
    "Deze opdracht geeft alleen het systeem zelf.",
    lambda v: v.rol is Rol.SYSTEEM,
)
IN_DOSSIER = Voorafregel(
    "dossier-is-auditregister",
    _PLEK,
    "Deze opdracht hoort in het dossier van een dienstverlener, niet in het auditregister.",
    lambda v: v.dossier.id != AUDITREGISTER,
)
IN_REGISTER = Voorafregel(
    "dossier-is-niet-auditregister",
    _PLEK,
    "Deze opdracht hoort in het auditregister. Zet ‘auditregister’ op de plaats van het"
    " KvK-nummer.",
    lambda v: v.dossier.id == AUDITREGISTER,
)
VELDEN = Regel[Vraag[Command]](
    "veld-leeg",
    _ZORGVULDIG,
    "Vul deze velden in: {velden}.",
    lambda v: next(lege_velden(v.command), None) is None,
    lambda v: {"velden": ", ".join(lege_velden(v.command))},
)
GROND_VAN_EDITIE = Besluitregel(
    "grond-van-andere-editie",
    _ZORGVULDIG,
    "Deze gronden staan niet in de {editie}: {gronden}.",
    lambda v: not _van_andere_editie(v),
    lambda v: {
        "editie": v.editie(v.command.besluitdatum),
        "gronden": ", ".join(_van_andere_editie(v)),
    },
)
BESLUIT = (
    Besluitregel(
        "grond-ontbreekt",
        _ZORGVULDIG,
        "Noem ten minste één grond voor het besluit.",
        lambda v: bool(gronden_van(v)),
    ),
    Besluitregel(
        "grond-dubbel",
        _ZORGVULDIG,
        "Noem elke grond één keer.",
        _geen_dubbele_grond,
    ),
    GROND_VAN_EDITIE,
    Besluitregel(
        "besluitdatum-in-toekomst",
        _ZORGVULDIG,
        "De besluitdatum {besluitdatum:%d-%m-%Y} ligt na vandaag ({vandaag:%d-%m-%Y}).",
        lambda v: v.command.besluitdatum <= v.dag,
        lambda v: {"besluitdatum": v.command.besluitdatum, "vandaag": v.dag},
    ),
    RECEIPT_LEESBAAR,
    RECEIPT_VAN_DOSSIER,
)
NIET_EERDER = Besluitregel(
    "ingangsdatum-voor-huidige-status",
    eigen_lezing("C-5", "Een besluit gaat niet in voor de status die het verandert."),
    "De ingangsdatum {ingang:%d-%m-%Y} ligt voor het begin van de huidige status"
    " ({sinds:%d-%m-%Y}).",
    _haalt_niet_in,
    lambda v: {"ingang": ingang_van(v), "sinds": v.keurmerk.ingangsdatum},
)
NIET_TERUG = Besluitregel(
    "ingangsdatum-voor-besluit",
    eigen_lezing("C-5", "Een nadelig besluit werkt niet terug."),
    "De ingangsdatum {ingang:%d-%m-%Y} ligt voor de besluitdatum ({besluit:%d-%m-%Y}): dat kan niet"
    " bij een besluit dat nadelig is voor de houder.",
    lambda v: ingang_van(v) >= v.command.besluitdatum,
    lambda v: {"ingang": ingang_van(v), "besluit": v.command.besluitdatum},
)
NADELIG = (NIET_EERDER, NIET_TERUG)


@cache
def algemene_regels(kind: type[Command]) -> tuple[Regel[Any], ...]:  # of what `kind` holds
    """For every command of this class; those of a decision only if it is one."""
    besluit = BESLUIT if issubclass(kind, Besluitcommand) else ()
    return (VELDEN, *besluit, *map(_feitdag, _feitdagen(kind)))  # type: ignore[arg-type]
