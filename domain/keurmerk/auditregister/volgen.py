"""From the events of the register to what is known. It judges nothing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import reduce, singledispatch
from typing import TypeVar

from domain.copying import changed
from domain.keurmerk.auditregister.feiten import (
    AuditorIngeschreven,
    AuditorUitgeschreven,
    BelangBeeindigd,
    BelangVastgelegd,
    GeheimhoudingVastgelegd,
    MeegelopenAuditVastgelegd,
    OpleiderAangewezen,
    RaamovereenkomstBeeindigd,
    RaamovereenkomstVastgelegd,
    RegistratieVerworpen,
    TrainingVastgelegd,
    TrainingVervallen,
    WitnessAuditVastgelegd,
)
from domain.keurmerk.auditregister.register import (
    Auditor,
    Auditorbelang,
    Auditregister,
    Inschrijving,
    Instelling,
    Looptijd,
    Meegelopen,
    Raamovereenkomst,
    Training,
    Witness,
)
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded

L = TypeVar("L", bound=Looptijd)


def auditregister(
    historie: Iterable[Recorded[KeurmerkEvent]], bekend_op: datetime | None = None
) -> Auditregister:
    """As known at `bekend_op`, or now: without what was rejected by then."""
    bekend = [r for r in historie if bekend_op is None or r.vastlegging.vastgelegd_op <= bekend_op]
    weg = {r.event.registratie for r in bekend if isinstance(r.event, RegistratieVerworpen)}
    events = (r.event for r in bekend if r.originator_version not in weg)
    return reduce(lambda register, event: met(event, register), events, Auditregister())


@singledispatch
def met(event: KeurmerkEvent, register: Auditregister) -> Auditregister:
    """The register after one more event; what it does not know changes nothing."""
    return register


@met.register
def _overeenkomst(e: RaamovereenkomstVastgelegd, register: Auditregister) -> Auditregister:
    oud = register.instelling(e.certificerende_instelling)
    nieuw = Raamovereenkomst(vanaf=e.vanaf, tot_en_met=e.tot_en_met)
    na = changed(oud, overeenkomsten=(*oud.overeenkomsten, nieuw))
    return _met_instelling(register, e.certificerende_instelling, na)


@met.register
def _einde(e: RaamovereenkomstBeeindigd, register: Auditregister) -> Auditregister:
    oud = register.instelling(e.certificerende_instelling)
    na = tuple(
        replace(o, tot_en_met=e.laatste_dag, afronden_tot_en_met=e.afronden_tot_en_met)
        if o.omvat(e.laatste_dag)
        else o
        for o in oud.overeenkomsten
    )
    return _met_instelling(register, e.certificerende_instelling, changed(oud, overeenkomsten=na))


@met.register
def _opleider(e: OpleiderAangewezen, register: Auditregister) -> Auditregister:
    oud = register.instelling(e.certificerende_instelling)
    nieuw = Looptijd(vanaf=e.vanaf, tot_en_met=e.tot_en_met)
    na = changed(oud, opleider=(*oud.opleider, nieuw))
    return _met_instelling(register, e.certificerende_instelling, na)


@met.register
def _ingeschreven(e: AuditorIngeschreven, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    nieuw = Inschrijving(vanaf=e.vanaf, instelling=e.certificerende_instelling)
    na = changed(oud, inschrijvingen=(*oud.inschrijvingen, nieuw))
    return _met_auditor(register, e.auditor, na)


@met.register
def _uitgeschreven(e: AuditorUitgeschreven, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    na = changed(oud, inschrijvingen=_tot(oud.inschrijvingen, e.laatste_dag))
    return _met_auditor(register, e.auditor, na)


@met.register
def _training(e: TrainingVastgelegd, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    nieuw = Training(
        vanaf=e.gevolgd_op, tot_en_met=e.geldig_tot_en_met, gegeven_door=e.gegeven_door
    )
    return _met_auditor(register, e.auditor, changed(oud, trainingen=(*oud.trainingen, nieuw)))


@met.register
def _vervallen(e: TrainingVervallen, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    na = changed(oud, trainingen=_tot(oud.trainingen, e.laatste_dag))
    return _met_auditor(register, e.auditor, na)


@met.register
def _meegelopen(e: MeegelopenAuditVastgelegd, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    nieuw = Meegelopen(gehouden_op=e.gehouden_op, dienstverlener=e.dienstverlener, met=e.met)
    return _met_auditor(register, e.auditor, changed(oud, meegelopen=(*oud.meegelopen, nieuw)))


@met.register
def _geheimhouding(e: GeheimhoudingVastgelegd, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    na = changed(oud, geheimhouding=(*oud.geheimhouding, e.ondertekend_op))
    return _met_auditor(register, e.auditor, na)


@met.register
def _belang(e: BelangVastgelegd, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    nieuw = Auditorbelang(vanaf=e.vanaf, dienstverlener=e.dienstverlener, aard=e.aard)
    return _met_auditor(register, e.auditor, changed(oud, belangen=(*oud.belangen, nieuw)))


@met.register
def _belang_voorbij(e: BelangBeeindigd, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    na = tuple(
        replace(b, tot_en_met=e.laatste_dag)
        if b.dienstverlener == e.dienstverlener and b.omvat(e.laatste_dag)
        else b
        for b in oud.belangen
    )
    return _met_auditor(register, e.auditor, changed(oud, belangen=na))


@met.register
def _witness(e: WitnessAuditVastgelegd, register: Auditregister) -> Auditregister:
    oud = register.auditor(e.auditor)
    nieuw = Witness(gehouden_op=e.gehouden_op, dienstverlener=e.dienstverlener, oordeel=e.oordeel)
    return _met_auditor(register, e.auditor, changed(oud, witness=(*oud.witness, nieuw)))


def _tot(perioden: tuple[L, ...], laatste_dag: date) -> tuple[L, ...]:
    """What runs on `laatste_dag` ends there."""
    return tuple(
        replace(p, tot_en_met=laatste_dag) if p.omvat(laatste_dag) else p for p in perioden
    )


def _met_instelling(register: Auditregister, kenmerk: str, na: Instelling) -> Auditregister:
    return changed(register, instellingen=register.instellingen.set(kenmerk, na))


def _met_auditor(register: Auditregister, kenmerk: str, na: Auditor) -> Auditregister:
    return changed(register, auditors=register.auditors.set(kenmerk, na))
