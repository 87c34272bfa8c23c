"""What holds back an Audit beside the resultatenaudit (H23 5.2)."""

from collections.abc import Mapping

from domain.keurmerk.aanvullend.commands import (
    GelastAanvullendeAudit,
    HandelAanvullendeAuditAf,
    LegAanvullendeAuditVast,
)
from domain.keurmerk.aanvullend.feiten import MET_KEURMERK, Aanleiding, Auditsoort
from domain.keurmerk.aanvullend.verloop import (
    VanAudit,
    aanvullende_audits,
    bedoelde,
    genoemd,
    resultatenaudit,
)
from domain.keurmerk.vraag import Voorafregel, Vraag
from domain.rules import Regel
from domain.source import eigen_lezing, h2023

Gelastvraag = Vraag[GelastAanvullendeAudit]
Houdvraag = Vraag[LegAanvullendeAuditVast]
A, S = Aanleiding, Auditsoort
# For which reasons each kind of Audit can be ordered.
AANLEIDINGEN: Mapping[Auditsoort, tuple[Aanleiding, ...]] = {
    S.BEDRIJFSBEZOEK: (A.STEEKPROEF, A.BESTEDING, A.NALEVING, A.SIGNALEN),
    S.NADER_ONDERZOEK: (A.EERDERE_AUDIT,),
    S.FINANCIEEL: (A.RESULTATENAUDIT, A.ASPIRANT, A.BESTEDING, A.NALEVING, A.SIGNALEN),
    S.FINANCIEEL_TWEEDE: (A.EERDERE_AUDIT,),
    S.FORENSISCH: (A.RESULTATENAUDIT, A.EERDERE_AUDIT),
}
_EEN_KEER = eigen_lezing("bewijs", "Elke Audit heeft een eigen kenmerk en één verloop.")


def _volgt(vraag: Gelastvraag) -> bool:
    """Whether the Audit that it follows from was held, and is of the kind that 5.2 names."""
    soort, na = vraag.command.soort, vraag.command.na
    if vraag.command.aanleiding is A.RESULTATENAUDIT:
        return resultatenaudit(vraag, na)
    if vraag.command.aanleiding is not A.EERDERE_AUDIT:
        return na is None
    eerder = genoemd(vraag, na)
    gehouden = eerder.gehouden if eerder else None
    if gehouden is None:
        return False
    if soort is S.NADER_ONDERZOEK:
        return gehouden.soort is S.BEDRIJFSBEZOEK and gehouden.twijfel
    return soort is S.FORENSISCH or gehouden.soort is S.FINANCIEEL


def _nog_te_houden(vraag: Vraag[VanAudit]) -> bool:
    audit = bedoelde(vraag)
    return audit is None or audit.te_houden


def _af_te_handelen(vraag: Vraag[HandelAanvullendeAuditAf]) -> bool:
    audit = bedoelde(vraag)
    return audit is None or audit.af_te_handelen


def _na_last(vraag: Houdvraag) -> bool:
    audit = bedoelde(vraag)
    return audit is None or vraag.command.gehouden_op >= audit.gelast.gelast_op


def _alleen_financieel(vraag: Houdvraag) -> bool:
    audit = bedoelde(vraag)
    return audit is None or not vraag.command.in_rekening or audit.gelast.soort is S.FINANCIEEL


def _na_rapport(vraag: Vraag[HandelAanvullendeAuditAf]) -> bool:
    audit = bedoelde(vraag)
    gehouden = audit.gehouden if audit else None
    return gehouden is None or vraag.command.afgehandeld_op >= gehouden.gehouden_op


