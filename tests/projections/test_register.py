"""An entry of the public register (P-01): grades under the rules of publication, names, order."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.lifecycle.statussen import ZICHTBAAR, Keurmerkstatus
from projections.aspecten import Aspect, Cijfer
from projections.peil import Peil, laatste_moment, moment_tekst
from projections.register import OPENBARE_NAAM, Dienstverlener, Vermelding, register, vermelding
from projections.stand import stand
from projections.woorden import NAAM, STATUSNAAM
from tests.support.verhaal import (
    KVK,
    aanvraag,
    aspirant,
    meetperiode,
    peil,
    rapport,
    regels,
    toekenning,
    vastgelegd,
    vermeld,
)

START, RAPPORT = date(2023, 1, 2), date(2024, 3, 1)
JOBCOACHING, SCHOLING = Dienst.JOBCOACHING, Dienst.SCHOLING


def gemeten(
    diensten: dict[Dienst, tuple[int, int, str]],
    opdrachtgevers: tuple[int, int, str] | None = None,
    op: date = RAPPORT,
) -> Vermelding:
    historie = vastgelegd(
        (START, aanvraag(START)),
        (START, aspirant(START)),
        (START, meetperiode(2023)),
        (RAPPORT, rapport(2023, RAPPORT, diensten, opdrachtgevers)),
    )
    found = vermeld(historie, peil(op))
    assert found is not None
    return found


def cijfers(found: Vermelding) -> dict[str, Cijfer]:
    assert found.tevredenheid is not None
    return {c.groep: c for c in (found.tevredenheid.totaal, *found.tevredenheid.diensten)}


def test_a_grade_is_shown_from_the_day_of_the_report() -> None:
    assert gemeten({JOBCOACHING: (50, 25, "7.9")}, op=date(2024, 2, 29)).tevredenheid is None
    found = cijfers(gemeten({JOBCOACHING: (50, 25, "7.9")}))
    assert found["Jobcoaching"].rapportcijfer == Decimal("7.9")
    assert found["Jobcoaching"].respons == Decimal("50.0")
    assert found["Totaal cliënten"].gepubliceerd


def test_what_may_not_be_shown_is_not_even_in_the_row() -> None:
    found = cijfers(gemeten({JOBCOACHING: (50, 25, "7.9"), SCHOLING: (40, 2, "9.5")}))
    scholing = found["Scholing, opleiding en training"]
    assert (scholing.gepubliceerd, scholing.rapportcijfer, scholing.respons) == (False, None, None)
    assert scholing.reden


@pytest.mark.parametrize(("ingevuld", "shown"), [(1, False), (2, True)])
def test_opdrachtgevers_have_a_rule_of_their_own(ingevuld: int, shown: bool) -> None:
    found = gemeten({JOBCOACHING: (50, 25, "7.9")}, (60, ingevuld, "8.1"))
    assert found.tevredenheid is not None
    assert found.tevredenheid.opdrachtgevers is not None
    assert found.tevredenheid.opdrachtgevers.gepubliceerd is shown


def test_without_opdrachtgevers_there_is_nothing_to_say_about_them() -> None:
    found = gemeten({JOBCOACHING: (50, 25, "7.9")})
    assert found.tevredenheid is not None
    assert found.tevredenheid.opdrachtgevers is None


def test_diensten_have_the_number_and_name_of_the_handleiding() -> None:
    found = gemeten({JOBCOACHING: (50, 25, "7.9")})
    assert [(d.sleutel, d.nummer) for d in found.diensten] == [(SCHOLING, 1), (JOBCOACHING, 5)]


def test_the_meetperiode_is_the_one_that_runs() -> None:
    found = gemeten({JOBCOACHING: (50, 25, "7.9")})
    assert found.meetperiode is not None
    assert (found.meetperiode.start, found.meetperiode.einde) == (
        date(2023, 1, 1),
        date(2023, 12, 31),
    )


def test_every_aspect_names_the_event_it_rests_on() -> None:
    found = gemeten({JOBCOACHING: (50, 25, "7.9")})
    assert found.versies[Aspect.STATUS] == 2
    assert found.versies[Aspect.TEVREDENHEID] == 4


def entry(kvk: str, naam: str | None, zichtbaar: bool = True) -> Vermelding:
    dag = START if zichtbaar else date(2022, 1, 1)
    id_ = UUID(int=int(kvk))
    historie = vastgelegd((dag, aanvraag(dag)), (START, aspirant(START)), dossier=id_)
    gelezen = stand(regels(historie if zichtbaar else historie[:1]), peil(START))
    found = vermelding(kvk, gelezen, Dienstverlener(naam))
    assert found is not None
    return found


def test_the_register_is_in_order_of_name_and_shows_staff_what_is_hidden() -> None:
    entries = [entry("2", "beta"), entry("1", None), entry("3", "Alfa"), entry("4", "Gamma", False)]
    public = register(peil(START), entries, alle=False)
    assert [v.kvk for v in public.vermeldingen] == ["3", "2", "1"]
    staff = register(peil(START), entries, alle=True)
    assert [v.kvk for v in staff.vermeldingen] == ["3", "2", "4", "1"]
    assert staff.vermeldingen[2].status == "Aanvraag in behandeling"


def test_only_three_statuses_are_public() -> None:
    assert set(OPENBARE_NAAM) == ZICHTBAAR
    assert set(STATUSNAAM) == set(Keurmerkstatus)
    assert all(set(names) == {member.value for member in kind} for kind, names in NAAM.items())


def test_stars_are_not_shown_when_the_status_is_not_that_of_a_holder() -> None:
    historie = vastgelegd((START, aanvraag(START)), (START, toekenning(START, START)))
    gelezen = stand(regels(historie), peil(START))
    assert gelezen is not None
    assert gelezen.sterren == 3
    found = vermelding(KVK, replace(gelezen, status=Keurmerkstatus.ASPIRANT))
    assert found is not None
    assert found.sterren is None


def test_an_aspect_that_was_withdrawn_says_nothing() -> None:
    opnieuw = date(2024, 1, 2)
    historie = vastgelegd(
        (START, aanvraag(START)), (START, toekenning(START, START)), (opnieuw, aspirant(opnieuw))
    )
    gelezen = stand(regels(historie), peil(opnieuw))
    assert gelezen is not None
    assert (gelezen.sterren, gelezen.versies[Aspect.STERREN]) == (None, 3)


def test_a_dossier_without_a_status_has_no_entry() -> None:
    gelezen = stand(regels(vastgelegd((START, meetperiode(2023)))), peil(START))
    assert gelezen is not None
    assert vermelding(KVK, gelezen) is None
    assert vermelding(KVK, None) is None


def test_a_day_means_its_last_moment_in_the_netherlands() -> None:
    winter, zomer = laatste_moment(date(2024, 1, 31)), laatste_moment(date(2024, 7, 31))
    assert winter == datetime(2024, 1, 31, 22, 59, 59, 999999, UTC)
    assert zomer == datetime(2024, 7, 31, 21, 59, 59, 999999, UTC)


def test_a_question_is_repeated_in_dutch_notation() -> None:
    vraag = Peil(date(2024, 5, 10), datetime(2024, 7, 1, 12, 30, tzinfo=UTC))
    assert vraag.zin == "Stand op 10-05-2024, zoals bekend op 01-07-2024 14:30:00"


def test_the_doubled_hour_in_autumn_is_told_apart() -> None:
    zomer, winter = (datetime(2024, 10, 27, uur, 30, tzinfo=UTC) for uur in (0, 1))
    assert moment_tekst(zomer) == "27-10-2024 02:30:00 CEST"
    assert moment_tekst(winter) == "27-10-2024 02:30:00 CET"
