"""Grounds of a Schorsing and of its end (H23 5.2, 6.2.3, 6.2.6)."""

from domain.keurmerk import normgronden
from domain.keurmerk.grond import Grond, van_edities
from domain.source import Document


class OnderzoekGrond(Grond):
    VERMOEDEN_STRIJD_WETGEVING = (
        "vermoeden-strijd-wetgeving",
        "6.2.3",
        "Er is een vermoeden van handelen tegen relevante Wetgeving.",
    )
    KEURMERK_INBURGEREN_GETROFFEN = (
        "keurmerk-inburgeren-geschorst-of-ingetrokken",
        "6.2.3",
        "Het Keurmerk Inburgeren is geschorst of ingetrokken.",
    )
    VERMOEDEN_SCHENDING_NORM = (
        "vermoeden-schending-norm",
        "6.2.3",
        "Een (materiële) Norm is geschonden, of dat wordt vermoed.",
    )
    VERMOEDEN_ONREGELMATIGHEDEN = (
        "vermoeden-onregelmatigheden",
        "6.2.3",
        "Er zijn Onregelmatigheden, of dat wordt vermoed.",
    )
    GEEN_MEDEWERKING_AUDIT = (
        "geen-medewerking-audit",
        "6.2.3",
        "De houder werkt niet mee aan een Audit of laat die niet uitvoeren.",
    )
    VERBONDEN_PERSOON_GETROFFEN = (
        "verbonden-persoon-geschorst-of-ingetrokken",
        "6.2.3",
        "Het keurmerk van een Verbonden Persoon is geschorst of ingetrokken.",
    )
    UBO_GETROFFEN = (
        "verbonden-persoon-van-ubo-geschorst-of-ingetrokken",
        "Bijlage 7A",
        "Het keurmerk van een Verbonden Persoon van een UBO is geschorst of ingetrokken.",
    )
    ONDERZOEK_NA_BEDRIJFSBEZOEK = (
        "onderzoek-na-bedrijfsbezoek",
        "5.2",
        "Na een bedrijfsbezoek volgt nader onderzoek; zolang dat loopt wordt geschorst.",
    )
    TWEEDE_FINANCIELE_AUDIT = (
        "tweede-financiele-audit",
        "5.2",
        "Tijdens een tweede financiële Audit is het keurmerk geschorst.",
    )
    FORENSISCH_ONDERZOEK = (
        "forensisch-onderzoek",
        "5.2",
        "Tijdens onderzoek door een forensisch accountant kan worden geschorst.",
    )
    vars().update(van_edities("OnderzoekGrond"))


class VerlengingSchorsingGrond(Grond):
    ONDERZOEK_NIET_AFGEROND = (
        "onderzoek-niet-afgerond",
        "6.2.3",
        "Het onderzoek is nog niet klaar binnen de schorsingsperiode.",
    )
    vars().update(van_edities("VerlengingSchorsingGrond"))


class SanctieGrond(Grond):
    STRIJD_MET_WETGEVING = (
        "strijd-met-wetgeving",
        "6.2.3",
        "Er is gehandeld tegen relevante Wetgeving.",
    )
    SCHENDING_NORM = (
        normgronden.NORM,
        "6.2.3",
        "Een Norm is geschonden.",
    )
    SCHENDING_MATERIELE_NORM = (
        normgronden.MATERIELE_NORM,
        "6.2.3",
        "Een Materiële norm is geschonden.",
    )
    ONREGELMATIGHEDEN = (
        "onregelmatigheden",
        "6.2.3",
        "Er zijn Onregelmatigheden.",
    )
    GEEN_HERSTEL_NA_WAARSCHUWING = (
        normgronden.GEEN_HERSTEL,
        "6.2.3",
        "Na de Waarschuwing is niet hersteld.",
    )
    vars().update(van_edities("SanctieGrond"))


class OpheffingGrond(Grond):
    PLAN_GOEDGEKEURD = (
        "plan-goedgekeurd",
        "6.2.6",
        "Het plan van aanpak is goedgekeurd met directe opheffing.",
    )
    PLAN_GEIMPLEMENTEERD = (
        "plan-geimplementeerd",
        "6.2.6",
        "Het plan van aanpak is ingevoerd.",
    )
    ONDERZOEK_ZONDER_BEVINDING = (
        "onderzoek-zonder-bevinding",
        "6.2.3",
        "Het onderzoek is afgerond en er is niets gevonden.",
    )
    TERMIJN_GEEINDIGD = (
        "termijn-geeindigd",
        "6.2.3",
        "De duur van de Schorsing is om.",
    )
    VOORWAARDEN_VERVULD = (
        "voorwaarden-vervuld",
        "6.2.3",
        "De voorwaarden bij de Schorsing zijn vervuld.",
    )
    GROND_VERVALLEN = (
        "grond-vervallen",
        "G14",
        "De reden van de Schorsing bestaat niet meer.",
        Document.BELEID,
    )
    vars().update(van_edities("OpheffingGrond"))
