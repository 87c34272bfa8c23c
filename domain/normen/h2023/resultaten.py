"""Handleiding 2023, hoofdnorm 2: the norms per Dienst, in our own words."""

from domain.begrippen import Dienst
from domain.handleiding.diensten import nummer
from domain.handleiding.h2023_organisatie import DOCUMENTEN
from domain.handleiding.h2023_resultaten import RESULTATEN
from domain.handleiding.resultaatvorm import Aandeelnorm
from domain.normen.norm import Doelgroep, Norm, Toetsing
from domain.source import h2023

# The Diensten of which Trajecten are counted; 11 and 12 have norms of their own.
GETELD = tuple(
    dienst
    for dienst in RESULTATEN.diensten
    if dienst not in (Dienst.DUURZAME_INZETBAARHEID, Dienst.SUPPORTED_EMPLOYMENT)
)


def _controle(code: str, dienst: Dienst, wat: str) -> Norm:
    return Norm(
        nummer=code,
        hoofdnorm=2,
        eis=f"{wat} is te zien en na te gaan.",
        bron=h2023(code, "De Auditor controleert de telling."),
        voor=Doelgroep.DIENST,
        dienst=dienst,
    )


def _aandeel(norm: Aandeelnorm, dienst: Dienst, wat: str) -> Norm:
    minimum = norm.minimum.waarde * 100
    return Norm(
        nummer=norm.code,
        hoofdnorm=2,
        eis=f"Ten minste {minimum} % {wat}.",
        bron=norm.minimum.bron,
        toetsing=Toetsing.BEREKENING,
        voor=Doelgroep.DIENST,
        dienst=dienst,
        compenseerbaar=True,
    )


def _opgave(code: str, eis: str) -> Norm:
    bron = h2023(code, "Een telling zonder minimum; Prestatieafspraken tellen niet mee (A-15).")
    return Norm(nummer=code, hoofdnorm=2, eis=eis, bron=bron, toetsing=Toetsing.OPGAVE)


TRANSPARANTIE = (
    _opgave("2.0.1", "De organisatie telt alle afgeronde Trajecten van alle Diensten."),
    _opgave(
        "2.0.2",
        "De organisatie telt de Trajecten waarvan inspanningen en doel vooraf in offerte of "
        "contract stonden.",
    ),
)

VOLUME = Norm(
    nummer="R-3.1-a",
    hoofdnorm=2,
    eis="In de Meetperiode zijn er genoeg afgeronde Trajecten, van genoeg verschillende mensen.",
    bron=h2023("3.1", "De aantallen staan bij het volume; voor de telling zie A-14 en A-76."),
    toetsing=Toetsing.BEREKENING,
)

TELLINGEN = tuple(
    _controle(f"2.{nummer(dienst)}.1", dienst, "Het aantal afgeronde en beëindigde Trajecten")
    for dienst in GETELD
)
TELLINGEN_PRESTATIE = tuple(
    _controle(f"2.{nummer(dienst)}.2", dienst, "Het aantal Trajecten met een Prestatieafspraak")
    for dienst in RESULTATEN.realisatie
)
REALISATIE = tuple(
    _aandeel(norm, dienst, "van de afgesproken prestatie is gehaald")
    for dienst, norm in RESULTATEN.realisatie.items()
)

EIGEN_NORMEN = (
    _aandeel(
        RESULTATEN.jobcoach,
        Dienst.JOBCOACHING,
        "van de afgeronde Trajecten is begeleid door een erkend opgeleide jobcoach",
    ),
    _aandeel(
        RESULTATEN.meetbare_afspraak,
        Dienst.DUURZAME_INZETBAARHEID,
        "van de contracten bevat een concrete, meetbare afspraak over het doel",
    ),
    _aandeel(
        RESULTATEN.opgeleide_medewerker,
        Dienst.SUPPORTED_EMPLOYMENT,
        "van de Trajecten is begeleid door iemand met de opleiding van de landelijke koepel",
    ),
    Norm(
        nummer="2.12.1",
        hoofdnorm=2,
        eis=(
            f"Het SEQF self-assessment is hoogstens {DOCUMENTEN.seqf_maanden.waarde} maanden oud "
            "en bij Blik op Werk ingeleverd."
        ),
        bron=h2023("2.12.1", "De leeftijd staat bij de documenten."),
        toetsing=Toetsing.BEREKENING,
        voor=Doelgroep.DIENST,
        dienst=Dienst.SUPPORTED_EMPLOYMENT,
    ),
    Norm(
        nummer="2.12.2",
        hoofdnorm=2,
        eis=(
            "De Auditor vindt het self-assessment juist, open en volledig. Ook het plan om te "
            "groeien en de inzet van alle medewerkers tellen, niet alleen de score."
        ),
        bron=h2023("2.12.2, 3.15", "De inzet weegt zwaarder dan een hoge score op papier."),
        voor=Doelgroep.DIENST,
        dienst=Dienst.SUPPORTED_EMPLOYMENT,
    ),
)

NORMEN_2 = (
    *TRANSPARANTIE,
    VOLUME,
    *TELLINGEN,
    *TELLINGEN_PRESTATIE,
    *REALISATIE,
    *EIGEN_NORMEN,
)
