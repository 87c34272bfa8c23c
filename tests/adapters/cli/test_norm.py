"""`keurmerk norm` explains every norm of the book in plain Dutch."""

import pytest

from adapters.application.norms import TOETSING, VOOR, explained
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
from domain.normen.catalogus import catalogus
from domain.normen.namen import CERTIFICATEN, RECHTSVORMEN
from domain.normen.organisatie import Certificaatsoort, Rechtsvorm
from domain.source import Editie
from tests.support.terminal import keurmerk

H2023 = catalogus(Editie.H2023)


def test_a_norm_is_explained() -> None:
    gezegd = keurmerk("norm", "1.2.1")
    assert gezegd.code == 0
    for words in (
        "Norm 1.2.1, hoofdnorm 1 (Handleiding 2023)",
        "Handelsregister",
        "de Auditor geeft een oordeel",
        "Keurmerk Inburgeren, WCA, ISO 9000, HKZ, NLQF",
        "De plicht om ingeschreven te staan blijft",
        "Handleiding 2023 1.2.1",
    ):
        assert words in gezegd.out


def test_the_same_explanation_as_a_document() -> None:
    document = keurmerk("norm", "3.1.2", "--json").json
    assert document["norm"] == "3.1.2"
    assert document["compensatie"] is True
    assert document["materieel"] is False
    assert document["vrijstellingen"] == ["CEDEO-erkenning"]
    assert "5,5" in document["eis"]


def test_a_norm_of_a_dienst_names_the_dienst() -> None:
    assert keurmerk("norm", "2.7.3", "--json").json["dienst"] == "Outplacement"


def test_without_a_number_all_norms_are_listed() -> None:
    normen = keurmerk("norm", "--json").json["normen"]
    assert [norm["norm"] for norm in normen] == [norm.nummer for norm in H2023.normen]
    assert "1.7.5" in keurmerk("norm").out


def test_a_number_that_does_not_exist_gets_a_suggestion() -> None:
    gezegd = keurmerk("norm", "3.1.9")
    assert gezegd.code == 2
    assert "De Handleiding 2023 heeft geen norm ‘3.1.9’. Bedoelt u" in gezegd.err


@pytest.mark.parametrize("norm", H2023.normen, ids=lambda norm: norm.nummer)
def test_every_norm_can_be_explained(norm: Norm) -> None:
    uitleg = explained(norm, H2023)
    assert uitleg.eis.endswith(".")
    assert uitleg.toelichting


def test_every_kind_has_its_words() -> None:
    assert set(TOETSING) == set(Toetsing)
    assert set(VOOR) == set(Doelgroep)
    assert set(CERTIFICATEN) == set(Certificaatsoort)
    assert set(RECHTSVORMEN) == set(Rechtsvorm)


def test_the_age_of_a_vog_is_told_in_months() -> None:
    assert "hoogstens 6 maanden oud" in " ".join(keurmerk("norm", "1.2.4").out.split())
