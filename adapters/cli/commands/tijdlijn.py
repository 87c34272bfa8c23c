"""tijdlijn: the life of one dossier."""

from collections.abc import Iterator

import typer

from adapters.application.dossiers import known_dossier
from adapters.application.set_apart import set_apart
from adapters.application.timeline import timeline
from adapters.cli.apart import end_with
from adapters.cli.options import BekendOp, Dossier, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.words import written
from adapters.input.values import dossier as dossier_word
from adapters.input.values import known_at
from projections.bijzonderheden import Bijzonderheid
from projections.tijdlijn import Besluitgegevens, Tijdlijnregel

PARTS = "; "


def tijdlijn(
    ctx: typer.Context, dossier: Dossier, bekend_op: BekendOp = None, as_json: Json = False
) -> None:
    """Toon alles wat er in een dossier is gebeurd: wat, wanneer bekend, vanaf wanneer en waarom."""
    program: Program = ctx.obj
    now = program.clock.now()
    moment = now if bekend_op is None else known_at(bekend_op, "--bekend-op")
    with program.access.reading() as connection:
        id_ = known_dossier(connection, dossier_word(dossier))
        regels = timeline(connection, id_, moment)
        apart = set_apart(connection, id_)
    document = {
        "dossier": dossier,
        "bekend_op": moment.isoformat(),
        "tijdlijn": regels,
        "apart": apart,
    }
    kop = f"Dossier {dossier}, zoals bekend op {written(moment)}."
    Screen(as_json).show(document, lambda screen: _draw(screen, kop, regels))
    end_with(apart)


def _draw(screen: Screen, kop: str, regels: tuple[Tijdlijnregel, ...]) -> None:
    screen.line(kop, "faint")
    for regel in regels:
        screen.line()
        screen.line(f"{regel.versie:>3}  {written(regel.geldt_vanaf)}  {_title(regel)}", "heading")
        for text in _entry(regel):
            screen.indented(text)
        if regel.verborgen_voor_houder:
            screen.indented("Niet voor de houder: niet aangekondigd, en nog niet gehouden.")


def _title(regel: Tijdlijnregel) -> str:
    anders = regel.besluit and regel.besluit.afwijking
    return f"{regel.titel} (anders dan het advies)" if anders else regel.titel


def _entry(regel: Tijdlijnregel) -> Iterator[str]:
    if short := [
        f"{each.label}: {each.tekst.removesuffix('.')}."
        for each in regel.bijzonderheden
        if not _long(each)
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
    if anders := besluit.afwijking:
        adviezen = (("advies", anders.advies), ("advies van de Auditor", anders.advies_auditor))
        genoemd = " en ".join(f"{wat}: {advies}" for wat, advies in adviezen if advies)
        yield f"Anders dan het advies ({genoemd}): {anders.reden}"
    if besluit.bewijsstukken:
        yield f"Bewijsstukken: {', '.join(besluit.bewijsstukken)}."
    if besluit.receipt:
        yield f"Receipt: sha256 {besluit.receipt}. Bekijk haar met `keurmerk receipt`."
