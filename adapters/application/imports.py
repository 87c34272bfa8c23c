"""Imports of history that are not finished: which there are, and giving one up."""

from adapters.input.faults import onjuist
from adapters.postgres import imports
from adapters.postgres.connection import Database, Role
from adapters.postgres.imports import OpenImport

__all__ = ["OpenImport", "give_up", "open_imports"]


def open_imports(database: Database) -> list[OpenImport]:
    with database.connect(Role.APP) as connection:
        return imports.open_imports(connection)


def give_up(database: Database, code: str) -> OpenImport:
    """What was written stays, and its dossiers can be worked in. Raises Onjuist when `code` does
    not tell which import.
    """
    with database.connect(Role.APP) as connection:
        found = [each for each in imports.open_imports(connection) if each.inhoud.startswith(code)]
        if len(found) != 1 or not imports.give_up(connection, found[0].inhoud):
            wat = "meer dan één invoer" if len(found) > 1 else "geen invoer die niet af is"
            raise onjuist(f"‘{code}’ is {wat}. `keurmerk invoer` toont ze, met hun code.", "code")
        return found[0]
