"""Which grade counts: of the survey, of the interviews, or nobody's (H23 4.2, 5.1.2, Bijlage 8)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from domain.begrippen import Dienst
from domain.beleid import keuzes
from domain.handleiding.diensten import NAMEN
from domain.receipt.bevestigingen import CONTROLE
from domain.receipt.evaluators import BEOORDELING_2
from domain.receipt.feiten import Beoordelingsfeiten, Onderzoek
from domain.receipt.maken import maak_receipt
from domain.receipt.onderzoeksfeiten import sterren, tevredenheid
from domain.resultaten.correctie import Resultaatgegevens
from domain.tevredenheid.feiten import Twijfel
from domain.tevredenheid.rapport import Rapport
from domain.tevredenheid.respons import Meting
from domain.uitslag import Uitkomst
from tests.domain.receipt.test_beoordeling import (
    advies,
    met_rapport,
    te_weinig_respons,
    uitslagen,
)
from tests.support.beoordelingen import ASPIRANT, BESLUIT, HOUDER, zonder_bevinding
from tests.support.kaders import KADER, kader_met

GEHAALD, NIET, NVT, ONBEKEND = Uitkomst
NAAR_WERK = Dienst.WERK_NAAR_WERK
GESPREKKEN = Rapport(
    diensten={NAAR_WERK: Meting(30, 30, Decimal("8.4"))}, totaal=Meting(30, 30, Decimal("8.4"))
)
ZWIJGEN = met_rapport(HOUDER, opdrachtgevers=Meting(58, 0))


def met_gesprekken(feiten: Beoordelingsfeiten) -> Beoordelingsfeiten:
    onderzoek = replace(feiten.onderzoek, clientenaudit=GESPREKKEN, clientenaudit_aangeboden=True)
    return replace(feiten, onderzoek=onderzoek)


def betwijfeld(feiten: Beoordelingsfeiten, twijfel: Twijfel) -> Beoordelingsfeiten:
    onderzoek = replace(feiten.onderzoek, onvoldoende_houvast=twijfel)
    return replace(feiten, onderzoek=onderzoek)


def ster(feiten: Beoordelingsfeiten, dienst: Dienst = NAAR_WERK) -> str:
    per_dienst = {u.toets.groep: u.zin for u in uitslagen(feiten, "R-ster-a")}
    return per_dienst[NAMEN[dienst]]


@pytest.mark.parametrize("feiten", [te_weinig_respons(HOUDER), HOUDER], ids=["nodig", "vrijwillig"])
def test_the_stars_use_the_interviews_that_set_the_norms(feiten: Beoordelingsfeiten) -> None:
    assert "cliënten 7,6 geeft 7,6" in ster(feiten)
    gehouden = met_gesprekken(feiten)
    assert "Uit de cliëntenaudit: Het cijfer is 8,4" in uitslagen(gehouden, "3.1.1")[0].zin
    assert "cliënten 8,4 geeft 8,4" in ster(gehouden)
    assert "Opdrachtgevers 7,6 geeft 7,6" in ster(gehouden)


def test_a_dienst_without_interviews_has_the_total_of_the_interviews() -> None:
    assert "cliënten 8,4 geeft 8,4" in ster(met_gesprekken(HOUDER), Dienst.OUTPLACEMENT)


@pytest.mark.parametrize(
    ("opdrachtgevers", "woorden", "uitkomst"),
    [
        (Meting(58, 11, Decimal("6.9")), "Opdrachtgevers 6,9 geeft 6,9", GEHAALD),
        (Meting(58, 0), "Geen score: onbekend is Opdrachtgevers.", ONBEKEND),
        (Meting(1, 0), "Geen score: onbekend is Opdrachtgevers.", ONBEKEND),
        (Meting(0, 0), "Opdrachtgevers 7,6 geeft 7,6", NVT),
        (None, "Opdrachtgevers 7,6 geeft 7,6", NVT),
    ],
)
def test_the_client_grade_stands_in_only_where_there_are_no_opdrachtgevers(
    opdrachtgevers: Meting | None, woorden: str, uitkomst: Uitkomst
) -> None:
    feiten = met_rapport(HOUDER, opdrachtgevers=opdrachtgevers)
    assert woorden in ster(feiten)
    assert uitslagen(feiten, "3.2.1")[0].uitkomst is uitkomst


def test_staff_set_the_stars_where_the_opdrachtgevers_are_silent() -> None:
    totaal = uitslagen(ZWIJGEN, "R-ster-a")[-1]
    assert totaal.uitkomst is ONBEKEND
    assert "onbekend is Opdrachtgevers" in totaal.zin
    assert totaal.zin.endswith("Een medewerker vult het aantal sterren in, met de reden.")
    assert advies(ZWIJGEN)[0] == "onvolledig"


def test_without_a_report_nobody_knows_whether_there_are_opdrachtgevers() -> None:
    gehouden = met_gesprekken(HOUDER)
    feiten = replace(gehouden, onderzoek=replace(gehouden.onderzoek, rapport=None))
    assert "onbekend is Opdrachtgevers" in ster(feiten)


@pytest.mark.parametrize("twijfel", Twijfel)
@pytest.mark.parametrize("feiten", [HOUDER, ASPIRANT], ids=["houder", "aspirant"])
def test_a_report_that_gives_too_little_hold_asks_for_a_clientenaudit(
    feiten: Beoordelingsfeiten, twijfel: Twijfel
) -> None:
    onzeker = betwijfeld(feiten, twijfel)
    assert uitslagen(onzeker, "3.1.3")[0].uitkomst is GEHAALD
    assert uitslagen(onzeker, "3.1.1")[0].uitkomst is ONBEKEND
    assert advies(onzeker)[0] == "bied-clientenaudit-aan"
    aangeboden = replace(onzeker.onderzoek, clientenaudit_aangeboden=True)
    assert advies(replace(onzeker, onderzoek=aangeboden))[0] == "onvolledig"
    assert uitslagen(met_gesprekken(onzeker), "3.1.1")[0].uitkomst is GEHAALD
    assert advies(met_gesprekken(onzeker))[0] == advies(feiten)[0]


def test_receipts_of_before_let_the_unusable_response_set_the_stars() -> None:
    for feiten, woorden in (
        (met_gesprekken(te_weinig_respons(HOUDER)), "cliënten 7,6 geeft 7,6"),
        (ZWIJGEN, "Opdrachtgevers 7,6 geeft 7,6"),
    ):
        toen = maak_receipt(BEOORDELING_2, feiten, BEOORDELING_2.kaders(feiten, BESLUIT))
        assert any(woorden in uitslag.zin for uitslag in toen.uitslagen)


@pytest.mark.parametrize(
    ("totaal", "woorden"),
    [
        ("7.6", None),
        ("7.7", "Het gewogen gemiddelde van de Diensten is 7,63; het rapport noemt 7,7."),
        ("8.1", "Het gewogen gemiddelde van de Diensten is 7,63; het rapport noemt 8,1."),
    ],
)
def test_a_total_that_its_diensten_do_not_come_to_is_shown_and_still_decides(
    totaal: str, woorden: str | None
) -> None:
    feiten = met_rapport(HOUDER, totaal=Meting(460, 97, Decimal(totaal)))
    assert [u.zin for u in uitslagen(feiten, CONTROLE)] == ([woorden] if woorden else [])
    assert uitslagen(feiten, "3.1.1")[0].gemeten == Decimal(totaal)
    groep, zin = advies(feiten)
    assert groep == "voortzetten"
    assert ("controle van de cijfers (Totaal cliënten)" in zin) is bool(woorden)


def test_answers_that_no_dienst_has_leave_the_mean_unknown() -> None:
    assert uitslagen(met_rapport(HOUDER, totaal=Meting(461, 98, Decimal("8.0"))), CONTROLE) == []


@pytest.mark.parametrize(
    ("zzp", "huurt_in", "telt", "getoond"),
    [
        (True, False, True, "100 %"),
        (True, False, False, "0 %"),
        (True, True, False, "100 %"),  # who hires has no lighter rules
        (False, False, False, "100 %"),
    ],
)
def test_a_11_the_choice_on_a_zzper_reaches_the_stars(
    zzp: bool, huurt_in: bool, telt: bool, getoond: str
) -> None:
    opgave = HOUDER.resultaten.opgave
    alleen = replace(opgave.organisatie, gekwalificeerd_eigen=1, personeel_eigen=1)
    feiten = replace(
        HOUDER,
        organisatie=replace(HOUDER.organisatie, zzp=zzp, huurt_in=huurt_in),
        resultaten=Resultaatgegevens(opgave=replace(opgave, organisatie=alleen)),
    )
    kader = kader_met(keuzes.ZZP_TELT_ZICHZELF, telt)
    eerste = sterren(feiten, kader)[0].zin
    assert f"goed opgeleid personeel {getoond} geeft" in eerste
    vroeger = sterren(feiten, replace(kader, verwoording=2))[0].zin
    assert "goed opgeleid personeel 100 % geeft" in vroeger


@pytest.mark.parametrize(("vrijgesteld", "wie"), [(True, "Blik op Werk"), (False, "De Auditor")])
def test_in_an_exempt_year_nobody_waits_for_an_auditor(vrijgesteld: bool, wie: str) -> None:
    organisatie = replace(HOUDER.organisatie, vrijstellingsjaar=vrijgesteld)
    feiten = replace(zonder_bevinding(HOUDER, "3.2.2"), organisatie=organisatie)
    (uitslag,) = (u for u in tevredenheid(feiten, KADER) if u.toets.code == "3.2.2")
    assert uitslag.zin == f"{wie} heeft hierover nog niets vastgelegd."
    (uitslag,) = (u for u in tevredenheid(feiten, KADER) if u.toets.code == "3.4.1")
    assert uitslag.zin == f"{wie} vindt dat hieraan is voldaan."
    (uitslag,) = uitslagen(feiten, "3.2.2")
    assert uitslag.zin.startswith(wie)


def test_receipts_of_before_took_the_grade_of_cedeo_for_that_of_everybody() -> None:
    """Now it counts for who has the erkenning, and says nothing about Opdrachtgevers."""
    feiten = replace(HOUDER, onderzoek=Onderzoek(cedeo_cijfer=Decimal("7.8")))
    assert "cliënten 7,8" in sterren(feiten, replace(KADER, verwoording=2))[0].zin
    assert sterren(feiten, KADER)[0].uitkomst is Uitkomst.NIET_TE_BEOORDELEN
