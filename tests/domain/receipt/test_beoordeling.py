"""The whole assessment of a Meetperiode, and the advice that follows from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.getallen import afgerond
from domain.handleiding.h2023 import H2023
from domain.normen.bevindingen import Bevinding, Oordeel
from domain.normen.organisatie import Certificaat, Certificaatsoort
from domain.receipt.evaluators import BEOORDELING, EVALUATORS
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import herhaal, maak_receipt
from domain.rules import Geweigerd
from domain.source import Editie
from domain.tevredenheid.rapport import Rapport
from domain.tevredenheid.respons import Meting
from domain.uitslag import Uitkomst, Uitslag
from tests.support.beoordelingen import (
    ASPIRANT,
    BESLUIT,
    HOUDER,
    met_bevinding,
    met_dienst,
    receipt,
    twaalf_diensten,
    zonder_bevinding,
)

GEHAALD, NIET, NVT, ONBEKEND = Uitkomst
NAAR_WERK, OUTPLACEMENT = Dienst.WERK_NAAR_WERK, Dienst.OUTPLACEMENT
Wijziging = Callable[[Beoordelingsfeiten], Beoordelingsfeiten]


def uitslagen(feiten: Beoordelingsfeiten, code: str) -> list[Uitslag]:
    return [uitslag for uitslag in receipt(feiten).uitslagen if uitslag.toets.code == code]


def advies(feiten: Beoordelingsfeiten) -> tuple[str, str]:
    laatste = receipt(feiten).uitslagen[-1]
    assert laatste.toets.code == "advies"
    return laatste.toets.groep, laatste.zin


def met_rapport(feiten: Beoordelingsfeiten, **cijfers: Any) -> Beoordelingsfeiten:
    rapport = feiten.onderzoek.rapport
    assert rapport is not None
    nieuw = replace(rapport, **cijfers)
    return replace(feiten, onderzoek=replace(feiten.onderzoek, rapport=nieuw))


def te_weinig_respons(feiten: Beoordelingsfeiten) -> Beoordelingsfeiten:
    return met_rapport(feiten, totaal=Meting(460, 39, Decimal("7.6")))


def te_weinig_trajecten(feiten: Beoordelingsfeiten) -> Beoordelingsfeiten:
    """Four in total."""
    for dienst, aantal in ((OUTPLACEMENT, 2), (NAAR_WERK, 1), (Dienst.GEEN_WERK_NAAR_WERK, 1)):
        feiten = met_dienst(feiten, dienst, afgerond=aantal, verschillende_personen=aantal)
    organisatie = replace(
        feiten.resultaten.opgave.organisatie,
        afgeronde_trajecten=4,
        transparante_trajecten=4,
        personen_totaal=4,
    )
    opgave = replace(feiten.resultaten.opgave, organisatie=organisatie)
    return replace(feiten, resultaten=replace(feiten.resultaten, opgave=opgave))


def onder_de_norm(feiten: Beoordelingsfeiten) -> Beoordelingsfeiten:
    return met_dienst(feiten, NAAR_WERK, succesvol_met_prestatieafspraak=199)


def eerder(feiten: Beoordelingsfeiten, **wat: bool | None) -> Beoordelingsfeiten:
    return replace(feiten, voorgeschiedenis=replace(feiten.voorgeschiedenis, **wat))


def test_the_example_meets_every_norm() -> None:
    for hoofdnorm in ("hoofdnorm 1", "hoofdnorm 2", "hoofdnorm 3"):
        assert [u.uitkomst for u in uitslagen(HOUDER, hoofdnorm)] == [GEHAALD]
    assert advies(HOUDER) == ("voortzetten", "Alle normen die gelden zijn gehaald.")


def test_gt_22_and_gt_23_the_stars_of_the_example() -> None:
    *diensten, totaal = uitslagen(HOUDER, "R-ster-a")
    assert [u.gemeten for u in diensten] == [
        Fraction("7.675"),
        Fraction("7.76"),
        Fraction("7.21"),
    ]
    assert totaal.gemeten == Fraction(4_569_250, 600_000)
    assert afgerond(Fraction(4_569_250, 600_000), 4) == Decimal("7.6154")
    assert totaal.uitkomst is ONBEKEND


def test_gt_18_the_norms_on_the_grades_of_the_panteia_report() -> None:
    per_dienst = [(u.toets.groep.split(" ")[0], u.uitkomst) for u in uitslagen(HOUDER, "3.1.2")]
    assert per_dienst == [("Outplacement", NVT), ("Toeleiden", GEHAALD), ("Toeleiden", GEHAALD)]
    for norm in ("3.1.1", "3.1.3", "3.2.1"):
        assert [u.uitkomst for u in uitslagen(HOUDER, norm)] == [GEHAALD]


@pytest.mark.parametrize(
    ("wijziging", "groep", "woorden"),
    [
        (lambda f: met_bevinding(f, "1.3.1", Oordeel.NIET_GEHAALD), "waarschuwen", "1.3.1"),
        (onder_de_norm, "compenseren", "Toeleiden van werk naar werk"),
        (
            lambda f: eerder(onder_de_norm(f), compensatie_vorige_meetperiode=True),
            "waarschuwen",
            "2.8.3",
        ),
        (
            lambda f: onder_de_norm(met_dienst(f, OUTPLACEMENT, succesvol_met_prestatieafspraak=6)),
            "waarschuwen",
            "2.7.3 (Outplacement), 2.8.3",
        ),
        (
            lambda f: replace(f, documenten=replace(f.documenten, vogs=())),
            "beslis-over-materiele-norm",
            "1.2.4 (bestuurder-01)",
        ),
        (lambda f: zonder_bevinding(f, "1.3.1"), "onvolledig", "1.3.1"),
        (te_weinig_respons, "bied-clientenaudit-aan", "Bied eerst"),
        (te_weinig_trajecten, "waarschuwen", "genoeg Trajecten (3.1)"),
    ],
)
def test_what_a_keurmerkhouder_is_advised(wijziging: Wijziging, groep: str, woorden: str) -> None:
    gegeven, zin = advies(wijziging(HOUDER))
    assert gegeven == groep
    assert woorden in zin


@pytest.mark.parametrize(
    ("wijziging", "groep", "woorden"),
    [
        (lambda f: f, "toekennen", "Alle normen"),
        (te_weinig_trajecten, "verlengen", "te weinig Trajecten"),
        (lambda f: onder_de_norm(te_weinig_trajecten(f)), "verlengen", "te weinig Trajecten"),
        (
            lambda f: eerder(te_weinig_trajecten(f), eerder_verlengd=True),
            "niet-toekennen",
            "Er is al eens verlengd.",
        ),
        (
            lambda f: met_bevinding(te_weinig_trajecten(f), "1.3.1", Oordeel.NIET_GEHAALD),
            "niet-toekennen",
            "1.3.1. Er zijn te weinig",
        ),
        (onder_de_norm, "niet-toekennen", "2.8.3"),
        (lambda f: eerder(f, betaald=False), "niet-toekennen", "betaald"),
        (
            lambda f: replace(f, documenten=replace(f.documenten, vogs=())),
            "niet-toekennen",
            "1.2.4",
        ),
        (te_weinig_respons, "bied-clientenaudit-aan", "Bied eerst"),
    ],
)
def test_what_an_aspirant_is_advised(wijziging: Wijziging, groep: str, woorden: str) -> None:
    gegeven, zin = advies(wijziging(ASPIRANT))
    assert gegeven == groep
    assert woorden in zin


def test_an_aspirant_with_five_trajecten_in_total_only_waits_for_staff() -> None:
    """A-14."""
    feiten = te_weinig_trajecten(ASPIRANT)
    feiten = met_dienst(feiten, OUTPLACEMENT, afgerond=3, verschillende_personen=3)
    organisatie = replace(feiten.resultaten.opgave.organisatie, personen_totaal=5)
    opgave = replace(feiten.resultaten.opgave, organisatie=organisatie)
    feiten = replace(feiten, resultaten=replace(feiten.resultaten, opgave=opgave))
    assert uitslagen(feiten, "R-6.1.1-a")[0].uitkomst is ONBEKEND
    assert advies(feiten)[0] == "onvolledig"


def test_gt_25_an_aspirant_never_compensates() -> None:
    assert uitslagen(onder_de_norm(ASPIRANT), "R-6.2.1-b")[0].uitkomst is NIET


def test_gt_54_compensatie_for_the_dienst_and_a_waarschuwing_for_the_norm() -> None:
    feiten = met_bevinding(onder_de_norm(HOUDER), "1.3.1", Oordeel.NIET_GEHAALD)
    assert uitslagen(feiten, "R-6.2.1-b")[0].gehaald
    groep, zin = advies(feiten)
    assert groep == "waarschuwen"
    assert zin == "Niet gehaald en niet te compenseren: 1.3.1."


@pytest.mark.parametrize("feiten", [HOUDER, ASPIRANT], ids=["houder", "aspirant"])
def test_gt_55_too_low_a_response_counts_only_after_a_clientenaudit_was_offered(
    feiten: Beoordelingsfeiten,
) -> None:
    laag = te_weinig_respons(feiten)
    assert advies(laag)[0] == "bied-clientenaudit-aan"
    aangeboden = replace(laag, onderzoek=replace(laag.onderzoek, clientenaudit_aangeboden=True))
    groep, zin = advies(aangeboden)
    assert groep == ("niet-toekennen" if feiten.organisatie.aspirant else "waarschuwen")
    assert "3.1.3 (Totaal cliënten)" in zin


@pytest.mark.parametrize(
    ("start", "ontbreekt"),
    [
        (date(2022, 1, 1), ("hoofdnorm 1", "hoofdnorm 2", "hoofdnorm 3", "overige delen")),
        (date(2022, 9, 1), ("hoofdnorm 2", "hoofdnorm 3", "overige delen")),
        (date(2023, 9, 1), ("hoofdnorm 1",)),
        (date(2024, 1, 1), ("hoofdnorm 1", "hoofdnorm 2", "hoofdnorm 3", "overige delen")),
    ],
)
def test_gt_07_what_an_absent_edition_would_say_is_not_guessed(
    start: date, ontbreekt: tuple[str, ...]
) -> None:
    uitslagen = receipt(replace(HOUDER, meetperiode=start), {Editie.H2023: H2023}).uitslagen
    gemist = [
        u.toets.code
        for u in uitslagen
        if "staat niet in dit systeem" in u.zin and u.toets.code != "advies"
    ]
    assert tuple(gemist) == ontbreekt
    assert uitslagen[-1].toets.groep == "onvolledig"
    assert not any(u.toets.editie is Editie.H2023 and u.toets.code in gemist for u in uitslagen)


def test_facts_that_cannot_be_used_are_refused_with_every_reason() -> None:
    feiten = met_dienst(HOUDER, NAAR_WERK, succesvol=501)
    feiten = replace(
        feiten,
        organisatie=replace(HOUDER.organisatie, diensten=frozenset({NAAR_WERK})),
        bevindingen=(
            Bevinding(norm="9.9.9", oordeel=Oordeel.GEHAALD),
            Bevinding(norm="3.4.1", oordeel=Oordeel.NIET_GEHAALD),
            Bevinding(norm="2.8.3", oordeel=Oordeel.GEHAALD),
        ),
    )
    with pytest.raises(Geweigerd) as geweigerd:
        receipt(feiten)
    codes = [reden.code for reden in geweigerd.value.redenen]
    assert codes[:3] == [
        "bevinding-onbekende-norm",
        "bevinding-berekende-norm",
        "bevinding-zonder-toelichting",
    ]
    assert codes.count("dienst-niet-aangeboden") == 2
    assert any("2.8.b" in reden.zin for reden in geweigerd.value.redenen)


def test_a_meetperiode_starts_on_one_of_three_days() -> None:
    with pytest.raises(ValueError, match="Een Meetperiode begint op"):
        replace(HOUDER, meetperiode=date(2023, 1, 2))


def test_an_exempt_norm_is_named_with_its_reason_also_when_it_is_computed() -> None:
    """WCA exempts from 1.5.8, which is a matter of counting."""
    wca = Certificaat(
        soort=Certificaatsoort.WCA,
        nummer="w-1",
        geldig_vanaf=date(2022, 1, 1),
        gecontroleerd_op=date(2024, 1, 1),
    )
    feiten = replace(HOUDER, organisatie=replace(HOUDER.organisatie, certificaten=(wca,)))
    assert [u.uitkomst for u in uitslagen(feiten, "1.5.8")] == [NVT]
    assert "w-1" in uitslagen(feiten, "1.5.8")[0].zin


def test_with_keurmerk_inburgeren_nothing_of_hoofdnorm_1_is_left_to_test() -> None:
    inburgeren = Certificaat(
        soort=Certificaatsoort.INBURGEREN,
        nummer="i-1",
        geldig_vanaf=date(2022, 1, 1),
        gecontroleerd_op=date(2024, 1, 1),
    )
    feiten = replace(HOUDER, organisatie=replace(HOUDER.organisatie, certificaten=(inburgeren,)))
    assert [u.uitkomst for u in uitslagen(feiten, "hoofdnorm 1")] == [NVT]
    assert advies(feiten)[0] == "voortzetten"


def test_with_cedeo_the_grade_of_cedeo_counts_for_the_stars() -> None:
    cedeo = Certificaat(
        soort=Certificaatsoort.CEDEO,
        nummer="c-1",
        geldig_vanaf=date(2022, 1, 1),
        gecontroleerd_op=date(2024, 1, 1),
    )
    organisatie = replace(HOUDER.organisatie, certificaten=(cedeo,))
    alleen = Rapport(
        diensten={}, totaal=Meting(0, 0), opdrachtgevers=Meting(58, 11, Decimal("7.6"))
    )
    for rapport, woorden in (
        (alleen, "cliënten 8 geeft 8"),
        (None, "onbekend is Opdrachtgevers"),  # whether there are any is not known
    ):
        onderzoek = replace(HOUDER.onderzoek, rapport=rapport, cedeo_cijfer=Decimal("8.0"))
        feiten = replace(HOUDER, organisatie=organisatie, onderzoek=onderzoek)
        assert [u.uitkomst for u in uitslagen(feiten, "3.1.1")] == [NVT]
        eerste = uitslagen(feiten, "R-ster-a")[0]
        assert woorden in eerste.zin


def test_without_a_boekjaar_the_omzetverklaring_cannot_be_judged() -> None:
    feiten = replace(HOUDER, documenten=replace(HOUDER.documenten, eerste_boekjaar=None))
    assert [u.uitkomst for u in uitslagen(feiten, "R-5.1.1-l")] == [GEHAALD, ONBEKEND]


def test_a_dienst_that_is_offered_but_not_reported_cannot_be_judged() -> None:
    diensten = HOUDER.organisatie.diensten | {Dienst.JOBCOACHING}
    feiten = replace(HOUDER, organisatie=replace(HOUDER.organisatie, diensten=diensten))
    assert [u.uitkomst for u in uitslagen(feiten, "2.5.2")] == [ONBEKEND]


def test_twelve_diensten_fit_on_a_small_receipt() -> None:
    gemaakt = receipt(twaalf_diensten())
    assert gemaakt.uitslagen[-1].toets.groep == "voortzetten"
    assert len(gemaakt.inhoud) < 64_000


@settings(max_examples=40)
@given(
    geslaagd=st.integers(0, 250),
    ingevuld=st.integers(5, 428),
    tienden=st.integers(10, 100),
    aspirant=st.booleans(),
)
def test_an_assessment_that_is_made_again_equals_itself(
    geslaagd: int, ingevuld: int, tienden: int, aspirant: bool
) -> None:
    feiten = met_dienst(
        ASPIRANT if aspirant else HOUDER, NAAR_WERK, succesvol_met_prestatieafspraak=geslaagd
    )
    meting = Meting(428, ingevuld, Decimal(tienden) / 10)
    gemaakt = receipt(met_rapport(feiten, diensten={NAAR_WERK: meting}, totaal=meting))
    assert herhaal(gemaakt.grondslag, EVALUATORS).inhoud == gemaakt.inhoud


@settings(max_examples=40)
@given(st.integers(0, 249))
def test_one_more_success_never_makes_the_advice_worse(geslaagd: int) -> None:
    volgorde = ("waarschuwen", "compenseren", "voortzetten")
    minder, meer = (
        advies(met_dienst(HOUDER, NAAR_WERK, succesvol_met_prestatieafspraak=aantal))[0]
        for aantal in (geslaagd, geslaagd + 1)
    )
    assert volgorde.index(minder) <= volgorde.index(meer)


def test_without_a_report_hoofdnorm_3_waits() -> None:
    feiten = replace(HOUDER, onderzoek=replace(HOUDER.onderzoek, rapport=None))
    assert [u.uitkomst for u in uitslagen(feiten, "hoofdnorm 3")] == [ONBEKEND]
    assert advies(feiten)[0] == "onvolledig"


def test_a_receipt_of_an_assessment_holds_the_facts_once() -> None:
    gemaakt = receipt(HOUDER)
    assert gemaakt.inhoud.count(b'"auditdatum"') == 1
    assert gemaakt.grondslag.dag == BESLUIT
    opnieuw = maak_receipt(BEOORDELING, HOUDER, BEOORDELING.kaders(HOUDER, BESLUIT))
    assert opnieuw.hash == gemaakt.hash


def test_no_opdrachtgevers_make_the_two_norms_on_them_fall_away() -> None:
    feiten = zonder_bevinding(met_rapport(HOUDER, opdrachtgevers=None), "3.2.2")
    assert [u.uitkomst for u in uitslagen(feiten, "3.2.1")] == [NVT]
    assert [u.uitkomst for u in uitslagen(feiten, "3.2.2")] == [NVT]
    assert isinstance(feiten.onderzoek.rapport, Rapport)
