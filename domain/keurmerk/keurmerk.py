"""What a keurmerk is, as decisions see it. Values only: the rooms fold them, nothing judges."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from immutables import Map

from domain.begrippen import Cyclus, Dienst, Opheffing
from domain.keurmerk.lifecycle.ligging import Ligging
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus


class Voornemen(StrEnum):
    """For which decision the holder is heard."""

    SCHORSING = "schorsing"
    INTREKKING = "intrekking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanvraag:
    ingediend_op: date
    diensten: tuple[Dienst, ...]
    hernieuwd: bool
    vanuit: Keurmerkstatus
    overeenkomst_daarvoor: Overeenkomststatus


@dataclass(frozen=True, kw_only=True)  # no slots: copying.changed
class Periode:
    """One Meetperiode and what is known of it."""

    cyclus: Cyclus
    start: date
    einde: date
    audit_uiterlijk: date
    resultaten_uiterlijk: date
    tvo_uiterlijk: date
    aspirant: bool
    uwv: bool = False
    tvo_binnen: frozenset[str] = frozenset()  # groups of which everything was delivered
    afgesloten: bool = False
    audit_op: date | None = None
    normen_niet_gehaald: tuple[str, ...] = ()
    rapportdatum: date | None = None
    beoordeeld: bool = False


@dataclass(frozen=True, kw_only=True)  # no slots: copying.changed
class Waarschuwing:
    versie: int
    normen: tuple[str, ...]
    tot: date
    verstreken: bool = False


@dataclass(frozen=True, kw_only=True)  # no slots: copying.changed
class Schorsing:
    vanaf: date
    laatste_dag: date
    onderzoeken: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)  # no slots: copying.changed
class Hoor:
    voornemen: Voornemen
    reactie_uiterlijk: date
    afgerond: bool = False  # view received, or established that there is none


class Planstand(StrEnum):
    INGEDIEND = "ingediend"
    GOEDGEKEURD = "goedgekeurd"
    AFGEKEURD = "afgekeurd"
    GEIMPLEMENTEERD = "geimplementeerd"
    NIET_NAGELEEFD = "niet-nageleefd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    stand: Planstand
    opheffing: Opheffing | None = None
    uiterlijk: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReAudit:
    uiterlijk: date
    verstreken: bool = False


class Vrijstelling(StrEnum):
    VOORLOPIG = "voorlopig"
    DEFINITIEF = "definitief"


@dataclass(frozen=True)  # no slots: copying.changed
class Keurmerk:
    status: Keurmerkstatus = Keurmerkstatus.GEEN
    overeenkomst: Overeenkomststatus = Overeenkomststatus.GEEN
    onderliggend: Keurmerkstatus | None = None
    ingangsdatum: date | None = None  # of the present status
    kvk: str | None = None
    diensten: tuple[Dienst, ...] = ()
    cyclus: Cyclus | None = None
    aanvraag: Aanvraag | None = None
    perioden: tuple[Periode, ...] = ()
    waarschuwingen: tuple[Waarschuwing, ...] = ()  # not yet repaired
    schorsing: Schorsing | None = None
    schorsingsdagen: Map[str, int] = Map()  # noqa: RUF009 (a Map never changes)
    hoor: Hoor | None = None
    plan: Plan | None = None
    re_audit: ReAudit | None = None
    schorsende_audits: tuple[str, ...] = ()  # that run, and during which the mark is suspended
    vrijstelling: Vrijstelling | None = None
    compensatie_in: date | None = None  # start of the last Meetperiode with compensatie
    sterren: int | None = None
    afwijzingen: int = 0  # afwijzing and niet-toekenning together (6.1.2)
    nieuwe_aanvraag_vanaf: date | None = None
    ontbinding_bij_stilzitten: date | None = None

    @property
    def ligging(self) -> Ligging:
        vanuit = self.aanvraag.vanuit if self.aanvraag else None
        return Ligging(self.status, self.onderliggend, vanuit)

    @property
    def te_beoordelen(self) -> Periode | None:
        """The oldest Meetperiode without an assessment."""
        return next((p for p in self.perioden if not p.beoordeeld), None)

    @property
    def laatste_periode(self) -> Periode | None:
        return self.perioden[-1] if self.perioden else None

    @property
    def is_aspirant(self) -> bool:
        """Also when suspended."""
        aspirant = (Keurmerkstatus.ASPIRANT, Keurmerkstatus.ASPIRANT_VERLENGD)
        return self.status in aspirant or self.onderliggend in aspirant
