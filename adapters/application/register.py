"""What the register says for a day, as known at a moment, and how two answers differ."""

from typing import Any

from psycopg import Connection

from adapters.postgres import register_questions
from projections.peil import Peil
from projections.register import Register
from projections.vergelijking import Vergelijking


def register(connection: Connection[Any], peil: Peil, everyone: bool = False) -> Register:
    """With `everyone` also the dossiers that the public does not see."""
    return register_questions.register(connection, peil, everyone)


def difference(connection: Connection[Any], van: Peil, naar: Peil) -> Vergelijking:
    """What the public sees otherwise for `naar` than for `van`, and which event made it so."""
    return register_questions.vergelijking(connection, van, naar)
