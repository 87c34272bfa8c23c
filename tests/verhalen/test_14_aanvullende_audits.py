"""Een onverwacht bezoek, nader onderzoek, een tweede en een forensische Audit (H23 5.2)."""

from typing import Any

import pytest

from domain.keurmerk.aanvullend.commands import (
    GelastAanvullendeAudit,
    HandelAanvullendeAuditAf,
    LegAanvullendeAuditVast,
    ZieAfVanAanvullendeAudit,
)
from domain.keurmerk.aanvullend.feiten import (
    Aanleiding,
    AanvullendeAuditGehouden,
    AanvullendeAuditGelast,
    Auditsoort,
    Betaler,
)
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsVoorOnderzoek
from domain.keurmerk.schorsing.gronden import OnderzoekGrond
from tests.support.beweringen import (
    feit,
    geen_taak,
    status,
    taak,
    verborgen_voor_de_houder,
)
from tests.support.lives import HOLDER
from tests.support.verhaaldelen import een_aspirant
from tests.support.vertellen import Verhaal, dag, de_termijn_gaat_af, gegeven, op

GELAST = "Aanvullende Audit gelast"
SCHORSEN, AFHANDELEN = "schorsen-tijdens-audit", "auditrapport-afhandelen"


def een_onverwacht_bezoek() -> Verhaal:
    """A holder of whom somebody heard something; he does not know that anybody comes."""
    return gegeven(
        een_aspirant(),
        op(
            "3 april 2023",
            GelastAanvullendeAudit,
            aanleiding=Aanleiding.SIGNALEN,
            toelichting="Een cliënt belde over facturen.",
        ),
    )


def test_de_houder_ziet_een_onverwacht_bezoek_pas_als_het_is_geweest() -> None:
    (
        een_onverwacht_bezoek()
        .dan(verborgen_voor_de_houder(GELAST))
        .als_(op("11 april 2023", LegAanvullendeAuditVast))
        .dan(verborgen_voor_de_houder(), taak(AFHANDELEN))
        .als_(op("20 april 2023", HandelAanvullendeAuditAf))
        .dan(geen_taak(AFHANDELEN))
    )


def test_een_onverwacht_bezoek_dat_niet_doorgaat_blijft_verborgen() -> None:
    (
        een_onverwacht_bezoek()
        .als_(op("11 april 2023", ZieAfVanAanvullendeAudit))
        .dan(verborgen_voor_de_houder(GELAST, "Aanvullende Audit gaat niet door"))
    )


def test_een_aangekondigd_bezoek_is_nooit_verborgen() -> None:
    (
        gegeven(een_aspirant())
        .als_(op("3 april 2023", GelastAanvullendeAudit, aangekondigd=True))
        .dan(verborgen_voor_de_houder())
    )


@pytest.mark.parametrize(
    ("onregelmatigheden", "nageleefd", "betaler"),
    [
        (False, True, Betaler.BLIK_OP_WERK),
        (True, True, Betaler.HOUDER),
        (False, False, Betaler.HOUDER),
        (True, False, Betaler.HOUDER),
    ],
)
def test_wie_het_bezoek_betaalt_volgt_uit_wat_eruit_kwam(
    onregelmatigheden: bool, nageleefd: bool, betaler: Betaler
) -> None:
    (
        een_onverwacht_bezoek()
        .als_(
            op(
                "11 april 2023",
                LegAanvullendeAuditVast,
                onregelmatigheden=onregelmatigheden,
                handleiding_nageleefd=nageleefd,
            )
        )
        .dan(feit(AanvullendeAuditGehouden, kosten_voor=betaler))
    )


def een_bezoek_met_twijfel() -> Verhaal:
    return een_onverwacht_bezoek().en(
        op("11 april 2023", LegAanvullendeAuditVast, twijfel=True),
    )


def nader_onderzoek() -> dict[str, Any]:
    return {
        "audit": "onderzoek-1",
        "soort": Auditsoort.NADER_ONDERZOEK,
        "aanleiding": Aanleiding.EERDERE_AUDIT,
        "na": "bezoek-1",
        "aangekondigd": True,
    }


def test_zolang_nader_onderzoek_loopt_moet_het_keurmerk_geschorst_zijn() -> None:
    (
        een_bezoek_met_twijfel()
        .als_(op("12 april 2023", GelastAanvullendeAudit, **nader_onderzoek()))
        .dan(taak(SCHORSEN))
        .als_(
            op(
                "12 april 2023",
                SchorsVoorOnderzoek,
                onderzoek="onderzoek-1",
                laatste_dag=dag("12 juli 2023"),
                gronden=(OnderzoekGrond.ONDERZOEK_NA_BEDRIJFSBEZOEK,),
            )
        )
        .dan(geen_taak(SCHORSEN), status("geschorst-onderzoek"))
    )


def test_een_schorsing_om_iets_anders_lost_dat_niet_op() -> None:
    """For another investigation: the duty stays, under its own kenmerk."""
    (
        een_bezoek_met_twijfel()
        .en(op("12 april 2023", GelastAanvullendeAudit, **nader_onderzoek()))
        .als_(
            op(
                "12 april 2023",
                SchorsVoorOnderzoek,
                onderzoek="iets-anders",
                laatste_dag=dag("12 juli 2023"),
            )
        )
        .dan(taak(SCHORSEN))
    )


