"""Which failure is worth another attempt, how often, and after how long."""

import random

from eventsourcing.persistence import IntegrityError, InterfaceError, OperationalError

from adapters.eventstore.guards import Verouderd
from adapters.eventstore.recorder import is_conflict
from domain.rules import Geweigerd

CONFLICTS = 20  # each time, another command on what was read did succeed
UNKNOWN = 5  # lost connection, lock timeout: with the 3 s of the lock, 15 s at most
LONGEST_WAIT = 0.2  # seconds
FAILURES = (Geweigerd, IntegrityError, OperationalError, InterfaceError)


def patience(error: Exception, *, on_known: bool) -> int:
    """How many attempts at most. `on_known`: decided on a state that was not read just now."""
    if isinstance(error, Verouderd):
        return CONFLICTS
    if isinstance(error, Geweigerd):
        return CONFLICTS if on_known else 0
    if isinstance(error, IntegrityError):  # one that is no conflict is a fault of ours
        return CONFLICTS if is_conflict(error) else 0
    return UNKNOWN


def was_old(error: Exception, *, on_known: bool) -> bool:
    """Whether reading may be all that it takes, so that waiting has no use."""
    return on_known and (isinstance(error, Geweigerd) or is_conflict(error))


def pause(attempt: int) -> float:
    """Seconds; by chance, so that rivals do not meet again."""
    return random.uniform(0, min(LONGEST_WAIT, 0.005 * 2**attempt))
