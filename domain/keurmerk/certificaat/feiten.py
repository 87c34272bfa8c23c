"""Facts about another keurmerk or certificate (Tabel 4, H23 2.10, 4.1)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit
from domain.normen.organisatie import Certificaatsoort


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificaatVastgelegd(KeurmerkEvent):
    """`cijfer` is that of a CEDEO report, out of ten; `toegekend_op` the exemption for NLQF."""

    TOPIC: ClassVar[str] = "keurmerk.certificaat-vastgelegd.v1"
    soort: Certificaatsoort
    nummer: str
    geldig_vanaf: date
    geldig_tot_en_met: date | None
    gecontroleerd_op: date
    toegekend_op: date | None
    cijfer: Decimal | None
    document: str
    document_sha256: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificaatVerloren(KeurmerkEvent):
    """From `verloren_op` on the certificate is not there any more."""

    TOPIC: ClassVar[str] = "keurmerk.certificaat-verloren.v1"
    nummer: str
    verloren_op: date
    document: str
    document_sha256: str | None


FEITEN = (
    Feit(
        event=CertificaatVastgelegd,
        titel="Certificaat vastgelegd",
        dag=lambda e: e.gecontroleerd_op,
    ),
    Feit(
        event=CertificaatVerloren,
        titel="Certificaat verloren",
        dag=lambda e: e.verloren_op,
    ),
)
