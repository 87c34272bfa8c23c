"""Norm 2.12.1: the SEQF self-assessment of Supported Employment, and how old it may be."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import plus_maanden
from domain.documenten import OP_DATUM
from domain.kader import Kader
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.uitslag import Uitslag

NORM = "2.12.1"


NA_AANLEVERING = (
    "Het SEQF self-assessment is van {afgerond:%d-%m-%Y}. Dat is na {aangeleverd:%d-%m-%Y}, de dag "
    "waarop het bij Blik op Werk was aangeleverd."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seqffeiten:
    """`afgerond`: the day of the self-assessment; `aangeleverd`: when Blik op Werk received it."""

    organisatie: Organisatie
    einde_meetperiode: date
    afgerond: date | None
    aangeleverd: date | None


def seqf(feiten: Seqffeiten, kader: Kader) -> Uitslag:
    """Not too old at the end of the Meetperiode, and delivered by the audit. Bron: H23 2.12.1."""
    buiten = buiten_toets(NORM, feiten.organisatie, kader)
    if buiten:
        return buiten
    toets, maanden = kader.toets(NORM), kader.handleiding.documenten.seqf_maanden.waarde
    if feiten.afgerond is None:
        return toets.oordeel(False, "Er is geen SEQF self-assessment.")
    audit = feiten.organisatie.auditdatum
    if feiten.aangeleverd is None or feiten.aangeleverd > audit:
        zin = f"Het SEQF self-assessment was op {audit:%d-%m-%Y} niet bij Blik op Werk aangeleverd."
        return toets.oordeel(False, zin)
    if kader.verwoording >= OP_DATUM and feiten.afgerond > feiten.aangeleverd:
        return toets.oordeel(
            False, NA_AANLEVERING.format(afgerond=feiten.afgerond, aangeleverd=feiten.aangeleverd)
        )
    uiterste = plus_maanden(feiten.afgerond, maanden)
    zin = (
        f"Het SEQF self-assessment van {feiten.afgerond:%d-%m-%Y} was bruikbaar tot en met "
        f"{uiterste:%d-%m-%Y}; de Meetperiode eindigde op {feiten.einde_meetperiode:%d-%m-%Y}."
    )
    return toets.oordeel(feiten.einde_meetperiode <= uiterste, zin)
