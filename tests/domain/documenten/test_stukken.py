"""The extract, the statement of turnover, the SEQF self-assessment and the UBO registration."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.begrippen import Dienst
from domain.calendar import plus_dagen
from domain.documenten.omzet import (
    Omzetfeiten,
    Omzetstuk,
    Omzetstuksoort,
    laatste_boekjaar,
    omzetverklaring,
)
from domain.documenten.seqf import Seqffeiten, seqf
from domain.documenten.ubo import LEEG, Belanghebbenden, Ubofeiten, ubo_pep
from domain.documenten.uittreksel import Uittrekselfeiten, kvk_uittreksel
from domain.normen.organisatie import Certificaatsoort, Rechtsvorm
from domain.uitslag import Uitkomst, Uitslag
from tests.support.organisaties import AUDIT, GEWOON, KADER, certificaat, met

DEC_2022, START = date(2022, 12, 31), date(2023, 1, 1)
SE = replace(GEWOON, diensten=frozenset({Dienst.SUPPORTED_EMPLOYMENT}))
NVT, OPEN = Uitkomst.NIET_VAN_TOEPASSING, Uitkomst.NIET_TE_BEOORDELEN
NIEMAND: frozenset[str] = frozenset()


def uittreksel(afgegeven: date | None) -> Uitslag:
    return kvk_uittreksel(Uittrekselfeiten(organisatie=GEWOON, afgegeven=afgegeven), KADER)


@pytest.mark.parametrize(
    ("afgegeven", "gehaald"),
    [
        (date(2023, 12, 14), False),
        (date(2023, 12, 15), True),
        (date(2023, 12, 16), True),
        (AUDIT, True),
        (date(2024, 3, 16), False),
        (None, False),
    ],
)
def test_an_extract_is_three_months_old_at_most(afgegeven: date | None, gehaald: bool) -> None:
    assert uittreksel(afgegeven).gehaald is gehaald


def test_the_extract_is_an_item_of_the_checklist_and_explains_itself() -> None:
    uitslag = uittreksel(date(2023, 12, 14))
    assert (uitslag.toets.code, uitslag.toets.groep) == (
        "R-5.1.1-l",
        "Uittreksel uit het Handelsregister",
    )
    assert uitslag.zin == (
        "Het uittreksel van 14-12-2023 was bruikbaar tot en met 14-03-2024; "
        "de Audit was op 15-03-2024."
    )
    assert "na de Audit" in uittreksel(date(2024, 3, 16)).zin


def test_no_extract_is_asked_of_who_is_not_tested_on_the_registration() -> None:
    for organisatie in (
        met(certificaat(Certificaatsoort.ISO_9000)),
        replace(GEWOON, inschrijfplichtig=False),
    ):
        feiten = Uittrekselfeiten(organisatie=organisatie, afgegeven=None)
        assert kvk_uittreksel(feiten, KADER).uitkomst is NVT


@pytest.mark.parametrize(
    ("eerste", "voor", "verwacht"),
    [
        (date(2019, 12, 31), START, DEC_2022),  # the audit over 2023
        (date(2019, 12, 31), date(2023, 12, 31), DEC_2022),  # the vrijstelling over 2023
        (date(2019, 12, 31), date(2024, 1, 1), date(2023, 12, 31)),
        (date(2019, 12, 31), date(2023, 4, 1), DEC_2022),
        (date(2019, 6, 30), START, date(2022, 6, 30)),
        (date(2020, 2, 29), date(2023, 4, 1), date(2023, 2, 28)),
        (date(2023, 2, 28), date(2024, 4, 1), date(2024, 2, 29)),
        (DEC_2022, START, DEC_2022),
        (DEC_2022, DEC_2022, None),
        (date(2023, 12, 31), START, None),
        (date(2024, 12, 31), START, None),
    ],
)
def test_the_last_boekjaar_that_was_closed(eerste: date, voor: date, verwacht: date | None) -> None:
    assert laatste_boekjaar(eerste, voor) == verwacht


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.dates(date(2000, 1, 1), date(2030, 1, 1)))
def test_a_closed_boekjaar_lies_before_the_day_and_less_than_a_year_and_a_day_ago(
    eerste: date, voor: date
) -> None:
    gevonden = laatste_boekjaar(eerste, voor)
    assert (gevonden is None) is (eerste >= voor)
    assert gevonden is None or plus_dagen(voor, -367) <= gevonden < voor


def stuk(soort: Omzetstuksoort, boekjaar: date = DEC_2022, ondertekend: bool = True) -> Omzetstuk:
    return Omzetstuk(soort=soort, boekjaar=boekjaar, ondertekend=ondertekend)


def omzet(
    *stukken: Omzetstuk,
    eerste: date = date(2019, 12, 31),
    aspirant: bool = False,
    aanmelding: date | None = date(2023, 5, 1),
) -> Uitslag:
    feiten = Omzetfeiten(
        organisatie=replace(GEWOON, aspirant=aspirant),
        meetperiode=START,
        eerste_boekjaar=eerste,
        stukken=stukken,
        aanmelding=aanmelding,
    )
    return omzetverklaring(feiten, KADER)


@pytest.mark.parametrize(
    ("een", "gehaald"),
    [
        (stuk(Omzetstuksoort.JAARREKENING), True),
        (stuk(Omzetstuksoort.JAARREKENING, ondertekend=False), False),
        (stuk(Omzetstuksoort.OMZETVERKLARING, ondertekend=False), True),
        (stuk(Omzetstuksoort.ACCOUNTANTSVERKLARING, ondertekend=False), True),
        (stuk(Omzetstuksoort.OMZETVERKLARING, date(2021, 12, 31)), False),
        (stuk(Omzetstuksoort.OMZETVERKLARING, date(2023, 12, 31)), False),
        (stuk(Omzetstuksoort.STARTBALANS), False),
    ],
)
def test_the_statement_is_over_the_last_boekjaar_before_the_meetperiode(
    een: Omzetstuk, gehaald: bool
) -> None:
    uitslag = omzet(een)
    assert uitslag.gehaald is gehaald
    assert "over het boekjaar tot en met 31-12-2022" in uitslag.zin


def test_a_starting_aspirant_may_show_a_balance() -> None:
    eerste = date(2023, 12, 31)
    balans = stuk(Omzetstuksoort.TUSSENTIJDSE_BALANS, date(2023, 6, 30))
    assert omzet(balans, eerste=eerste, aspirant=True).gehaald
    assert omzet(eerste=eerste, aspirant=True).uitkomst is Uitkomst.NIET_GEHAALD
    assert omzet(balans, eerste=eerste).uitkomst is OPEN


@pytest.mark.parametrize(
    ("dag", "uitkomst"),
    [
        (date(1990, 1, 1), OPEN),
        (DEC_2022, OPEN),  # unless the first boekjaar lasts longer than a year
        (START, Uitkomst.GEHAALD),
        (date(2023, 12, 31), Uitkomst.GEHAALD),
        (date(2024, 1, 1), Uitkomst.NIET_GEHAALD),  # the boekjaar was over
        (date(2030, 1, 1), Uitkomst.NIET_GEHAALD),
    ],
)
def test_a_balance_is_of_a_day_in_the_first_boekjaar(dag: date, uitkomst: Uitkomst) -> None:
    een = stuk(Omzetstuksoort.STARTBALANS, dag)
    uitslag = omzet(een, eerste=date(2023, 12, 31), aspirant=True)
    assert uitslag.uitkomst is uitkomst
    assert uitslag.zin.startswith("Bij de aanmelding op 01-05-2023 liep het eerste boekjaar nog.")


def test_a_balance_of_after_the_audit_does_not_count() -> None:
    eerste = date(2024, 12, 31)
    for dag, gehaald in ((AUDIT, True), (plus_dagen(AUDIT, 1), False)):
        een = stuk(Omzetstuksoort.STARTBALANS, dag)
        assert omzet(een, eerste=eerste, aspirant=True).gehaald is gehaald


@pytest.mark.parametrize(
    ("aanmelding", "gehaald"),
    [(date(2023, 6, 29), True), (date(2023, 6, 30), True), (date(2023, 7, 1), False)],
)
def test_a_balance_is_enough_only_while_the_first_boekjaar_runs(
    aanmelding: date, gehaald: bool
) -> None:
    balans = stuk(Omzetstuksoort.STARTBALANS, date(2023, 2, 1))
    eerste = date(2023, 6, 30)
    assert omzet(balans, eerste=eerste, aspirant=True, aanmelding=aanmelding).gehaald is gehaald
    rekening = stuk(Omzetstuksoort.JAARREKENING, eerste)
    uitslag = omzet(rekening, eerste=eerste, aspirant=True, aanmelding=aanmelding)
    assert uitslag.gehaald is not gehaald


def test_without_a_day_of_aanmelding_it_is_not_known_what_is_enough() -> None:
    balans = stuk(Omzetstuksoort.STARTBALANS, date(2023, 2, 1))
    uitslag = omzet(balans, eerste=date(2023, 12, 31), aspirant=True, aanmelding=None)
    assert uitslag.uitkomst is OPEN


def test_no_statement_is_asked_of_who_is_not_tested_on_the_accounts() -> None:
    feiten = Omzetfeiten(
        organisatie=met(certificaat(Certificaatsoort.NLQF)),
        meetperiode=START,
        eerste_boekjaar=DEC_2022,
        stukken=(),
    )
    assert omzetverklaring(feiten, KADER).uitkomst is NVT


SEQF = Seqffeiten(
    organisatie=SE,
    einde_meetperiode=date(2023, 12, 31),
    afgerond=date(2022, 5, 1),
    aangeleverd=date(2024, 1, 15),
)


@pytest.mark.parametrize(
    ("afgerond", "gehaald"),
    [
        (date(2020, 12, 30), False),
        (date(2020, 12, 31), True),
        (date(2021, 1, 1), True),
        (date(2024, 1, 14), True),  # after the Meetperiode: not too old
        (date(2024, 1, 15), True),
        (date(2024, 1, 16), False),  # after it was delivered
        (date(2030, 1, 1), False),
        (None, False),
    ],
)
def test_a_self_assessment_is_three_years_old_at_most(afgerond: date | None, gehaald: bool) -> None:
    assert seqf(replace(SEQF, afgerond=afgerond), KADER).gehaald is gehaald


@pytest.mark.parametrize(
    ("aangeleverd", "gehaald"),
    [(AUDIT, True), (date(2024, 3, 16), False), (None, False)],
)
def test_it_is_delivered_by_the_day_of_the_audit(aangeleverd: date | None, gehaald: bool) -> None:
    assert seqf(replace(SEQF, aangeleverd=aangeleverd), KADER).gehaald is gehaald


def test_only_supported_employment_has_a_self_assessment() -> None:
    assert seqf(replace(SEQF, organisatie=GEWOON), KADER).uitkomst is NVT


WIE = Belanghebbenden(ubos=frozenset({"p-1", "p-2"}), peps=frozenset({"p-3"}))
UBO = Ubofeiten(organisatie=GEWOON, geregistreerd=WIE, werkelijk=WIE)


def test_a_registration_that_equals_reality_meets_the_norm() -> None:
    assert ubo_pep(UBO, KADER).gehaald


@pytest.mark.parametrize("werkelijk", [WIE, Belanghebbenden(ubos=NIEMAND, peps=NIEMAND), None])
def test_a_registration_without_a_ubo_meets_neither_7a_nor_7b(
    werkelijk: Belanghebbenden | None,
) -> None:
    for peps in (NIEMAND, WIE.peps):
        leeg = Belanghebbenden(ubos=NIEMAND, peps=peps)
        uitslag = ubo_pep(replace(UBO, geregistreerd=leeg, werkelijk=werkelijk), KADER)
        assert (uitslag.uitkomst, uitslag.zin) == (Uitkomst.NIET_GEHAALD, LEEG)


def test_every_difference_is_named() -> None:
    anders = Belanghebbenden(ubos=frozenset({"p-2", "p-5", "p-4"}), peps=frozenset({"p-6"}))
    uitslag = ubo_pep(replace(UBO, werkelijk=anders), KADER)
    assert uitslag.uitkomst is Uitkomst.NIET_GEHAALD
    assert uitslag.zin == (
        "Niet geregistreerd als UBO: p-4, p-5. "
        "Wel geregistreerd als UBO, maar geen UBO meer: p-1. "
        "Niet geregistreerd als PEP: p-6. "
        "Wel geregistreerd als PEP, maar geen PEP meer: p-3."
    )


@pytest.mark.parametrize("ubos", [{"p-1"}, {"p-1", "p-2"}])
def test_who_sits_on_the_threshold_may_be_registered_or_not(ubos: set[str]) -> None:
    geregistreerd = replace(WIE, ubos=frozenset(ubos))
    feiten = replace(UBO, geregistreerd=geregistreerd, op_de_grens=frozenset({"p-2"}))
    for werkelijk in (WIE, replace(WIE, ubos=frozenset({"p-1"}))):
        uitslag = ubo_pep(replace(feiten, werkelijk=werkelijk), KADER)
        assert uitslag.gehaald
        assert uitslag.zin.endswith(
            "Precies op de grens: p-2. Volgens Bijlage 7A (25 % of meer) is dat een UBO, "
            "volgens Bijlage 7B (meer dan 25 %) niet. Met en zonder deze registratie is goed."
        )


@pytest.mark.parametrize(
    "anders",
    [
        {"werkelijk": None},
        {"geregistreerd": None},
        {"geregistreerd": None, "werkelijk": None},
        {"werkelijk": Belanghebbenden(ubos=NIEMAND, peps=NIEMAND)},
    ],
)
def test_what_nobody_recorded_is_not_known(anders: dict[str, Belanghebbenden | None]) -> None:
    assert ubo_pep(replace(UBO, **anders), KADER).uitkomst is OPEN  # type: ignore[arg-type]


def test_an_eenmanszaak_has_no_ubo_to_register() -> None:
    eenmanszaak = replace(GEWOON, rechtsvorm=Rechtsvorm.EENMANSZAAK)
    assert ubo_pep(replace(UBO, organisatie=eenmanszaak), KADER).uitkomst is NVT


def test_receipts_of_before_keep_what_was_said_of_an_unknown_registration() -> None:
    earlier = replace(KADER, verwoording=2)
    unknown = ubo_pep(replace(UBO, werkelijk=None), earlier)
    assert unknown.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
    assert not ubo_pep(replace(UBO, geregistreerd=None), earlier).gehaald


def test_receipts_of_before_keep_what_was_said_of_a_starter() -> None:
    feiten = Omzetfeiten(
        organisatie=replace(GEWOON, aspirant=True),
        meetperiode=START,
        eerste_boekjaar=date(START.year + 1, 12, 31),
        stukken=(),
        aanmelding=date(2023, 5, 1),
    )
    earlier = omzetverklaring(feiten, replace(KADER, verwoording=2))
    assert earlier.zin.endswith("Een tussentijdse balans of startbalans ontbreekt.")
