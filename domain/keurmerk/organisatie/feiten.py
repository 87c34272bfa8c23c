"""Facts about the organisation behind a keurmerk: legal form, people, owners (H23 1.2, 2.8)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.documenten.vog import Managementlid
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit
from domain.normen.organisatie import Rechtsvorm


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisatieVastgelegd(KeurmerkEvent):
    """Everything at once: what was recorded before ends on `vanaf`."""

    TOPIC: ClassVar[str] = "keurmerk.organisatie-vastgelegd.v1"
    vanaf: date
    rechtsvorm: Rechtsvorm
    zzp: bool
    huurt_in: bool
    koopt_trajecten_in: bool
    oval_lid: bool
    eigen_personeel: bool
    inschrijfplichtig: bool
    eerste_boekjaar: date | None  # last day of the very first boekjaar
    management: tuple[Managementlid, ...]  # ids, never names
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BelanghebbendenVastgelegd(KeurmerkEvent):
    """The UBO and PEP that are registered, beside those that there really are. Ids only."""

    TOPIC: ClassVar[str] = "keurmerk.belanghebbenden-vastgelegd.v1"
    vastgesteld_op: date
    geregistreerde_ubos: tuple[str, ...]
    geregistreerde_peps: tuple[str, ...]
    werkelijke_ubos: tuple[str, ...]
    werkelijke_peps: tuple[str, ...]
    op_de_grens: tuple[str, ...]
    document: str
    document_sha256: str | None


FEITEN = (
    Feit(
        event=OrganisatieVastgelegd,
        titel="Gegevens van de organisatie vastgelegd",
        dag=lambda e: e.vanaf,
    ),
    Feit(
        event=BelanghebbendenVastgelegd,
        titel="UBO en PEP vastgelegd",
        dag=lambda e: e.vastgesteld_op,
    ),
)
