"""What the auditor found becomes an outcome per norm."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.handleiding.normvorm import Norm, Toetsing
from domain.normen.bevindingen import (
    Auditbevindingen,
    Bevinding,
    Oordeel,
    auditoroordelen,
    onbruikbaar,
)
from domain.normen.catalogus import catalogus
from domain.normen.organisatie import Certificaatsoort, Organisatie
from domain.rules import Geweigerd
from domain.source import Editie
from domain.uitslag import Uitkomst, Uitslag
from tests.support.organisaties import GEWOON, KADER, ORGANISATIES, ZZP, certificaat, met

H2023 = catalogus(Editie.H2023)

VOOR_AUDITOR = [norm for norm in H2023.normen if norm.toetsing is Toetsing.AUDITOR]


def gehaald(norm: str) -> Bevinding:
    return Bevinding(norm=norm, oordeel=Oordeel.GEHAALD)


def uitslagen(*bevindingen: Bevinding, organisatie: Organisatie = GEWOON) -> dict[str, Uitslag]:
    feiten = Auditbevindingen(organisatie=organisatie, bevindingen=bevindingen)
    return {uitslag.toets.code: uitslag for uitslag in auditoroordelen(feiten, KADER)}


def codes(*bevindingen: Bevinding) -> list[str]:
    feiten = Auditbevindingen(organisatie=GEWOON, bevindingen=bevindingen)
    return [reden.code for reden in onbruikbaar(feiten, KADER)]


def test_every_norm_of_the_auditor_gets_an_outcome_and_no_other() -> None:
    assert list(uitslagen()) == [norm.nummer for norm in VOOR_AUDITOR]


@pytest.mark.parametrize(
    ("oordeel", "uitkomst"),
    [
        (Oordeel.GEHAALD, Uitkomst.GEHAALD),
        (Oordeel.NIET_GEHAALD, Uitkomst.NIET_GEHAALD),
        (Oordeel.NIET_VAN_TOEPASSING, Uitkomst.NIET_VAN_TOEPASSING),
    ],
)
def test_a_finding_becomes_the_outcome_with_its_note(oordeel: Oordeel, uitkomst: Uitkomst) -> None:
    bevinding = Bevinding(norm="1.4.2", oordeel=oordeel, toelichting=" Reglement uit 2019. ")
    uitslag = uitslagen(bevinding)["1.4.2"]
    assert (uitslag.uitkomst, uitslag.zin) == (uitkomst, "Reglement uit 2019.")


def test_a_norm_that_is_met_needs_no_note() -> None:
    zin = uitslagen(gehaald("1.4.2"))["1.4.2"].zin
    assert zin == "Volgens de Auditor is gehaald: Er is een privacyreglement dat past bij de wet."


def test_a_missing_finding_cannot_be_judged_and_is_never_not_met() -> None:
    uitslag = uitslagen()["1.4.2"]
    assert uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
    assert uitslag.zin == "De Auditor heeft over norm 1.4.2 nog niets vastgelegd."


def test_an_exempt_norm_is_not_asked_even_when_the_auditor_looked() -> None:
    wca = met(certificaat(Certificaatsoort.WCA))
    slecht = Bevinding(norm="1.4.2", oordeel=Oordeel.NIET_GEHAALD, toelichting="Ontbreekt.")
    uitslag = uitslagen(slecht, organisatie=wca)["1.4.2"]
    assert uitslag.uitkomst is Uitkomst.NIET_VAN_TOEPASSING
    assert uitslag.zin == "Vrijgesteld door WCA (C-1)."


def test_why_a_certificate_does_not_count_stands_in_the_outcome() -> None:
    oud = met(certificaat(Certificaatsoort.WCA, geldig_tot_en_met=date(2023, 6, 30)))
    waarom = "Certificaat C-1 (WCA) gold tot en met 30-06-2023, voor de Audit van 15-03-2024."
    gevonden = uitslagen(gehaald("1.4.2"), organisatie=oud)
    assert gevonden["1.4.2"].zin.endswith(f"privacyreglement dat past bij de wet. {waarom}")
    assert gevonden["1.4.3"].zin.endswith(waarom)
    assert waarom not in gevonden["1.3.1"].zin  # WCA does not exempt from this one


def test_a_zzper_reads_what_holds_for_a_zzper() -> None:
    gevonden = uitslagen(gehaald("1.1.2"), gehaald("1.5.2"), organisatie=ZZP)
    assert gevonden["1.1.2"].zin.endswith("een stappenplan met data en tijden hoeft niet.")
    assert "wie verantwoordelijk is" not in gevonden["1.1.2"].zin
    assert "mag een klacht zelf afhandelen" in gevonden["1.5.2"].zin
    assert "los van staat" not in gevonden["1.5.2"].zin
    assert "los van staat" in uitslagen(gehaald("1.5.2"))["1.5.2"].zin
    assert "zelf afhandelen" not in uitslagen(gehaald("1.5.2"))["1.5.2"].zin


@pytest.mark.parametrize(("vrij", "wie"), [(True, "Blik op Werk"), (False, "de Auditor")])
def test_in_an_exempt_year_the_auditor_is_not_blamed(vrij: bool, wie: str) -> None:
    organisatie = replace(GEWOON, vrijstellingsjaar=vrij)
    gevonden = uitslagen(gehaald("2.1.1"), organisatie=organisatie)
    assert gevonden["2.1.1"].zin.startswith(f"Volgens {wie} is gehaald: ")
    assert f"{wie} heeft over norm 2.1.2 nog niets" in gevonden["2.1.2"].zin.replace("De", "de")


def test_a_duty_without_a_number_has_a_name() -> None:
    zin = uitslagen(organisatie=ZZP)["R-2.8-b"].zin
    assert zin == "De Auditor heeft over opvang bij ziekte en vakantie (2.8) nog niets vastgelegd."


@pytest.mark.parametrize(
    ("norm", "woorden"),
    [
        ("1.6.2", ("Wie met klanten werkt",)),
        ("1.6.4", ("Voldoet iemand nog niet", "dan")),
        ("1.6.10", ("Is er nog iets nodig", "dan")),
    ],
)
def test_the_condition_of_the_book_is_kept(norm: str, woorden: tuple[str, ...]) -> None:
    nu = uitslagen(gehaald(norm))[norm].zin
    assert all(woord in nu for woord in woorden)
    vroeger = auditoroordelen(
        Auditbevindingen(organisatie=GEWOON, bevindingen=(gehaald(norm),)),
        replace(KADER, verwoording=2),
    )
    (toen,) = (uitslag.zin for uitslag in vroeger if uitslag.toets.code == norm)
    assert toen != nu


def test_an_outcome_names_its_dienst_and_the_policy_it_rests_on() -> None:
    gevonden = uitslagen(organisatie=met(certificaat(Certificaatsoort.CEDEO)))
    assert gevonden["2.1.1"].toets.groep == "scholing"
    assert gevonden["3.2.2"].toets.beleid == ("cedeo-met-opdrachtgevers",)
    assert gevonden["3.4.1"].toets.beleid == ()


@pytest.mark.parametrize(
    ("bevinding", "code"),
    [
        (gehaald("2.4.4"), "bevinding-onbekende-norm"),
        (gehaald("2.1.3"), "bevinding-berekende-norm"),
        (gehaald("1.6.6.a"), "bevinding-berekende-norm"),
        (Bevinding(norm="1.4.2", oordeel=Oordeel.NIET_GEHAALD), "bevinding-zonder-toelichting"),
        (
            Bevinding(norm="1.4.2", oordeel=Oordeel.NIET_VAN_TOEPASSING, toelichting="  "),
            "bevinding-zonder-toelichting",
        ),
    ],
)
def test_findings_that_cannot_be_used(bevinding: Bevinding, code: str) -> None:
    assert codes(bevinding) == [code]


def test_two_findings_on_one_norm_are_named_once() -> None:
    assert codes(gehaald("1.4.2"), gehaald("1.4.2"), gehaald("1.4.3")) == ["bevinding-dubbel"]


def test_all_faults_are_named_at_once() -> None:
    fout = Bevinding(norm="1.4.2", oordeel=Oordeel.NIET_GEHAALD)
    with pytest.raises(Geweigerd) as gevangen:
        uitslagen(gehaald("9.9.9"), fout, gehaald("1.4.2"))
    assert [reden.code for reden in gevangen.value.redenen] == [
        "bevinding-onbekende-norm",
        "bevinding-dubbel",
        "bevinding-zonder-toelichting",
    ]


@given(ORGANISATIES, st.sampled_from(VOOR_AUDITOR), st.sampled_from(Oordeel))
def test_a_finding_on_one_norm_changes_no_other(
    organisatie: Organisatie, norm: Norm, oordeel: Oordeel
) -> None:
    zonder = uitslagen(organisatie=organisatie)
    bevinding = Bevinding(norm=norm.nummer, oordeel=oordeel, toelichting="Gezien.")
    anders = uitslagen(bevinding, organisatie=organisatie)
    assert {code for code in zonder if zonder[code] != anders[code]} <= {norm.nummer}
