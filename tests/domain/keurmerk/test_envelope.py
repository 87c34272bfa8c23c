"""What goes with the events: who, when, under which edition, and what the store must still test."""

from datetime import UTC, date, datetime

import pytest

from domain.begrippen import Rol
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe, TrekAanvraagIn
from domain.keurmerk.beoordeling.commands import KenKeurmerkToe
from domain.keurmerk.besluiten import bewakingen, vastlegging
from domain.keurmerk.envelope import Bewaking
from domain.keurmerk.feiten import TERMIJNSOORT
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.source import Editie
from tests.support.lives import APPLIED, HOLDER, LATER, MEASURED, Life
from tests.support.scenario import EMPTY, KVK, Step, envelope, given, on, rings

REGISTERED = Bewaking("dienstverlener-geregistreerd", (KVK,))


@pytest.mark.parametrize(
    ("life", "step", "expected"),
    [
        ((), on(LATER, DienAanvraagIn), (REGISTERED,)),
        (APPLIED, on(LATER, KenAspirantToe), (REGISTERED,)),
        (APPLIED, on(LATER, TrekAanvraagIn), ()),
        (HOLDER, on(LATER, LegManagementverklaringVast), ()),
    ],
)
def test_who_gets_a_decision_must_be_registered(
    life: Life, step: Step, expected: tuple[Bewaking, ...]
) -> None:
    dossier = given(*life).dossier
    assert bewakingen(step.command(dossier), dossier, envelope(dossier, step)) == expected


def test_a_term_must_still_be_open_when_the_lock_is_held() -> None:
    dossier, step = given(*HOLDER).dossier, rings("resultatenaudit", date(2025, 4, 2))
    command = step.command(dossier)
    (found,) = bewakingen(command, dossier, envelope(dossier, step))
    assert found == Bewaking("termijn-open", (getattr(command, "termijn", ""),))


def test_the_envelope_of_a_decision_has_the_edition_of_that_decision() -> None:
    step = on(LATER, KenKeurmerkToe, geimporteerd=True)
    dossier = given(*MEASURED).dossier
    known = given(*MEASURED).when(step).then_done().historie[-1].vastlegging
    assert known.editie is Editie.H2023, "that of the Meetperiode, not that of the day"
    assert (known.actor, known.rol, known.geimporteerd) == (
        "medewerker-1",
        Rol.BESLISSER,
        True,
    )
    assert known.command_id == envelope(dossier, step).command_id


@pytest.mark.parametrize(
    ("dag", "editie"),
    [
        (date(2023, 3, 31), Editie.T_M_2022),
        (date(2023, 4, 1), Editie.H2023),
        (date(2024, 3, 31), Editie.H2023),
    ],
)
def test_the_envelope_of_a_fact_has_the_edition_of_its_day(dag: date, editie: Editie) -> None:
    step = on(dag, DienAanvraagIn)
    assert vastlegging(envelope(EMPTY, step), EMPTY, ()).editie is editie


@pytest.mark.parametrize(
    ("code", "dag", "moment"),
    [
        ("nieuwe-aanvraag-mogelijk", date(2024, 6, 1), datetime(2024, 5, 31, 22, tzinfo=UTC)),
        ("nieuwe-aanvraag-mogelijk", date(2024, 1, 1), datetime(2023, 12, 31, 23, tzinfo=UTC)),
        ("einde-schorsing", date(2024, 6, 1), datetime(2024, 6, 1, 22, tzinfo=UTC)),
        ("einde-schorsing", date(2024, 3, 31), datetime(2024, 3, 31, 22, tzinfo=UTC)),
        ("einde-schorsing", date(2024, 3, 30), datetime(2024, 3, 30, 23, tzinfo=UTC)),
    ],
)
def test_a_signal_rings_at_the_start_of_its_day_and_a_term_at_the_end(
    code: str, dag: date, moment: datetime
) -> None:
    assert TERMIJNSOORT[code].vervalt_op(dag) == moment
