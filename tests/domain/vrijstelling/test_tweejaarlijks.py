"""The exemption from year 6 on, condition by condition (R-V6-1 to R-V6-9)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from domain.beleid import keuzes
from domain.beleid.mogelijkheden import Compensatieblokkade, Cyclusjaar
from domain.uitslag import Uitkomst
from domain.vrijstelling.beoordeling import Vrijstellingsadvies, vrijstelling
from domain.vrijstelling.feiten import (
    Cijferbron,
    Klantcijfer,
    Maatregel,
    Maatregelfeit,
    Omzetverklaring,
    Ontvangst,
    Statuslog,
    Vrijstellingsfeiten,
)
from domain.vrijstelling.soort import Soort
from domain.vrijstelling.voorwaarde import Fase
from tests.domain.vrijstelling.test_vierdejaars import adviezen, met_beleid, uitkomst
from tests.support.exemptions import (
    KADER,
    VIERDE_JAAR,
    ZESDE_JAAR,
    aangeleverd,
    ja,
    lopend,
    met_audit,
    met_lopend,
    met_periode,
    nee,
    periode,
    tevredenheid,
    van,
    vrijgesteld,
)

GEHAALD, NIET, ONBEKEND = (
    Uitkomst.GEHAALD,
    Uitkomst.NIET_GEHAALD,
    Uitkomst.NIET_TE_BEOORDELEN,
)
VOORLOPIG, DEFINITIEF = Fase.VOORLOPIG, Fase.DEFINITIEF


def test_a_spotless_holder_in_year_6() -> None:
    beoordeling = vrijstelling(ZESDE_JAAR, KADER)
    assert beoordeling.soort is Soort.TWEEJAARLIJKS
    assert adviezen(ZESDE_JAAR) == (Vrijstellingsadvies.TOEKENNEN, Vrijstellingsadvies.TOEKENNEN)
    codes = [u.toets.code for u in beoordeling.uitslagen]
    voorlopig = ("V6-1", "V6-2", "V6-3", "V6-4", "V6-5", "V6-7", "V6-8", "V6-9")
    assert codes == [f"R-{code}" for code in (*voorlopig, "V6-5", "V4-7", "V6-6")]


def test_payment_and_turnover_are_no_condition() -> None:
    """Correction 36: the list is closed."""
    oud = Omzetverklaring(op=date(2024, 5, 1), boekjaar_einde=date(2020, 1, 1))
    feiten = met_lopend(ZESDE_JAAR, facturen_voldaan=nee(), omzetverklaring=oud, volume=nee())
    assert adviezen(feiten) == (Vrijstellingsadvies.TOEKENNEN, Vrijstellingsadvies.TOEKENNEN)


def test_late_data_end_it_all_the_same() -> None:
    feiten = met_lopend(ZESDE_JAAR, resultaatgegevens=Ontvangst(op=date(2024, 1, 22)))
    assert adviezen(feiten)[1] is Vrijstellingsadvies.VERVALT
    onvolledig = tevredenheid(2023, clienten=aangeleverd(2023, compleet=False))
    assert (
        adviezen(met_lopend(ZESDE_JAAR, tevredenheid=onvolledig))[1] is Vrijstellingsadvies.VERVALT
    )


def test_a_75_a_norm_of_this_year_that_is_not_met() -> None:
    assert adviezen(met_lopend(ZESDE_JAAR, normen_gehaald=nee()))[1] is Vrijstellingsadvies.WEIGEREN


def test_year_5_is_too_early() -> None:
    feiten = replace(ZESDE_JAAR, perioden=ZESDE_JAAR.perioden[1:])
    vroeg = replace(feiten, perioden=(periode(2018, aspirant=True), *feiten.perioden[1:]))
    zin = van(vrijstelling(vroeg, KADER, Soort.TWEEJAARLIJKS), "R-V6-1").uitslag.zin
    assert zin == "Dit is cyclusjaar 5; deze vrijstelling is er vanaf cyclusjaar 6."


def test_not_two_years_running() -> None:
    perioden = (*ZESDE_JAAR.perioden[:-1], vrijgesteld(2022))
    beoordeling = vrijstelling(replace(ZESDE_JAAR, perioden=perioden), KADER)
    assert van(beoordeling, "R-V6-1").uitslag.uitkomst is NIET
    assert beoordeling.advies(VOORLOPIG) is Vrijstellingsadvies.NIET_TOEKENNEN
    onbekend = met_periode(ZESDE_JAAR, 2022, vrijgesteld=None)
    assert uitkomst(onbekend, "R-V6-1") is ONBEKEND


@pytest.mark.parametrize(
    ("peildag", "verwacht"),
    [(date(2021, 12, 31), NIET), (date(2022, 1, 1), NIET), (date(2022, 1, 2), GEHAALD)],
)
def test_longer_than_four_years_a_holder(peildag: date, verwacht: Uitkomst) -> None:
    """With the Aspirant year counted, year 6 can come before four years are over."""
    met_aspirant = met_beleid(keuzes.CYCLUSJAAR, Cyclusjaar.ASPIRANTPERIODE)
    perioden = (
        periode(2016, aspirant=True),
        periode(2017, aspirant=True),
        *(periode(jaar) for jaar in range(2018, 2021)),
    )
    feiten = replace(
        ZESDE_JAAR,
        peildag=peildag,
        perioden=perioden,
        lopend=lopend(2021),
        statuslog=Statuslog(compleet_vanaf=date(2016, 1, 1)),
    )
    assert uitkomst(feiten, "R-V6-1", met_aspirant) is verwacht


def test_somebody_who_never_was_a_holder() -> None:
    feiten = replace(VIERDE_JAAR, perioden=(), lopend=replace(VIERDE_JAAR.lopend, aspirant=True))
    assert van(vrijstelling(feiten, KADER, Soort.TWEEJAARLIJKS), "R-V6-1").uitslag.zin == (
        "Dit is cyclusjaar 0; deze vrijstelling is er vanaf cyclusjaar 6. "
        "De organisatie is nog niet langer dan 4 jaar Keurmerkhouder."
    )


def test_the_last_three_audits_skip_the_year_of_exemption() -> None:
    """2021 was exempt: the Audits of 2022, 2020 and 2019 count, that of 2018 does not."""
    assert van(vrijstelling(ZESDE_JAAR, KADER), "R-V6-2").bewijs == (
        "audit-2022",
        "audit-2020",
        "audit-2019",
    )
    assert uitkomst(met_audit(ZESDE_JAAR, 2019, re_audit=ja()), "R-V6-2") is NIET
    assert uitkomst(met_audit(ZESDE_JAAR, 2018, re_audit=ja()), "R-V6-2") is GEHAALD


def test_a_correction_by_the_auditor() -> None:
    assert uitkomst(met_audit(ZESDE_JAAR, 2020, gegevens_gecorrigeerd=ja()), "R-V6-4") is NIET
    assert uitkomst(met_audit(ZESDE_JAAR, 2018, gegevens_gecorrigeerd=ja()), "R-V6-4") is GEHAALD
    assert uitkomst(met_audit(ZESDE_JAAR, 2020, gegevens_gecorrigeerd=None), "R-V6-4") is ONBEKEND


@pytest.mark.parametrize("vrij", [None, nee()])
def test_a_year_without_audit_or_exemption_is_unknown(vrij: object) -> None:
    feiten = met_periode(ZESDE_JAAR, 2020, audit=None, vrijgesteld=vrij)
    assert van(vrijstelling(feiten, KADER), "R-V6-2").uitslag.zin == (
        "Over de Meetperiode vanaf 01-01-2020 is geen Audit vastgelegd."
    )
    assert uitkomst(feiten, "R-V6-2") is uitkomst(feiten, "R-V6-4") is ONBEKEND


def test_fewer_than_three_audits_or_meetperiodes() -> None:
    kort = replace(ZESDE_JAAR, perioden=ZESDE_JAAR.perioden[-2:])
    beoordeling = vrijstelling(kort, KADER, Soort.TWEEJAARLIJKS)
    assert van(beoordeling, "R-V6-2").uitslag.zin == "Er zijn nog geen 3 Audits vastgelegd."
    assert van(beoordeling, "R-V6-3").uitslag.zin == "Er zijn nog geen 3 Meetperiodes vastgelegd."


@pytest.mark.parametrize(
    ("jaar", "verwacht"), [(2022, NIET), (2021, NIET), (2020, NIET), (2019, GEHAALD)]
)
def test_volume_in_the_last_three_meetperiodes(jaar: int, verwacht: Uitkomst) -> None:
    assert uitkomst(met_periode(ZESDE_JAAR, jaar, volume=nee()), "R-V6-3") is verwacht
    onbekend = ONBEKEND if verwacht is NIET else GEHAALD
    assert uitkomst(met_periode(ZESDE_JAAR, jaar, volume=None), "R-V6-3") is onbekend


@pytest.mark.parametrize(("jaar", "verwacht"), [(2018, NIET), (2022, NIET), (2017, GEHAALD)])
def test_survey_data_in_every_year_of_the_cycle(jaar: int, verwacht: Uitkomst) -> None:
    half = tevredenheid(jaar, clienten=aangeleverd(jaar, compleet=False))
    assert uitkomst(met_periode(ZESDE_JAAR, jaar, tevredenheid=half), "R-V6-5") is verwacht


def cijfers(*waarden: str, herkomst: Cijferbron = Cijferbron.CLIENTENAUDIT) -> Vrijstellingsfeiten:
    """Grades of 2019 to 2022; a grade of the survey when it ends in t."""
    feiten = ZESDE_JAAR
    for jaar, waarde in zip(range(2019, 2023), waarden, strict=True):
        soort = Cijferbron.TEVREDENHEIDSONDERZOEK if waarde.endswith("t") else herkomst
        cijfer = Klantcijfer(cijfer=Decimal(waarde.removesuffix("t")), herkomst=soort)
        feiten = met_periode(feiten, jaar, klantcijfer=cijfer)
    return feiten


@pytest.mark.parametrize(
    ("waarden", "verwacht"),
    [
        (("7.0t", "7.0t", "7.0t", "7.0t"), GEHAALD),
        (("6.9t", "7.0t", "7.0t", "7.0t"), NIET),
        (("6.9t", "7.1t", "7.0t", "7.0t"), GEHAALD),
        (("7.1t", "7.0t", "7.0t", "7.0t"), GEHAALD),
        (("6.5", "6.5", "6.5", "6.5"), GEHAALD),
        (("6.4", "6.5", "6.5", "6.5"), NIET),
        (("6.6", "6.5", "6.5", "6.5"), GEHAALD),
        (("6.9", "6.9", "6.9", "6.9t"), NIET),  # not every year a clientenaudit
    ],
)
def test_the_mean_grade_of_four_years(waarden: tuple[str, ...], verwacht: Uitkomst) -> None:
    assert uitkomst(cijfers(*waarden), "R-V6-8") is verwacht


def test_the_mean_is_not_rounded_and_is_shown_in_full() -> None:
    uitslag = van(vrijstelling(cijfers("6.9t", "7t", "7t", "7t"), KADER), "R-V6-8").uitslag
    assert uitslag.gemeten == Fraction("6.975")
    assert uitslag.zin == "Klanten gaven over 4 jaar gemiddeld een 6,975; nodig is 7."


def test_a_90_the_grade_of_cedeo_counts_against_seven() -> None:
    zeven = cijfers("7", "7", "7", "7", herkomst=Cijferbron.CEDEO)
    assert uitkomst(zeven, "R-V6-8") is GEHAALD
    assert (
        uitkomst(cijfers("6.9", "6.9", "6.9", "6.9", herkomst=Cijferbron.CEDEO), "R-V6-8") is NIET
    )


def test_a_missing_grade_is_unknown() -> None:
    feiten = met_periode(ZESDE_JAAR, 2020, klantcijfer=None)
    assert uitkomst(feiten, "R-V6-8") is ONBEKEND
    assert uitkomst(met_periode(ZESDE_JAAR, 2018, klantcijfer=None), "R-V6-8") is GEHAALD
    kort = replace(ZESDE_JAAR, perioden=ZESDE_JAAR.perioden[-3:])
    beoordeling = vrijstelling(kort, KADER, Soort.TWEEJAARLIJKS)
    assert van(beoordeling, "R-V6-8").uitslag.zin == "Er zijn nog geen 4 Meetperiodes vastgelegd."


def test_a_schorsing_ever() -> None:
    oud = Maatregelfeit(
        maatregel=Maatregel.SCHORSING, vanaf=date(2017, 2, 1), tot_en_met=date(2017, 3, 1)
    )
    log = Statuslog(compleet_vanaf=date(2017, 1, 1), maatregelen=(oud,))
    assert uitkomst(replace(ZESDE_JAAR, statuslog=log), "R-V6-7") is NIET
    later = replace(oud, vanaf=date(2024, 1, 10), tot_en_met=None)
    assert (
        uitkomst(replace(ZESDE_JAAR, statuslog=replace(log, maatregelen=(later,))), "R-V6-7")
        is NIET
    )
    kort = Statuslog(compleet_vanaf=date(2017, 1, 2))
    assert uitkomst(replace(ZESDE_JAAR, statuslog=kort), "R-V6-7") is ONBEKEND


def test_compensatie_by_the_letter_and_by_the_last_three_audits() -> None:
    laatste_drie = met_beleid(keuzes.COMPENSATIE_BLOKKEERT, Compensatieblokkade.LAATSTE_DRIE_AUDITS)
    in_2018 = met_periode(ZESDE_JAAR, 2018, compensatie=ja())
    assert uitkomst(in_2018, "R-V6-9") is NIET
    assert uitkomst(in_2018, "R-V6-9", laatste_drie) is GEHAALD
    in_2019 = met_periode(ZESDE_JAAR, 2019, compensatie=ja())
    assert uitkomst(in_2019, "R-V6-9", laatste_drie) is NIET


def test_an_incomplete_history_cannot_be_judged() -> None:
    beoordeling = vrijstelling(replace(ZESDE_JAAR, compleet=False), KADER, Soort.TWEEJAARLIJKS)
    for code in ("R-V6-1", "R-V6-5", "R-V6-7", "R-V6-9"):
        assert van(beoordeling, code).uitslag.uitkomst is ONBEKEND
