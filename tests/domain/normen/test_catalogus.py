"""The catalogue lies next to the book: every printed norm, once, with its source."""

import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from domain.begrippen import Dienst
from domain.handleiding.diensten import nummer
from domain.handleiding.h2023 import H2023 as HANDLEIDING
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
from domain.normen.catalogus import catalogus, catalogus_van
from domain.normen.doelgroepen import DOELGROEPEN
from domain.source import Editie
from tests.edities.verzonnen import H2098

H2023 = catalogus(Editie.H2023)

INHOUD = Path(__file__).parents[2] / "architecture" / "handleiding_contents.toml"
GEDRUKT = tomllib.loads(INHOUD.read_text("utf-8"))["Handleiding 2023"]["normen"]
ZONDER_NUMMER = {"R-2.8-b", "R-3.1-a"}


def welke(toetsing: Toetsing) -> set[str]:
    return {norm.nummer for norm in H2023.normen if norm.toetsing is toetsing}


def test_every_printed_norm_is_in_the_catalogue_once() -> None:
    aantallen = Counter(norm.nummer for norm in H2023.normen)
    assert set(aantallen) == set(GEDRUKT) | ZONDER_NUMMER
    assert set(aantallen.values()) == {1}


@pytest.mark.parametrize("norm", H2023.normen, ids=lambda norm: norm.nummer)
def test_every_norm_is_a_sentence_with_a_source_of_its_own(norm: Norm) -> None:
    gedrukt = norm.nummer.removeprefix("R-")
    assert norm.eis.endswith(".")
    assert norm.bron.plaats.split(",")[0] in (gedrukt, "2.8", "3.1")
    assert gedrukt.startswith(f"{norm.hoofdnorm}.") or norm.nummer in ZONDER_NUMMER


@pytest.mark.parametrize("norm", H2023.normen, ids=lambda norm: norm.nummer)
def test_a_norm_of_a_dienst_carries_the_number_of_that_dienst(norm: Norm) -> None:
    assert (norm.dienst is not None) is (norm.voor is Doelgroep.DIENST)
    if norm.dienst is not None:
        deel = norm.nummer.split(".")[1]
        assert deel == str(nummer(norm.dienst, Editie.H2023))


def test_computed_norms_and_counts_are_not_for_the_auditor() -> None:
    aandelen = {"2.1.3", "2.2.3", "2.7.3", "2.8.3", "2.9.3", "2.10.3", "2.5.2", "2.11.1", "2.12"}
    documenten = {"1.2.3", "1.2.4", "1.2.5", "1.5.8", "2.12.1"}
    cijfers = {"3.1.1", "3.1.2", "3.1.3", "3.2.1"}
    assert welke(Toetsing.BEREKENING) == aandelen | documenten | cijfers | {"R-3.1-a"}
    assert welke(Toetsing.OPGAVE) == {"1.6.6.a", "1.6.6.b", "2.0.1", "2.0.2"}


def test_only_percentages_and_the_grade_per_dienst_can_be_compensated() -> None:
    gevonden = {norm.nummer for norm in H2023.normen if norm.compenseerbaar}
    realisatie = {norm.code for norm in HANDLEIDING.resultaten.realisatie.values()}
    assert gevonden == realisatie | {"2.5.2", "2.11.1", "2.12", "3.1.2"}


def test_the_website_is_looked_at_in_every_audit() -> None:
    assert {norm.nummer for norm in H2023.normen if norm.elke_audit} == {"1.3.1", "1.3.2"}


def test_what_is_materieel_is_said_once_and_the_same_everywhere() -> None:
    actief = {punt.code for punt in H2023.materieel if punt.actief}
    assert {norm.nummer for norm in H2023.normen if norm.materieel} == actief & set(GEDRUKT)


def test_an_unresolved_point_is_kept_but_never_active() -> None:
    slapend = {punt.code: punt.bron.plaats for punt in H2023.materieel if not punt.actief}
    assert slapend == {"2.4.4": "A-01", "aanmeldgids-11": "A-69"}


def test_every_group_of_organisations_has_its_rules() -> None:
    assert set(DOELGROEPEN) == set(Doelgroep)


def test_numbers_in_the_text_come_from_the_handleiding() -> None:
    assert "80 %" in H2023.norm("1.5.8").eis
    assert "80 %" in H2023.norm("2.1.3").eis
    assert "50 %" in H2023.norm("2.12").eis
    assert "6,5" in H2023.norm("3.1.1").eis
    assert "10 %" in H2023.norm("3.1.3").eis
    assert "36 maanden" in H2023.norm("2.12.1").eis


def test_a_norm_is_found_by_its_number() -> None:
    assert H2023.norm("2.10.3").dienst is Dienst.SOCIALE_ACTIVERING
    with pytest.raises(LookupError, match=r"heeft geen norm 2\.4\.4"):
        H2023.norm("2.4.4")


def test_an_edition_that_is_not_here_has_no_catalogue() -> None:
    assert catalogus(Editie.H2023) is H2023
    with pytest.raises(LookupError, match="staat niet in dit systeem"):
        catalogus(Editie("Handleiding 1999"))


def test_an_edition_adds_words_anew_and_leaves_out() -> None:
    nieuw = catalogus_van(H2098)
    nummers, waren = ([norm.nummer for norm in boek.normen] for boek in (nieuw, H2023))
    assert nieuw.editie is H2098.editie
    assert set(nummers) - set(waren) == {"1.8.1"}
    assert set(waren) - set(nummers) == {"1.7.5"}
    assert nummers.index("1.4.2") == waren.index("1.4.2"), "a norm worded anew keeps its place"
    assert nieuw.norm("1.4.2").eis == "Het privacyreglement staat op de website."
    assert "7,1" in nieuw.norm("3.1.1").eis
    assert [punt.code for punt in nieuw.materieel if punt.code == "1.8.1"] == ["1.8.1"]


def test_a_norm_that_an_edition_takes_over_is_quoted_from_that_edition() -> None:
    assert str(catalogus_van(H2098).norm("1.1.1").bron) == "Handleiding 2098 1.1.1"
    assert str(H2023.norm("1.1.1").bron) == "Handleiding 2023 1.1.1"


def test_the_age_of_a_vog_stands_in_its_norm_with_the_number_of_the_edition() -> None:
    norm = H2023.norm("1.2.4")
    assert "hoogstens 6 maanden oud" in norm.eis
    anders = replace(
        HANDLEIDING,
        termijnen=replace(
            HANDLEIDING.termijnen,
            vog_maanden=replace(HANDLEIDING.termijnen.vog_maanden, waarde=9),
        ),
    )
    assert "hoogstens 9 maanden oud" in catalogus_van(anders).norm("1.2.4").eis


def test_who_counts_as_own_staff_stands_with_the_count() -> None:
    for telling in ("1.6.6.a", "1.6.6.b"):
        eis = H2023.norm(telling).eis
        assert "pas na 6 maanden in dienst" in eis
        assert "Freelancers en zzp'ers" in eis
