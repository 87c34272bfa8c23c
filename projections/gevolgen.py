"""What a reader wants to know with an event, though the event itself does not say it."""

from collections.abc import Iterator

from domain.documenten.bijlage6 import ALLE, clausule, letters
from domain.handleiding import HANDLEIDINGEN
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven, StrijdigheidGemeld
from domain.keurmerk.vrijstelling.feiten import VrijstellingDefinitiefToegekend
from domain.source import Editie
from domain.vrijstelling.beoordeling import IN_HET_VRIJSTELLINGSJAAR
from projections.bijzonderheden import Bijzonderheid


def gevolgen(event: KeurmerkEvent, editie: Editie) -> Iterator[Bijzonderheid]:
    """A year without an Audit has duties all the same (H23 5.1.1, voetnoot 16); a clause is known
    by its letter, and read by its words (Bijlage 6).
    """
    if isinstance(event, VrijstellingDefinitiefToegekend):
        zinnen = (gevolg.zin.removesuffix(".") for gevolg in IN_HET_VRIJSTELLINGSJAAR)
        yield Bijzonderheid("Wat dit jaar doorgaat", "; ".join(zinnen))
    elif isinstance(event, StrijdigheidGemeld):
        yield from _onderdelen(event.clausules, editie)
    elif isinstance(event, ManagementverklaringAfgegeven):
        yield from _onderdelen(event.voorbehoud, editie)


def _onderdelen(clausules: tuple[str, ...], editie: Editie) -> Iterator[Bijzonderheid]:
    """Nothing of an edition whose text is not here."""
    handleiding = HANDLEIDINGEN.get(editie)
    for een in clausules:
        if handleiding and een in ALLE:
            zin = clausule(een, handleiding.documenten).removesuffix(".")
            yield Bijzonderheid(f"Onderdeel {letters([een])}", zin)
