"""For commands about Auditors and extra Audits: how somebody would fill them in on a day."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from domain.keurmerk.aanvullend.commands import (
    GelastAanvullendeAudit,
    HandelAanvullendeAuditAf,
    LegAanvullendeAuditVast,
    ZieAfVanAanvullendeAudit,
)
from domain.keurmerk.aanvullend.feiten import Aanleiding, Auditsoort
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
from domain.keurmerk.auditregister.feiten import Witnessoordeel
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.verbeterplan.besluiten import (
    Actiepunt,
    LegVerbeterplanVast,
    RondVerbeterpuntAf,
)
from domain.keurmerk.verbeterplan.feiten import Zwaarte

_BEWIJS = {"document": "register-1"}
_AUDITOR = {"auditor": "auditor-1", **_BEWIJS}
_BELANG = {**_AUDITOR, "dienstverlener": "00000001"}
AANVULLEND: Mapping[type, Callable[[Dossier, date], Mapping[str, Any]]] = {
    GelastAanvullendeAudit: lambda d, dag: {
        "audit": "bezoek-1",
        "soort": Auditsoort.BEDRIJFSBEZOEK,
        "gelast_op": dag,
        "aanleiding": Aanleiding.STEEKPROEF,
        "toelichting": "Steekproef.",
        "aangekondigd": False,
        "document": "last-1",
    },
    LegAanvullendeAuditVast: lambda d, dag: {
        "audit": "bezoek-1",
        "gehouden_op": dag,
        "uitgevoerd_door": "auditor-1",
        "onregelmatigheden": False,
        "handleiding_nageleefd": True,
        "twijfel": False,
        "rapport": "bezoekrapport-1",
    },
    HandelAanvullendeAuditAf: lambda d, dag: {
        "audit": "bezoek-1",
        "afgehandeld_op": dag,
        "conclusie": "Alles in orde.",
        "document": "brief-1",
    },
    LegVerbeterplanVast: lambda d, dag: {
        "vastgesteld_op": dag,
        "auditor": "auditor-1",
        "punten": (
            Actiepunt(
                punt="punt-1",
                ernst=Zwaarte.ONDER_DE_NORM,
                wat="Sneller terugbellen.",
                eigenaar="medewerker-7",
                uiterlijk=date(2024, 12, 31),
                norm="3.1.1",
            ),
        ),
        "document": "verbeterplan-1",
    },
    RondVerbeterpuntAf: lambda d, dag: {
        "meetperiode_start": date(2023, 1, 1),
        "punt": "punt-1",
        "afgerond_op": dag,
        "document": "bewijs-1",
    },
    ZieAfVanAanvullendeAudit: lambda d, dag: {
        "audit": "bezoek-1",
        "vervallen_op": dag,
        "reden": "Niet meer nodig.",
    },
}
IN_REGISTER: Mapping[type, Callable[[Dossier, date], Mapping[str, Any]]] = {
    LegRaamovereenkomstVast: lambda d, dag: {
        "certificerende_instelling": "ci-1",
        "vanaf": dag,
        **_BEWIJS,
    },
    BeeindigRaamovereenkomst: lambda d, dag: {
        "certificerende_instelling": "ci-1",
        "laatste_dag": dag,
        "reden": "De overeenkomst is opgezegd.",
        **_BEWIJS,
    },
    WijsOpleiderAan: lambda d, dag: {
        "certificerende_instelling": "ci-1",
        "vanaf": dag,
        **_BEWIJS,
    },
    SchrijfAuditorIn: lambda d, dag: {
        "certificerende_instelling": "ci-1",
        "vanaf": dag,
        **_AUDITOR,
    },
    SchrijfAuditorUit: lambda d, dag: {
        "auditor": "auditor-1",
        "laatste_dag": dag,
        "reden": "Gaat met pensioen.",
    },
    LegTrainingVast: lambda d, dag: {"gevolgd_op": dag, **_AUDITOR},
    LaatTrainingVervallen: lambda d, dag: {
        "auditor": "auditor-1",
        "laatste_dag": dag,
        "reden": "De terugkomdag is gemist.",
    },
    LegMeegelopenAuditVast: lambda d, dag: {"gehouden_op": dag, "met": "auditor-2", **_BELANG},
    LegGeheimhoudingVast: lambda d, dag: {"ondertekend_op": dag, **_AUDITOR},
    LegBelangVast: lambda d, dag: {"vanaf": dag, "aard": "Werkte er.", **_BELANG},
    BeeindigBelang: lambda d, dag: {"laatste_dag": dag, **_BELANG},
    LegWitnessAuditVast: lambda d, dag: {
        "auditor": "auditor-1",
        "gehouden_op": dag,
        "dienstverlener": "00000001",
        "oordeel": Witnessoordeel.VOLDOENDE,
        "rapport": "witness-1",
    },
    VerwerpRegistratie: lambda d, dag: {
        "registratie": 1,
        "verworpen_op": dag,
        "reden": "Verkeerd kenmerk.",
    },
}
