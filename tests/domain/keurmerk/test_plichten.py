"""Which tasks the body must do, and which terms ring when their day begins (H23 5 and 6)."""

from domain.keurmerk.agenda.soorten import Moment
from domain.keurmerk.feiten import TAAKSOORTEN, TERMIJNSOORTEN

MUST = {
    "clientenaudit-uitgebleven",
    "herstelactie-beoordelen",
    "tvo-gegevens-opvragen",
    "audit-niet-tijdig",
    "beoordeling-afronden",
    "besluit-na-einde-schorsing",
    "besluit-na-re-audit",
    "besluit-verzenden",
    "besluit-voor-einde-schorsing",
    "link-versturen",
    "ontbinden",
    "schorsen-tijdens-audit",
    "sanctie-na-waarschuwing",
    "verzoek-audit-inplannen",
    "vrijstelling-beoordelen",
    "vrijstelling-definitief-beslissen",
}
MAY = {
    "betaling-opvolgen",
    "resultaten-opvragen",
    "aanvraag-beoordelen",
    "aanvraag-opnieuw-bezien",
    "auditrapport-afhandelen",
    "besluit-na-hoorgelegenheid",
    "conceptrapport-opvragen",
    "meetperiode-starten",
    "ontbinding-aankondigen",
    "plan-beoordelen",
    "plan-niet-geimplementeerd",
    "verbeterplan-toetsen",
}


def test_what_the_body_must_do_and_what_it_may_do() -> None:
    assert {soort.code for soort in TAAKSOORTEN if soort.verplicht} == MUST
    assert {soort.code for soort in TAAKSOORTEN if not soort.verplicht} == MAY


def test_a_signal_rings_on_its_day_and_a_term_after_it() -> None:
    signals = {soort.code for soort in TERMIJNSOORTEN if soort.moment is Moment.BEGIN}
    assert signals == {
        "audit-inplannen",
        "link-keurmerkapplicatie",
        "nieuwe-aanvraag-mogelijk",
        "ontbinding-aankondigen",
        "schorsing-nadert-einde",
        "tvo-aanleveren-open",
        "vrijstellingscontrole",
    }
    terms = {soort.code for soort in TERMIJNSOORTEN if soort.moment is Moment.EINDE}
    assert terms == {
        "betaaltermijn",
        "clientenaudit",
        "reactie-conceptrapport",
        "conceptrapport-tvo",
        "einde-intrekking",
        "einde-meetperiode",
        "gegevens-vrijstelling",
        "einde-schorsing",
        "herstel-na-waarschuwing",
        "ontbinding-bij-stilzitten",
        "plan-implementatie",
        "re-audit",
        "volgende-meetperiode",
        "reactie-hoorgelegenheid",
        "resultaatgegevens",
        "resultatenaudit",
        "streefdatum-beoordeling",
        "tvo-deadline",
        "verbeterplan-uitvoeren",
    }
