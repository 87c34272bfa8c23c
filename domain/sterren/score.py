"""The score of one Dienst: each part with its figure, its score and its weight, exact."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.getallen import percentage, toon
from domain.handleiding.resultaatvorm import Sterdeel
from domain.kader import Kader
from domain.sterren.invoer import Dienstinvoer, Stem, Sterreninvoer

Figuur: TypeAlias = Decimal | Fraction | bool  # a grade, a share, or yes and no
NUL = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deelscore:
    onderdeel: Sterdeel
    invoer: Figuur
    score: Decimal
    gewicht: Decimal

    @property
    def zin(self) -> str:
        """As in: transparantie 80 % geeft 7,5 (weegt 0,05)."""
        return (
            f"{self.onderdeel} {_toon(self.invoer)} geeft {toon(self.score)} "
            f"(weegt {toon(self.gewicht)})"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dienstscore:
    """`ontbreekt` names what keeps this score from being computed; then there is none.

    Without a block in Bijlage 8 there is no score either.
    """

    dienst: Dienst
    omzet: Decimal | None
    delen: tuple[Deelscore, ...]
    ontbreekt: tuple[Sterdeel, ...]

    @property
    def score(self) -> Fraction | None:
        if self.ontbreekt or not self.delen:
            return None
        return sum((Fraction(deel.score) * Fraction(deel.gewicht) for deel in self.delen), NUL)


def gewichten(dienst: Dienst, kader: Kader) -> Mapping[Sterdeel, Decimal]:
    """The weights of a Dienst, together 1; empty when Bijlage 8 has no block for it.

    Which of two columns is made and which is kept is a choice (A-56).
    """
    gedrukt = kader.handleiding.sterren.gewichten.waarde.get(dienst, {})
    keuze = kader.beleid.waarde(keuzes.PRESTATIEWEGING)
    gekozen = {Sterdeel.GEMAAKT: keuze.gemaakt, Sterdeel.NAGEKOMEN: keuze.nagekomen}
    return {onderdeel: gekozen.get(onderdeel, gewicht) for onderdeel, gewicht in gedrukt.items()}


def dienstscore(dienst: Dienstinvoer, alles: Sterreninvoer, kader: Kader) -> Dienstscore:
    """Bron: H23 Bijlage 8, A-56, A-57, A-58."""
    invoer, gewicht = _invoer(dienst, alles), gewichten(dienst.dienst, kader)
    return Dienstscore(
        dienst=dienst.dienst,
        omzet=dienst.omzet,
        delen=tuple(
            Deelscore(onderdeel=deel, invoer=figuur, score=_score(figuur, kader), gewicht=weegt)
            for deel, weegt in gewicht.items()
            if (figuur := invoer[deel]) is not None
        ),
        ontbreekt=tuple(deel for deel in gewicht if invoer[deel] is None),
    )


def bandscore(aandeel: Fraction, kader: Kader) -> Decimal:
    """The score of a share, by the band it falls in. Raises ValueError below zero: no band."""
    if aandeel < 0:
        raise ValueError("Een aandeel is niet negatief.")
    banden = kader.handleiding.sterren.banden.waarde
    return max(band.score for band in banden if band.bevat(aandeel))


def _invoer(dienst: Dienstinvoer, alles: Sterreninvoer) -> Mapping[Sterdeel, Figuur | None]:
    neemt_over = alles.opdrachtgevers is None and alles.stem is Stem.GEEN_OPDRACHTGEVERS
    return {
        Sterdeel.CLIENTEN: dienst.clienten,
        Sterdeel.OPDRACHTGEVERS: dienst.clienten if neemt_over else alles.opdrachtgevers,
        Sterdeel.GEMAAKT: dienst.gemaakt,
        Sterdeel.NAGEKOMEN: dienst.nagekomen,
        Sterdeel.TRANSPARANTIE: alles.transparantie,
        Sterdeel.PERSONEEL: alles.personeel,
        Sterdeel.GARANTIE: dienst.garantie,
    }


def _score(figuur: Figuur, kader: Kader) -> Decimal:
    """A grade is its own score."""
    sterren = kader.handleiding.sterren
    if isinstance(figuur, bool):
        return (sterren.met_garantie if figuur else sterren.zonder_garantie).waarde
    return bandscore(figuur, kader) if isinstance(figuur, Fraction) else figuur


def _toon(figuur: Figuur) -> str:
    if isinstance(figuur, bool):
        return "ja" if figuur else "nee"
    return f"{toon(percentage(figuur))} %" if isinstance(figuur, Fraction) else toon(figuur)
