"""The rule on who may hold an Audit holds in the transaction of the Audit, whoever is first."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from threading import Thread

import pytest

from adapters.eventstore.guards import GUARDS
from adapters.eventstore.importing import Line, carry_out
from adapters.eventstore.preparing import Prepared, Request
from adapters.eventstore.recorder import SealedRecorder
from adapters.eventstore.store import Outcome, Store
from adapters.postgres.connection import Database
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.auditregister.commands import BeeindigRaamovereenkomst
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import AUDITREGISTER
from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded, Vastlegging
from domain.rules import Geweigerd
from tests.support.asking import fill_in
from tests.support.auditregister import enrolled, everybody, interest, requests, seed
from tests.support.database import ask
from tests.support.lives import AUDITED_ON, SURVEYED
from tests.support.scenario import EMPTY, envelope, on
from tests.support.scenario import carry_out as lived
from tests.support.verhaal import schrijf

HOLDER = lived(EMPTY, *SURVEYED)
AUDIT = on(AUDITED_ON, LegResultatenauditVast)
OVER = "audit-raamovereenkomst-voorbij"
ENDS = BeeindigRaamovereenkomst(
    certificerende_instelling="ci-1",
    laatste_dag=date(2024, 1, 31),
    reden="opgezegd",
    document="opzegging-1",
)


def audit(geimporteerd: bool = False) -> Request:
    asked = replace(envelope(HOLDER, AUDIT), geimporteerd=geimporteerd)
    return Request(HOLDER.id, fill_in(LegResultatenauditVast, HOLDER, AUDITED_ON), asked)


def told(*commands: Command, day: date = date(2024, 3, 1)) -> list[Request]:
    return requests(commands, day)


@pytest.fixture
def holder(store: Store, database: Database) -> Store:
    """A holder that waits for its Audit, and Auditors who may hold it."""
    seed(database)
    schrijf(database, *HOLDER.historie)
    return store


class Overtaken(Store):
    """Something happens between deciding and writing, once."""

    name = "stored"
    meanwhile: Callable[[], object] | None = None

    def write(self, prepared: Sequence[Prepared]) -> tuple[Outcome, ...]:
        happens, self.meanwhile = self.meanwhile, None
        if happens:
            happens()
        return super().write(prepared)


def codes(refused: pytest.ExceptionInfo[Geweigerd]) -> list[str]:
    return [reden.code for reden in refused.value.redenen]


def test_a_qualified_auditor_holds_the_audit(holder: Store) -> None:
    (event,) = holder.execute_all([audit()])[0].events
    assert getattr(event, "auditor", None) == "auditor-1"


def test_an_empty_register_says_what_to_record(store: Store, database: Database) -> None:
    schrijf(database, *HOLDER.historie)
    with pytest.raises(Geweigerd) as refused:
        store.execute_all([audit()])
    assert codes(refused) == ["audit-instelling-onbekend", "audit-auditor-onbekend"]
    assert "leg-raamovereenkomst-vast" in f"{refused.value}"


def test_what_another_process_recorded_counts_at_once(holder: Store, database: Database) -> None:
    holder.load(AUDITREGISTER)  # and then it is old
    with Store(database) as other:
        other.execute_all(told(ENDS))
    with pytest.raises(Geweigerd) as refused:
        holder.execute_all([audit()])
    assert codes(refused) == [OVER]


def test_a_contract_that_ends_between_deciding_and_writing_is_seen(
    holder: Store, database: Database
) -> None:
    with Overtaken(database) as store:
        store.meanwhile = lambda: holder.execute_all(told(ENDS))
        with pytest.raises(Geweigerd) as refused:
            store.execute_all([audit()])
    assert codes(refused) == [OVER]
    assert holder.load(HOLDER.id).versie == HOLDER.versie


def test_another_change_meanwhile_costs_one_more_look(holder: Store, database: Database) -> None:
    with Overtaken(database) as store:
        store.meanwhile = lambda: holder.execute_all(told(enrolled("auditor-3")))
        (outcome,) = store.execute_all([audit()])
    assert outcome.versie == HOLDER.versie + 1


def test_the_guard_alone_refuses_what_has_changed(holder: Store) -> None:
    guard = GUARDS["auditregister-ongewijzigd"]
    assert guard.gelezen
    assert guard.leest  # so that an import does not ask it before it writes
    version = holder.load(AUDITREGISTER).versie
    assert isinstance(holder.sealed, SealedRecorder)
    with holder.sealed.datastore.get_connection() as connection:
        connection.execute(guard.statement, ([f"{AUDITREGISTER}/{version}"],))
        for other in (version - 1, version + 1):
            with pytest.raises(Exception, match="auditregister-ongewijzigd"):
                connection.execute(guard.statement, ([f"{AUDITREGISTER}/{other}"],))


def test_two_that_race_leave_no_audit_outside_a_contract(holder: Store, database: Database) -> None:
    """Whoever is first: the Audit lies before the end of the contract in the log, or not at all."""
    refused: list[str] = []

    def ask_for_it() -> None:
        try:
            holder.execute_all([audit()])
        except Geweigerd as error:
            refused.extend(reden.code for reden in error.redenen)

    with Store(database) as other:
        threads = [Thread(target=ask_for_it), Thread(target=other.execute_all, args=[told(ENDS)])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    places = dict(
        ask(
            database,
            "SELECT topic, notification_id FROM es.stored_events WHERE topic = ANY (%s)",
            [
                "keurmerk.resultatenaudit-vastgelegd.v2",
                "auditregister.raamovereenkomst-beeindigd.v1",
            ],
        )
    )
    ended = places["auditregister.raamovereenkomst-beeindigd.v1"]
    held = places.get("keurmerk.resultatenaudit-vastgelegd.v2")
    assert (held is None) == (refused == [OVER])
    assert held is None or held < ended


def test_one_request_after_the_other_in_one_transaction(holder: Store) -> None:
    with pytest.raises(Geweigerd) as refused:
        holder.execute_all([*told(ENDS), audit()])
    assert codes(refused) == [OVER]
    assert holder.load(AUDITREGISTER).versie == len(list(everybody()))


def test_a_file_may_record_the_register_before_the_audits(store: Store, database: Database) -> None:
    schrijf(database, *HOLDER.historie)
    given = [*requests(everybody()), audit()]
    lines = [Line(n, request) for n, request in enumerate(given, 1)]
    report = carry_out(store, lines)
    assert (report.geweigerd, report.uitgevoerd) == ([], len(given))
    assert carry_out(store, lines).herhaald == len(given)


def test_a_file_with_the_audit_first_is_refused_as_a_whole(
    store: Store, database: Database
) -> None:
    schrijf(database, *HOLDER.historie)
    lines = [Line(n, request) for n, request in enumerate([audit(), *requests(everybody())], 1)]
    report = carry_out(store, lines)
    assert [refusal.nummer for refusal in report.geweigerd] == [1]
    assert report.uitgevoerd == 0


@pytest.mark.parametrize(
    ("known", "refused"),
    [
        ((), []),  # the register did not exist then
        ((*everybody(), interest("auditor-1")), ["audit-auditor-heeft-belang"]),
    ],
)
def test_history_is_held_to_what_its_own_file_says_was_known(
    store: Store, database: Database, known: Sequence[Command], refused: list[str]
) -> None:
    schrijf(database, *(replace(r, vastlegging=_imported(r)) for r in HOLDER.historie))
    told = [replace(r, envelope=replace(r.envelope, geimporteerd=True)) for r in requests(known)]
    given = [*told, audit(geimporteerd=True)]
    report = carry_out(store, [Line(n, request) for n, request in enumerate(given, 1)])
    assert [r.code for refusal in report.geweigerd for r in refusal.redenen] == refused


def _imported(recorded: Recorded[KeurmerkEvent]) -> Vastlegging:
    return replace(recorded.vastlegging, geimporteerd=True)


def test_the_register_has_no_rows_of_a_dossier(holder: Store, database: Database) -> None:
    for table in ("dossier", "registerregel", "termijn", "taak"):
        sql = f"SELECT count(*) FROM proj.{table} WHERE keurmerk_id = %s"
        assert ask(database, sql, AUDITREGISTER) == [(0,)]
