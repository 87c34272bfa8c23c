"""Every event says something to a read model, or is known to be silent in it."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

import pytest

from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import EVENTS
from projections.betekenis import Betekenis, Betekenissen
from projections.beweringen import BEWERINGEN, TABEL
from projections.bijzonderheden import CODES
from projections.tijdlijn import VERWIJST_NAAR, VERWIJZINGEN
from tests.support.examples import example, recorded

# What the register does not show, and what only a reversal makes it show (uitspraken.py).
STIL_IN_REGISTER = [
    "AanvraagNietInBehandelingGenomen",
    "MeetperiodeAfgesloten",
    "OrganisatieVastgelegd",
    "BelanghebbendenVastgelegd",
    "StukVastgelegd",
    "CertificaatVastgelegd",
    "CertificaatVerloren",
    "FactuurVerstuurd",
    "BetalingOntvangen",
    "ResultatenAangeleverd",
    "AuditcijfersVastgelegd",
    "NormBeoordeeld",
    "TvoAangeleverd",
    "HerstelactieGevraagd",
    "HerstelactieToegestaan",
    "HerstelactieGeweigerd",
    "ConceptrapportOntvangen",
    "ReactieOpConceptrapport",
    "ClientenauditAangeboden",
    "ClientenauditVastgelegd",
    "ResultatenauditGepland",
    "ResultatenauditVastgelegd",
    "ReAuditVerzocht",
    "ReAuditUitgevoerd",
    "ReAuditVerstreken",
    "ManagementverklaringAfgegeven",
    "StrijdigheidGemeld",
    "CompensatieToegepast",
    "VrijstellingVoorlopigToegekend",
    "VrijstellingDefinitiefToegekend",
    "VrijstellingGeweigerd",
    "VrijstellingVervallen",
    "VrijstellingNietAanDeOrde",
    "VrijstellingsgegevensBinnen",
    "WaarschuwingGegeven",
    "WaarschuwingHersteld",
    "WaarschuwingstermijnVerstreken",
    "HoorgelegenheidGeboden",
    "ZienswijzeOntvangen",
    "HoorgelegenheidNietGebruikt",
    "SchorsingVerlengd",
    "PlanVanAanpakIngediend",
    "PlanVanAanpakGoedgekeurd",
    "PlanVanAanpakAfgekeurd",
    "PlanVanAanpakGeimplementeerd",
    "PlanVanAanpakNietNageleefd",
    "IntrekkingstermijnVerstreken",
    "BesluitHerroepen",
    "ToestemmingVerleend",
    "ToestemmingGeweigerd",
    "BesluitVerzonden",
    "TermijnVerstreken",
    "TaakAfgehandeld",
    "AanvullendeAuditGelast",
    "AanvullendeAuditGehouden",
    "AanvullendeAuditAfgehandeld",
    "AanvullendeAuditVervallen",
    "VerbeterplanVastgesteld",
    "VerbeterpuntAfgerond",
    "RaamovereenkomstVastgelegd",
    "RaamovereenkomstBeeindigd",
    "OpleiderAangewezen",
    "AuditorIngeschreven",
    "AuditorUitgeschreven",
    "TrainingVastgelegd",
    "TrainingVervallen",
    "MeegelopenAuditVastgelegd",
    "GeheimhoudingVastgelegd",
    "BelangVastgelegd",
    "BelangBeeindigd",
    "WitnessAuditVastgelegd",
    "RegistratieVerworpen",
]
NUMMER = {"waarschuwing", "herroept", "besluit_versie"}  # the version of another event


def met_veld(namen: set[str]) -> set[type[KeurmerkEvent]]:
    return {kind for kind in EVENTS if namen & {field.name for field in fields(kind)}}


@pytest.mark.parametrize(
    ("tabel", "spreekt"),
    [
        (TABEL, {kind for kind in EVENTS if kind.__name__ not in STIL_IN_REGISTER}),
        (VERWIJZINGEN, met_veld(NUMMER)),
        (CODES, met_veld({"code"})),
    ],
    ids=["register", "timeline", "codes"],
)
def test_each_event_stands_in_the_table_once_or_is_silent(
    tabel: Iterable[Betekenis[Any, Any]], spreekt: set[type[KeurmerkEvent]]
) -> None:
    assert sorted(each.event.__name__ for each in tabel) == sorted(k.__name__ for k in spreekt)


def test_no_event_is_silent_that_does_not_exist() -> None:
    assert sorted(STIL_IN_REGISTER) == sorted(
        {kind.__name__ for kind in EVENTS} & set(STIL_IN_REGISTER)
    )


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_a_silent_event_says_nothing_and_another_says_something(
    kind: type[KeurmerkEvent],
) -> None:
    gezegd = list(BEWERINGEN.van(recorded(event=example(kind))) or ())
    # The example of these two changes no status: see the functions of beweringen.py.
    zonder = kind.__name__ in {*STIL_IN_REGISTER, "AspirantVerlengd", "GeschorstVoorOnderzoek"}
    assert (gezegd == []) is zonder


def test_an_event_finds_its_own_meaning() -> None:
    een, ander = EVENTS[:2]
    tabel: Betekenissen[date] = Betekenissen([Betekenis(een, lambda r: date(2026, 1, 1))])
    assert tabel.van(recorded(event=example(een))) == date(2026, 1, 1)
    assert tabel.van(recorded(event=example(ander))) is None


def test_an_entry_names_the_entry_that_it_is_about() -> None:
    for kind in EVENTS:
        found = VERWIJST_NAAR.van(recorded(event=example(kind)))
        assert (found == example(int)) is (kind in met_veld(NUMMER)), kind
