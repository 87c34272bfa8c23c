"""Asking for a herstelactie, and the decision on it (H23 5.1.2, A-26)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.calendar import plus_dagen
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Besluitcommand, Feitdag
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.feiten import genoemd
from domain.keurmerk.meetperiode.regels import (
    ER_IS_EEN_MEETPERIODE,
    PERIODE_GENOEMD,
    bedoelde_periode,
)
from domain.keurmerk.tevredenheid.herstelactie.feiten import (
    HerstelactieGevraagd,
    HerstelactieGeweigerd,
    HerstelactieToegestaan,
    Herstelwijze,
)
from domain.keurmerk.tevredenheid.herstelactie.gronden import (
    HerstelactieGrond,
    HerstelactieWeigeringGrond,
)
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag, besluit
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class LegVerzoekHerstelactieVast(Feitcommand):
    """Leg vast dat de houder om een herstelactie vraagt."""

    NAAM: ClassVar[str] = "leg-verzoek-herstelactie-vast"
    gevraagd_op: Feitdag
    """Dag van het verzoek."""
    aanleiding: str
    """Waaruit blijkt dat er te weinig mensen zijn uitgenodigd, en wie dat vond."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaHerstelactieToe(Besluitcommand):
    """Sta een herstelactie toe: de Portal blijft langer open of gaat opnieuw open."""

    NAAM: ClassVar[str] = "sta-herstelactie-toe"
    open_tot_en_met: date
    """Laatste dag waarop de houder kan aanleveren."""
    gronden: tuple[HerstelactieGrond, ...]
    """Waarom de herstelactie mag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeigerHerstelactie(Besluitcommand):
    """Weiger een herstelactie."""

    NAAM: ClassVar[str] = "weiger-herstelactie"
    gronden: tuple[HerstelactieWeigeringGrond, ...]
    """Waarom de herstelactie niet mag."""


Toestemmingsvraag = Vraag[StaHerstelactieToe]
Weigeringsvraag = Vraag[WeigerHerstelactie]


def _gevraagd(vraag: Vraag[LegVerzoekHerstelactieVast]) -> HerstelactieGevraagd:
    command = vraag.command
    return HerstelactieGevraagd(
        meetperiode_start=bedoelde_periode(vraag).start,
        gevraagd_op=command.gevraagd_op,
        aanleiding=command.aanleiding,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _toegestaan(vraag: Toestemmingsvraag) -> HerstelactieToegestaan:
    verzoek, periode = _bekeken(vraag)
    op_tijd = verzoek.gevraagd_op <= periode.tvo_uiterlijk
    return HerstelactieToegestaan(
        besluit=besluit(vraag),
        meetperiode_start=periode.start,
        herstelwijze=Herstelwijze.LANGER_OPEN if op_tijd else Herstelwijze.HEROPEND,
        open_tot_en_met=vraag.command.open_tot_en_met,
    )


def _geweigerd(vraag: Weigeringsvraag) -> HerstelactieGeweigerd:
    start = _bekeken(vraag)[1].start
    return HerstelactieGeweigerd(besluit=besluit(vraag), meetperiode_start=start)


def _open_verzoek(vraag: Vooraf) -> HerstelactieGevraagd | None:
    """The oldest request that nobody has decided on, of a Meetperiode that still counts."""
    events = vraag.dossier.events
    besloten: dict[date, int] = {}
    toegestaan = [(e.meetperiode_start, n) for n, e in events(HerstelactieToegestaan)]
    geweigerd = [(e.meetperiode_start, n) for n, e in events(HerstelactieGeweigerd)]
    for start, versie in (*toegestaan, *geweigerd):
        besloten[start] = max(versie, besloten.get(start, 0))
    open_ = (v for n, v in events(HerstelactieGevraagd) if n > besloten.get(v.meetperiode_start, 0))
    return next((v for v in open_ if genoemd(vraag.keurmerk, v.meetperiode_start)), None)


def _bekeken(vraag: Vooraf) -> tuple[HerstelactieGevraagd, Periode]:
    """Only asked after VERZOEK held."""
    verzoek = _open_verzoek(vraag)
    periode = genoemd(vraag.keurmerk, verzoek.meetperiode_start) if verzoek else None
    if verzoek is None or periode is None:
        raise LookupError("Er is geen verzoek om een herstelactie.")
    return verzoek, periode


def _dagen(vraag: Vooraf) -> tuple[date, date]:
    """The first and the last day on which the holder could ask (A-26)."""
    periode = _bekeken(vraag)[1]
    dagen = vraag.naaste(periode.start).meetperiode.herstelactie_dagen.waarde
    return plus_dagen(periode.tvo_uiterlijk, -dagen), plus_dagen(periode.tvo_uiterlijk, dagen)


def _binnen(vraag: Vooraf) -> bool:
    eerste, laatste = _dagen(vraag)
    return eerste <= _bekeken(vraag)[0].gevraagd_op <= laatste


def _past(vraag: Vooraf, gronden: Sequence[str], binnen: str, buiten: str) -> bool:
    """Whether no ground says something else than the day of the request."""
    if _open_verzoek(vraag) is None:
        return True
    return (buiten if _binnen(vraag) else binnen) not in gronden


def _open_na_sluiting(vraag: Toestemmingsvraag) -> bool:
    if _open_verzoek(vraag) is None:
        return True
    eerder = max(_bekeken(vraag)[1].tvo_uiterlijk, vraag.command.besluitdatum)
    return vraag.command.open_tot_en_met > eerder


_HERSTEL = h2023("5.1.2", "De houder kan vragen om de Portal langer of opnieuw te openen.")
_RONDOM = "Vragen kon van {eerste:%d-%m-%Y} tot en met {laatste:%d-%m-%Y}; het verzoek is van"
VERZOEK = Voorafregel(
    "geen-verzoek-herstelactie",
    _HERSTEL,
    "Er is geen verzoek om een herstelactie waarop nog een besluit moet komen.",
    lambda v: _open_verzoek(v) is not None,
)
G, W = HerstelactieGrond, HerstelactieWeigeringGrond
TOESTAAN_IN_DE_DAGEN = Regel[Toestemmingsvraag](
    "grond-past-niet-bij-verzoek",
    _HERSTEL,
    _RONDOM + " {gevraagd:%d-%m-%Y}. Daar past deze grond niet bij.",
    lambda v: _past(v, v.command.gronden, G.TE_WEINIG_UITGENODIGD, G.BIJZONDER_GEVAL),
    lambda v: _waarden(v),
)
WEIGEREN_BUITEN_DE_DAGEN = Regel[Weigeringsvraag](
    "verzoek-was-op-tijd",
    _HERSTEL,
    _RONDOM + " {gevraagd:%d-%m-%Y} en was op tijd.",
    lambda v: _past(v, v.command.gronden, "", W.BUITEN_DE_DAGEN),
    lambda v: _waarden(v),
)
OPEN_NA_SLUITING = Regel[Toestemmingsvraag](
    "open-tot-en-met-te-vroeg",
    _HERSTEL,
    "De Portal blijft open tot na de aanleverdatum en tot na het besluit.",
    _open_na_sluiting,
)


def _waarden(vraag: Vooraf) -> dict[str, date]:
    eerste, laatste = _dagen(vraag)
    return {"eerste": eerste, "laatste": laatste, "gevraagd": _bekeken(vraag)[0].gevraagd_op}


BESLISSINGEN = (
    Beslissing(
        command=LegVerzoekHerstelactieVast,
        event=HerstelactieGevraagd,
        leg_vast=_gevraagd,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(PERIODE_GENOEMD, VINGERAFDRUK),
    ),
    Beslissing(
        command=StaHerstelactieToe,
        event=HerstelactieToegestaan,
        leg_vast=_toegestaan,
        vooraf=(VERZOEK,),
        inhoud=(TOESTAAN_IN_DE_DAGEN, OPEN_NA_SLUITING),
    ),
    Beslissing(
        command=WeigerHerstelactie,
        event=HerstelactieGeweigerd,
        leg_vast=_geweigerd,
        vooraf=(VERZOEK,),
        inhoud=(WEIGEREN_BUITEN_DE_DAGEN,),
    ),
)
