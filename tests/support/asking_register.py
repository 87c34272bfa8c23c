"""For every command on the auditregister: how somebody would fill it in, if nothing is odd."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

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

_BEWIJS = {"document": "register-1"}
_AUDITOR = {"auditor": "auditor-1", **_BEWIJS}
_BELANG = {**_AUDITOR, "dienstverlener": "00000001"}
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
