"""On what a decision can rest and be about, as the paragraphs of the Handleiding list it."""

from enum import StrEnum

import pytest

from domain.begrippen import Toestemming
from domain.handleiding import gronden_van
from domain.keurmerk.aanvraag.gronden import UitsluitingGrond
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.einde.gronden import IntrekkingGrond, OntbindingGrond
from domain.keurmerk.keurmerk import Voornemen
from domain.keurmerk.schorsing.gronden import OnderzoekGrond, SanctieGrond

LISTED: dict[type[StrEnum], tuple[str, ...]] = {
    UitsluitingGrond: (
        "wachttijd-loopt",
        "overeenkomst-ontbonden",
        "verbonden-persoon-uitgesloten",
    ),
    NietToekenningGrond: (
        "norm-niet-gehaald",
        "audit-of-tvo-niet-tijdig",
        "niet-betaald",
        "re-audit-verstreken",
        "opnieuw-te-weinig-trajecten",
        "verlenging-niet-mogelijk",
    ),
    OnderzoekGrond: (
        "vermoeden-strijd-wetgeving",
        "keurmerk-inburgeren-geschorst-of-ingetrokken",
        "vermoeden-schending-norm",
        "vermoeden-onregelmatigheden",
        "geen-medewerking-audit",
        "verbonden-persoon-geschorst-of-ingetrokken",
        "verbonden-persoon-van-ubo-geschorst-of-ingetrokken",
        "onderzoek-na-bedrijfsbezoek",
        "tweede-financiele-audit",
        "forensisch-onderzoek",
    ),
    SanctieGrond: (
        "strijd-met-wetgeving",
        "schending-norm",
        "schending-materiele-norm",
        "onregelmatigheden",
        "geen-herstel-na-waarschuwing",
    ),
    IntrekkingGrond: (
        "strijd-met-wetgeving",
        "schending-norm",
        "schending-materiele-norm",
        "onregelmatigheden",
        "geen-herstel-na-waarschuwing",
        "geen-medewerking-audit",
        "plan-niet-goedgekeurd",
        "plan-niet-nageleefd",
        "plan-niet-geimplementeerd",
        "plan-niet-naar-behoren-uitgevoerd",
        "onjuiste-of-onvolledige-informatie",
    ),
    OntbindingGrond: (
        "na-afwijzing",
        "na-niet-toekenning",
        "na-intrekking",
        "geen-nieuwe-aanvraag-binnen-zes-maanden",
        "intrekking-onbepaalde-tijd",
        "tweede-afwijzing-of-niet-toekenning",
        "schending-materiele-norm",
    ),
    Voornemen: ("schorsing", "intrekking"),
    Toestemming: ("voeren-door-andere-persoon", "overdracht-zeggenschap"),
}


@pytest.mark.parametrize(
    ("kind", "codes"), LISTED.items(), ids=lambda x: getattr(x, "__name__", "")
)
def test_these_and_no_others(kind: type[StrEnum], codes: tuple[str, ...]) -> None:
    added = {grond.code for _, grond in gronden_van(kind.__name__)}  # by a later edition
    assert tuple(each.value for each in kind if each.value not in added) == codes
