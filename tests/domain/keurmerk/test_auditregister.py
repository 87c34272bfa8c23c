"""Who may hold an Audit: each side of every boundary, both axes of time, and what history lacks."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import get_type_hints

import pytest

from domain.keurmerk.audit.commands import (
    LegReAuditVast,
    LegResultatenauditVast,
    PlanResultatenaudit,
    VerzoekReAudit,
)
from domain.keurmerk.audit.feiten import ReAuditUitgevoerd, ReAuditVerzocht
from domain.keurmerk.auditregister.besluiten import BESLISSINGEN
from domain.keurmerk.auditregister.commands import (
    BeeindigBelang,
    BeeindigRaamovereenkomst,
    LaatTrainingVervallen,
    LegWitnessAuditVast,
    SchrijfAuditorIn,
    SchrijfAuditorUit,
    VerwerpRegistratie,
)
from domain.keurmerk.auditregister.feiten import Witnessoordeel
from domain.keurmerk.auditregister.lezen import LEEG
from domain.keurmerk.auditregister.volgen import auditregister
from domain.keurmerk.besluiten import BESLISSING, bewakingen
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.mogelijk import mogelijk
from tests.support.auditregister import (
    AUDITORS,
    ERVAREN,
    THREE,
    contract,
    enrolled,
    interest,
    qualified,
    recorded,
    secret,
    shadowed,
    trained,
)
from tests.support.lives import AUDITED_ON, LATER, MEASURED, SURVEYED
from tests.support.scenario import Given, Step, carry_out, envelope, given, on, record

DAY = timedelta(days=1)
PLANNED = date(2024, 3, 20)
MATE = enrolled(ERVAREN)
BEKEND = datetime(2015, 6, 1, tzinfo=UTC)
STUK = "stuk-1"


def held(register: Dossier, dag: date = AUDITED_ON, geimporteerd: bool = False) -> Step:
    """The Audit of auditor-1 for ci-1 on `dag`."""
    step = on(dag, LegResultatenauditVast, geimporteerd=geimporteerd)
    return replace(step, register=register)


def register(*commands: Command) -> Dossier:
    return recorded([contract(), MATE, *qualified("auditor-1"), *commands])


def without(*left_out: type[Command]) -> Iterable[Command]:
    return (c for c in qualified("auditor-1") if not isinstance(c, left_out))


def ends(laatste_dag: date, afronden: date | None = None) -> Command:
    return BeeindigRaamovereenkomst(
        certificerende_instelling="ci-1",
        laatste_dag=laatste_dag,
        afronden_tot_en_met=afronden,
        reden="opgezegd",
        document=STUK,
    )


def test_each_registration_records_all_that_its_command_says() -> None:
    for beslissing in BESLISSINGEN:
        assert beslissing.event is not None
        said, kept = get_type_hints(beslissing.command), get_type_hints(beslissing.event)
        names = {field.name for field in fields(beslissing.event)}
        assert names == {field.name for field in fields(beslissing.command)}
        assert {n: said[n] for n in names} == {n: kept[n] for n in names}, beslissing.command


def test_a_command_that_reads_the_register_makes_the_store_hold_it_still() -> None:
    for kind in (PlanResultatenaudit, LegResultatenauditVast, VerzoekReAudit, LegReAuditVast):
        assert BESLISSING[kind].leest_register
    step = held(AUDITORS)
    dossier = given(*SURVEYED).dossier
    asked = envelope(dossier, step), AUDITORS
    (bewaking,) = bewakingen(step.command(dossier), dossier, *asked)
    assert bewaking.code == "auditregister-ongewijzigd"
    assert bewaking.waarden == (f"{LEEG.id}/{AUDITORS.versie}",)


def test_the_register_itself_needs_no_guard() -> None:
    step = on(LATER, SchrijfAuditorIn)
    asked = envelope(LEEG, step)
    assert bewakingen(step.command(LEEG), LEEG, asked, AUDITORS) == ()


@pytest.mark.parametrize(
    ("ended", "codes"),
    [
        (AUDITED_ON + DAY, ()),
        (AUDITED_ON, ()),
        (AUDITED_ON - DAY, ("audit-raamovereenkomst-voorbij",)),
    ],
)
def test_a_contract_counts_up_to_and_including_its_last_day(
    ended: date, codes: tuple[str, ...]
) -> None:
    _told(held(register(ends(ended))), codes)
    _told(held(recorded([contract(tot_en_met=ended), MATE, *qualified("auditor-1")])), codes)


@pytest.mark.parametrize(
    ("begins", "codes"),
    [
        (AUDITED_ON - DAY, ()),
        (AUDITED_ON, ()),
        (AUDITED_ON + DAY, ("audit-raamovereenkomst-onbekend",)),
    ],
)
def test_a_contract_counts_from_its_first_day(begins: date, codes: tuple[str, ...]) -> None:
    _told(held(recorded([contract(vanaf=begins), MATE, *qualified("auditor-1")])), codes)


def test_a_new_contract_after_the_end_of_the_first_counts() -> None:
    again = contract(vanaf=AUDITED_ON)
    _told(held(register(ends(AUDITED_ON - 2 * DAY), again)), ())


@pytest.mark.parametrize(
    ("counts_until", "codes"),
    [
        (AUDITED_ON, ()),
        (AUDITED_ON - DAY, ("audit-training-voorbij",)),
    ],
)
def test_a_training_counts_up_to_and_including_its_last_day(
    counts_until: date, codes: tuple[str, ...]
) -> None:
    lost = LaatTrainingVervallen(auditor="auditor-1", laatste_dag=counts_until, reden="Gemist.")
    _told(held(register(lost)), codes)


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (AUDITED_ON - DAY, ()),
        (AUDITED_ON, ("audit-te-weinig-meegelopen",)),
    ],
)
def test_the_third_audit_along_was_before_the_audit(day: date, codes: tuple[str, ...]) -> None:
    three = shadowed("auditor-1", *THREE[:2], day)
    rest = [enrolled("auditor-1"), trained("auditor-1"), *three, secret("auditor-1")]
    _told(held(recorded([contract(), MATE, *rest], AUDITED_ON)), codes)


@pytest.mark.parametrize(
    ("signed", "codes"),
    [
        (AUDITED_ON, ()),
        (AUDITED_ON + DAY, ("audit-geheimhouding-onbekend",)),
    ],
)
def test_secrecy_counts_from_its_signature(signed: date, codes: tuple[str, ...]) -> None:
    commands = [*list(qualified("auditor-1"))[:-1], secret("auditor-1", signed)]
    _told(held(recorded([contract(), MATE, *commands], AUDITED_ON + DAY)), codes)


def stopped(laatste_dag: date) -> Command:
    return SchrijfAuditorUit(auditor="auditor-1", laatste_dag=laatste_dag, reden="Met pensioen.")


def moved(vanaf: date) -> Command:
    return SchrijfAuditorIn(
        auditor="auditor-1", certificerende_instelling="ci-2", vanaf=vanaf, document=STUK
    )


@pytest.mark.parametrize(
    ("what", "codes"),
    [
        (stopped(AUDITED_ON), ()),
        (stopped(AUDITED_ON - DAY), ("audit-auditor-niet-van-instelling",)),
        (moved(AUDITED_ON + DAY), ()),
        (moved(AUDITED_ON), ("audit-auditor-niet-van-instelling",)),
    ],
)
def test_an_auditor_works_for_one_instelling_at_a_time(
    what: Command, codes: tuple[str, ...]
) -> None:
    _told(held(register(contract("ci-2"), what)), codes)


def test_who_begins_later_is_not_known_yet() -> None:
    later = replace(enrolled("auditor-1"), vanaf=AUDITED_ON + DAY)  # type: ignore[call-arg]
    commands = [later, *list(qualified("auditor-1"))[1:]]
    _told(held(recorded([contract(), MATE, *commands])), ("audit-auditor-onbekend",))


@pytest.mark.parametrize(
    ("begins", "over", "codes"),
    [
        (AUDITED_ON, None, ("audit-auditor-heeft-belang",)),
        (AUDITED_ON + DAY, None, ()),
        (date(2020, 1, 1), AUDITED_ON, ("audit-auditor-heeft-belang",)),
        (date(2020, 1, 1), AUDITED_ON - DAY, ()),
    ],
)
def test_an_interest_counts_while_it_lasts(
    begins: date, over: date | None, codes: tuple[str, ...]
) -> None:
    commands: list[Command] = [interest("auditor-1", begins)]
    if over:
        commands.append(
            BeeindigBelang(
                auditor="auditor-1",
                dienstverlener="00000001",
                laatste_dag=over,
                document=STUK,
            )
        )
    _told(held(register(*commands)), codes)


def test_an_interest_in_another_holder_is_no_objection() -> None:
    other = replace(interest("auditor-1"), dienstverlener="00000002")  # type: ignore[call-arg]
    ended = BeeindigBelang(
        auditor="auditor-1", dienstverlener="00000002", laatste_dag=LATER, document=STUK
    )
    _told(held(register(other, interest("auditor-1"), ended)), ("audit-auditor-heeft-belang",))
    _told(held(register(other)), ())


def test_what_was_rejected_no_longer_counts() -> None:
    plain = register(interest("auditor-1"))
    reject = VerwerpRegistratie(
        registratie=plain.versie, verworpen_op=date(2015, 2, 1), reden="Andere Auditor."
    )
    _told(held(plain), ("audit-auditor-heeft-belang",))
    _told(held(recorded([reject], date(2015, 2, 1), plain)), ())


def test_as_known_before_the_rejection_it_still_counts() -> None:
    plain = register(interest("auditor-1"))
    reject = VerwerpRegistratie(
        registratie=plain.versie, verworpen_op=date(2016, 1, 4), reden="Andere Auditor."
    )
    na = recorded([reject], date(2016, 1, 4), plain)
    for bekend_op, belangen in ((BEKEND, 1), (None, 0)):
        found = auditregister(na.historie, bekend_op).auditor("auditor-1").belangen
        assert len(found) == belangen


def test_the_audit_that_is_planned_is_judged_on_its_own_day() -> None:
    """Not on the day on which it is told."""
    ended = ends(PLANNED - DAY)
    step = replace(on(AUDITED_ON, PlanResultatenaudit, afspraak_op=PLANNED))
    _told(replace(step, register=register(ended)), ("audit-raamovereenkomst-voorbij",))
    _told(replace(step, register=register(ends(PLANNED))), ())


class TestHistory:
    """Told later: what the register did not know then is not held against it."""

    def test_an_empty_register_lets_everything_through(self) -> None:
        _told(held(LEEG, geimporteerd=True), ())

    def test_what_was_known_then_counts(self) -> None:
        known = register(ends(AUDITED_ON - DAY), interest("auditor-1"))
        codes = "audit-raamovereenkomst-voorbij", "audit-auditor-heeft-belang"
        _told(held(known, geimporteerd=True), codes)

    def test_what_was_learned_later_does_not(self) -> None:
        learned = recorded([interest("auditor-1")], AUDITED_ON + DAY, register())
        _told(held(learned, geimporteerd=True), ())
        _told(held(learned), ("audit-auditor-heeft-belang",))


class TestReAudit:
    asked = (*MEASURED, on(LATER, VerzoekReAudit))

    def test_nobody_named_is_who_held_the_first(self) -> None:
        dossier = given(*self.asked).when(on(LATER, LegReAuditVast)).then_done()
        ((_, verzocht),) = dossier.events(ReAuditVerzocht)
        ((_, gedaan),) = dossier.events(ReAuditUitgevoerd)
        assert (verzocht.auditor, gedaan.auditor) == ("auditor-1", "auditor-1")
        assert gedaan.certificerende_instelling == "ci-1"

    def test_another_auditor_of_the_same_instelling_may(self) -> None:
        step = on(LATER, LegReAuditVast, auditor="auditor-2")
        dossier = given(*self.asked).when(step).then_done()
        ((_, gedaan),) = dossier.events(ReAuditUitgevoerd)
        assert gedaan.auditor == "auditor-2"

    @pytest.mark.parametrize(
        ("afronden", "codes"),
        [
            (LATER, ()),
            (LATER - DAY, ("audit-raamovereenkomst-voorbij",)),
            (None, ("audit-raamovereenkomst-voorbij",)),
        ],
    )
    def test_a_contract_that_ended_may_leave_time_to_finish(
        self, afronden: date | None, codes: tuple[str, ...]
    ) -> None:
        over = register(ends(AUDITED_ON, afronden))
        step = replace(on(LATER, LegReAuditVast), register=over)
        _told(step, codes, Given(carry_out(given().dossier, *self.asked)))

    def test_that_time_is_not_for_a_first_audit(self) -> None:
        over = register(ends(AUDITED_ON - DAY, AUDITED_ON + DAY))
        _told(held(over), ("audit-raamovereenkomst-voorbij",))

    def test_it_is_not_for_an_audit_of_after_the_end_either(self) -> None:
        over = register(ends(AUDITED_ON - DAY, LATER))
        step = replace(on(LATER, LegReAuditVast), register=over)
        _told(step, ("audit-raamovereenkomst-voorbij",), Given(given(*self.asked).dossier))


def test_an_audit_of_before_that_names_nobody_asks_who_holds_the_re_audit() -> None:
    """Version 1 did not ask for the Auditor."""
    step = on(AUDITED_ON, LegResultatenauditVast)
    (event,) = given(*SURVEYED).when(step).decide()
    nobody = replace(event, auditor=None)  # type: ignore[call-arg]
    dossier = record(given(*SURVEYED).dossier, step, nobody)
    _told(on(LATER, VerzoekReAudit), ("audit-zonder-auditor",), Given(dossier))
    _told(on(LATER, VerzoekReAudit, auditor="auditor-2"), (), Given(dossier))
    _told(on(LATER, VerzoekReAudit, geimporteerd=True), (), Given(dossier))


def test_a_witness_audit_is_kept_with_what_the_body_thought() -> None:
    witness = LegWitnessAuditVast(
        auditor="auditor-1",
        gehouden_op=date(2014, 5, 1),
        dienstverlener="00000001",
        oordeel=Witnessoordeel.ONVOLDOENDE,
        rapport="witness-1",
    )
    (found,) = auditregister(register(witness).historie).auditor("auditor-1").witness
    assert (found.gehouden_op, found.oordeel) == (date(2014, 5, 1), Witnessoordeel.ONVOLDOENDE)


def test_the_auditors_of_an_instelling_are_those_of_the_day() -> None:
    found = auditregister(register(contract("ci-2"), moved(AUDITED_ON)).historie)
    assert set(found.auditors_van("ci-1", AUDITED_ON - DAY)) == {ERVAREN, "auditor-1"}
    assert list(found.auditors_van("ci-1", AUDITED_ON)) == [ERVAREN]


def test_only_commands_of_its_own_can_be_given_in_the_register() -> None:
    for each in mogelijk(LEEG, LATER, on(LATER, SchrijfAuditorIn).rol):
        own = each.commando in {b.command.NAAM for b in BESLISSINGEN}
        codes = {reden.code for reden in each.redenen}
        assert codes == (set() if own else {"dossier-is-auditregister"}), each.commando


def _told(step: Step, codes: Iterable[str], voor: Given | None = None) -> None:
    when = (voor or given(*SURVEYED)).when(step)
    if codes := tuple(codes):
        when.then_refused(*codes)
    else:
        when.then_done()
