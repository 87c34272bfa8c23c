"""What the program says to the shell when it ends, and how a fault becomes words."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import psycopg
from eventsourcing.persistence import PersistenceError

from adapters.cli.input.faults import Onjuist
from adapters.embedded.server import DatabaseStartNiet
from adapters.eventstore.store import OpslagVerkeerdIngesteld
from adapters.postgres.connection import DatabaseOngeschikt
from adapters.postgres.herbouw import HerbouwNietGelukt
from adapters.postgres.migrate import MigratieGeweigerd
from domain.rules import Geweigerd, Reden


class Exit(IntEnum):
    """Explained to users in docs/cli.md and in the help."""

    GOED = 0
    ONVERWACHT = 1
    VERKEERD_GEBRUIK = 2
    GEWEIGERD = 3
    NIET_GEZOND = 4
    GEEN_DATABASE = 5


EXIT_TEKST = (
    "Exitcodes: 0 goed; 1 onverwachte fout; 2 verkeerd gebruik of onjuiste invoer; 3 geweigerd;"
    " 4 niet gezond; 5 de database is niet te gebruiken."
)


class NietIngericht(Exception):
    """The tables of this program are not in the database, or not all of them."""


UNUSABLE = (
    DatabaseOngeschikt,
    DatabaseStartNiet,
    HerbouwNietGelukt,
    MigratieGeweigerd,
    NietIngericht,
    OpslagVerkeerdIngesteld,
)
ABSENT = (  # a table, column, function or schema of a migration that was not carried out
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.UndefinedFunction,
    psycopg.errors.InvalidSchemaName,
)
LOST = (psycopg.OperationalError, psycopg.InterfaceError, PersistenceError)


@dataclass(frozen=True, slots=True)
class Ending:
    """`regels` are for a person, `document` says the same for a program."""

    code: Exit
    regels: tuple[str, ...]
    document: Mapping[str, Any]

    def as_json(self) -> str:
        return json.dumps(self.document, ensure_ascii=False, indent=2)


def ending(error: Exception) -> Ending:
    """How the program ends after `error`."""
    if isinstance(error, Geweigerd):
        return refused(error.redenen)
    if isinstance(error, Onjuist):
        fouten = [{"regel": f.regel, "veld": f.veld, "zin": f.zin} for f in error.fouten]
        regels = tuple(map(str, error.fouten))
        return Ending(Exit.VERKEERD_GEBRUIK, regels, {"fout": "onjuist", "fouten": fouten})
    if isinstance(error, UNUSABLE):
        return _said(Exit.GEEN_DATABASE, "database", str(error))
    if isinstance(error, ABSENT) or isinstance(error.__cause__, ABSENT):
        zin = (
            f"Er ontbreekt een migratie: draai `keurmerk migreer`. De melding was: {_short(error)}"
        )
        return _said(Exit.GEEN_DATABASE, "database", zin)
    if isinstance(error, LOST):
        zin = "De database antwoordt niet (meer). Er is niets half gedaan: probeer het opnieuw."
        return _said(Exit.GEEN_DATABASE, "database", f"{zin} De melding was: {_short(error)}")
    zin = f"Dit had niet mogen gebeuren ({type(error).__name__}: {_short(error)})."
    hint = "Zet KEURMERK_FOUTSPOOR=1 om te zien waar het misging."
    return _said(Exit.ONVERWACHT, "onverwacht", f"{zin} {hint}")


def refused(redenen: tuple[Reden, ...]) -> Ending:
    """Every reason: the sentence, its code and its source, and nothing else."""
    return Ending(
        Exit.GEWEIGERD,
        tuple(map(str, redenen)),
        {"fout": "geweigerd", "redenen": list(as_documents(redenen))},
    )


def as_documents(redenen: tuple[Reden, ...]) -> Iterator[dict[str, str]]:
    return ({"code": r.code, "zin": r.zin, "bron": r.bron} for r in redenen)


def _said(code: Exit, fout: str, zin: str) -> Ending:
    return Ending(code, (zin,), {"fout": fout, "zin": zin})


def _short(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
