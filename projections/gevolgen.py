"""What goes on after an event, though the event itself says nothing about it."""

from collections.abc import Iterator

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.vrijstelling.feiten import VrijstellingDefinitiefToegekend
from domain.vrijstelling.beoordeling import IN_HET_VRIJSTELLINGSJAAR
from projections.bijzonderheden import Bijzonderheid


def gevolgen(event: KeurmerkEvent) -> Iterator[Bijzonderheid]:
    """A year without an Audit has duties all the same. Bron: H23 5.1.1, voetnoot 16."""
    if isinstance(event, VrijstellingDefinitiefToegekend):
        zinnen = (gevolg.zin.removesuffix(".") for gevolg in IN_HET_VRIJSTELLINGSJAAR)
        yield Bijzonderheid("Wat dit jaar doorgaat", "; ".join(zinnen))
