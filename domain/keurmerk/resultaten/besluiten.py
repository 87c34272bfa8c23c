"""Recording the figures of a Meetperiode (H23 3.1 to 3.16, 5.1.1)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Dienst
from domain.documenten.klachten import Klachttelling
from domain.getallen import Getal
from domain.handleiding.geldigheid import Hoofdnorm, editie_voor_beoordeling
from domain.kader import kader
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Commanddeel, Feitdag
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.dossierfeiten.resultaten import resultaten
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.regels import (
    ER_IS_EEN_MEETPERIODE,
    PERIODE_GENOEMD,
    bedoelde_periode,
)
from domain.keurmerk.resultaten.feiten import AuditcijfersVastgelegd, ResultatenAangeleverd
from domain.keurmerk.vraag import Vraag
from domain.resultaten.controle import blokkades
from domain.resultaten.correctie import Resultaatgegevens
from domain.resultaten.opgave import Dienstopgave, Opgave, Organisatieopgave
from domain.resultaten.realisatie import Terugblik
from domain.rules import Regel
from domain.source import h2023

GEEN_CIJFERS = Organisatieopgave()
RESULTATEN: Hoofdnorm = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Klachten(Commanddeel):
    """De klachten van cliënten in de Meetperiode."""

    totaal: int
    """Hoeveel klachten er waren."""
    op_tijd: int
    """Hoeveel daarvan op tijd zijn afgehandeld."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jaarervoor(Commanddeel):
    """Hoe de Auditor naar het jaar ervoor keek."""

    geslaagd: Getal
    """Hoeveel Trajecten met een Prestatieafspraak toen succesvol waren."""
    verwacht: Getal
    """Hoeveel dat er hadden moeten zijn."""
    weegt_op: bool
    """Weegt dat volgens de Auditor op tegen dit jaar?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegResultatenVast(Feitcommand):
    """Leg de resultaten vast die de houder aanlevert, ook als verbetering vóór de sluiting."""

    NAAM: ClassVar[str] = "leg-resultaten-vast"
    aangeleverd_op: Feitdag
    """Dag van aanlevering."""
    diensten: tuple[Dienstopgave, ...]
    """De cijfers per Dienst."""
    organisatie: Organisatieopgave = GEEN_CIJFERS
    """De cijfers over de hele organisatie."""
    klachten: Klachten | None = None
    """De klachten van cliënten."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegAuditcijfersVast(Feitcommand):
    """Leg de cijfers vast die de Auditor anders vond of aanvulde."""

    NAAM: ClassVar[str] = "leg-auditcijfers-vast"
    vastgesteld_op: Feitdag
    """Dag waarop de Auditor dit vaststelde."""
    diensten: tuple[Dienstopgave, ...] = ()
    """De cijfers per Dienst; alleen wat anders is."""
    organisatie: Organisatieopgave = GEEN_CIJFERS
    """De cijfers over de hele organisatie; alleen wat anders is."""
    terugblik: Jaarervoor | None = None
    """Het jaar ervoor, als de Auditor dat meeweegt."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


def _resultaten(vraag: Vraag[LegResultatenVast]) -> ResultatenAangeleverd:
    command, periode = vraag.command, bedoelde_periode(vraag)
    klachten = command.klachten
    return ResultatenAangeleverd(
        meetperiode_start=periode.start,
        aangeleverd_op=command.aangeleverd_op,
        te_laat=command.aangeleverd_op > periode.resultaten_uiterlijk,
        opgave=Opgave(organisatie=command.organisatie, diensten=command.diensten),
        klachten=Klachttelling(klachten.totaal, klachten.op_tijd) if klachten else None,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _auditcijfers(vraag: Vraag[LegAuditcijfersVast]) -> AuditcijfersVastgelegd:
    command, jaar = vraag.command, vraag.command.terugblik
    return AuditcijfersVastgelegd(
        meetperiode_start=bedoelde_periode(vraag).start,
        vastgesteld_op=command.vastgesteld_op,
        opgave=Opgave(organisatie=command.organisatie, diensten=command.diensten),
        terugblik=(
            Terugblik(geslaagd=jaar.geslaagd, verwacht=jaar.verwacht, weegt_op=jaar.weegt_op)
            if jaar
            else None
        ),
        document=command.document,
        document_sha256=command.document_sha256,
    )


Cijfercommand = LegResultatenVast | LegAuditcijfersVast


def _vreemd(vraag: Vraag[Cijfercommand]) -> tuple[Dienst, ...]:
    eigen = vraag.keurmerk.diensten
    return tuple(rij.dienst for rij in vraag.command.diensten if rij.dienst not in eigen)


def _een_keer(vraag: Vraag[Cijfercommand]) -> bool:
    diensten = [rij.dienst for rij in vraag.command.diensten]
    return len(set(diensten)) == len(diensten)


def _klachten_kloppen(vraag: Vraag[LegResultatenVast]) -> bool:
    klachten = vraag.command.klachten
    return klachten is None or 0 <= klachten.op_tijd <= klachten.totaal


def _blokkades(vraag: Vraag[Cijfercommand]) -> tuple[str, ...]:
    """What makes these figures useless. EditieNietInSysteem when their text is not here."""
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    opgave = _geldend(vraag, periode) if periode else None
    if periode is None or opgave is None:
        return ()
    editie = editie_voor_beoordeling(RESULTATEN, periode.cyclus, periode.einde)
    gevonden = blokkades(opgave, kader(editie, vraag.dag))
    return tuple(f"{een.groep}: {een.zin} {een.doe}" for een in gevonden)


def _geldend(vraag: Vraag[Cijfercommand], periode: Periode) -> Opgave | None:
    """What counts afterwards: the figures of an Auditor lie over those that were submitted.

    None when nothing was submitted: then his are no correction, and need not be complete.
    """
    command = vraag.command
    nieuw = Opgave(organisatie=command.organisatie, diensten=command.diensten)
    if isinstance(command, LegResultatenVast):
        return nieuw
    bekend = resultaten(Logboek(vraag.dossier, vraag.dag), periode)
    if not bekend.opgave.diensten:
        return None
    return Resultaatgegevens(opgave=bekend.geldend, audit=nieuw).geldend


def _jaar_klopt(vraag: Vraag[LegAuditcijfersVast]) -> bool:
    jaar = vraag.command.terugblik
    return jaar is None or (jaar.verwacht > 0 and jaar.geslaagd >= 0)


def _niet_na_sluiting(vraag: Vraag[LegResultatenVast]) -> bool:
    """After the closing only a first submission comes in, as too late."""
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    if periode is None or vraag.command.aangeleverd_op <= periode.resultaten_uiterlijk:
        return True
    eerder = vraag.dossier.events(ResultatenAangeleverd)
    return all(e.meetperiode_start != periode.start for _, e in eerder)


DIENST_VAN_HOUDER = Regel[Vraag[Cijfercommand]](
    "dienst-niet-van-houder",
    h2023("3.1", "Wie een Dienst rapporteert, biedt die ook aan."),
    "Deze Diensten heeft de houder niet: {diensten}.",
    lambda v: not _vreemd(v),
    lambda v: {"diensten": ", ".join(_vreemd(v))},
)
DIENST_EEN_KEER = Regel[Vraag[Cijfercommand]](
    "dienst-dubbel",
    h2023("3.1", "Per Dienst is er één opgave."),
    "Noem elke Dienst één keer.",
    _een_keer,
)
KLACHTEN = Regel[Vraag[LegResultatenVast]](
    "klachten-kloppen-niet",
    h2023("1.5.8", "Van alle klachten is een deel op tijd afgehandeld."),
    "Er kunnen niet meer klachten op tijd zijn afgehandeld dan er waren.",
    _klachten_kloppen,
)
CIJFERS_BRUIKBAAR = Regel[Vraag[Cijfercommand]](
    "cijfers-onbruikbaar",
    h2023("3.1", "Met deze cijfers valt hoofdnorm 2 niet te beoordelen."),
    "Verbeter eerst deze cijfers. {fouten}",
    lambda v: not _blokkades(v),
    lambda v: {"fouten": " ".join(_blokkades(v))},
)
JAAR_ERVOOR = Regel[Vraag[LegAuditcijfersVast]](
    "jaar-ervoor-klopt-niet",
    h2023("voetnoot 12", "De Auditor kijkt naar wat in het jaar ervoor was afgesproken."),
    "Noem bij het jaar ervoor hoeveel Trajecten succesvol hadden moeten zijn: meer dan 0.",
    _jaar_klopt,
)
NIET_NA_SLUITING = Regel[Vraag[LegResultatenVast]](
    "aanlevering-gesloten",
    h2023("5.1.1", "Na de sluiting verandert alleen de Auditor nog cijfers."),
    "Aanleveren kon tot en met {uiterlijk:%d-%m-%Y}, en er zijn al resultaten. Leg vast wat de"
    " Auditor vindt met leg-auditcijfers-vast.",
    _niet_na_sluiting,
    lambda v: {"uiterlijk": bedoelde_periode(v).resultaten_uiterlijk},
)
CIJFERS = (PERIODE_GENOEMD, DIENST_VAN_HOUDER, DIENST_EEN_KEER, VINGERAFDRUK)
BESLISSINGEN = (
    Beslissing(
        command=LegResultatenVast,
        event=ResultatenAangeleverd,
        leg_vast=_resultaten,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(*CIJFERS, KLACHTEN, NIET_NA_SLUITING, CIJFERS_BRUIKBAAR),
    ),
    Beslissing(
        command=LegAuditcijfersVast,
        event=AuditcijfersVastgelegd,
        leg_vast=_auditcijfers,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(*CIJFERS, JAAR_ERVOOR, CIJFERS_BRUIKBAAR),
    ),
)
