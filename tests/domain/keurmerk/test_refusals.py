"""Every rule refuses something, and says exactly what stands in the way."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import timedelta
from types import ModuleType
from typing import Any

import pytest

from domain import beleid, keurmerk
from domain.beleid import Beleid, altijd
from domain.keurmerk.audit.bevoegd import AUDITOR_GENOEMD
from domain.keurmerk.beoordeling.sterren import MET_DE_HAND
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.besluiten import BESLISSING, vraag_van
from domain.keurmerk.command import Command, Registercommand
from domain.keurmerk.einde.besluiten import OPZEGGING, VerwerkOpzegging
from domain.keurmerk.regels import (
    ALLEEN_SYSTEEM,
    GROND_VAN_EDITIE,
    IN_DOSSIER,
    IN_REGISTER,
    ROL,
    algemene_regels,
)
from domain.keurmerk.vraag import Vraag
from domain.rules import NietTeBeoordelen, Regel
from tests.domain.keurmerk.refusals import REFUSALS, Refusal
from tests.support.asking import fill_in
from tests.support.lives import HOLDER, LATER
from tests.support.scenario import begun, envelope, given, on

OLD = id(AUDITOR_GENOEMD)  # only after an event that nobody writes any more


@pytest.mark.parametrize("case", REFUSALS, ids=lambda case: case.says)
def test_it_is_refused_for_exactly_these_reasons(case: Refusal) -> None:
    given(*case.life).when(case.step).then_refused(*case.codes)


def rule_modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(keurmerk.__path__, f"{keurmerk.__name__}."):
        if found.name != "domain.keurmerk.volgorde":  # about an arrival, not about a command
            yield importlib.import_module(found.name)


def named_rules() -> dict[str, Regel[Any]]:
    """Every rule that has a name in domain/keurmerk, as module:NAME."""
    found: dict[str, Regel[Any]] = {}
    for module in rule_modules():
        for name, value in vars(module).items():
            for nth, rule in enumerate(value if isinstance(value, tuple) else (value,)):
                if isinstance(rule, Regel):
                    found[f"{module.__name__}:{name}:{nth}"] = rule
    return found


def broken_in(case: Refusal) -> set[int]:
    """The rules (by identity) that this request breaks."""
    dossier = given(*case.life).dossier
    command = case.step.command(dossier)
    dossier = begun(dossier, case.step)
    vraag = vraag_van(command, dossier, envelope(dossier, case.step), case.step.register)
    found = BESLISSING[type(command)]
    place = IN_REGISTER if issubclass(found.command, Registercommand) else IN_DOSSIER
    role = ALLEEN_SYSTEEM if found.alleen_systeem else ROL
    alle: tuple[Regel[Any], ...] = (
        role,
        place,
        *general(type(command)),
        *found.vooraf,
        *found.inhoud,
    )
    return {id(rule) for rule in alle if not holds(rule, vraag)}


def rules_of(found: Beslissing[Any, Any]) -> tuple[Regel[Any], ...]:
    return (*found.vooraf, *found.inhoud)


def holds(rule: Regel[Any], vraag: Vraag[Any]) -> bool:
    """A rule that cannot judge is not broken."""
    try:
        return rule.geldt(vraag)
    except NietTeBeoordelen:
        return True


def test_every_command_breaks_each_of_its_rules_somewhere() -> None:
    """So that no rule can be dropped from a command without a test that turns red."""
    kinds = {id(case): type(case.step.command(given(*case.life).dossier)) for case in REFUSALS}
    provoked = {(kinds[id(case)], rule) for case in REFUSALS for rule in broken_in(case)}
    by_policy_or_by_date = {id(OPZEGGING), id(MET_DE_HAND), OLD} | {id(rule) for _, rule in dated()}
    missing = [
        (command.__name__, rule.code)
        for command, found in BESLISSING.items()
        for rule in rules_of(found)
        if (command, id(rule)) not in provoked and id(rule) not in by_policy_or_by_date
    ]
    assert missing == []


def test_every_general_rule_is_provoked() -> None:
    by_policy_or_by_edition = {id(OPZEGGING), id(MET_DE_HAND), id(GROND_VAN_EDITIE), OLD}
    provoked = {rule for case in REFUSALS for rule in broken_in(case)} | by_policy_or_by_edition
    assert [name for name, rule in named_rules().items() if id(rule) not in provoked] == []


def test_every_rule_is_asked_by_some_command() -> None:
    asked = {id(ROL), id(ALLEEN_SYSTEEM), id(IN_REGISTER), id(IN_DOSSIER)}
    for command, found in BESLISSING.items():
        asked |= {id(r) for r in (*general(command), *found.vooraf, *found.inhoud)}
    assert [name for name, rule in named_rules().items() if id(rule) not in asked] == []


def test_policy_can_forbid_a_holder_to_end_the_agreement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given(*HOLDER).when(on(LATER, VerwerkOpzegging)).then_done()
    forbidden = Beleid("opzegging", "Mag dat?", altijd(False, "E35", "Nee."))
    monkeypatch.setattr(beleid, "OPZEGGING_TOEGESTAAN", forbidden)
    given(*HOLDER).when(on(LATER, VerwerkOpzegging)).then_refused("opzegging-niet-toegestaan")


def general(command: type[Command]) -> tuple[Regel[Any], ...]:
    return algemene_regels(command)  # type: ignore[arg-type]  # a class can be hashed


def dated() -> list[tuple[type[Command], Regel[Any]]]:
    """Every day that a command calls a fact, so that it must have come."""
    return [
        (command, rule)
        for command in BESLISSING
        for rule in general(command)
        if rule.code == "datum-in-toekomst"
    ]


@pytest.mark.parametrize(("command", "rule"), dated(), ids=lambda x: getattr(x, "NAAM", ""))
def test_a_fact_can_be_of_today_but_not_of_tomorrow(
    command: type[Command], rule: Regel[Any]
) -> None:
    dossier, tomorrow = given(*HOLDER).dossier, LATER + timedelta(days=1)
    asked = envelope(dossier, on(LATER, command))
    today = vraag_van(fill_in(command, dossier, LATER), dossier, asked)
    assert rule.geldt(today)
    assert rule.waarden is not None
    field = str(rule.waarden(today)["veld"])
    changed = fill_in(command, dossier, LATER, **{field: tomorrow})
    assert not rule.geldt(vraag_van(changed, dossier, asked))
