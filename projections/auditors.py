"""The auditregister as somebody reads it: each certificerende instelling and each Auditor on a day.

It shows what is recorded. Whether that is enough, the decision on an Audit says.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from domain.keurmerk.auditregister.feiten import Witnessoordeel
from domain.keurmerk.auditregister.register import (
    Auditor,
    Auditregister,
    Instelling,
    Training,
    Witness,
    op,
)
from domain.keurmerk.auditregister.volgen import auditregister
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from projections.peil import Peil


@dataclass(frozen=True, slots=True)
class Instellingregel:
    """`onder_overeenkomst` is about the day; `tot_en_met` is None when no end is known."""

    certificerende_instelling: str
    onder_overeenkomst: bool
    vanaf: date | None
    tot_en_met: date | None
    re_audits_tot_en_met: date | None
    mag_opleiden: bool
    auditors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Auditorregel:
    """Each field is about the day; `meegelopen` counts the Audits before it."""

    auditor: str
    certificerende_instelling: str | None
    getraind: bool
    training_tot_en_met: date | None
    meegelopen: int
    geheimhouding: bool
    belangen: tuple[str, ...]
    laatste_witness_audit: date | None
    witness_oordeel: Witnessoordeel | None


@dataclass(frozen=True, slots=True)
class Auditoverzicht:
    instellingen: tuple[Instellingregel, ...]
    auditors: tuple[Auditorregel, ...]


def auditoverzicht(historie: Iterable[Recorded[KeurmerkEvent]], peil: Peil) -> Auditoverzicht:
    """In order of kenmerk."""
    register = auditregister(historie, peil.bekend_op)
    return Auditoverzicht(
        instellingen=tuple(_instellingen(register, peil.op)),
        auditors=tuple(
            _auditor(kenmerk, auditor, peil.op)
            for kenmerk, auditor in sorted(register.auditors.items())
        ),
    )


def _instellingen(register: Auditregister, dag: date) -> Iterator[Instellingregel]:
    for kenmerk, instelling in sorted(register.instellingen.items()):
        yield _instelling(kenmerk, instelling, tuple(register.auditors_van(kenmerk, dag)), dag)


def _instelling(
    kenmerk: str, instelling: Instelling, auditors: tuple[str, ...], dag: date
) -> Instellingregel:
    """Without a contract on the day, the one that was recorded last."""
    loopt = op(instelling.overeenkomsten, dag)
    overeenkomst = loopt or next(reversed(instelling.overeenkomsten), None)
    return Instellingregel(
        certificerende_instelling=kenmerk,
        onder_overeenkomst=loopt is not None,
        vanaf=overeenkomst.vanaf if overeenkomst else None,
        tot_en_met=overeenkomst.tot_en_met if overeenkomst else None,
        re_audits_tot_en_met=overeenkomst.afronden_tot_en_met if overeenkomst else None,
        mag_opleiden=op(instelling.opleider, dag) is not None,
        auditors=tuple(sorted(auditors)),
    )


def _auditor(kenmerk: str, auditor: Auditor, dag: date) -> Auditorregel:
    training: Training | None = op(auditor.trainingen, dag)
    witness = max(_gehouden(auditor.witness, dag), key=lambda w: w.gehouden_op, default=None)
    belangen = (b.dienstverlener for b in auditor.belangen if b.omvat(dag))
    return Auditorregel(
        auditor=kenmerk,
        certificerende_instelling=auditor.instelling(dag),
        getraind=training is not None,
        training_tot_en_met=training.tot_en_met if training else None,
        meegelopen=auditor.meegelopen_voor(dag),
        geheimhouding=auditor.geheimhouding_op(dag),
        belangen=tuple(sorted(set(belangen))),
        laatste_witness_audit=witness.gehouden_op if witness else None,
        witness_oordeel=witness.oordeel if witness else None,
    )


def _gehouden(alle: Iterable[Witness], dag: date) -> Iterator[Witness]:
    return (witness for witness in alle if witness.gehouden_op <= dag)
