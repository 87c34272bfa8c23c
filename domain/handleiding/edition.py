"""The shape of one edition of the Handleiding: its numbers, each with its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from domain.begrippen import Cyclus, Dienst
from domain.handleiding.normvorm import Norm
from domain.handleiding.parameter import SINDS
from domain.handleiding.parameter import Parameter as Parameter
from domain.handleiding.persoonsvorm import Persoonswaarden
from domain.handleiding.resultaatvorm import Resultaatwaarden, Sterrenwaarden
from domain.handleiding.tabel2 import Tabel2Rij
from domain.handleiding.vrijstellingsvorm import Compensatiewaarden, Vrijstellingswaarden
from domain.source import Bron, Editie


@dataclass(frozen=True, slots=True)
class Responsklasse:
    """A row of Tabel 3, from `vanaf` invited people on, up to the next row."""

    vanaf: int
    minimaal: Fraction  # share of the invited people that must have answered
    of_ingevuld: int | None = None  # or this many completed questionnaires


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetperiodewaarden:
    """Length, start months and dates of a Meetperiode."""

    maanden: Parameter[int]
    startmaand: Parameter[Mapping[Cyclus, int]]  # always on the first of the month
    tabel_2: tuple[Tabel2Rij, ...]
    audit_inplannen_weken: Parameter[int]  # before the end
    link_keurmerkapplicatie_weken: Parameter[int]  # before the end
    resultaatgegevens_weken: Parameter[int]  # after the end
    resultatenaudit_maanden: Parameter[int]  # after the first day that follows the end
    streefdatum_maanden: Parameter[int]  # after the first day that follows the end
    herstelactie_dagen: Parameter[int]  # before and after the TVO deadline
    vrijstellingscontrole: Bron


@dataclass(frozen=True, slots=True, kw_only=True)
class Termijnen:
    """Terms that bind the holder or the body outside the calendar of a Meetperiode, in months."""

    re_audit_maanden: Parameter[int]
    schorsing_maximum_maanden: Parameter[int]
    wachttijd_aanvraag_maanden: Parameter[int]
    stilzitten_maanden: Parameter[int]
    vog_maanden: Parameter[int]
    kvk_uittreksel_maanden: Parameter[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Auditorwaarden:
    """What somebody must have done before he may hold an Audit."""

    meegelopen: Parameter[int]  # Audits, with an experienced Auditor


@dataclass(frozen=True, slots=True, kw_only=True)
class Tevredenheidswaarden:
    """Norms and publication rules of hoofdnorm 3."""

    cijfer_totaal: Parameter[Decimal]
    cijfer_dienst: Parameter[Decimal]
    cijfer_opdrachtgevers: Parameter[Decimal]
    respondenten_dienst: Parameter[int]  # fewer: the Dienst is not judged
    respons_aandeel: Parameter[Fraction]
    respons_ingevuld: Parameter[int]
    publicatieklassen: Parameter[tuple[Responsklasse, ...]]
    publicatie_respondenten: Parameter[int]
    publicatie_opdrachtgevers: Parameter[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Volumewaarden:
    """How much work a Meetperiode must hold before the full Keurmerk can be awarded.

    `houder` is where the same is asked of whoever has the Keurmerk.
    """

    trajecten: Parameter[int]
    personen: Parameter[int]
    diensten: Parameter[int]
    houder: Bron


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentwaarden:
    """Documents with an age or fixed contents; the other ages are in Termijnen."""

    vog_aspecten: Parameter[tuple[int, ...]]
    seqf_maanden: Parameter[int]
    strijdigheid_werkdagen: Parameter[int]
    werkweek_uren: Parameter[int]
    overgenomen_cursisten: Parameter[int]
    min_max_maanden: Parameter[int] = field(metadata={SINDS: 3})


@dataclass(frozen=True, slots=True, kw_only=True)
class Klachtwaarden:
    """How fast the holder handles complaints of its own clients, counted from receipt."""

    bevestigen_weken: Parameter[int]
    afwijzen_weken: Parameter[int]
    afhandelen_weken: Parameter[int]
    op_tijd_aandeel: Parameter[Fraction]


@dataclass(frozen=True, slots=True)
class Editiegrond:
    """A ground for a decision that only one edition knows: its code, its place and its sentence."""

    code: str
    plaats: str
    zin: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Handleiding:
    """All that differs between editions. The norms are worded once, with the numbers of each
    (domain/normen): `normen` are added to those, or replace the one of the same number, and
    `vervallen` are left out. `gronden` are those that only this edition adds, by the name of the
    class of grounds. `nummers` are the printed numbers of the Diensten.
    """

    editie: Editie
    in_werking: date
    meetperiode: Meetperiodewaarden
    termijnen: Termijnen
    auditoren: Auditorwaarden
    documenten: Documentwaarden
    klachten: Klachtwaarden
    tevredenheid: Tevredenheidswaarden
    volume: Volumewaarden
    resultaten: Resultaatwaarden
    sterren: Sterrenwaarden
    personen: Persoonswaarden
    compensatie: Compensatiewaarden
    vrijstelling: Vrijstellingswaarden
    nummers: Mapping[Dienst, int]
    normen: tuple[Norm, ...] = ()
    vervallen: frozenset[str] = frozenset()
    gronden: Mapping[str, tuple[Editiegrond, ...]] = field(default_factory=dict)
