"""One way in, one input after the other: `-m tests.aanval.surface CONNINFO NAME SEED FROM TO`.

Says before each input which it is, and after it what came of it, so that one that hangs is known.
"""

import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID, uuid5

from typer.testing import CliRunner

from adapters.cli.app import build
from adapters.cli.program import Program
from adapters.clock import SystemClock
from adapters.composition import VOORBEELDEN
from adapters.postgres.connection import Database
from adapters.worker.work import RealWork
from tests.aanval.judge import fault
from tests.aanval.poison import spoiled, word
from tests.support.examples import SPACE

EACH = 40  # lines in a file for voer-uit
WHO = ("--wie", "aanvaller", "--rol", "beslisser")
EXAMPLE = (VOORBEELDEN / "welke-professionals-2020.jsonl").read_text(encoding="utf-8")
HISTORY = [json.loads(line) for line in EXAMPLE.splitlines()]
FACTS = json.loads((VOORBEELDEN / "beoordeling-voorbeeld.json").read_bytes())
GOLDEN = Path(__file__).parents[1] / "adapters" / "receipts" / "golden"
RECEIPTS = [json.loads(file.read_bytes()) for file in sorted(GOLDEN.glob("*.json"))]
Words = tuple[str, ...]


def lines(chance: Random, name: str, count: int = EACH) -> list[bytes]:
    """Lines of a file: of some dossiers, live or history, each with one thing wrong or more; and in
    front now and then the whole history of a new dossier, so that something is carried out.
    """
    whole = _whole(chance, name) if chance.random() < 0.5 else []
    wrong = range(len(whole), count)
    return [*whole, *(spoiled(_line(chance, f"{name}/{n}"), chance) for n in wrong)]


def _whole(chance: Random, name: str) -> list[bytes]:
    kvk = f"{chance.randrange(10**7, 10**8)}"
    return [
        json.dumps(
            {**line, "dossier": kvk, "command_id": f"{uuid5(SPACE, f'{name}/{n}')}"}
        ).encode()
        for n, line in enumerate(HISTORY)
    ]


def _line(chance: Random, name: str) -> dict[str, Any]:
    line = {
        **chance.choice(HISTORY),
        "dossier": f"{chance.randrange(1, 40):08}",
        "command_id": f"{uuid5(SPACE, name)}",
    }
    if chance.random() < 0.5:
        line.pop("op")
    return line


def _doe(chance: Random, name: str, _folder: Path) -> Words:
    line = _line(chance, name)
    fields = [f"{key}={_typed(value)}" for key, value in line["gegevens"].items()]
    for _ in range(chance.choice((0, 1, 1, 2))):
        if not fields:  # a command that asks nothing
            fields.append(word(chance))
        place = chance.randrange(len(fields))
        key = fields[place].partition("=")[0]
        fields[place] = f"{key}={word(chance)}" if chance.random() < 0.8 else word(chance)
    dossier = line["dossier"] if chance.random() < 0.9 else word(chance)
    return ("doe", line["commando"], dossier, *fields, *WHO, "--command-id", line["command_id"])


def _typed(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else f"{value}"


def _file(command: str, found: list[Any]) -> Callable[[Random, str, Path], Words]:
    def words(chance: Random, _name: str, folder: Path) -> Words:
        file = folder / "invoer.json"
        file.write_bytes(spoiled(chance.choice(found), chance))
        return (command, str(file))

    return words


def _receipt(chance: Random, _name: str, _folder: Path) -> Words:
    number = f"{chance.randrange(-1, 9)}" if chance.random() < 0.6 else word(chance)
    dossier = f"{chance.randrange(1, 40):08}" if chance.random() < 0.8 else word(chance)
    return ("receipt", dossier, number)


def _voer_uit(chance: Random, name: str, folder: Path) -> Words:
    file = folder / "regels.jsonl"
    file.write_bytes(b"\n".join(lines(chance, name)))
    return ("voer-uit", str(file), "--doorgaan")


SURFACES: Mapping[str, Callable[[Random, str, Path], Words]] = {
    "voer-uit": _voer_uit,
    "doe": _doe,
    "toets": _file("toets", [FACTS]),
    "herhaal": _file("herhaal", RECEIPTS),
    "receipt": _receipt,
}


def attempt(name: str, seed: int, index: int, folder: Path) -> Words:
    """The words of input `index`; the same for the same seed."""
    return SURFACES[name](Random(f"{seed}/{name}/{index}"), f"{seed}/{name}/{index}", folder)


def acknowledged(words: Words, code: int, out: str) -> Iterator[UUID]:
    """The command ids of which the answer says that they were carried out now."""
    if words[0] == "doe" and code == 0:
        yield UUID(words[-1])
    if words[0] != "voer-uit":
        return
    report = json.loads(out) if out.startswith("{") else {}
    if not report.get("uitgevoerd") or report.get("al_eerder_uitgevoerd"):
        return
    wrong = {each["regel"] for each in (*report["fouten"], *report["geweigerd"])}
    for number, text in enumerate(Path(words[1]).read_bytes().split(b"\n"), 1):
        if number not in wrong:
            yield UUID(json.loads(text)["command_id"])


def main(conninfo: str, name: str, seed: str, first: str, last: str) -> None:
    clock = SystemClock()
    program = Program(
        environ={"KEURMERK_DATABASE_URL": conninfo},
        clock=clock,
        work=RealWork,
        voorbeelden=VOORBEELDEN,
    )
    app, runner = build(), CliRunner()
    Database(conninfo).check()
    with tempfile.TemporaryDirectory() as folder:
        for index in range(int(first), int(last)):
            _tell({"begin": index})
            words = attempt(name, int(seed), index, Path(folder))
            result = runner.invoke(app, [*words, "--json"], obj=program)
            code, said = result.exit_code, result.output
            if result.exception and not isinstance(result.exception, SystemExit):
                said += f"Traceback: {result.exception!r}"
            _tell(
                {
                    "index": index,
                    "code": code,
                    "fault": fault(code, said),
                    "said": said[:300],
                    "done": [f"{id_}" for id_ in acknowledged(words, code, result.stdout)],
                }
            )


def _tell(what: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
