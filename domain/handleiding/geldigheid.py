"""Tabel 1: until which day each part of an edition is valid, and which edition that makes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal, TypeAlias

from domain.begrippen import Cyclus
from domain.source import Bron, Editie, h2023

Hoofdnorm: TypeAlias = Literal[1, 2, 3]
J, A, S = Cyclus.JANUARI, Cyclus.APRIL, Cyclus.SEPTEMBER


class Onderdeel(StrEnum):
    """A part of the Handleiding that has last days of its own in Tabel 1."""

    HOOFDNORM_1 = "hoofdnorm 1"
    HOOFDNORM_2 = "hoofdnorm 2"
    HOOFDNORM_3 = "hoofdnorm 3"
    OVERIG = "overige delen"


@dataclass(frozen=True, slots=True)
class Tabel1Rij:
    """The last day (inclusive) on which a part of an edition is valid, per cycle."""

    editie: Editie
    onderdeel: Onderdeel
    laatste_dag: Mapping[Cyclus, date]


EINDE_MAART_2023, EINDE_MAART_2024 = date(2023, 3, 31), date(2024, 3, 31)
IN_2023 = {J: EINDE_MAART_2023, A: EINDE_MAART_2023, S: date(2023, 8, 31)}
IN_2024 = {J: EINDE_MAART_2024, A: EINDE_MAART_2024, S: date(2024, 8, 31)}

TABEL_1: tuple[Tabel1Rij, ...] = (
    Tabel1Rij(Editie.T_M_2022, Onderdeel.HOOFDNORM_1, dict.fromkeys(Cyclus, EINDE_MAART_2023)),
    Tabel1Rij(Editie.T_M_2022, Onderdeel.HOOFDNORM_2, IN_2023),
    Tabel1Rij(Editie.T_M_2022, Onderdeel.HOOFDNORM_3, IN_2023),
    Tabel1Rij(Editie.T_M_2022, Onderdeel.OVERIG, IN_2023),
    Tabel1Rij(Editie.H2023, Onderdeel.HOOFDNORM_1, dict.fromkeys(Cyclus, EINDE_MAART_2024)),
    Tabel1Rij(Editie.H2023, Onderdeel.HOOFDNORM_2, IN_2024),
    Tabel1Rij(Editie.H2023, Onderdeel.HOOFDNORM_3, IN_2024),
    Tabel1Rij(Editie.H2023, Onderdeel.OVERIG, IN_2024),
)
TABEL_1_BRON: Bron = h2023(
    "Tabel 1", "De editie die op de laatste dag van de Meetperiode geldt, per onderdeel (A-04)."
)
HOOFDNORMEN: Mapping[Hoofdnorm, Onderdeel] = {
    1: Onderdeel.HOOFDNORM_1,
    2: Onderdeel.HOOFDNORM_2,
    3: Onderdeel.HOOFDNORM_3,
}


def editie_voor_beoordeling(hoofdnorm: Hoofdnorm, cyclus: Cyclus, einde: date) -> Editie:
    """The edition that assesses a Meetperiode of `cyclus` that ends on `einde`."""
    return _editie(HOOFDNORMEN[hoofdnorm], einde, cyclus)


def editie_voor_besluit(besluitdatum: date, cyclus: Cyclus | None) -> Editie:
    """The edition for a decision outside an assessment.

    Without a cycle the earliest last day counts: nobody can rely on a later one.
    """
    return _editie(Onderdeel.OVERIG, besluitdatum, cyclus)


def _editie(onderdeel: Onderdeel, dag: date, cyclus: Cyclus | None) -> Editie:
    rijen = (rij for rij in TABEL_1 if rij.onderdeel is onderdeel)
    geldig = (rij.editie for rij in rijen if dag <= _laatste_dag(rij, cyclus))
    return next(geldig, Editie.NA_2023)


def _laatste_dag(rij: Tabel1Rij, cyclus: Cyclus | None) -> date:
    return rij.laatste_dag[cyclus] if cyclus else min(rij.laatste_dag.values())
