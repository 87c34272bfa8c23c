"""Hoofdnorm 2 as the Handleiding 2023 has it: the norms per Dienst, in our own words."""

from domain.begrippen import Dienst
from domain.handleiding.edition import Handleiding
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
from domain.handleiding.resultaatvorm import Aandeelnorm, Resultaatwaarden
from domain.source import h2023

# Diensten with norms of their own: of all others the Trajecten are counted.
NIET_GETELD = (Dienst.DUURZAME_INZETBAARHEID, Dienst.SUPPORTED_EMPLOYMENT)


def _controle(code: str, dienst: Dienst, wat: str) -> Norm:
    return Norm(
        nummer=code,
        hoofdnorm=2,
        eis=f"{wat} is te zien en na te gaan.",
        bron=h2023(code, "De Auditor controleert de telling."),
        voor=Doelgroep.DIENST,
        dienst=dienst,
    )


def _aandeel(norm: Aandeelnorm, dienst: Dienst, eis: str) -> Norm:
    """`eis` holds {minimum}."""
    return Norm(
        nummer=norm.code,
        hoofdnorm=2,
        eis=eis.format(minimum=f"{norm.minimum.waarde * 100} %"),
        bron=norm.minimum.bron,
        toetsing=Toetsing.BEREKENING,
        voor=Doelgroep.DIENST,
        dienst=dienst,
        compenseerbaar=True,
    )


def _opgave(code: str, eis: str) -> Norm:
    bron = h2023(code, "Een telling zonder minimum; Prestatieafspraken tellen niet mee.")
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
    bron=h2023("3.1", "De aantallen staan bij het volume."),
    toetsing=Toetsing.BEREKENING,
)

KWALITEIT = Norm(
    nummer="2.12.2",
    hoofdnorm=2,
    eis=(
        "De Auditor vindt het self-assessment juist, open en volledig. Ook het plan om te "
        "groeien en de inzet van alle medewerkers tellen, niet alleen de score."
    ),
    bron=h2023("2.12.2, 3.15", "De inzet weegt zwaarder dan een hoge score op papier."),
    voor=Doelgroep.DIENST,
    dienst=Dienst.SUPPORTED_EMPLOYMENT,
)


def normen_2(handleiding: Handleiding) -> tuple[Norm, ...]:
    """In the order of the book."""
    waarden, nummers = handleiding.resultaten, handleiding.nummers
    geteld = [dienst for dienst in waarden.diensten if dienst not in NIET_GETELD]
    return (
        *TRANSPARANTIE,
        VOLUME,
        *(
            _controle(f"2.{nummers[d]}.1", d, "Het aantal afgeronde en beëindigde Trajecten")
            for d in geteld
        ),
        *(
            _controle(f"2.{nummers[d]}.2", d, "Het aantal Trajecten met een Prestatieafspraak")
            for d in waarden.realisatie
        ),
        *(
            _aandeel(norm, dienst, "Ten minste {minimum} van de afgesproken prestatie is gehaald.")
            for dienst, norm in waarden.realisatie.items()
        ),
        *_aandelen(waarden),
        _seqf(handleiding.documenten.seqf_maanden.waarde),
        KWALITEIT,
    )


def _aandelen(waarden: Resultaatwaarden) -> tuple[Norm, ...]:
    return (
        _aandeel(
            waarden.jobcoach,
            Dienst.JOBCOACHING,
            "Bij minstens {minimum} van wat is afgerond, had de jobcoach een opleiding die Noloc, "
            "de NVS of UWV erkent.",
        ),
        _aandeel(
            waarden.meetbare_afspraak,
            Dienst.DUURZAME_INZETBAARHEID,
            "In minstens {minimum} van de contracten is het doel zo afgesproken dat te meten is of "
            "het is gehaald.",
        ),
        _aandeel(
            waarden.opgeleide_medewerker,
            Dienst.SUPPORTED_EMPLOYMENT,
            "Bij minstens {minimum} van de Trajecten begeleidt iemand met de opleiding van de "
            "landelijke koepel, in Nederland de NVS.",
        ),
    )


def _seqf(maanden: int) -> Norm:
    return Norm(
        nummer="2.12.1",
        hoofdnorm=2,
        eis=(
            f"Het SEQF self-assessment is hoogstens {maanden} maanden oud "
            "en bij Blik op Werk ingeleverd."
        ),
        bron=h2023("2.12.1", "De leeftijd staat bij de documenten."),
        toetsing=Toetsing.BEREKENING,
        voor=Doelgroep.DIENST,
        dienst=Dienst.SUPPORTED_EMPLOYMENT,
    )
