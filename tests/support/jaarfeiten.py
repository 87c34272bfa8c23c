"""What a clean Meetperiode leaves in the log beside survey and Audit: who, documents, figures."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from domain.begrippen import Dienst
from domain.calendar import plus_dagen, plus_maanden
from domain.handleiding.h2023 import H2023
from domain.keurmerk.betaling.besluiten import LegBetalingVast, LegFactuurVast
from domain.keurmerk.command import Command
from domain.keurmerk.keurmerk import Keurmerk, Periode
from domain.keurmerk.organisatie.besluiten import (
    Bestuurslid,
    LegBelanghebbendenVast,
    LegOrganisatieVast,
)
from domain.keurmerk.resultaten.besluiten import Klachten, LegResultatenVast
from domain.keurmerk.stukken.besluiten import LegStukVast
from domain.keurmerk.stukken.feiten import Stuksoort
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.normen.organisatie import Rechtsvorm
from domain.resultaten.opgave import Dienstopgave, Organisatieopgave

BESTUURDER = "bestuurder-1"
ASPECTEN = H2023.documenten.vog_aspecten.waarde
CIJFERS: dict[str, Any] = {
    "afgerond_of_beeindigd": 25,
    "met_prestatieafspraak": 10,
    "succesvol": 22,
    "succesvol_met_prestatieafspraak": 9,
    "had_succesvol_moeten_zijn": 10,
    "werk_gevonden": 8,
    "prestatieafspraken_nogmaals": 10,
    "tvo_afnemers": 20,
    "tvo_opdrachtgevers": 0,
    "omzet": Decimal(10000),
    "garantie_wvp": True,
    "producten_beschreven": True,
    "proces_beschreven": True,
    "visie_openbaar": True,
    "functieprofielen": True,
    "niet_herleidbaar": True,
    "rechten_gemeld": True,
    "meetbare_afspraken": True,
    "kosten_per_interventie": Decimal(500),
    "prijs_per_interventie": Decimal(750),
    "contracten": 20,
    "met_meetbare_afspraak": 16,
    "interventies": 40,
    "afgerond": 20,
    "verschillende_personen": 20,
    "nagekomen": 0,
    "met_erkende_jobcoach": 18,
    "trajecten": 20,
    "met_opgeleide_medewerker": 10,
    "assessorafspraak": True,
}


def opgave(dienst: Dienst, **anders: Any) -> Dienstopgave:
    """Figures of one Dienst of which every computed norm is met; only what is asked of it."""
    velden = H2023.resultaten.diensten[dienst]
    gevraagd = {str(veld) for veld in (*velden.nummers, *velden.extra)}
    cijfers = {naam: waarde for naam, waarde in CIJFERS.items() if naam in gevraagd}
    return Dienstopgave(dienst=dienst, **{**cijfers, **anders})


def totalen(**anders: Any) -> Organisatieopgave:
    cijfers = {
        "afgeronde_trajecten": 20,
        "transparante_trajecten": 18,
        "gekwalificeerd_eigen": 9,
        "personeel_eigen": 10,
        "gekwalificeerd_ingehuurd": 0,
        "personeel_ingehuurd": 0,
        "personen_totaal": 20,
    }
    return Organisatieopgave(**{**cijfers, **anders})


def wie(dag: date) -> Iterator[Command]:
    """What the organisation is, from `dag` on."""
    yield LegOrganisatieVast(
        vanaf=dag,
        rechtsvorm=Rechtsvorm.BV,
        management=(Bestuurslid(persoon=BESTUURDER, bestuurder=True),),
        eerste_boekjaar=date(2015, 12, 31),
        document="uittreksel-1",
    )


def stukken(keurmerk: Keurmerk, periode: Periode, dag: date) -> Iterator[Command]:
    """The documents of an Audit on `dag`; a VOG of an Aspirant is older than the application."""
    yield belangen(dag)
    yield vog(plus_dagen(keurmerk.perioden[0].start, -100), dag)
    yield vog(plus_dagen(dag, -30), dag)
    yield uittreksel(dag)
    yield jaarrekening(periode.start.year - 1, plus_maanden(periode.start, 3))


def belangen(dag: date) -> LegBelanghebbendenVast:
    return LegBelanghebbendenVast(
        vastgesteld_op=dag,
        geregistreerde_ubos=(BESTUURDER,),
        werkelijke_ubos=(BESTUURDER,),
        document="ubo-1",
    )


def uittreksel(dag: date) -> LegStukVast:
    return LegStukVast(
        soort=Stuksoort.UITTREKSEL_KVK, afgegeven_op=dag, ontvangen_op=dag, document="kvk-1"
    )


def jaarrekening(boekjaar: int, dag: date) -> LegStukVast:
    return LegStukVast(
        soort=Stuksoort.JAARREKENING,
        afgegeven_op=dag,
        ontvangen_op=dag,
        boekjaar=date(boekjaar, 12, 31),
        document="jaarrekening-1",
    )


def vog(afgegeven: date, ontvangen: date) -> LegStukVast:
    return LegStukVast(
        soort=Stuksoort.VOG,
        afgegeven_op=afgegeven,
        ontvangen_op=ontvangen,
        persoon=BESTUURDER,
        aspecten=tuple(ASPECTEN),
        document="vog-1",
    )


def bij_aanvraag(ingediend: date, dag: date, vog_op: date | None = None) -> Iterator[Command]:
    """A complete checklist, recorded on `dag`, of an organisation that applied on `ingediend`."""
    yield from wie(ingediend)
    yield belangen(dag)
    yield vog(vog_op or plus_dagen(ingediend, -30), dag)
    yield uittreksel(dag)
    yield jaarrekening(ingediend.year - 1, dag)
    yield LegManagementverklaringVast(
        afgegeven_op=ingediend, ondertekend_door=BESTUURDER, document="mv-1"
    )


def verklaring(periode: Periode, dag: date) -> LegManagementverklaringVast:
    return LegManagementverklaringVast(
        afgegeven_op=dag,
        ondertekend_door=BESTUURDER,
        meetperiode_start=periode.start,
        document="mv-1",
    )


def resultaten(keurmerk: Keurmerk, periode: Periode, dag: date, **anders: Any) -> LegResultatenVast:
    return LegResultatenVast(
        aangeleverd_op=dag,
        diensten=tuple(opgave(dienst, **anders) for dienst in keurmerk.diensten),
        organisatie=totalen(),
        klachten=Klachten(totaal=5, op_tijd=5),
        meetperiode_start=periode.start,
        document="resultaten-1",
    )


def betaald(periode: Periode, dag: date) -> Iterator[Command]:
    """The invoice of this Meetperiode, paid on `dag`."""
    nummer = f"factuur-{periode.start.year}"
    yield LegFactuurVast(
        nummer=nummer,
        factuurdatum=dag,
        bedrag=Decimal(1000),
        uiterlijk=plus_dagen(dag, 30),
        document=nummer,
    )
    yield LegBetalingVast(nummer=nummer, ontvangen_op=dag, bedrag=Decimal(1000), document="bank-1")


def jaar(keurmerk: Keurmerk, periode: Periode, dag: date, **anders: Any) -> Iterator[Command]:
    """All of it, recorded on `dag`: not before the end of the Meetperiode."""
    yield from wie(periode.start)
    yield resultaten(keurmerk, periode, min(dag, periode.resultaten_uiterlijk), **anders)
    yield from stukken(keurmerk, periode, dag)
    yield verklaring(periode, dag)
    yield from betaald(periode, dag)
