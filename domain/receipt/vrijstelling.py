"""An exemption from the resultatenaudit as an evaluation: every condition, and both advices."""

from collections.abc import Mapping

from domain.handleiding import EditieNietInSysteem
from domain.handleiding.geldigheid import Onderdeel
from domain.kader import Kaders, edities_voor_beoordeling
from domain.meetperiode.kalender import cyclus_van, kalendertekst
from domain.receipt.advies import CODE
from domain.source import Editie
from domain.uitslag import Toets, Uitkomst, Uitslag
from domain.vrijstelling.beoordeling import (
    Vrijstellingsadvies,
    Vrijstellingsbeoordeling,
    vrijstelling,
)
from domain.vrijstelling.feiten import Vrijstellingsfeiten
from domain.vrijstelling.voorwaarde import Fase

UITKOMSTEN: Mapping[Vrijstellingsadvies, Uitkomst] = {
    Vrijstellingsadvies.TOEKENNEN: Uitkomst.GEHAALD,
    Vrijstellingsadvies.NIET_TOEKENNEN: Uitkomst.NIET_GEHAALD,
    Vrijstellingsadvies.WEIGEREN: Uitkomst.NIET_GEHAALD,
    Vrijstellingsadvies.VERVALT: Uitkomst.NIET_GEHAALD,
    Vrijstellingsadvies.WACHTEN: Uitkomst.NIET_TE_BEOORDELEN,
}


def edities(feiten: Vrijstellingsfeiten) -> Mapping[Onderdeel, Editie]:
    """Those of the Meetperiode of which the audit may fall away. Bron: H23 Tabel 1."""
    start = feiten.lopend.start
    return edities_voor_beoordeling(cyclus_van(start, kalendertekst(start)), feiten.lopend.einde)


def beoordeel(feiten: Vrijstellingsfeiten, kaders: Kaders) -> tuple[Uitslag, ...]:
    """Every condition with its outcome, then what is due in each stage. Bron: H23 5.1.1."""
    try:
        gevonden = vrijstelling(feiten, kaders.voor(Onderdeel.OVERIG))
    except EditieNietInSysteem as fout:
        toets = Toets(CODE, "vrijstelling", fout.editie)
        return (toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, fout.zin),)
    adviezen = (_advies(fase, gevonden, kaders) for fase in Fase)
    return (*gevonden.uitslagen, *adviezen)


def _advies(fase: Fase, gevonden: Vrijstellingsbeoordeling, kaders: Kaders) -> Uitslag:
    advies = gevonden.advies(fase)
    toets = Toets(CODE, f"{fase}: {advies}", kaders.edities[Onderdeel.OVERIG])
    return toets.uitslag(UITKOMSTEN[advies], " ".join(gevonden.waarom(fase)))
