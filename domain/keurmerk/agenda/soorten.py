"""The shape of a kind of term and of a kind of task. The rooms declare which there are."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.calendar import begin_van_de_dag, einde_van_de_dag
from domain.source import Bron


class Groep(StrEnum):
    """What a term or a task belongs to, so that one event can end all of it."""

    AANVRAAG = "aanvraag"
    MEETPERIODE = "meetperiode"
    LOOP = "loop"  # that one Meetperiode follows another, whatever is decided about one
    RE_AUDIT = "re-audit"
    AUDIT = "audit"  # beside the resultatenaudit
    WAARSCHUWING = "waarschuwing"
    HOOR = "hoor"
    SCHORSING = "schorsing"
    PLAN = "plan"
    WACHTTIJD = "wachttijd"  # after the end of a mark, or a refusal
    BESLUIT = "besluit"  # what every decision asks for
    BETALING = "betaling"  # a debt outlives the mark


# What has no use any more when the mark itself ends.
VAN_HET_KEURMERK = (
    Groep.MEETPERIODE,
    Groep.LOOP,
    Groep.RE_AUDIT,
    Groep.AUDIT,
    Groep.WAARSCHUWING,
    Groep.HOOR,
    Groep.SCHORSING,
    Groep.PLAN,
)
VAN_DE_OVEREENKOMST = (*VAN_HET_KEURMERK, Groep.WACHTTIJD, Groep.AANVRAAG)


class Moment(StrEnum):
    """A signal rings when its day begins; a term has passed when its last day is over (C-1)."""

    BEGIN = "begin"
    EINDE = "einde"


@dataclass(frozen=True, slots=True)
class Taaksoort:
    """`verplicht` marks what the body must do; `per_geval`: several can be open at once."""

    code: str
    omschrijving: str
    bron: Bron
    groep: Groep
    verplicht: bool = False
    alleen_door_besluit: bool = False  # nobody can tick it off without deciding
    per_geval: bool = False  # one for each Meetperiode, Waarschuwing or decision


@dataclass(frozen=True, slots=True)
class Termijnsoort:
    """`taak` is the kind of task that is raised when it rings."""

    code: str
    omschrijving: str
    bron: Bron
    groep: Groep
    moment: Moment
    taak: Taaksoort | None = None

    def vervalt_op(self, dag: date) -> datetime:
        """The moment (UTC) at which it rings."""
        return begin_van_de_dag(dag) if self.moment is Moment.BEGIN else einde_van_de_dag(dag)

    def voorbij(self, laatste: date, vandaag: date) -> bool:
        """Whether it may ring on `vandaag`, when `laatste` is its day."""
        return vandaag >= laatste if self.moment is Moment.BEGIN else vandaag > laatste
