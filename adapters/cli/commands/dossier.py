"""tijdlijn, mogelijk: the life of one dossier, and what may be done with it."""

from collections.abc import Iterator
from typing import Annotated

import typer

from adapters.cli.input.catalogue import AANGEBODEN
from adapters.cli.input.faults import onjuist
from adapters.cli.input.moments import day, known_at
from adapters.cli.options import BekendOp, Dossier, Json, Op
from adapters.cli.program import Program
from adapters.cli.questions import known_dossier, reading
from adapters.cli.screen import Screen
from adapters.cli.timeline import read_timeline
from adapters.cli.words import written
from adapters.postgres.connection import Role
from domain.begrippen import Rol
from domain.calendar import dag_van
from domain.keurmerk.mogelijk import Mogelijkheid
from domain.keurmerk.mogelijk import mogelijk as mogelijkheden
from projections.bijzonderheden import Bijzonderheid
from projections.tijdlijn import Besluitgegevens, Tijdlijnregel

Wat = Annotated[
    str,
    typer.Option("--rol", metavar="ROL", envvar="KEURMERK_ROL", help="In welke rol."),
]
PARTS = "; "
ROLLEN = {rol.value: rol for rol in Rol if rol is not Rol.SYSTEEM}


def tijdlijn(
    ctx: typer.Context, dossier: Dossier, bekend_op: BekendOp = None, as_json: Json = False
) -> None:
    """Toon alles wat er in een dossier is gebeurd: wat, wanneer bekend, vanaf wanneer en waarom."""
    program: Program = ctx.obj
    moment = known_at(bekend_op, "--bekend-op") if bekend_op else program.clock.now()
    with reading(program) as connection:
        regels = read_timeline(connection, known_dossier(connection, dossier), moment)
    document = {"dossier": dossier, "bekend_op": moment.isoformat(), "tijdlijn": regels}
    kop = f"Dossier {dossier}, zoals bekend op {written(moment)}."
    Screen(as_json).show(document, lambda screen: draw_timeline(screen, kop, regels))


def mogelijk(
    ctx: typer.Context,
    dossier: Dossier,
    op: Op = None,
    rol: Wat = Rol.BESLISSER.value,
    as_json: Json = False,
) -> None:
    """Toon welke commando's nu kunnen, en bij de andere: alle redenen waarom niet."""
    program: Program = ctx.obj
    dag = day(op, "--op") if op else dag_van(program.clock.now())
    database = program.database()
    with database.connect(Role.APP) as connection, program.store(database) as store:
        gevonden = mogelijkheden(
            store.load(known_dossier(connection, dossier)), dag, named_role(rol)
        )
    document = {
        "dossier": dossier,
        "op": f"{dag}",
        "rol": rol,
        "commandos": [_document(each) for each in gevonden],
    }
    kop = f"Dossier {dossier} op {written(dag)}, voor een {rol}."
    Screen(as_json).show(document, lambda screen: _draw_possible(screen, kop, gevonden))


def _document(each: Mogelijkheid) -> dict[str, object]:
    return {
        "commando": each.commando,
        "omschrijving": each.omschrijving,
        "kan": each.kan,
        "redenen": each.redenen,
    }


def named_role(text: str) -> Rol:
    """Raises Onjuist unless people can act in it."""
    if text not in ROLLEN:
        raise onjuist(f"‘{text}’ is geen rol. Kies uit: {', '.join(ROLLEN)}.", "--rol")
    return ROLLEN[text]


def draw_timeline(screen: Screen, kop: str, regels: tuple[Tijdlijnregel, ...]) -> None:
    screen.line(kop, "zwak")
    for regel in regels:
        screen.line()
        screen.line(f"{regel.versie:>3}  {written(regel.geldt_vanaf)}  {regel.titel}", "kop")
        for text in _entry(regel):
            screen.indented(text)


def _entry(regel: Tijdlijnregel) -> Iterator[str]:
    if short := [
        f"{each.label}: {each.tekst}." for each in regel.bijzonderheden if not _long(each)
    ]:
        yield " ".join(short)
    for each in filter(_long, regel.bijzonderheden):
        yield f"{each.label}:"
        yield from (f"- {part}" for part in each.tekst.split(PARTS))
    if regel.besluit:
        yield from _decision(regel.besluit)
    if regel.verwijst_naar is not None:
        yield f"{'Corrigeert' if regel.corrigeert else 'Hoort bij'} nr. {regel.verwijst_naar}."
    if regel.herroepen_door is not None:
        yield f"Herroepen door nr. {regel.herroepen_door}."
    wijze = "geschiedenis, " if regel.geimporteerd else ""
    oorzaak = f", door {regel.oorzaak}" if regel.oorzaak else ""
    yield (
        f"Bekend sinds {written(regel.bekend_sinds)} ({wijze}opgenomen"
        f" {written(regel.opgenomen_op)}); ingevoerd door {regel.actor} ({regel.rol}){oorzaak}."
    )


def _long(bijzonderheid: Bijzonderheid) -> bool:
    """Several things that are easier to read below each other."""
    return PARTS in bijzonderheid.tekst


def _decision(besluit: Besluitgegevens) -> Iterator[str]:
    verzonden = (
        f"verzonden {written(besluit.verzonden_op)}"
        if besluit.verzonden_op
        else ("nog niet verzonden")
    )
    yield (
        f"Besluit van {written(besluit.besluitdatum)} door {besluit.beslisser}, {verzonden};"
        f" {besluit.editie}."
    )
    for grond in besluit.gronden:
        yield f"Grond: {grond.zin or '-'} [{grond.code}; {grond.bron or 'bron niet bekend'}]"
    yield f"Motivering: {besluit.motivering}"
    if besluit.bewijsstukken:
        yield f"Bewijsstukken: {', '.join(besluit.bewijsstukken)}."
    if besluit.receipt:
        yield f"Receipt: sha256 {besluit.receipt}. Bekijk haar met `keurmerk receipt`."


def _draw_possible(screen: Screen, kop: str, gevonden: tuple[Mogelijkheid, ...]) -> None:
    screen.line(kop, "zwak")
    for each in sorted(gevonden, key=lambda each: not each.kan):
        screen.line()
        mark, style = ("ja ", "goed") if each.kan else ("nee", "zwak")
        screen.line(f"{mark}  {each.commando}", style)
        screen.indented(each.omschrijving)
        for reden in each.redenen:
            screen.indented(f"- {reden}")
    screen.line()
    screen.line(f"Velden van een commando: keurmerk doe COMMANDO --velden ({len(AANGEBODEN)}).")
