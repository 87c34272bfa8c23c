"""Deciding on a keurmerk: a command and the dossier in, events out, or all reasons why not."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar, get_args, get_type_hints

from domain.begrippen import Rol
from domain.calendar import dag_van
from domain.handleiding.geldigheid import editie_voor_besluit
from domain.keurmerk.aanvraag import besluiten as aanvraag
from domain.keurmerk.aanvullend import besluiten as aanvullend
from domain.keurmerk.administratie import besluiten as administratie
from domain.keurmerk.audit import besluiten as audit
from domain.keurmerk.auditregister import besluiten as auditregister
from domain.keurmerk.auditregister.lezen import LEEG, kennis, ongewijzigd
from domain.keurmerk.beoordeling import besluiten as beoordeling
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.betaling import besluiten as betaling
from domain.keurmerk.certificaat import besluiten as certificaat
from domain.keurmerk.command import Besluitcommand, Command, Registercommand
from domain.keurmerk.dossier import AUDITREGISTER, Dossier
from domain.keurmerk.einde import besluiten as einde
from domain.keurmerk.envelope import Bewaking, Envelope
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feiten import FEIT
from domain.keurmerk.grond import Grond
from domain.keurmerk.herroeping import besluiten as herroeping
from domain.keurmerk.hoor import besluiten as hoor
from domain.keurmerk.lifecycle.overgangen import bezwaren
from domain.keurmerk.meetperiode import besluiten as meetperiode
from domain.keurmerk.oordeel import besluiten as oordeel
from domain.keurmerk.organisatie import besluiten as organisatie
from domain.keurmerk.plan import besluiten as plan
from domain.keurmerk.regels import (
    ALLEEN_SYSTEEM,
    IN_DOSSIER,
    IN_REGISTER,
    ROL,
    algemene_regels,
)
from domain.keurmerk.resultaten import besluiten as resultaten
from domain.keurmerk.schorsing import besluiten as schorsing
from domain.keurmerk.stukken import besluiten as stukken
from domain.keurmerk.termijnen import besluiten as termijnen
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.keurmerk.tevredenheid import besluiten as tevredenheid
from domain.keurmerk.tevredenheid.aanlevering import besluiten as aanlevering
from domain.keurmerk.tevredenheid.clientenaudit import besluiten as clientenaudit
from domain.keurmerk.tevredenheid.concept import besluiten as concept
from domain.keurmerk.tevredenheid.herstelactie import besluiten as herstelactie
from domain.keurmerk.toestemming import besluiten as toestemming
from domain.keurmerk.verbeterplan import besluiten as verbeterplan
from domain.keurmerk.verklaring import besluiten as verklaring
from domain.keurmerk.vraag import NIETS_BEKEND, Vooraf, Vraag
from domain.keurmerk.vrijstelling import besluiten as vrijstelling
from domain.keurmerk.waarschuwing import besluiten as waarschuwing
from domain.recorded import Vastlegging
from domain.rules import Geweigerd, Reden, geschonden, niet_beoordeeld

C = TypeVar("C", bound=Command)
E = TypeVar("E", bound=KeurmerkEvent)
KAMERS = (
    aanvraag,
    organisatie,
    stukken,
    certificaat,
    betaling,
    meetperiode,
    aanlevering,
    herstelactie,
    concept,
    tevredenheid,
    clientenaudit,
    resultaten,
    audit,
    verbeterplan,
    aanvullend,
    verklaring,
    oordeel,
    beoordeling,
    vrijstelling,
    waarschuwing,
    schorsing,
    hoor,
    plan,
    einde,
    herroeping,
    toestemming,
    administratie,
    termijnen,
    auditregister,
)


def _beslissingen() -> Iterator[Beslissing[Any, Any]]:  # each of another command
    for kamer in KAMERS:
        yield from kamer.BESLISSINGEN


# Each is of the command that it is found by.
BESLISSING: Mapping[type[Command], Beslissing[Any, Any]] = {
    beslissing.command: beslissing for beslissing in _beslissingen()
}
COMMANDS: tuple[type[Command], ...] = tuple(BESLISSING)
OP_NAAM: Mapping[str, type[Command]] = {command.NAAM: command for command in COMMANDS}


def _gronden() -> Iterator[tuple[type[KeurmerkEvent], type[Grond]]]:
    for beslissing in BESLISSING.values():
        if beslissing.event and issubclass(beslissing.command, Besluitcommand):
            grond, _ = get_args(get_type_hints(beslissing.command)["gronden"])
            yield beslissing.event, grond


# On which grounds the decision of an event can rest.
GRONDEN: Mapping[type[KeurmerkEvent], type[Grond]] = dict(_gronden())


def leest_register(command: Command) -> bool:
    """Whether its rules look at the auditregister."""
    return BESLISSING[type(command)].leest_register


def beslis(
    command: Command, dossier: Dossier, envelope: Envelope, register: Dossier = LEEG
) -> tuple[KeurmerkEvent, ...]:
    """What happens; nothing when this command id was carried out before.

    `register` is the stream of the auditregister, for a command that reads it.

    Raises Geweigerd with every reason at once.
    """
    if envelope.command_id in dossier.commands:
        return ()
    beslissing = BESLISSING[type(command)]
    vraag = vraag_van(command, dossier, envelope, register)
    algemeen = algemene_regels(type(command))  # type: ignore[arg-type]  # a class can be hashed
    redenen = _elders(beslissing, vraag) or (
        *bezwaren_vooraf(beslissing, vraag),
        *geschonden((*algemeen, *beslissing.inhoud), vraag),
    )
    if redenen:
        raise Geweigerd(redenen)
    return (beslissing.leg_vast(vraag),)


def onbeoordeeld(command: Command, dossier: Dossier, envelope: Envelope) -> tuple[Reden, ...]:
    """The rules that did not judge `command`, because the text of the edition is not here."""
    beslissing, vraag = BESLISSING[type(command)], vraag_van(command, dossier, envelope)
    return niet_beoordeeld((*beslissing.vooraf, *beslissing.inhoud), vraag)


def vraag_van(
    command: Command, dossier: Dossier, envelope: Envelope, register: Dossier = LEEG
) -> Vraag[Command]:
    """Everything that a rule of this command may look at."""
    beslissing = BESLISSING[type(command)]
    peildag = beslissing.peildag
    return Vraag(
        dossier=dossier,
        dag=envelope.dag,
        rol=envelope.rol,
        kvk=envelope.kvk or dossier.keurmerk.kvk or "",
        peildag=peildag(command) if peildag else envelope.dag,
        command=command,
        invulling=beslissing.invulling,
        geimporteerd=envelope.geimporteerd,
        auditregister=kennis(dossier, envelope, register)
        if beslissing.leest_register
        else NIETS_BEKEND,
    )


def zonder_command(dossier: Dossier, dag: date, rol: Rol) -> Vooraf:
    """What somebody asks who has not filled in anything yet."""
    return Vooraf(dossier, dag, rol, dossier.keurmerk.kvk or "", dag)


def bezwaren_vooraf(beslissing: Beslissing[C, E], vraag: Vooraf) -> tuple[Reden, ...]:
    """What stands in the way before anything is filled in: role, both tables, state and day."""
    if elders := _elders(beslissing, vraag):
        return elders
    rol = ALLEEN_SYSTEEM if beslissing.alleen_systeem else ROL
    return (
        *geschonden((rol,), vraag),
        *bezwaren_van_loop(beslissing, vraag),
        *geschonden(beslissing.vooraf, vraag),
    )


def _elders(beslissing: Beslissing[C, E], vraag: Vooraf) -> tuple[Reden, ...]:
    """In the wrong kind of dossier nothing else is worth saying."""
    regel = IN_REGISTER if issubclass(beslissing.command, Registercommand) else IN_DOSSIER
    return geschonden((regel,), vraag)


def bezwaren_van_loop(beslissing: Beslissing[C, E], vraag: Vooraf) -> tuple[Reden, ...]:
    """What the tables of transitions say."""
    if beslissing.event is None or (overgang := FEIT[beslissing.event].overgang) is None:
        return ()
    keurmerk, naam = vraag.keurmerk, beslissing.event.__name__
    return bezwaren(keurmerk.ligging, keurmerk.overeenkomst, naam, overgang)


def bewakingen(
    command: Command, dossier: Dossier, envelope: Envelope, register: Dossier = LEEG
) -> tuple[Bewaking, ...]:
    """What the store must test under its writer lock, because it spans more than this dossier."""
    if dossier.id == AUDITREGISTER:
        return ()
    if leest_register(command):
        return (ongewijzigd(register),)
    if isinstance(command, LaatTermijnVerstrijken):
        return (Bewaking("termijn-open", (command.termijn,)),)
    kvk = envelope.kvk or dossier.keurmerk.kvk or ""
    if isinstance(command, Besluitcommand) or dossier.versie == 0:
        return (Bewaking("dienstverlener-geregistreerd", (kvk,)),)
    return ()


def vastlegging(
    envelope: Envelope, dossier: Dossier, events: Sequence[KeurmerkEvent]
) -> Vastlegging:
    """Who, when known, and under which edition."""
    besluit = next((e.besluit for e in events if isinstance(e, BesluitEvent)), None)
    dag = dag_van(envelope.moment)
    return Vastlegging(
        command_id=envelope.command_id,
        actor=envelope.actor,
        rol=envelope.rol,
        vastgelegd_op=envelope.moment,
        editie=besluit.editie if besluit else editie_voor_besluit(dag, dossier.keurmerk.cyclus),
        geimporteerd=envelope.geimporteerd,
        oorzaak=envelope.oorzaak,
    )
