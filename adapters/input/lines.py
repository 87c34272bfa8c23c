"""One line of a file, or one command that somebody typed: checked and ready to carry out."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, ValidationError

from adapters.input.catalogue import OFFERED, OfferedCommand, adapter, known, names
from adapters.input.content import content
from adapters.input.edges import Found, unfit, without
from adapters.input.faults import Fout, Onjuist
from adapters.input.json_text import parse
from adapters.input.validation import elsewhere, translated
from adapters.input.values import DOSSIER, ROLES, NamedRole
from domain.begrippen import Rol
from domain.keurmerk.command import Command
from domain.keurmerk.envelope import Envelope

DossierWord = Annotated[str, Field(pattern=DOSSIER)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door(Command):
    """Wie het vraagt."""

    wie: Annotated[str, Field(min_length=1)]
    """Kenmerk van de medewerker, geen naam."""
    rol: NamedRole
    """In welke rol."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regelvorm(Command):
    """Een regel van een bestand voor `keurmerk voer-uit`."""

    commando: str
    """Welke opdracht."""
    dossier: DossierWord
    """KvK-nummer van 8 cijfers, of het woord auditregister."""
    gegevens: dict[str, Any]
    """De velden van de opdracht."""
    door: Door
    """Wie het vraagt, en in welke rol."""
    op: str | None = None
    """Bij geschiedenis: het moment (met tijdzone) of de dag waarop dit bekend werd."""
    command_id: UUID
    """Een eigen code per regel; met dezelfde code gebeurt iets nooit twee keer."""
    aangenomen: tuple[str, ...] = ()
    """Velden waarvan de inhoud is aangenomen."""
    toelichting: str | None = None
    """Uitleg bij deze regel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenCommand:
    """A command as somebody gave it, checked. `op` (aware UTC): only for imported history."""

    nummer: int
    command: OfferedCommand
    dossier: str
    wie: str
    rol: Rol
    command_id: UUID
    op: datetime | None = None
    aangenomen: tuple[str, ...] = field(default=())
    toelichting: str | None = None

    def envelope(self, now: datetime) -> Envelope:
        return Envelope(
            command_id=self.command_id,
            actor=self.wie,
            rol=self.rol,
            moment=self.op or now,
            kvk=self.dossier,
            geimporteerd=self.op is not None,
        )


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What a file holds: the good lines, and all faults of the others."""

    commands: tuple[GivenCommand, ...]
    fouten: tuple[Fout, ...]


def read(lines: Iterable[str], now: datetime) -> CheckedFile:
    """Every line checked; an empty line does not count. Nothing is carried out here."""
    commands: list[GivenCommand] = []
    fouten: list[Fout] = []
    first: dict[UUID, int] = {}
    for nummer, text in enumerate(lines, 1):
        if not text.strip():
            continue
        try:
            raw = parse(text, nummer)
            twice = _twice(raw, nummer, first)
            fouten.extend(twice)
            command = check(raw, nummer, now)
        except Onjuist as wrong:
            fouten.extend(wrong.fouten)
        else:
            commands.extend([] if twice else [command])
    return CheckedFile(tuple(commands), tuple(fouten))


def _twice(raw: Any, nummer: int, first: dict[UUID, int]) -> list[Fout]:
    """Also on a line with other faults. `first` is where each id was seen first."""
    try:
        command_id = UUID(raw["command_id"])
    except (TypeError, KeyError, ValueError, AttributeError):
        return []  # no id at all: told by whoever reads the line
    if (earlier := first.setdefault(command_id, nummer)) == nummer:
        return []
    zin = f"Deze code staat al op regel {earlier}. Geef elke regel een eigen code."
    return [Fout(nummer, "command_id", zin)]


def check(raw: Any, nummer: int, now: datetime) -> GivenCommand:
    """Raises Onjuist with every fault of the line: of its shape and of what it says."""
    places = dict(_unfit(raw))
    own = [Fout(nummer, ".".join(place), zin) for place, zin in places.items()]
    usable = without(raw, places.keys()) if places else raw
    vorm, wrong = _shape(usable, nummer)
    command, more = _command(usable, nummer)
    op, of_content = content(usable, nummer, now)
    fouten = [*own, *elsewhere([*wrong, *more, *of_content], own)]
    if fouten or vorm is None or command is None:
        raise Onjuist(fouten)
    return GivenCommand(
        nummer=nummer,
        command=command,
        dossier=vorm.dossier,
        wie=vorm.door.wie,
        rol=ROLES[vorm.door.rol],
        command_id=vorm.command_id,
        op=op,
        aangenomen=vorm.aangenomen,
        toelichting=vorm.toelichting,
    )


def _unfit(raw: Any) -> Iterator[Found]:
    """What no field may hold, in the frame and in the fields of the command."""
    if not isinstance(raw, Mapping):
        yield from unfit(raw)
        return
    kind = OFFERED.get(naam) if isinstance(naam := raw.get("commando"), str) else None
    yield from unfit({n: part for n, part in raw.items() if n != "gegevens"}, Regelvorm)
    yield from unfit(raw.get("gegevens"), kind, ("gegevens",))


def _shape(raw: Any, nummer: int) -> tuple[Regelvorm | None, list[Fout]]:
    try:
        vorm: Regelvorm = adapter(Regelvorm).validate_json(json.dumps(raw), strict=True)
    except ValidationError as error:
        return None, translated(error, nummer, names(Regelvorm))
    return vorm, []


def _command(raw: Any, nummer: int) -> tuple[OfferedCommand | None, list[Fout]]:
    """The command itself; no faults when the line lacks what is needed to look at it."""
    if not isinstance(raw, Mapping) or not isinstance(naam := raw.get("commando"), str):
        return None, []
    try:
        kind = known(naam)
    except Onjuist as wrong:
        return None, [Fout(nummer, "commando", fout.zin) for fout in wrong.fouten]
    if not isinstance(gegevens := raw.get("gegevens"), Mapping):
        return None, []
    try:
        return adapter(kind).validate_json(json.dumps(gegevens), strict=True), []
    except ValidationError as error:
        return None, translated(error, nummer, names(kind), "gegevens")
