"""A Kader for tests, with another choice for one policy where a test is about that policy."""

from datetime import date
from typing import TypeVar

from domain.beleid import Beleid, Beleidsstand, Keuze
from domain.handleiding.h2023 import H2023
from domain.kader import Kader, kader
from domain.source import Editie, eigen_lezing

T = TypeVar("T")
DAG = date(2024, 5, 1)
KADER = kader(Editie.H2023, DAG)


def kader_met(anders: Beleid[T], waarde: T) -> Kader:
    """The Kader of tests, but with `waarde` chosen for one policy."""
    keuze: Keuze[object] = Keuze(DAG, waarde, eigen_lezing("A-14", "Proef."))
    keuzes = {**KADER.beleid.keuzes, anders.naam: keuze}
    return Kader(H2023, Beleidsstand(DAG, keuzes))
