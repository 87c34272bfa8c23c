"""A password is never told, whatever is wrong with the address that holds it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adapters.application.access import Access
from adapters.cli.exits import Exit, ending
from adapters.postgres.connection import Database

ROOT = Path(__file__).parents[3]
SECRET = "Gh7kQzW9"
AT = "127.0.0.1:1"  # nobody listens there
BROKEN = [
    f"postgresql://u:{SECRET}@{AT}/db",
    f"postgresql://u:{SECRET}@127.0.0.1:{SECRET}/db",
    f"postgresql://u:ge@{SECRET}@{AT}/db",
    f"postgresql://u:ge/{SECRET}@{AT}/db",
    f"postgresql://u:{SECRET}/x@{AT}/db",
    f"postgresql://u:{SECRET}?x@{AT}/db",
    f"postgresql://u:{SECRET}#x@{AT}/db",
    f"postgresql://u:{SECRET}:x@{AT}/db",
    f"postgresql://u:%{SECRET}@{AT}/db",
    f"postgresql://u:{SECRET}%@{AT}/db",
    f"postgresql://u:[{SECRET}@{AT}/db",
    f"postgresql://u:{SECRET} x@{AT}/db",
    f"postgresql//u:{SECRET}@{AT}/db",
    f"postgresql:/u:{SECRET}@{AT}/db",
    f"postgres//u:{SECRET}@{AT}/db",
    f"mysql://u:{SECRET}@{AT}/db",
    f"u:{SECRET}@{AT}/db",
    f"{SECRET}",
    f"postgresql://{AT}/db?password={SECRET}&onzin=1",
    f"postgresql://{AT}/db?{SECRET}=1",
    f"postgresql://{AT}/db?sslmode={SECRET}",
    f"postgresql://{AT}/db?passwrd={SECRET}",
    f"postgresql://u:{SECRET}@{AT}/db?connect_timeout={SECRET}",
    f"postgresql://u:{SECRET}@{AT}/db?options=-c%20{SECRET}",
    f"postgresql://u:{SECRET}@{AT}/db?target_session_attrs={SECRET}",
    f"host=127.0.0.1 port=1 password={SECRET}",
    f"host=127.0.0.1 port=1 password='{SECRET}",
    f"host=127.0.0.1 port=1 password={SECRET} x",
    f"host=127.0.0.1 port=1 password x{SECRET}",
    f"host=127.0.0.1 port=1 passwrd={SECRET}",
    f"host=127.0.0.1 port={SECRET}",
    f"host={SECRET}@ port=1",
    f"host=127.0.0.1,{SECRET} port=1",
    f"host=127.0.0.1 port=1 password={SECRET}\\",
    f"hostaddr={SECRET} port=1",
    f"host=127.0.0.1 port=1 sslmode={SECRET} password={SECRET}",
    f"service={SECRET}",
    f"postgresql://u:{SECRET}\udcff@{AT}/db",
    f"host=/{SECRET}/{'x' * 200}",
]


def told(address: str) -> str:
    """Everything that somebody is told: in words, as JSON and where the fault is shown."""
    database = Database(address)
    with pytest.raises(Exception) as fault:  # noqa: PT011
        Access({"KEURMERK_DATABASE_URL": address}).opened()
    end = ending(fault.value)
    assert end.code == Exit.GEEN_DATABASE, end.lines
    shown = fault.value.__cause__ or (
        None if fault.value.__suppress_context__ else fault.value.__context__
    )
    return "\n".join(
        [*end.lines, json.dumps(end.document), str(shown), repr(database), str(database)]
    )


@pytest.mark.parametrize("number", range(len(BROKEN)))
def test_no_broken_address_tells_the_password(number: int) -> None:
    assert SECRET not in told(BROKEN[number])


def test_what_is_wrong_is_told_all_the_same() -> None:
    assert "luistert niemand" in told(f"postgresql://u:{SECRET}@{AT}/db")
    assert "%40" in told(f"postgresql://u:{SECRET}@{AT}/db?onzin=1")
    assert "niet te vinden" in told(f"postgresql://u:ge@{SECRET}@{AT}/db")


def test_a_server_that_refuses_says_why_without_names(server: Database) -> None:
    for wrong, sentence in (("user", "gelooft niet"), ("dbname", "bestaat niet")):
        address = f"{server.conninfo} {wrong}={SECRET}"
        said = told(address)
        assert SECRET not in said
        assert sentence in said or "bestaat niet" in said


@pytest.mark.parametrize("word", ["register", "start"])
def test_the_program_tells_nothing_either(word: str) -> None:
    """With the place of the fault shown, on both outputs."""
    environ = {
        **os.environ,
        "KEURMERK_FOUTSPOOR": "1",
        "KEURMERK_DATABASE_URL": f"postgresql://u:ge/{SECRET}@{AT}/db",
    }
    code = "from adapters.composition import main; main()"
    words = [sys.executable, "-c", code, word]
    run = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert run.returncode == Exit.GEEN_DATABASE
    assert SECRET not in run.stdout + run.stderr


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=5)


@given(
    TEXT, TEXT, st.sampled_from(["postgresql://u:{}@" + AT, "password={} host=127.0.0.1 port=1"])
)
@example("@", "", "postgresql://u:{}@" + AT)
@settings(max_examples=25)
def test_no_password_is_told_whatever_stands_in_it(before: str, after: str, form: str) -> None:
    """Written as it is, which is wrong for many, and as it should be."""
    password = f"{before}{SECRET}{after}"
    for written in (password, quote(password, safe="")):
        assert SECRET not in told(form.format(written))
