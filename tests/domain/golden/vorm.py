"""Cases and their outcomes as lines of JSON: first the case as it is, then what each change does.

One outcome a line, and in full where it comes up first; where it comes up again, by the case that
showed it. A changed case holds only the outcomes that the case as it is does not have (`nr` is
the place in its list), and names those that are gone.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import Any, NamedTuple

from domain.beleid import BELEID, Beleid, Beleidsstand, Keuze
from domain.handleiding.h2023 import H2023
from domain.handleiding.parameter import Parameter
from domain.kader import Kader
from domain.rules import Geweigerd
from domain.source import Bron, eigen_lezing
from tests.domain.golden.varianten import varianten
from tests.support.kaders import KADER

LANG = 60
FOUT = '{"fout"'
FOUTEN = (ValueError, LookupError, Geweigerd)


class Geval(NamedTuple):
    """Facts, and the rule that judges them; `wissel`: change every fact and every policy."""

    naam: str
    regel: Callable[[Any, Kader], Any]
    feiten: Any
    wissel: bool = True


def regels(gevallen: Iterable[Geval]) -> Iterator[str]:
    getoond = Getoond()
    for geval in gevallen:
        gewoon = _uitkomsten(geval, partial(_zelf, geval), KADER)
        yield from getoond.regels(geval.naam, gewoon, [])
        if not geval.wissel:
            continue
        for naam, uitkomsten in _gewisseld(geval):
            nieuw = [tekst for tekst in uitkomsten if tekst not in gewoon]
            weg = [tekst for tekst in gewoon if tekst not in uitkomsten]
            yield from getoond.regels(f"{geval.naam} {naam}", nieuw, weg)


def _gewisseld(geval: Geval) -> Iterator[tuple[str, list[Any]]]:
    for waar, maak in varianten(geval.feiten):
        yield waar, _uitkomsten(geval, maak, KADER)
    for keuze in BELEID:
        for waarde in _andere_keuzes(keuze):
            kader = _kader_met(keuze, waarde)
            yield f"{keuze.naam}={waarde}", _uitkomsten(geval, partial(_zelf, geval), kader)


def _zelf(geval: Geval) -> Any:
    return geval.feiten


def _andere_keuzes(keuze: Beleid[object]) -> tuple[object, ...]:
    nu = KADER.beleid.waarde(keuze) if keuze.naam in KADER.beleid.keuzes else None
    if isinstance(nu, bool):
        return (not nu,)
    if isinstance(nu, Enum):
        return tuple(een for een in type(nu) if een is not nu)
    return (4,) if keuze.naam == "lage-cijfers" else ()


def _kader_met(keuze: Beleid[object], waarde: object) -> Kader:
    gekozen: Keuze[object] = Keuze(KADER.beleid.dag, waarde, eigen_lezing("A-14", "Proef."))
    keuzes = {**KADER.beleid.keuzes, keuze.naam: gekozen}
    return Kader(H2023, Beleidsstand(KADER.beleid.dag, keuzes))


def _uitkomsten(geval: Geval, maak: Callable[[], Any], kader: Kader) -> list[str]:
    """Each outcome as text, so that equal outcomes are equal texts."""
    try:
        gevonden = geval.regel(maak(), kader)
    except FOUTEN as fout:
        return [json.dumps({"fout": str(fout)}, ensure_ascii=False)]
    alle = gevonden if isinstance(gevonden, tuple | list) else (gevonden,)
    return [json.dumps(plat(een), ensure_ascii=False) for een in alle]


def plat(waarde: Any) -> Any:
    """As JSON can hold it; a Bron with how we read it, a set in order, numbers exact."""
    if waarde is None or (isinstance(waarde, bool | str) and not isinstance(waarde, Enum)):
        return waarde
    if isinstance(waarde, Enum):
        return waarde.value
    if isinstance(waarde, Bron):
        return f"{waarde}: {waarde.toelichting}"
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, frozenset | set):
        return sorted(str(plat(een)) for een in waarde)
    return _samengesteld(waarde)


def _samengesteld(waarde: Any) -> Any:
    if isinstance(waarde, Beleid):
        return waarde.naam
    if isinstance(waarde, Parameter):
        return {"waarde": plat(waarde.waarde), "bron": str(waarde.bron)}
    if is_dataclass(waarde):
        return {veld.name: plat(getattr(waarde, veld.name)) for veld in fields(waarde)}
    if isinstance(waarde, Mapping):
        return {str(plat(sleutel)): plat(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, tuple | list):
        return [plat(deel) for deel in waarde]
    return str(waarde)


def _naam(tekst: str) -> str:
    """Which outcome it is, whatever came of it."""
    uitkomst = json.loads(tekst)
    while isinstance(uitkomst, dict) and (dieper := uitkomst.get("uitslag")):
        uitkomst = dieper
    velden = {**uitkomst, **uitkomst.get("toets", {})} if isinstance(uitkomst, dict) else {}
    gevuld = (velden.get(naam) for naam in ("nummer", "code", "groep", "nummers", "dienst"))
    return " ".join(str(waarde) for waarde in gevuld if waarde)


class Getoond:
    """The outcomes that a line above shows in full, by the words that point to it."""

    def __init__(self) -> None:
        self._waar: dict[str, str] = {}
        self._woorden: set[str] = set()

    def regels(self, geval: str, uitkomsten: list[str], weg: list[str]) -> Iterator[str]:
        zoals: dict[str, object] = {}
        for nr, tekst in enumerate(uitkomsten, 1):
            if tekst in self._waar:
                zoals[str(nr)] = self._waar[tekst]
            elif len(tekst) <= LANG:
                zoals[str(nr)] = json.loads(tekst)
            else:
                self._onthoud(geval, tekst)
                yield _regel({"geval": geval, "nr": nr, "uitkomst": json.loads(tekst)})
        namen = {_naam(tekst) for tekst in uitkomsten}
        verdwenen = [_naam(tekst) for tekst in weg if _naam(tekst) not in namen]
        if any(tekst.startswith(FOUT) for tekst in uitkomsten):
            verdwenen = []
        rest = {"zoals": zoals, "weg": verdwenen}
        if zoals or verdwenen:
            yield _regel({"geval": geval, **{wat: deel for wat, deel in rest.items() if deel}})

    def _onthoud(self, geval: str, tekst: str) -> None:
        """Words that point to this outcome and to no other."""
        woorden = f"{_naam(tekst)} bij ‘{geval}’".strip()
        keer = 1
        while (uniek := woorden if keer == 1 else f"{woorden} ({keer})") in self._woorden:
            keer += 1
        self._woorden.add(uniek)
        self._waar[tekst] = uniek


def _regel(inhoud: Mapping[str, object]) -> str:
    return json.dumps(inhoud, ensure_ascii=False)
