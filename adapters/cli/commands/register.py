"""register, vergelijk: what the register says for a day, as known at a moment."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from adapters.application.register import difference
from adapters.application.register import register as ask_register
from adapters.application.set_apart import set_apart
from adapters.cli.apart import end_with
from adapters.cli.columns import Table
from adapters.cli.options import NO_VALUE, BekendOp, Json, Op
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import cells, written
from adapters.input.values import peil
from projections.aspecten import Meetperiodegegeven, Tevredenheidsgegeven
from projections.peil import Peil
from projections.register import Dienstvermelding, Register, Vermelding
from projections.vergelijking import Vergelijking, Verschil

Alle = Annotated[
    bool,
    typer.Option(
        "--alle",
        metavar=NO_VALUE,
        help="Ook dossiers die het publiek niet ziet (voor medewerkers).",
    ),
]


def _dag(stand: int) -> Any:
    return typer.Option(f"--op-{stand}", metavar="DAG", help=f"De dag van stand {stand}.")


def _moment(stand: int) -> Any:
    uitleg = f"Stand {stand} zoals bekend op deze dag of dit moment. Anders nu."
    return typer.Option(f"--bekend-op-{stand}", metavar="MOMENT", help=uitleg)


def register(
    ctx: typer.Context,
    op: Op = None,
    bekend_op: BekendOp = None,
    alle: Alle = False,
    as_json: Json = False,
) -> None:
    """Toon het register: wat gold op een dag, zoals bekend op een moment."""
    program: Program = ctx.obj
    vraag = peil(op, bekend_op, program.clock.now())
    with program.access.reading() as connection:
        found = ask_register(connection, vraag, alle)
        apart = set_apart(connection)
    document = {**as_document(vraag), "vermeldingen": found.vermeldingen, "apart": apart}
    Screen(as_json).show(document, lambda screen: draw_register(screen, found))
    end_with(apart)


def vergelijk(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    ctx: typer.Context,
    op_1: Annotated[str, _dag(1)],
    op_2: Annotated[str, _dag(2)],
    bekend_op_1: Annotated[str | None, _moment(1)] = None,
    bekend_op_2: Annotated[str | None, _moment(2)] = None,
    as_json: Json = False,
) -> None:
    """Toon het verschil tussen twee standen van het register, en waar het vandaan komt."""
    program: Program = ctx.obj
    now = program.clock.now()
    van = peil(op_1, bekend_op_1, now, "-1")
    naar = peil(op_2, bekend_op_2, now, "-2")
    with program.access.reading() as connection:
        found = difference(connection, van, naar)
        apart = set_apart(connection)
    document = {
        "van": as_document(van),
        "naar": as_document(naar),
        "verschillen": found.verschillen,
        "apart": apart,
    }
    Screen(as_json).show(document, lambda screen: _draw_comparison(screen, found))
    end_with(apart)


def as_document(vraag: Peil) -> dict[str, str]:
    return {
        "op": f"{vraag.op}",
        "bekend_op": vraag.bekend_op.isoformat(),
        "zin": vraag.zin,
    }


def draw_register(screen: Screen, found: Register) -> None:
    screen.line(f"{found.peil.zin}.", "faint")
    screen.table(
        Table(
            (
                "Naam",
                "KvK",
                "Status",
                "Vanaf",
                "Diensten",
                "Sterren",
                "Cijfer",
                "Lopende Meetperiode",
            ),
            [_row(vermelding) for vermelding in found.vermeldingen],
            empty="Er staat niemand in het register.",
        )
    )


def _row(v: Vermelding) -> tuple[str, ...]:
    naam = v.naam or "(naam niet bekend)"
    nummers = tuple(str(d.nummer) if d.nummer else d.naam for d in v.diensten)
    status = v.status if v.zichtbaar else f"{v.status} (niet openbaar)"
    periode = _value(v.meetperiode)
    return cells(naam, v.kvk, status, v.ingangsdatum, nummers, v.sterren, _grade(v), periode)


def _grade(v: Vermelding) -> str | None:
    """A grade with the Meetperiode that it is of: nearly always one before the running one."""
    gegeven = v.tevredenheid
    if gegeven is None or gegeven.totaal.rapportcijfer is None:
        return None
    return f"{written(gegeven.totaal.rapportcijfer)} (vanaf {written(gegeven.meetperiode_start)})"


def _draw_comparison(screen: Screen, found: Vergelijking) -> None:
    screen.line(f"Van:  {found.van.zin}.", "faint")
    screen.line(f"Naar: {found.naar.zin}.", "faint")
    screen.table(
        Table(
            ("Naam", "KvK", "Wat", "Van", "Naar", "Door nr."),
            [row for verschil in found.verschillen for row in _differences(verschil)],
            empty="Er is geen verschil.",
        )
    )


def _differences(verschil: Verschil) -> Iterator[tuple[str, ...]]:
    who = (verschil.naam or "(naam niet bekend)", verschil.kvk)
    if not verschil.velden:
        yield cells(*who, f"{verschil.soort} in het register", None, None, verschil.versie)
    for veld in verschil.velden:
        yield cells(*who, veld.veld, _value(veld.van), _value(veld.naar), veld.versie)


def _value(value: object) -> str:
    match value:
        case Meetperiodegegeven():
            return f"{written(value.start)} t/m {written(value.einde)}"
        case Tevredenheidsgegeven():
            return f"{written(value.totaal.rapportcijfer)} (rapport {written(value.rapportdatum)})"
        case tuple() if value and isinstance(value[0], Dienstvermelding):
            return ", ".join(dienst.naam for dienst in value)
        case _:
            return written(value)
