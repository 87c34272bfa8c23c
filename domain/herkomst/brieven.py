"""The letters L-01 to L-42: nobody writes them here, but a task stays until a letter is sent."""

from collections.abc import Mapping

from domain.herkomst.vorm import regel

_M, _E = "keurmerk.meetperiode.agenda", "keurmerk.einde.feiten"
_VERZENDEN = "keurmerk.administratie.feiten:BESLUIT_VERZENDEN"
# The letter that goes out with a decision, and the paragraph of that decision.
BIJ_BESLUIT: Mapping[str, tuple[str, str]] = {
    "L-04": ("Bijlage 1", "over het Aspirant-Keurmerk"),
    "L-10": ("5.1.1", "over de voorlopige vrijstelling"),
    "L-13": ("5.1.1", "over de definitieve vrijstelling"),
    "L-16": ("5.1.1", "over de beoordeling"),
    "L-18": ("6.1.1", "over de verlenging van de aspirant"),
    "L-19": ("6.1.2", "over de niet-toekenning"),
    "L-20": ("6.2.2", "over de Waarschuwing"),
    "L-21": ("6.2.3", "over de Schorsing voor onderzoek"),
    "L-22": ("6.2.3", "over de verlenging van de Schorsing"),
    "L-24": ("6.2.3", "over de Schorsing als sanctie"),
    "L-26": ("6.2.6", "over de opheffing"),
    "L-28": ("6.2.4", "over de Intrekking"),
    "L-29": ("6.2.5", "over de Ontbinding"),
    "L-40": ("6", "over de herroeping"),
}
REGELS = (
    *(
        regel(id_, plaats, f"Brief {waarover}: de taak blijft tot zij is verzonden.", _VERZENDEN)
        for id_, (plaats, waarover) in BIJ_BESLUIT.items()
    ),
    regel("L-09", "5.1.1", "Brief: plan de Audit. Het is een taak.", f"{_M}:VERZOEK_AUDIT"),
    regel("L-11", "5.1.1", "Brief: de link. Het is een taak.", f"{_M}:LINK_VERSTUREN"),
    regel(
        "L-02",
        "6.2.6",
        "Brief: de aanvraag komt te vroeg. De reden wordt bewaard.",
        "keurmerk.aanvraag.feiten:AanvraagNietInBehandelingGenomen",
    ),
    regel(
        "L-03",
        "6.2.6",
        "Uitnodiging voor het gesprek: zonder gesprek geen toekenning.",
        "keurmerk.aanvraag.regels:GESPREK",
    ),
    regel("L-05", "Tabel 2", "Brief: alle data van de Meetperiode.", "handleiding.h2023:TABEL_2"),
    regel(
        "L-15",
        "6.1.2",
        "Brief: de Audit of re-audit is te laat. Het is een taak.",
        f"{_M}:AUDIT_NIET_TIJDIG",
        "keurmerk.audit.feiten:BESLUIT_NA_RE_AUDIT",
    ),
    regel(
        "L-23",
        "6.2.3",
        "Uitnodiging om te reageren, met een termijn.",
        "keurmerk.hoor.feiten:HoorgelegenheidGeboden",
    ),
    regel("L-25", "6.2.6", "Bericht over het plan.", "keurmerk.plan.feiten:PLAN_BEOORDELEN"),
    regel(
        "L-27",
        "6.2.3",
        "Bericht aan medewerkers: een Schorsing eindigt bijna.",
        "keurmerk.schorsing.feiten:NADERT_EINDE",
    ),
    regel(
        "L-30",
        "6.2.5",
        "Brief: Ontbinding komt eraan. Het is een taak.",
        f"{_E}:ONTBINDING_AANKONDIGEN",
        f"{_E}:ONTBINDING_MELDEN",
    ),
    regel(
        "L-35",
        "6.2.6",
        "Brief over toestemming.",
        "keurmerk.toestemming.feiten:ToestemmingVerleend",
        "keurmerk.toestemming.feiten:ToestemmingGeweigerd",
    ),
    regel("L-37", "4.1", "Bericht over publicatie.", "tevredenheid.publicatie:publicatie"),
)
