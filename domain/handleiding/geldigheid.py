"""Tabel 1: until which day each part of an edition is valid, and which edition that makes it.

A new edition is its own file beside h2023.py, imported here, and a row in TABEL_1.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.begrippen import Cyclus
from domain.handleiding.edition import Handleiding
from domain.handleiding.h2023 import H2023
from domain.handleiding.onderdelen import HOOFDNORMEN, Hoofdnorm, Onderdeel
from domain.source import Bron, Editie, h2023

J, A, S = Cyclus.JANUARI, Cyclus.APRIL, Cyclus.SEPTEMBER


@dataclass(frozen=True, slots=True)
class Tabel1Rij:
    """The last days (inclusive) of one edition: of hoofdnorm 1, and of all other parts.

    `tekst` is None when the text of the edition is not in this system.
    """

    editie: Editie
    hoofdnorm_1: Mapping[Cyclus, date]
    anders: Mapping[Cyclus, date]
    tekst: Handleiding | None = None

    def laatste_dag(self, onderdeel: Onderdeel, cyclus: Cyclus | None) -> date:
        """Without a cycle the earliest last day counts: nobody can rely on a later one."""
        dagen = self.hoofdnorm_1 if onderdeel is Onderdeel.HOOFDNORM_1 else self.anders
        return dagen[cyclus] if cyclus else min(dagen.values())


def overal(dag: date) -> Mapping[Cyclus, date]:
    return dict.fromkeys(Cyclus, dag)


EINDE_MAART_2023, EINDE_MAART_2024 = date(2023, 3, 31), date(2024, 3, 31)
IN_2023 = {J: EINDE_MAART_2023, A: EINDE_MAART_2023, S: date(2023, 8, 31)}
IN_2024 = {J: EINDE_MAART_2024, A: EINDE_MAART_2024, S: date(2024, 8, 31)}

TABEL_1: tuple[Tabel1Rij, ...] = (  # in order of time
    Tabel1Rij(Editie.T_M_2022, overal(EINDE_MAART_2023), IN_2023),
    Tabel1Rij(H2023.editie, overal(EINDE_MAART_2024), IN_2024, H2023),
)
TABEL_1_BRON: Bron = h2023(
    "Tabel 1", "De editie die op de laatste dag van de Meetperiode geldt, per onderdeel (A-04)."
)


def editie_voor_beoordeling(
    hoofdnorm: Hoofdnorm, cyclus: Cyclus, einde: date, tabel: Sequence[Tabel1Rij] = TABEL_1
) -> Editie:
    """The edition that assesses a Meetperiode of `cyclus` that ends on `einde`."""
    return _editie(HOOFDNORMEN[hoofdnorm], einde, cyclus, tabel)


def editie_voor_besluit(
    besluitdatum: date, cyclus: Cyclus | None, tabel: Sequence[Tabel1Rij] = TABEL_1
) -> Editie:
    """The edition for a decision outside an assessment."""
    return _editie(Onderdeel.OVERIG, besluitdatum, cyclus, tabel)


def editie_na(tabel: Sequence[Tabel1Rij] = TABEL_1) -> Editie:
    """The label for what comes after the last edition of the table."""
    return Editie(f"Handleiding na {tabel[-1].editie.jaar}")


def _editie(
    onderdeel: Onderdeel, dag: date, cyclus: Cyclus | None, tabel: Sequence[Tabel1Rij]
) -> Editie:
    geldig = (rij.editie for rij in tabel if dag <= rij.laatste_dag(onderdeel, cyclus))
    return next(geldig, editie_na(tabel))


__all__ = [
    "HOOFDNORMEN",
    "TABEL_1",
    "TABEL_1_BRON",
    "Hoofdnorm",
    "Onderdeel",
    "Tabel1Rij",
    "editie_na",
    "editie_voor_beoordeling",
    "editie_voor_besluit",
    "overal",
]
