"""The checklist of an application: what was recorded decides, and what was not is named."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from domain.begrippen import Dienst
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe, WijsAanvraagAf
from domain.keurmerk.aanvraag.feiten import AspirantToegekend
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond
from domain.keurmerk.besluit import Afwijking
from domain.keurmerk.besluiten import onbeoordeeld
from domain.keurmerk.certificaat.besluiten import LegCertificaatVast
from domain.keurmerk.command import Command
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.organisatie.besluiten import (
    LegBelanghebbendenVast,
    LegOrganisatieVast,
)
from domain.keurmerk.stukken.besluiten import LegStukVast
from domain.keurmerk.stukken.feiten import Stuksoort
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.normen.organisatie import Certificaatsoort
from domain.rules import Geweigerd
from tests.support.choices import checklist
from tests.support.jaarfeiten import bij_aanvraag
from tests.support.lives import AUDITED_ON, complete
from tests.support.scenario import Given, asks, envelope, given, on

APPLIED_ON, DECIDED_ON = date(2023, 9, 8), date(2023, 12, 4)
APPLICATION = (on(APPLIED_ON, DienAanvraagIn, diensten=(Dienst.SCHOLING,)),)
AWARD = on(DECIDED_ON, KenAspirantToe)
Change = Callable[[Command], Command | None]  # None: nobody recorded it


def recorded(change: Change) -> Given:
    """Everything that the checklist asks, but for what `change` makes of it."""
    papers = (change(command) for command in bij_aanvraag(APPLIED_ON, DECIDED_ON))
    return given(*APPLICATION, *(asks(DECIDED_ON, command) for command in papers if command))


def _is(command: Command, kind: type[Command], soort: Stuksoort | None) -> bool:
    return isinstance(command, kind) and getattr(command, "soort", None) is soort


def without(kind: type[Command], soort: Stuksoort | None = None) -> Change:
    return lambda command: None if _is(command, kind, soort) else command


def with_(kind: type[Command], of: Stuksoort | None = None, **fields: object) -> Change:
    return lambda command: replace(command, **fields) if _is(command, kind, of) else command


def says(given_: Given) -> str:
    with pytest.raises(Geweigerd) as refused:
        given_.when(AWARD).decide()
    codes = [reden.code for reden in refused.value.redenen]
    assert codes == ["checklist-onvolledig", "afwijking-zonder-reden"]
    return refused.value.redenen[0].zin


ORGANISATION, OWNERS = LegOrganisatieVast, LegBelanghebbendenVast
PAPER, DECLARATION = LegStukVast, LegManagementverklaringVast
VOG, EXTRACT, ACCOUNTS = Stuksoort.VOG, Stuksoort.UITTREKSEL_KVK, Stuksoort.JAARREKENING


def test_a_complete_checklist_is_enough() -> None:
    na = recorded(lambda command: command).when(AWARD).then_done(status=Keurmerkstatus.ASPIRANT)
    event = na.historie[-1].event
    assert isinstance(event, AspirantToegekend)
    assert event.besluit.afwijking is None


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            without(ORGANISATION),
            "Niet is vastgelegd wat voor organisatie dit is (leg-organisatie-vast).",
        ),
        (
            without(PAPER, EXTRACT),
            "Er is geen uittreksel uit het Handelsregister vastgelegd (leg-stuk-vast).",
        ),
        (without(PAPER, VOG), "VOG van bestuurder-1: Er is geen VOG (leg-stuk-vast)."),
        (
            with_(PAPER, VOG, afgegeven_op=date(2023, 3, 7)),
            "VOG van bestuurder-1: De VOG van 07-03-2023 was op 08-09-2023 ouder dan 6 maanden "
            "(leg-stuk-vast).",
        ),
        (
            with_(PAPER, VOG, afgegeven_op=date(2023, 9, 9)),
            "VOG van bestuurder-1: De VOG van 09-09-2023 was er op de dag van de aanmelding "
            "(08-09-2023) nog niet (leg-stuk-vast).",
        ),
        (
            without(OWNERS),
            "UBO en PEP: Niet is vastgelegd wie als UBO en PEP zijn geregistreerd "
            "(leg-belanghebbenden-vast).",
        ),
        (
            with_(OWNERS, werkelijke_ubos=("bestuurder-1", "persoon-2")),
            "UBO en PEP: Niet geregistreerd als UBO: persoon-2 (leg-belanghebbenden-vast).",
        ),
        (
            without(DECLARATION),
            "Er is geen Managementverklaring van 08-09-2022 of later "
            "(leg-managementverklaring-vast).",
        ),
        (
            with_(DECLARATION, afgegeven_op=date(2022, 9, 7)),
            "Er is geen Managementverklaring van 08-09-2022 of later "
            "(leg-managementverklaring-vast).",
        ),
        (
            with_(DECLARATION, ondertekend_door="persoon-2"),
            "De Managementverklaring is niet getekend door het Management "
            "(leg-managementverklaring-vast).",
        ),
        (
            with_(DECLARATION, voorbehoud=("c", "d")),
            "In de Managementverklaring is onderdeel c, d niet verklaard "
            "(leg-managementverklaring-vast).",
        ),
        (
            with_(ORGANISATION, eerste_boekjaar=None),
            "Niet is vastgelegd wanneer het eerste boekjaar eindigt (leg-organisatie-vast).",
        ),
        (
            without(PAPER, ACCOUNTS),
            "Jaarstukken: Een bruikbaar stuk over het boekjaar tot en met 31-12-2022 ontbreekt "
            "(leg-stuk-vast).",
        ),
        (
            with_(PAPER, ACCOUNTS, boekjaar=date(2021, 12, 31)),
            "Jaarstukken: Een bruikbaar stuk over het boekjaar tot en met 31-12-2022 ontbreekt "
            "(leg-stuk-vast).",
        ),
        (
            with_(ORGANISATION, eerste_boekjaar=date(2023, 12, 31)),
            "Jaarstukken: Bij de aanmelding op 08-09-2023 liep het eerste boekjaar nog. Een balans "
            "van 01-01-2023 tot en met 04-12-2023 ontbreekt (leg-stuk-vast).",
        ),
    ],
)
def test_what_is_wrong_or_unknown_is_named_with_what_to_do(change: Change, sentence: str) -> None:
    assert says(recorded(change)) == f"De checklist is niet compleet. {sentence}"


def test_everything_that_is_missing_is_named_at_once() -> None:
    zin = says(recorded(lambda command: command if isinstance(command, ORGANISATION) else None))
    for told in ("uittreksel", "VOG van", "UBO en PEP", "Managementverklaring", "Jaarstukken"):
        assert told in zin


@pytest.mark.parametrize(
    "change",
    [
        with_(PAPER, VOG, afgegeven_op=date(2023, 3, 8)),
        with_(PAPER, VOG, afgegeven_op=APPLIED_ON),
        with_(DECLARATION, afgegeven_op=date(2022, 9, 8)),
        with_(DECLARATION, afgegeven_op=DECIDED_ON),
        with_(PAPER, ACCOUNTS, soort=Stuksoort.OMZETVERKLARING),
    ],
)
def test_the_last_day_and_the_other_document_are_good_enough(change: Change) -> None:
    recorded(change).when(AWARD).then_done(status=Keurmerkstatus.ASPIRANT)


def test_a_starter_hands_in_a_balance() -> None:
    starter = recorded(with_(ORGANISATION, eerste_boekjaar=date(2023, 12, 31)))
    balance = LegStukVast(
        soort=Stuksoort.STARTBALANS,
        afgegeven_op=APPLIED_ON,
        ontvangen_op=APPLIED_ON,
        boekjaar=date(2023, 1, 1),
        document="balans-1",
    )
    na = starter.when(asks(DECIDED_ON, balance)).then_done()
    Given(na).when(AWARD).then_done(status=Keurmerkstatus.ASPIRANT)


def test_who_need_not_be_registered_shows_no_extract() -> None:
    def change(command: Command) -> Command | None:
        asked = without(PAPER, EXTRACT)(command)
        return with_(ORGANISATION, inschrijfplichtig=False)(asked) if asked else None

    recorded(change).when(AWARD).then_done(status=Keurmerkstatus.ASPIRANT)


def test_a_document_of_after_the_decision_does_not_count() -> None:
    later = recorded(with_(PAPER, EXTRACT, ontvangen_op=DECIDED_ON))
    the_day_before = on(DECIDED_ON, KenAspirantToe, besluitdatum=date(2023, 12, 3))
    later.when(the_day_before).then_refused("checklist-onvolledig", "afwijking-zonder-reden")


def test_who_awards_all_the_same_says_why_and_that_stays_visible() -> None:
    life = recorded(without(PAPER, EXTRACT))
    blank = on(DECIDED_ON, KenAspirantToe, afwijking=" ")
    life.when(blank).then_refused("checklist-onvolledig", "afwijking-zonder-reden", "veld-leeg")
    why = on(DECIDED_ON, KenAspirantToe, afwijking="Het register was dicht.")
    event = life.when(why).then_done().historie[-1].event
    assert isinstance(event, AspirantToegekend)
    assert event.besluit.afwijking == Afwijking(
        reden="Het register was dicht.", advies="checklist-onvolledig"
    )


def test_history_may_state_what_it_stated() -> None:
    stated = checklist(date(2023, 9, 1))
    award = on(DECIDED_ON, KenAspirantToe, geimporteerd=True, checklist=stated)
    given(*APPLICATION).when(award).then_done(status=Keurmerkstatus.ASPIRANT)
    silent = on(DECIDED_ON, KenAspirantToe, geimporteerd=True)
    given(*APPLICATION).when(silent).then_refused("checklist-onvolledig", "afwijking-zonder-reden")


def test_without_a_text_nobody_judges_and_a_statement_is_all_there_is() -> None:
    early, late = date(2022, 11, 1), date(2022, 12, 15)
    applied = given(on(early, DienAanvraagIn))
    award = on(late, KenAspirantToe)
    applied.when(award).then_done(status=Keurmerkstatus.ASPIRANT)
    command = award.command(applied.dossier)
    unjudged = onbeoordeeld(command, applied.dossier, envelope(applied.dossier, award))
    assert "checklist-onvolledig" in {reden.code for reden in unjudged}
    stated = on(late, KenAspirantToe, checklist=checklist(date(2022, 10, 1)))
    applied.when(stated).then_done(status=Keurmerkstatus.ASPIRANT)
    given(on(early, DienAanvraagIn)).when(
        on(late, KenAspirantToe, checklist=checklist(None))
    ).then_refused("vog-ontbreekt-of-te-oud")


def test_what_is_not_complete_is_a_ground_to_refuse() -> None:
    ground = (AfwijzingGrond.CHECKLIST_ONVOLLEDIG,)
    reject = on(DECIDED_ON, WijsAanvraagAf, gronden=ground)
    given(*APPLICATION).when(reject).then_done(status=Keurmerkstatus.AFGEWEZEN)
    whole = given(*complete(APPLICATION, DECIDED_ON))
    whole.when(reject).then_refused("grond-klopt-niet")
    other = (AfwijzingGrond.VOLDOET_NIET_AAN_EISEN,)
    whole.when(on(DECIDED_ON, WijsAanvraagAf, gronden=other)).then_done()


def test_without_an_application_there_is_no_checklist() -> None:
    given(*()).when(on(AUDITED_ON, KenAspirantToe)).then_refused("status-laat-dit-niet-toe")


def test_another_keurmerk_can_take_the_place_of_what_the_norm_asks() -> None:
    life = recorded(without(DECLARATION))
    certificate = on(
        DECIDED_ON,
        LegCertificaatVast,
        soort=Certificaatsoort.INBURGEREN,
        geldig_vanaf=date(2023, 1, 1),
        geldig_tot_en_met=date(2024, 12, 31),
        gecontroleerd_op=DECIDED_ON,
    )
    Given(life.when(certificate).then_done()).when(AWARD).then_done(status=Keurmerkstatus.ASPIRANT)
