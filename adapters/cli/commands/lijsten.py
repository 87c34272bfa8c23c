"""termijnen, taken: what is coming, and what staff must do."""

from datetime import datetime
from typing import Annotated, Any

import typer

from adapters.cli.input.moments import day
from adapters.cli.options import Json, VanDossier
from adapters.cli.program import Program
from adapters.cli.questions import reading, some_dossier
from adapters.cli.screen import Screen, Tabel
from adapters.cli.words import cells
from adapters.postgres import lijsten
from adapters.postgres.lijsten import Taakregel, Termijnregel

Tot = Annotated[
    str | None,
    typer.Option("--tot", metavar="DAG", help="Tot en met deze dag (jjjj-mm-dd)."),
]


def termijnen(
    ctx: typer.Context, dossier: VanDossier = None, tot: Tot = None, as_json: Json = False
) -> None:
    """Toon de termijnen die lopen, in volgorde van tijd."""
    program: Program = ctx.obj
    until = day(tot, "--tot") if tot else None
    with reading(program) as connection:
        gevonden = lijsten.termijnen(connection, until, some_dossier(connection, dossier))
    now = program.clock.now()
    document = {"termijnen": [_document(regel) for regel in gevonden]}
    Screen(as_json).show(document, lambda screen: draw_terms(screen, gevonden, now))


def taken(ctx: typer.Context, dossier: VanDossier = None, as_json: Json = False) -> None:
    """Toon de taken die nog open staan."""
    program: Program = ctx.obj
    with reading(program) as connection:
        gevonden = lijsten.taken(connection, some_dossier(connection, dossier))
    document = {"taken": [_document(regel) for regel in gevonden]}
    Screen(as_json).show(document, lambda screen: draw_tasks(screen, gevonden))


def draw_terms(screen: Screen, gevonden: list[Termijnregel], now: datetime) -> None:
    """With what to look out for, when there is anything."""
    warnings = [_warning(regel, now) for regel in gevonden]
    rijen = [
        cells(r.dag, r.omschrijving, r.naam or r.kvk, r.bron, *([warning] if any(warnings) else ()))
        for r, warning in zip(gevonden, warnings, strict=True)
    ]
    kolommen = ("Dag", "Wat", "Dossier", "Bron", *(["Let op"] if any(warnings) else ()))
    screen.table(Tabel(kolommen, rijen, leeg="Er lopen geen termijnen."))


def draw_tasks(screen: Screen, gevonden: list[Taakregel]) -> None:
    screen.table(
        Tabel(
            ("Uiterlijk", "Wat", "Dossier", "Verplicht", "Sinds", "Bron", "Kenmerk"),
            [
                cells(
                    r.uiterlijk,
                    r.omschrijving,
                    r.naam or r.kvk,
                    r.verplicht,
                    r.ontstaan_op,
                    r.bron,
                    r.id,
                )
                for r in gevonden
            ],
            leeg="Er staan geen taken open.",
        )
    )


def _warning(regel: Termijnregel, now: datetime) -> str:
    if regel.laatste_fout:
        return f"mislukt ({regel.pogingen} keer): {regel.laatste_fout}"
    return "wacht op de worker" if regel.over(now) else ""


def _document(regel: Termijnregel | Taakregel) -> dict[str, Any]:
    own = {name: getattr(regel, name) for name in type(regel).__dataclass_fields__}
    return {**own, "omschrijving": regel.omschrijving, "bron": regel.bron}
