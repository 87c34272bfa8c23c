"""What the keurmerk for Supported Employment costs over three years (Belgian sheet, A-61)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.beleid.vorm import VAN_BEGIN_AF, Beleid, Keuze
from domain.calendar import plus_maanden
from domain.source import Bron, Document


class Grootte(StrEnum):
    """The sheet does not say where one class ends and the next begins."""

    KLEIN = "klein"
    MIDDEL = "middel"
    GROOT = "groot"


@dataclass(frozen=True, slots=True)
class Prijs:
    """In euro. Training is part of the first amount, participation and audit of the others."""

    eerste_jaar: Decimal
    volgend_jaar: Decimal


@dataclass(frozen=True, slots=True)
class Tarief:
    prijzen: Mapping[Grootte, Prijs]
    jaren: int  # how long the keurmerk is valid
    training: Decimal  # comes back when the keurmerk comes in time
    training_terug_maanden: int  # after the aanmelding


TARIEF: Beleid[Tarief] = Beleid(
    "tarief-supported-employment",
    "Wat kost het keurmerk voor Supported Employment?",
    (
        Keuze(
            VAN_BEGIN_AF,
            Tarief(
                prijzen={
                    Grootte.KLEIN: Prijs(Decimal(3900), Decimal(2300)),
                    Grootte.MIDDEL: Prijs(Decimal(4250), Decimal(2650)),
                    Grootte.GROOT: Prijs(Decimal(5500), Decimal(3700)),
                },
                jaren=3,
                training=Decimal(500),
                training_terug_maanden=12,
            ),
            Bron(
                Document.SUPPORTED_EMPLOYMENT,
                "Extra kosten",
                "Eerst een bedrag met de training erin, daarna twee jaren een lager bedrag.",
            ),
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanmelding:
    """`verkregen_op` is the day of the keurmerk, None as long as there is none."""

    grootte: Grootte
    aangemeld_op: date
    verkregen_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kosten:
    """In euro, one amount a year. `terug_tot_en_met`: the last day to earn `terug`."""

    per_jaar: tuple[Decimal, ...]
    terug: Decimal
    terug_tot_en_met: date

    @property
    def totaal(self) -> Decimal:
        return sum(self.per_jaar, -self.terug)


def kosten(aanmelding: Aanmelding, beleid: Beleid[Tarief] = TARIEF) -> Kosten:
    """By the prices of the day of aanmelding. Bron: Informatieblad Supported employment."""
    tarief = beleid.op(aanmelding.aangemeld_op)
    prijs = tarief.prijzen[aanmelding.grootte]
    uiterlijk = plus_maanden(aanmelding.aangemeld_op, tarief.training_terug_maanden)
    verkregen = aanmelding.verkregen_op
    op_tijd = verkregen is not None and verkregen <= uiterlijk
    return Kosten(
        per_jaar=(prijs.eerste_jaar, *(prijs.volgend_jaar,) * (tarief.jaren - 1)),
        terug=tarief.training if op_tijd else Decimal(0),
        terug_tot_en_met=uiterlijk,
    )
