"""Runs pg_dump, pg_restore and psql of the bundled PostgreSQL against any server that we promise.

A password goes along in the environment: a command line can be read by everybody.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from adapters.embedded.binaries import bundled
from adapters.postgres.connection import Database


class CopyFailed(Exception):
    """A program of PostgreSQL could not do it; the text says what was wrong, in its own words."""


def run(name: str, *words: str, database: Database | None = None) -> None:
    """Raises CopyFailed."""
    with started(name, *words, database=database):
        pass


@contextmanager
def started(
    name: str, *words: str, database: Database | None = None, **pipes: int
) -> Iterator[subprocess.Popen[bytes]]:
    """The program while it works; it has ended well afterwards. Raises CopyFailed."""
    words_of_address, environ = address(database)
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [str(bundled() / name), *words_of_address, *words],
            env={**os.environ, **environ, "LC_ALL": "C.UTF-8"},
            **{"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": said, **pipes},  # type: ignore[call-overload]
        )
        fault: Exception | None = None
        try:
            yield process
        except (BrokenPipeError, CopyFailed) as error:
            fault = error  # one that stops takes the other with it: each tells its own words
        finally:
            for pipe in (process.stdin, process.stdout):
                _close(pipe)
            code = process.wait()
        if code:
            fault = CopyFailed(_first_line(said) or f"{name}: {code}")
        if fault:
            raise fault


def _close(pipe: IO[bytes] | None) -> None:
    if pipe:
        with suppress(BrokenPipeError):  # it ended before it had read everything
            pipe.close()


def _first_line(said: IO[bytes]) -> str:
    said.seek(0)
    return next(iter(said.read().decode(errors="replace").strip().splitlines()), "")


def address(database: Database | None) -> tuple[list[str], Mapping[str, str]]:
    """The words that tell where the database is, and what goes along in the environment."""
    if database is None:
        return [], {}
    given = conninfo_to_dict(database.conninfo)
    password = given.pop("password", None)
    environ = {"PGPASSWORD": str(password)} if password else {}
    return ["--dbname", make_conninfo("", **given)], environ
