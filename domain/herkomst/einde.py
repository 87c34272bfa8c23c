"""Ontbinding, notice and reversal, and how the work of the body is kept (H23 6.1.2, 6.2.5)."""

from domain.herkomst.vorm import lezing, regel

REGELS = (
    regel(
        "R-6.2.5-a",
        "6.2.5",
        "Ontbinden kan na afwijzing, niet-toekenning of Intrekking.",
        "keurmerk.einde.besluiten:ONTBINDING_KLOPT",
        "keurmerk.einde.besluiten:STATUS_BIJ_GROND",
    ),
    regel(
        "R-6.2.5-b",
        "6.2.5",
        "Ontbinden moet als er zes maanden geen aanvraag komt.",
        "keurmerk.einde.besluiten:ONTBINDING_KLOPT",
        "keurmerk.einde.feiten:ONTBINDING_BIJ_STILZITTEN",
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
        "keurmerk.einde.feiten:ONTBINDEN",
    ),
    regel(
        "R-6.1.2-g",
        "6.1.2",
        "Ontbinden moet bij de tweede afwijzing of niet-toekenning.",
        "keurmerk.beoordeling.feiten:TWEEDE",
        "keurmerk.einde.besluiten:ONTBINDING_KLOPT",
    ),
    regel(
        "R-6.2.5-f",
        "6.2.5",
        "Anders blijft de Overeenkomst in stand.",
        "keurmerk.lifecycle.tabel:OVEREENKOMST",
    ),
    lezing(
        "A-48",
        "A-48",
        "De Overeenkomst begint bij een aanvraag in behandeling.",
        "keurmerk.lifecycle.tabel:OVEREENKOMST",
    ),
    lezing(
        "E35",
        "E35",
        "Of een houder zelf kan opzeggen is beleid.",
        "beleid.keuzes:OPZEGGING_TOEGESTAAN",
        "keurmerk.einde.besluiten:OPZEGGING",
    ),
    lezing(
        "A-63",
        "A-63",
        "Een besluit kan worden herroepen, van achteren naar voren.",
        "keurmerk.herroeping.besluiten:BESLUIT_AANWEZIG",
        "keurmerk.herroeping.besluiten:LAATSTE_BESLUIT",
        "keurmerk.herroeping.besluiten:rust_op",
    ),
    lezing(
        "L-01",
        "L-01",
        "Een besluit nemen en verzenden zijn twee feiten.",
        "keurmerk.administratie.besluiten:TE_VERZENDEN",
        "keurmerk.administratie.besluiten:BESLUIT_BESTAAT",
        "keurmerk.administratie.besluiten:NIET_VERZONDEN",
        "keurmerk.administratie.besluiten:VERZONDEN_NA_BESLUIT",
    ),
    lezing(
        "taken",
        "taken",
        "Wat moet gebeuren verdwijnt pas als het is gebeurd.",
        "keurmerk.administratie.besluiten:IETS_AF_TE_HANDELEN",
        "keurmerk.administratie.besluiten:TAAK_OPEN",
        "keurmerk.administratie.besluiten:TAAK_AFVINKBAAR",
        "keurmerk.evolve_agenda:EINDES",
    ),
)
