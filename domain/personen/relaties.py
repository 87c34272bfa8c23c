"""What a register says about two Personen, with the days on which it holds and its source."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from domain.getallen import afgerond, toon


class Relatiesoort(StrEnum):
    """What `van` has in, or is to, `naar`. With a share: how much of the whole."""

    STEMMEN = "stemmen"
    AANDELEN = "aandelen"
    BENOEMT_BESTUURDERS = "benoemt-bestuurders"
    BENOEMT_COMMISSARISSEN = "benoemt-commissarissen"
    BEGUNSTIGDE = "begunstigde"  # of the assets
    BIJZONDERE_ZEGGENSCHAP = "bijzondere-zeggenschap"  # over the assets
    FEITELIJKE_ZEGGENSCHAP = "feitelijke-zeggenschap"  # in another way than the ones above
    WERKGEVER = "werkgever"
    BESTUURDER = "bestuurder"
    MANAGEMENT = "management"  # part of the Management, also without being a director
    OUDER = "ouder"
    ECHTGENOOT = "echtgenoot"
    GEREGISTREERD_PARTNER = "geregistreerd-partner"
    SAMENWONEND = "samenwonend"  # for good: the register says so


MET_AANDEEL = frozenset(
    {
        Relatiesoort.STEMMEN,
        Relatiesoort.AANDELEN,
        Relatiesoort.BENOEMT_BESTUURDERS,
        Relatiesoort.BENOEMT_COMMISSARISSEN,
        Relatiesoort.BEGUNSTIGDE,
        Relatiesoort.BIJZONDERE_ZEGGENSCHAP,
    }
)
WAARVAN = {  # a share of what
    Relatiesoort.STEMMEN: "de stemmen",
    Relatiesoort.AANDELEN: "de aandelen",
    Relatiesoort.BENOEMT_BESTUURDERS: "de benoemingen van bestuurders",
    Relatiesoort.BENOEMT_COMMISSARISSEN: "de benoemingen van commissarissen",
    Relatiesoort.BEGUNSTIGDE: "het vermogen voor begunstigden",
    Relatiesoort.BIJZONDERE_ZEGGENSCHAP: "de bijzondere zeggenschap over het vermogen",
}
ZINNEN = {
    Relatiesoort.STEMMEN: "{van} heeft {deel} van de stemmen in {naar}",
    Relatiesoort.AANDELEN: "{van} heeft {deel} van de aandelen in {naar}",
    Relatiesoort.BENOEMT_BESTUURDERS: "{van} benoemt {deel} van de bestuurders van {naar}",
    Relatiesoort.BENOEMT_COMMISSARISSEN: "{van} benoemt {deel} van de commissarissen van {naar}",
    Relatiesoort.BEGUNSTIGDE: "{van} is begunstigde van {deel} van het vermogen van {naar}",
    Relatiesoort.BIJZONDERE_ZEGGENSCHAP: "{van} beslist over {deel} van het vermogen van {naar}",
    Relatiesoort.FEITELIJKE_ZEGGENSCHAP: "{van} is feitelijk de baas in {naar}",
    Relatiesoort.WERKGEVER: "{van} is werkgever van {naar}",
    Relatiesoort.BESTUURDER: "{van} is bestuurder van {naar}",
    Relatiesoort.MANAGEMENT: "{van} hoort bij het Management van {naar}",
    Relatiesoort.OUDER: "{van} is ouder van {naar}",
    Relatiesoort.ECHTGENOOT: "{van} is getrouwd met {naar}",
    Relatiesoort.GEREGISTREERD_PARTNER: "{van} is geregistreerd partner van {naar}",
    Relatiesoort.SAMENWONEND: "{van} woont duurzaam samen met {naar}",
}


def procent(aandeel: Fraction) -> str:
    """As a Dutch reader writes it; two decimals, so that 25,04 % does not look like 25 %."""
    return f"{toon(afgerond(aandeel * 100, 2).normalize())} %"


@dataclass(frozen=True, slots=True, kw_only=True)
class Registratie:
    """`bron` is where it was found. Both days are inclusive; None is open."""

    id: str
    bron: str
    vanaf: date | None = None
    tot_en_met: date | None = None

    def begonnen(self, dag: date) -> bool:
        return self.vanaf is None or self.vanaf <= dag

    def geldt_op(self, dag: date) -> bool:
        return self.begonnen(dag) and (self.tot_en_met is None or dag <= self.tot_en_met)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relatie(Registratie):
    """`aandeel` is a part of one. ValueError when it cannot be."""

    soort: Relatiesoort
    van: str
    naar: str
    aandeel: Fraction | None = None

    def __post_init__(self) -> None:
        if (self.soort in MET_AANDEEL) is (self.aandeel is None):
            raise ValueError(f"Bij relatie {self.id} ({self.soort}) klopt het aandeel niet.")
        if self.aandeel is not None and not 0 <= self.aandeel <= 1:
            raise ValueError(f"Het aandeel van relatie {self.id} ligt niet tussen 0 en 100 %.")
        if self.van == self.naar and self.soort is not Relatiesoort.AANDELEN:
            raise ValueError(f"Relatie {self.id} gaat van {self.van} naar zichzelf.")

    @property
    def deel(self) -> Fraction:
        """The share; 0 for a kind that has none."""
        return self.aandeel or Fraction(0)

    @property
    def stemmers(self) -> frozenset[str]:
        """On whose side this weighs."""
        return frozenset({self.van})

    @property
    def zin(self) -> str:
        feit = ZINNEN[self.soort].format(van=self.van, naar=self.naar, deel=procent(self.deel))
        return f"{feit} (bron: {self.bron})."


@dataclass(frozen=True, slots=True, kw_only=True)
class Stemafspraak(Registratie):
    """`deelnemers` vote and appoint as one in `over`. ValueError when that cannot be."""

    deelnemers: frozenset[str]
    over: str

    def __post_init__(self) -> None:
        if len(self.deelnemers) < 2:
            raise ValueError(f"Stemafspraak {self.id} heeft minder dan twee deelnemers.")

    @property
    def stemmers(self) -> frozenset[str]:
        """On whose side this weighs."""
        return self.deelnemers

    @property
    def zin(self) -> str:
        samen = " en ".join(sorted(self.deelnemers))
        return f"{samen} stemmen samen in {self.over} (bron: {self.bron})."


Schakel: TypeAlias = Relatie | Stemafspraak


def uitleg(keten: tuple[Schakel, ...]) -> str:
    """The chain as sentences, for a letter or a screen."""
    return " ".join(schakel.zin for schakel in keten)
