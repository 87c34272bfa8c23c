"""The timeline: every event readable, every ground explained, two facts for one decision."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import pytest

from domain.begrippen import Wijze
from domain.keurmerk.administratie.feiten import BesluitVerzonden
from domain.keurmerk.beoordeling.feiten import Beoordeling, KeurmerkToegekend
from domain.keurmerk.beoordeling.gronden import ToekenningGrond
from domain.keurmerk.besluiten import GRONDEN
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feiten import EVENTS, FEIT, TITEL_VAN_TOPIC, geldt_vanaf
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven, StrijdigheidGemeld
from domain.keurmerk.vrijstelling.feiten import VrijstellingDefinitiefToegekend
from domain.keurmerk.waarschuwing.feiten import WaarschuwingGegeven
from domain.recorded import Recorded
from domain.source import Editie
from domain.vrijstelling.beoordeling import IN_HET_VRIJSTELLINGSJAAR
from projections.bijzonderheden import NIETS_BEKEND, bijzonderheden, tekst
from projections.geschiedenis import Logregel, geschiedenis_row
from projections.gevolgen import gevolgen
from projections.tijdlijn import Tijdlijnregel, tijdlijn
from projections.uitleg import uitleg
from projections.veldnamen import ELDERS, LABEL
from projections.veldwaarden import waardenaam
from tests.support.examples import example
from tests.support.examples import recorded as stored
from tests.support.verhaal import (
    aanvraag,
    aspirant,
    besluit,
    herroeping,
    meetperiode,
    vastgelegd,
    waarschuwing,
)

START, DAGTEKENING = date(2023, 1, 9), date(2023, 3, 6)
VERZONDEN = BesluitVerzonden(
    besluit_versie=3, verzonden_op=date(2023, 3, 8), wijze=Wijze.BRIEF, document="brief-1"
)
HISTORIE = vastgelegd(
    (START, aanvraag(START)),
    (START, aspirant(START)),
    (DAGTEKENING, waarschuwing(DAGTEKENING, date(2023, 4, 20))),
    (date(2023, 3, 8), VERZONDEN),
    (date(2023, 5, 1), herroeping(date(2023, 5, 1), 3, vervallen=(4,))),
)
ZEGEL = datetime(2026, 1, 5, tzinfo=UTC)


def lijn(bekend_op: datetime | None = None) -> tuple[Tijdlijnregel, ...]:
    return tijdlijn(HISTORIE, {1: ZEGEL}, bekend_op)


@pytest.mark.parametrize("soort", EVENTS, ids=lambda soort: soort.__name__)
def test_every_event_has_a_place_on_the_timeline(soort: type[KeurmerkEvent]) -> None:
    (recorded,) = vastgelegd((START, example(soort)))
    (regel,) = tijdlijn([recorded], {})
    assert regel.titel == FEIT[soort].titel == TITEL_VAN_TOPIC[soort.TOPIC]
    own = [f.name for f in fields(soort) if f.name not in ELDERS]
    more = gevolgen(recorded.event, recorded.vastlegging.editie)
    labels = [*(LABEL[name] for name in own), *(each.label for each in more)]
    assert [b.label for b in regel.bijzonderheden] == labels
    assert all(b.tekst for b in regel.bijzonderheden)


def test_what_was_not_judged_is_called_unknown() -> None:
    niets = Beoordeling(
        hoofdnorm_1_gehaald=None,
        hoofdnorm_2_gehaald=None,
        hoofdnorm_3_gehaald=None,
        afgeronde_trajecten=None,
        verschillende_personen=None,
        betalingen_voldaan=None,
    )
    assert {deel.split(": ")[1] for deel in tekst(niets).split("; ")} == {"onbekend"}


@pytest.mark.parametrize("soort", EVENTS, ids=lambda soort: soort.__name__)
def test_no_event_is_told_in_the_words_of_a_programmer(soort: type[KeurmerkEvent]) -> None:
    for each in bijzonderheden(stored(event=example(soort))):
        assert not any(sign in each.tekst for sign in ("datetime", "Decimal", "=", "None", "True"))


@pytest.mark.parametrize("soort", EVENTS, ids=lambda soort: soort.__name__)
def test_every_event_holds_from_some_day(soort: type[KeurmerkEvent]) -> None:
    assert geldt_vanaf(example(soort)) == date(2026, 2, 3)


@pytest.mark.parametrize("soort", EVENTS, ids=lambda soort: soort.__name__)
def test_every_decision_has_grounds_that_can_be_explained(soort: type[KeurmerkEvent]) -> None:
    assert ("besluit" in get_type_hints(soort)) is (soort in GRONDEN)
    for grond in GRONDEN.get(soort, ()):
        found = uitleg(soort, grond.value, Editie.H2023)
        assert (found.zin, found.bron) == (grond.bron.toelichting, str(grond.bron))


KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")


def test_no_value_is_told_as_a_key() -> None:
    """A key is a text with a dash; what is written so in Dutch is an exception."""
    written_so = {"e-mail", "re-audit"}
    for kind in {kind for event in EVENTS for kind in _enums(event)}:
        told = {waardenaam(member) for member in kind}
        assert {each for each in told if KEY.fullmatch(each)} <= written_so


def _enums(hint: Any) -> Iterator[type[StrEnum]]:
    """Every enum in what a class holds."""
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        yield hint
    held = get_type_hints(hint).values() if is_dataclass(hint) else get_args(hint)
    for part in held:
        yield from _enums(part)


def test_a_clause_is_told_in_words_with_the_number_of_its_edition() -> None:
    report = replace(example(StrijdigheidGemeld), clausules=("m", "inburgeren-a"))
    told = {each.label: each.tekst for each in gevolgen(report, Editie.H2023)}
    assert told["Onderdeel m"].endswith("niemand werkt meer dan 60 uur per week")
    assert "Niet meer dan 15 Cursisten" in told["Onderdeel a (Inburgeren)"]
    declared = replace(example(ManagementverklaringAfgegeven), voorbehoud=("c",))
    assert [each.label for each in gevolgen(declared, Editie.H2023)] == ["Onderdeel c"]
    assert list(gevolgen(declared, Editie.T_M_2022)) == []


def test_a_ground_names_no_paragraph_of_an_edition_that_is_not_here() -> None:
    code = ToekenningGrond.ALLE_NORMEN_GEHAALD.value
    assert uitleg(KeurmerkToegekend, code, Editie.H2023).bron == "Handleiding 2023 6.1.1"
    older = uitleg(KeurmerkToegekend, code, Editie.T_M_2022)
    assert older.bron == "Handleiding 2022 of eerder, die niet in dit systeem staat"


def test_what_nobody_assessed_is_not_told_as_a_list_of_nothing() -> None:
    award = replace(example(KeurmerkToegekend), beoordeling=NIETS_BEKEND)
    assert "Beoordeling" not in {each.label for each in bijzonderheden(stored(event=award))}
    partly = replace(award, beoordeling=replace(NIETS_BEKEND, betalingen_voldaan=True))
    (told,) = (e for e in bijzonderheden(stored(event=partly)) if e.label == "Beoordeling")
    assert told.tekst.startswith("Hoofdnorm 1 gehaald: onbekend; ")
    assert told.tekst.endswith("; Betaald: ja")


def test_a_ground_that_is_not_known_any_more_is_shown_as_it_is() -> None:
    found = uitleg(WaarschuwingGegeven, "oude-grond", Editie.H2023)
    assert (found.code, found.zin, found.bron) == ("oude-grond", "", "")


def test_a_decision_tells_who_what_and_why() -> None:
    besluiten = lijn()[2]
    found = besluiten.besluit
    assert found is not None
    assert (besluiten.versie, besluiten.titel) == (3, "Waarschuwing gegeven")
    assert besluiten.samenvatting == "Normen: 2.1.1. Herstellen tot en met: 20-04-2023"
    assert (found.beslisser, found.besluitdatum) == ("beslisser-1", DAGTEKENING)
    assert found.motivering == besluit(START).motivering
    assert found.bewijsstukken == ("stuk-1",)
    assert found.gronden[0].bron == "Handleiding 2023 6.2.2"


def test_the_clock_of_the_seal_stands_beside_since_when_it_is_known() -> None:
    first, second, *_ = lijn()
    assert (first.opgenomen_op, second.opgenomen_op) == (ZEGEL, None)
    assert first.bekend_sinds == datetime(2023, 1, 9, 12, tzinfo=UTC)


def test_the_notice_is_a_fact_of_its_own() -> None:
    decision, notice = lijn()[2:4]
    assert decision.besluit is not None
    assert decision.besluit.verzonden_op == date(2023, 3, 8)
    assert (notice.verwijst_naar, notice.corrigeert, notice.besluit) == (3, False, None)


def test_a_reversal_points_to_what_it_corrects_and_what_fell_with_it() -> None:
    decision, notice, reversal = lijn()[2:]
    assert (reversal.verwijst_naar, reversal.corrigeert) == (3, True)
    assert (decision.herroepen_door, notice.herroepen_door) == (5, 5)


def test_as_it_read_before_the_reversal_was_known() -> None:
    regels = lijn(bekend_op=datetime(2023, 3, 7, tzinfo=UTC))
    assert [regel.versie for regel in regels] == [1, 2, 3]
    found = regels[2]
    assert found.herroepen_door is None
    assert found.besluit is not None
    assert found.besluit.verzonden_op is None


def test_dates_of_a_meetperiode_are_told_by_name() -> None:
    told = {b.label: b.tekst for b in bijzonderheden(stored(event=meetperiode(2023)))}
    assert told["Cyclus"] == "januari"
    assert told["UWV is Opdrachtgever"] == "nee"
    assert told["Data"].endswith(": 01-04-2024")
    assert not told["Data"].startswith("resultatenaudit")


def test_a_definitive_exemption_says_what_goes_on_in_that_year() -> None:
    (recorded,) = vastgelegd((START, example(VrijstellingDefinitiefToegekend)))
    (regel,) = tijdlijn([recorded], {})
    told = regel.bijzonderheden[-1]
    assert told.label == "Wat dit jaar doorgaat"
    zinnen = [gevolg.zin.removesuffix(".") for gevolg in IN_HET_VRIJSTELLINGSJAAR]
    assert told.tekst.split("; ") == zinnen
    assert "sterren blijven gelijk" in zinnen[-1]


def test_what_is_empty_is_left_out() -> None:
    assert "Toelichting" not in {b.label for b in bijzonderheden(stored(event=aanvraag(START)))}


def test_a_row_of_the_history_has_the_facts_of_the_decision() -> None:
    row = geschiedenis_row(Logregel(7, ZEGEL, HISTORIE[2]))
    assert (row.positie, row.versie, row.soort) == (7, 3, "keurmerk.waarschuwing-gegeven.v1")
    assert (row.opgenomen_op, row.ingangsdatum) == (ZEGEL, DAGTEKENING)
    assert row.gronden == ("norm-niet-gehaald-bij-audit",)


def test_a_row_of_the_history_without_a_decision() -> None:
    row = geschiedenis_row(Logregel(1, ZEGEL, HISTORIE[0]))
    assert (row.besluitdatum, row.beslisser, row.gronden, row.motivering) == (None,) * 4
    assert row.ingangsdatum == START


def test_labels_are_of_fields_that_exist() -> None:
    """Also those of the parts of an event."""
    names: set[str] = set()

    def collect(kind: object) -> None:
        if is_dataclass(kind):
            for field in fields(kind):
                names.add(field.name)
                collect(field.type)

    for soort in EVENTS:
        collect(soort)
    assert set(LABEL) <= names


def test_who_did_it_is_on_every_entry() -> None:
    recorded: Recorded[KeurmerkEvent] = HISTORIE[0]
    found = lijn()[0]
    assert (found.actor, found.command_id) == ("medewerker-1", recorded.vastlegging.command_id)
