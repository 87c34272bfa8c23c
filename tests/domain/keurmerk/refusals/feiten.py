"""Facts that cannot be: who, documents, certificates, figures, money, and a ruling on them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.betaling.besluiten import LegBetalingVast, LegFactuurVast
from domain.keurmerk.certificaat.besluiten import LegCertificaatVast, MeldCertificaatVerloren
from domain.keurmerk.oordeel.besluiten import OordeelOverNorm
from domain.keurmerk.organisatie.besluiten import (
    Bestuurslid,
    LegBelanghebbendenVast,
    LegOrganisatieVast,
)
from domain.keurmerk.resultaten.besluiten import (
    Jaarervoor,
    Klachten,
    LegAuditcijfersVast,
    LegResultatenVast,
)
from domain.keurmerk.stukken.besluiten import LegStukVast
from domain.keurmerk.stukken.feiten import Stuksoort
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.normen.organisatie import Certificaatsoort
from tests.domain.keurmerk.refusals.refusal import refusal
from tests.support.jaarfeiten import opgave
from tests.support.lives import (
    APPLIED,
    ASPIRANT,
    AWARDED,
    BILLED,
    CERTIFIED,
    LATER,
    MEASURED,
    SURVEYED,
    Life,
)
from tests.support.scenario import on

NO_HASH = "vingerafdruk-onjuist"
ONE, TWO = Bestuurslid(persoon="a", bestuurder=True), Bestuurslid(persoon="b", bestuurder=False)
BOTH: Life = (*ASPIRANT, on(LATER, LegOrganisatieVast, management=(ONE, TWO)))
SCHOLING = opgave(Dienst.SCHOLING)
EARLIER = date(2021, 1, 1)
WITH_EVIDENCE = (
    LegOrganisatieVast,
    LegBelanghebbendenVast,
    LegStukVast,
    LegCertificaatVast,
    LegFactuurVast,
    LegManagementverklaringVast,
    LegResultatenVast,
    LegAuditcijfersVast,
)
WHO_AND_WHAT = (
    *(
        refusal(
            f"{kind.NAAM}: a hash that is none",
            ASPIRANT,
            on(LATER, kind, document_sha256="0" * 63 + "G"),
            NO_HASH,
        )
        for kind in WITH_EVIDENCE
    ),
    refusal(
        "a lost certificate",
        CERTIFIED,
        on(LATER, MeldCertificaatVerloren, document_sha256="0"),
        NO_HASH,
    ),
    refusal("a payment", BILLED, on(LATER, LegBetalingVast, document_sha256="0"), NO_HASH),
    refusal(
        "nobody leads", APPLIED, on(LATER, LegOrganisatieVast, management=()), "management-onjuist"
    ),
    refusal(
        "somebody leads twice",
        APPLIED,
        on(LATER, LegOrganisatieVast, management=(ONE, ONE)),
        "management-onjuist",
    ),
    refusal("whose VOG it is", APPLIED, on(LATER, LegStukVast, persoon=None), "persoon-onjuist"),
    refusal(
        "a jaarrekening of nobody, but of a boekjaar",
        APPLIED,
        on(LATER, LegStukVast, soort=Stuksoort.JAARREKENING),
        "persoon-onjuist",
        "boekjaar-onjuist",
    ),
    refusal(
        "received before it was made",
        APPLIED,
        on(LATER, LegStukVast, ontvangen_op=date(2024, 6, 2)),
        "ontvangen-voor-afgegeven",
    ),
    refusal(
        "a declaration of another Meetperiode",
        ASPIRANT,
        on(LATER, LegManagementverklaringVast, meetperiode_start=EARLIER),
        "meetperiode-onbekend",
    ),
    refusal(
        "a clause that Bijlage 6 does not have",
        ASPIRANT,
        on(LATER, LegManagementverklaringVast, voorbehoud=("c", "z")),
        "clausule-onbekend",
    ),
    refusal(
        "who signed, when there are two",
        BOTH,
        on(LATER, LegManagementverklaringVast, ondertekend_door=None),
        "ondertekenaar-ontbreekt",
    ),
)
CERTIFICATES = (
    refusal(
        "a grade of a certificate that measures nothing",
        APPLIED,
        on(LATER, LegCertificaatVast, cijfer=Decimal(8)),
        "cijfer-klopt-niet",
    ),
    *(
        refusal(
            f"a CEDEO grade of {cijfer}",
            APPLIED,
            on(LATER, LegCertificaatVast, soort=Certificaatsoort.CEDEO, cijfer=Decimal(cijfer)),
            "cijfer-klopt-niet",
        )
        for cijfer in ("0.9", "10.1")
    ),
    refusal(
        "an exemption that only NLQF has",
        APPLIED,
        on(LATER, LegCertificaatVast, toegekend_op=LATER),
        "toekenning-klopt-niet",
    ),
    refusal(
        "over before it begins",
        APPLIED,
        on(LATER, LegCertificaatVast, geldig_tot_en_met=date(2024, 6, 2)),
        "geldigheid-klopt-niet",
    ),
    refusal(
        "lost what was never there",
        APPLIED,
        on(LATER, MeldCertificaatVerloren),
        "certificaat-onbekend",
        "geen-certificaat",
    ),
    *(
        refusal(f"{kind.NAAM}: before anybody applied", (), on(LATER, kind), "geen-aanvraag")
        for kind in (
            LegOrganisatieVast,
            LegBelanghebbendenVast,
            LegStukVast,
            LegCertificaatVast,
            LegFactuurVast,
        )
    ),
)
MONEY = (
    refusal(
        "an invoice of nothing",
        ASPIRANT,
        on(LATER, LegFactuurVast, bedrag=Decimal(0)),
        "bedrag-onjuist",
    ),
    refusal(
        "to be paid before it was sent",
        ASPIRANT,
        on(LATER, LegFactuurVast, uiterlijk=date(2024, 6, 2)),
        "betaaldag-voor-factuur",
    ),
    refusal(
        "the same invoice again",
        BILLED,
        on(LATER, LegFactuurVast, nummer="2024-1"),
        "factuur-al-vastgelegd",
    ),
    refusal(
        "paid without an invoice",
        ASPIRANT,
        on(LATER, LegBetalingVast),
        "factuur-onbekend",
        "geen-open-factuur",
    ),
    *(
        refusal(
            f"paid {bedrag} of 1000",
            BILLED,
            on(LATER, LegBetalingVast, bedrag=Decimal(bedrag)),
            "bedrag-past-niet",
        )
        for bedrag in ("0", "1000.01")
    ),
    refusal(
        "paid before the invoice",
        BILLED,
        on(LATER, LegBetalingVast, ontvangen_op=date(2024, 2, 19)),
        "betaald-voor-factuur",
    ),
)
FIGURES = (
    *(
        refusal(f"{kind.NAAM}: {says}", ASPIRANT, on(LATER, kind, diensten=rows), *codes)
        for kind, more in ((LegResultatenVast, ("cijfers-onbruikbaar",)), (LegAuditcijfersVast, ()))
        for says, rows, codes in (
            (
                "a Dienst that is not offered",
                (SCHOLING, opgave(Dienst.OUTPLACEMENT)),
                ("dienst-niet-van-houder",),
            ),
            ("a Dienst twice", (SCHOLING, SCHOLING), ("dienst-dubbel", *more)),
        )
    ),
    *(
        refusal(f"{kind.NAAM}: no Meetperiode", AWARDED, on(LATER, kind), *codes)
        for kind, codes in (
            (LegAuditcijfersVast, ("geen-meetperiode", "meetperiode-onbekend")),
            (LegResultatenVast, ("geen-meetperiode", "meetperiode-onbekend")),
            (OordeelOverNorm, ("geen-oordeel-nodig", "meetperiode-onbekend", "norm-niet-open")),
        )
    ),
    refusal(
        "GT-13 more succeeded than there were",
        ASPIRANT,
        on(
            date(2024, 1, 15),
            LegResultatenVast,
            diensten=(replace(SCHOLING, met_prestatieafspraak=8),),
        ),
        "cijfers-onbruikbaar",
    ),
    refusal(
        "more complaints in time than there were",
        ASPIRANT,
        on(date(2024, 1, 15), LegResultatenVast, klachten=Klachten(totaal=4, op_tijd=5)),
        "klachten-kloppen-niet",
    ),
    refusal(
        "a correction by the holder the day after the closing",
        (*ASPIRANT, on(date(2024, 1, 21), LegResultatenVast)),
        on(date(2024, 1, 22), LegResultatenVast),
        "aanlevering-gesloten",
    ),
    refusal(
        "an Auditor who finds that more succeeded than there were",
        MEASURED,
        on(LATER, LegAuditcijfersVast, diensten=(replace(SCHOLING, met_prestatieafspraak=8),)),
        "cijfers-onbruikbaar",
    ),
    refusal(
        "a year before in which nothing was agreed",
        ASPIRANT,
        on(LATER, LegAuditcijfersVast, terugblik=Jaarervoor(geslaagd=0, verwacht=0, weegt_op=True)),
        "jaar-ervoor-klopt-niet",
    ),
    refusal(
        "a ruling on what was counted",
        MEASURED,
        on(LATER, OordeelOverNorm, norm="2.1.3", groep="Scholing, opleiding en training"),
        "geen-oordeel-nodig",
        "norm-niet-open",
    ),
    refusal(
        "a ruling in place of a fact that nobody recorded",
        (*SURVEYED, on(LATER, LegOrganisatieVast), on(date(2024, 3, 15), LegResultatenauditVast)),
        on(LATER, OordeelOverNorm, norm="1.2.5", groep=None),
        "geen-oordeel-nodig",
        "norm-zonder-ruimte",
    ),
)
FACTS = (*WHO_AND_WHAT, *CERTIFICATES, *MONEY, *FIGURES)
