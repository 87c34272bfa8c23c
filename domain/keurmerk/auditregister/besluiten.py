"""Recording facts in the register of certificerende instellingen and Auditors."""

from collections.abc import Callable
from dataclasses import fields
from typing import TypeVar

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
)
from domain.keurmerk.auditregister.regels import (
    AFRONDEN_NA_EINDE,
    AUDITOR_BEKEND,
    BELANG_LOOPT,
    EINDE_NA_BEGIN,
    ERVAREN_BEKEND,
    GEEN_OVERLAP,
    INGESCHREVEN,
    INSTELLING_BEKEND,
    KVK_NUMMER,
    MET_EEN_ANDER,
    NOG_GEEN_BELANG,
    NOG_NIET_BIJ_INSTELLING,
    NOG_NIET_MEEGELOPEN,
    OPLEIDER,
    OVEREENKOMST_LOOPT,
    TE_VERWERPEN,
    TRAINING_GELDIG_NA,
    TRAINING_TELT,
)
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK
from domain.keurmerk.command import Registercommand
from domain.keurmerk.event import RegisterEvent
from domain.keurmerk.vraag import Vraag

C = TypeVar("C", bound=Registercommand)
E = TypeVar("E", bound=RegisterEvent)


def zoals_gezegd(_: type[C], event: type[E]) -> Callable[[Vraag[C]], E]:
    """The register records what the command says, field by field."""
    namen = tuple(veld.name for veld in fields(event))
    return lambda vraag: event(**{naam: getattr(vraag.command, naam) for naam in namen})


BESLISSINGEN = (
    Beslissing(
        command=LegRaamovereenkomstVast,
        event=RaamovereenkomstVastgelegd,
        leg_vast=zoals_gezegd(LegRaamovereenkomstVast, RaamovereenkomstVastgelegd),
        inhoud=(
            EINDE_NA_BEGIN,
            GEEN_OVERLAP,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=BeeindigRaamovereenkomst,
        event=RaamovereenkomstBeeindigd,
        leg_vast=zoals_gezegd(BeeindigRaamovereenkomst, RaamovereenkomstBeeindigd),
        inhoud=(
            OVEREENKOMST_LOOPT,
            AFRONDEN_NA_EINDE,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=WijsOpleiderAan,
        event=OpleiderAangewezen,
        leg_vast=zoals_gezegd(WijsOpleiderAan, OpleiderAangewezen),
        inhoud=(
            INSTELLING_BEKEND,
            EINDE_NA_BEGIN,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=SchrijfAuditorIn,
        event=AuditorIngeschreven,
        leg_vast=zoals_gezegd(SchrijfAuditorIn, AuditorIngeschreven),
        inhoud=(
            INSTELLING_BEKEND,
            NOG_NIET_BIJ_INSTELLING,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=SchrijfAuditorUit,
        event=AuditorUitgeschreven,
        leg_vast=zoals_gezegd(SchrijfAuditorUit, AuditorUitgeschreven),
        inhoud=(INGESCHREVEN,),
        leest_register=True,
    ),
    Beslissing(
        command=LegTrainingVast,
        event=TrainingVastgelegd,
        leg_vast=zoals_gezegd(LegTrainingVast, TrainingVastgelegd),
        inhoud=(
            AUDITOR_BEKEND,
            OPLEIDER,
            TRAINING_GELDIG_NA,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=LaatTrainingVervallen,
        event=TrainingVervallen,
        leg_vast=zoals_gezegd(LaatTrainingVervallen, TrainingVervallen),
        inhoud=(TRAINING_TELT,),
        leest_register=True,
    ),
    Beslissing(
        command=LegMeegelopenAuditVast,
        event=MeegelopenAuditVastgelegd,
        leg_vast=zoals_gezegd(LegMeegelopenAuditVast, MeegelopenAuditVastgelegd),
        inhoud=(
            AUDITOR_BEKEND,
            ERVAREN_BEKEND,
            MET_EEN_ANDER,
            KVK_NUMMER,
            NOG_NIET_MEEGELOPEN,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=LegGeheimhoudingVast,
        event=GeheimhoudingVastgelegd,
        leg_vast=zoals_gezegd(LegGeheimhoudingVast, GeheimhoudingVastgelegd),
        inhoud=(
            AUDITOR_BEKEND,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=LegBelangVast,
        event=BelangVastgelegd,
        leg_vast=zoals_gezegd(LegBelangVast, BelangVastgelegd),
        inhoud=(
            AUDITOR_BEKEND,
            KVK_NUMMER,
            NOG_GEEN_BELANG,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=BeeindigBelang,
        event=BelangBeeindigd,
        leg_vast=zoals_gezegd(BeeindigBelang, BelangBeeindigd),
        inhoud=(
            BELANG_LOOPT,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=LegWitnessAuditVast,
        event=WitnessAuditVastgelegd,
        leg_vast=zoals_gezegd(LegWitnessAuditVast, WitnessAuditVastgelegd),
        inhoud=(
            AUDITOR_BEKEND,
            KVK_NUMMER,
            VINGERAFDRUK,
        ),
        leest_register=True,
    ),
    Beslissing(
        command=VerwerpRegistratie,
        event=RegistratieVerworpen,
        leg_vast=zoals_gezegd(VerwerpRegistratie, RegistratieVerworpen),
        inhoud=(TE_VERWERPEN,),
        leest_register=True,
    ),
)
