"""The library's settings: our recorder, our connections, no tables of its own making."""

from eventsourcing.postgres import PostgresFactory
from eventsourcing.utils import Environment, EnvType
from psycopg.rows import dict_row

from adapters.eventstore.recorder import SealedRecorder
from adapters.postgres.connection import Database, Role

CONNINFO = "POSTGRES_CONNINFO"  # ours; the library knows no URL, options or role


class RestrictedFactory(PostgresFactory):
    """The library's factory, with a pool whose every connection comes from one conninfo."""

    def __init__(self, env: Environment | EnvType | None) -> None:
        super().__init__(env)
        pool = self.datastore.pool  # not open yet
        pool.conninfo = self.env[CONNINFO]
        pool.kwargs = {"row_factory": dict_row}


def environment(database: Database, pool: int = 4) -> dict[str, str]:
    """What Application needs to write as reg_app; `pool` is the number of connections."""
    return {
        "PERSISTENCE_MODULE": _topic(RestrictedFactory),
        "APPLICATION_RECORDER_TOPIC": _topic(SealedRecorder),
        "CREATE_TABLE": "n",
        CONNINFO: database.as_role(Role.APP),
        # The library insists on these five; the conninfo above replaces them.
        "POSTGRES_DBNAME": "",
        "POSTGRES_HOST": "",
        "POSTGRES_PORT": "",
        "POSTGRES_USER": "",
        "POSTGRES_PASSWORD": "",
        "POSTGRES_SCHEMA": "es",
        "POSTGRES_POOL_SIZE": "0",
        "POSTGRES_MAX_OVERFLOW": str(pool),
        "POSTGRES_CONNECT_TIMEOUT": "5",
        "POSTGRES_IDLE_IN_TRANSACTION_SESSION_TIMEOUT": "5",
    }


def _topic(kind: type) -> str:
    return f"{kind.__module__}:{kind.__qualname__}"
