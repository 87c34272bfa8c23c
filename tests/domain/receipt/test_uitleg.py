"""What is no norm and yet not in order is shown in the assessment, and never passed over."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from adapters.receipts.reading import gives_itself, read
from domain.begrippen import Dienst
from domain.documenten.melding import Strijdigheid
from domain.documenten.verklaring import Uitspraak
from domain.documenten.vog import HERSTELBAAR, Managementlid
from domain.normen.organisatie import Certificaatsoort
from domain.personen.beoordeling import Personenfeiten
from domain.receipt.evaluators import BEOORDELING_2, EVALUATORS
from domain.receipt.feiten import Beoordelingsfeiten
from domain.receipt.maken import maak_receipt
from domain.uitslag import Uitkomst
from tests.domain.receipt.test_beoordeling import advies, uitslagen
from tests.support.beoordelingen import (
    ASPIRANT,
    BESLUIT,
    HOUDER,
    met_dienst,
    receipt,
    twaalf_diensten,
)
from tests.support.organisaties import certificaat
from tests.support.persons import S, aandelen, register, relatie

_, NIET, NVT, ONBEKEND = Uitkomst
TEAMLEIDER = Managementlid(persoon="teamleider-01", bestuurder=False)
OUD_UITTREKSEL = date(2023, 12, 11)


@pytest.mark.parametrize(
    ("bestuurder_heeft_vog", "groep"),
    [(True, "waarschuwen"), (False, "beslis-over-materiele-norm")],
)
def test_a_missing_vog_that_can_be_repaired_is_no_ground_for_a_measure_at_once(
    bestuurder_heeft_vog: bool, groep: str
) -> None:
    stukken = HOUDER.documenten
    vogs = stukken.vogs if bestuurder_heeft_vog else ()
    management = (*stukken.management, TEAMLEIDER)
    feiten = replace(HOUDER, documenten=replace(stukken, management=management, vogs=vogs))
    gegeven, zin = advies(feiten)
    assert gegeven == groep
    assert ("teamleider-01" in zin) is bestuurder_heeft_vog
    zinnen = {uitslag.toets.groep: uitslag.zin for uitslag in uitslagen(feiten, "1.2.4")}
    assert zinnen[TEAMLEIDER.persoon].endswith(HERSTELBAAR)


def test_a_denied_confirmation_is_shown_and_the_advice_does_not_pass_it_over() -> None:
    feiten = met_dienst(twaalf_diensten(), Dienst.DUURZAME_INZETBAARHEID, proces_beschreven=False)
    (uitslag,) = uitslagen(feiten, "2.11.b")
    assert (uitslag.uitkomst, uitslag.toets.groep) == (NIET, "Duurzame inzetbaarheid")
    for stap in ("voorbereid", "uitgevoerd", "geëvalueerd", "Management en OR"):
        assert stap in uitslag.zin
    assert advies(feiten) == (
        "voortzetten",
        "Geen norm is gemist, maar dit is niet in orde: 2.11.b (Duurzame inzetbaarheid).",
    )
    assert advies(twaalf_diensten())[1] == "Alle normen die gelden zijn gehaald."


def test_what_is_a_norm_itself_is_left_to_the_auditor() -> None:
    feiten = met_dienst(twaalf_diensten(), Dienst.SUPPORTED_EMPLOYMENT, assessorafspraak=False)
    assert len(uitslagen(feiten, "2.12.2")) == 1
    assert advies(feiten)[1] == "Alle normen die gelden zijn gehaald."


@pytest.mark.parametrize("feiten", [HOUDER, ASPIRANT], ids=["houder", "aspirant"])
def test_an_item_of_the_checklist_that_fails_is_named_in_the_advice(
    feiten: Beoordelingsfeiten,
) -> None:
    oud = replace(feiten, documenten=replace(feiten.documenten, uittreksel_kvk=OUD_UITTREKSEL))
    assert advies(oud)[1] == (
        "Geen norm is gemist, maar dit is niet in orde: "
        "checklist (5.1.1) (Uittreksel uit het Handelsregister)."
    )


def test_a_conflict_that_was_reported_too_late_is_part_of_the_assessment() -> None:
    strijdig = Strijdigheid(
        ontstaan=date(2023, 5, 1),
        bekend=date(2023, 6, 5),
        peildag=date(2024, 3, 12),
        gemeld=date(2023, 6, 13),
    )
    stukken = replace(HOUDER.documenten, strijdigheden=(strijdig,))
    feiten = replace(HOUDER, documenten=stukken)
    (uitslag,) = uitslagen(feiten, "R-MV-b")
    assert uitslag.uitkomst is NIET
    assert "meldplicht (Bijlage 6)" in advies(feiten)[1]
    assert "feestdagenlijst" in receipt(feiten).grondslag.beleid
    assert "feestdagenlijst" not in receipt(HOUDER).grondslag.beleid


REGISTER = Personenfeiten(
    organisatie="X",
    register=register(
        aandelen("bestuurder-01", "X", 75), aandelen("b", "X", 25), relatie(S.WERKGEVER, "X", "w")
    ),
    uitgesloten=frozenset({"w"}),
)


def met_register(feiten: Beoordelingsfeiten, **anders: Any) -> Beoordelingsfeiten:
    personen = replace(REGISTER, **anders)
    return replace(feiten, documenten=replace(feiten.documenten, personen=personen))


def test_the_register_decides_who_the_ubos_really_are() -> None:
    (goed,) = uitslagen(met_register(HOUDER), "1.2.5")
    assert goed.gehaald
    assert "Precies op de grens: b." in goed.zin
    anders = register(aandelen("z", "X", 60), aandelen("bestuurder-01", "X", 24))
    (fout,) = uitslagen(met_register(HOUDER, register=anders), "1.2.5")
    assert fout.uitkomst is NIET
    assert fout.zin.startswith("Niet geregistreerd als UBO: z.")


def test_who_bars_an_applicant_is_asked_of_an_aspirant_only() -> None:
    (uitslag,) = uitslagen(met_register(ASPIRANT), "R-6.2.6-e")
    assert uitslag.uitkomst is ONBEKEND
    assert not uitslagen(met_register(HOUDER), "R-6.2.6-e")
    beleid = receipt(met_register(ASPIRANT)).grondslag.beleid
    assert "werknemers-verbonden" in beleid


def test_what_was_added_to_the_facts_comes_back_from_the_bytes() -> None:
    uitspraak = Uitspraak(aanvaard=True, dag=date(2024, 3, 1), motivering="Een regeling.")
    (verklaring,) = ASPIRANT.documenten.verklaringen
    anders = replace(verklaring, voorbehoud=frozenset({"f"}), uitspraak=uitspraak)
    feiten = met_register(ASPIRANT)
    stukken = replace(feiten.documenten, verklaringen=(anders,), strijdigheden=())
    feiten = replace(feiten, documenten=stukken)
    gemaakt = receipt(feiten)
    assert read(gemaakt.inhoud, EVALUATORS).feiten == gemaakt.grondslag.feiten
    assert gives_itself(gemaakt.inhoud, EVALUATORS)


def test_a_certificate_that_does_not_count_is_part_of_the_assessment() -> None:
    persoon = certificaat(Certificaatsoort.PERSOONSGEBONDEN, nummer="P-1")
    organisatie = replace(HOUDER.organisatie, certificaten=(persoon,))
    (uitslag,) = uitslagen(replace(HOUDER, organisatie=organisatie), "Tabel 4")
    assert (uitslag.uitkomst, uitslag.toets.groep) == (NVT, "persoonsgebonden certificaat (P-1)")


def test_a_receipt_of_before_passes_it_over_as_it_did() -> None:
    stukken = replace(HOUDER.documenten, uittreksel_kvk=OUD_UITTREKSEL)
    feiten = replace(HOUDER, documenten=stukken)
    vroeger = maak_receipt(BEOORDELING_2, feiten, BEOORDELING_2.kaders(feiten, BESLUIT))
    assert vroeger.uitslagen[-1].zin == "Alle normen die gelden zijn gehaald."
