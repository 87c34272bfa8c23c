"""What holds back the recording of a fact in the register (H23 5.1.1, 5.3)."""

import re
from datetime import date
from typing import Protocol

from domain.keurmerk.auditregister.commands import (
    BeeindigBelang,
    BeeindigRaamovereenkomst,
    LaatTrainingVervallen,
    LegBelangVast,
    LegMeegelopenAuditVast,
    LegRaamovereenkomstVast,
    LegTrainingVast,
    SchrijfAuditorIn,
    SchrijfAuditorUit,
    VerwerpRegistratie,
)
from domain.keurmerk.auditregister.feiten import RegistratieVerworpen
from domain.keurmerk.auditregister.register import op
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import eigen_lezing, h2023

_KVK = re.compile(r"[0-9]{8}")
_OVEREENKOMST = h2023("5.1.1", "Audits zijn er van instellingen met een raamovereenkomst.")
_AUDITOR = h2023("5.1.1", "Een Auditor werkt voor een certificerende instelling.")
_TRAINING = h2023("5.1.1", "De training is van Blik op Werk of van een aangewezen instelling.")
_MEELOPEN = h2023("5.1.1", "Een Auditor liep eerst mee met een ervaren Auditor.")
_ONAFHANKELIJK = h2023("5.1.1", "Audits zijn van externe, onafhankelijke partijen.")
_REGISTER = eigen_lezing("auditregister", "Een fout wordt verworpen en blijft zichtbaar.")


class MetInstelling(Protocol):
    @property
    def certificerende_instelling(self) -> str: ...


class MetAuditor(Protocol):
    @property
    def auditor(self) -> str: ...


class MetDienstverlener(Protocol):
    @property
    def dienstverlener(self) -> str: ...


class MetLooptijd(Protocol):
    @property
    def vanaf(self) -> date: ...
    @property
    def tot_en_met(self) -> date | None: ...


def _opleider(vraag: Vraag[LegTrainingVast]) -> bool:
    door, dag = vraag.command.gegeven_door, vraag.command.gevolgd_op
    return door is None or op(vraag.auditregister.instelling(door).opleider, dag) is not None


def _nog_niet_meegelopen(vraag: Vraag[LegMeegelopenAuditVast]) -> bool:
    command = vraag.command
    return all(
        (audit.gehouden_op, audit.dienstverlener) != (command.gehouden_op, command.dienstverlener)
        for audit in vraag.auditregister.auditor(command.auditor).meegelopen
    )


def _te_verwerpen(vraag: Vraag[VerwerpRegistratie]) -> bool:
    """A line of the register that still counts, and is not a rejection itself."""
    verworpen = {e.registratie for _, e in vraag.dossier.events(RegistratieVerworpen)}
    return any(
        recorded.originator_version == vraag.command.registratie
        and recorded.originator_version not in verworpen
        and not isinstance(recorded.event, RegistratieVerworpen)
        for recorded in vraag.dossier.historie
    )


