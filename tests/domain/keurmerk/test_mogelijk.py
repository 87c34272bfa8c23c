"""What may be done in each status: the whole list, on one page."""

import pytest

from domain.begrippen import Rol
from domain.keurmerk.besluiten import COMMANDS
from domain.keurmerk.event import BesluitEvent
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.mogelijk import Mogelijkheid, mogelijk
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from tests.support.lives import ASPIRANT, AWARDED, DECIDED_ON, HOLDER, LATER, MEASURED, REJECTED
from tests.support.scenario import EMPTY, Step, given
from tests.support.statuses import LIVES

S = Keurmerkstatus
DOCUMENTS = {
    "leg-organisatie-vast",
    "leg-belanghebbenden-vast",
    "leg-stuk-vast",
    "leg-certificaat-vast",
    "leg-factuur-vast",
}
UNSENT = {"meld-besluit-verzonden"}
DECIDED = {"herroep-besluit"}
PLAN = {"dien-plan-van-aanpak-in"}
DECLARATIONS = {"leg-managementverklaring-vast", "meld-strijdigheid"}
HELD = (
    {"start-meetperiode", "sluit-meetperiode-af", "geef-waarschuwing", "bied-hoorgelegenheid"}
    | {"schors-voor-onderzoek", "trek-in-voor-bepaalde-tijd", "trek-in-voor-onbepaalde-tijd"}
    | {"verleen-toestemming", "weiger-toestemming", "verwerk-opzegging"}
    | {"gelast-aanvullende-audit"}
    | DECLARATIONS
    | DECIDED
)
MEASURING = {
    "leg-tvo-aanlevering-vast",  # each names its Meetperiode
    "leg-verzoek-herstelactie-vast",
    "leg-conceptrapport-vast",
    "bied-clientenaudit-aan",
    "leg-clientenaudit-vast",
    "plan-resultatenaudit",
    "leg-resultaten-vast",
    "leg-auditcijfers-vast",
    "leg-tevredenheidsrapport-vast",
    "leg-resultatenaudit-vast",
    "leg-verbeterplan-vast",
}
MEASURED_ASPIRANT = {"ken-keurmerk-toe", "ken-keurmerk-niet-toe", "verzoek-re-audit"}
TOO_EARLY = {"neem-aanvraag-niet-in-behandeling"}
# On 3 June 2024; who was awarded something has a second Meetperiode that still runs.
ALLOWED: dict[tuple[Keurmerkstatus, Keurmerkstatus | None], set[str]] = {
    (S.GEEN, None): {"dien-aanvraag-in"} | TOO_EARLY,
    (S.AANVRAAG, S.GEEN): {"ken-aspirant-toe", "wijs-aanvraag-af", "trek-aanvraag-in"}
    | {"verwerk-opzegging"}
    | PLAN
    | DECLARATIONS,
    (S.AFGEWEZEN, None): {"dien-aanvraag-in", "ontbind-overeenkomst", "verwerk-opzegging"}
    | TOO_EARLY
    | DECIDED,
    (S.ASPIRANT, None): HELD | MEASURED_ASPIRANT,
    (S.ASPIRANT_VERLENGD, None): HELD | MEASURED_ASPIRANT,
    (S.TOEGEKEND, None): HELD | {"zet-keurmerk-voort", "verzoek-re-audit", "weiger-vrijstelling"},
    (S.GESCHORST_ONDERZOEK, S.TOEGEKEND): HELD - {"schors-voor-onderzoek"}
    | {"hef-schorsing-op", "verleng-schorsing", "verzoek-re-audit", "weiger-vrijstelling"}
    | PLAN
    | TOO_EARLY,
    (S.GESCHORST_SANCTIE, S.TOEGEKEND): HELD
    | {"hef-schorsing-op", "verzoek-re-audit", "weiger-vrijstelling"}
    | PLAN
    | TOO_EARLY,
    (S.INGETROKKEN_BEPAALD, None): {"ontbind-overeenkomst", "verwerk-opzegging"}
    | TOO_EARLY
    | DECIDED,
    (S.INGETROKKEN_ONBEPAALD, None): {"ontbind-overeenkomst"} | TOO_EARLY | DECIDED,
    (S.NIET_TOEGEKEND, None): {"ontbind-overeenkomst", "verwerk-opzegging"}
    | PLAN
    | TOO_EARLY
    | DECIDED,
    (S.ONTBONDEN, None): TOO_EARLY | DECIDED,
}


