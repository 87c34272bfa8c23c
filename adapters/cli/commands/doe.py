"""doe: one command of the domain, typed by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from adapters.application.giving import Answer, give
from adapters.cli.columns import Table
from adapters.cli.exits import as_documents
from adapters.cli.files import text
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.program import Program
from adapters.cli.screen import Screen
from adapters.cli.typed import typed
from adapters.cli.words import cells, not_judged
from adapters.input.catalogue import OFFERED, describe, known
from adapters.input.faults import Fout, Onjuist
from adapters.input.lines import GivenCommand, check
from adapters.input.validation import elsewhere
from adapters.input.values import role
from domain.keurmerk.feiten import feit_van

Naam = Annotated[
    str | None, typer.Argument(metavar="OPDRACHT", help="Welke opdracht.", show_default=False)
]
Woorden = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="DOSSIER VELD=WAARDE...",
        help="KvK-nummer, en dan de velden. Een lijst schrijft u met komma's; een veld in een groep"
        " met een punt: checklist.ubo_pep=akkoord.",
        show_default=False,
    ),
]
Gegevens = Annotated[
    str | None, typer.Option("--gegevens", metavar="JSON", help="De velden als JSON-object.")
]
Wie = Annotated[
    str | None,
    typer.Option("--wie", metavar="KENMERK", envvar="KEURMERK_WIE", help="Uw kenmerk, geen naam."),
]
AlsRol = Annotated[
    str | None,
    typer.Option(
        "--rol", metavar="ROL", envvar="KEURMERK_ROL", help="behandelaar, beslisser of auditor."
    ),
]
CommandId = Annotated[
    str | None,
    typer.Option(
        "--command-id",
        metavar="CODE",
        help="Dezelfde code doet hetzelfde nooit twee keer. Anders een nieuwe.",
    ),
]
Receipt = Annotated[
    str | None,
    typer.Option("--receipt", metavar="BESTAND", help="Receipt waarop het besluit rust."),
]
PLACES = {"door.wie": "--wie", "door.rol": "--rol", "command_id": "--command-id"}
Velden = Annotated[bool, typer.Option("--velden", metavar=NO_VALUE, help="Toon de velden.")]


def doe(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    ctx: typer.Context,
    envelope: Naam = None,
    woorden: Woorden = None,
    gegevens: Gegevens = None,
    wie: Wie = None,
    rol: AlsRol = None,
    command_id: CommandId = None,
    receipt: Receipt = None,
    velden: Velden = False,
    as_json: Json = False,
) -> None:
    """Geef één opdracht, die nu geldt. Zonder OPDRACHT ziet u welke er zijn.

    Voorbeeld: keurmerk doe trek-aanvraag-in 12345678 ingetrokken_op=2026-03-31
    --wie medewerker-01 --rol behandelaar
    """
    screen = Screen(as_json)
    if envelope is None:
        _show_commands(screen)
    elif velden:
        _show_fields(screen, envelope)
    else:
        words = (tuple(woorden or ()), gegevens, wie, rol, command_id, receipt)
        _carry_out(ctx.obj, Asked(envelope, *words).checked(ctx.obj), screen)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed, before it was looked at."""

    name: str
    words: tuple[str, ...]
    json: str | None
    who: str | None
    role: str | None
    command_id: str | None
    receipt: str | None  # a file

    def checked(self, program: Program) -> GivenCommand:
        """Raises Onjuist with everything that is wrong or missing."""
        kind = known(self.name)
        dossier, words = self._dossier()
        fields, wrong = typed(kind, words, self.json)
        receipt, unreadable = self._receipt()
        own = [*self._frame_faults(dossier), *wrong, *unreadable]
        new_id = f"{program.clock.new_id()}"
        raw = {
            "commando": self.name,
            "dossier": "00000000" if dossier is None else dossier,
            "gegevens": fields | receipt,
            "door": {"wie": self.who or "-", "rol": self.role or "auditor"},
            "command_id": new_id if self.command_id is None else self.command_id,
        }
        try:
            given = check(raw, 0, program.clock.now())
        except Onjuist as wrong_values:
            found = [Fout(0, _as_typed(f.veld), f.zin) for f in wrong_values.fouten]
            raise Onjuist([*own, *elsewhere(found, own)]) from wrong_values
        if own:
            raise Onjuist(own)
        return given

    def _dossier(self) -> tuple[str | None, Sequence[str]]:
        """The number, and the words behind it."""
        if not self.words or "=" in self.words[0]:
            return None, self.words
        return self.words[0], self.words[1:]

    def _receipt(self) -> tuple[dict[str, str], tuple[Fout, ...]]:
        try:
            return ({} if self.receipt is None else {"receipt": text(self.receipt)}), ()
        except Onjuist as wrong:
            return {}, wrong.fouten

    def _frame_faults(self, dossier: str | None) -> Iterator[Fout]:
        if dossier is None:
            yield Fout(0, "dossier", f"Zet het KvK-nummer achter ‘{self.name}’.")
        if not self.who:
            yield Fout(0, "--wie", "Zeg wie u bent, met --wie of met KEURMERK_WIE.")
        if not self.role:
            yield Fout(0, "--rol", "Zeg in welke rol, met --rol of met KEURMERK_ROL.")
            return
        try:
            role(self.role)
        except Onjuist as wrong:
            yield from wrong.fouten


def _as_typed(veld: str) -> str:
    """The place of a fault as somebody typed it."""
    return PLACES.get(veld, veld.removeprefix("gegevens."))


def _carry_out(program: Program, given: GivenCommand, screen: Screen) -> None:
    _show(screen, given, give(program.access.ready(), given, program.clock.now()))


def _show(screen: Screen, given: GivenCommand, answer: Answer) -> None:
    outcome = answer.outcome
    titles = [feit_van(event).titel for event in outcome.events] or ["Contactgegevens"]
    zin = f"Vastgelegd: {', '.join(titles)}"
    zin += f" (nr. {outcome.versie} in de tijdlijn)." if outcome.versie else "."
    document = {
        "dossier": given.dossier,
        "command_id": given.command_id,
        "al_eerder_uitgevoerd": outcome.herhaald,
        "versie": outcome.versie or None,
        "gebeurtenissen": [
            {"soort": event.TOPIC, "titel": feit_van(event).titel} for event in outcome.events
        ],
        "niet_getoetst": list(as_documents(answer.onbeoordeeld)),
    }
    eerder = "Dit was al eerder uitgevoerd; er is niets dubbel gedaan. "
    lines = ((eerder if outcome.herhaald else "") + zin, *map(not_judged, answer.onbeoordeeld))
    screen.show(document, lambda s: s.lines(lines))


def _show_commands(screen: Screen) -> None:
    rows = [(naam, (kind.__doc__ or "").strip()) for naam, kind in OFFERED.items()]
    document = [{"commando": naam, "omschrijving": uitleg} for naam, uitleg in rows]
    screen.show({"commandos": document}, lambda s: s.table(Table(("Opdracht", "Wat"), rows)))


def _show_fields(screen: Screen, name: str) -> None:
    kind = known(name)
    found = list(describe(kind))
    rows = [
        cells(v.naam, v.soort, "ja" if v.verplicht else f"nee ({v.standaard or 'leeg'})", v.uitleg)
        for v in found
    ]
    uitleg = (kind.__doc__ or "").strip()
    document = {"commando": name, "omschrijving": uitleg, "velden": found}
    table = Table(("Veld", "Soort", "Verplicht", "Uitleg"), rows, title=uitleg)
    screen.show(document, lambda s: s.table(table))
