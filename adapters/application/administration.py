"""Sets up the database, brings it up to date, and stops the bundled one."""

from collections.abc import Sequence

from adapters.application.access import Access
from adapters.embedded.finding import data_folder
from adapters.embedded.server import stop
from adapters.eventstore.mapper import EventMapper
from adapters.input.faults import onjuist
from adapters.postgres import rebuild
from adapters.postgres.connection import Database
from adapters.postgres.door import open_for_this_program
from adapters.postgres.event_log import EventLog
from adapters.postgres.migrate import migrate, open_ends
from adapters.postgres.rebuild import Show


def bring_up_to_date(access: Access, tell: Show) -> tuple[Sequence[str], Sequence[str]]:
    """All tables in place, and all read models of this program.

    The migrations that were carried out now, and the read models that were made again.
    """
    return bring_up(access.opened(), tell)


def set_up(database: Database) -> None:
    """The same for a database in which nothing is yet."""
    bring_up(database, rebuild.show_nothing)


def too_wide(access: Access) -> Sequence[str]:
    """What everybody still may, and who can change that; a sentence each."""
    return open_ends(access.opened())


def bring_up(database: Database, tell: Show) -> tuple[Sequence[str], Sequence[str]]:
    """All tables in place, and all read models of this program."""
    applied = migrate(database)
    open_for_this_program(database)
    return applied, rebuild.bring_up_to_date(database, EventLog(EventMapper().read), tell)


def stop_bundled(access: Access) -> bool:
    """Whether the bundled database was running. Raises Onjuist when the user has another one."""
    if access.own:
        raise onjuist(
            "KEURMERK_DATABASE_URL wijst een eigen database aan. Die stopt u zelf; `keurmerk stop`"
            " gaat alleen over de meegeleverde."
        )
    return stop(data_folder(access.environ))
