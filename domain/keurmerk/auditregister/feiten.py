"""Facts of the register of certificerende instellingen and Auditors (H23 5.1.1, 5.3).

They lie in a stream of their own. Whoever is meant is named by a kenmerk, never by name.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.keurmerk.event import RegisterEvent
from domain.keurmerk.feit import Feit


class Witnessoordeel(StrEnum):
    """What the body saw when it audited the Auditor."""

    VOLDOENDE = "voldoende"
    ONVOLDOENDE = "onvoldoende"


@dataclass(frozen=True, slots=True, kw_only=True)
class RaamovereenkomstVastgelegd(RegisterEvent):
    """`tot_en_met` is the last day; None when the contract names none."""

    TOPIC: ClassVar[str] = "auditregister.raamovereenkomst-vastgelegd.v1"
    certificerende_instelling: str
    vanaf: date
    tot_en_met: date | None
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RaamovereenkomstBeeindigd(RegisterEvent):
    """`afronden_tot_en_met`: until then a re-audit may follow on an Audit that was held before."""

    TOPIC: ClassVar[str] = "auditregister.raamovereenkomst-beeindigd.v1"
    certificerende_instelling: str
    laatste_dag: date
    afronden_tot_en_met: date | None
    reden: str
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpleiderAangewezen(RegisterEvent):
    """The body lets this certificerende instelling train Auditors."""

    TOPIC: ClassVar[str] = "auditregister.opleider-aangewezen.v1"
    certificerende_instelling: str
    vanaf: date
    tot_en_met: date | None
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorIngeschreven(RegisterEvent):
    """From `vanaf` on the Auditor works for this certificerende instelling, and no other."""

    TOPIC: ClassVar[str] = "auditregister.auditor-ingeschreven.v1"
    auditor: str
    certificerende_instelling: str
    vanaf: date
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditorUitgeschreven(RegisterEvent):
    TOPIC: ClassVar[str] = "auditregister.auditor-uitgeschreven.v1"
    auditor: str
    laatste_dag: date
    reden: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingVastgelegd(RegisterEvent):
    """`gegeven_door` is a certificerende instelling; None for the body itself."""

    TOPIC: ClassVar[str] = "auditregister.training-vastgelegd.v1"
    auditor: str
    gevolgd_op: date
    gegeven_door: str | None
    geldig_tot_en_met: date | None
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingVervallen(RegisterEvent):
    """What the Auditor followed up to and including `laatste_dag` does not count after it."""

    TOPIC: ClassVar[str] = "auditregister.training-vervallen.v1"
    auditor: str
    laatste_dag: date
    reden: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeegelopenAuditVastgelegd(RegisterEvent):
    """`met` is the experienced Auditor, `dienstverlener` the KvK number where it was."""

    TOPIC: ClassVar[str] = "auditregister.meegelopen-audit-vastgelegd.v1"
    auditor: str
    gehouden_op: date
    met: str
    dienstverlener: str
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GeheimhoudingVastgelegd(RegisterEvent):
    TOPIC: ClassVar[str] = "auditregister.geheimhouding-vastgelegd.v1"
    auditor: str
    ondertekend_op: date
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BelangVastgelegd(RegisterEvent):
    """The Auditor has an interest in the dienstverlener with this KvK number."""

    TOPIC: ClassVar[str] = "auditregister.belang-vastgelegd.v1"
    auditor: str
    dienstverlener: str
    vanaf: date
    aard: str
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BelangBeeindigd(RegisterEvent):
    TOPIC: ClassVar[str] = "auditregister.belang-beeindigd.v1"
    auditor: str
    dienstverlener: str
    laatste_dag: date
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessAuditVastgelegd(RegisterEvent):
    """The body audited the Auditor at work, at the dienstverlener with this KvK number."""

    TOPIC: ClassVar[str] = "auditregister.witness-audit-vastgelegd.v1"
    auditor: str
    gehouden_op: date
    dienstverlener: str
    oordeel: Witnessoordeel
    rapport: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistratieVerworpen(RegisterEvent):
    """`registratie` is the version of an event of this stream that was wrong from the start."""

    TOPIC: ClassVar[str] = "auditregister.registratie-verworpen.v1"
    registratie: int
    verworpen_op: date
    reden: str


FEITEN = (
    Feit(
        event=RaamovereenkomstVastgelegd,
        titel="Raamovereenkomst met een certificerende instelling",
        dag=lambda e: e.vanaf,
    ),
    Feit(
        event=RaamovereenkomstBeeindigd,
        titel="Raamovereenkomst beëindigd",
        dag=lambda e: e.laatste_dag,
    ),
    Feit(
        event=OpleiderAangewezen,
        titel="Certificerende instelling mag Auditoren opleiden",
        dag=lambda e: e.vanaf,
    ),
    Feit(event=AuditorIngeschreven, titel="Auditor ingeschreven", dag=lambda e: e.vanaf),
    Feit(event=AuditorUitgeschreven, titel="Auditor uitgeschreven", dag=lambda e: e.laatste_dag),
    Feit(event=TrainingVastgelegd, titel="Training van een Auditor", dag=lambda e: e.gevolgd_op),
    Feit(
        event=TrainingVervallen,
        titel="Training van een Auditor telt niet meer",
        dag=lambda e: e.laatste_dag,
    ),
    Feit(
        event=MeegelopenAuditVastgelegd,
        titel="Auditor liep mee met een Audit",
        dag=lambda e: e.gehouden_op,
    ),
    Feit(
        event=GeheimhoudingVastgelegd,
        titel="Geheimhouding van een Auditor",
        dag=lambda e: e.ondertekend_op,
    ),
    Feit(event=BelangVastgelegd, titel="Belang van een Auditor", dag=lambda e: e.vanaf),
    Feit(
        event=BelangBeeindigd,
        titel="Belang van een Auditor beëindigd",
        dag=lambda e: e.laatste_dag,
    ),
    Feit(
        event=WitnessAuditVastgelegd,
        titel="Witness audit bij een Auditor",
        dag=lambda e: e.gehouden_op,
    ),
    Feit(
        event=RegistratieVerworpen,
        titel="Registratie verworpen",
        dag=lambda e: e.verworpen_op,
    ),
)
