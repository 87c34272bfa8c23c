"""Whether somebody may hold an Audit on a day, by what the auditregister knows (H23 5.1.1).

What is not recorded is told with what to do. It is not held against an Audit that is told as
history: then only what was known at that time counts.
"""

from domain.keurmerk.audit.inzet import (
    Inzetvraag,
    auditor_van,
    belang_bij_houder,
    eerste_audit,
    eerste_instelling,
    einde_overeenkomst,
    geheimhouding,
    genoeg_meegelopen,
    getraind,
    ingeschreven,
    ingevuld,
    instelling_bekend,
    instelling_van,
    meegelopen,
    minimaal,
    overeenkomst_bekend,
    training_voorbij,
    vastgelegd,
    werkt_elders,
    zelfde_instelling,
)
from domain.rules import Regel
from domain.source import h2023

_INSTELLING = h2023("5.1.1", "Alleen een instelling met een raamovereenkomst doet Audits.")
_AUDITOR = h2023("5.1.1", "De Auditor is van de certificerende instelling van de Audit.")
_TRAINING = h2023("5.1.1", "Een Auditor heeft eerst de training gevolgd.")
_ONAFHANKELIJK = h2023("5.1.1", "Audits zijn van externe, onafhankelijke partijen.")

GEHOUDEN_DOOR = Regel[Inzetvraag](
    "auditor-onbekend",
    h2023("5.1.1", "Een Auditor van een certificerende instelling houdt de Audit."),
    "Noem de certificerende instelling en de Auditor: er is geen afspraak vastgelegd"
    " (plan-resultatenaudit) waaruit die blijken.",
    lambda v: bool(instelling_van(v) and auditor_van(v)),
)
INSTELLING_BEKEND = Regel[Inzetvraag](
    "audit-instelling-onbekend",
    _INSTELLING,
    "De certificerende instelling ‘{instelling}’ staat niet in het auditregister. Leg haar"
    " raamovereenkomst vast met leg-raamovereenkomst-vast, of verbeter het kenmerk.",
    vastgelegd(instelling_bekend),
    ingevuld,
)
OVEREENKOMST_BEKEND = Regel[Inzetvraag](
    "audit-raamovereenkomst-onbekend",
    _INSTELLING,
    "Van de certificerende instelling ‘{instelling}’ is geen raamovereenkomst bekend op"
    " {dag:%d-%m-%Y}. Leg die vast met leg-raamovereenkomst-vast.",
    vastgelegd(overeenkomst_bekend),
    ingevuld,
)
OVEREENKOMST_LOOPT = Regel[Inzetvraag](
    "audit-raamovereenkomst-voorbij",
    _INSTELLING,
    "De raamovereenkomst met ‘{instelling}’ liep tot en met {einde:%d-%m-%Y}. Op {dag:%d-%m-%Y} mag"
    " deze instelling geen Audit doen. Kies een andere instelling of een eerdere dag.",
    lambda v: einde_overeenkomst(v) is None,
    lambda v: {**ingevuld(v), "einde": einde_overeenkomst(v)},
)
AUDITOR_GENOEMD = Regel[Inzetvraag](
    "audit-zonder-auditor",
    _AUDITOR,
    "Noem de Auditor: van de eerste Audit is niet vastgelegd wie dat was.",
    vastgelegd(lambda v: eerste_audit(v) is None or auditor_van(v) is not None),
)
AUDITOR_INGESCHREVEN = Regel[Inzetvraag](
    "audit-auditor-onbekend",
    _AUDITOR,
    "De Auditor ‘{auditor}’ staat op {dag:%d-%m-%Y} niet in het auditregister. Leg dit vast met"
    " schrijf-auditor-in, of verbeter het kenmerk.",
    vastgelegd(ingeschreven),
    ingevuld,
)
AUDITOR_VAN_INSTELLING = Regel[Inzetvraag](
    "audit-auditor-niet-van-instelling",
    _AUDITOR,
    "De Auditor ‘{auditor}’ {waar}. Kies een Auditor van ‘{instelling}’.",
    lambda v: werkt_elders(v) is None,
    lambda v: {**ingevuld(v), "waar": werkt_elders(v)},
)
TRAINING_BEKEND = Regel[Inzetvraag](
    "audit-training-onbekend",
    _TRAINING,
    "Van de Auditor ‘{auditor}’ is op {dag:%d-%m-%Y} geen training bekend. Leg die vast met"
    " leg-training-vast, of kies een andere Auditor.",
    vastgelegd(getraind),
    ingevuld,
)
TRAINING_TELT = Regel[Inzetvraag](
    "audit-training-voorbij",
    _TRAINING,
    "De training van de Auditor ‘{auditor}’ telde tot en met {einde:%d-%m-%Y}, en niet op"
    " {dag:%d-%m-%Y}. Kies een andere Auditor, of wacht op een nieuwe training.",
    lambda v: training_voorbij(v) is None,
    lambda v: {**ingevuld(v), "einde": training_voorbij(v)},
)
MEEGELOPEN = Regel[Inzetvraag](
    "audit-te-weinig-meegelopen",
    h2023("5.1.1", "Een Auditor liep eerst mee met een ervaren Auditor."),
    "De Auditor ‘{auditor}’ liep vóór {dag:%d-%m-%Y} met {aantal} Audits mee; dat moeten er ten"
    " minste {minimaal} zijn. Leg ze vast met leg-meegelopen-audit-vast, of kies een andere"
    " Auditor.",
    vastgelegd(genoeg_meegelopen),
    lambda v: {**ingevuld(v), "aantal": meegelopen(v), "minimaal": minimaal(v)},
)
GEHEIMHOUDING = Regel[Inzetvraag](
    "audit-geheimhouding-onbekend",
    h2023("5.1.1", "Een Auditor is door zijn contract tot geheimhouding verplicht."),
    "Van de Auditor ‘{auditor}’ is op {dag:%d-%m-%Y} geen geheimhouding bekend. Leg die vast met"
    " leg-geheimhouding-vast.",
    vastgelegd(geheimhouding),
    ingevuld,
)
ONAFHANKELIJK = Regel[Inzetvraag](
    "audit-auditor-heeft-belang",
    _ONAFHANKELIJK,
    "De Auditor ‘{auditor}’ heeft op {dag:%d-%m-%Y} een belang bij deze houder ({belang}). Kies een"
    " andere Auditor.",
    lambda v: belang_bij_houder(v) is None,
    lambda v: {**ingevuld(v), "belang": belang_bij_houder(v)},
)
ZELFDE_INSTELLING = Regel[Inzetvraag](
    "re-audit-andere-instelling",
    h2023("5.1.1", "De re-audit is van de instelling die de eerste Audit deed."),
    "De eerste Audit was van ‘{eerste}’. De re-audit is dat ook, en niet van ‘{instelling}’.",
    zelfde_instelling,
    lambda v: {**ingevuld(v), "eerste": eerste_instelling(v)},
)
BEVOEGD = (
    INSTELLING_BEKEND,
    OVEREENKOMST_BEKEND,
    OVEREENKOMST_LOOPT,
    AUDITOR_INGESCHREVEN,
    AUDITOR_VAN_INSTELLING,
    TRAINING_BEKEND,
    TRAINING_TELT,
    MEEGELOPEN,
    GEHEIMHOUDING,
    ONAFHANKELIJK,
)
