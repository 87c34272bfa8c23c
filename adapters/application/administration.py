"""Sets up the database, brings it up to date, and stops the bundled one."""

from adapters.application.access import Access
from adapters.embedded.finding import data_folder
from adapters.embedded.server import stop
from adapters.input.faults import onjuist
from adapters.postgres.migrate import migrate


def bring_up_to_date(access: Access) -> tuple[str, ...]:
    """The names of the migrations that were carried out now."""
    return migrate(access.opened())


def stop_bundled(access: Access) -> bool:
    """Whether the bundled database was running. Raises Onjuist when the user has another one."""
    if access.own:
        raise onjuist(
            "KEURMERK_DATABASE_URL wijst een eigen database aan. Die stopt u zelf; `keurmerk stop`"
            " gaat alleen over de meegeleverde."
        )
    return stop(data_folder(access.environ))
