"""Application, the aspirant award, waiting times, and what holds for every decision."""

from domain.herkomst.vorm import lezing, regel

REGELS = (
    regel(
        "R-1.2.4", "1.2.4", "Een oude VOG telt niet.", "keurmerk.aanvraag.checklistregels:VOG_OUD"
    ),
    regel(
        "R-6.2.6-e",
        "6.2.6",
        "Twaalf maanden na het laatste besluit kan een nieuwe aanvraag.",
        "keurmerk.aanvraag.regels:WACHTTIJD",
        "keurmerk.aanvraag.regels:UITGESLOTEN",
        "beleid:nieuwe_aanvraag_vanaf",
    ),
    regel(
        "R-6.2.6-f",
        "6.2.6",
        "Bij een nieuwe aanvraag horen een toelichting en een gesprek.",
        "keurmerk.aanvraag.regels:TOELICHTING",
        "keurmerk.aanvraag.regels:GESPREK",
    ),
    regel(
        "R-6.2.6-g",
        "6.2.6",
        "Na Ontbinding komt er geen nieuwe Overeenkomst.",
        "keurmerk.aanvraag.regels:ONTBONDEN",
        "keurmerk.lifecycle.tabel:OVEREENKOMST",
    ),
    regel(
        "R-6.1.2-e",
        "6.1.2",
        "Na niet-toekenning hoort bij de aanvraag een goed plan van aanpak.",
        "keurmerk.aanvraag.regels:PLAN_BIJ_AANVRAAG",
        "keurmerk.aanvraag.regels:PLAN_GOEDGEKEURD",
    ),
    regel(
        "R-1.1-a", "1.1", "Het keurmerk gaat over Diensten.", "keurmerk.aanvraag.regels:DIENSTEN"
    ),
    lezing(
        "A-67",
        "A-67",
        "Diensten hebben een vaste naam.",
        "keurmerk.aanvraag.regels:DIENST_BEKEND",
    ),
    regel(
        "R-D-1",
        "Bijlage 1",
        "Het Aspirant-Keurmerk begint als de checklist compleet is.",
        "keurmerk.aanvraag.checklistregels:CHECKLIST",
    ),
    regel(
        "R-1.2.4",
        "1.2.4",
        "De VOG is hooguit zes maanden oud.",
        "keurmerk.aanvraag.checklistregels:VOG",
    ),
    lezing(
        "D-16",
        "D-16",
        "Bij een aspirant telt de dag van aanmelding.",
        "keurmerk.aanvraag.checklistregels:VOG",
    ),
    lezing(
        "E36",
        "E36",
        "Een ingetrokken aanvraag laat de status en termijnen van daarvoor herleven.",
        "keurmerk.aanvraag.feiten:AanvraagIngetrokken",
        "keurmerk.agenda.lopend:Agenda",
    ),
    lezing(
        "E37",
        "E37",
        "Een te vroege aanvraag wordt bewaard en stopt de klok.",
        "keurmerk.aanvraag.feiten:AanvraagNietInBehandelingGenomen",
    ),
    lezing(
        "C-5",
        "C-5",
        "Wat elk besluit bij zich draagt, en dat het niet teruggrijpt.",
        "keurmerk.besluit:Besluit",
        "keurmerk.regels:NIET_EERDER",
    ),
    lezing(
        "X-07",
        "X-07",
        "De rechter kijkt of een besluit zorgvuldig en gemotiveerd is.",
        "keurmerk.regels:VELDEN",
        "keurmerk.regels:BESLUIT",
    ),
    lezing(
        "import",
        "import",
        "Geschiedenis komt vóór het werk, en op volgorde.",
        "keurmerk.volgorde:NA_LEVEND_WERK",
        "keurmerk.volgorde:NIET_OP_VOLGORDE",
    ),
    lezing(
        "mandaat",
        "mandaat",
        "Wie welke opdracht mag geven.",
        "keurmerk.regels:ROL",
        "keurmerk.regels:ALLEEN_SYSTEEM",
    ),
    lezing(
        "receipt",
        "receipt",
        "Een besluit bewaart de beoordeling waarop het rust, en spreekt haar niet tegen.",
        "keurmerk.receiptregels:LEESBAAR",
        "keurmerk.receiptregels:LEESBAAR",
        "keurmerk.receiptregels:ZELFDE_MEETPERIODE",
        "keurmerk.receiptregels:BEOORDELING_VAN_NU",
    ),
)
