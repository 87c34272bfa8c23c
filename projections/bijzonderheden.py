"""What an event says for itself, as labels and texts for a reader. Nothing is left out silently."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import singledispatch

from domain.handleiding.tabel2 import OMSCHRIJVING, Datumcode
from domain.keurmerk.administratie.feiten import TaakAfgehandeld
from domain.keurmerk.beoordeling.feiten import Beoordeling
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import TAAKSOORT, TERMIJNSOORT
from domain.keurmerk.meetperiode.feiten import Meetperiodedatum
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.keurmerk.tevredenheid.feiten import Dienstrespons, Responsregel
from domain.recorded import Recorded
from domain.tevredenheid.respons import toon
from projections.betekenis import Betekenis, Betekenissen
from projections.woorden import naam

# Ids of terms and tasks mean nothing to a reader; the others are columns of the timeline itself.
ELDERS = frozenset({"besluit", "termijn", "taak", "herroept", "besluit_versie"})
LABEL: Mapping[str, str] = {
    "afgegeven_op": "Afgegeven op",
    "afgehandeld_op": "Afgehandeld op",
    "afgeronde_trajecten": "Afgeronde Trajecten",
    "bekend_bij_management_op": "Bekend bij het Management op",
    "beoordeling": "Beoordeling",
    "betalingen_voldaan": "Betaald",
    "bevinding": "Bevinding",
    "bureau": "Onderzoeksbureau",
    "certificerende_instelling": "Certificerende instelling",
    "clausules": "Onderdelen van de verklaring",
    "code": "Wat",
    "cyclus": "Cyclus",
    "dag": "Laatste dag",
    "data": "Data",
    "diensten": "Diensten",
    "document": "Document",
    "eerste_audit_op": "Eerste Audit op",
    "einde": "Einde",
    "einde_per": "Eindigt op",
    "geboden_op": "Geboden op",
    "gemeld_op": "Gemeld op",
    "gerapporteerde_diensten": "Aantal Diensten in het rapport",
    "gevolg": "Gevolg",
    "hernieuwd": "Nieuwe aanvraag na een eerder besluit",
    "hersteltermijn_tot": "Herstellen tot en met",
    "hoofdnorm_1_gehaald": "Hoofdnorm 1 gehaald",
    "hoofdnorm_2_gehaald": "Hoofdnorm 2 gehaald",
    "hoofdnorm_3_gehaald": "Hoofdnorm 3 gehaald",
    "implementatie_uiterlijk": "Plan invoeren tot en met",
    "ingangsdatum": "Gaat in op",
    "ingediend_op": "Ingediend op",
    "ingetrokken_op": "Ingetrokken op",
    "kvk": "KvK-nummer",
    "laatste_dag": "Laatste dag",
    "meetperiode_start": "Meetperiode vanaf",
    "nieuwe_aanvraag_vanaf": "Nieuwe aanvraag kan vanaf",
    "normen": "Normen",
    "normen_niet_gehaald": "Normen niet gehaald",
    "onderliggend": "Status voor de Schorsing",
    "onderwerp": "Onderwerp",
    "onderzoek": "Onderzoek",
    "ontbinding_bij_stilzitten": "Ontbinding zonder nieuwe aanvraag na",
    "ontstaan_op": "Ontstaan op",
    "ontvangen_op": "Ontvangen op",
    "op_tijd": "Op tijd gemeld",
    "opdrachtgevers": "Opdrachtgevers",
    "opheffing": "Schorsing wordt opgeheven",
    "overeenkomst": "Overeenkomst",
    "plan_van_aanpak": "Plan van aanpak",
    "rapport": "Rapport",
    "rapportdatum": "Datum van het rapport",
    "reactie_uiterlijk": "Reageren tot en met",
    "signalen": "Signalen op",
    "start": "Begin",
    "status": "Status",
    "sterren": "Sterren",
    "terug_naar": "Terug naar",
    "tijdens_schorsing": "Tijdens een Schorsing",
    "toelichting": "Toelichting",
    "totaal": "Totaal cliënten",
    "uiterlijk": "Laatste dag",
    "uitgevoerd_op": "Uitgevoerd op",
    "uwv": "UWV is Opdrachtgever",
    "vastgesteld_op": "Vastgesteld op",
    "verschillende_personen": "Verschillende personen",
    "vervallen": "Vervalt ook (nummers in het dossier)",
    "vervallen_op": "Vervallen op",
    "verzocht_op": "Gevraagd op",
    "verzonden_op": "Verzonden op",
    "voor": "Voor",
    "voorkeur_cyclus": "Voorkeur voor cyclus",
    "voornemen": "Voornemen",
    "voorwaarde": "Voorwaarde",
    "voorwaarden": "Voorwaarden",
    "waarschuwing": "Waarschuwing (nummer in het dossier)",
    "wat": "Wat",
    "wijze": "Hoe",
}
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


@dataclass(frozen=True, slots=True)
class Bijzonderheid:
    label: str
    tekst: str


def bijzonderheden(recorded: Recorded[KeurmerkEvent]) -> Iterator[Bijzonderheid]:
    """Every filled field of the event itself, in the order of the class."""
    for veld, waarde in _velden(recorded.event):
        if veld in ELDERS or waarde is None or waarde == ():
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
    return naam(waarde)


@tekst.register
def _(waarde: bool) -> str:
    return "ja" if waarde else "nee"


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
