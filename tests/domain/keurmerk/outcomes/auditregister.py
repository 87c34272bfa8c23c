"""What belongs to the register of certificerende instellingen and Auditors."""

from datetime import date

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
from domain.keurmerk.auditregister.feiten import (
    AuditorIngeschreven,
    AuditorUitgeschreven,
    BelangBeeindigd,
    BelangVastgelegd,
    GeheimhoudingVastgelegd,
    MeegelopenAuditVastgelegd,
    OpleiderAangewezen,
    RaamovereenkomstBeeindigd,
    RaamovereenkomstVastgelegd,
    RegistratieVerworpen,
    TrainingVastgelegd,
    TrainingVervallen,
    WitnessAuditVastgelegd,
    Witnessoordeel,
)
from tests.domain.keurmerk.outcomes.outcome import Outcome
from tests.support.lives import CONTRACTED, ENROLLED, INTERESTED, LATER, TRAINED
from tests.support.scenario import on

STUK = "register-1"
END = date(2025, 12, 31)
REGISTER = (
    Outcome(
        (),
        on(LATER, LegRaamovereenkomstVast, tot_en_met=END),
        RaamovereenkomstVastgelegd(
            certificerende_instelling="ci-1",
            vanaf=LATER,
            tot_en_met=END,
            document=STUK,
            document_sha256=None,
        ),
    ),
    Outcome(
        CONTRACTED,
        on(LATER, BeeindigRaamovereenkomst, afronden_tot_en_met=END),
        RaamovereenkomstBeeindigd(
            certificerende_instelling="ci-1",
            laatste_dag=LATER,
            afronden_tot_en_met=END,
            reden="De overeenkomst is opgezegd.",
            document=STUK,
            document_sha256=None,
        ),
    ),
    Outcome(
        CONTRACTED,
        on(LATER, WijsOpleiderAan),
        OpleiderAangewezen(
            certificerende_instelling="ci-1",
            vanaf=LATER,
            tot_en_met=None,
            document=STUK,
            document_sha256=None,
        ),
    ),
    Outcome(
        CONTRACTED,
        on(LATER, SchrijfAuditorIn),
        AuditorIngeschreven(
            auditor="auditor-1",
            certificerende_instelling="ci-1",
            vanaf=LATER,
            document=STUK,
            document_sha256=None,
        ),
    ),
    Outcome(
        ENROLLED,
        on(LATER, SchrijfAuditorUit),
        AuditorUitgeschreven(auditor="auditor-1", laatste_dag=LATER, reden="Gaat met pensioen."),
    ),
    Outcome(
        (*ENROLLED, on(LATER, WijsOpleiderAan)),
        on(LATER, LegTrainingVast, gegeven_door="ci-1", geldig_tot_en_met=END),
        TrainingVastgelegd(
            auditor="auditor-1",
            gevolgd_op=LATER,
            gegeven_door="ci-1",
            geldig_tot_en_met=END,
            document=STUK,
            document_sha256=None,
        ),
    ),
    Outcome(
        TRAINED,
        on(LATER, LaatTrainingVervallen),
        TrainingVervallen(
            auditor="auditor-1", laatste_dag=LATER, reden="De terugkomdag is gemist."
        ),
    ),
    Outcome(
        ENROLLED,
        on(LATER, LegMeegelopenAuditVast),
        MeegelopenAuditVastgelegd(
            auditor="auditor-1",
            gehouden_op=LATER,
            met="auditor-2",
            dienstverlener="00000001",
            document=STUK,
            document_sha256=None,
        ),
    ),
    Outcome(
        ENROLLED,
        on(LATER, LegGeheimhoudingVast),
        GeheimhoudingVastgelegd(
            auditor="auditor-1", ondertekend_op=LATER, document=STUK, document_sha256=None
        ),
    ),
    Outcome(
        ENROLLED,
        on(LATER, LegBelangVast),
        BelangVastgelegd(
            auditor="auditor-1",
            dienstverlener="00000001",
            vanaf=LATER,
            aard="Werkte er.",
            document=STUK,
            document_sha256=None,
        ),
    ),
    Outcome(
        INTERESTED,
        on(LATER, BeeindigBelang),
        BelangBeeindigd(
            auditor="auditor-1",
            dienstverlener="00000001",
            laatste_dag=LATER,
            document=STUK,
            document_sha256=None,
        ),
    ),
    Outcome(
        ENROLLED,
        on(LATER, LegWitnessAuditVast),
        WitnessAuditVastgelegd(
            auditor="auditor-1",
            gehouden_op=LATER,
            dienstverlener="00000001",
            oordeel=Witnessoordeel.VOLDOENDE,
            rapport="witness-1",
            document_sha256=None,
        ),
    ),
    Outcome(
        CONTRACTED,
        on(LATER, VerwerpRegistratie),
        RegistratieVerworpen(registratie=1, verworpen_op=LATER, reden="Verkeerd kenmerk."),
    ),
)
