"""Every fact that can lie in a keurmerk's stream. A released event is never edited."""

from typing import TypeAlias, get_args

from domain.keurmerk.events.aanvraag import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
)
from domain.keurmerk.events.administratie import (
    BesluitVerzonden,
    TaakAfgehandeld,
    TermijnVerstreken,
    ToestemmingGeweigerd,
    ToestemmingVerleend,
)
from domain.keurmerk.events.beoordeling import (
    AspirantVerlengd,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.events.einde import (
    BesluitHerroepen,
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    IntrekkingstermijnVerstreken,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.events.meetperiode import (
    ManagementverklaringAfgegeven,
    MeetperiodeAfgesloten,
    MeetperiodeGestart,
    ReAuditUitgevoerd,
    ReAuditVerstreken,
    ReAuditVerzocht,
    ResultatenauditVastgelegd,
    StrijdigheidGemeld,
    TevredenheidsrapportVastgelegd,
)
from domain.keurmerk.events.plan import (
    PlanVanAanpakAfgekeurd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakGoedgekeurd,
    PlanVanAanpakIngediend,
    PlanVanAanpakNietNageleefd,
)
from domain.keurmerk.events.schorsing import (
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
    SchorsingOpgeheven,
    SchorsingstermijnVerstreken,
    SchorsingVerlengd,
    ZienswijzeOntvangen,
)
from domain.keurmerk.events.vrijstelling import (
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
)
from domain.keurmerk.events.waarschuwing import (
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    WaarschuwingstermijnVerstreken,
)

KeurmerkEvent: TypeAlias = (
    AanvraagIngediend
    | AspirantToegekend
    | AanvraagAfgewezen
    | AanvraagIngetrokken
    | AanvraagNietInBehandelingGenomen
    | MeetperiodeGestart
    | MeetperiodeAfgesloten
    | TevredenheidsrapportVastgelegd
    | ResultatenauditVastgelegd
    | ReAuditVerzocht
    | ReAuditUitgevoerd
    | ReAuditVerstreken
    | ManagementverklaringAfgegeven
    | StrijdigheidGemeld
    | KeurmerkToegekend
    | AspirantVerlengd
    | KeurmerkNietToegekend
    | KeurmerkVoortgezet
    | CompensatieToegepast
    | WaarschuwingGegeven
    | WaarschuwingHersteld
    | WaarschuwingstermijnVerstreken
    | GeschorstVoorOnderzoek
    | SchorsingVerlengd
    | HoorgelegenheidGeboden
    | ZienswijzeOntvangen
    | HoorgelegenheidNietGebruikt
    | GeschorstAlsSanctie
    | SchorsingOpgeheven
    | SchorsingstermijnVerstreken
    | PlanVanAanpakIngediend
    | PlanVanAanpakGoedgekeurd
    | PlanVanAanpakAfgekeurd
    | PlanVanAanpakGeimplementeerd
    | PlanVanAanpakNietNageleefd
    | IngetrokkenVoorBepaaldeTijd
    | IngetrokkenVoorOnbepaaldeTijd
    | IntrekkingstermijnVerstreken
    | OvereenkomstOntbonden
    | OvereenkomstOpgezegd
    | BesluitHerroepen
    | VrijstellingVoorlopigToegekend
    | VrijstellingDefinitiefToegekend
    | VrijstellingGeweigerd
    | VrijstellingVervallen
    | ToestemmingVerleend
    | ToestemmingGeweigerd
    | BesluitVerzonden
    | TermijnVerstreken
    | TaakAfgehandeld
)

EVENTS: tuple[type[KeurmerkEvent], ...] = get_args(KeurmerkEvent)
