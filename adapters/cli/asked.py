"""One command as somebody typed it behind `keurmerk doe`, and everything that is wrong with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adapters.cli.files import text
from adapters.cli.program import Program
from adapters.cli.typed import typed
from adapters.input.catalogue import known, names
from adapters.input.faults import Fout, Onjuist, onjuist
from adapters.input.lines import GivenCommand, check
from adapters.input.survey_table import survey_fields
from adapters.input.validation import elsewhere
from adapters.input.values import role
from domain.begrippen import REGISTER
from domain.keurmerk.command import Command, Registercommand

SURVEY_FIELDS = {"diensten", "totaal", "opdrachtgevers"}
PLACES = {"door.wie": "--wie", "door.rol": "--rol", "command_id": "--command-id"}


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
    table: str | None  # a file

    def checked(self, program: Program) -> GivenCommand:
        """Raises Onjuist with everything that is wrong or missing."""
        kind = known(self.name)
        dossier, words = self._dossier(kind)
        fields, wrong = typed(kind, words, self.json)
        receipt, unreadable = self._receipt()
        table, spoiled = self._table(kind)
        own = [*self._frame_faults(dossier), *wrong, *unreadable, *spoiled]
        raw = self._line(dossier, fields | receipt | table, f"{program.clock.new_id()}")
        try:
            given = check(raw, 0, program.clock.now())
        except Onjuist as wrong_values:
            found = [Fout(0, _as_typed(f.veld), f.zin) for f in wrong_values.fouten]
            if spoiled:  # what the table would fill in is not missing as well
                found = [fout for fout in found if fout.veld not in SURVEY_FIELDS]
            raise Onjuist([*own, *elsewhere(found, own)]) from wrong_values
        if own:
            raise Onjuist(own)
        return given

    def _line(self, dossier: str | None, fields: Mapping[str, Any], new_id: str) -> dict[str, Any]:
        """As it would stand in a file; what lacks is filled in: all faults are told at once."""
        return {
            "commando": self.name,
            "dossier": "00000000" if dossier is None else dossier,
            "gegevens": fields,
            "door": {"wie": self.who or "-", "rol": self.role or "auditor"},
            "command_id": new_id if self.command_id is None else self.command_id,
        }

    def _dossier(self, kind: type[Command]) -> tuple[str | None, Sequence[str]]:
        """The number, and the words behind it. There is only one auditregister."""
        if not self.words or "=" in self.words[0]:
            return REGISTER if issubclass(kind, Registercommand) else None, self.words
        return self.words[0], self.words[1:]

    def _table(self, kind: type[Command]) -> tuple[dict[str, Any], tuple[Fout, ...]]:
        """The fields that the table of a survey fills in."""
        if self.table is None:
            return {}, ()
        try:
            if not {*names(kind)} >= SURVEY_FIELDS:
                raise onjuist("Deze opdracht heeft geen tabel.", "--tabel")
            return survey_fields(text(self.table)), ()
        except Onjuist as wrong:
            return {}, wrong.fouten

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
