"""Where the socket of the bundled server lies: always in a folder that is closed to others."""

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path

from adapters.embedded.accounts import Account, ours

NAME = ".s.PGSQL.5432"
LONGEST = 103  # bytes of a socket's path; Linux has 107, macOS 103
HERE = "."  # the data folder itself, in which the server works


def mark(folder: Path) -> str:
    """Stands for the path of a data folder; without characters that a shell or setting minds."""
    return hashlib.sha256(os.fsencode(folder)).hexdigest()[:32]


def socket_folder(folder: Path, account: Account) -> str:
    """The data folder when a path to its socket can be written down, else a new private folder."""
    if _fits(folder):
        return HERE
    made = Path(tempfile.mkdtemp(prefix=_prefix(folder), dir=_runtime()))  # for us alone
    account.take(made)
    return str(made)


def private(socket: Path) -> bool:
    """Whether nobody else can have put a server there."""
    if sys.platform == "win32":
        return True
    try:
        state = socket.lstat()
        return stat.S_ISDIR(state.st_mode) and not state.st_mode & 0o077 and ours(socket)
    except OSError:
        return False


def remove(socket: Path, folder: Path) -> None:
    """What a server that is gone left. Of the folder of another (in a copied pid file) nothing."""
    if socket != folder and not socket.name.startswith(_prefix(folder)):
        return
    for name in (NAME, f"{NAME}.lock"):
        (socket / name).unlink(missing_ok=True)
    if socket != folder and socket.is_dir():
        socket.rmdir()


def _fits(folder: Path) -> bool:
    """A comma would make two hosts of it; what cannot be printed cannot be in an address."""
    text = str(folder)
    length = len(os.fsencode(folder / NAME))
    return length <= LONGEST and text.isprintable() and "," not in text


def _prefix(folder: Path) -> str:
    return f"keurmerk-{mark(folder)[:8]}-"


def _runtime() -> str:
    """The user's own folder for what runs, if it can be trusted; else that for temporary files."""
    given = os.environ.get("XDG_RUNTIME_DIR")
    own = [given] if given and private(Path(given)) else []
    room = "keurmerk-00000000-00000000"
    return next((f for f in (*own, tempfile.gettempdir()) if _fits(Path(f, room))), "/tmp")
