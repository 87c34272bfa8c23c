"""Grounds of Intrekking and Ontbinding (H23 6.1.2, 6.2.2, 6.2.4, 6.2.5)."""

from domain.keurmerk import normgronden
from domain.keurmerk.grond import Grond, van_edities


class IntrekkingGrond(Grond):
    STRIJD_MET_WETGEVING = (
        "strijd-met-wetgeving",
        "6.2.4",
        "Er is gehandeld tegen relevante Wetgeving.",
    )
    SCHENDING_NORM = (
        normgronden.NORM,
        "6.2.4",
        "Een Norm is geschonden.",
    )
    SCHENDING_MATERIELE_NORM = (
        normgronden.MATERIELE_NORM,
        "6.2.4",
        "Een Materiële norm is geschonden.",
    )
    ONREGELMATIGHEDEN = (
        "onregelmatigheden",
        "6.2.4",
        "Er zijn Onregelmatigheden.",
    )
    GEEN_HERSTEL_NA_WAARSCHUWING = (
        normgronden.GEEN_HERSTEL,
        "6.2.4",
        "Na de Waarschuwing is niet hersteld.",
    )
    GEEN_MEDEWERKING_AUDIT = (
        "geen-medewerking-audit",
        "6.2.4",
        "De houder werkt niet mee aan een (re-)Audit of laat die niet uitvoeren.",
    )
    PLAN_NIET_GOEDGEKEURD = (
        "plan-niet-goedgekeurd",
        "6.2.4",
        "Het plan van aanpak is afgekeurd.",
    )
    PLAN_NIET_NAGELEEFD = (
        "plan-niet-nageleefd",
        "6.2.4",
        "Het goedgekeurde plan wordt niet nageleefd.",
    )
    PLAN_NIET_GEIMPLEMENTEERD = (
        "plan-niet-geimplementeerd",
        "6.2.4",
        "Het plan is niet op tijd ingevoerd.",
    )
    PLAN_NIET_NAAR_BEHOREN = (
        "plan-niet-naar-behoren-uitgevoerd",
        "6.2.4",
        "Het plan is niet goed uitgevoerd of heeft niet geholpen.",
    )
    ONJUISTE_INFORMATIE = (
        "onjuiste-of-onvolledige-informatie",
        "6.2.4",
        "Achteraf blijkt dat Informatie onjuist of onvolledig was.",
    )
    vars().update(van_edities("IntrekkingGrond"))


class OntbindingGrond(Grond):
    NA_AFWIJZING = (
        "na-afwijzing",
        "6.2.5",
        "Na afwijzing van de aanvraag kan de Overeenkomst worden ontbonden.",
    )
    NA_NIET_TOEKENNING = (
        "na-niet-toekenning",
        "6.2.5",
        "Na niet-toekenning kan de Overeenkomst worden ontbonden.",
    )
    NA_INTREKKING = (
        "na-intrekking",
        "6.2.5",
        "Na Intrekking kan de Overeenkomst worden ontbonden.",
    )
    GEEN_NIEUWE_AANVRAAG = (
        "geen-nieuwe-aanvraag-binnen-zes-maanden",
        "6.2.5",
        "Er kwam niet op tijd een nieuwe aanvraag.",
    )
    INTREKKING_ONBEPAALDE_TIJD = (
        "intrekking-onbepaalde-tijd",
        "6.2.5",
        "Na Intrekking voor onbepaalde tijd moet de Overeenkomst worden ontbonden.",
    )
    TWEEDE_AFWIJZING_OF_NIET_TOEKENNING = (
        "tweede-afwijzing-of-niet-toekenning",
        "6.1.2",
        "Bij een tweede afwijzing of niet-toekenning moet de Overeenkomst worden ontbonden.",
    )
    SCHENDING_MATERIELE_NORM = (
        normgronden.MATERIELE_NORM,
        "6.2.2",
        "Bij een Materiële norm kan, naar ernst, ook worden ontbonden.",
    )
    vars().update(van_edities("OntbindingGrond"))
