"""The history that an exemption rests on. Every fact names its evidence; None is: not known.

`bewijs` holds event ids or references to documents, never personal data.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class JaNee:
    waarde: bool
    bewijs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ontvangst:
    op: date
    bewijs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Omzetverklaring(Ontvangst):
    boekjaar_einde: date


class Aanleverwijze(StrEnum):
    """How the contact data for the survey came in."""

    OP_TIJD = "op-tijd"
    NA_VERLENGING = "na-verlenging"  # the Portal stayed open longer
    NA_HEROPENING = "na-heropening"  # the Portal was opened again
    TE_LAAT = "te-laat"
    NIET_NODIG = "niet-nodig"  # there is nobody to ask


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanlevering:
    """`laatste_op` is the day of the last upload; `compleet`: nobody was left out."""

    wijze: Aanleverwijze
    compleet: bool
    laatste_op: date | None = None
    bewijs: tuple[str, ...] = ()


class Cijferbron(StrEnum):
    TEVREDENHEIDSONDERZOEK = "tevredenheidsonderzoek"
    CLIENTENAUDIT = "clientenaudit"
    CEDEO = "cedeo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Klantcijfer:
    """The grade of all clients as the report prints it; of CEDEO only when it is out of ten."""

    cijfer: Decimal
    herkomst: Cijferbron
    bewijs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What is known of a resultatenaudit that was held, the re-audit left aside."""

    normen_gehaald: JaNee | None = None
    re_audit: JaNee | None = None
    aantekeningen: JaNee | None = None
    waarschuwing: JaNee | None = None
    bijzonderheden: JaNee | None = None
    gegevens_gecorrigeerd: JaNee | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tevredenheidsgegevens:
    """`cedeo`: the holder had a CEDEO recognition, so no clients were asked (A-90)."""

    cedeo: bool = False
    clienten: Aanlevering | None = None
    opdrachtgevers: Aanlevering | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetperiodefeiten:
    """A Meetperiode that is over. `volume`: 5/5/1 was met; None also when staff must decide."""

    start: date
    einde: date
    aspirant: bool
    audit: Audit | None = None
    vrijgesteld: JaNee | None = None
    compensatie: JaNee | None = None
    volume: JaNee | None = None
    klantcijfer: Klantcijfer | None = None
    tevredenheid: Tevredenheidsgegevens = Tevredenheidsgegevens()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lopend:
    """The Meetperiode of which the audit may fall away.

    `normen_gehaald`: results and survey report together, checked from a distance (A-75).
    """

    start: date
    einde: date
    aspirant: bool
    audit_uiterlijk: date
    tevredenheid: Tevredenheidsgegevens = Tevredenheidsgegevens()
    resultaatgegevens: Ontvangst | None = None
    omzetverklaring: Omzetverklaring | None = None
    normen_gehaald: JaNee | None = None
    volume: JaNee | None = None
    facturen_voldaan: JaNee | None = None
    panteia_concept: Ontvangst | None = None
    panteia_definitief: Ontvangst | None = None


class Maatregel(StrEnum):
    SCHORSING = "schorsing"
    INTREKKING = "intrekking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Maatregelfeit:
    """`herroepen`: undone as if it had never been; `zonder_bevinding`: nothing was found."""

    maatregel: Maatregel
    vanaf: date
    tot_en_met: date | None = None
    herroepen: bool = False
    zonder_bevinding: bool = False
    bewijs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statuslog:
    """All Schorsingen and Intrekkingen since `compleet_vanaf`, and any older one that is known."""

    compleet_vanaf: date
    maatregelen: tuple[Maatregelfeit, ...] = ()
    bewijs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vrijstellingsfeiten:
    """`peildag` is the day of judging.

    `compleet`: `perioden` holds every Meetperiode since the first one as Aspirant.
    """

    peildag: date
    lopend: Lopend
    perioden: tuple[Meetperiodefeiten, ...]  # in order of time
    compleet: bool = True
    statuslog: Statuslog | None = None
