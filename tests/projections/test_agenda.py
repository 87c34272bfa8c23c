"""Terms and tasks as rows: opened, rung, no longer needed, and back after a reversal."""

from datetime import UTC, date, datetime

from domain.keurmerk.administratie.feiten import TaakAfgehandeld
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven
from domain.keurmerk.waarschuwing.feiten import WaarschuwingstermijnVerstreken
from domain.recorded import Recorded
from projections.taken import TaakRow, Taakstatus, taakrijen
from projections.termijnen import TermijnRow, Termijnstatus, termijnrijen
from tests.support.verhaal import (
    aanvraag,
    aspirant,
    herroeping,
    intrekking,
    stappen,
    vastgelegd,
    waarschuwing,
)

START, DAG = date(2023, 1, 9), date(2023, 3, 6)
HERSTEL = date(2023, 4, 20)


def termijnen(*gebeurd: tuple[date, KeurmerkEvent]) -> dict[str, TermijnRow]:
    """By code, the last row of each term."""
    rows = (row for stap in stappen(_dossier(*gebeurd)) for row in termijnrijen(*stap[1:]))
    return {row.code: row for row in rows}


def taken(*gebeurd: tuple[date, KeurmerkEvent]) -> dict[str, TaakRow]:
    rows = (row for stap in stappen(_dossier(*gebeurd)) for row in taakrijen(*stap[1:]))
    return {row.code: row for row in rows}


def _dossier(*gebeurd: tuple[date, KeurmerkEvent]) -> tuple[Recorded[KeurmerkEvent], ...]:
    return vastgelegd((START, aanvraag(START)), (START, aspirant(START)), *gebeurd)


def gewaarschuwd() -> tuple[date, KeurmerkEvent]:
    return DAG, waarschuwing(DAG, HERSTEL)


def verstreken() -> tuple[date, KeurmerkEvent]:
    termijn = termijnen(gewaarschuwd())["herstel-na-waarschuwing"]
    event = WaarschuwingstermijnVerstreken(
        termijn=f"{termijn.id}", waarschuwing=3, hersteltermijn_tot=HERSTEL
    )
    return date(2023, 4, 21), event


def test_a_term_opens_with_its_event_and_rings_when_its_last_day_is_over() -> None:
    row = termijnen(gewaarschuwd())["herstel-na-waarschuwing"]
    assert (row.status, row.gestart_door, row.dag) == (Termijnstatus.OPEN, 3, HERSTEL)
    assert row.vervalt_op == datetime(2023, 4, 20, 22, tzinfo=UTC)
    assert (row.gesloten_door, row.gesloten_op) == (None, None)


def test_a_term_that_rang_is_verstreken() -> None:
    row = termijnen(gewaarschuwd(), verstreken())["herstel-na-waarschuwing"]
    assert (row.status, row.gesloten_door) == (Termijnstatus.VERSTREKEN, 4)
    assert row.gesloten_op == datetime(2023, 4, 21, 12, tzinfo=UTC)


def test_a_term_that_is_no_longer_needed_is_vervallen() -> None:
    einde = date(2023, 4, 1), intrekking(date(2023, 4, 1))
    row = termijnen(gewaarschuwd(), einde)["herstel-na-waarschuwing"]
    assert (row.status, row.gesloten_door) == (Termijnstatus.VERVALLEN, 4)


def test_a_reversal_opens_the_term_again_that_the_decision_had_ended() -> None:
    einde = date(2023, 4, 1), intrekking(date(2023, 4, 1))
    terug = date(2023, 4, 5), herroeping(date(2023, 4, 5), 4)
    row = termijnen(gewaarschuwd(), einde, terug)["herstel-na-waarschuwing"]
    assert (row.status, row.gestart_door, row.gesloten_door) == (Termijnstatus.OPEN, 3, None)


def test_a_reversal_takes_the_term_of_its_decision_away() -> None:
    terug = date(2023, 4, 5), herroeping(date(2023, 4, 5), 3)
    row = termijnen(gewaarschuwd(), terug)["herstel-na-waarschuwing"]
    assert (row.status, row.gesloten_door) == (Termijnstatus.VERVALLEN, 4)


def test_a_task_opens_and_is_settled_by_the_event_it_waited_for() -> None:
    assert taken()["aanvraag-beoordelen"].status is Taakstatus.AFGEHANDELD
    assert taken()["aanvraag-beoordelen"].gesloten_door == 2
    row = taken(gewaarschuwd(), verstreken())["sanctie-na-waarschuwing"]
    assert (row.status, row.gestart_door, row.verplicht) == (Taakstatus.OPEN, 4, True)


def test_a_task_ticked_off_by_hand_is_settled() -> None:
    taak = taken()["meetperiode-starten"]
    klaar = TaakAfgehandeld(
        taak=f"{taak.id}", code=taak.code, afgehandeld_op=DAG, toelichting="Gedaan."
    )
    row = taken((DAG, klaar))["meetperiode-starten"]
    assert (row.status, row.gesloten_door) == (Taakstatus.AFGEHANDELD, 3)


def test_a_reversal_takes_the_tasks_of_its_decision_away_and_brings_others_back() -> None:
    einde = date(2023, 4, 1), intrekking(date(2023, 4, 1))
    terug = date(2023, 4, 5), herroeping(date(2023, 4, 5), 3)
    assert taken(einde)["ontbinden"].status is Taakstatus.OPEN
    rows = taken(einde, terug)
    assert rows["ontbinden"].status is Taakstatus.VERVALLEN
    assert rows["meetperiode-starten"].status is Taakstatus.OPEN


def test_an_event_that_starts_and_ends_nothing_writes_no_row() -> None:
    bewijs = ManagementverklaringAfgegeven(
        meetperiode_start=None,
        afgegeven_op=DAG,
        ondertekend_door="bestuurder-1",
        voorbehoud=(),
        document="verklaring-1",
        document_sha256=None,
    )
    *_, laatste = stappen(_dossier((DAG, bewijs)))
    assert [*termijnrijen(*laatste[1:]), *taakrijen(*laatste[1:])] == []
