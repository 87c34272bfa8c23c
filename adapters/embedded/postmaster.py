"""What postmaster.pid says about a data folder, and whether it is true."""

from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from adapters.embedded import sockets
from adapters.postgres.connection import Database

USER = "postgres"
CONNECT_TIMEOUT = 5  # seconds
MARK = "keurmerk.map"  # a setting of the server, given at its start: whose folder it serves
WHOSE = "SELECT coalesce(current_setting(%s, true), current_setting('data_directory'))"


@dataclass(frozen=True, slots=True)
class Postmaster:
    """A pid and where it would listen. A pid can be recycled: believe only what answers."""

    folder: Path
    pid: int
    port: str
    socket: str  # folder of the Unix socket, "" on Windows
    host: str

    def database(self, name: str) -> Database:
        """In which each role logs in as itself (adapters/embedded/doors.py)."""
        host = self.socket or self.host
        conninfo = make_conninfo(host=host, port=self.port, user=USER, dbname=name)
        return Database(conninfo, own_logins=True)

    def answers(self, name: str = USER) -> bool:
        """Whether a server for this very data folder answers there, for the database `name`."""
        if self.socket and not sockets.private(Path(self.socket)):
            return False
        return self._serves(name) == sockets.mark(self.folder)

    def lets_in(self) -> bool:
        """Whether a server answers at all, of whatever folder and behind whatever door."""
        return self._serves(USER) is not None

    def _serves(self, name: str) -> str | None:
        """The mark or the path of the folder of whoever answers."""
        if not (self.socket or self.host):
            return None
        conninfo = make_conninfo(self.database(name).conninfo, connect_timeout=CONNECT_TIMEOUT)
        try:
            with psycopg.connect(conninfo, autocommit=True) as connection:
                found = connection.execute(WHOSE, (MARK,)).fetchone()
        except psycopg.OperationalError:
            return None
        return str(found[0]) if found else None

    def forget(self) -> None:
        """Removes what a dead server left. Only when nothing works in the folder any more."""
        (self.folder / "postmaster.pid").unlink(missing_ok=True)
        if self.socket:
            sockets.remove(Path(self.socket), self.folder)


def read(folder: Path) -> Postmaster | None:
    """None when no server was started here. A server that is starting has no address yet.

    The file may hold anything: it can be cut off, copied, or left by another program.
    """
    try:
        lines = (folder / "postmaster.pid").read_text(errors="replace").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return None
    pid, _, _, port, socket, host = (line.strip() for line in (*lines, *[""] * 6)[:6])
    home = folder.resolve()
    found = Postmaster(home, int(pid) if pid.isdecimal() else 0, port, "", host)
    if socket and port.isdecimal():
        return Postmaster(home, found.pid, port, str(home / socket), host)
    return found if port.isdecimal() else Postmaster(home, found.pid, "", "", "")
