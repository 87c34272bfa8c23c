"""From which day a fact holds: the ingangsdatum of a decision, the day of anything else."""

from collections.abc import Mapping
from datetime import date

from domain.keurmerk.events import (
    AanvraagIngediend,
    AanvraagIngetrokken,
    BesluitVerzonden,
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
    IntrekkingstermijnVerstreken,
    KeurmerkEvent,
    ManagementverklaringAfgegeven,
    MeetperiodeAfgesloten,
    MeetperiodeGestart,
    OvereenkomstOpgezegd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakIngediend,
    PlanVanAanpakNietNageleefd,
    ReAuditUitgevoerd,
    ReAuditVerstreken,
    ReAuditVerzocht,
    ResultatenauditVastgelegd,
    SchorsingstermijnVerstreken,
    StrijdigheidGemeld,
    TaakAfgehandeld,
    TermijnVerstreken,
    TevredenheidsrapportVastgelegd,
    VrijstellingVervallen,
    WaarschuwingstermijnVerstreken,
    ZienswijzeOntvangen,
)

DAG: Mapping[type, str] = {
    AanvraagIngediend: "ingediend_op",
    AanvraagIngetrokken: "ingetrokken_op",
    MeetperiodeGestart: "start",
    MeetperiodeAfgesloten: "einde",
    TevredenheidsrapportVastgelegd: "rapportdatum",
    ResultatenauditVastgelegd: "uitgevoerd_op",
    ReAuditVerzocht: "verzocht_op",
    ReAuditUitgevoerd: "uitgevoerd_op",
    ReAuditVerstreken: "uiterlijk",
    ManagementverklaringAfgegeven: "afgegeven_op",
    StrijdigheidGemeld: "gemeld_op",
    WaarschuwingstermijnVerstreken: "hersteltermijn_tot",
    HoorgelegenheidGeboden: "geboden_op",
    ZienswijzeOntvangen: "ontvangen_op",
    HoorgelegenheidNietGebruikt: "vastgesteld_op",
    SchorsingstermijnVerstreken: "ingangsdatum",
    PlanVanAanpakIngediend: "ingediend_op",
    PlanVanAanpakGeimplementeerd: "vastgesteld_op",
    PlanVanAanpakNietNageleefd: "vastgesteld_op",
    IntrekkingstermijnVerstreken: "laatste_dag",
    OvereenkomstOpgezegd: "einde_per",
    VrijstellingVervallen: "vervallen_op",
    BesluitVerzonden: "verzonden_op",
    TermijnVerstreken: "dag",
    TaakAfgehandeld: "afgehandeld_op",
}


def geldt_vanaf(event: KeurmerkEvent) -> date:
    """Every event has such a day: a decision its ingangsdatum, other facts the one in DAG."""
    besluit = getattr(event, "besluit", None)
    dag: date = besluit.ingangsdatum if besluit else getattr(event, DAG[type(event)])
    return dag
