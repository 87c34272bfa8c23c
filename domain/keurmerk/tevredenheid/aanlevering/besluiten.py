"""Recording the contact data that come in for the survey (H23 4.2, 5.1.2)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Feitdag
from domain.keurmerk.meetperiode.regels import (
    ER_IS_EEN_MEETPERIODE,
    PERIODE_GENOEMD,
    bedoelde_periode,
)
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoAangeleverd, TvoGroep
from domain.keurmerk.tevredenheid.herstelactie.feiten import HerstelactieToegestaan, Herstelwijze
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import h2023
from domain.vrijstelling.feiten import Aanleverwijze

NA_HERSTEL = {
    Herstelwijze.LANGER_OPEN: Aanleverwijze.NA_VERLENGING,
    Herstelwijze.HEROPEND: Aanleverwijze.NA_HEROPENING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LegTvoAanleveringVast(Feitcommand):
    """Leg vast wie de houder aanlevert voor het Tevredenheidsonderzoek."""

    NAAM: ClassVar[str] = "leg-tvo-aanlevering-vast"
    groep: TvoGroep
    """Om wie het gaat."""
    aangeleverd_op: Feitdag
    """Dag van aanlevering."""
    aantal: int
    """Hoeveel mensen zijn aangeleverd."""
    volledig: bool
    """Is hiermee van deze groep iedereen aangeleverd?"""
    niemand: bool = False
    """Is er in deze groep niemand om te vragen?"""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


Aanlevervraag = Vraag[LegTvoAanleveringVast]


def _aangeleverd(vraag: Aanlevervraag) -> TvoAangeleverd:
    command = vraag.command
    return TvoAangeleverd(
        meetperiode_start=bedoelde_periode(vraag).start,
        groep=command.groep,
        aangeleverd_op=command.aangeleverd_op,
        aantal=command.aantal,
        volledig=command.volledig,
        wijze=_wijze(vraag),
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _wijze(vraag: Aanlevervraag) -> Aanleverwijze:
    """From the days alone: the told last day, and what the body allowed after it."""
    command, periode = vraag.command, bedoelde_periode(vraag)
    if command.niemand:
        return Aanleverwijze.NIET_NODIG
    if command.aangeleverd_op <= periode.tvo_uiterlijk:
        return Aanleverwijze.OP_TIJD
    for _, gunst in vraag.dossier.events(HerstelactieToegestaan):
        van_deze = gunst.meetperiode_start == periode.start
        if van_deze and command.aangeleverd_op <= gunst.open_tot_en_met:
            return NA_HERSTEL[gunst.herstelwijze]
    return Aanleverwijze.TE_LAAT


def _aantal_klopt(vraag: Aanlevervraag) -> bool:
    command = vraag.command
    if command.niemand:
        return command.aantal == 0 and command.volledig
    return command.aantal > 0


def _uwv_klopt(vraag: Aanlevervraag) -> bool:
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    return vraag.command.groep is not TvoGroep.CLIENTEN_UWV or periode is None or periode.uwv


AANTAL = Regel[Aanlevervraag](
    "aantal-klopt-niet",
    h2023("5.1.2", "De houder levert iedereen aan die kan worden uitgenodigd."),
    "Noem hoeveel mensen zijn aangeleverd: meer dan 0. Is er niemand, dan is het aantal 0 en is"
    " de groep volledig.",
    _aantal_klopt,
)
UWV = Regel[Aanlevervraag](
    "geen-uwv",
    h2023("Tabel 2, voetnoot 2", "Voor UWV geldt een eigen laatste dag."),
    "In deze Meetperiode is UWV geen Opdrachtgever van de houder.",
    _uwv_klopt,
)
BESLISSINGEN = (
    Beslissing(
        command=LegTvoAanleveringVast,
        event=TvoAangeleverd,
        leg_vast=_aangeleverd,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(PERIODE_GENOEMD, AANTAL, UWV, VINGERAFDRUK),
    ),
)