def test_wie_al_geschorst_is_hoeft_niet_nog_eens_te_worden_geschorst() -> None:
    (
        een_bezoek_met_twijfel()
        .en(
            op(
                "11 april 2023",
                SchorsVoorOnderzoek,
                onderzoek="bezoek-1",
                laatste_dag=dag("11 juli 2023"),
            )
        )
        .als_(op("12 april 2023", GelastAanvullendeAudit, **nader_onderzoek()))
        .dan(geen_taak(SCHORSEN))
    )


def geschorst(onderzoek: str) -> Verhaal:
    """Suspended on 11 April; on the 12th further inquiry is ordered."""
    return een_bezoek_met_twijfel().en(
        op(
            "11 april 2023",
            SchorsVoorOnderzoek,
            onderzoek=onderzoek,
            laatste_dag=dag("11 juli 2023"),
        ),
        op("12 april 2023", GelastAanvullendeAudit, **nader_onderzoek()),
    )


@pytest.mark.parametrize("onderzoek", ["onderzoek-1", "iets-anders"])
def test_eindigt_de_schorsing_eerder_dan_het_onderzoek_dan_moet_er_weer_een_komen(
    onderzoek: str,
) -> None:
    (
        geschorst(onderzoek)
        .als_(op("1 mei 2023", HefSchorsingOp))
        .dan(status("aspirant"), taak(SCHORSEN))
    )
    (
        geschorst(onderzoek)
        .als_(de_termijn_gaat_af("einde-schorsing", "12 juli 2023"))
        .dan(status("aspirant"), taak(SCHORSEN))
    )


def test_na_het_onderzoek_eindigt_de_schorsing_zonder_nieuwe_plicht() -> None:
    (
        geschorst("onderzoek-1")
        .en(
            op("1 mei 2023", LegAanvullendeAuditVast, audit="onderzoek-1"),
            op("2 mei 2023", HandelAanvullendeAuditAf, audit="onderzoek-1"),
        )
        .als_(op("3 mei 2023", HefSchorsingOp))
        .dan(status("aspirant"), geen_taak(SCHORSEN))
    )


def test_is_het_onderzoek_afgehandeld_dan_hoeft_schorsen_niet_meer() -> None:
    (
        een_bezoek_met_twijfel()
        .en(op("12 april 2023", GelastAanvullendeAudit, **nader_onderzoek()))
        .als_(op("1 mei 2023", LegAanvullendeAuditVast, audit="onderzoek-1"))
        .dan(taak(SCHORSEN), feit(AanvullendeAuditGehouden, kosten_voor=Betaler.HOUDER))
        .als_(op("9 mei 2023", HandelAanvullendeAuditAf, audit="onderzoek-1"))
        .dan(geen_taak(SCHORSEN))
    )


@pytest.mark.parametrize(
    ("in_rekening", "betaler"), [(True, Betaler.HOUDER), (False, Betaler.BLIK_OP_WERK)]
)
def test_bij_een_eerste_financiele_audit_kiest_blik_op_werk_wie_betaalt(
    in_rekening: bool, betaler: Betaler
) -> None:
    (
        gegeven(
            een_aspirant(),
            op(
                "3 april 2023",
                GelastAanvullendeAudit,
                audit="financieel-1",
                soort=Auditsoort.FINANCIEEL,
                aanleiding=Aanleiding.ASPIRANT,
            ),
        )
        .als_(
            op(
                "2 mei 2023",
                LegAanvullendeAuditVast,
                audit="financieel-1",
                in_rekening=in_rekening,
            )
        )
        .dan(feit(AanvullendeAuditGehouden, kosten_voor=betaler), geen_taak(SCHORSEN))
        .als_(
            op(
                "9 mei 2023",
                GelastAanvullendeAudit,
                audit="financieel-2",
                soort=Auditsoort.FINANCIEEL_TWEEDE,
                aanleiding=Aanleiding.EERDERE_AUDIT,
                na="financieel-1",
                toelichting="De houder is het niet eens met het rapport, en legt uit waarom.",
            )
        )
        .dan(taak(SCHORSEN))
    )


def test_een_forensisch_onderzoek_volgt_op_een_audit_en_is_voor_rekening_van_de_houder() -> None:
    """It may suspend the mark, and need not: there is no duty."""
    (
        gegeven(*HOLDER)
        .als_(
            op(
                "3 juni 2024",
                GelastAanvullendeAudit,
                audit="forensisch-1",
                soort=Auditsoort.FORENSISCH,
                aanleiding=Aanleiding.RESULTATENAUDIT,
                na="audit-1",
                aangekondigd=False,
            )
        )
        .dan(feit(AanvullendeAuditGelast, na="audit-1"), geen_taak(SCHORSEN))
        .als_(
            op(
                "4 juni 2024",
                LegAanvullendeAuditVast,
                audit="forensisch-1",
                onregelmatigheden=False,
            )
        )
        .dan(feit(AanvullendeAuditGehouden, kosten_voor=Betaler.HOUDER))
    )
