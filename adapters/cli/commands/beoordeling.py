"""beoordeling, vrijstelling: what the log of a dossier comes to, before somebody decides."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import typer

from adapters.application.assessment import assessment, exemption
from adapters.application.dossiers import known_dossier
from adapters.cli.files import keep
from adapters.cli.options import Dossier, Json, Op
from adapters.cli.outcomes import draw
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.input.values import day, kvk
from domain.calendar import dag_van
from domain.receipt.receipt import Receipt

Judge = Callable[[Any, UUID, date], Receipt[Any]]  # a database, a dossier and a day
Bewaar = Annotated[
    str | None,
    typer.Option("--bewaar", metavar="RECEIPT", help="Schrijf de receipt naar dit bestand."),
]


def beoordeling(
    ctx: typer.Context,
    dossier: Dossier,
    op: Op = None,
    bewaar: Bewaar = None,
    as_json: Json = False,
) -> None:
    """Beoordeel de Meetperiode die op een besluit wacht, met wat er in het dossier staat."""
    _show(_judged(ctx.obj, dossier, op, assessment), bewaar, as_json)


def vrijstelling(
    ctx: typer.Context,
    dossier: Dossier,
    op: Op = None,
    bewaar: Bewaar = None,
    as_json: Json = False,
) -> None:
    """Ga na of de houder een vrijstelling van de resultatenaudit krijgt."""
    _show(_judged(ctx.obj, dossier, op, exemption), bewaar, as_json)


def _judged(
    program: Program,
    dossier: str,
    op: str | None,
    judge: Judge,
) -> Receipt[Any]:
    dag = dag_van(program.clock.now()) if op is None else day(op, "--op")
    with program.access.reading() as connection:
        id_ = known_dossier(connection, kvk(dossier))
    return judge(program.access.ready(), id_, dag)


def _show(receipt: Receipt[Any], bewaar: str | None, as_json: bool) -> None:
    if bewaar is not None:
        keep(bewaar, receipt.inhoud)
    document = {**receipt.document, "sha256": receipt.hash}
    Screen(as_json).show(document, lambda screen: draw(screen, receipt, alles=False))
