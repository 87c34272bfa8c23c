"""doe: one command, typed by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from adapters.cli.commands.dossier import ROLLEN
from adapters.cli.input.catalogue import AANGEBODEN, describe, known
from adapters.cli.input.dienstverlener import RegistreerDienstverlener
from adapters.cli.input.faults import Fout, Onjuist
from adapters.cli.input.files import text
from adapters.cli.input.lines import Regel, check
from adapters.cli.input.typed import typed
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.program import Program
from adapters.cli.registering import Registration, register
from adapters.cli.screen import Screen, Tabel
from adapters.cli.words import cells
from adapters.eventstore.store import Outcome
from adapters.postgres.connection import Role
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.feiten import feit_van

Naam = Annotated[
    str | None, typer.Argument(metavar="COMMANDO", help="Welk commando.", show_default=False)
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
Velden = Annotated[bool, typer.Option("--velden", metavar=NO_VALUE, help="Toon de velden.")]


def doe(  # noqa: PLR0913, PLR0917 - each is an option of the command line
    ctx: typer.Context,
    commando: Naam = None,
    woorden: Woorden = None,
    gegevens: Gegevens = None,
    wie: Wie = None,
    rol: AlsRol = None,
    command_id: CommandId = None,
    receipt: Receipt = None,
    velden: Velden = False,
    as_json: Json = False,
) -> None:
    """Geef één commando, dat nu geldt. Zonder COMMANDO ziet u welke er zijn.

    Voorbeeld: keurmerk doe trek-aanvraag-in 12345678 ingetrokken_op=2026-03-31
    --wie medewerker-01 --rol behandelaar
    """
    screen = Screen(as_json)
    if commando is None:
        _show_commands(screen)
    elif velden:
        _show_fields(screen, commando)
    else:
        fields = (tuple(woorden or ()), gegevens, wie, rol, command_id, receipt)
        _carry_out(ctx.obj, Gevraagd(commando, *fields).checked(ctx.obj), screen)


@dataclass(frozen=True, slots=True)
class Gevraagd:
    """What was typed, before it was looked at."""

    commando: str
    woorden: tuple[str, ...]
    gegevens: str | None
    wie: str | None
    rol: str | None
    command_id: str | None
    receipt: str | None = None  # a file

    def checked(self, program: Program) -> Regel:
        """Raises Onjuist with everything that is wrong or missing."""
        kind = known(self.commando)
        fouten = [*self._frame_faults(), *self._word_faults(kind)]
        if fouten:
            raise Onjuist(fouten)
        raw = {
            "commando": self.commando,
            "dossier": self.woorden[0],
            "gegevens": typed(kind, self.woorden[1:], self.gegevens) | self._bewijs(),
            "door": {"wie": self.wie, "rol": self.rol},
            "command_id": self.command_id or f"{program.clock.new_id()}",
        }
        try:
            return check(raw, 0, program.clock.now())
        except Onjuist as wrong:
            fouten = [Fout(0, f.veld.removeprefix("gegevens."), f.zin) for f in wrong.fouten]
            raise Onjuist(fouten) from wrong

    def _bewijs(self) -> dict[str, str]:
        return {"receipt": text(self.receipt)} if self.receipt else {}

    def _frame_faults(self) -> Iterator[Fout]:
        if not self.wie:
            yield Fout(0, "--wie", "Zeg wie u bent, met --wie of met KEURMERK_WIE.")
        if not self.rol:
            yield Fout(0, "--rol", "Zeg in welke rol, met --rol of met KEURMERK_ROL.")
        elif self.rol not in ROLLEN:
            yield Fout(0, "--rol", f"‘{self.rol}’ is geen rol. Kies uit: {', '.join(ROLLEN)}.")

    def _word_faults(self, kind: type[Any]) -> Iterator[Fout]:
        if not self.woorden or "=" in self.woorden[0]:
            yield Fout(0, "dossier", f"Zet het KvK-nummer achter ‘{self.commando}’.")
            return
        try:
            typed(kind, self.woorden[1:], self.gegevens)
        except Onjuist as wrong:
            yield from wrong.fouten


def _carry_out(program: Program, regel: Regel, screen: Screen) -> None:
    database, now = program.database(), program.clock.now()
    if isinstance(regel.commando, RegistreerDienstverlener):
        with database.connect(Role.APP) as connection:
            written = register(connection, Registration(regel, regel.commando, now))
        _show_outcome(screen, regel, Outcome(0, herhaald=not written))
        return
    with program.store(database) as store:
        id_, envelope = dossier_id(regel.dossier), regel.envelope(now)
        _show_outcome(screen, regel, store.execute(regel.commando, id_, envelope))


def _show_outcome(screen: Screen, regel: Regel, outcome: Outcome) -> None:
    titels = [feit_van(event).titel for event in outcome.events] or ["Contactgegevens"]
    zin = f"Vastgelegd: {', '.join(titels)}"
    zin += f" (nr. {outcome.versie} in de tijdlijn)." if outcome.versie else "."
    document = {
        "dossier": regel.dossier,
        "command_id": regel.command_id,
        "al_eerder_uitgevoerd": outcome.herhaald,
        "versie": outcome.versie or None,
        "gebeurtenissen": [
            {"soort": event.TOPIC, "titel": feit_van(event).titel} for event in outcome.events
        ],
    }
    eerder = "Dit was al eerder uitgevoerd; er is niets dubbel gedaan. "
    screen.show(document, lambda s: s.line((eerder if outcome.herhaald else "") + zin))


def _show_commands(screen: Screen) -> None:
    rijen = [(naam, (kind.__doc__ or "").strip()) for naam, kind in AANGEBODEN.items()]
    document = [{"commando": naam, "omschrijving": uitleg} for naam, uitleg in rijen]
    screen.show({"commandos": document}, lambda s: s.table(Tabel(("Commando", "Wat"), rijen)))


def _show_fields(screen: Screen, commando: str) -> None:
    kind = known(commando)
    gevonden = list(describe(kind))
    rijen = [
        cells(v.naam, v.soort, "ja" if v.verplicht else f"nee ({v.standaard or 'leeg'})", v.uitleg)
        for v in gevonden
    ]
    uitleg = (kind.__doc__ or "").strip()
    document = {"commando": commando, "omschrijving": uitleg, "velden": gevonden}
    tabel = Tabel(("Veld", "Soort", "Verplicht", "Uitleg"), rijen, titel=uitleg)
    screen.show(document, lambda s: s.table(tabel))
