"""Whether norms that were not met can be compensated, and which ones remain (H23 6.2.1, A-43)."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.begrippen import Dienst
from domain.handleiding.diensten import NAMEN
from domain.kader import Kader
from domain.normen.catalogus import catalogus
from domain.uitslag import Toets, Uitkomst, Uitslag

GEEN_TEKORT = "Er is geen norm niet gehaald die gecompenseerd kan worden."


@dataclass(frozen=True, slots=True, kw_only=True)
class Tekort:
    """A norm that was not met; `dienst` is None for a norm of the whole organisation."""

    norm: str
    dienst: Dienst | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compensatiefeiten:
    """`vorige_gecompenseerd` is None when nobody knows what happened a Meetperiode ago."""

    aspirant: bool
    resultatenaudit: bool
    gerapporteerd: frozenset[Dienst]
    tekorten: tuple[Tekort, ...]
    vorige_gecompenseerd: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compensatie:
    """`uitslag` answers the question; `voorwaarden` say why. No Waarschuwing for `gecompenseerd`.

    What is in `over` follows the road of Waarschuwing, Schorsing and Intrekking.
    """

    uitslag: Uitslag
    voorwaarden: tuple[Uitslag, ...]
    diensten: frozenset[Dienst]
    gecompenseerd: tuple[Tekort, ...]
    over: tuple[Tekort, ...]

    @property
    def uitslagen(self) -> tuple[Uitslag, ...]:
        return (self.uitslag, *self.voorwaarden)


def compensatie(feiten: Compensatiefeiten, kader: Kader) -> Compensatie:
    """All or nothing: one Dienst too many, and none is compensated. Bron: H23 6.2.1.

    LookupError when a shortfall names a norm that the edition does not have.
    """
    in_aanmerking = tuple(t for t in feiten.tekorten if _compenseerbaar(t, kader))
    diensten = frozenset(tekort.dienst for tekort in in_aanmerking if tekort.dienst)
    voorwaarden = _voorwaarden(feiten, diensten, kader)
    toets = kader.toets("R-6.2.1-b", "Compensatieregeling")
    uitslag = _uitslag(toets, diensten, voorwaarden)
    gecompenseerd = in_aanmerking if uitslag.gehaald else ()
    return Compensatie(
        uitslag=uitslag,
        voorwaarden=voorwaarden,
        diensten=diensten if uitslag.gehaald else frozenset(),
        gecompenseerd=gecompenseerd,
        over=tuple(tekort for tekort in feiten.tekorten if tekort not in gecompenseerd),
    )


def _compenseerbaar(tekort: Tekort, kader: Kader) -> bool:
    norm = catalogus(kader.editie).norm(tekort.norm)
    return norm.compenseerbaar and tekort.dienst is not None


def _voorwaarden(
    feiten: Compensatiefeiten, diensten: frozenset[Dienst], kader: Kader
) -> tuple[Uitslag, ...]:
    scope = kader.toets("R-6.2.1-a", "Compensatieregeling")
    return (
        scope.oordeel(
            feiten.resultatenaudit,
            "De norm is getoetst in de resultatenaudit."
            if feiten.resultatenaudit
            else "Compensatie kan alleen bij de resultatenaudit.",
        ),
        scope.oordeel(
            not feiten.aspirant,
            "Een Aspirant-Keurmerkhouder kan niet compenseren."
            if feiten.aspirant
            else "De organisatie is Keurmerkhouder.",
        ),
        _aantal(feiten, diensten, kader),
        _vorige(feiten.vorige_gecompenseerd, kader),
    )


def _aantal(feiten: Compensatiefeiten, diensten: frozenset[Dienst], kader: Kader) -> Uitslag:
    waarden = kader.handleiding.compensatie
    mag = waarden.toegestaan(len(feiten.gerapporteerd))
    zin = (
        f"Op {len(diensten)} van de {len(feiten.gerapporteerd)} gerapporteerde Diensten is de "
        f"score onder de norm; dat mag op {mag}."
    )
    toets = kader.toets("R-6.2.1-b", "aantal Diensten")
    return toets.oordeel(len(diensten) <= mag, zin, len(diensten))


def _vorige(vorige: bool | None, kader: Kader) -> Uitslag:
    toets = kader.toets("R-6.2.1-c", "vorige Meetperiode")
    if vorige is None:
        zin = "Van de vorige Meetperiode is niet bekend of er is gecompenseerd."
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    if vorige:
        return toets.oordeel(
            False, "In de vorige Meetperiode is gecompenseerd: nu moeten alle normen gehaald zijn."
        )
    return toets.oordeel(True, "In de vorige Meetperiode is niet gecompenseerd.")


def _uitslag(toets: Toets, diensten: frozenset[Dienst], voorwaarden: Iterable[Uitslag]) -> Uitslag:
    if not diensten:
        return toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, GEEN_TEKORT)
    gemist = [uitslag for uitslag in voorwaarden if not uitslag.gehaald]
    niet = [uitslag for uitslag in gemist if uitslag.uitkomst is Uitkomst.NIET_GEHAALD]
    if niet:
        return toets.oordeel(False, " ".join(["Compensatie kan niet.", *(u.zin for u in niet)]))
    if gemist:
        zin = " ".join(uitslag.zin for uitslag in gemist)
        return toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin)
    namen = ", ".join(sorted(NAMEN[dienst] for dienst in diensten))
    return toets.oordeel(
        True,
        f"Compensatie is mogelijk voor: {namen}. Blik op Werk geeft hiervoor geen Waarschuwing. "
        "In de volgende Meetperiode moeten alle normen gehaald zijn.",
    )
