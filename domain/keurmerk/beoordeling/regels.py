"""Which Meetperiode is assessed, and whether it was measured (H23 5.1.1, 6.1.1, 6.1.2)."""

from collections.abc import Callable
from datetime import date

from domain.calendar import plus_dagen
from domain.handleiding import Handleiding, handleiding
from domain.keurmerk.keurmerk import Periode, Vrijstelling
from domain.keurmerk.oordelen import enige_tekst
from domain.keurmerk.vraag import (
    Besluitregel,
    Vooraf,
    Voorafregel,
    beoordelingseditie,
    ingang_van,
)
from domain.source import h2023


def tekst(vraag: Vooraf) -> Handleiding:
    """What this Meetperiode is judged by. EditieNietInSysteem when it is not here."""
    return handleiding(beoordelingseditie(vraag))


def met_periode(test: Callable[[Vooraf, Periode], bool]) -> Callable[[Vooraf], bool]:
    """A rule about the Meetperiode to assess; without one another rule already complains."""
    return lambda vraag: vraag.periode is None or test(vraag, vraag.periode)


def te_beoordelen(vraag: Vooraf) -> Periode:
    """Only asked after the rules held."""
    if vraag.periode is None:
        raise LookupError("Geen Meetperiode om te beoordelen.")
    return vraag.periode


def _audit_of_vrijstelling(vraag: Vooraf, periode: Periode) -> bool:
    vrijgesteld = vraag.keurmerk.vrijstelling is Vrijstelling.DEFINITIEF
    return vrijgesteld or periode.audit_op is not None


def _audit_op_tijd(_: Vooraf, periode: Periode) -> bool:
    return periode.audit_op is None or periode.audit_op <= periode.audit_uiterlijk


def _organisatie_bekend(vraag: Vooraf, periode: Periode) -> bool:
    enige_tekst(periode)
    return vraag.beoordeling is not None


def dag_erna(vraag: Vooraf) -> date | None:
    """An award and a continuation hold from the first day after the Meetperiode (A-39)."""
    return plus_dagen(vraag.periode.einde, 1) if vraag.periode else None


PERIODE = Voorafregel(
    "geen-meetperiode",
    h2023("6.1.1", "Beoordeeld wordt een Meetperiode."),
    "Er is geen Meetperiode die nog beoordeeld moet worden.",
    lambda v: v.periode is not None,
)
VOORBIJ = Voorafregel(
    "meetperiode-loopt-nog",
    h2023("6.1.1", "De beoordeling is aan het einde van de Meetperiode."),
    "De Meetperiode loopt nog tot en met {einde:%d-%m-%Y}.",
    met_periode(lambda v, p: v.peildag > p.einde),
    lambda v: {"einde": te_beoordelen(v).einde},
)
AUDIT = Voorafregel(
    "audit-ontbreekt",
    h2023("6.1.2", "Zonder Audit of vrijstelling is er niets te beoordelen."),
    "De resultatenaudit van deze Meetperiode is niet vastgelegd.",
    met_periode(_audit_of_vrijstelling),
)
AUDIT_TIJDIG = Voorafregel(
    "audit-te-laat",
    h2023("6.1.2", "Bij een aspirant moet de Audit op tijd zijn."),
    "De resultatenaudit was op {audit:%d-%m-%Y}; de laatste dag was {uiterlijk:%d-%m-%Y}.",
    met_periode(_audit_op_tijd),
    lambda v: {"audit": te_beoordelen(v).audit_op, "uiterlijk": te_beoordelen(v).audit_uiterlijk},
)
TVO = Voorafregel(
    "tevredenheidsrapport-ontbreekt",
    h2023("6.1.2", "Het Tevredenheidsonderzoek (of CEDEO-rapport) is gedaan."),
    "Het rapport van het Tevredenheidsonderzoek (of van CEDEO) is niet vastgelegd.",
    met_periode(lambda _, p: p.rapportdatum is not None),
)
RE_AUDIT = Voorafregel(
    "re-audit-open",
    h2023("5.1.1", "Zonder de gevraagde re-audit kan het keurmerk niet worden beoordeeld."),
    "Er staat nog een re-audit open.",
    lambda v: v.keurmerk.re_audit is None,
)
ORGANISATIE = Voorafregel(
    "organisatie-onbekend",
    h2023("5.1.1", "Welke normen gelden, hangt af van wat voor organisatie het is."),
    "Leg eerst vast wat voor organisatie dit is (leg-organisatie-vast).",
    met_periode(_organisatie_bekend),
)
INGANG = Besluitregel(
    "ingangsdatum-onjuist",
    h2023("6.1.1", "Het besluit geldt vanaf de periode na de Meetperiode (A-39)."),
    "De ingangsdatum moet {verwacht:%d-%m-%Y} zijn: de dag na de Meetperiode.",
    lambda v: v.periode is None or ingang_van(v) == dag_erna(v),
    lambda v: {"verwacht": dag_erna(v)},
)
GEMETEN = (PERIODE, VOORBIJ, AUDIT, TVO, RE_AUDIT, ORGANISATIE)
