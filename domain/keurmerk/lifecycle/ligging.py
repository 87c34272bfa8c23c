"""Where a dossier stands: all that a condition of a transition may look at."""

from dataclasses import dataclass

from domain.keurmerk.lifecycle.statussen import Keurmerkstatus


@dataclass
class Ligging:
    """`state` is what a running statechart moves; the rest holds still."""

    state: Keurmerkstatus
    onderliggend: Keurmerkstatus | None = None
    kwam_uit: Keurmerkstatus | None = None  # the status before the running application
    herleeft: bool = True  # what follows at the end of a Schorsing
