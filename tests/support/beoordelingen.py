"""Facts of a Meetperiode to judge: those of the example, with changes, and twelve Diensten."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from adapters.input.factsheet import read
from domain.begrippen import Dienst
from domain.handleiding import HANDLEIDINGEN, Handleiding
from domain.handleiding.h2023 import H2023
from domain.handleiding.normvorm import Doelgroep, Toetsing
from domain.normen.bevindingen import Bevinding, Oordeel
from domain.normen.catalogus import catalogus
from domain.receipt.evaluators import BEOORDELING, HUIDIG
from domain.receipt.feiten import Beoordelingsfeiten, Voorgeschiedenis
from domain.receipt.maken import maak_receipt
from domain.receipt.receipt import Receipt
from domain.resultaten.correctie import Resultaatgegevens
from domain.resultaten.opgave import Dienstopgave, Opgave, Organisatieopgave
from domain.source import Editie
from domain.tevredenheid.rapport import Rapport
from domain.tevredenheid.respons import Meting

CATALOGUS = catalogus(Editie.H2023)

VOORBEELD = Path(__file__).parents[2] / "voorbeelden" / "beoordeling-voorbeeld.json"
BESLUIT = date(2024, 5, 1)
BLAD = read(VOORBEELD.read_text("utf-8"), HUIDIG)
HOUDER: Beoordelingsfeiten = BLAD.feiten
ASPIRANT = replace(
    HOUDER,
    organisatie=replace(HOUDER.organisatie, aspirant=True, eerste_meetperiode=True),
    documenten=replace(HOUDER.documenten, aanmelding=date(2023, 11, 20)),
    voorgeschiedenis=Voorgeschiedenis(eerder_verlengd=False, betaald=True),
)
DUURZAAM = {
    "producten_beschreven": True,
    "proces_beschreven": True,
    "visie_openbaar": True,
    "functieprofielen": True,
    "niet_herleidbaar": True,
    "rechten_gemeld": True,
    "meetbare_afspraken": True,
    "kosten_per_interventie": Decimal(500),
    "prijs_per_interventie": Decimal(750),
    "tvo_afnemers": 20,
    "tvo_opdrachtgevers": 4,
    "omzet": Decimal(10000),
    "contracten": 20,
    "met_meetbare_afspraak": 16,
    "interventies": 40,
    "afgerond": 20,
    "verschillende_personen": 20,
    "nagekomen": 0,
}
SUPPORTED: dict[str, Any] = {
    "seqf_datum": date(2022, 6, 1),
    "assessorafspraak": True,
    "trajecten": 20,
    "met_opgeleide_medewerker": 10,
    "afgerond": 20,
    "verschillende_personen": 20,
    "tvo_afnemers": 20,
    "tvo_opdrachtgevers": 4,
    "omzet": Decimal(10000),
    "nagekomen": 0,
}


def receipt(
    feiten: Beoordelingsfeiten, teksten: Mapping[Editie, Handleiding] = HANDLEIDINGEN
) -> Receipt[Beoordelingsfeiten]:
    """`teksten`: the editions that are here."""
    kaders = BEOORDELING.kaders(feiten, BESLUIT)
    return maak_receipt(BEOORDELING, feiten, replace(kaders, handleidingen=teksten))


def met_dienst(feiten: Beoordelingsfeiten, dienst: Dienst, **cijfers: Any) -> Beoordelingsfeiten:
    """The same facts, with other figures of one Dienst."""
    opgave = feiten.resultaten.opgave
    diensten = tuple(
        replace(deel, **cijfers) if deel.dienst is dienst else deel for deel in opgave.diensten
    )
    return replace(feiten, resultaten=Resultaatgegevens(opgave=replace(opgave, diensten=diensten)))


def met_bevinding(feiten: Beoordelingsfeiten, norm: str, oordeel: Oordeel) -> Beoordelingsfeiten:
    """The auditor judges otherwise about one norm."""
    rest = tuple(een for een in feiten.bevindingen if een.norm != norm)
    nieuw = Bevinding(norm=norm, oordeel=oordeel, toelichting="Zie het rapport.")
    return replace(feiten, bevindingen=(*rest, nieuw))


def zonder_bevinding(feiten: Beoordelingsfeiten, norm: str) -> Beoordelingsfeiten:
    rest = tuple(een for een in feiten.bevindingen if een.norm != norm)
    return replace(feiten, bevindingen=rest)


def twaalf_diensten() -> Beoordelingsfeiten:
    """One holder with all twelve Diensten of the edition, of which every norm is met."""
    diensten = tuple(_opgave(dienst) for dienst in H2023.resultaten.diensten)
    namen = frozenset(opgave.dienst for opgave in diensten)
    niet = {Doelgroep.OVAL_LEDEN, Doelgroep.ZZP, Doelgroep.INKOOPEISEN, Doelgroep.INHUUR}
    bevindingen = tuple(
        Bevinding(norm=norm.nummer, oordeel=Oordeel.GEHAALD)
        for norm in CATALOGUS.normen
        if norm.toetsing is Toetsing.AUDITOR and norm.voor not in niet
    )
    meting = Meting(20, 10, Decimal("7.5"))
    rapport = Rapport(
        diensten=dict.fromkeys(namen, meting),
        totaal=Meting(240, 120, Decimal("7.5")),
        opdrachtgevers=Meting(48, 20, Decimal("7.1")),
    )
    organisatie = Organisatieopgave(
        afgeronde_trajecten=240,
        transparante_trajecten=200,
        gekwalificeerd_eigen=9,
        personeel_eigen=10,
        gekwalificeerd_ingehuurd=0,
        personeel_ingehuurd=0,
        personen_totaal=240,
    )
    return replace(
        HOUDER,
        organisatie=replace(HOUDER.organisatie, diensten=namen),
        bevindingen=bevindingen,
        resultaten=Resultaatgegevens(opgave=Opgave(organisatie=organisatie, diensten=diensten)),
        onderzoek=replace(HOUDER.onderzoek, rapport=rapport),
        documenten=replace(HOUDER.documenten, seqf_aangeleverd=date(2024, 1, 5)),
    )


def _opgave(dienst: Dienst) -> Dienstopgave:
    velden = H2023.resultaten.diensten[dienst]
    if dienst is Dienst.DUURZAME_INZETBAARHEID:
        return Dienstopgave(dienst=dienst, **DUURZAAM)  # type: ignore[arg-type]
    if dienst is Dienst.SUPPORTED_EMPLOYMENT:
        return Dienstopgave(dienst=dienst, **SUPPORTED)
    cijfers: dict[str, Any] = {
        "afgerond_of_beeindigd": 25,
        "met_prestatieafspraak": 10,
        "succesvol": 22,
        "succesvol_met_prestatieafspraak": 9,
        "had_succesvol_moeten_zijn": 10,
        "werk_gevonden": 8,
        "prestatieafspraken_nogmaals": 10,
        "tvo_afnemers": 20,
        "tvo_opdrachtgevers": 4,
        "omzet": Decimal(10000),
        "garantie_wvp": True,
        "afgerond": 20,
        "verschillende_personen": 20,
        "nagekomen": 0,
        "met_erkende_jobcoach": 18,
    }
    gevraagd = {str(veld) for veld in (*velden.nummers, *velden.extra)}
    return Dienstopgave(dienst=dienst, **{k: v for k, v in cijfers.items() if k in gevraagd})
