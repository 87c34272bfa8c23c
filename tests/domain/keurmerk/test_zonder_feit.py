"""What is asked when there is nothing to answer with: a reader of the log says so, or stops."""

from datetime import date
from typing import Any

import pytest

from domain.begrippen import Rol
from domain.keurmerk.administratie.besluiten import MeldBesluitVerzonden
from domain.keurmerk.besluiten import BESLISSING, vraag_van, zonder_command
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.dossierfeiten.maatregelen import statuslog
from domain.keurmerk.meetperiode.besluiten import StartMeetperiode
from domain.keurmerk.oordelen import volume
from domain.keurmerk.tevredenheid.concept.besluiten import LegConceptrapportVast
from domain.keurmerk.tevredenheid.herstelactie.besluiten import StaHerstelactieToe
from domain.keurmerk.vraag import Vooraf
from domain.keurmerk.vrijstelling.terecht import weigergrond
from domain.keurmerk.vrijstelling.uitstel import audit_verzet_naar
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing
from tests.support.asking import fill_in
from tests.support.jaar_vier import year_three
from tests.support.lives import APPLIED, ASPIRANT, AWARDED, LATER, Life
from tests.support.scenario import EMPTY, envelope, given, on


@pytest.mark.parametrize(
    ("kind", "life", "fields"),
    [
        (MeldBesluitVerzonden, APPLIED, {"besluit": None}),
        (StartMeetperiode, AWARDED, {"start": None}),
        (StaHerstelactieToe, ASPIRANT, {}),
        (LegConceptrapportVast, AWARDED, {"meetperiode_start": None}),
    ],
    ids=lambda x: getattr(x, "NAAM", None),
)
def test_a_command_that_was_refused_is_never_written_down(
    kind: type[Any], life: Life, fields: dict[str, Any]
) -> None:
    dossier = given(*life).dossier
    command = fill_in(kind, dossier, LATER, **fields)
    vraag = vraag_van(command, dossier, envelope(dossier, on(LATER, kind)))
    leg_vast = BESLISSING[kind].leg_vast
    assert leg_vast is not None
    with pytest.raises(LookupError):
        leg_vast(vraag)


def asked(life: Life, dag: date = LATER) -> Vooraf:
    return zonder_command(given(*life).dossier, dag, Rol.BESLISSER)


def test_without_a_meetperiode_there_is_no_volume_and_no_term() -> None:
    assert volume(asked(AWARDED)) is None
    assert audit_verzet_naar(asked(AWARDED)) is None


def test_a_log_without_an_application_knows_no_measures() -> None:
    assert statuslog(Logboek(EMPTY, LATER)) is None


def test_without_its_text_no_ground_is_filled_in() -> None:
    in_2022 = date(2022, 12, 5)
    holder = tuple(step for step in year_three() if step.dag < in_2022)
    assert weigergrond(asked(holder, in_2022)) == ()
    given(*holder).when(on(in_2022, GeefWaarschuwing, normen=())).then_refused("norm-ontbreekt")
