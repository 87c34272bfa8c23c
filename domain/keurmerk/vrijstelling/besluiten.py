"""Deciding on the exemption from the resultatenaudit (H23 5.1.1)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.keurmerk.beoordeling.regels import PERIODE, VOORBIJ, te_beoordelen
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.besluit import Besluit
from domain.keurmerk.command import Besluitcommand, Command, Feitdag
from domain.keurmerk.keurmerk import Vrijstelling
from domain.keurmerk.receiptregels import VAN_VRIJSTELLING
from domain.keurmerk.regels import NIET_TERUG
from domain.keurmerk.vraag import Gegrond, Invulling, Vooraf, Voorafregel, Vraag, besluit
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
)
from domain.keurmerk.vrijstelling.gronden import VrijstellingGrond
from domain.keurmerk.vrijstelling.terecht import (
    DEFINITIEF_TERECHT,
    REGELING_KLOPT,
    VERVAL_TERECHT,
    VOORLOPIG_TERECHT,
    WEIGERING_KLOPT,
    WEIGERING_TERECHT,
    regeling,
    waarom,
    weigergrond,
)
from domain.keurmerk.vrijstelling.uitstel import audit_verzet_naar
from domain.source import h2023
from domain.vrijstelling.voorwaarde import Fase


@dataclass(frozen=True, slots=True, kw_only=True)
class VerleenVoorlopigeVrijstelling(Besluitcommand):
    """Verleen een voorlopige vrijstelling van de resultatenaudit."""

    NAAM: ClassVar[str] = "verleen-voorlopige-vrijstelling"
    gronden: tuple[VrijstellingGrond, ...] = ()
    """Welke regeling wordt toegepast; leeg is de regeling die bij het cyclusjaar hoort."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerleenDefinitieveVrijstelling(Besluitcommand):
    """Verleen de definitieve vrijstelling van de resultatenaudit."""

    NAAM: ClassVar[str] = "verleen-definitieve-vrijstelling"
    gronden: tuple[VrijstellingGrond, ...] = ()
    """Welke regeling wordt toegepast; leeg is de regeling die bij het cyclusjaar hoort."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeigerVrijstelling(Besluitcommand):
    """Weiger de vrijstelling van de resultatenaudit."""

    NAAM: ClassVar[str] = "weiger-vrijstelling"
    gronden: tuple[VrijstellingGrond, ...] = ()
    """Waarom niet; leeg is wat uit de toets volgt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaatVrijstellingVervallen(Command):
    """Leg vast dat een voorlopige vrijstelling vervalt."""

    NAAM: ClassVar[str] = "laat-vrijstelling-vervallen"
    vervallen_op: Feitdag
    """Dag waarop dit is vastgesteld."""


def _besluit(vraag: Vraag[Gegrond]) -> Besluit:
    """With the receipt that the system makes now."""
    toets = vraag.vrijstelling
    return besluit(vraag, receipt=toets.receipt.inhoud.decode() if toets else None)


def _voorlopig(vraag: Vraag[VerleenVoorlopigeVrijstelling]) -> VrijstellingVoorlopigToegekend:
    periode = te_beoordelen(vraag)
    return VrijstellingVoorlopigToegekend(
        besluit=_besluit(vraag),
        meetperiode_start=periode.start,
        gegevens_uiterlijk=periode.resultaten_uiterlijk,
    )


def _definitief(vraag: Vraag[VerleenDefinitieveVrijstelling]) -> VrijstellingDefinitiefToegekend:
    start = te_beoordelen(vraag).start
    return VrijstellingDefinitiefToegekend(besluit=_besluit(vraag), meetperiode_start=start)


def _weiger(vraag: Vraag[WeigerVrijstelling]) -> VrijstellingGeweigerd:
    return VrijstellingGeweigerd(
        besluit=_besluit(vraag),
        meetperiode_start=te_beoordelen(vraag).start,
        audit_uiterlijk=audit_verzet_naar(vraag),
    )


