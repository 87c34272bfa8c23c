"""What the stars are computed from, and how it follows from the results and the survey."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Sterrencijfer
from domain.kader import Kader
from domain.resultaten.aandelen import goed_opgeleid, transparantie
from domain.resultaten.opgave import Dienstopgave, Opgave


@dataclass(frozen=True, slots=True, kw_only=True)
class Dienstinvoer:
    """One Dienst. None is unknown: a score that needs it cannot be computed."""

    dienst: Dienst
    omzet: Decimal | None
    clienten: Decimal | None
    gemaakt: Fraction | None = None
    nagekomen: Fraction | None = None
    garantie: bool | None = None


class Stem(StrEnum):
    """What is known of the Opdrachtgevers."""

    GEGEVEN = "gegeven"
    GEEN_OPDRACHTGEVERS = "geen-opdrachtgevers"  # the client grade stands in
    ONBEKEND = "onbekend"  # asked and silent, or nobody knows: staff decide


@dataclass(frozen=True, slots=True, kw_only=True)
class Sterreninvoer:
    """`opdrachtgevers` is None when there is no such grade; `stem` says why."""

    diensten: tuple[Dienstinvoer, ...]
    opdrachtgevers: Decimal | None
    transparantie: Fraction | None
    personeel: Fraction | None
    aspirant: bool = False
    stem: Stem = Stem.GEEN_OPDRACHTGEVERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Cijfers:
    """Printed grades: of all clients, per Dienst that anybody answered for, of Opdrachtgevers.

    With a CEDEO recognition `totaal` is its grade when that runs from 1 to 10 (A-13).
    """

    totaal: Decimal | None = None
    per_dienst: Mapping[Dienst, Decimal] = field(default_factory=dict)
    opdrachtgevers: Decimal | None = None
    stem: Stem = Stem.GEEN_OPDRACHTGEVERS


def sterreninvoer(
    geldend: Opgave, cijfers: Cijfers, kader: Kader, aspirant: bool = False, zzp: bool = False
) -> Sterreninvoer:
    """Bron: H23 Bijlage 8, A-10, A-11, A-15, A-57."""
    return Sterreninvoer(
        diensten=tuple(_diensten(geldend, cijfers, kader)),
        opdrachtgevers=cijfers.opdrachtgevers,
        transparantie=transparantie(geldend, kader),
        personeel=goed_opgeleid(geldend.organisatie, kader, zzp),
        aspirant=aspirant,
        stem=cijfers.stem,
    )


def _diensten(geldend: Opgave, cijfers: Cijfers, kader: Kader) -> Iterator[Dienstinvoer]:
    alleen_totaal = kader.beleid.waarde(keuzes.STERRENCIJFER) is Sterrencijfer.TOTAAL
    eigen: Mapping[Dienst, Decimal] = {} if alleen_totaal else cijfers.per_dienst
    for opgave in geldend.diensten:
        yield Dienstinvoer(
            dienst=opgave.dienst,
            omzet=opgave.omzet,
            clienten=eigen.get(opgave.dienst, cijfers.totaal),
            gemaakt=_gemaakt(opgave),
            nagekomen=_nagekomen(opgave),
            garantie=opgave.garantie_wvp,
        )


def _gemaakt(opgave: Dienstopgave) -> Fraction | None:
    deel, geheel = opgave.met_prestatieafspraak, opgave.afgerond_of_beeindigd
    if deel is None or geheel is None:
        return None
    return Fraction(deel, geheel) if geheel else Fraction(0)


def _nagekomen(opgave: Dienstopgave) -> Fraction | None:
    """Zero when nothing was agreed, as in the example sheet of Bijlage 8."""
    deel, geheel = opgave.succesvol_met_prestatieafspraak, opgave.had_succesvol_moeten_zijn
    if opgave.met_prestatieafspraak == 0 or geheel == 0:
        return Fraction(0)
    return None if deel is None or geheel is None else Fraction(deel) / Fraction(geheel)
