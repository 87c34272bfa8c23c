"""Why two Personen are Verbonden, and how much that weighs (H23 Bijlage 1, A-52, A-86)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.personen.relaties import Schakel, uitleg
from domain.source import Bron, eigen_lezing, h2023


class Verbondengrond(StrEnum):
    HEEFT_ZEGGENSCHAP = "heeft-zeggenschap"
    ONDER_ZEGGENSCHAP = "onder-zeggenschap"
    FAMILIE = "familie"
    VAN_FAMILIE = "van-familie"
    WERKNEMER = "werknemer"
    ZUSTER = "zuster"
    FAMILIE_SAMEN = "familie-samen"


class Gewicht(StrEnum):
    TELT = "telt"
    SIGNAAL = "signaal"  # not by the letter: staff look at it


BRONNEN: Mapping[Verbondengrond, Bron] = {
    Verbondengrond.HEEFT_ZEGGENSCHAP: h2023("Bijlage 1", "Wie zeggenschap heeft over een ander."),
    Verbondengrond.ONDER_ZEGGENSCHAP: h2023("Bijlage 1", "Over wie die ander zeggenschap heeft."),
    Verbondengrond.FAMILIE: h2023(
        "Bijlage 1", "Partner, en verwanten tot in de graad van de tekst."
    ),
    Verbondengrond.VAN_FAMILIE: h2023("Bijlage 1", "Wie onder zeggenschap staat van familie."),
    Verbondengrond.WERKNEMER: eigen_lezing(
        "A-86", "Een werknemer alleen als die ook leiding geeft."
    ),
    Verbondengrond.ZUSTER: eigen_lezing("A-52", "Een zusterbedrijf staat niet in de definitie."),
    Verbondengrond.FAMILIE_SAMEN: h2023(
        "Bijlage 1", "Stemmen van familie tellen samen; aandelen telt ieder voor zich."
    ),
}
ZINNEN: Mapping[Verbondengrond, str] = {
    Verbondengrond.HEEFT_ZEGGENSCHAP: "{met} heeft zeggenschap over {persoon}.",
    Verbondengrond.ONDER_ZEGGENSCHAP: "{persoon} heeft zeggenschap over {met}.",
    Verbondengrond.FAMILIE: "{met} is familie van {persoon}.",
    Verbondengrond.VAN_FAMILIE: "Familie van {persoon} heeft zeggenschap over {met}.",
    Verbondengrond.WERKNEMER: "{met} is werknemer van {persoon} of van familie.",
    Verbondengrond.ZUSTER: "{met} en {persoon} staan onder dezelfde zeggenschap.",
    Verbondengrond.FAMILIE_SAMEN: "{persoon} en familie hebben samen de meerderheid in {met}.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbinding:
    """`met` is Verbonden with `persoon`; `keten` shows why."""

    persoon: str
    met: str
    grond: Verbondengrond
    gewicht: Gewicht
    keten: tuple[Schakel, ...]

    @property
    def bron(self) -> Bron:
        return BRONNEN[self.grond]

    @property
    def zin(self) -> str:
        kern = ZINNEN[self.grond].format(met=self.met, persoon=self.persoon)
        return f"{kern} {uitleg(self.keten)}"