def _vervallen(vraag: Vraag[LaatVrijstellingVervallen]) -> VrijstellingVervallen:
    return VrijstellingVervallen(
        vervallen_op=vraag.command.vervallen_op,
        meetperiode_start=te_beoordelen(vraag).start,
        voorwaarde=waarom(vraag, Fase.DEFINITIEF),
        audit_uiterlijk=audit_verzet_naar(vraag),
    )


def _begin_laatste_maand(vraag: Vooraf) -> date | None:
    return vraag.periode.einde.replace(day=1) if vraag.periode else None


def _in_laatste_maand(vraag: Vooraf) -> bool:
    vanaf = _begin_laatste_maand(vraag)
    return vanaf is None or vraag.peildag >= vanaf


LAATSTE_MAAND = Voorafregel(
    "buiten-laatste-maand",
    h2023("5.1.1", "De vrijstelling wordt bekeken in de laatste maand van de Meetperiode."),
    "Een vrijstelling van deze Meetperiode kan pas vanaf {vanaf:%d-%m-%Y}.",
    _in_laatste_maand,
    lambda v: {"vanaf": _begin_laatste_maand(v)},
)
GEEN_AUDIT = Voorafregel(
    "audit-al-gehouden",
    h2023("5.1.1", "Na de Audit is een vrijstelling zinloos."),
    "De resultatenaudit van deze Meetperiode is al gehouden.",
    lambda v: v.periode is None or v.periode.audit_op is None,
)
VOORLOPIG = Voorafregel(
    "geen-voorlopige-vrijstelling",
    h2023("5.1.1", "Definitief volgt op voorlopig."),
    "Er is geen voorlopige vrijstelling.",
    lambda v: v.keurmerk.vrijstelling is Vrijstelling.VOORLOPIG,
)
NIET_DEFINITIEF = Voorafregel(
    "vrijstelling-al-definitief",
    h2023("5.1.1", "Van een definitieve vrijstelling komt men alleen terug door herroepen."),
    "De vrijstelling van deze Meetperiode is al definitief.",
    lambda v: v.keurmerk.vrijstelling is not Vrijstelling.DEFINITIEF,
)
BESLISSINGEN = (
    Beslissing(
        command=VerleenVoorlopigeVrijstelling,
        event=VrijstellingVoorlopigToegekend,
        leg_vast=_voorlopig,
        vooraf=(PERIODE, LAATSTE_MAAND, GEEN_AUDIT, NIET_DEFINITIEF, VOORLOPIG_TERECHT),
        inhoud=(REGELING_KLOPT, *VAN_VRIJSTELLING),
        peildag=lambda command: command.besluitdatum,
        invulling=Invulling(gronden=regeling),
    ),
    Beslissing(
        command=VerleenDefinitieveVrijstelling,
        event=VrijstellingDefinitiefToegekend,
        leg_vast=_definitief,
        vooraf=(PERIODE, VOORBIJ, VOORLOPIG, GEEN_AUDIT, DEFINITIEF_TERECHT),
        inhoud=(REGELING_KLOPT, *VAN_VRIJSTELLING),
        peildag=lambda command: command.besluitdatum,
        invulling=Invulling(gronden=regeling),
    ),
    Beslissing(
        command=WeigerVrijstelling,
        event=VrijstellingGeweigerd,
        leg_vast=_weiger,
        vooraf=(PERIODE, NIET_DEFINITIEF, WEIGERING_TERECHT),
        inhoud=(WEIGERING_KLOPT, NIET_TERUG, *VAN_VRIJSTELLING),
        peildag=lambda command: command.besluitdatum,
        invulling=Invulling(gronden=weigergrond),
    ),
    Beslissing(
        command=LaatVrijstellingVervallen,
        event=VrijstellingVervallen,
        leg_vast=_vervallen,
        vooraf=(PERIODE, VOORLOPIG, VERVAL_TERECHT),
        peildag=lambda command: command.vervallen_op,
    ),
)