def can(found: tuple[Mogelijkheid, ...]) -> set[str]:
    return {each.commando for each in found if each.kan}


@pytest.mark.parametrize(("status", "onder"), ALLOWED)
def test_exactly_this_may_be_done(status: Keurmerkstatus, onder: Keurmerkstatus | None) -> None:
    dossier = given(*LIVES[status, onder]).dossier
    measuring = MEASURING if dossier.keurmerk.perioden else set()
    documents = DOCUMENTS if dossier.versie else set()
    letter = UNSENT if any(isinstance(r.event, BesluitEvent) for r in dossier.historie) else set()
    found = can(mogelijk(dossier, LATER, Rol.BESLISSER))
    assert found == ALLOWED[status, onder] | measuring | documents | letter


def test_every_status_is_here() -> None:
    assert {status for status, _ in ALLOWED} == set(S)


def test_every_command_for_people_is_listed_with_what_it_does() -> None:
    found = mogelijk(EMPTY, LATER, Rol.BEHANDELAAR)
    people = [command for command in COMMANDS if command is not LaatTermijnVerstrijken]
    assert [each.commando for each in found] == [command.NAAM for command in people]
    assert all(each.omschrijving.endswith(".") for each in found)


def test_what_cannot_be_done_says_every_reason() -> None:
    found = {each.commando: each for each in mogelijk(given(*ASPIRANT).dossier, LATER, Rol.AUDITOR)}
    award = found["ken-keurmerk-toe"]
    assert not award.kan
    assert [reden.code for reden in award.redenen] == [
        "rol-niet-bevoegd",
        "audit-ontbreekt",
        "tevredenheidsrapport-ontbreekt",
        "organisatie-onbekend",
        "niet-betaald",
    ]
    assert all(str(reden).endswith("]") for reden in award.redenen)


@pytest.mark.parametrize("rol", [Rol.AUDITOR, Rol.SYSTEEM])
def test_only_staff_may_do_something(rol: Rol) -> None:
    assert can(mogelijk(given(*HOLDER).dossier, LATER, rol)) == set()


def test_the_day_counts() -> None:
    rejected = given(*REJECTED).dossier
    assert "dien-aanvraag-in" in can(mogelijk(rejected, LATER, Rol.BEHANDELAAR))
    too_early = mogelijk(rejected, DECIDED_ON.replace(year=2023), Rol.BEHANDELAAR)
    assert "dien-aanvraag-in" not in can(too_early)
    running = mogelijk(given(*MEASURED[:3]).dossier, DECIDED_ON.replace(year=2023), Rol.BESLISSER)
    assert "ken-keurmerk-niet-toe" not in can(running)


def test_a_task_can_be_ticked_off_when_there_is_one() -> None:
    def offered(*life: Step) -> bool:
        return "handel-taak-af" in can(mogelijk(given(*life).dossier, LATER, Rol.BESLISSER))

    assert offered(*AWARDED), "the Meetperiode must be started"
    assert not offered(*ASPIRANT)


def test_what_the_status_rules_out_does_not_concern_the_dossier() -> None:
    found = {each.commando: each for each in mogelijk(given(*HOLDER).dossier, LATER, Rol.BESLISSER)}
    assert not found["verleng-aspirant"].past
    assert not found["hef-schorsing-op"].past
    assert found["zet-keurmerk-voort"].past
    assert not found["zet-keurmerk-voort"].kan
    assert all(each.past for each in found.values() if each.kan)
