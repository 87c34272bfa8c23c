"""Rules that hold for every command, or for every decision of the body."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from domain.begrippen import Rol
from domain.calendar import plus_dagen, plus_maanden
from domain.handleiding.h2023 import H2023
from domain.keurmerk.commands.opdrachtvorm import Besluitopdracht
from domain.keurmerk.rules.receipt import LEESBAAR as RECEIPT_LEESBAAR
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.normen.catalogus import catalogus
from domain.source import eigen_lezing, h2023

STAF = (Rol.BEHANDELAAR, Rol.BESLISSER)
_ZORGVULDIG = eigen_lezing("X-07", "Een besluit is zorgvuldig voorbereid en gemotiveerd.")
_MANDAAT = eigen_lezing("mandaat", "Medewerkers voeren opdrachten uit; een auditor leest alleen.")


@cache
def _veldnamen(command_type: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(command_type))


def lege_velden(command: Any) -> Iterator[str]:
    """Names of text fields that hold nothing but blanks, also one level deeper."""
    for naam in _veldnamen(type(command)):  # type: ignore[arg-type]
        waarde = getattr(command, naam)
        delen = waarde if isinstance(waarde, tuple) else (waarde,)
        for deel in delen:
            if isinstance(deel, str) and not deel.strip():
                yield naam
            elif is_dataclass(deel):
                yield from (f"{naam}.{diep}" for diep in lege_velden(deel))


def _niet_leeg(vraag: Vraag) -> bool:
    return next(lege_velden(vraag.command), None) is None


def _geen_dubbele_grond(vraag: Vraag) -> bool:
    gronden = vraag.command.gronden
    return len(set(gronden)) == len(gronden)


def _haalt_niet_in(vraag: Vraag) -> bool:
    sinds = vraag.keurmerk.ingangsdatum
    return sinds is None or vraag.command.ingangsdatum >= sinds


ROL = VraagRegel(
    "rol-niet-bevoegd",
    _MANDAAT,
    "De rol ‘{rol}’ mag deze opdracht niet geven.",
    lambda v: v.rol in STAF,
    lambda v: {"rol": v.rol},
)
ALLEEN_SYSTEEM = VraagRegel(
    "alleen-systeem",
    _MANDAAT,
    "Deze opdracht geeft alleen het systeem zelf.",
    lambda v: v.rol is Rol.SYSTEEM,
)
VELDEN = VraagRegel(
    "veld-leeg",
    _ZORGVULDIG,
    "Vul deze velden in: {velden}.",
    _niet_leeg,
    lambda v: {"velden": ", ".join(lege_velden(v.command))},
)
BESLUIT: tuple[VraagRegel, ...] = (
    VraagRegel(
        "grond-ontbreekt",
        _ZORGVULDIG,
        "Noem ten minste één grond voor het besluit.",
        lambda v: bool(v.command.gronden),
    ),
    VraagRegel(
        "grond-dubbel",
        _ZORGVULDIG,
        "Noem elke grond één keer.",
        _geen_dubbele_grond,
    ),
    VraagRegel(
        "besluitdatum-in-toekomst",
        _ZORGVULDIG,
        "De besluitdatum {besluitdatum:%d-%m-%Y} ligt na vandaag ({vandaag:%d-%m-%Y}).",
        lambda v: v.command.besluitdatum <= v.dag,
        lambda v: {"besluitdatum": v.command.besluitdatum, "vandaag": v.dag},
    ),
)
NIET_EERDER = VraagRegel(
    "ingangsdatum-voor-huidige-status",
    eigen_lezing("C-5", "Een besluit gaat niet in voor de status die het verandert."),
    "De ingangsdatum {ingang:%d-%m-%Y} ligt voor het begin van de huidige status"
    " ({sinds:%d-%m-%Y}).",
    _haalt_niet_in,
    lambda v: {"ingang": v.command.ingangsdatum, "sinds": v.keurmerk.ingangsdatum},
)


def algemene_regels(command_type: type) -> tuple[VraagRegel, ...]:
    besluit = (*BESLUIT, RECEIPT_LEESBAAR) if issubclass(command_type, Besluitopdracht) else ()
    return (VELDEN, *besluit)


def niet_in_toekomst(*velden: str) -> tuple[VraagRegel, ...]:
    """A fact that is recorded has already happened."""
    return tuple(_feit_voorbij(veld) for veld in velden)


def _feit_voorbij(veld: str) -> VraagRegel:
    def dag(vraag: Vraag) -> date:
        value: date = getattr(vraag.command, veld)
        return value

    return VraagRegel(
        "datum-in-toekomst",
        _ZORGVULDIG,
        "‘{veld}’ is {dag:%d-%m-%Y} en ligt na vandaag ({vandaag:%d-%m-%Y}).",
        lambda v: dag(v) <= v.dag,
        lambda v: {"veld": veld, "dag": dag(v), "vandaag": v.dag},
    )


def uiterste_dag(vanaf: date) -> date:
    """Last day a Schorsing that starts on `vanaf` may have (H23 6.2.3, A-44)."""
    maanden = H2023.termijnen.schorsing_maximum_maanden.waarde
    return plus_dagen(plus_maanden(vanaf, maanden), -1)


MATERIEEL = frozenset(punt.code for punt in catalogus(H2023.editie).materieel if punt.actief)
MATERIEEL_BRON = h2023("Bijlage 1", "Welke Normen Materiële Normen zijn; 2.4.4 telt niet (A-01).")
