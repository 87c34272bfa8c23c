"""What the auditor found becomes an outcome per norm."""

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
from tests.support.organisaties import GEWOON, KADER, ORGANISATIES, certificaat, met

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
    assert uitslag.zin == "Vrijgesteld door wca (C-1)."


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
