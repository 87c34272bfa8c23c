"""Which norms are tested at an organisation, and why the others are not (GT-40)."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from domain.begrippen import Dienst
from domain.beleid.keuzes import CEDEO_MET_OPDRACHTGEVERS
from domain.beleid.vorm import Keuze
from domain.kader import Kader
from domain.normen.catalogus import catalogus
from domain.normen.certificaten import certificaten
from domain.normen.organisatie import Certificaat, Certificaatsoort, Organisatie, Rechtsvorm
from domain.normen.toepassing import Toepasbaarheid, buiten_toets, toepasselijkheid, toepassing
from domain.source import Editie, eigen_lezing
from domain.uitslag import Uitkomst
from tests.support.organisaties import (
    AUDIT,
    CERTIFICATEN,
    GEWOON,
    KADER,
    ORGANISATIES,
    ZZP,
    certificaat,
    met,
    nummers,
)

H2023 = catalogus(Editie.H2023)

HOOFDNORM_1 = {norm.nummer for norm in H2023.normen if norm.hoofdnorm == 1}
EIGEN = {"1.6.1", "1.6.2", "1.6.3", "1.6.4", "1.6.5", "1.6.6.a", "1.6.6.b"}
INHUUR = {"1.6.7", "1.6.8", "1.6.9", "1.6.10"}
OVAL = {f"1.7.{n}" for n in range(1, 6)}
KLACHTEN = {f"1.5.{n}" for n in range(1, 10)}
PRIVACY = {f"1.4.{n}" for n in range(1, 7)}
ISO = {"1.1.1", "1.1.2", "1.2.1", "1.4.2", "1.5.1"}
SOORT = Certificaatsoort


def getoetst(organisatie: Organisatie, kader: Kader = KADER) -> set[str]:
    return nummers(toepasselijkheid(organisatie, kader))


def vrijgesteld(*soorten: Certificaatsoort, kader: Kader = KADER) -> set[str]:
    organisatie = met(*map(certificaat, soorten))
    return getoetst(GEWOON, kader) - getoetst(organisatie, kader)


def stand(nummer: str, organisatie: Organisatie) -> Toepasbaarheid:
    return toepassing(H2023.norm(nummer), organisatie, KADER).stand


def zin(nummer: str, organisatie: Organisatie) -> str:
    return toepassing(H2023.norm(nummer), organisatie, KADER).zin


def test_every_norm_is_answered_once_and_in_the_order_of_the_book() -> None:
    antwoorden = toepasselijkheid(GEWOON, KADER)
    assert tuple(een.norm for een in antwoorden) == H2023.normen


@pytest.mark.parametrize(
    ("nummer", "soort", "verwacht"),
    [
        ("1.6.10", SOORT.WCA, Toepasbaarheid.VAN_TOEPASSING),
        ("1.6.9", SOORT.WCA, Toepasbaarheid.VRIJGESTELD),
        ("1.4.3", SOORT.ISO_9000, Toepasbaarheid.VAN_TOEPASSING),
        ("1.4.2", SOORT.ISO_9000, Toepasbaarheid.VRIJGESTELD),
        ("1.2.3", SOORT.NLQF, Toepasbaarheid.VAN_TOEPASSING),
        ("1.2.2.a", SOORT.NLQF, Toepasbaarheid.VRIJGESTELD),
        ("1.5.8", SOORT.INBURGEREN, Toepasbaarheid.VRIJGESTELD),
        ("1.5.8", SOORT.PERSOONSGEBONDEN, Toepasbaarheid.VAN_TOEPASSING),
    ],
)
def test_gt_40_the_matrix(nummer: str, soort: Certificaatsoort, verwacht: Toepasbaarheid) -> None:
    assert stand(nummer, met(certificaat(soort))) is verwacht


@pytest.mark.parametrize(
    ("soort", "normen"),
    [
        (SOORT.INBURGEREN, HOOFDNORM_1 - {"R-2.8-b"}),
        (SOORT.CEDEO, {"3.1.1", "3.1.2", "3.1.3"}),
        (
            SOORT.WCA,
            {"1.1.1", "1.1.2", "1.2.1"} | PRIVACY | KLACHTEN | EIGEN | INHUUR - {"1.6.10"},
        ),
        (SOORT.ISO_9000, ISO),
        (SOORT.HKZ, ISO),
        (SOORT.NLQF, HOOFDNORM_1 - {"R-2.8-b", "1.2.3", "1.2.4", "1.2.5"}),
        (SOORT.PERSOONSGEBONDEN, set()),
    ],
)
def test_the_norms_of_each_certificate(soort: Certificaatsoort, normen: set[str]) -> None:
    assert vrijgesteld(soort) == normen


def test_certificates_add_up() -> None:
    beide = vrijgesteld(SOORT.WCA, SOORT.CEDEO)
    assert beide == vrijgesteld(SOORT.WCA) | vrijgesteld(SOORT.CEDEO)


def test_an_exemption_names_the_certificates_and_the_duty_that_stays() -> None:
    organisatie = met(certificaat(SOORT.WCA), certificaat(SOORT.HKZ, nummer="H-2"))
    een = toepassing(H2023.norm("1.2.1"), organisatie, KADER)
    assert een.zin == (
        "Vrijgesteld door WCA (C-1) en HKZ (H-2). De plicht om ingeschreven te staan blijft."
    )
    assert een.certificaten == organisatie.certificaten


def test_the_managementverklaring_stays_due_beside_a_keurmerk_inburgeren() -> None:
    assert "blijft nodig" in zin("1.2.3", met(certificaat(SOORT.INBURGEREN)))


@pytest.mark.parametrize(
    ("anders", "verwacht", "code"),
    [
        ({"geldig_vanaf": AUDIT}, Toepasbaarheid.VRIJGESTELD, None),
        (
            {"geldig_vanaf": AUDIT + timedelta(days=1)},
            Toepasbaarheid.VAN_TOEPASSING,
            "certificaat-nog-niet-geldig",
        ),
        ({"geldig_tot_en_met": AUDIT}, Toepasbaarheid.VRIJGESTELD, None),
        ({"geldig_tot_en_met": None}, Toepasbaarheid.VRIJGESTELD, None),
        (
            {"geldig_tot_en_met": AUDIT - timedelta(days=1)},
            Toepasbaarheid.VAN_TOEPASSING,
            "certificaat-verlopen",
        ),
        (
            {"gecontroleerd_op": None},
            Toepasbaarheid.VAN_TOEPASSING,
            "certificaat-niet-gecontroleerd",
        ),
        ({"gecontroleerd_op": date(2024, 5, 1)}, Toepasbaarheid.VRIJGESTELD, None),
    ],
)
def test_a_certificate_counts_when_it_is_valid_on_the_day_of_the_audit(
    anders: dict[str, date | None], verwacht: Toepasbaarheid, code: str | None
) -> None:
    organisatie = met(certificaat(SOORT.WCA, **anders))
    een = toepassing(H2023.norm("1.1.1"), organisatie, KADER)
    assert een.stand is verwacht
    assert [reden.code for reden in een.redenen] == ([code] if code else [])
    assert all(reden.zin in een.zin for reden in een.redenen)


@pytest.mark.parametrize(
    ("toegekend", "verwacht"),
    [
        (None, Toepasbaarheid.VAN_TOEPASSING),
        (AUDIT, Toepasbaarheid.VRIJGESTELD),
        (AUDIT + timedelta(days=1), Toepasbaarheid.VAN_TOEPASSING),
    ],
)
def test_nlqf_exempts_only_once_it_was_granted(
    toegekend: date | None, verwacht: Toepasbaarheid
) -> None:
    organisatie = replace(met(certificaat(SOORT.NLQF)), nlqf_toegekend=toegekend)
    assert stand("1.1.1", organisatie) is verwacht


def test_all_that_is_wrong_with_a_certificate_is_said_at_once() -> None:
    slecht = certificaat(SOORT.WCA, geldig_tot_en_met=date(2023, 6, 30), gecontroleerd_op=None)
    assert zin("1.1.1", met(slecht)) == (
        "Certificaat C-1 (WCA) gold tot en met 30-06-2023, voor de Audit van 15-03-2024. "
        "Niemand heeft het bewijs van certificaat C-1 (WCA) gezien."
    )


def zonder_opdrachtgevers() -> Kader:
    keuze = Keuze(date(2023, 1, 1), False, eigen_lezing("A-13", "Proef."))
    keuzes = {**KADER.beleid.keuzes, CEDEO_MET_OPDRACHTGEVERS.naam: keuze}
    return replace(KADER, beleid=replace(KADER.beleid, keuzes=keuzes))


def test_policy_can_drop_the_survey_of_opdrachtgevers_with_cedeo() -> None:
    normen = {"3.1.1", "3.1.2", "3.1.3", "3.2.1", "3.2.2"}
    assert vrijgesteld(SOORT.CEDEO, kader=zonder_opdrachtgevers()) == normen
    assert vrijgesteld(SOORT.WCA, kader=zonder_opdrachtgevers()) == vrijgesteld(SOORT.WCA)


def test_an_answer_names_the_policy_it_rests_on() -> None:
    organisatie = met(certificaat(SOORT.CEDEO), certificaat(SOORT.PERSOONSGEBONDEN))
    antwoorden = toepasselijkheid(organisatie, KADER)
    op_beleid = {een.norm.nummer for een in antwoorden if een.beleid}
    assert op_beleid == {"3.2.1", "3.2.2"}
    assert not any(een.beleid for een in toepasselijkheid(GEWOON, KADER))


def test_a_zzper_who_hires_nobody_has_no_norms_on_own_staff() -> None:
    assert getoetst(ZZP) & (EIGEN | INHUUR) == set()
    assert "R-2.8-b" in getoetst(ZZP)
    assert zin("1.6.1", ZZP) == "De organisatie is een zzp'er die niemand inhuurt."


def test_a_zzper_who_buys_trajecten_has_requirements_for_that_and_nothing_more() -> None:
    inkoper = replace(ZZP, koopt_trajecten_in=True)
    assert getoetst(inkoper) & (EIGEN | INHUUR) == {"1.6.7"}
    assert "(delen van) Trajecten levert" in zin("1.6.7", inkoper)
    assert "alleen inkoopeisen" in zin("1.6.8", inkoper)
    assert "stappenplan" in zin("1.1.1", inkoper)


def test_a_zzper_who_hires_is_an_ordinary_organisation() -> None:
    inhuurder = replace(ZZP, huurt_in=True)
    assert getoetst(inhuurder) & (EIGEN | INHUUR) == EIGEN | INHUUR
    assert stand("R-2.8-b", inhuurder) is Toepasbaarheid.NIET_VAN_TOEPASSING
    assert zin("1.1.1", inhuurder) == ""


def test_without_own_staff_or_without_hiring_there_is_nothing_to_test() -> None:
    assert getoetst(replace(GEWOON, eigen_personeel=False)) & (EIGEN | INHUUR) == INHUUR
    assert getoetst(replace(GEWOON, huurt_in=False)) & (EIGEN | INHUUR) == EIGEN


def test_a_zzper_may_handle_complaints_himself() -> None:
    assert {n for n in KLACHTEN if "zelf afhandelen" in zin(n, ZZP)} == {"1.5.1", "1.5.2"}


def test_oval_norms_are_for_members_of_oval() -> None:
    assert getoetst(GEWOON) - getoetst(replace(GEWOON, oval_lid=False)) == OVAL


@pytest.mark.parametrize(
    ("rechtsvorm", "telt"),
    [
        (Rechtsvorm.EENMANSZAAK, False),
        (Rechtsvorm.PUBLIEKRECHTELIJK, False),
        (Rechtsvorm.VERENIGING_VAN_EIGENAREN, False),
        (Rechtsvorm.HISTORISCH, False),
        (Rechtsvorm.BV, True),
        (Rechtsvorm.VOF, True),
        (Rechtsvorm.STICHTING, True),
    ],
)
def test_some_legal_forms_have_no_ubo(rechtsvorm: Rechtsvorm, telt: bool) -> None:
    assert ("1.2.5" in getoetst(replace(GEWOON, rechtsvorm=rechtsvorm))) is telt


def test_who_need_not_register_is_not_tested_on_that() -> None:
    assert getoetst(GEWOON) - getoetst(replace(GEWOON, inschrijfplichtig=False)) == {"1.2.1"}


def test_the_improvement_plan_is_tested_from_the_second_meetperiode_on() -> None:
    assert getoetst(GEWOON) - getoetst(replace(GEWOON, eerste_meetperiode=True)) == {"3.3.1"}


@pytest.mark.parametrize("dienst", list(Dienst))
def test_norms_of_a_dienst_are_tested_at_who_offers_it(dienst: Dienst) -> None:
    zonder, alleen = replace(GEWOON, diensten=frozenset()), frozenset({dienst})
    erbij = getoetst(replace(GEWOON, diensten=alleen)) - getoetst(zonder)
    assert erbij == {norm.nummer for norm in H2023.normen if norm.dienst is dienst}


def test_in_a_year_without_an_audit_only_the_managementverklaring_stays() -> None:
    vrij = replace(GEWOON, vrijstellingsjaar=True)
    assert getoetst(vrij) & HOOFDNORM_1 == {"1.2.3"}
    assert getoetst(vrij) - HOOFDNORM_1 == getoetst(GEWOON) - HOOFDNORM_1


def test_an_aspirant_has_the_same_norms_and_hears_what_is_different() -> None:
    aspirant = replace(GEWOON, aspirant=True)
    assert getoetst(aspirant) == getoetst(GEWOON)
    assert "startbalans" in zin("1.2.2.a", aspirant)
    assert zin("1.2.2.a", GEWOON) == ""


def test_a_norm_that_is_not_tested_has_an_outcome_with_the_reason() -> None:
    assert buiten_toets("1.2.1", GEWOON, KADER) is None
    uitslag = buiten_toets("1.2.1", met(certificaat(SOORT.HKZ)), KADER, "groep")
    assert uitslag is not None
    assert (uitslag.uitkomst, uitslag.toets.groep) == (Uitkomst.NIET_VAN_TOEPASSING, "groep")
    assert uitslag.zin.startswith("Vrijgesteld door HKZ (C-1).")


@given(ORGANISATIES, CERTIFICATEN)
def test_one_more_certificate_never_adds_a_norm(
    organisatie: Organisatie, extra: Certificaat
) -> None:
    rijker = replace(organisatie, certificaten=(*organisatie.certificaten, extra))
    assert getoetst(rijker) <= getoetst(organisatie)


@given(ORGANISATIES)
def test_every_norm_that_is_not_tested_says_why(organisatie: Organisatie) -> None:
    for een in toepasselijkheid(organisatie, KADER):
        assert een.getoetst or een.zin.endswith((".", ")"))
        assert bool(een.certificaten) is (een.stand is Toepasbaarheid.VRIJGESTELD)


SLEUTEL = re.compile(r"\b[a-z]+(-[a-z]+)*-9000\b|\b(wca|hkz|nlqf|vereniging-van-eigenaren)\b")
EIGEN_CODE = re.compile(r"\b(A-\d{2}|R-[\w.]+)")


@given(ORGANISATIES)
def test_no_sentence_holds_a_key_or_a_code_of_ours(organisatie: Organisatie) -> None:
    for een in toepasselijkheid(organisatie, KADER):
        assert not SLEUTEL.search(een.zin), een.zin
        assert not EIGEN_CODE.search(een.zin), een.zin
    for uitslag in certificaten(organisatie, KADER):
        assert not SLEUTEL.search(uitslag.zin), uitslag.zin


def test_every_certificate_says_whether_it_counts() -> None:
    persoon = certificaat(SOORT.PERSOONSGEBONDEN, nummer="P-1")
    goed, slecht = certificaten(met(certificaat(SOORT.WCA), persoon), KADER)
    assert (goed.toets.groep, slecht.toets.groep) == (
        "WCA (C-1)",
        "persoonsgebonden certificaat (P-1)",
    )
    assert goed.zin == "Dit certificaat telt op de dag van de Audit (15-03-2024)."
    assert slecht.zin == "Certificaat P-1 staat op naam van een persoon en geeft geen vrijstelling."
    assert not list(certificaten(met(persoon), replace(KADER, verwoording=2)))
