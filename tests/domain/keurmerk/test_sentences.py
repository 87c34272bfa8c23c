"""A sentence that users read takes its numbers from what decides, so it cannot fall behind."""

import re
from collections.abc import Iterator
from inspect import getdoc
from typing import Any

import pytest

from domain.keurmerk.besluiten import BESLISSING, COMMANDS, GRONDEN
from domain.keurmerk.feiten import FEIT, TAAKSOORTEN, TERMIJNSOORTEN
from domain.keurmerk.regels import BESLUIT, ROL, VELDEN
from domain.rules import Regel

ALGEMEEN: tuple[Regel[Any], ...] = (ROL, VELDEN, *BESLUIT)
TELWOORD = (
    r"(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|achttien|twintig|dertig"
    r"|zestig|negentig|\d+(?:,\d+)?)"
)
EENHEID = r"(?:maand|week|weken|dag|werkdag|jaar|uur|%|procent|traject|opdrachtgever)"
GETAL = re.compile(rf"\b{TELWOORD} {EENHEID}|\b\d+,\d|laatste maand", re.IGNORECASE)


def sentences() -> Iterator[tuple[str, str]]:
    """Each with where it comes from."""
    yield from of_commands()
    yield from ((soort.code, soort.omschrijving) for soort in TERMIJNSOORTEN)
    yield from ((soort.code, soort.omschrijving) for soort in TAAKSOORTEN)
    yield from ((feit.event.TOPIC, feit.titel) for feit in FEIT.values())
    for gronden in GRONDEN.values():
        yield from ((g.value, g.bron.toelichting) for g in gronden if g.editie is None)


def of_commands() -> Iterator[tuple[str, str]]:
    for command, beslissing in BESLISSING.items():
        yield command.NAAM, getdoc(command) or ""
        regels: tuple[Regel[Any], ...] = (*beslissing.vooraf, *beslissing.inhoud, *ALGEMEEN)
        yield from ((regel.code, regel.zin) for regel in regels)


def test_no_sentence_holds_a_number_of_the_handleiding() -> None:
    assert [found for found in sentences() if GETAL.search(found[1])] == []


def test_every_sentence_is_looked_at() -> None:
    found = dict(sentences())
    assert {command.NAAM for command in COMMANDS} <= found.keys()
    assert {"schorsing-te-lang", "einde-schorsing", "strijd-met-wetgeving"} <= found.keys()
    assert all(found.values())


@pytest.mark.parametrize(
    ("zin", "expected"),
    [
        ("Geen nieuwe aanvraag binnen zes maanden", True),
        ("Een vrijstelling kan pas in de laatste maand van de Meetperiode.", True),
        ("Het cijfer moet minstens 6,5 zijn.", True),
        ("Er zijn minder dan 5 Trajecten.", True),
        ("De laatste dag mag uiterlijk {uiterlijk:%d-%m-%Y} zijn.", False),
        ("De aspirant voldoet aan alle Normen van hoofdstuk 2, 3 en 4.", False),
        ("Er zijn minder dan {aantal} Trajecten.", False),
    ],
)
def test_a_number_is_recognised(zin: str, expected: bool) -> None:
    assert (GETAL.search(zin) is not None) is expected
