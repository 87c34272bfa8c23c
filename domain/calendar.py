"""Terms in days, weeks, months and werkdagen, and where a Dutch day begins and ends.

No term shifts for a weekend or a holiday: the Algemene termijnenwet is for statutes (C-3).
"""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.feestdagen import NEDERLAND, Feestdagenlijst

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ZATERDAG = 5  # as date.weekday() counts


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


def is_werkdag(dag: date, feestdagen: Feestdagenlijst = NEDERLAND) -> bool:
    """Monday to Friday, no holiday (C-2). LookupError for a year that the list does not hold."""
    return feestdagen.op(dag) is None and dag.weekday() < ZATERDAG


def plus_werkdagen(dag: date, aantal: int, feestdagen: Feestdagenlijst = NEDERLAND) -> date:
    """The `aantal`-th werkdag after `dag`, which does not count itself. For Bijlage 6 only.

    ValueError when `aantal` is not positive; LookupError for a year that the list does not hold.
    """
    if aantal < 1:
        raise ValueError("Een termijn in werkdagen is ten minste één werkdag lang.")
    while aantal:
        dag = plus_dagen(dag, 1)
        aantal -= is_werkdag(dag, feestdagen)
    return dag


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
