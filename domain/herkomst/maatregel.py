"""Waarschuwing, Schorsing, plan van aanpak and Intrekking (H23 1.2, 6.2.2, 6.2.3, 6.2.4, 6.2.6)."""

from domain.herkomst.vorm import lezing, regel

REGELS = (
    regel(
        "R-6.2.3-b",
        "6.2.3",
        "Een Schorsing heeft een duur, en verlengen maakt haar langer.",
        "keurmerk.schorsing.besluiten:EINDE_NA_BEGIN",
        "keurmerk.schorsing.besluiten:VERLENGING_LATER",
    ),
    regel(
        "R-1.2-b",
        "1.2",
        "Bij een Materiële Norm is geen Waarschuwing nodig.",
        "keurmerk.maatregel:MATERIEEL_GENOEMD",
        "keurmerk.maatregel:MATERIEEL_GENOEMD",
    ),
    regel(
        "R-1.2-c",
        "1.2",
        "Bij een gewone Norm gaat een Waarschuwing vooraf.",
        "keurmerk.maatregel:WAARSCHUWING_VOORAF",
    ),
    regel(
        "R-6.2-1",
        "6.2",
        "Voor elke maatregel wordt naar compensatie gekeken.",
        "keurmerk.maatregel:NORMEN_BESTAAN",
        "keurmerk.maatregel:COMPENSATIE_VOORAF",
    ),
    regel(
        "R-6.2.1-d",
        "6.2.1",
        "Wie kan worden gecompenseerd, krijgt geen Waarschuwing.",
        "keurmerk.waarschuwing.besluiten:GEEN_COMPENSATIE",
    ),
    regel(
        "R-6.2.2-a",
        "6.2.2",
        "Een Waarschuwing noemt Normen en een redelijke termijn, na een Audit.",
        "keurmerk.waarschuwing.besluiten:NORMEN_GENOEMD",
        "keurmerk.waarschuwing.besluiten:AUDIT_ALS_BEWIJS",
        "keurmerk.waarschuwing.besluiten:HERSTELTERMIJN",
        "keurmerk.waarschuwing.besluiten:WAARSCHUWING_LOOPT",
        "keurmerk.waarschuwing.besluiten:WAARSCHUWING_BESTAAT",
    ),
    regel(
        "R-6.2.2-b",
        "6.2.2",
        "Zonder herstel moet een maatregel volgen: de taak blijft tot het besluit.",
        "keurmerk.waarschuwing.feiten:SANCTIE_NA_WAARSCHUWING",
        "keurmerk.evolve_agenda:EINDES",
    ),
    regel(
        "R-6.2.2-c",
        "6.2.2",
        "Direct schorsen of intrekken kan bij een Materiële Norm of een aspirant.",
        "keurmerk.maatregel:WAARSCHUWING_VOORAF",
    ),
    regel(
        "R-6.2.3-a", "6.2.3", "Gronden voor onderzoek.", "keurmerk.schorsing.gronden:OnderzoekGrond"
    ),
    regel(
        "R-6.2.3-b",
        "6.2.3",
        "Ten hoogste negen maanden, verlengen alleen daarbinnen.",
        "keurmerk.schorsing.besluiten:EINDDAG",
        "keurmerk.schorsing.besluiten:VERLENGING",
        "keurmerk.schorsing.besluiten:BINNEN_SCHORSING",
        "keurmerk.schorsing.besluiten:uiterste_dag",
    ),
    regel(
        "R-6.2.3-e", "6.2.3", "Gronden voor een sanctie.", "keurmerk.schorsing.gronden:SanctieGrond"
    ),
    regel(
        "R-6.2.3-f",
        "6.2.3",
        "Ook een sanctie: ten hoogste negen maanden.",
        "keurmerk.schorsing.besluiten:EINDDAG",
    ),
    regel(
        "R-6.2.3-g",
        "6.2.3",
        "Eerst kan de houder worden gehoord.",
        "keurmerk.schorsing.besluiten:GEHOORD",
        "keurmerk.hoor.besluiten:REACTIETERMIJN",
        "keurmerk.hoor.besluiten:REACTIETERMIJN_VOORBIJ",
        "keurmerk.hoor.besluiten:HOOR_OPEN",
    ),
    regel(
        "R-6.2.3-h",
        "6.2.3",
        "Tijdens een Schorsing is de houder niet zichtbaar.",
        "keurmerk.lifecycle.statussen:ZICHTBAAR",
    ),
    lezing(
        "A-44",
        "A-44",
        "Wat er na de laatste dag gebeurt, en dat hetzelfde onderzoek samen telt.",
        "beleid.keuzes:NA_SCHORSING",
        "beleid.keuzes:SCHORSING_SIGNALEN",
        "keurmerk.schorsing.besluiten:ZELFDE_ONDERZOEK",
    ),
    lezing(
        "D-23",
        "D-23",
        "De laatste dag van een Schorsing is een termijn.",
        "keurmerk.schorsing.feiten:EINDE",
    ),
    lezing(
        "D-21",
        "D-21",
        "De hersteltermijn loopt door tijdens een Schorsing.",
        "keurmerk.waarschuwing.feiten:HERSTEL",
    ),
    regel(
        "R-6.2.4-a",
        "6.2.4",
        "Gronden voor Intrekking.",
        "keurmerk.einde.gronden:IntrekkingGrond",
        "keurmerk.maatregel:NORM_GENOEMD",
    ),
    regel(
        "R-6.2.4-b",
        "6.2.4",
        "Voor bepaalde of onbepaalde tijd.",
        "keurmerk.einde.besluiten:INTREKKING_EINDE",
        "keurmerk.einde.feiten:IngetrokkenVoorBepaaldeTijd",
    ),
    lezing("A-47", "A-47", "Na bepaalde tijd herleeft niets.", "beleid.keuzes:NA_BEPAALDE_TIJD"),
    regel(
        "R-6.2.6-a",
        "6.2.6",
        "Een plan van aanpak kan na niet-toekenning of bij een Schorsing.",
        "keurmerk.lifecycle.tabel:KEURMERK",
    ),
    regel(
        "R-6.2.6-b",
        "6.2.6",
        "Blik op Werk keurt het plan goed of af.",
        "keurmerk.plan.besluiten:PLAN_INGEDIEND",
    ),
    regel(
        "R-6.2.6-c",
        "6.2.6",
        "Opheffen na goedkeuring of na invoering, of als de reden weg is.",
        "keurmerk.schorsing.besluiten:OPHEFFING_KLOPT",
        "keurmerk.plan.besluiten:IMPLEMENTATIETERMIJN",
        "keurmerk.plan.besluiten:PLAN_GOEDGEKEURD",
    ),
    regel(
        "R-6.2.6-d", "6.2.6", "Een mislukt plan is een grond.", "keurmerk.einde.besluiten:PLAN_PAST"
    ),
    regel(
        "R-6.2.6-i",
        "6.2.6",
        "Voeren door een ander of overdracht vraagt toestemming.",
        "begrippen:Toestemming",
    ),
)
