"""Every rule refuses something, and says exactly what stands in the way."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import timedelta
from types import ModuleType

import pytest

from domain import beleid
from domain.begrippen import Rol
from domain.beleid import Beleid, altijd
from domain.keurmerk import rules
from domain.keurmerk.commands import VerwerkOpzegging
from domain.keurmerk.decisions import BESLISSINGEN
from domain.keurmerk.rules.algemeen import ALLEEN_SYSTEEM, ROL, algemene_regels
from domain.keurmerk.rules.einde import OPZEGGING
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.rules import Regel
from tests.domain.keurmerk.refusals import REFUSALS, Refusal
from tests.support.asking import fill_in
from tests.support.lives import HOLDER, LATER
from tests.support.scenario import given, on, opdracht


@pytest.mark.parametrize("case", REFUSALS, ids=lambda case: case.says)
def test_it_is_refused_for_exactly_these_reasons(case: Refusal) -> None:
    given(*case.life).when(case.step).then_refused(*case.codes)


def rule_modules() -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(rules.__path__, f"{rules.__name__}."):
        yield importlib.import_module(found.name)


def named_rules() -> dict[str, VraagRegel]:
    """Every rule that has a name in domain/keurmerk/rules, as module:NAME."""
    found: dict[str, VraagRegel] = {}
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
    asked = opdracht(dossier, case.step)
    vraag = Vraag(dossier, asked.dag, asked.rol, asked.kvk or "", command)
    found = BESLISSINGEN[type(command)]
    role = ALLEEN_SYSTEEM if found.alleen_systeem else ROL
    alle = (role, *algemene_regels(type(command)), *found.vooraf, *found.inhoud)
    return {id(rule) for rule in alle if not rule.geldt(vraag)}


def test_every_command_breaks_each_of_its_rules_somewhere() -> None:
    """So that no rule can be dropped from a command without a test that turns red."""
    kinds = {id(case): type(case.step.command(given(*case.life).dossier)) for case in REFUSALS}
    provoked = {(kinds[id(case)], rule) for case in REFUSALS for rule in broken_in(case)}
    by_policy_or_by_date = {id(OPZEGGING)} | {id(rule) for _, rule in dated()}
    missing = [
        (command.__name__, rule.code)
        for command, found in BESLISSINGEN.items()
        for rule in (*found.vooraf, *found.inhoud)
        if (command, id(rule)) not in provoked and id(rule) not in by_policy_or_by_date
    ]
    assert missing == []


def test_every_general_rule_is_provoked() -> None:
    provoked = {rule for case in REFUSALS for rule in broken_in(case)} | {id(OPZEGGING)}
    assert [name for name, rule in named_rules().items() if id(rule) not in provoked] == []


def test_every_rule_is_asked_by_some_command() -> None:
    asked = {id(ROL), id(ALLEEN_SYSTEEM)}
    for command, found in BESLISSINGEN.items():
        asked |= {id(r) for r in (*algemene_regels(command), *found.vooraf, *found.inhoud)}
    assert [name for name, rule in named_rules().items() if id(rule) not in asked] == []


def test_policy_can_forbid_a_holder_to_end_the_agreement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given(*HOLDER).when(on(LATER, VerwerkOpzegging)).then_done()
    forbidden = Beleid("opzegging", "Mag dat?", altijd(False, "E35", "Nee."))
    monkeypatch.setattr(beleid, "OPZEGGING_TOEGESTAAN", forbidden)
    given(*HOLDER).when(on(LATER, VerwerkOpzegging)).then_refused("opzegging-niet-toegestaan")


def dated() -> list[tuple[type, VraagRegel]]:
    """Every day that a command calls a fact, so that it must have come."""
    return [
        (command, rule)
        for command, found in BESLISSINGEN.items()
        for rule in found.inhoud
        if rule.code == "datum-in-toekomst"
    ]


@pytest.mark.parametrize(("command", "rule"), dated(), ids=lambda x: getattr(x, "NAAM", ""))
def test_a_fact_can_be_of_today_but_not_of_tomorrow(command: type, rule: VraagRegel) -> None:
    dossier, tomorrow = given(*HOLDER).dossier, LATER + timedelta(days=1)
    today = Vraag(dossier, LATER, Rol.BESLISSER, "", fill_in(command, dossier, LATER))
    assert rule.geldt(today)
    assert rule.waarden is not None
    field = str(rule.waarden(today)["veld"])
    changed = fill_in(command, dossier, LATER, **{field: tomorrow})
    assert not rule.geldt(Vraag(dossier, LATER, Rol.BESLISSER, "", changed))
