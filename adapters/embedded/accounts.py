"""Which operating system user runs the bundled server, and whose a data folder is.

PostgreSQL refuses to run as root. Started by root it runs as a user of its own, which need not be
able to reach the folders above the data: the server works from inside the folder (binaries.py).
"""

import getpass
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

if sys.platform != "win32":
    import pwd

FOR_ROOT = "pgserver"  # as earlier versions called it; their data belongs to it


class AndermansMap(Exception):
    """The data folder belongs to somebody else."""


@dataclass(frozen=True, slots=True)
class Account:
    """`uid` and `gid` are None where the server simply runs as whoever starts it."""

    naam: str
    uid: int | None = None
    gid: int | None = None

    @property
    def runs_as(self) -> dict[str, object]:
        """For subprocess: nothing of root goes along, no group either."""
        if self.uid is None:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def take(self, path: Path) -> None:
        """Makes the server the owner of what we made."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)


def asking() -> str:
    """The name of the user who runs this program, as the server will learn it from the system."""
    if sys.platform == "win32":
        return f"{getpass.getuser()}@{os.environ.get('USERDOMAIN', '')}"
    return name_of(os.geteuid())


def server_account() -> Account:
    """Who runs the server. Makes the user for root where it is not there."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return Account(asking())
    try:
        found = pwd.getpwnam(FOR_ROOT)
    except KeyError:
        words = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin"]
        subprocess.run([*words, FOR_ROOT], check=True, capture_output=True)
        found = pwd.getpwnam(FOR_ROOT)
    return Account(FOR_ROOT, found.pw_uid, found.pw_gid)


def name_of(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def ours(path: Path) -> bool:
    """Whether only we (or, as root, our server) can have made what is there. Follows no link."""
    if sys.platform == "win32":
        return True
    owner, me = path.lstat().st_uid, os.geteuid()
    return owner == me or (me == 0 and name_of(owner) == FOR_ROOT)


def check_ours(folder: Path) -> None:
    """Raises AndermansMap. A folder that is not there yet is nobody's."""
    try:
        if ours(folder):
            return
        van = f" van gebruiker {name_of(folder.lstat().st_uid)}"
    except (FileNotFoundError, NotADirectoryError):
        return
    except PermissionError:
        van = " van een andere gebruiker"
    raise AndermansMap(
        f"De map met gegevens is{van}, en u bent {asking()}: {folder}\n"
        "Er is niets veranderd. Werk als die gebruiker, of kies met KEURMERK_DATA een eigen map."
    )
