"""The whole of hoofdnorm 2 at once."""

from domain.begrippen import Dienst
from domain.handleiding.h2023 import H2023
from domain.resultaten.beoordeling import Resultaatfeiten, beoordeel_resultaten
from domain.resultaten.correctie import Resultaatgegevens
from domain.resultaten.opgave import Dienstopgave, Opgave
from domain.resultaten.realisatie import Terugblik
from domain.uitslag import Uitkomst, Uitslag
from tests.domain.resultaten.opgaven import hele_opgave, opgave
from tests.support.kaders import KADER

TWAALF = hele_opgave(*(opgave(dienst) for dienst in H2023.resultaten.diensten))


def beoordeeld(
    gegevens: Resultaatgegevens, aspirant: bool = False, terugblik: Terugblik | None = None
) -> dict[str, Uitslag]:
    feiten = Resultaatfeiten(gegevens=gegevens, aspirant=aspirant, terugblik=terugblik)
    return {each.toets.code: each for each in beoordeel_resultaten(feiten, KADER)}


def test_twelve_diensten_give_every_norm_that_is_counted() -> None:
    uitslagen = beoordeeld(Resultaatgegevens(opgave=TWAALF))
    assert list(uitslagen) == [
        *("R-3.1-a", "2.0.1", "2.0.2", "1.6.6.a", "1.6.6.b"),
        *("2.1.3", "2.2.3", "2.5.2", "2.7.3", "2.8.3", "2.9.3", "2.10.3", "2.11.1", "2.12"),
    ]
    assert {each.uitkomst for each in uitslagen.values()} == {Uitkomst.GEHAALD}
    assert all(each.zin.endswith(".") for each in uitslagen.values())


def test_an_aspirant_needs_its_volume_in_one_dienst() -> None:
    assert "R-6.1.1-a" in beoordeeld(Resultaatgegevens(opgave=TWAALF), aspirant=True)


def test_order_of_the_diensten_does_not_matter() -> None:
    andersom = Opgave(organisatie=TWAALF.organisatie, diensten=TWAALF.diensten[::-1])
    eerst, dan = (beoordeeld(Resultaatgegevens(opgave=o)) for o in (TWAALF, andersom))
    assert eerst == dan


def test_the_figures_of_the_auditor_are_judged() -> None:
    audit = Opgave(
        diensten=(Dienstopgave(dienst=Dienst.OUTPLACEMENT, succesvol_met_prestatieafspraak=31),)
    )
    uitslagen = beoordeeld(Resultaatgegevens(opgave=TWAALF, audit=audit))
    assert uitslagen["2.7.3"].uitkomst is Uitkomst.NIET_GEHAALD


def test_the_look_back_reaches_dienst_9() -> None:
    laag = hele_opgave(opgave(Dienst.GEEN_WERK_NAAR_WERK, succesvol_met_prestatieafspraak=31))
    terugblik = Terugblik(geslaagd=45, verwacht=50, weegt_op=True)
    uitslagen = beoordeeld(Resultaatgegevens(opgave=laag), terugblik=terugblik)
    assert uitslagen["2.9.3"].gehaald


def test_a_dienst_outside_the_keurmerk_gives_no_outcome() -> None:
    vreemd = hele_opgave(Dienstopgave(dienst=Dienst.INBURGERING))
    assert len(beoordeeld(Resultaatgegevens(opgave=vreemd))) == 5
