"""Deciding at the end of a Meetperiode (H23 6.1.1, 6.1.2, 6.2, 6.2.1)."""

from dataclasses import dataclass
from typing import ClassVar

from domain import beleid
from domain.begrippen import Dienst
from domain.keurmerk.beoordeling import regels
from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    Beoordeling,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.beoordeling.gronden import (
    CompensatieGrond,
    NietToekenningGrond,
    ToekenningGrond,
    VerlengingGrond,
    VoortzettingGrond,
)
from domain.keurmerk.beoordeling.regels import te_beoordelen
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Besluitcommand, Commanddeel
from domain.keurmerk.lifecycle.statussen import GESCHORST
from domain.keurmerk.receiptregels import ZELFDE_MEETPERIODE, ZELFDE_UITKOMST
from domain.keurmerk.regels import NIET_EERDER
from domain.keurmerk.vraag import Vraag, beoordelingsbesluit


@dataclass(frozen=True, slots=True, kw_only=True)
class Bevindingen(Commanddeel):
    """Uitkomst van de beoordeling van de Meetperiode."""

    hoofdnorm_1_gehaald: bool
    """Hoofdnorm 1 Organisatie gehaald?"""
    hoofdnorm_2_gehaald: bool
    """Hoofdnorm 2 Resultaten gehaald?"""
    hoofdnorm_3_gehaald: bool
    """Hoofdnorm 3 Tevredenheid gehaald?"""
    afgeronde_trajecten: int
    """Afgeronde Trajecten op de Dienst met de meeste."""
    verschillende_personen: int
    """Verschillende personen op die Dienst."""
    betalingen_voldaan: bool
    """Zijn alle betalingen aan Blik op Werk voldaan?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class KenKeurmerkToe(Besluitcommand):
    """Ken het Keurmerk toe aan een aspirant."""

    NAAM: ClassVar[str] = "ken-keurmerk-toe"
    bevindingen: Bevindingen
    """Uitkomst van de beoordeling."""
    sterren: int | None = None
    """Aantal sterren, als dat is vastgesteld."""
    gronden: tuple[ToekenningGrond, ...] = (ToekenningGrond.ALLE_NORMEN_GEHAALD,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerlengAspirant(Besluitcommand):
    """Verleng het Aspirant-Keurmerk met een Meetperiode."""

    NAAM: ClassVar[str] = "verleng-aspirant"
    bevindingen: Bevindingen
    """Uitkomst van de beoordeling."""
    voorwaarden: tuple[str, ...] = ()
    """Extra voorwaarden bij de verlenging."""
    gronden: tuple[VerlengingGrond, ...] = (VerlengingGrond.TE_WEINIG_TRAJECTEN,)
    """Grond van het besluit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KenKeurmerkNietToe(Besluitcommand):
    """Ken het Keurmerk niet toe aan een aspirant."""

    NAAM: ClassVar[str] = "ken-keurmerk-niet-toe"
    gronden: tuple[NietToekenningGrond, ...]
    """Waarom het Keurmerk niet wordt toegekend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ZetKeurmerkVoort(Besluitcommand):
    """Leg de jaarlijkse beoordeling vast: het Keurmerk loopt door."""

    NAAM: ClassVar[str] = "zet-keurmerk-voort"
    bevindingen: Bevindingen
    """Uitkomst van de beoordeling."""
    sterren: int | None = None
    """Aantal sterren, als dat is vastgesteld."""
    gronden: tuple[VoortzettingGrond, ...]
    """Waarom het Keurmerk doorloopt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasCompensatieToe(Besluitcommand):
    """Pas de compensatieregeling toe."""

    NAAM: ClassVar[str] = "pas-compensatie-toe"
    gerapporteerde_diensten: int
    """Hoeveel Diensten de houder rapporteert."""
    diensten: tuple[Dienst, ...]
    """Diensten onder de Norm die worden gecompenseerd."""
    gronden: tuple[CompensatieGrond, ...] = (CompensatieGrond.DIENST_ONDER_NORM,)
    """Grond van het besluit."""


def _beoordeling(b: Bevindingen) -> Beoordeling:
    return Beoordeling(
        hoofdnorm_1_gehaald=b.hoofdnorm_1_gehaald,
        hoofdnorm_2_gehaald=b.hoofdnorm_2_gehaald,
        hoofdnorm_3_gehaald=b.hoofdnorm_3_gehaald,
        afgeronde_trajecten=b.afgeronde_trajecten,
        verschillende_personen=b.verschillende_personen,
        betalingen_voldaan=b.betalingen_voldaan,
    )


