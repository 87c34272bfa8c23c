"""Which rule lives where in the code: what `keurmerk bronnen` shows. Data only, never read back."""

from domain.herkomst import aanvraag, beoordeling, einde, kalender, maatregel, tevredenheid
from domain.herkomst.vorm import Herkomst

__all__ = ["HERKOMST", "Herkomst"]

HERKOMST: tuple[Herkomst, ...] = tuple(
    herkomst
    for deel in (kalender, tevredenheid, aanvraag, beoordeling, maatregel, einde)
    for regels in deel.REGELS
    for herkomst in regels
)
