"""Terms in days, weeks and months, and where a Dutch day begins and ends. No term shifts (C-3)."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def plus_dagen(dag: date, aantal: int) -> date:
    """`aantal` calendar days later (earlier when negative)."""
    return dag + timedelta(days=aantal)


def plus_weken(dag: date, aantal: int) -> date:
    """`aantal` times seven days later (earlier when negative)."""
    return dag + timedelta(weeks=aantal)


def plus_maanden(dag: date, aantal: int) -> date:
    """The same day number `aantal` months on, or the last day of a shorter month (C-2)."""
    maanden = dag.year * 12 + dag.month - 1 + aantal
    jaar, maand = maanden // 12, maanden % 12 + 1
    return date(jaar, maand, min(dag.day, monthrange(jaar, maand)[1]))


def begin_van_de_dag(dag: date) -> datetime:
    """The moment (UTC) at which `dag` begins in the Netherlands."""
    return datetime.combine(dag, time.min, AMSTERDAM).astimezone(UTC)


def einde_van_de_dag(dag: date) -> datetime:
    """The moment (UTC) at which `dag` is over: the first moment of the day after (C-1)."""
    return begin_van_de_dag(plus_dagen(dag, 1))


def dag_van(moment: datetime) -> date:
    """The legal day of an aware `moment` in the Netherlands. ValueError when it has no zone."""
    if moment.tzinfo is None:
        raise ValueError("Een moment zonder tijdzone heeft geen vaste dag.")
    return moment.astimezone(AMSTERDAM).date()
