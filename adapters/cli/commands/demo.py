"""demo: a real dossier from aanvraag to register, on a real database."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import typer

from adapters.cli.commands.beheer import brought_up, end_of, fire
from adapters.cli.commands.invoer import carry
from adapters.cli.commands.lijsten import draw_terms
from adapters.cli.commands.register import as_document, draw_register
from adapters.cli.exits import Exit
from adapters.cli.input.faults import Onjuist, onjuist
from adapters.cli.input.lines import Regel, read
from adapters.cli.options import Json
from adapters.cli.program import Program
from adapters.cli.questions import reading
from adapters.cli.screen import Screen, Tabel, note
from adapters.cli.survey import survey_table
from adapters.cli.timeline import read_timeline
from adapters.cli.words import cells, written
from adapters.postgres import lijsten, registervragen
from adapters.postgres.lijsten import Termijnregel
from domain.calendar import dag_van
from domain.keurmerk.dossier import dossier_id
from domain.rules import Geweigerd
from domain.tevredenheid.rapport import Tabelregel
from projections.peil import Peil
from projections.register import Register
from projections.tijdlijn import Tijdlijnregel

BESTAND = "welke-professionals-2020.jsonl"
DAG = date(2021, 5, 3)  # the keurmerk was just awarded; the next Meetperiode runs
LIMIT = end_of(DAG)


@dataclass(frozen=True, slots=True)
class Getoond:
    """Everything that the demo shows."""

    dossier: str
    regels: Mapping[UUID, Regel]  # by command id
    tabel: Sequence[Tabelregel]
    register: Register
    tijdlijn: Sequence[Tijdlijnregel]
    termijnen: list[Termijnregel]


def demo(ctx: typer.Context, as_json: Json = False) -> None:
    """Laat een echt dossier zien: van aanvraag tot register. Twee keer draaien verdubbelt niets."""
    program: Program = ctx.obj
    screen = Screen(as_json)
    if not as_json:
        note("De database wordt klaargezet...")
    brought_up(program, screen)
    regels = _lines(program)
    report = carry(program, regels, False, screen)
    if report.geweigerd:
        raise Geweigerd(reden for refusal in report.geweigerd for reden in refusal.redenen)
    if fire(program, LIMIT, screen).mislukt:
        raise typer.Exit(Exit.NIET_GEZOND)
    getoond = _asked(program, regels)
    screen.show(_document(getoond), lambda s: _draw(s, getoond))


def _lines(program: Program) -> Sequence[Regel]:
    """Raises Onjuist when the example is not there or not right."""
    file = program.voorbeelden / BESTAND
    if not file.is_file():
        raise onjuist(f"Het voorbeeld {BESTAND} staat niet in {file.parent}.", "demo")
    gelezen = read(file.read_text(encoding="utf-8").split("\n"), program.clock.now())
    if gelezen.fouten:
        raise Onjuist(gelezen.fouten)
    return gelezen.regels


def _asked(program: Program, regels: Sequence[Regel]) -> Getoond:
    kvk, now = regels[0].dossier, program.clock.now()
    id_ = dossier_id(kvk)
    with reading(program) as connection:
        return Getoond(
            dossier=kvk,
            regels={regel.command_id: regel for regel in regels},
            tabel=survey_table(connection, id_),
            register=registervragen.register(connection, Peil(DAG, now)),
            tijdlijn=read_timeline(connection, id_, now),
            termijnen=[t for t in lijsten.termijnen(connection, None, id_) if t.dag >= DAG],
        )


def _document(getoond: Getoond) -> dict[str, Any]:
    return {
        "dossier": getoond.dossier,
        "tevredenheid": [regel.cellen for regel in getoond.tabel],
        "register": {
            **as_document(getoond.register.peil),
            "vermeldingen": getoond.register.vermeldingen,
        },
        "tijdlijn": getoond.tijdlijn,
        "termijnen": getoond.termijnen,
        "aangenomen": {
            f"{id_}": {"velden": regel.aangenomen, "toelichting": regel.toelichting}
            for id_, regel in getoond.regels.items()
            if regel.aangenomen
        },
    }


def _draw(screen: Screen, getoond: Getoond) -> None:
    screen.heading("1. Het rapport over tevredenheid, zoals het is vastgelegd")
    screen.table(_survey(getoond.tabel))
    screen.heading(f"2. Het register op {written(DAG)}")
    draw_register(screen, getoond.register)
    screen.heading(f"3. De tijdlijn van dossier {getoond.dossier}")
    screen.table(_timeline(getoond))
    overal = ", ".join(_everywhere(getoond.regels.values()))
    screen.line(f"In elke regel van het bestand is ook aangenomen: {overal}.", "zwak")
    screen.heading("4. De termijnen die komen")
    draw_terms(screen, getoond.termijnen, LIMIT)
    screen.line()
    screen.line(
        f"Probeer nu: keurmerk tijdlijn {getoond.dossier}, keurmerk mogelijk {getoond.dossier},"
        " of keurmerk register --op 2020-06-01.",
        "goed",
    )


def _survey(tabel: Sequence[Tabelregel]) -> Tabel:
    kolommen = ("Groep", "Netto steekproef", "Ingevuld", "Respons %", "Cijfer", "Publicatie")
    return Tabel(kolommen, [r.cellen for r in tabel], getallen=frozenset(kolommen[1:5]))


def _timeline(getoond: Getoond) -> Tabel:
    overal = _everywhere(getoond.regels.values())
    return Tabel(
        ("Nr", "Bekend sinds", "Geldt vanaf", "Wat", "Aangenomen, want niet in het rapport"),
        [
            cells(
                regel.versie,
                dag_van(regel.bekend_sinds),
                regel.geldt_vanaf,
                _what(regel),
                _assumed(getoond.regels.get(regel.command_id), overal),
            )
            for regel in getoond.tijdlijn
        ],
        getallen=frozenset({"Nr"}),
    )


def _what(regel: Tijdlijnregel) -> str:
    """A term says which term it is; the other titles speak for themselves."""
    first = next((each.tekst for each in regel.bijzonderheden), "")
    return f"{regel.titel}: {first}" if regel.oorzaak and first else regel.titel


def _everywhere(regels: Iterable[Regel]) -> tuple[str, ...]:
    """What is assumed on every line, such as who entered it; said once."""
    first, *rest = (regel.aangenomen for regel in regels)
    return tuple(name for name in first if all(name in other for other in rest))


def _assumed(regel: Regel | None, overal: tuple[str, ...]) -> str:
    """The other fields of the line that the report does not give."""
    names = (name for name in regel.aangenomen if name not in overal) if regel else ()
    return ", ".join(name.removeprefix("gegevens.").replace("_", " ") for name in names)
