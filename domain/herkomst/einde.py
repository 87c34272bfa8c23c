"""Ontbinding, notice and reversal, and how the work of the body is kept (H23 6.1.2, 6.2.5)."""

from domain.herkomst.vorm import lezing, regel

_E = "keurmerk.rules.einde"
REGELS = (
    regel(
        "R-6.2.5-a",
        "6.2.5",
        "Ontbinden kan na afwijzing, niet-toekenning of Intrekking.",
        f"{_E}:ONTBINDING_KLOPT",
        f"{_E}:STATUS_BIJ_GROND",
    ),
    regel(
        "R-6.2.5-b",
        "6.2.5",
        "Ontbinden moet als er zes maanden geen aanvraag komt.",
        f"{_E}:ONTBINDING_KLOPT",
        "keurmerk.agenda.termijnen:STARTS",
    ),
    lezing(
        "A-42",
        "A-42",
        "De zes maanden beginnen als een nieuwe aanvraag weer kan.",
        "beleid.keuzes:STILZITTEN",
        "beleid:ontbinding_bij_stilzitten",
    ),
    regel(
        "R-6.2.5-c",
        "6.2.5",
        "Ontbinden moet na Intrekking voor onbepaalde tijd.",
        "keurmerk.agenda.taken:OPENT",
    ),
    regel(
        "R-6.1.2-g",
        "6.1.2",
        "Ontbinden moet bij de tweede afwijzing of niet-toekenning.",
        "keurmerk.agenda.taken:TWEEDE",
        f"{_E}:ONTBINDING_KLOPT",
    ),
    regel(
        "R-6.2.5-f",
        "6.2.5",
        "Anders blijft de Overeenkomst in stand.",
        "keurmerk.lifecycle.overeenkomstloop:Overeenkomstloop",
    ),
    lezing(
        "A-48",
        "A-48",
        "De Overeenkomst begint bij een aanvraag in behandeling.",
        "keurmerk.lifecycle.overeenkomstloop:Overeenkomstloop",
    ),
    lezing(
        "E35",
        "E35",
        "Of een houder zelf kan opzeggen is beleid.",
        "beleid.keuzes:OPZEGGING_TOEGESTAAN",
        f"{_E}:OPZEGGING",
    ),
    lezing(
        "A-63",
        "A-63",
        "Een besluit kan worden herroepen, van achteren naar voren.",
        f"{_E}:BESLUIT_AANWEZIG",
        f"{_E}:LAATSTE_BESLUIT",
        "keurmerk.decisions.herroeping:rust_op",
    ),
    lezing(
        "L-01",
        "L-01",
        "Een besluit nemen en verzenden zijn twee feiten.",
        f"{_E}:BESLUIT_BESTAAT",
        f"{_E}:NIET_VERZONDEN",
        f"{_E}:VERZONDEN_NA_BESLUIT",
    ),
    lezing(
        "taken",
        "taken",
        "Wat moet gebeuren verdwijnt pas als het is gebeurd.",
        f"{_E}:TAAK_OPEN",
        f"{_E}:TAAK_AFVINKBAAR",
        "keurmerk.agenda.sluiting:SLUIT",
    ),
)
