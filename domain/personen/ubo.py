"""Who the UBO's of an organisation are on a day (H23 Bijlage 7A and 7B, A-24).

Capital is multiplied through the chain; votes count as far as somebody can cast them: own ones,
those of whom one has a say over, and those of partners in a Stemafspraak.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from domain.handleiding.persoonsvorm import Persoonswaarden
from domain.kader import Kader
from domain.personen.belang import te_veel
from domain.personen.register import Personenregister, Stand, op_dag
from domain.personen.relaties import Schakel, procent, uitleg
from domain.personen.top import bestuurders_van_de_top
from domain.personen.ubogronden import Ubogrond, Ubostand, Weging, weging
from domain.uitslag import Uitkomst, Uitslag

GRENS = "is UBO volgens Bijlage 7A en niet volgens Bijlage 7B: leg dit vast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ubovraag:
    organisatie: str
    dag: date
    register: Personenregister


@dataclass(frozen=True, slots=True, kw_only=True)
class Ubo:
    persoon: str
    stand: Ubostand
    gronden: tuple[Ubogrond, ...]
    keten: tuple[Schakel, ...]
    kapitaal: Fraction = Fraction(0)
    stemmen: Fraction = Fraction(0)

    @property
    def zin(self) -> str:
        if self.stand is Ubostand.PSEUDO_UBO:
            return f"{self.persoon} is pseudo-UBO, als bestuurder. {uitleg(self.keten)}"
        deel = f"{procent(self.kapitaal)} van het kapitaal, {procent(self.stemmen)} van de stemmen"
        wat = "is UBO" if self.stand is Ubostand.UBO else GRENS
        return f"{self.persoon} {wat} ({deel}). {uitleg(self.keten)}"


@dataclass(frozen=True, slots=True)
class Ubobeeld:
    """`personen` is empty when nobody can be named; `uitslag` says why."""

    uitslag: Uitslag
    personen: tuple[Ubo, ...] = ()

    @property
    def uitslagen(self) -> tuple[Uitslag, ...]:
        return (self.uitslag,)


def ubos(vraag: Ubovraag, kader: Kader) -> Ubobeeld:
    """The UBO's, or else the directors at the top. Bron: H23 1.2.5, Bijlage 7A, 7B."""
    stand = op_dag(vraag.register, vraag.dag)
    toets = kader.toets("R-UBO-a", vraag.organisatie)
    if vraag.organisatie in stand.natuurlijk:
        zin = f"{vraag.organisatie} is een natuurlijk Persoon en heeft geen UBO."
        return Ubobeeld(toets.uitslag(Uitkomst.NIET_VAN_TOEPASSING, zin))
    if fouten := te_veel(stand, vraag.organisatie):
        return Ubobeeld(toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, " ".join(fouten)))
    gevonden = aangewezen(stand, vraag.organisatie, kader.handleiding.personen)
    if not gevonden:
        zin = "Er is geen UBO, en aan de top is geen bestuurder vastgelegd."
        return Ubobeeld(toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, zin))
    zin = " ".join(ubo.zin for ubo in gevonden)
    return Ubobeeld(toets.uitslag(Uitkomst.GEHAALD, zin), gevonden)


def aangewezen(stand: Stand, organisatie: str, waarden: Persoonswaarden) -> tuple[Ubo, ...]:
    """In order of their id. The register must not hold more than the whole (see `te_veel`)."""
    alle = weging(stand, organisatie, waarden)
    gewogen = (_gewogen(alle, persoon) for persoon in alle.personen)
    return tuple(ubo for ubo in gewogen if ubo) or _pseudo(stand, organisatie, waarden)


def _gewogen(alle: Weging, persoon: str) -> Ubo | None:
    redenen = tuple(alle.redenen(persoon))
    if not redenen:
        return None
    is_ubo = any(reden.stand is Ubostand.UBO for reden in redenen)
    return Ubo(
        persoon=persoon,
        stand=Ubostand.UBO if is_ubo else Ubostand.OP_DE_GRENS,
        gronden=tuple(dict.fromkeys(reden.grond for reden in redenen)),
        keten=tuple(dict.fromkeys(schakel for reden in redenen for schakel in reden.keten)),
        kapitaal=alle.kapitaal.get(persoon, Fraction(0)),
        stemmen=alle.stemmen(persoon)[0],
    )


def _pseudo(stand: Stand, organisatie: str, waarden: Persoonswaarden) -> tuple[Ubo, ...]:
    bestuur = bestuurders_van_de_top(stand, organisatie, waarden.zeggenschap_meer_dan.waarde)
    return tuple(
        Ubo(
            persoon=persoon,
            stand=Ubostand.PSEUDO_UBO,
            gronden=(Ubogrond.BESTUUR_VAN_DE_TOP,),
            keten=keten,
        )
        for persoon, keten in sorted(bestuur.items())
    )
