"""Offering a cliëntenaudit, and recording that it was held (H23 4.1, 5.1.2)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.beleid.keuzes import CLIENTENAUDIT_WEKEN
from domain.calendar import plus_dagen, plus_maanden, plus_weken
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Command, Feitdag
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.regels import (
    ER_IS_EEN_MEETPERIODE,
    PERIODE_GENOEMD,
    Periodevraag,
    bedoelde_periode,
)
from domain.keurmerk.tevredenheid.besluiten import (
    RIJEN,
    Respons,
    ResponsPerDienst,
    dienstrespons,
    responsregel,
)
from domain.keurmerk.tevredenheid.clientenaudit.feiten import (
    ClientenauditAangeboden,
    ClientenauditVastgelegd,
)
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import eigen_lezing, h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class BiedClientenauditAan(Feitcommand):
    """Leg vast dat de houder een cliëntenaudit kan laten doen."""

    NAAM: ClassVar[str] = "bied-clientenaudit-aan"
    aangeboden_op: Feitdag
    """Dag van het aanbod."""
    uiterlijk: date | None = None
    """Laatste dag voor de cliëntenaudit, als die anders is dan gewoonlijk."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegClientenauditVast(Command):
    """Leg vast dat de cliëntenaudit is gehouden."""

    NAAM: ClassVar[str] = "leg-clientenaudit-vast"
    gehouden_op: Feitdag
    """Dag waarop de cliëntenaudit klaar was."""
    rapport: str
    """Kenmerk van het rapport."""
    diensten: tuple[ResponsPerDienst, ...]
    """Rijen per Dienst."""
    totaal: Respons
    """Rij voor alle cliënten samen."""
    opdrachtgevers: Respons | None = None
    """Rij voor alle Opdrachtgevers samen."""
    document_sha256: str | None = None
    """Vingerafdruk (sha256) van het rapport, als die bekend is."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


Aanbodvraag = Vraag[BiedClientenauditAan]
Auditvraag = Vraag[LegClientenauditVast]


def _aangeboden(vraag: Aanbodvraag) -> ClientenauditAangeboden:
    command = vraag.command
    return ClientenauditAangeboden(
        meetperiode_start=bedoelde_periode(vraag).start,
        aangeboden_op=command.aangeboden_op,
        uiterlijk=_uiterlijk(vraag, bedoelde_periode(vraag)),
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _streefdatum(vraag: Periodevraag, periode: Periode) -> date:
    """The day on which the body wants to have decided."""
    maanden = vraag.naaste(periode.start).meetperiode.streefdatum_maanden.waarde
    return plus_maanden(plus_dagen(periode.einde, 1), maanden)


def _uiterlijk(vraag: Aanbodvraag, periode: Periode) -> date:
    command = vraag.command
    if command.uiterlijk is not None:
        return command.uiterlijk
    weken = CLIENTENAUDIT_WEKEN.op(command.aangeboden_op)
    return min(plus_weken(command.aangeboden_op, weken), _streefdatum(vraag, periode))


def _gehouden(vraag: Auditvraag) -> ClientenauditVastgelegd:
    command, aanbod = vraag.command, _aanbod(vraag)
    return ClientenauditVastgelegd(
        meetperiode_start=bedoelde_periode(vraag).start,
        gehouden_op=command.gehouden_op,
        te_laat=aanbod is not None and command.gehouden_op > aanbod.uiterlijk,
        rapport=command.rapport,
        diensten=tuple(map(dienstrespons, command.diensten)),
        totaal=responsregel(command.totaal),
        opdrachtgevers=responsregel(command.opdrachtgevers) if command.opdrachtgevers else None,
        document_sha256=command.document_sha256,
    )


def _aanbod(vraag: Periodevraag) -> ClientenauditAangeboden | None:
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    alle = (aanbod for _, aanbod in vraag.dossier.events(ClientenauditAangeboden))
    return next((a for a in alle if periode and a.meetperiode_start == periode.start), None)


def _op_tijd(vraag: Aanbodvraag) -> bool:
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    if periode is None:
        return True
    uiterlijk = _uiterlijk(vraag, periode)
    return vraag.command.aangeboden_op <= uiterlijk <= _streefdatum(vraag, periode)


def _nog_niet_gehouden(vraag: Auditvraag) -> bool:
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    alle = (audit for _, audit in vraag.dossier.events(ClientenauditVastgelegd))
    return periode is None or all(a.meetperiode_start != periode.start for a in alle)


AANBOD_EEN_KEER = Regel[Aanbodvraag](
    "clientenaudit-al-aangeboden",
    h2023("4.1", "De houder krijgt de gelegenheid voor een cliëntenaudit."),
    "Voor deze Meetperiode is al een cliëntenaudit aangeboden.",
    lambda v: _aanbod(v) is None,
)
OP_TIJD = Regel[Aanbodvraag](
    "clientenaudit-dag-onmogelijk",
    eigen_lezing("A-81", "De cliëntenaudit is er voordat Blik op Werk beslist."),
    "De laatste dag voor de cliëntenaudit ligt op of na het aanbod en niet na"
    " {streefdatum:%d-%m-%Y}.",
    _op_tijd,
    lambda v: {"streefdatum": _streefdatum(v, bedoelde_periode(v))},
)
EEN_KEER = Regel[Auditvraag](
    "clientenaudit-al-vastgelegd",
    h2023("4.1", "Per Meetperiode is er één cliëntenaudit."),
    "De cliëntenaudit van deze Meetperiode is al vastgelegd.",
    _nog_niet_gehouden,
)
BESLISSINGEN = (
    Beslissing(
        command=BiedClientenauditAan,
        event=ClientenauditAangeboden,
        leg_vast=_aangeboden,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(PERIODE_GENOEMD, AANBOD_EEN_KEER, OP_TIJD, VINGERAFDRUK),
    ),
    Beslissing(
        command=LegClientenauditVast,
        event=ClientenauditVastgelegd,
        leg_vast=_gehouden,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(PERIODE_GENOEMD, EEN_KEER, *RIJEN, VINGERAFDRUK),
    ),
)
