"""receipt: the evaluation that a decision rests on, as it lies in the log."""

from hashlib import sha256
from typing import Annotated

import typer

from adapters.cli.exits import Exit
from adapters.cli.input.faults import onjuist
from adapters.cli.input.files import keep
from adapters.cli.input.receipts import spurious_text
from adapters.cli.options import Dossier, Json
from adapters.cli.program import Program
from adapters.cli.questions import known_dossier, reading
from adapters.cli.screen import Screen
from adapters.cli.timeline import read_receipt
from domain.keurmerk.besluit import Receiptbewijs

Nummer = Annotated[
    int, typer.Argument(metavar="NUMMER", help="Volgnummer in de tijdlijn.", show_default=False)
]
Bewaar = Annotated[
    str | None,
    typer.Option("--bewaar", metavar="BESTAND", help="Schrijf de receipt naar dit bestand."),
]


def receipt(
    ctx: typer.Context,
    dossier: Dossier,
    nummer: Nummer,
    bewaar: Bewaar = None,
    as_json: Json = False,
) -> None:
    """Controleer de receipt van een besluit, zoals die in het logboek ligt."""
    program: Program = ctx.obj
    with reading(program) as connection:
        bewijs = read_receipt(connection, known_dossier(connection, dossier), nummer)
    if bewijs is None:
        raise onjuist(f"Nummer {nummer} van dit dossier heeft geen receipt.", "nummer")
    if bewaar:
        keep(bewaar, bewijs.inhoud.encode())
    fouten = list(_faults(bewijs))
    zin = " ".join(fouten) or "De receipt is ongeschonden en geeft zichzelf."
    document = {"sha256": bewijs.sha256, "klopt": not fouten, "zin": zin, "receipt": bewijs.inhoud}
    Screen(as_json).show(document, lambda screen: screen.line(f"{zin} sha256 {bewijs.sha256}"))
    if fouten:
        raise typer.Exit(Exit.NIET_GEZOND)


def _faults(bewijs: Receiptbewijs) -> list[str]:
    if sha256(bewijs.inhoud.encode()).hexdigest() != bewijs.sha256:
        return ["De receipt past niet bij haar sha256."]
    return list(spurious_text(bewijs.inhoud))
