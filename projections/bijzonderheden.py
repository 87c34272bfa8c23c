"""What an event says for itself, as labels and texts for a reader. Nothing is left out silently."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import singledispatch

from domain.documenten.klachten import Klachttelling
from domain.documenten.vog import Managementlid
from domain.handleiding.diensten import NAMEN
from domain.handleiding.tabel2 import OMSCHRIJVING, Datumcode
from domain.handleiding.velden import OMSCHRIJVING as VELDNAAM
from domain.handleiding.velden import Invoerveld, Organisatieveld, Veld
from domain.keurmerk.administratie.feiten import TaakAfgehandeld
from domain.keurmerk.audit.feiten import Auditbevinding
from domain.keurmerk.beoordeling.feiten import Beoordeling
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import TAAKSOORT, TERMIJNSOORT
from domain.keurmerk.meetperiode.feiten import Meetperiodedatum
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.keurmerk.tevredenheid.feiten import Dienstrespons, Responsregel
from domain.keurmerk.verbeterplan.feiten import Verbeterpunt
from domain.recorded import Recorded
from domain.resultaten.opgave import Opgave
from domain.resultaten.realisatie import Terugblik
from domain.tevredenheid.respons import toon
from projections.betekenis import Betekenis, Betekenissen
from projections.veldnamen import ELDERS, LABEL
from projections.veldwaarden import waardenaam
from projections.woorden import naam

# In words, what an event holds as the code of a kind of term or task.
CODES = (
    Betekenis(
        TermijnVerstreken,
        lambda r: TERMIJNSOORT[c].omschrijving if (c := r.event.code) in TERMIJNSOORT else c,
    ),
    Betekenis(
        TaakAfgehandeld,
        lambda r: TAAKSOORT[c].omschrijving if (c := r.event.code) in TAAKSOORT else c,
    ),
)
CODE_IN_WOORDEN: Betekenissen[str] = Betekenissen(CODES)


# Of a year whose text is not here: nobody assessed it in this system.
NIETS_BEKEND = Beoordeling(
    hoofdnorm_1_gehaald=None,
    hoofdnorm_2_gehaald=None,
    hoofdnorm_3_gehaald=None,
    afgeronde_trajecten=None,
    verschillende_personen=None,
    betalingen_voldaan=None,
)


@dataclass(frozen=True, slots=True)
class Bijzonderheid:
    label: str
    tekst: str


def bijzonderheden(recorded: Recorded[KeurmerkEvent]) -> Iterator[Bijzonderheid]:
    """Every filled field of the event itself, in the order of the class."""
    for veld, waarde in _velden(recorded.event):
        if veld in ELDERS or waarde in (None, (), NIETS_BEKEND):
            continue
        if veld == "code":
            waarde = CODE_IN_WOORDEN.van(recorded)
        yield Bijzonderheid(LABEL[veld], tekst(waarde))


def _velden(waarde: KeurmerkEvent | Beoordeling) -> Iterator[tuple[str, object]]:
    """Whatever a class holds, so that no field can be forgotten; LABEL gives each its words."""
    return ((veld.name, getattr(waarde, veld.name)) for veld in fields(waarde))


@singledispatch
def tekst(waarde: object) -> str:
    """A value as a Dutch reader writes it."""
    return str(waarde)


@tekst.register
def _(waarde: StrEnum) -> str:
    return waardenaam(waarde)


@tekst.register
def _(waarde: bool) -> str:
    return "ja" if waarde else "nee"


@tekst.register
def _(_: None) -> str:
    """What could not be judged, or nobody recorded."""
    return "onbekend"


@tekst.register
def _(waarde: date) -> str:
    return f"{waarde:%d-%m-%Y}"


@tekst.register
def _(waarde: Decimal) -> str:
    return toon(waarde)


@tekst.register
def _(waarde: tuple) -> str:  # type: ignore[type-arg]
    return "; ".join(tekst(deel) for deel in waarde)


@tekst.register
def _(waarde: Responsregel) -> str:
    cijfer = "" if waarde.rapportcijfer is None else f", cijfer {toon(waarde.rapportcijfer)}"
    return f"{waarde.ingevuld} van {waarde.uitgenodigd} ingevuld{cijfer}"


@tekst.register
def _(waarde: Auditbevinding) -> str:
    uitleg = f", {waarde.toelichting}" if waarde.toelichting else ""
    return f"{waarde.norm} {waardenaam(waarde.oordeel)} ({waarde.bewijs}){uitleg}"


@tekst.register
def _(waarde: Dienstrespons) -> str:
    algemeen: str = tekst.dispatch(Responsregel)(waarde)
    return f"{naam(waarde.dienst)}: {algemeen}"


@tekst.register
def _(waarde: Meetperiodedatum) -> str:
    bekend = waarde.code in set(Datumcode)
    wat = OMSCHRIJVING[Datumcode(waarde.code)].rstrip(".") if bekend else waarde.code
    vanaf = f"{tekst(waarde.vanaf)} t/m " if waarde.vanaf else ""
    return f"{wat}: {vanaf}{tekst(waarde.dag)}"


@tekst.register
def _(waarde: Beoordeling) -> str:
    return "; ".join(f"{LABEL[veld]}: {tekst(deel)}" for veld, deel in _velden(waarde))


@tekst.register
def _(waarde: Managementlid) -> str:
    return f"{waarde.persoon} (bestuurder)" if waarde.bestuurder else waarde.persoon


@tekst.register
def _(waarde: Klachttelling) -> str:
    return f"{waarde.op_tijd} van {waarde.totaal} op tijd"


@tekst.register
def _(waarde: Terugblik) -> str:
    weegt = "weegt op" if waarde.weegt_op else "weegt niet op"
    return f"{tekst(waarde.geslaagd)} van {tekst(waarde.verwacht)}, {weegt}"


@tekst.register
def _(waarde: Fraction) -> str:
    return toon(waarde)


@tekst.register
def _(waarde: Auditbevinding) -> str:
    return f"{waarde.norm} {waardenaam(waarde.oordeel)}: {waarde.toelichting}".removesuffix(": ")


@tekst.register
def _(waarde: Verbeterpunt) -> str:
    norm = f", Norm {waarde.norm}" if waarde.norm else ""
    wie = f"{waarde.eigenaar} tot en met {tekst(waarde.uiterlijk)}"
    return f"{waarde.punt} ({waardenaam(waarde.ernst)}{norm}): {waarde.wat}, {wie}"


@tekst.register
def _(waarde: Opgave) -> str:
    return "; ".join(_opgave(waarde))


def _opgave(opgave: Opgave) -> Iterator[str]:
    """Every figure that was filled in, per Dienst."""
    for dienst in opgave.diensten:
        cijfers = _cijfers((veld, dienst.waarde(veld)) for veld in Veld)
        yield f"{NAMEN[dienst.dienst]}: {cijfers}"
    totaal = ((veld, opgave.organisatie.waarde(veld)) for veld in Organisatieveld)
    if cijfers := _cijfers(totaal):
        yield f"Hele organisatie: {cijfers}"


def _cijfers(ingevuld: Iterable[tuple[Invoerveld, object]]) -> str:
    gevuld = ((veld, waarde) for veld, waarde in ingevuld if waarde is not None)
    return ", ".join(f"{VELDNAAM[veld]} {tekst(waarde)}" for veld, waarde in gevuld)
