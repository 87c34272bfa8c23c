"""In which order a dossier gets to know things: history first, and then never back in time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import accumulate

from domain.calendar import AMSTERDAM
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from domain.rules import Geweigerd, Regel, geschonden
from domain.source import eigen_lezing

GELIJK = timedelta(seconds=10)  # two clocks that are both right differ by less


@dataclass(frozen=True, slots=True)
class Aankomst:
    """A command that arrives at a dossier."""

    envelope: Envelope
    dossier: Dossier

    @property
    def op_tijd(self) -> bool:
        laatst = self.dossier.laatst_vastgelegd
        return laatst is None or self.envelope.moment >= laatst


def _in_nederland(moment: datetime | None) -> str:
    return f"{moment.astimezone(AMSTERDAM):%d-%m-%Y %H:%M:%S}" if moment else ""


NA_LEVEND_WERK = Regel[Aankomst](
    "import-na-levend-werk",
    eigen_lezing("import", "Geschiedenis past alleen vóór het werk dat hier is gedaan."),
    "In dit dossier is al gewerkt. Geschiedenis kan er niet meer bij.",
    lambda aankomst: aankomst.dossier.alleen_import,
)
NIET_OP_VOLGORDE = Regel[Aankomst](
    "import-niet-op-volgorde",
    eigen_lezing("import", "Wat eerder bekend was, staat eerder in het dossier."),
    "Dit moment ligt vóór wat al in het dossier staat ({laatst}). Zet de regels op volgorde.",
    lambda aankomst: aankomst.op_tijd,
    lambda aankomst: {"laatst": _in_nederland(aankomst.dossier.laatst_vastgelegd)},
)


def op_volgorde(envelope: Envelope, dossier: Dossier) -> Envelope:
    """The envelope at a moment that is not before what the dossier knows already.

    Live work takes the later of both when they are close: two machines differ a little. A dossier
    that knows things from further ahead was written under a wrong clock: the work goes on at its
    own moment, and proves that what lies before it was known by then (bekend_sinds). Imported
    history is refused: its order is wrong.
    Raises Geweigerd.
    """
    aankomst = Aankomst(envelope, dossier)
    if envelope.geimporteerd:
        if broken := geschonden((NA_LEVEND_WERK, NIET_OP_VOLGORDE), aankomst):
            raise Geweigerd(broken)
        return envelope
    laatst = dossier.laatst_vastgelegd
    if aankomst.op_tijd or laatst is None or laatst - envelope.moment > GELIJK:
        return envelope
    return replace(envelope, moment=laatst)


def bekend_sinds(historie: Iterable[Recorded[KeurmerkEvent]]) -> tuple[datetime, ...]:
    """Since when each event of a dossier was known, in order of version: its own moment, unless a
    later event has an earlier one. That was decided on what came before, so that was known.
    """
    terug = [recorded.vastlegging.vastgelegd_op for recorded in historie][::-1]
    return tuple(accumulate(terug, min))[::-1]
