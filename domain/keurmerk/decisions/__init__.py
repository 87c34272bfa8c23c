"""Deciding on a keurmerk: a command and the dossier in, events out, or all reasons why not."""

from collections.abc import Mapping, Sequence

from domain.calendar import dag_van
from domain.handleiding.geldigheid import editie_voor_besluit
from domain.keurmerk.commands import KeurmerkCommand
from domain.keurmerk.commands.opdrachtvorm import Besluitopdracht
from domain.keurmerk.decisions import (
    aanvraag,
    administratie,
    beoordeling,
    herroeping,
    maatregel,
    meetperiode,
    tevredenheid,
    toezicht,
)
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.events import KeurmerkEvent
from domain.keurmerk.lifecycle.overgangen import bezwaren, overgangsnaam
from domain.keurmerk.opdracht import Bewaking, Opdracht
from domain.keurmerk.rules.algemeen import ALLEEN_SYSTEEM, ROL, algemene_regels
from domain.keurmerk.rules.vraag import Vraag
from domain.recorded import Vastlegging
from domain.rules import Geweigerd, Reden, geschonden

BESLISSINGEN: Mapping[type, Beslissing] = {
    beslissing.commando: beslissing
    for groep in (
        aanvraag,
        meetperiode,
        tevredenheid,
        beoordeling,
        toezicht,
        maatregel,
        herroeping,
        administratie,
    )
    for beslissing in groep.BESLISSINGEN
}


def beslis(
    command: KeurmerkCommand, dossier: Dossier, opdracht: Opdracht
) -> tuple[KeurmerkEvent, ...]:
    """What happens; nothing when this command id was carried out before.

    Raises Geweigerd with every reason at once.
    """
    if opdracht.command_id in dossier.commands:
        return ()
    beslissing = BESLISSINGEN[type(command)]
    kvk = opdracht.kvk or dossier.keurmerk.kvk or ""
    vraag = Vraag(dossier, opdracht.dag, opdracht.rol, kvk, command)
    inhoud = geschonden((*algemene_regels(type(command)), *beslissing.inhoud), vraag)
    redenen = (*bezwaren_vooraf(beslissing, vraag), *inhoud)
    if redenen:
        raise Geweigerd(redenen)
    return (beslissing.leg_vast(vraag),)


def bezwaren_vooraf(beslissing: Beslissing, vraag: Vraag) -> tuple[Reden, ...]:
    """What stands in the way before anything is filled in: role, both charts, state and day."""
    keurmerk = vraag.keurmerk
    rol = ALLEEN_SYSTEEM if beslissing.alleen_systeem else ROL
    van_loop: tuple[Reden, ...] = ()
    if beslissing.gebeurtenis:
        naam = overgangsnaam(beslissing.gebeurtenis)
        van_loop = bezwaren(keurmerk.ligging, keurmerk.overeenkomst, naam)
    return (*geschonden((rol,), vraag), *van_loop, *geschonden(beslissing.vooraf, vraag))


def bewakingen(
    command: KeurmerkCommand, dossier: Dossier, opdracht: Opdracht
) -> tuple[Bewaking, ...]:
    """What the store must test under its writer lock, because it spans more than this dossier."""
    if termijn := getattr(command, "termijn", None):
        return (Bewaking("termijn-open", (termijn,)),)
    kvk = opdracht.kvk or dossier.keurmerk.kvk or ""
    if isinstance(command, Besluitopdracht) or dossier.versie == 0:
        return (Bewaking("dienstverlener-geregistreerd", (kvk,)),)
    return ()


def vastlegging(
    opdracht: Opdracht, dossier: Dossier, events: Sequence[KeurmerkEvent]
) -> Vastlegging:
    """The envelope: who, when known, and under which edition."""
    besluit = next((e.besluit for e in events if hasattr(e, "besluit")), None)
    dag = dag_van(opdracht.moment)
    return Vastlegging(
        command_id=opdracht.command_id,
        actor=opdracht.actor,
        rol=opdracht.rol,
        vastgelegd_op=opdracht.moment,
        editie=besluit.editie if besluit else editie_voor_besluit(dag, dossier.keurmerk.cyclus),
        geimporteerd=opdracht.geimporteerd,
        oorzaak=opdracht.oorzaak,
    )
