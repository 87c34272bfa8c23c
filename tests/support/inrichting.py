"""`python -m tests.support.inrichting`: keep how a new database is set up, for `keurmerk zegel`.

Run it after every new migration; a test says when it was forgotten.
"""

from adapters.postgres.connection import Database
from adapters.postgres.migrate import migrate
from adapters.seal.catalogue import EXPECTED, lines
from tests.support.database import bundled_server, new_database


def made(database: Database) -> list[str]:
    """The lines of a database that was migrated just now."""
    migrate(database)
    with database.connect() as connection:
        return lines(connection)


if __name__ == "__main__":
    with bundled_server() as server, new_database(server, "template0") as new:
        EXPECTED.write_text("".join(f"{line}\n" for line in made(new)), encoding="utf-8")
