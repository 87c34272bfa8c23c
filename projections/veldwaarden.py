"""How a reader names values that events hold as a key. What reads well by itself is not here."""

from collections.abc import Mapping
from enum import StrEnum

from domain.keurmerk.aanvullend.feiten import Aanleiding, Auditsoort, Betaler
from domain.keurmerk.stukken.feiten import Stuksoort
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoGroep
from domain.keurmerk.tevredenheid.herstelactie.feiten import Herstelwijze
from domain.keurmerk.verbeterplan.feiten import Zwaarte
from domain.normen.bevindingen import Oordeel
from domain.normen.namen import CERTIFICATEN, RECHTSVORMEN
from domain.normen.organisatie import Certificaatsoort, Rechtsvorm
from domain.vrijstelling.feiten import Aanleverwijze
from projections.woorden import naam

# By class first: members of two enums with the same text are the same dictionary key.
NAMEN: Mapping[type[StrEnum], Mapping[str, str]] = {
    Rechtsvorm: {soort.value: tekst for soort, tekst in RECHTSVORMEN.items()},
    Certificaatsoort: {soort.value: tekst for soort, tekst in CERTIFICATEN.items()},
    Auditsoort: {
        Auditsoort.NADER_ONDERZOEK: "nader onderzoek",
        Auditsoort.FINANCIEEL: "financiële Audit",
        Auditsoort.FINANCIEEL_TWEEDE: "tweede financiële Audit",
        Auditsoort.FORENSISCH: "forensisch onderzoek",
    },
    Aanleiding: {
        Aanleiding.BESTEDING: "besteding van overheidsgeld",
        Aanleiding.NALEVING: "naleving van de Handleiding",
        Aanleiding.SIGNALEN: "signalen van Onregelmatigheden",
        Aanleiding.RESULTATENAUDIT: "uitkomst van de resultatenaudit",
        Aanleiding.EERDERE_AUDIT: "uitkomst van een eerdere Audit",
    },
    Zwaarte: {Zwaarte.ONDER_DE_NORM: "onder de norm"},
    Betaler: {Betaler.BLIK_OP_WERK: "Blik op Werk"},
    Aanleverwijze: {
        Aanleverwijze.OP_TIJD: "op tijd",
        Aanleverwijze.NA_VERLENGING: "op tijd, in de langer open Portal",
        Aanleverwijze.NA_HEROPENING: "op tijd, in de weer geopende Portal",
        Aanleverwijze.TE_LAAT: "te laat",
        Aanleverwijze.NIET_NODIG: "niet nodig",
    },
    Herstelwijze: {
        Herstelwijze.LANGER_OPEN: "langer open",
        Herstelwijze.HEROPEND: "weer geopend",
    },
    Oordeel: {
        Oordeel.NIET_GEHAALD: "niet gehaald",
        Oordeel.NIET_VAN_TOEPASSING: "niet van toepassing",
    },
    Stuksoort: {
        Stuksoort.VOG: "VOG",
        Stuksoort.GEDRAGSVERKLARING_AANBESTEDEN: "gedragsverklaring aanbesteden",
        Stuksoort.TUSSENTIJDSE_BALANS: "tussentijdse balans",
        Stuksoort.UITTREKSEL_KVK: "uittreksel uit het Handelsregister",
        Stuksoort.SEQF: "SEQF self-assessment",
    },
    TvoGroep: {
        TvoGroep.CLIENTEN: "cliënten",
        TvoGroep.CLIENTEN_UWV: "cliënten van UWV",
        TvoGroep.OPDRACHTGEVERS: "Opdrachtgevers",
    },
}


def waardenaam(waarde: StrEnum) -> str:
    """As a reader calls it; a status, a Dienst and the like have one name on every screen."""
    return NAMEN.get(type(waarde), {}).get(waarde.value) or naam(waarde)
