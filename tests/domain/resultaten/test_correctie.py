"""What was submitted and what the auditor found, side by side."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from domain.begrippen import Dienst
from domain.handleiding.h2023 import H2023
from domain.handleiding.velden import Organisatieveld, Veld
from domain.resultaten.correctie import Correctie, Resultaatgegevens
from domain.resultaten.opgave import Dienstopgave, Opgave, Organisatieopgave
from domain.resultaten.prestatiecontract import Percentagecontract
from tests.domain.resultaten.opgaven import hele_opgave, opgave

CONTRACT = Percentagecontract(trajecten=40, aandeel=Fraction(1, 2), aantal_geslaagd=18)
OPGEGEVEN = hele_opgave(opgave(Dienst.JOBCOACHING), opgave(Dienst.OUTPLACEMENT))


def met_audit(*diensten: Dienstopgave, **organisatie: int) -> Resultaatgegevens:
    audit = Opgave(organisatie=Organisatieopgave(**organisatie), diensten=diensten)
    return Resultaatgegevens(opgave=OPGEGEVEN, audit=audit)


def correcties(gegevens: Resultaatgegevens) -> tuple[Correctie, ...]:
    return gegevens.correcties(H2023.resultaten)


def test_without_audit_the_submission_counts_and_nothing_is_corrected() -> None:
    gegevens = Resultaatgegevens(opgave=OPGEGEVEN)
    assert gegevens.geldend == OPGEGEVEN
    assert correcties(gegevens) == ()


def test_the_audited_figure_counts_and_the_submitted_one_stays_beside_it() -> None:
    gegevens = met_audit(Dienstopgave(dienst=Dienst.OUTPLACEMENT, succesvol=90))
    geldend = gegevens.geldend.van(Dienst.OUTPLACEMENT)
    assert geldend == opgave(Dienst.OUTPLACEMENT, succesvol=90)
    assert correcties(gegevens) == (
        Correctie(
            dienst=Dienst.OUTPLACEMENT, veld=Veld.SUCCESVOL, nummer="2.7.b", opgegeven=100, audit=90
        ),
    )


def test_figures_of_the_organisation_are_corrected_too() -> None:
    gegevens = met_audit(personeel_eigen=26, afgeronde_trajecten=100)
    assert gegevens.geldend.organisatie.personeel_eigen == 26
    assert gegevens.geldend.organisatie.gekwalificeerd_eigen == 24
    (correctie,) = correcties(gegevens)
    assert (correctie.dienst, correctie.veld, correctie.nummer) == (
        None,
        Organisatieveld.PERSONEEL_EIGEN,
        "1.6.6.b",
    )


@pytest.mark.parametrize(
    "bevestigd",
    [{"succesvol": 100}, {"omzet": Decimal("50000.00")}, {"met_erkende_jobcoach": 90}],
    ids=str,
)
def test_a_confirmed_figure_is_no_correction(bevestigd: dict[str, Any]) -> None:
    assert correcties(met_audit(Dienstopgave(dienst=Dienst.JOBCOACHING, **bevestigd))) == ()


@pytest.mark.parametrize(("opgegeven", "aantal"), [(None, 0), (91, 1)])
def test_an_extra_input_is_corrected_only_when_it_was_given(
    opgegeven: int | None, aantal: int
) -> None:
    gegevens = Resultaatgegevens(
        opgave=hele_opgave(opgave(Dienst.JOBCOACHING, met_erkende_jobcoach=opgegeven)),
        audit=Opgave(diensten=(Dienstopgave(dienst=Dienst.JOBCOACHING, met_erkende_jobcoach=90),)),
    )
    assert len(correcties(gegevens)) == aantal
    geldend = gegevens.geldend.van(Dienst.JOBCOACHING)
    assert geldend
    assert geldend.met_erkende_jobcoach == 90


def test_a_dienst_that_only_the_auditor_found_counts_and_is_a_correction() -> None:
    gegevens = met_audit(opgave(Dienst.VERZUIM))
    assert gegevens.geldend.van(Dienst.VERZUIM) == opgave(Dienst.VERZUIM)
    assert {c.nummer for c in correcties(gegevens)} == set(
        H2023.resultaten.diensten[Dienst.VERZUIM].nummers.values()
    )


def test_a_dienst_outside_the_keurmerk_is_no_reason_to_fall_over() -> None:
    gegevens = met_audit(Dienstopgave(dienst=Dienst.INBURGERING, succesvol=3))
    assert correcties(gegevens) == ()


def test_contracts_of_the_auditor_replace_those_of_the_holder() -> None:
    ander = Percentagecontract(trajecten=40, aandeel=Fraction(1), aantal_geslaagd=18)
    gegevens = Resultaatgegevens(
        opgave=hele_opgave(opgave(Dienst.OUTPLACEMENT, prestatiecontracten=(CONTRACT,))),
        audit=Opgave(
            diensten=(Dienstopgave(dienst=Dienst.OUTPLACEMENT, prestatiecontracten=(ander,)),)
        ),
    )
    geldend = gegevens.geldend.van(Dienst.OUTPLACEMENT)
    assert geldend
    assert geldend.prestatiecontracten == (ander,)


def test_contracts_stay_when_the_auditor_gives_none() -> None:
    met_contract = opgave(Dienst.OUTPLACEMENT, prestatiecontracten=(CONTRACT,))
    audit = Opgave(diensten=(Dienstopgave(dienst=Dienst.OUTPLACEMENT),))
    gegevens = Resultaatgegevens(opgave=hele_opgave(met_contract), audit=audit)
    assert gegevens.geldend.van(Dienst.OUTPLACEMENT) == met_contract
