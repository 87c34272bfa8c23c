"""Under an edition whose text is not in this system nothing is judged, and that is said."""

from datetime import date

import pytest

from domain.begrippen import Rol
from domain.handleiding import HANDLEIDINGEN
from domain.handleiding.geldigheid import editie_voor_besluit
from domain.keurmerk import mogelijk as module
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import PasCompensatieToe
from domain.keurmerk.beoordeling.feiten import CompensatieToegepast
from domain.keurmerk.besluiten import onbeoordeeld
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf
from domain.keurmerk.mogelijk import KaartenEnTabelVerschillen, mogelijk
from domain.keurmerk.schorsing.commands import SchorsVoorOnderzoek
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenVoorlopigeVrijstelling,
)
from domain.keurmerk.vrijstelling.feiten import VrijstellingVervallen
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from domain.rules import NietTeBeoordelen, Regel, geschonden, niet_beoordeeld
from domain.source import h2023
from tests.support.jaar_vier import holder_for
from tests.support.lives import HOLDER, LATER, Life
from tests.support.open_tasks import tasks
from tests.support.scenario import Step, envelope, given, on, rings
from tests.support.years import SEPTEMBER

LONG_AFTER = date(8990, 3, 1)  # no text that is here or is tried holds so long
TOO_LONG = date(8999, 1, 1)


def test_too_long_a_schorsing_is_refused_under_a_text_and_not_judged_without_one() -> None:
    step = on(LATER, SchorsVoorOnderzoek, laatste_dag=TOO_LONG)
    given(*SEPTEMBER).when(step).then_refused("schorsing-te-lang", "onderzoek-al-gebruikt")
    assert editie_voor_besluit(LONG_AFTER, None) not in HANDLEIDINGEN
    unjudged = on(LONG_AFTER, SchorsVoorOnderzoek, laatste_dag=TOO_LONG)
    given(*HOLDER).when(unjudged).then_done(onderliggend=given(*HOLDER).dossier.keurmerk.status)


def test_what_is_not_judged_is_named_with_the_reason() -> None:
    dossier = given(*HOLDER).dossier
    step = on(LONG_AFTER, SchorsVoorOnderzoek, laatste_dag=TOO_LONG)
    found = onbeoordeeld(step.command(dossier), dossier, envelope(dossier, step))
    assert [reden.code for reden in found] == ["schorsing-te-lang", "onderzoek-al-gebruikt"]
    assert all("staat niet in dit systeem" in reden.zin for reden in found)


def test_what_can_be_judged_is_judged_all_the_same() -> None:
    step = on(LONG_AFTER, SchorsVoorOnderzoek, laatste_dag=date(8990, 2, 28))
    given(*HOLDER).when(step).then_refused("schorsing-te-kort")


def test_a_rule_that_cannot_judge_is_neither_broken_nor_silent() -> None:
    def missing(_facts: object) -> bool:
        raise NietTeBeoordelen("De tekst is er niet.")

    rules = (
        Regel[object]("a", h2023("1.1", "."), "Nee.", missing),
        Regel[object]("b", h2023("1.1", "."), "Nee.", lambda _: False),
        Regel[object]("c", h2023("1.1", "."), "Nee.", lambda _: True),
    )
    assert [reden.code for reden in geschonden(rules, None)] == ["b"]
    assert [(r.code, r.zin) for r in niet_beoordeeld(rules, None)] == [
        ("a", "De tekst is er niet.")
    ]


def test_a_chart_that_allows_less_than_the_table_is_never_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "volgens_kaarten", lambda *_: frozenset())
    with pytest.raises(KaartenEnTabelVerschillen):
        mogelijk(given(*HOLDER).dossier, LATER, Rol.BEHANDELAAR)


def test_a_meetperiode_that_still_runs_is_not_closed() -> None:
    given(*HOLDER).when(on(LATER, SluitMeetperiodeAf)).then_refused(
        "meetperiode-niet-af-te-sluiten"
    )


# Holder since 2019, who waits for a decision on Meetperiode 2020: of neither a text is here.
OLD: Life = tuple(holder_for(1, last=2020))


@pytest.mark.parametrize(
    ("step", "refused"),
    [
        (on(date(2021, 4, 1), GeefWaarschuwing, normen=()), "norm-ontbreekt"),
        (on(date(2020, 12, 2), VerleenVoorlopigeVrijstelling, gronden=()), "grond-ontbreekt"),
    ],
)
def test_nothing_is_filled_in_when_nothing_can_be_judged(step: Step, refused: str) -> None:
    given(*OLD).when(step).then_refused(refused)


def test_which_diensten_are_compensated_is_not_known_either() -> None:
    told = (
        *OLD,
        on(date(2021, 1, 22), LegTevredenheidsrapportVast),
        on(date(2021, 3, 1), LegResultatenauditVast),
    )
    na = given(*told).when(on(date(2021, 3, 4), PasCompensatieToe)).then_done()
    ((_, event),) = na.events(CompensatieToegepast)
    assert event.diensten == ()


def test_staff_decide_on_an_exemption_whose_data_nobody_can_judge() -> None:
    told = (*OLD, on(date(2020, 12, 2), VerleenVoorlopigeVrijstelling))
    na = given(*told).when(rings("gegevens-vrijstelling", date(2021, 1, 22))).then_done()
    assert isinstance(na.historie[-1].event, TermijnVerstreken)
    assert "vrijstelling-definitief-beslissen" in tasks(na)


def test_an_exemption_that_staff_let_lapse_says_no_condition_and_moves_no_day() -> None:
    told = (*OLD, on(date(2020, 12, 2), VerleenVoorlopigeVrijstelling))
    na = given(*told).when(on(date(2021, 2, 3), LaatVrijstellingVervallen)).then_done()
    ((_, event),) = na.events(VrijstellingVervallen)
    assert (event.voorwaarde, event.audit_uiterlijk) == ("", None)
