"""What postmaster.pid says about a data folder, and whether it is true."""

from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from adapters.postgres.connection import Database

USER = "postgres"
CONNECT_TIMEOUT = 5  # seconds


@dataclass(frozen=True, slots=True)
class Postmaster:
    """A pid and where it would listen. A pid can be recycled: believe only what answers."""

    folder: Path
    pid: int
    port: str
    socket: str  # folder of the Unix socket, "" on Windows
    host: str

    def database(self, name: str) -> Database:
        host = self.socket or self.host
        return Database(make_conninfo(host=host, port=self.port, user=USER, dbname=name))

    def answers(self, name: str = USER) -> bool:
        """Whether a server with this very data folder answers there, for the database `name`."""
        if not (self.socket or self.host):
            return False
        conninfo = make_conninfo(self.database(name).conninfo, connect_timeout=CONNECT_TIMEOUT)
        try:
            with psycopg.connect(conninfo, autocommit=True) as connection:
                found = connection.execute("SHOW data_directory").fetchone()
        except psycopg.OperationalError:
            return False
        return found is not None and Path(found[0]).resolve() == self.folder

    def forget(self) -> None:
        """Removes the files in which a dead server left its pid. Only when nothing works there."""
        lock = Path(self.socket) / f".s.PGSQL.{self.port}.lock"
        for file in (self.folder / "postmaster.pid", *([lock] if self.socket else [])):
            file.unlink(missing_ok=True)


def read(folder: Path) -> Postmaster | None:
    """None when no server was started here. A server that is starting has no address yet."""
    try:
        lines = (folder / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return None
    pid, _, _, port, socket, host = (line.strip() for line in (*lines, *[""] * 6)[:6])
    return Postmaster(folder.resolve(), int(pid or 0), port, socket, host)
