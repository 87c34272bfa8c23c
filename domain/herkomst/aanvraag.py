"""Application, the aspirant award, waiting times, and what holds for every decision."""

from domain.herkomst.vorm import lezing, regel

_A, _R = "keurmerk.rules.algemeen", "keurmerk.rules.aanvraag"
REGELS = (
    regel(
        "R-6.2.6-e",
        "6.2.6",
        "Twaalf maanden na het laatste besluit kan een nieuwe aanvraag.",
        f"{_R}:WACHTTIJD",
        f"{_R}:UITGESLOTEN",
        "beleid:nieuwe_aanvraag_vanaf",
    ),
    regel(
        "R-6.2.6-f",
        "6.2.6",
        "Bij een nieuwe aanvraag horen een toelichting en een gesprek.",
        f"{_R}:TOELICHTING",
        f"{_R}:GESPREK",
    ),
    regel(
        "R-6.2.6-g",
        "6.2.6",
        "Na Ontbinding komt er geen nieuwe Overeenkomst.",
        f"{_R}:ONTBONDEN",
        "keurmerk.lifecycle.overeenkomstloop:Overeenkomstloop",
    ),
    regel(
        "R-6.1.2-e",
        "6.1.2",
        "Na niet-toekenning hoort bij de aanvraag een goed plan van aanpak.",
        f"{_R}:PLAN_BIJ_AANVRAAG",
        f"{_R}:PLAN_GOEDGEKEURD",
    ),
    regel("R-1.1-a", "1.1", "Het keurmerk gaat over Diensten.", f"{_R}:DIENSTEN"),
    lezing("A-67", "A-67", "Diensten hebben een vaste naam.", f"{_R}:DIENST_BEKEND"),
    regel(
        "R-D-1",
        "Bijlage 1",
        "Het Aspirant-Keurmerk begint als de checklist compleet is.",
        f"{_R}:CHECKLIST",
    ),
    regel("R-1.2.4", "1.2.4", "De VOG is hooguit zes maanden oud.", f"{_R}:VOG"),
    lezing("D-16", "D-16", "Bij een aspirant telt de dag van aanmelding.", f"{_R}:VOG"),
    lezing(
        "E36",
        "E36",
        "Een ingetrokken aanvraag laat de status en termijnen van daarvoor herleven.",
        "keurmerk.events.aanvraag:AanvraagIngetrokken",
        "keurmerk.agenda.agenda:Agenda",
    ),
    lezing(
        "E37",
        "E37",
        "Een te vroege aanvraag wordt bewaard en stopt de klok.",
        "keurmerk.events.aanvraag:AanvraagNietInBehandelingGenomen",
    ),
    lezing(
        "C-5",
        "C-5",
        "Wat elk besluit bij zich draagt, en dat het niet teruggrijpt.",
        "keurmerk.events.besluit:Besluit",
        f"{_A}:NIET_EERDER",
    ),
    lezing(
        "X-07",
        "X-07",
        "De rechter kijkt of een besluit zorgvuldig en gemotiveerd is.",
        f"{_A}:VELDEN",
        f"{_A}:BESLUIT",
    ),
    lezing(
        "mandaat",
        "mandaat",
        "Wie welke opdracht mag geven.",
        f"{_A}:ROL",
        f"{_A}:ALLEEN_SYSTEEM",
    ),
    lezing(
        "receipt",
        "receipt",
        "Een besluit bewaart de beoordeling waarop het rust, en spreekt haar niet tegen.",
        f"{_A}:RECEIPT_LEESBAAR",
        "keurmerk.rules.receipt:LEESBAAR",
        "keurmerk.rules.receipt:ZELFDE_MEETPERIODE",
        "keurmerk.rules.receipt:ZELFDE_UITKOMST",
    ),
)
