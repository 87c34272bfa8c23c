"""Recording that the holder has another certificate, or has it no more (Tabel 4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import ER_IS_EEN_AANVRAAG, VINGERAFDRUK, Feitcommand
from domain.keurmerk.certificaat.feiten import CertificaatVastgelegd, CertificaatVerloren
from domain.keurmerk.command import Feitdag
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag
from domain.normen.organisatie import Certificaatsoort
from domain.rules import Regel
from domain.source import h2023

LAAGSTE, HOOGSTE = Decimal(1), Decimal(10)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegCertificaatVast(Feitcommand):
    """Leg een ander keurmerk of certificaat vast waarvan het bewijs is gezien."""

    NAAM: ClassVar[str] = "leg-certificaat-vast"
    soort: Certificaatsoort
    """Welk keurmerk of certificaat."""
    nummer: str
    """Nummer van het certificaat."""
    geldig_vanaf: date
    """Eerste dag waarop het geldt."""
    geldig_tot_en_met: date | None = None
    """Laatste dag waarop het geldt; leeg als die er niet op staat."""
    gecontroleerd_op: Feitdag
    """Dag waarop iemand het bewijs heeft gezien."""
    toegekend_op: Feitdag | None = None
    """Alleen bij NLQF: dag waarop Blik op Werk de vrijstelling toekende."""
    cijfer: Decimal | None = None
    """Alleen bij CEDEO: het cijfer van de klanten, van 1 tot en met 10."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldCertificaatVerloren(Feitcommand):
    """Leg vast dat de houder een certificaat niet meer heeft."""

    NAAM: ClassVar[str] = "meld-certificaat-verloren"
    nummer: str
    """Nummer van het certificaat."""
    verloren_op: Feitdag
    """Eerste dag waarop het niet meer geldt."""


def _certificaat(vraag: Vraag[LegCertificaatVast]) -> CertificaatVastgelegd:
    command = vraag.command
    return CertificaatVastgelegd(
        soort=command.soort,
        nummer=command.nummer,
        geldig_vanaf=command.geldig_vanaf,
        geldig_tot_en_met=command.geldig_tot_en_met,
        gecontroleerd_op=command.gecontroleerd_op,
        toegekend_op=command.toegekend_op,
        cijfer=command.cijfer,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _verloren(vraag: Vraag[MeldCertificaatVerloren]) -> CertificaatVerloren:
    command = vraag.command
    return CertificaatVerloren(
        nummer=command.nummer,
        verloren_op=command.verloren_op,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _nummers(vraag: Vooraf) -> Iterator[str]:
    return (e.nummer for _, e in vraag.dossier.events(CertificaatVastgelegd))


def _cijfer_klopt(vraag: Vraag[LegCertificaatVast]) -> bool:
    cijfer, cedeo = vraag.command.cijfer, vraag.command.soort is Certificaatsoort.CEDEO
    return cijfer is None or (cedeo and LAAGSTE <= cijfer <= HOOGSTE)


def _toegekend_klopt(vraag: Vraag[LegCertificaatVast]) -> bool:
    return vraag.command.toegekend_op is None or vraag.command.soort is Certificaatsoort.NLQF


def _duur_klopt(vraag: Vraag[LegCertificaatVast]) -> bool:
    tot = vraag.command.geldig_tot_en_met
    return tot is None or tot >= vraag.command.geldig_vanaf


CIJFER = Regel[Vraag[LegCertificaatVast]](
    "cijfer-klopt-niet",
    h2023("4.1", "Alleen CEDEO meet wat klanten vinden."),
    "Een cijfer hoort alleen bij CEDEO, en ligt van {laagste} tot en met {hoogste}.",
    _cijfer_klopt,
    lambda _: {"laagste": LAAGSTE, "hoogste": HOOGSTE},
)
TOEGEKEND = Regel[Vraag[LegCertificaatVast]](
    "toekenning-klopt-niet",
    h2023("2.10", "Alleen de vrijstelling voor NLQF kent Blik op Werk toe."),
    "Alleen bij NLQF hoort de dag waarop Blik op Werk het toekende.",
    _toegekend_klopt,
)
DUUR = Regel[Vraag[LegCertificaatVast]](
    "geldigheid-klopt-niet",
    h2023("Tabel 4", "Een certificaat geldt van een eerste tot en met een laatste dag."),
    "De laatste dag van het certificaat ligt vóór de eerste.",
    _duur_klopt,
)
ER_IS_EEN_CERTIFICAAT = Voorafregel(
    "geen-certificaat",
    h2023("Tabel 4", "Verliezen kan alleen wat er was."),
    "Van dit dossier is geen certificaat vastgelegd.",
    lambda v: any(True for _ in _nummers(v)),
)
BEKEND = Regel[Vraag[MeldCertificaatVerloren]](
    "certificaat-onbekend",
    h2023("Tabel 4", "Verliezen kan alleen wat er was."),
    "Dit dossier heeft geen certificaat met nummer {nummer}.",
    lambda v: v.command.nummer in _nummers(v),
    lambda v: {"nummer": v.command.nummer},
)
BESLISSINGEN = (
    Beslissing(
        command=LegCertificaatVast,
        event=CertificaatVastgelegd,
        leg_vast=_certificaat,
        vooraf=(ER_IS_EEN_AANVRAAG,),
        inhoud=(CIJFER, TOEGEKEND, DUUR, VINGERAFDRUK),
    ),
    Beslissing(
        command=MeldCertificaatVerloren,
        event=CertificaatVerloren,
        leg_vast=_verloren,
        vooraf=(ER_IS_EEN_CERTIFICAAT,),
        inhoud=(BEKEND, VINGERAFDRUK),
    ),
)