def _ken_toe(vraag: Vraag[KenKeurmerkToe]) -> KeurmerkToegekend:
    return KeurmerkToegekend(
        besluit=beoordelingsbesluit(vraag),
        meetperiode_start=te_beoordelen(vraag).start,
        beoordeling=_beoordeling(vraag.command.bevindingen),
        sterren=vraag.command.sterren,
    )


def _zet_voort(vraag: Vraag[ZetKeurmerkVoort]) -> KeurmerkVoortgezet:
    return KeurmerkVoortgezet(
        besluit=beoordelingsbesluit(vraag),
        meetperiode_start=te_beoordelen(vraag).start,
        beoordeling=_beoordeling(vraag.command.bevindingen),
        sterren=vraag.command.sterren,
    )


def _verleng(vraag: Vraag[VerlengAspirant]) -> AspirantVerlengd:
    return AspirantVerlengd(
        besluit=beoordelingsbesluit(vraag),
        meetperiode_start=te_beoordelen(vraag).start,
        beoordeling=_beoordeling(vraag.command.bevindingen),
        voorwaarden=vraag.command.voorwaarden,
        tijdens_schorsing=vraag.keurmerk.status in GESCHORST,
    )


def _ken_niet_toe(vraag: Vraag[KenKeurmerkNietToe]) -> KeurmerkNietToegekend:
    dag = vraag.command.besluitdatum
    return KeurmerkNietToegekend(
        besluit=beoordelingsbesluit(vraag),
        meetperiode_start=te_beoordelen(vraag).start,
        nieuwe_aanvraag_vanaf=beleid.nieuwe_aanvraag_vanaf(dag, vraag.naaste(dag)),
        ontbinding_bij_stilzitten=beleid.ontbinding_bij_stilzitten(dag, vraag.naaste(dag)),
    )


def _compenseer(vraag: Vraag[PasCompensatieToe]) -> CompensatieToegepast:
    return CompensatieToegepast(
        besluit=beoordelingsbesluit(vraag),
        meetperiode_start=te_beoordelen(vraag).start,
        gerapporteerde_diensten=vraag.command.gerapporteerde_diensten,
        diensten=vraag.command.diensten,
    )


RECEIPT = (ZELFDE_MEETPERIODE, ZELFDE_UITKOMST)
GEMETEN = (regels.PERIODE, regels.VOORBIJ, regels.AUDIT, regels.TVO, regels.RE_AUDIT)
BESLISSINGEN = (
    Beslissing(
        command=KenKeurmerkToe,
        event=KeurmerkToegekend,
        leg_vast=_ken_toe,
        vooraf=(*GEMETEN, regels.AUDIT_TIJDIG),
        inhoud=(
            regels.INGANG,
            regels.HN_1,
            regels.HN_2,
            regels.HN_3,
            regels.VOLUME,
            regels.BETALING,
            regels.STERREN,
            *RECEIPT,
        ),
    ),
    Beslissing(
        command=VerlengAspirant,
        event=AspirantVerlengd,
        leg_vast=_verleng,
        vooraf=GEMETEN,
        inhoud=(regels.INGANG, regels.HN_1, regels.HN_3, regels.GENOEG_TRAJECTEN, *RECEIPT),
    ),
    Beslissing(
        command=KenKeurmerkNietToe,
        event=KeurmerkNietToegekend,
        leg_vast=_ken_niet_toe,
        vooraf=(regels.PERIODE, regels.VOORBIJ),
        inhoud=(regels.GRONDEN_KLOPPEN, NIET_EERDER, ZELFDE_MEETPERIODE),
    ),
    Beslissing(
        command=ZetKeurmerkVoort,
        event=KeurmerkVoortgezet,
        leg_vast=_zet_voort,
        vooraf=GEMETEN,
        inhoud=(regels.INGANG, regels.STERREN, *RECEIPT),
    ),
    Beslissing(
        command=PasCompensatieToe,
        event=CompensatieToegepast,
        leg_vast=_compenseer,
        vooraf=(regels.PERIODE, regels.AUDIT, regels.NIET_TWEE_KEER),
        inhoud=(regels.RUIMTE,),
    ),
)