INSTELLING_BEKEND = Regel[Vraag[MetInstelling]](
    "instelling-niet-in-register",
    _OVEREENKOMST,
    "De certificerende instelling ‘{instelling}’ staat niet in het auditregister. Leg eerst haar"
    " raamovereenkomst vast met leg-raamovereenkomst-vast.",
    lambda v: v.command.certificerende_instelling in v.auditregister.instellingen,
    lambda v: {"instelling": v.command.certificerende_instelling},
)
AUDITOR_BEKEND = Regel[Vraag[MetAuditor]](
    "auditor-niet-in-register",
    _AUDITOR,
    "De Auditor ‘{auditor}’ staat niet in het auditregister. Schrijf de Auditor eerst in met"
    " schrijf-auditor-in.",
    lambda v: v.command.auditor in v.auditregister.auditors,
    lambda v: {"auditor": v.command.auditor},
)
KVK_NUMMER = Regel[Vraag[MetDienstverlener]](
    "kvk-nummer-onjuist",
    h2023("Bijlage 1", "De Keurmerkhouder is een persoon die bij de KvK is ingeschreven."),
    "‘{kvk}’ is geen KvK-nummer. Dat heeft precies 8 cijfers.",
    lambda v: _KVK.fullmatch(v.command.dienstverlener) is not None,
    lambda v: {"kvk": v.command.dienstverlener},
)
EINDE_NA_BEGIN = Regel[Vraag[MetLooptijd]](
    "einde-voor-begin",
    _OVEREENKOMST,
    "De laatste dag ligt vóór de eerste dag.",
    lambda v: v.command.tot_en_met is None or v.command.tot_en_met >= v.command.vanaf,
)
GEEN_OVERLAP = Regel[Vraag[LegRaamovereenkomstVast]](
    "raamovereenkomst-loopt-al",
    _OVEREENKOMST,
    "Op {vanaf:%d-%m-%Y} loopt er al een raamovereenkomst met deze certificerende instelling.",
    lambda v: (
        op(
            v.auditregister.instelling(v.command.certificerende_instelling).overeenkomsten,
            v.command.vanaf,
        )
        is None
    ),
    lambda v: {"vanaf": v.command.vanaf},
)
OVEREENKOMST_LOOPT = Regel[Vraag[BeeindigRaamovereenkomst]](
    "geen-raamovereenkomst",
    _OVEREENKOMST,
    "Op {dag:%d-%m-%Y} loopt er geen raamovereenkomst met deze certificerende instelling.",
    lambda v: (
        op(
            v.auditregister.instelling(v.command.certificerende_instelling).overeenkomsten,
            v.command.laatste_dag,
        )
        is not None
    ),
    lambda v: {"dag": v.command.laatste_dag},
)
AFRONDEN_NA_EINDE = Regel[Vraag[BeeindigRaamovereenkomst]](
    "afronden-voor-einde",
    _OVEREENKOMST,
    "Afronden kan alleen na de laatste dag van de raamovereenkomst.",
    lambda v: (
        v.command.afronden_tot_en_met is None
        or v.command.afronden_tot_en_met > v.command.laatste_dag
    ),
)
NOG_NIET_BIJ_INSTELLING = Regel[Vraag[SchrijfAuditorIn]](
    "auditor-al-ingeschreven",
    _AUDITOR,
    "De Auditor is op {vanaf:%d-%m-%Y} al bij deze certificerende instelling ingeschreven.",
    lambda v: (
        v.auditregister.auditor(v.command.auditor).instelling(v.command.vanaf)
        != v.command.certificerende_instelling
    ),
    lambda v: {"vanaf": v.command.vanaf},
)
INGESCHREVEN = Regel[Vraag[SchrijfAuditorUit]](
    "auditor-niet-ingeschreven",
    _AUDITOR,
    "De Auditor is op {dag:%d-%m-%Y} bij geen certificerende instelling ingeschreven.",
    lambda v: (
        v.auditregister.auditor(v.command.auditor).instelling(v.command.laatste_dag) is not None
    ),
    lambda v: {"dag": v.command.laatste_dag},
)
OPLEIDER = Regel[Vraag[LegTrainingVast]](
    "opleider-niet-aangewezen",
    _TRAINING,
    "De certificerende instelling ‘{instelling}’ mocht op {dag:%d-%m-%Y} geen Auditoren opleiden."
    " Leg eerst vast dat dit mag, met wijs-opleider-aan.",
    _opleider,
    lambda v: {"instelling": v.command.gegeven_door, "dag": v.command.gevolgd_op},
)
TRAINING_GELDIG_NA = Regel[Vraag[LegTrainingVast]](
    "training-eindigt-voor-begin",
    _TRAINING,
    "De laatste dag waarop de training telt, ligt vóór de dag van de training.",
    lambda v: (
        v.command.geldig_tot_en_met is None or v.command.geldig_tot_en_met >= v.command.gevolgd_op
    ),
)
TRAINING_TELT = Regel[Vraag[LaatTrainingVervallen]](
    "geen-geldige-training",
    _TRAINING,
    "De Auditor heeft op {dag:%d-%m-%Y} geen training die telt.",
    lambda v: (
        op(v.auditregister.auditor(v.command.auditor).trainingen, v.command.laatste_dag) is not None
    ),
    lambda v: {"dag": v.command.laatste_dag},
)
ERVAREN_BEKEND = Regel[Vraag[LegMeegelopenAuditVast]](
    "ervaren-auditor-niet-in-register",
    _MEELOPEN,
    "De ervaren Auditor ‘{met}’ staat niet in het auditregister. Schrijf die eerst in met"
    " schrijf-auditor-in.",
    lambda v: v.command.met in v.auditregister.auditors,
    lambda v: {"met": v.command.met},
)
MET_EEN_ANDER = Regel[Vraag[LegMeegelopenAuditVast]](
    "meegelopen-met-zichzelf",
    _MEELOPEN,
    "Een Auditor loopt mee met een andere Auditor.",
    lambda v: v.command.met != v.command.auditor,
)
NOG_NIET_MEEGELOPEN = Regel[Vraag[LegMeegelopenAuditVast]](
    "meegelopen-audit-al-vastgelegd",
    _MEELOPEN,
    "Deze meegelopen Audit is al vastgelegd.",
    _nog_niet_meegelopen,
)
NOG_GEEN_BELANG = Regel[Vraag[LegBelangVast]](
    "belang-al-vastgelegd",
    _ONAFHANKELIJK,
    "Dit belang is al vastgelegd: het loopt op {vanaf:%d-%m-%Y}.",
    lambda v: (
        v.auditregister.auditor(v.command.auditor).belang(v.command.dienstverlener, v.command.vanaf)
        is None
    ),
    lambda v: {"vanaf": v.command.vanaf},
)
BELANG_LOOPT = Regel[Vraag[BeeindigBelang]](
    "geen-belang",
    _ONAFHANKELIJK,
    "De Auditor heeft op {dag:%d-%m-%Y} geen belang bij deze dienstverlener.",
    lambda v: (
        v.auditregister.auditor(v.command.auditor).belang(
            v.command.dienstverlener, v.command.laatste_dag
        )
        is not None
    ),
    lambda v: {"dag": v.command.laatste_dag},
)
TE_VERWERPEN = Regel[Vraag[VerwerpRegistratie]](
    "registratie-onbekend",
    _REGISTER,
    "Het auditregister heeft geen regel {nummer} die nog telt en te verwerpen is.",
    _te_verwerpen,
    lambda v: {"nummer": v.command.registratie},
)
