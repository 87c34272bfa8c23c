"""What somebody, or the clock, may ask of a keurmerk. Every date is passed in."""

from typing import TypeAlias, get_args

from domain.keurmerk.commands.aanvraag import (
    DienAanvraagIn,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
    TrekAanvraagIn,
    WijsAanvraagAf,
)
from domain.keurmerk.commands.administratie import (
    HandelTaakAf,
    LaatTermijnVerstrijken,
    MeldBesluitVerzonden,
    VerleenToestemming,
    WeigerToestemming,
)
from domain.keurmerk.commands.beoordeling import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    LaatVrijstellingVervallen,
    PasCompensatieToe,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    VerlengAspirant,
    WeigerVrijstelling,
    ZetKeurmerkVoort,
)
from domain.keurmerk.commands.einde import (
    HerroepBesluit,
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
    VerwerkOpzegging,
)
from domain.keurmerk.commands.meetperiode import (
    LegManagementverklaringVast,
    LegReAuditVast,
    LegResultatenauditVast,
    LegTevredenheidsrapportVast,
    MeldStrijdigheid,
    SluitMeetperiodeAf,
    StartMeetperiode,
    VerzoekReAudit,
)
from domain.keurmerk.commands.toezicht import (
    BiedHoorgelegenheid,
    DienPlanVanAanpakIn,
    GeefWaarschuwing,
    HefSchorsingOp,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
    LegGeenZienswijzeVast,
    OntvangZienswijze,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    StelHerstelVast,
    StelImplementatieVast,
    StelNietNalevenVast,
    VerlengSchorsing,
)

KeurmerkCommand: TypeAlias = (
    DienAanvraagIn
    | NeemAanvraagNietInBehandeling
    | KenAspirantToe
    | WijsAanvraagAf
    | TrekAanvraagIn
    | StartMeetperiode
    | SluitMeetperiodeAf
    | LegTevredenheidsrapportVast
    | LegResultatenauditVast
    | VerzoekReAudit
    | LegReAuditVast
    | LegManagementverklaringVast
    | MeldStrijdigheid
    | KenKeurmerkToe
    | VerlengAspirant
    | KenKeurmerkNietToe
    | ZetKeurmerkVoort
    | PasCompensatieToe
    | VerleenVoorlopigeVrijstelling
    | VerleenDefinitieveVrijstelling
    | WeigerVrijstelling
    | LaatVrijstellingVervallen
    | GeefWaarschuwing
    | StelHerstelVast
    | SchorsVoorOnderzoek
    | VerlengSchorsing
    | BiedHoorgelegenheid
    | OntvangZienswijze
    | LegGeenZienswijzeVast
    | SchorsAlsSanctie
    | HefSchorsingOp
    | DienPlanVanAanpakIn
    | KeurPlanVanAanpakGoed
    | KeurPlanVanAanpakAf
    | StelImplementatieVast
    | StelNietNalevenVast
    | TrekInVoorBepaaldeTijd
    | TrekInVoorOnbepaaldeTijd
    | OntbindOvereenkomst
    | VerwerkOpzegging
    | HerroepBesluit
    | VerleenToestemming
    | WeigerToestemming
    | MeldBesluitVerzonden
    | HandelTaakAf
    | LaatTermijnVerstrijken
)

COMMANDS: tuple[type[KeurmerkCommand], ...] = get_args(KeurmerkCommand)
OP_NAAM: dict[str, type[KeurmerkCommand]] = {command.NAAM: command for command in COMMANDS}
