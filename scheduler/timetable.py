"""When somebody looks what is due. APScheduler only rings: a deadline is a row, never a job."""

from collections.abc import Callable
from datetime import datetime

from apscheduler.schedulers.background import BackgroundScheduler

# However late the bell rings, it rings once: what is due stays due until it was carried out.
LATE_IS_FINE = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}


def build(look: Callable[[], object], seconds: int, first: datetime) -> BackgroundScheduler:
    """A bell, not yet started, that calls `look` at `first` and every `seconds` after that.

    An exception of `look` is logged by APScheduler and does not stop the bell.
    """
    bell = BackgroundScheduler(timezone="UTC", job_defaults=LATE_IS_FINE)
    bell.add_job(look, "interval", seconds=seconds, id="termijnen", next_run_time=first)
    return bell
