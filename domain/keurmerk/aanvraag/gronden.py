"""Grounds around the application (H23 6.2.5, 6.2.6)."""

from domain.keurmerk.grond import Grond, van_edities


class AspirantGrond(Grond):
    CHECKLIST_VOLLEDIG = (
        "checklist-volledig",
        "Bijlage 1",
        "Het Aspirant-Keurmerk begint met de Overeenkomst, als de checklist compleet is.",
    )
    vars().update(van_edities("AspirantGrond"))


class AfwijzingGrond(Grond):
    CHECKLIST_ONVOLLEDIG = (
        "checklist-onvolledig",
        "6.2.5",
        "Blik op Werk kan een aanvraag afwijzen; stukken van de checklist ontbreken.",
    )
    VOLDOET_NIET_AAN_EISEN = (
        "voldoet-niet-aan-eisen",
        "6.2.5",
        "De aanvrager voldoet niet aan de eisen voor het Aspirant-Keurmerk.",
    )
    EERDER_HOUDER_VIA_UBO = (
        "eerder-houder-via-ubo",
        "Bijlage 7A",
        "Een UBO, of een Verbonden Persoon van een UBO, was eerder Keurmerkhouder.",
    )
    vars().update(van_edities("AfwijzingGrond"))


class UitsluitingGrond(Grond):
    WACHTTIJD_LOOPT = (
        "wachttijd-loopt",
        "6.2.6",
        "De wachttijd na het laatste besluit is nog niet voorbij.",
    )
    OVEREENKOMST_ONTBONDEN = (
        "overeenkomst-ontbonden",
        "6.2.6",
        "Na Ontbinding komt er geen nieuwe Overeenkomst.",
    )
    VERBONDEN_PERSOON_UITGESLOTEN = (
        "verbonden-persoon-uitgesloten",
        "6.2.6",
        "De uitsluiting geldt ook voor een Verbonden Persoon.",
    )
    vars().update(van_edities("UitsluitingGrond"))
