"""Arguments and options that several commands share."""

from typing import Annotated, TypeAlias

import typer

NO_VALUE = " "  # an option that is there or not: no type behind it in the help

Json: TypeAlias = Annotated[
    bool,
    typer.Option("--json", metavar=NO_VALUE, help="Geef het antwoord als één JSON-document."),
]
Dossier: TypeAlias = Annotated[
    str, typer.Argument(metavar="DOSSIER", help="KvK-nummer van 8 cijfers.", show_default=False)
]
Op: TypeAlias = Annotated[
    str | None,
    typer.Option("--op", metavar="DAG", help="Voor welke dag (jjjj-mm-dd). Anders vandaag."),
]
BekendOp: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--bekend-op",
        metavar="MOMENT",
        help="Zoals bekend op deze dag (tot het einde ervan) of dit moment. Anders nu.",
    ),
]
VanDossier: TypeAlias = Annotated[
    str | None,
    typer.Option("--dossier", metavar="DOSSIER", help="Alleen van dit KvK-nummer."),
]
