"""For which day, and as known at which moment: the two axes of every question to the register."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.calendar import AMSTERDAM, einde_van_de_dag


@dataclass(frozen=True, slots=True)
class Peil:
    """`op`: the day that is asked about. `bekend_op`: aware moment; what was known then counts."""

    op: date
    bekend_op: datetime

    @property
    def zin(self) -> str:
        """Both values as a Dutch reader writes them."""
        return f"Stand op {self.op:%d-%m-%Y}, zoals bekend op {moment_tekst(self.bekend_op)}"


def laatste_moment(dag: date) -> datetime:
    """Who gives a day means its end in the Netherlands: its last microsecond (UTC)."""
    return einde_van_de_dag(dag) - timedelta(microseconds=1)


def moment_tekst(moment: datetime) -> str:
    """An aware moment in Dutch time; the zone is told apart only in the doubled autumn hour."""
    lokaal = moment.astimezone(AMSTERDAM)
    dubbel = lokaal.utcoffset() != lokaal.replace(fold=1 - lokaal.fold).utcoffset()
    zone = f" {lokaal:%Z}" if dubbel else ""
    return f"{lokaal:%d-%m-%Y %H:%M:%S}{zone}"
