"""What cannot be recorded in the register of certificerende instellingen and Auditors."""

from datetime import date, timedelta

from domain.keurmerk.aanvraag.commands import DienAanvraagIn
from domain.keurmerk.auditregister.commands import (
    BeeindigBelang,
    BeeindigRaamovereenkomst,
    LaatTrainingVervallen,
    LegBelangVast,
    LegGeheimhoudingVast,
    LegMeegelopenAuditVast,
    LegRaamovereenkomstVast,
    LegTrainingVast,
    LegWitnessAuditVast,
    SchrijfAuditorIn,
    SchrijfAuditorUit,
    VerwerpRegistratie,
    WijsOpleiderAan,
)
from tests.domain.keurmerk.refusals.refusal import refusal
from tests.support.lives import (
    APPLIED,
    CONTRACTED,
    ENROLLED,
    INTERESTED,
    LATER,
    REGISTERED_ON,
    TRAINED,
)
from tests.support.scenario import on

BEFORE = REGISTERED_ON - timedelta(days=1)
YESTERDAY = LATER - timedelta(days=1)
PROVEN = (
    (LegRaamovereenkomstVast, ()),
    (BeeindigRaamovereenkomst, CONTRACTED),
    (WijsOpleiderAan, CONTRACTED),
    (SchrijfAuditorIn, CONTRACTED),
    (LegTrainingVast, ENROLLED),
    (LegMeegelopenAuditVast, ENROLLED),
    (LegGeheimhoudingVast, ENROLLED),
    (LegBelangVast, ENROLLED),
    (BeeindigBelang, INTERESTED),
    (LegWitnessAuditVast, ENROLLED),
)
ABOUT_AN_AUDITOR = (
    LegTrainingVast,
    LegMeegelopenAuditVast,
    LegGeheimhoudingVast,
    LegBelangVast,
    LegWitnessAuditVast,
)
AT_A_DIENSTVERLENER = (LegMeegelopenAuditVast, LegBelangVast, LegWitnessAuditVast)
REGISTER = (
    refusal(
        "an application in the register",
        CONTRACTED,
        on(LATER, DienAanvraagIn),
        "dossier-is-auditregister",
    ),
    refusal(
        "an Auditor in the dossier of a dienstverlener",
        APPLIED,
        on(LATER, SchrijfAuditorIn),
        "dossier-is-niet-auditregister",
    ),
    *(
        refusal(
            f"{kind.NAAM}: a hash that is none",
            life,
            on(LATER, kind, document_sha256="abc"),
            "vingerafdruk-onjuist",
        )
        for kind, life in PROVEN
    ),
    *(
        refusal(
            f"{kind.NAAM}: an Auditor that nobody knows",
            ENROLLED,
            on(LATER, kind, auditor="auditor-9"),
            "auditor-niet-in-register",
        )
        for kind in ABOUT_AN_AUDITOR
    ),
    *(
        refusal(
            f"{kind.NAAM}: a KvK number of {len(number)} characters",
            ENROLLED,
            on(LATER, kind, dienstverlener=number),
            "kvk-nummer-onjuist",
        )
        for kind in AT_A_DIENSTVERLENER
        for number in ("1234567", "123456789", "1234567a")
    ),
    *(
        refusal(
            f"{kind.NAAM}: an instelling that nobody knows",
            CONTRACTED,
            on(LATER, kind, certificerende_instelling="ci-9"),
            "instelling-niet-in-register",
        )
        for kind in (WijsOpleiderAan, SchrijfAuditorIn)
    ),
    *(
        refusal(
            f"{kind.NAAM}: over before it begins",
            life,
            on(LATER, kind, tot_en_met=YESTERDAY),
            "einde-voor-begin",
        )
        for kind, life in ((LegRaamovereenkomstVast, ()), (WijsOpleiderAan, CONTRACTED))
    ),
    refusal(
        "a second contract while the first runs",
        CONTRACTED,
        on(LATER, LegRaamovereenkomstVast),
        "raamovereenkomst-loopt-al",
    ),
    refusal(
        "a contract that ends on the day before it began",
        CONTRACTED,
        on(LATER, BeeindigRaamovereenkomst, laatste_dag=BEFORE),
        "geen-raamovereenkomst",
    ),
    refusal(
        "finishing until the last day is not after it",
        CONTRACTED,
        on(LATER, BeeindigRaamovereenkomst, afronden_tot_en_met=LATER),
        "afronden-voor-einde",
    ),
    refusal(
        "an Auditor twice with the same instelling",
        ENROLLED,
        on(LATER, SchrijfAuditorIn),
        "auditor-al-ingeschreven",
    ),
    refusal(
        "an Auditor who stops before he began",
        ENROLLED,
        on(LATER, SchrijfAuditorUit, laatste_dag=BEFORE),
        "auditor-niet-ingeschreven",
    ),
    refusal(
        "a training by an instelling that may not train yet",
        (*ENROLLED, on(LATER, WijsOpleiderAan)),
        on(LATER, LegTrainingVast, gevolgd_op=YESTERDAY, gegeven_door="ci-1"),
        "opleider-niet-aangewezen",
    ),
    refusal(
        "a training that counts until the day before it",
        ENROLLED,
        on(LATER, LegTrainingVast, geldig_tot_en_met=YESTERDAY),
        "training-eindigt-voor-begin",
    ),
    refusal(
        "a training that counted no longer",
        (*TRAINED, on(YESTERDAY, LaatTrainingVervallen)),
        on(LATER, LaatTrainingVervallen),
        "geen-geldige-training",
    ),
    refusal(
        "along with an Auditor that nobody knows",
        ENROLLED,
        on(LATER, LegMeegelopenAuditVast, met="auditor-9"),
        "ervaren-auditor-niet-in-register",
    ),
    refusal(
        "along with himself",
        ENROLLED,
        on(LATER, LegMeegelopenAuditVast, met="auditor-1"),
        "meegelopen-met-zichzelf",
    ),
    refusal(
        "the same Audit twice",
        (*ENROLLED, on(LATER, LegMeegelopenAuditVast)),
        on(LATER, LegMeegelopenAuditVast),
        "meegelopen-audit-al-vastgelegd",
    ),
    refusal(
        "the same interest twice",
        INTERESTED,
        on(LATER, LegBelangVast),
        "belang-al-vastgelegd",
    ),
    refusal(
        "the end of an interest in somebody else",
        INTERESTED,
        on(LATER, BeeindigBelang, dienstverlener="00000002"),
        "geen-belang",
    ),
    *(
        refusal(
            f"rejects line {nummer}",
            (*ENROLLED, on(LATER, VerwerpRegistratie)),
            on(LATER, VerwerpRegistratie, registratie=nummer),
            "registratie-onbekend",
        )
        for nummer in (0, 1, 4, 5)  # none, rejected before, a rejection, none
    ),
    refusal(
        "a contract from a day that is none yet is fine; its document is not",
        (),
        on(LATER, LegRaamovereenkomstVast, vanaf=date(2030, 1, 1), document=" "),
        "veld-leeg",
    ),
)