HOUDER = Voorafregel(
    "geen-keurmerk-te-onderzoeken",
    h2023("5.2", "Aanvullende Audits zijn er bij (aspirant-)houders."),
    "Dit dossier heeft geen (Aspirant-)Keurmerk waar een Audit bij hoort.",
    lambda v: v.keurmerk.status in MET_KEURMERK,
)
IETS_TE_HOUDEN = Voorafregel(
    "geen-audit-te-houden",
    _EEN_KEER,
    "In dit dossier is geen aanvullende Audit gelast die nog gehouden moet worden.",
    lambda v: any(a.te_houden for a in aanvullende_audits(v)),
)
IETS_AF_TE_HANDELEN = Voorafregel(
    "geen-auditrapport-af-te-handelen",
    _EEN_KEER,
    "In dit dossier is geen aanvullende Audit gehouden die nog afgehandeld moet worden.",
    lambda v: any(a.af_te_handelen for a in aanvullende_audits(v)),
)
KENMERK_VRIJ = Regel[Gelastvraag](
    "audit-kenmerk-gebruikt",
    _EEN_KEER,
    "Het kenmerk ‘{audit}’ is al van een andere Audit in dit dossier.",
    lambda v: genoemd(v, v.command.audit) is None,
    lambda v: {"audit": v.command.audit},
)
AANLEIDING_PAST = Regel[Gelastvraag](
    "aanleiding-past-niet",
    h2023("5.2", "Per Audit staat er waarom zij er kan komen."),
    "De aanleiding ‘{aanleiding}’ past niet bij een {soort}. Kies uit: {keuze}.",
    lambda v: v.command.aanleiding in AANLEIDINGEN[v.command.soort],
    lambda v: {
        "aanleiding": v.command.aanleiding,
        "soort": v.command.soort,
        "keuze": ", ".join(AANLEIDINGEN[v.command.soort]),
    },
)
IS_ASPIRANT = Regel[Gelastvraag](
    "houder-is-geen-aspirant",
    h2023("5.2", "Bij een aspirant is geen andere aanleiding nodig."),
    "Deze houder is geen aspirant: kies een andere aanleiding.",
    lambda v: v.command.aanleiding is not A.ASPIRANT or v.keurmerk.is_aspirant,
)
VOLGT_UIT_AUDIT = Regel[Gelastvraag](
    "audit-volgt-nergens-uit",
    h2023("5.2", "Sommige Audits volgen op een Audit die is gehouden."),
    "Noem bij ‘na’ de gehouden Audit waar deze uit volgt: een bedrijfsbezoek met twijfel bij nader"
    " onderzoek, een financiële Audit bij een tweede. Bij een andere aanleiding blijft ‘na’ leeg.",
    _volgt,
)
AUDIT_BESTAAT = Regel[Vraag[VanAudit]](
    "audit-onbekend",
    _EEN_KEER,
    "Dit dossier heeft geen aanvullende Audit met kenmerk ‘{audit}’.",
    lambda v: bedoelde(v) is not None,
    lambda v: {"audit": v.command.audit},
)
NOG_TE_HOUDEN = Regel[Vraag[VanAudit]](
    "audit-al-gehouden-of-vervallen",
    _EEN_KEER,
    "Deze Audit is al gehouden of gaat niet door.",
    _nog_te_houden,
)
NA_LAST = Regel[Houdvraag](
    "audit-voor-last",
    _EEN_KEER,
    "De Audit kan niet zijn gehouden vóór de dag waarop zij is gelast.",
    _na_last,
)
ALLEEN_FINANCIEEL = Regel[Houdvraag](
    "kosten-niet-te-kiezen",
    h2023("5.2", "Alleen bij een financiële Audit kiest Blik op Werk wie betaalt."),
    "Wie deze Audit betaalt, volgt uit de Handleiding. Laat ‘in_rekening’ weg.",
    _alleen_financieel,
)
AF_TE_HANDELEN = Regel[Vraag[HandelAanvullendeAuditAf]](
    "audit-niet-af-te-handelen",
    _EEN_KEER,
    "Deze Audit is nog niet gehouden, of is al afgehandeld.",
    _af_te_handelen,
)
NA_RAPPORT = Regel[Vraag[HandelAanvullendeAuditAf]](
    "afgehandeld-voor-audit",
    _EEN_KEER,
    "De Audit kan niet zijn afgehandeld vóór zij is gehouden.",
    _na_rapport,
)
