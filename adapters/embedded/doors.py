"""Who gets in at the bundled server: only the user who runs this program, known by the system.

No password exists and nobody is trusted on his word: PostgreSQL asks the operating system who is
at the other end. That user may log in as any role, and so as exactly the role that is needed.
"""

import os
import sys
import tempfile
from pathlib import Path

from adapters.embedded.accounts import Account, asking

MAP = "keurmerk"
HEAD = "# Written by keurmerk at every start of the bundled server: changes here are lost.\n"
SOCKET = "local all,replication all peer map={map}\n"
WINDOWS = "host all,replication all 127.0.0.1/32 sspi include_realm=1 map={map}\n"


def lock_doors(folder: Path, account: Account) -> None:
    """Replace what an earlier version left in the data folder: that let everybody in."""
    rule = WINDOWS if sys.platform == "win32" else SOCKET
    who = asking().replace('"', '""')
    _write(folder / "pg_hba.conf", HEAD + rule.format(map=MAP), account)
    _write(folder / "pg_ident.conf", f'{HEAD}{MAP} "{who}" all\n', account)


def _write(file: Path, text: str, account: Account) -> None:
    """Whole or not at all; a link that stands there is replaced, not followed."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.")
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
    account.take(Path(name))
    Path(name).replace(file)
