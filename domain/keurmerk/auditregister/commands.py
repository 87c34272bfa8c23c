"""What may be recorded in the register of certificerende instellingen and Auditors."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.auditregister.feiten import Witnessoordeel
from domain.keurmerk.bewijs import Feitcommand
from domain.keurmerk.command import Feitdag, Registercommand


@dataclass(frozen=True, slots=True, kw_only=True)
class Registerfeitcommand(Feitcommand, Registercommand):
    """A fact of the register, with the document that proves it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegRaamovereenkomstVast(Registerfeitcommand):
    """Leg de raamovereenkomst met een certificerende instelling vast."""

    NAAM: ClassVar[str] = "leg-raamovereenkomst-vast"
    certificerende_instelling: str
    """Kenmerk van de certificerende instelling."""
    vanaf: date
    """Eerste dag van de raamovereenkomst."""
    tot_en_met: date | None = None
    """Laatste dag; leeg als de overeenkomst geen einde noemt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeeindigRaamovereenkomst(Registerfeitcommand):
    """Leg vast dat een raamovereenkomst eerder of op zeker moment eindigt."""

    NAAM: ClassVar[str] = "beeindig-raamovereenkomst"
    certificerende_instelling: str
    """Kenmerk van de certificerende instelling."""
    laatste_dag: date
    """Laatste dag van de raamovereenkomst."""
    reden: str
    """Waarom zij eindigt."""
    afronden_tot_en_met: date | None = None
    """Tot en met welke dag de instelling re-audits mag doen na een Audit van voor het einde."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WijsOpleiderAan(Registerfeitcommand):
    """Leg vast dat een certificerende instelling Auditoren mag opleiden."""

    NAAM: ClassVar[str] = "wijs-opleider-aan"
    certificerende_instelling: str
    """Kenmerk van de certificerende instelling."""
    vanaf: date
    """Eerste dag waarop zij mag opleiden."""
    tot_en_met: date | None = None
    """Laatste dag; leeg als er geen einde is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchrijfAuditorIn(Registerfeitcommand):
    """Schrijf een Auditor in bij een certificerende instelling; zo ook bij een overstap."""

    NAAM: ClassVar[str] = "schrijf-auditor-in"
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    certificerende_instelling: str
    """Kenmerk van de certificerende instelling."""
    vanaf: date
    """Eerste dag waarop de Auditor voor deze instelling werkt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchrijfAuditorUit(Registercommand):
    """Leg vast dat een Auditor geen Audits meer doet."""

    NAAM: ClassVar[str] = "schrijf-auditor-uit"
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    laatste_dag: date
    """Laatste dag waarop de Auditor een Audit mag doen."""
    reden: str
    """Waarom de Auditor stopt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegTrainingVast(Registerfeitcommand):
    """Leg vast dat een Auditor de training heeft gevolgd."""

    NAAM: ClassVar[str] = "leg-training-vast"
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    gevolgd_op: Feitdag
    """Dag van de training."""
    gegeven_door: str | None = None
    """Kenmerk van de instelling die de training gaf; leeg is Blik op Werk."""
    geldig_tot_en_met: date | None = None
    """Laatste dag waarop de training telt; leeg als er geen einde is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaatTrainingVervallen(Registercommand):
    """Leg vast dat de trainingen die een Auditor volgde niet meer tellen."""

    NAAM: ClassVar[str] = "laat-training-vervallen"
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    laatste_dag: date
    """Laatste dag waarop de trainingen nog tellen."""
    reden: str
    """Waarom ze niet meer tellen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegMeegelopenAuditVast(Registerfeitcommand):
    """Leg vast dat een Auditor meeliep met een Audit van een ervaren Auditor."""

    NAAM: ClassVar[str] = "leg-meegelopen-audit-vast"
    auditor: str
    """Kenmerk van de Auditor die meeliep, geen naam."""
    gehouden_op: Feitdag
    """Dag van de Audit."""
    met: str
    """Kenmerk van de ervaren Auditor, geen naam."""
    dienstverlener: str
    """KvK-nummer van de organisatie waar de Audit was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegGeheimhoudingVast(Registerfeitcommand):
    """Leg vast dat een Auditor een verklaring van geheimhouding heeft getekend."""

    NAAM: ClassVar[str] = "leg-geheimhouding-vast"
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    ondertekend_op: Feitdag
    """Dag van ondertekening."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegBelangVast(Registerfeitcommand):
    """Leg vast dat een Auditor een belang heeft bij een dienstverlener."""

    NAAM: ClassVar[str] = "leg-belang-vast"
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    dienstverlener: str
    """KvK-nummer van de dienstverlener."""
    vanaf: date
    """Eerste dag van het belang."""
    aard: str
    """Wat het belang is, zoals werk, familie of geld; geen namen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeeindigBelang(Registerfeitcommand):
    """Leg vast dat een belang van een Auditor voorbij is."""

    NAAM: ClassVar[str] = "beeindig-belang"
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    dienstverlener: str
    """KvK-nummer van de dienstverlener."""
    laatste_dag: date
    """Laatste dag van het belang."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegWitnessAuditVast(Registercommand):
    """Leg vast dat Blik op Werk een Auditor bij het werk heeft beoordeeld (witness audit)."""

    NAAM: ClassVar[str] = "leg-witness-audit-vast"
    auditor: str
    """Kenmerk van de Auditor, geen naam."""
    gehouden_op: Feitdag
    """Dag van de witness audit."""
    dienstverlener: str
    """KvK-nummer van de organisatie waar de Auditor bezig was."""
    oordeel: Witnessoordeel
    """Wat Blik op Werk ervan vond."""
    rapport: str
    """Kenmerk van het rapport."""
    document_sha256: str | None = None
    """Vingerafdruk (sha256) van het rapport, als die bekend is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerwerpRegistratie(Registercommand):
    """Leg vast dat een regel van het auditregister van het begin af aan niet klopte."""

    NAAM: ClassVar[str] = "verwerp-registratie"
    registratie: int
    """Volgnummer van die regel in `keurmerk tijdlijn auditregister`."""
    verworpen_op: Feitdag
    """Dag waarop dit is vastgesteld."""
    reden: str
    """Wat er niet klopt."""
