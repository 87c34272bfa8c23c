"""What must be done with an exemption, provisional and definitive (H23 5.1.1).

Both stages are bound: when every condition holds it must be granted. Staff carry it out.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.kader import Kader
from domain.source import Bron, eigen_lezing, h2023
from domain.uitslag import Uitkomst, Uitslag
from domain.vrijstelling.beslistermijn import Beslistermijn, beslistermijn
from domain.vrijstelling.cyclus import cyclus
from domain.vrijstelling.feiten import Vrijstellingsfeiten
from domain.vrijstelling.soort import Soort
from domain.vrijstelling.tweejaarlijks import tweejaarlijks
from domain.vrijstelling.vierdejaars import vierdejaars
from domain.vrijstelling.voorwaarde import Fase, Voorwaarde

EVALUATORS: Mapping[Soort, Callable[[Vrijstellingsfeiten, Kader], tuple[Voorwaarde, ...]]] = {
    Soort.VIERDE_JAAR: vierdejaars,
    Soort.TWEEJAARLIJKS: tweejaarlijks,
}


class Vrijstellingsadvies(StrEnum):
    TOEKENNEN = "toekennen"  # bound: must
    NIET_TOEKENNEN = "niet-toekennen"  # provisional: the Audit goes on as usual
    WEIGEREN = "weigeren"  # definitive: names the condition; ask to plan an Audit
    VERVALT = "vervalt"  # definitive: data were late; by itself; ask to plan an Audit
    WACHTEN = "wachten"  # evidence is missing


@dataclass(frozen=True, slots=True)
class Gevolg:
    zin: str
    bron: Bron


IN_HET_VRIJSTELLINGSJAAR = (
    Gevolg(
        "U levert dezelfde resultaatgegevens aan. Blik op Werk controleert ze op afstand.",
        h2023("voetnoot 16", "Hoofdnorm 2 wordt in dit jaar op afstand getoetst."),
    ),
    Gevolg(
        "Het Tevredenheidsonderzoek gaat gewoon door.",
        h2023("5.1.1", "De vrijstelling is er alleen voor de resultatenaudit."),
    ),
    Gevolg(
        "U geeft ook dit jaar de Managementverklaring af.",
        h2023("1.2.3", "De verklaring is er elk jaar."),
    ),
    Gevolg(
        "Uw sterren blijven gelijk tot een volgende Auditrapportage is beoordeeld.",
        eigen_lezing("A-51", "Zonder Auditrapportage is er niets om nieuwe sterren op te baseren."),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vrijstellingsbeoordeling:
    soort: Soort
    voorwaarden: tuple[Voorwaarde, ...]
    termijn: Beslistermijn

    @property
    def uitslagen(self) -> tuple[Uitslag, ...]:
        return tuple(voorwaarde.uitslag for voorwaarde in self.voorwaarden)

    def van(self, fase: Fase, *uitkomsten: Uitkomst) -> tuple[Voorwaarde, ...]:
        """The conditions of a stage, or those of them with such an outcome."""
        return tuple(
            voorwaarde
            for voorwaarde in self.voorwaarden
            if voorwaarde.fase is fase
            and (not uitkomsten or voorwaarde.uitslag.uitkomst in uitkomsten)
        )

    def advies(self, fase: Fase) -> Vrijstellingsadvies:
        """What is due in this stage. Bron: H23 5.1.1."""
        niet_gehaald = self.van(fase, Uitkomst.NIET_GEHAALD)
        if niet_gehaald and fase is Fase.VOORLOPIG:
            return Vrijstellingsadvies.NIET_TOEKENNEN
        if niet_gehaald:
            te_laat = any(voorwaarde.aanlevering for voorwaarde in niet_gehaald)
            return Vrijstellingsadvies.VERVALT if te_laat else Vrijstellingsadvies.WEIGEREN
        if self.van(fase, Uitkomst.NIET_TE_BEOORDELEN):
            return Vrijstellingsadvies.WACHTEN
        return Vrijstellingsadvies.TOEKENNEN

    def waarom(self, fase: Fase) -> tuple[str, ...]:
        """The sentences behind the advice: what fails, or else what is missing, or else all."""
        gevonden = (
            self.van(fase, Uitkomst.NIET_GEHAALD)
            or self.van(fase, Uitkomst.NIET_TE_BEOORDELEN)
            or self.van(fase)
        )
        return tuple(voorwaarde.uitslag.zin for voorwaarde in gevonden)


def soort_van(feiten: Vrijstellingsfeiten, kader: Kader) -> Soort:
    """From the year that opens it on the biennial one, before that the one of year 4."""
    jaar = cyclus(feiten, kader).jaar or 0
    vanaf = kader.handleiding.vrijstelling.tweejaarlijks_vanaf.waarde
    return Soort.TWEEJAARLIJKS if jaar >= vanaf else Soort.VIERDE_JAAR


def vrijstelling(
    feiten: Vrijstellingsfeiten, kader: Kader, soort: Soort | None = None
) -> Vrijstellingsbeoordeling:
    """Every condition of the exemption that the year of the cycle allows. Bron: H23 5.1.1."""
    gekozen = soort or soort_van(feiten, kader)
    return Vrijstellingsbeoordeling(
        soort=gekozen,
        voorwaarden=EVALUATORS[gekozen](feiten, kader),
        termijn=beslistermijn(gekozen, feiten.lopend, kader),
    )
