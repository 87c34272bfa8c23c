"""GT-26: the exemption of year 4, condition by condition (R-V4-1 to R-V4-11)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Compensatieblokkade
from domain.beleid.vorm import Beleid, Beleidsstand, Keuze
from domain.kader import Kader
from domain.source import eigen_lezing
from domain.uitslag import Uitkomst
from domain.vrijstelling.beoordeling import Vrijstellingsadvies, vrijstelling
from domain.vrijstelling.feiten import (
    Aanleverwijze,
    Maatregel,
    Maatregelfeit,
    Omzetverklaring,
    Ontvangst,
    Vrijstellingsfeiten,
)
from domain.vrijstelling.voorwaarde import Fase
from tests.support.exemptions import (
    KADER,
    LOG,
    VIERDE_JAAR,
    aangeleverd,
    ja,
    met_audit,
    met_lopend,
    met_periode,
    nee,
    periode,
    tevredenheid,
    van,
)

GEHAALD, NIET, ONBEKEND = (
    Uitkomst.GEHAALD,
    Uitkomst.NIET_GEHAALD,
    Uitkomst.NIET_TE_BEOORDELEN,
)
VOORLOPIG, DEFINITIEF = Fase.VOORLOPIG, Fase.DEFINITIEF


def met_beleid(keuze: Beleid[Any], waarde: object) -> Kader:
    ander = Keuze(date(2020, 1, 1), waarde, eigen_lezing("A-33", "Test."))
    stand = Beleidsstand(KADER.beleid.dag, {**KADER.beleid.keuzes, keuze.naam: ander})
    return replace(KADER, beleid=stand)


def adviezen(
    feiten: Vrijstellingsfeiten, kader: Kader = KADER
) -> tuple[Vrijstellingsadvies, Vrijstellingsadvies]:
    beoordeling = vrijstelling(feiten, kader)
    return beoordeling.advies(VOORLOPIG), beoordeling.advies(DEFINITIEF)


def uitkomst(feiten: Vrijstellingsfeiten, code: str, kader: Kader = KADER) -> Uitkomst:
    return van(vrijstelling(feiten, kader), code).uitslag.uitkomst


def test_gt_26_a_all_conditions() -> None:
    beoordeling = vrijstelling(VIERDE_JAAR, KADER)
    assert adviezen(VIERDE_JAAR) == (Vrijstellingsadvies.TOEKENNEN, Vrijstellingsadvies.TOEKENNEN)
    assert [u.toets.code for u in beoordeling.uitslagen] == [f"R-V4-{n}" for n in range(1, 12)]
    assert {u.uitkomst for u in beoordeling.uitslagen} == {GEHAALD}
    assert beoordeling.termijn.uiterlijk == date(2024, 2, 22)


def test_gt_26_b_a_re_audit_in_year_2() -> None:
    feiten = met_audit(VIERDE_JAAR, 2021, re_audit=ja("re-audit-2021"))
    beoordeling = vrijstelling(feiten, KADER)
    assert beoordeling.advies(VOORLOPIG) is Vrijstellingsadvies.NIET_TOEKENNEN
    assert beoordeling.waarom(VOORLOPIG) == (
        "Er was een re-audit (de Meetperiode vanaf 01-01-2021).",
    )
    assert "re-audit-2021" in van(beoordeling, "R-V4-2").bewijs


def test_gt_26_c_data_a_day_late() -> None:
    laat = Ontvangst(op=date(2024, 1, 22), bewijs=("resultaten",))
    beoordeling = vrijstelling(met_lopend(VIERDE_JAAR, resultaatgegevens=laat), KADER)
    assert beoordeling.advies(DEFINITIEF) is Vrijstellingsadvies.VERVALT
    assert "21-01-2024" in beoordeling.waarom(DEFINITIEF)[0]
    assert VIERDE_JAAR.lopend.audit_uiterlijk == date(2024, 4, 1)


def test_gt_26_d_an_invoice_is_open() -> None:
    feiten = met_lopend(VIERDE_JAAR, facturen_voldaan=nee("factuur-9"))
    beoordeling = vrijstelling(feiten, KADER)
    assert beoordeling.advies(DEFINITIEF) is Vrijstellingsadvies.WEIGEREN
    assert beoordeling.waarom(DEFINITIEF) == ("Niet alle facturen van Blik op Werk zijn betaald.",)


def test_gt_26_e_compensatie_in_year_3() -> None:
    feiten = met_periode(VIERDE_JAAR, 2022, compensatie=ja("besluit-2022"))
    assert adviezen(feiten)[0] is Vrijstellingsadvies.NIET_TOEKENNEN
    assert uitkomst(feiten, "R-V4-5") is NIET


@pytest.mark.parametrize(
    "fout",
    [
        {"normen_gehaald": nee()},
        {"re_audit": ja()},
        {"aantekeningen": ja()},
        {"waarschuwing": ja()},
        {"bijzonderheden": ja()},
    ],
)
@pytest.mark.parametrize("jaar", [2020, 2021, 2022])
def test_anything_particular_in_the_first_three_years(fout: dict[str, Any], jaar: int) -> None:
    assert uitkomst(met_audit(VIERDE_JAAR, jaar, **fout), "R-V4-2") is NIET


def test_a_correction_by_the_auditor_is_no_condition_in_year_4() -> None:
    assert uitkomst(met_audit(VIERDE_JAAR, 2021, gegevens_gecorrigeerd=ja()), "R-V4-2") is GEHAALD


def test_what_happened_as_aspirant_does_not_count() -> None:
    assert adviezen(met_audit(VIERDE_JAAR, 2019, re_audit=ja()))[0] is Vrijstellingsadvies.TOEKENNEN


@pytest.mark.parametrize(
    "veld", ["normen_gehaald", "re_audit", "aantekeningen", "waarschuwing", "bijzonderheden"]
)
def test_a_missing_fact_about_an_audit_is_unknown(veld: str) -> None:
    feiten = met_audit(VIERDE_JAAR, 2021, **{veld: None})
    assert uitkomst(feiten, "R-V4-2") is ONBEKEND
    assert adviezen(feiten)[0] is Vrijstellingsadvies.WACHTEN


def test_a_missing_audit_is_unknown() -> None:
    feiten = met_periode(VIERDE_JAAR, 2021, audit=None)
    assert "geen Audit vastgelegd" in van(vrijstelling(feiten, KADER), "R-V4-2").uitslag.zin
    assert uitkomst(feiten, "R-V4-2") is ONBEKEND


def test_what_fails_goes_before_what_is_missing() -> None:
    feiten = met_audit(met_periode(VIERDE_JAAR, 2020, audit=None), 2021, re_audit=ja())
    assert uitkomst(feiten, "R-V4-2") is NIET


@pytest.mark.parametrize(
    ("wijze", "verwacht"),
    [
        (Aanleverwijze.OP_TIJD, GEHAALD),
        (Aanleverwijze.NA_VERLENGING, GEHAALD),
        (Aanleverwijze.NA_HEROPENING, NIET),
        (Aanleverwijze.TE_LAAT, NIET),
        (Aanleverwijze.NIET_NODIG, GEHAALD),
    ],
)
@pytest.mark.parametrize("groep", ["clienten", "opdrachtgevers"])
def test_how_the_survey_data_came_in(wijze: Aanleverwijze, groep: str, verwacht: Uitkomst) -> None:
    eerder = tevredenheid(2021, **{groep: aangeleverd(2021, wijze)})
    assert uitkomst(met_periode(VIERDE_JAAR, 2021, tevredenheid=eerder), "R-V4-3") is verwacht
    nu = tevredenheid(2023, **{groep: aangeleverd(2023, wijze)})
    assert uitkomst(met_lopend(VIERDE_JAAR, tevredenheid=nu), "R-V4-6") is verwacht


def test_a_88_reopening_is_a_policy() -> None:
    heropend = tevredenheid(2021, clienten=aangeleverd(2021, Aanleverwijze.NA_HEROPENING))
    feiten = met_periode(VIERDE_JAAR, 2021, tevredenheid=heropend)
    assert uitkomst(feiten, "R-V4-3", met_beleid(keuzes.HEROPENING_OP_TIJD, True)) is GEHAALD


def test_survey_data_that_are_incomplete_or_unknown() -> None:
    half = tevredenheid(2023, clienten=aangeleverd(2023, compleet=False))
    beoordeling = vrijstelling(met_lopend(VIERDE_JAAR, tevredenheid=half), KADER)
    assert beoordeling.advies(DEFINITIEF) is Vrijstellingsadvies.VERVALT
    assert beoordeling.waarom(DEFINITIEF) == (
        "De gegevens van cliënten waren niet compleet (de Meetperiode vanaf 01-01-2023).",
    )
    leeg = tevredenheid(2023, opdrachtgevers=None)
    assert adviezen(met_lopend(VIERDE_JAAR, tevredenheid=leeg))[1] is Vrijstellingsadvies.WACHTEN


def test_a_90_with_cedeo_no_clients_are_asked() -> None:
    cedeo = tevredenheid(2023, cedeo=True, clienten=None)
    assert uitkomst(met_lopend(VIERDE_JAAR, tevredenheid=cedeo), "R-V4-6") is GEHAALD
    geen = tevredenheid(2023, cedeo=True, clienten=None, opdrachtgevers=None)
    feiten = met_lopend(VIERDE_JAAR, tevredenheid=geen)
    assert uitkomst(feiten, "R-V4-6") is ONBEKEND
    zonder = met_beleid(keuzes.CEDEO_MET_OPDRACHTGEVERS, False)
    assert uitkomst(feiten, "R-V4-6", zonder) is GEHAALD


def maatregel(vanaf: date, tot: date | None, **anders: Any) -> Vrijstellingsfeiten:
    basis = Maatregelfeit(maatregel=Maatregel.SCHORSING, vanaf=vanaf, tot_en_met=tot, bewijs=("b",))
    log = replace(LOG, maatregelen=(replace(basis, **anders),))
    return replace(VIERDE_JAAR, statuslog=log)


@pytest.mark.parametrize(
    ("vanaf", "tot", "verwacht"),
    [
        (date(2019, 1, 1), date(2019, 12, 31), GEHAALD),  # as Aspirant
        (date(2019, 12, 1), date(2020, 1, 1), NIET),
        (date(2021, 5, 1), date(2021, 6, 1), NIET),
        (date(2022, 12, 31), date(2023, 3, 1), NIET),
        (date(2023, 1, 1), date(2023, 3, 1), GEHAALD),  # the text names the first three years
        (date(2019, 5, 1), None, NIET),
    ],
)
def test_a_schorsing_in_the_first_three_years(
    vanaf: date, tot: date | None, verwacht: Uitkomst
) -> None:
    assert uitkomst(maatregel(vanaf, tot), "R-V4-4") is verwacht


def test_a_89_a_schorsing_that_was_undone_or_found_nothing() -> None:
    in_2021 = (date(2021, 5, 1), date(2021, 6, 1))
    assert uitkomst(maatregel(*in_2021, herroepen=True), "R-V4-4") is GEHAALD
    onschuldig = maatregel(*in_2021, zonder_bevinding=True)
    assert uitkomst(onschuldig, "R-V4-4") is GEHAALD
    streng = met_beleid(keuzes.SCHORSING_ZONDER_BEVINDING, True)
    assert uitkomst(onschuldig, "R-V4-4", streng) is NIET
    ingetrokken = maatregel(*in_2021, zonder_bevinding=True, maatregel=Maatregel.INTREKKING)
    assert uitkomst(ingetrokken, "R-V4-4") is NIET
    assert van(vrijstelling(ingetrokken, KADER), "R-V4-4").uitslag.zin == (
        "Er was een intrekking vanaf 01-05-2021."
    )


@pytest.mark.parametrize(
    ("compleet_vanaf", "verwacht"), [(date(2020, 1, 1), GEHAALD), (date(2020, 1, 2), ONBEKEND)]
)
def test_a_log_that_starts_too_late_is_unknown(compleet_vanaf: date, verwacht: Uitkomst) -> None:
    log = replace(LOG, compleet_vanaf=compleet_vanaf)
    assert uitkomst(replace(VIERDE_JAAR, statuslog=log), "R-V4-4") is verwacht


def test_without_a_log_nothing_is_known() -> None:
    assert uitkomst(replace(VIERDE_JAAR, statuslog=None), "R-V4-4") is ONBEKEND


@pytest.mark.parametrize(
    ("op", "verwacht"),
    [(date(2024, 1, 20), GEHAALD), (date(2024, 1, 21), GEHAALD), (date(2024, 1, 22), NIET)],
)
def test_results_and_turnover_within_three_weeks(op: date, verwacht: Uitkomst) -> None:
    feiten = met_lopend(
        VIERDE_JAAR,
        resultaatgegevens=Ontvangst(op=op),
        omzetverklaring=Omzetverklaring(op=op, boekjaar_einde=date(2022, 12, 31)),
    )
    assert uitkomst(feiten, "R-V4-7") is uitkomst(feiten, "R-V4-9") is verwacht


def test_a_late_omzetverklaring_alone_ends_it() -> None:
    laat = Omzetverklaring(op=date(2024, 1, 22), boekjaar_einde=date(2022, 12, 31))
    assert adviezen(met_lopend(VIERDE_JAAR, omzetverklaring=laat))[1] is Vrijstellingsadvies.VERVALT


@pytest.mark.parametrize(
    ("peildag", "verwacht"), [(date(2024, 1, 21), ONBEKEND), (date(2024, 1, 22), NIET)]
)
def test_what_is_not_there_is_late_only_after_the_last_day(
    peildag: date, verwacht: Uitkomst
) -> None:
    feiten = met_lopend(VIERDE_JAAR, resultaatgegevens=None, omzetverklaring=None)
    op_de_dag = replace(feiten, peildag=peildag)
    assert uitkomst(op_de_dag, "R-V4-7") is uitkomst(op_de_dag, "R-V4-9") is verwacht


@pytest.mark.parametrize(
    ("boekjaar_einde", "verwacht"),
    [
        (date(2022, 12, 30), NIET),
        (date(2022, 12, 31), GEHAALD),
        (date(2023, 6, 30), GEHAALD),
        (date(2023, 12, 30), GEHAALD),
        (date(2023, 12, 31), ONBEKEND),  # not closed before the end: staff look
    ],
)
def test_a_31_the_last_closed_boekjaar(boekjaar_einde: date, verwacht: Uitkomst) -> None:
    stuk = Omzetverklaring(op=date(2024, 1, 10), boekjaar_einde=boekjaar_einde)
    assert uitkomst(met_lopend(VIERDE_JAAR, omzetverklaring=stuk), "R-V4-9") is verwacht


@pytest.mark.parametrize(
    ("veld", "code"),
    [("normen_gehaald", "R-V4-8"), ("volume", "R-V4-10"), ("facturen_voldaan", "R-V4-11")],
)
def test_conditions_of_this_year(veld: str, code: str) -> None:
    fout = met_lopend(VIERDE_JAAR, **{veld: nee()})
    assert (uitkomst(fout, code), adviezen(fout)[1]) == (NIET, Vrijstellingsadvies.WEIGEREN)
    leeg = met_lopend(VIERDE_JAAR, **{veld: None})
    assert (uitkomst(leeg, code), adviezen(leeg)[1]) == (ONBEKEND, Vrijstellingsadvies.WACHTEN)
    assert adviezen(fout)[0] is Vrijstellingsadvies.TOEKENNEN


def test_late_data_go_before_a_refusal() -> None:
    feiten = met_lopend(
        VIERDE_JAAR, facturen_voldaan=nee(), resultaatgegevens=Ontvangst(op=date(2024, 1, 22))
    )
    assert adviezen(feiten)[1] is Vrijstellingsadvies.VERVALT
    assert len(vrijstelling(feiten, KADER).waarom(DEFINITIEF)) == 2


def test_compensatie_long_ago_blocks_by_the_letter() -> None:
    feiten = met_periode(VIERDE_JAAR, 2020, compensatie=ja())
    laatste_drie = met_beleid(keuzes.COMPENSATIE_BLOKKEERT, Compensatieblokkade.LAATSTE_DRIE_AUDITS)
    assert uitkomst(feiten, "R-V4-5") is uitkomst(feiten, "R-V4-5", laatste_drie) is NIET
    lang = replace(
        VIERDE_JAAR,
        perioden=(periode(2018, aspirant=True), periode(2019), *VIERDE_JAAR.perioden[1:]),
    )
    eerst = met_periode(lang, 2019, compensatie=ja())
    assert uitkomst(eerst, "R-V4-5") is NIET
    assert uitkomst(eerst, "R-V4-5", laatste_drie) is GEHAALD
    assert uitkomst(met_periode(lang, 2019, compensatie=None), "R-V4-5") is ONBEKEND


def test_the_wrong_year_of_the_cycle() -> None:
    te_vroeg = replace(VIERDE_JAAR, perioden=VIERDE_JAAR.perioden[1:3], lopend=lopend_in(2022))
    beoordeling = vrijstelling(te_vroeg, KADER)
    assert van(beoordeling, "R-V4-1").uitslag.zin == (
        "Dit is cyclusjaar 3; deze vrijstelling is er in cyclusjaar 4."
    )
    assert beoordeling.advies(VOORLOPIG) is Vrijstellingsadvies.NIET_TOEKENNEN
    assert van(beoordeling, "R-V4-2").uitslag.zin == "Er zijn nog geen 3 jaren om."


def test_year_1_has_nothing_to_look_back_on() -> None:
    feiten = replace(VIERDE_JAAR, perioden=(), lopend=lopend_in(2023))
    beoordeling = vrijstelling(feiten, KADER)
    assert {van(beoordeling, f"R-V4-{n}").uitslag.uitkomst for n in (2, 3, 4)} == {ONBEKEND}


def test_an_incomplete_history_cannot_be_judged() -> None:
    feiten = replace(VIERDE_JAAR, compleet=False)
    beoordeling = vrijstelling(feiten, KADER)
    assert {van(beoordeling, f"R-V4-{n}").uitslag.uitkomst for n in range(1, 6)} == {ONBEKEND}
    assert beoordeling.advies(VOORLOPIG) is Vrijstellingsadvies.WACHTEN


def lopend_in(jaar: int) -> Any:
    return replace(VIERDE_JAAR.lopend, start=date(jaar, 1, 1), einde=date(jaar, 12, 31))


def test_every_condition_names_its_evidence_and_policies() -> None:
    beoordeling = vrijstelling(VIERDE_JAAR, KADER)
    assert van(beoordeling, "R-V4-2").bewijs == ("audit-2020", "audit-2021", "audit-2022")
    assert van(beoordeling, "R-V4-3").bewijs == ("upload-2020", "upload-2021", "upload-2022")
    assert van(beoordeling, "R-V4-4").bewijs == ("statuslog",)
    assert van(beoordeling, "R-V4-9").bewijs == ("omzet",)
    assert van(beoordeling, "R-V4-5").uitslag.toets.beleid == ("compensatie-blokkeert",)
    assert van(beoordeling, "R-V4-1").uitslag.gemeten == 4
