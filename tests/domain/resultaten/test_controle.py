"""A submission is refused for all its faults at once, and warned about the rest (GT-13, GT-56)."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from domain.begrippen import Dienst
from domain.handleiding.h2023 import H2023
from domain.resultaten.bevinding import Controlebevinding, Ernst
from domain.resultaten.controle import blokkades, controleer
from domain.resultaten.opgave import Dienstopgave, Opgave
from domain.resultaten.prestatiecontract import (
    Ladderafspraak,
    Laddercontract,
    Percentagecontract,
    Prestatiecontract,
)
from tests.domain.resultaten.opgaven import ORGANISATIE, hele_opgave, opgave
from tests.support.kaders import KADER

BLOKKEERT, WAARSCHUWING = Ernst.BLOKKEERT, Ernst.WAARSCHUWING
LADDER = Laddercontract(
    afspraak=Ladderafspraak.GEMIDDELD, treden=2, bewegingen={2: 50, 3: 50}
)  # 250 steps of 200


def codes(*diensten: Dienstopgave, **anders: Any) -> dict[str, Ernst]:
    return {b.code: b.ernst for b in controleer(hele_opgave(*diensten, **anders), KADER)}


def op_dienst(dienst: Dienst, **anders: Any) -> dict[str, Ernst]:
    return codes(opgave(dienst, **anders))


@pytest.mark.parametrize("dienst", H2023.resultaten.diensten, ids=str)
def test_a_complete_submission_has_no_faults(dienst: Dienst) -> None:
    assert op_dienst(dienst) == {}


def test_gt_13_more_success_than_was_agreed_is_refused() -> None:
    gevraagd = opgave(
        Dienst.SCHOLING,
        afgerond_of_beeindigd=10,
        met_prestatieafspraak=4,
        succesvol=9,
        succesvol_met_prestatieafspraak=5,
        had_succesvol_moeten_zijn=4,
        afgerond=10,
        tvo_afnemers=10,
        tvo_opdrachtgevers=10,
    )
    fouten = codes(gevraagd, afgeronde_trajecten=10, transparante_trajecten=8, personen_totaal=10)
    assert fouten == {"succesvol-met-prestatieafspraak-meer-dan-met-prestatieafspraak": BLOKKEERT}


def test_gt_56_with_a_ladder_more_can_succeed_than_was_agreed() -> None:
    fouten = op_dienst(
        Dienst.SOCIALE_ACTIVERING,
        afgerond_of_beeindigd=120,
        met_prestatieafspraak=100,
        prestatieafspraken_nogmaals=100,
        succesvol=100,
        succesvol_met_prestatieafspraak=125,
        had_succesvol_moeten_zijn=100,
        prestatiecontracten=(LADDER,),
    )
    assert set(fouten.values()) == {WAARSCHUWING}
    assert len(fouten) == 2


@pytest.mark.parametrize(
    ("dienst", "anders", "code", "ernst"),
    [
        (Dienst.VERZUIM, {"succesvol": 121}, "succesvol-meer-dan-", BLOKKEERT),
        (Dienst.SCHOLING, {"met_prestatieafspraak": 121}, "met-prestatieafspraak-", BLOKKEERT),
        (Dienst.SCHOLING, {"had_succesvol_moeten_zijn": 41}, "had-succesvol-", BLOKKEERT),
        (
            Dienst.SCHOLING,
            {"succesvol": 32},
            "succesvol-met-prestatieafspraak-meer-dan-succesvol",
            BLOKKEERT,
        ),
        (Dienst.GEEN_WERK_NAAR_WERK, {"werk_gevonden": 101}, "werk-gevonden-", BLOKKEERT),
        (Dienst.DIAGNOSE, {"afgerond": 121}, "afgerond-meer-dan-", BLOKKEERT),
        (Dienst.JOBCOACHING, {"met_erkende_jobcoach": 111}, "met-erkende-", BLOKKEERT),
        (Dienst.DUURZAME_INZETBAARHEID, {"met_meetbare_afspraak": 21}, "met-meet", BLOKKEERT),
        (Dienst.SUPPORTED_EMPLOYMENT, {"met_opgeleide_medewerker": 131}, "met-op", BLOKKEERT),
        (Dienst.DIAGNOSE, {"tvo_afnemers": 121}, "tvo-afnemers-", WAARSCHUWING),
        (Dienst.DIAGNOSE, {"tvo_opdrachtgevers": 121}, "tvo-opdr", WAARSCHUWING),
        (Dienst.DUURZAME_INZETBAARHEID, {"tvo_afnemers": 131}, "tvo-", WAARSCHUWING),
        (Dienst.DUURZAME_INZETBAARHEID, {"tvo_opdrachtgevers": 131}, "tvo-", WAARSCHUWING),
        (Dienst.SUPPORTED_EMPLOYMENT, {"tvo_afnemers": 131}, "tvo-", WAARSCHUWING),
        (Dienst.SUPPORTED_EMPLOYMENT, {"tvo_opdrachtgevers": 131}, "tvo-", WAARSCHUWING),
        (Dienst.SCHOLING, {"omzet": None}, "niet-ingevuld", BLOKKEERT),
        (Dienst.SCHOLING, {"afgerond": None}, "niet-ingevuld", WAARSCHUWING),
        (Dienst.WERK_NAAR_WERK, {"garantie_wvp": None}, "niet-ingevuld", BLOKKEERT),
        (Dienst.DIAGNOSE, {"werk_gevonden": 0}, "niet-gevraagd", BLOKKEERT),
        (Dienst.SCHOLING, {"nagekomen": -1}, "geen-geldig-getal", BLOKKEERT),
        (Dienst.SCHOLING, {"omzet": Decimal("-0.01")}, "geen-geldig-getal", BLOKKEERT),
        (Dienst.SCHOLING, {"omzet": Decimal("NaN")}, "geen-geldig-getal", BLOKKEERT),
        (Dienst.SCHOLING, {"omzet": Decimal("Infinity")}, "geen-geldig-getal", BLOKKEERT),
        (Dienst.DUURZAME_INZETBAARHEID, {"visie_openbaar": False}, "niet-bev", WAARSCHUWING),
        (Dienst.SOCIALE_ACTIVERING, {"prestatieafspraken_nogmaals": 39}, "twee-", WAARSCHUWING),
        (Dienst.SCHOLING, {"had_succesvol_moeten_zijn": 0}, "niets-verwacht", WAARSCHUWING),
        (
            Dienst.SCHOLING,
            {"had_succesvol_moeten_zijn": Decimal("39.5")},
            "geen-heel-getal",
            WAARSCHUWING,
        ),
        (Dienst.VERZUIM, {"prestatiecontracten": (LADDER,)}, "contract-hoort", BLOKKEERT),
    ],
)
def test_each_fault_by_itself(
    dienst: Dienst, anders: dict[str, Any], code: str, ernst: Ernst
) -> None:
    ((gevonden, gewicht),) = op_dienst(dienst, **anders).items()
    assert gevonden.startswith(code)
    assert gewicht is ernst


@pytest.mark.parametrize(
    ("dienst", "anders"),
    [
        (Dienst.DIAGNOSE, {"tvo_afnemers": 120}),
        (Dienst.DIAGNOSE, {"tvo_afnemers": 125, "nagekomen": 5}),
        (Dienst.WERK_NAAR_WERK, {"garantie_wvp": False}),
        (Dienst.SCHOLING, {"succesvol_met_prestatieafspraak": 40}),
        (Dienst.SCHOLING, {"omzet": Decimal(0)}),
        (
            Dienst.SCHOLING,
            {
                "met_prestatieafspraak": 0,
                "succesvol_met_prestatieafspraak": 0,
                "had_succesvol_moeten_zijn": 0,
            },
        ),
    ],
)
def test_what_is_just_possible(dienst: Dienst, anders: dict[str, Any]) -> None:
    assert op_dienst(dienst, **anders) == {}


@pytest.mark.parametrize(
    ("anders", "code", "ernst"),
    [
        ({"transparante_trajecten": 101}, "transparante-", BLOKKEERT),
        ({"gekwalificeerd_eigen": 26}, "gekwalificeerd-eigen-", BLOKKEERT),
        ({"gekwalificeerd_ingehuurd": 6}, "gekwalificeerd-ingehuurd-", BLOKKEERT),
        ({"afgeronde_trajecten": None}, "niet-ingevuld", BLOKKEERT),
        ({"personeel_eigen": None}, "niet-ingevuld", WAARSCHUWING),  # a zzp'er has none
        ({"personeel_ingehuurd": None}, "niet-ingevuld", WAARSCHUWING),
        ({"afgeronde_trajecten": 111}, "afgeronde-trajecten-meer", WAARSCHUWING),
        ({"personen_totaal": 111}, "personen-totaal-meer-dan", WAARSCHUWING),
    ],
)
def test_each_fault_of_the_organisation(anders: dict[str, Any], code: str, ernst: Ernst) -> None:
    ((gevonden, gewicht),) = codes(opgave(Dienst.SCHOLING), **anders).items()
    assert gevonden.startswith(code)
    assert gewicht is ernst


def test_totals_are_not_compared_while_a_dienst_is_unknown() -> None:
    assert codes(opgave(Dienst.SCHOLING, afgerond=None), afgeronde_trajecten=500) == {
        "niet-ingevuld": WAARSCHUWING
    }


@pytest.mark.parametrize(
    ("diensten", "code"),
    [
        ((), "geen-dienst"),
        ((opgave(Dienst.SCHOLING), opgave(Dienst.SCHOLING)), "dienst-dubbel"),
        ((Dienstopgave(dienst=Dienst.INBURGERING), opgave(Dienst.SCHOLING)), "dienst-onbekend"),
    ],
    ids=["none", "twice", "unknown"],
)
def test_every_dienst_is_reported_once(diensten: tuple[Dienstopgave, ...], code: str) -> None:
    assert codes(*diensten, afgeronde_trajecten=0, transparante_trajecten=0, personen_totaal=0) == {
        code: BLOKKEERT
    }


@pytest.mark.parametrize(
    ("contracten", "code"),
    [
        ((Percentagecontract(trajecten=40, aandeel=Fraction(1), aantal_geslaagd=33),), None),
        ((Percentagecontract(trajecten=39, aandeel=Fraction(1, 2), aantal_geslaagd=9),), None),
        (
            (Percentagecontract(trajecten=41, aandeel=Fraction(1), aantal_geslaagd=33),),
            "contracten-tellen-niet-op",
        ),
        (
            (Percentagecontract(trajecten=40, aandeel=Fraction(1), aantal_geslaagd=32),),
            "contracten-tellen-niet-op",
        ),
        (
            (Percentagecontract(trajecten=40, aandeel=Fraction(1, 2), aantal_geslaagd=33),),
            "contracten-tellen-niet-op",
        ),
    ],
)
def test_contracts_for_all_trajecten_add_up(
    contracten: tuple[Prestatiecontract, ...], code: str | None
) -> None:
    gevonden = op_dienst(Dienst.OUTPLACEMENT, prestatiecontracten=contracten)
    assert gevonden == ({code: WAARSCHUWING} if code else {})


def test_contracts_say_nothing_while_their_fields_are_empty() -> None:
    contract = Percentagecontract(trajecten=40, aandeel=Fraction(1), aantal_geslaagd=33)
    leeg = {"met_prestatieafspraak": None, "prestatiecontracten": (contract,)}
    assert op_dienst(Dienst.OUTPLACEMENT, **leeg) == {"niet-ingevuld": BLOKKEERT}
    leeg = {"had_succesvol_moeten_zijn": None, "prestatiecontracten": (contract,)}
    assert op_dienst(Dienst.OUTPLACEMENT, **leeg) == {"niet-ingevuld": BLOKKEERT}


def test_all_faults_come_at_once_and_each_says_what_to_do() -> None:
    fout = opgave(Dienst.OUTPLACEMENT, succesvol=121, omzet=None, met_prestatieafspraak=130)
    gegevens = hele_opgave(fout, personeel_eigen=None)
    bevindingen = controleer(gegevens, KADER)
    assert len(bevindingen) == 4
    assert blokkades(gegevens, KADER) == bevindingen[1:]  # the first only warns
    assert all(b.zin.endswith(".") and b.doe.endswith(".") for b in bevindingen)


def test_a_fault_names_the_printed_fields_and_their_figures() -> None:
    (bevinding,) = controleer(hele_opgave(opgave(Dienst.OUTPLACEMENT, succesvol=121)), KADER)
    assert bevinding.nummers == ("2.7.b", "2.7.a")
    assert bevinding.zin == (
        "121 succesvolle Trajecten (2.7.b) is meer dan "
        "120 afgeronde of beëindigde Trajecten (2.7.a)."
    )
    assert (bevinding.groep, str(bevinding.bron)) == ("Outplacement", "Handleiding 2023 3.10")


def test_a_warning_alone_does_not_block() -> None:
    gegevens = hele_opgave(opgave(Dienst.DIAGNOSE, tvo_afnemers=121))
    assert len(controleer(gegevens, KADER)) == 1
    assert blokkades(gegevens, KADER) == ()


def test_an_empty_submission_is_refused_without_falling_over() -> None:
    leeg = Opgave(organisatie=replace(ORGANISATIE, personeel_eigen=None))
    bevindingen: tuple[Controlebevinding, ...] = controleer(leeg, KADER)
    assert "geen-dienst" in {b.code for b in bevindingen}
