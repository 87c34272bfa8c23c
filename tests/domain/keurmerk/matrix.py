"""The lifecycle on one page: 37 events in 12 statuses, each allowed or blocked.

Written by hand from the text, not made from the charts: the tests compare the two.

    .      blocked                      =    allowed, the status stays
    CODE   allowed, this status next    u    the status under the Schorsing
    u?     u, or the Schorsing stays until somebody decides (A-44)
    v      the status from before the application
    p      the status from before the reversed decision (the event names it)
    =A     only if an aspirant lies under the Schorsing
    NT!    only if an aspirant, extended or not, lies under it
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from domain.keurmerk.aanvraag.feiten import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
)
from domain.keurmerk.aanvullend import feiten as aanvullend
from domain.keurmerk.administratie.feiten import BesluitVerzonden, TaakAfgehandeld
from domain.keurmerk.audit.feiten import (
    ReAuditUitgevoerd,
    ReAuditVerstreken,
    ReAuditVerzocht,
    ResultatenauditGepland,
    ResultatenauditVastgelegd,
)
from domain.keurmerk.auditregister import feiten as auditregister
from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.betaling.feiten import BetalingOntvangen, FactuurVerstuurd
from domain.keurmerk.certificaat.feiten import CertificaatVastgelegd, CertificaatVerloren
from domain.keurmerk.einde.feiten import (
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    IntrekkingstermijnVerstreken,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.hoor.feiten import (
    HoorgelegenheidGeboden,
    HoorgelegenheidNietGebruikt,
    ZienswijzeOntvangen,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.feiten import MeetperiodeAfgesloten, MeetperiodeGestart
from domain.keurmerk.oordeel.feiten import NormBeoordeeld
from domain.keurmerk.organisatie.feiten import BelanghebbendenVastgelegd, OrganisatieVastgelegd
from domain.keurmerk.plan.feiten import (
    PlanVanAanpakAfgekeurd,
    PlanVanAanpakGeimplementeerd,
    PlanVanAanpakGoedgekeurd,
    PlanVanAanpakIngediend,
    PlanVanAanpakNietNageleefd,
)
from domain.keurmerk.resultaten.feiten import AuditcijfersVastgelegd, ResultatenAangeleverd
from domain.keurmerk.schorsing.feiten import (
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    SchorsingOpgeheven,
    SchorsingstermijnVerstreken,
    SchorsingVerlengd,
)
from domain.keurmerk.stukken.feiten import StukVastgelegd
from domain.keurmerk.termijnen.feiten import TermijnVerstreken
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoAangeleverd
from domain.keurmerk.tevredenheid.clientenaudit.feiten import (
    ClientenauditAangeboden,
    ClientenauditVastgelegd,
)
from domain.keurmerk.tevredenheid.concept.feiten import (
    ConceptrapportOntvangen,
    ReactieOpConceptrapport,
)
from domain.keurmerk.tevredenheid.feiten import TevredenheidsrapportVastgelegd
from domain.keurmerk.tevredenheid.herstelactie.feiten import (
    HerstelactieGevraagd,
    HerstelactieGeweigerd,
    HerstelactieToegestaan,
)
from domain.keurmerk.toestemming.feiten import ToestemmingGeweigerd, ToestemmingVerleend
from domain.keurmerk.verbeterplan import feiten as plan
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven, StrijdigheidGemeld
from domain.keurmerk.vrijstelling.feiten import (
    VrijstellingDefinitiefToegekend,
    VrijstellingGeweigerd,
    VrijstellingNietAanDeOrde,
    VrijstellingsgegevensBinnen,
    VrijstellingVervallen,
    VrijstellingVoorlopigToegekend,
)
from domain.keurmerk.waarschuwing.feiten import (
    WaarschuwingGegeven,
    WaarschuwingHersteld,
    WaarschuwingstermijnVerstreken,
)

S = Keurmerkstatus
CODES: Mapping[str, Keurmerkstatus] = {
    "GEEN": S.GEEN,
    "AANV": S.AANVRAAG,
    "AFG": S.AFGEWEZEN,
    "ASP": S.ASPIRANT,
    "ASPV": S.ASPIRANT_VERLENGD,
    "TOE": S.TOEGEKEND,
    "GSO": S.GESCHORST_ONDERZOEK,
    "GSS": S.GESCHORST_SANCTIE,
    "INB": S.INGETROKKEN_BEPAALD,
    "INO": S.INGETROKKEN_ONBEPAALD,
    "NT": S.NIET_TOEGEKEND,
    "ONTB": S.ONTBONDEN,
}
MATRIX = """
    GEEN AANV AFG  ASP  ASPV TOE  GSO  GSS  INB  INO  NT   ONTB
E01 AANV .    AANV .    .    .    .    .    AANV .    AANV .
E02 .    ASP  .    .    .    .    .    .    .    .    .    .
E03 .    AFG  .    .    .    .    .    .    .    .    .    .
E04 .    .    .    =    =    =    =    =    .    .    .    .
E05 .    .    .    TOE  TOE  .    .    .    .    .    .    .
E06 .    .    .    ASPV .    .    =A   =A   .    .    .    .
E07 .    .    .    NT   NT   .    NT!  NT!  .    .    .    .
E08 .    .    .    .    .    =    .    .    .    .    .    .
E09 .    .    .    .    .    =    .    .    .    .    .    .
E10 .    .    .    =    =    =    =    =    .    .    .    .
E11 .    .    .    =    =    =    =    =    .    .    .    .
E12 .    .    .    =    =    =    =    =    .    .    .    .
E13 .    .    .    GSO  GSO  GSO  .    =    .    .    .    .
E14 .    .    .    .    .    .    =    .    .    .    .    .
E15 .    .    .    =    =    =    =    =    .    .    .    .
E16 .    .    .    =    =    =    =    =    .    .    .    .
E17 .    .    .    GSS  GSS  GSS  GSS  .    .    .    .    .
E18 .    =    .    .    .    .    =    =    .    .    =    .
E19 .    =    .    .    .    .    =    =    .    .    =    .
E20 .    =    .    .    .    .    =    =    .    .    =    .
E21 .    .    .    .    .    .    =    =    .    .    =    .
E22 .    .    .    .    .    .    u    u    .    .    .    .
E23 .    .    .    .    .    .    u?   u?   .    .    .    .
E24 .    .    .    INB  INB  INB  INB  INB  .    .    .    .
E25 .    .    .    INO  INO  INO  INO  INO  .    .    .    .
E26 .    .    .    .    .    .    .    .    =    .    .    .
E27 .    .    ONTB .    .    .    .    .    ONTB ONTB ONTB .
E28 .    .    .    .    .    =    .    .    .    .    .    .
E29 .    .    .    .    .    =    .    .    .    .    .    .
E30 .    .    .    .    .    =    =    =    .    .    .    .
E31 .    .    .    =    =    =    =    =    .    .    .    .
E32 .    =    .    =    =    =    =    =    .    .    .    .
E33 .    .    .    =    =    =    =    =    .    .    .    .
E34 p    p    p    p    p    p    p    p    p    p    p    p
E35 .    GEEN GEEN GEEN GEEN GEEN GEEN GEEN GEEN .    GEEN .
E36 .    v    .    .    .    .    .    .    .    .    .    .
E37 =    .    =    .    .    .    =    =    =    =    =    =
"""
EVENTS: Mapping[str, tuple[type, ...]] = {
    "E01": (AanvraagIngediend,),
    "E02": (AspirantToegekend,),
    "E03": (AanvraagAfgewezen,),
    "E04": (MeetperiodeGestart, MeetperiodeAfgesloten),
    "E05": (KeurmerkToegekend,),
    "E06": (AspirantVerlengd,),
    "E07": (KeurmerkNietToegekend,),
    "E08": (KeurmerkVoortgezet,),
    "E09": (CompensatieToegepast,),
    "E10": (WaarschuwingGegeven,),
    "E11": (WaarschuwingHersteld,),
    "E12": (WaarschuwingstermijnVerstreken,),
    "E13": (GeschorstVoorOnderzoek,),
    "E14": (SchorsingVerlengd,),
    "E15": (HoorgelegenheidGeboden,),
    "E16": (ZienswijzeOntvangen, HoorgelegenheidNietGebruikt),
    "E17": (GeschorstAlsSanctie,),
    "E18": (PlanVanAanpakIngediend,),
    "E19": (PlanVanAanpakGoedgekeurd,),
    "E20": (PlanVanAanpakAfgekeurd,),
    "E21": (PlanVanAanpakGeimplementeerd, PlanVanAanpakNietNageleefd),
    "E22": (SchorsingOpgeheven,),
    "E23": (SchorsingstermijnVerstreken,),
    "E24": (IngetrokkenVoorBepaaldeTijd,),
    "E25": (IngetrokkenVoorOnbepaaldeTijd,),
    "E26": (IntrekkingstermijnVerstreken,),
    "E27": (OvereenkomstOntbonden,),
    "E28": (VrijstellingVoorlopigToegekend,),
    "E29": (VrijstellingDefinitiefToegekend,),
    "E30": (VrijstellingGeweigerd, VrijstellingVervallen),
    "E31": (ToestemmingVerleend, ToestemmingGeweigerd),
    "E32": (ManagementverklaringAfgegeven, StrijdigheidGemeld),
    "E33": (ReAuditVerzocht, ReAuditUitgevoerd, ReAuditVerstreken),
    "E34": (BesluitHerroepen,),
    "E35": (OvereenkomstOpgezegd,),
    "E36": (AanvraagIngetrokken,),
    "E37": (AanvraagNietInBehandelingGenomen,),
}
# Facts that change nothing in the lifecycle and may follow whenever what they are about exists.
OUTSIDE = (
    *(feit.event for feit in (*auditregister.FEITEN, *aanvullend.FEITEN, *plan.FEITEN)),
    OrganisatieVastgelegd,
    BelanghebbendenVastgelegd,
    StukVastgelegd,
    CertificaatVastgelegd,
    CertificaatVerloren,
    FactuurVerstuurd,
    BetalingOntvangen,
    ResultatenAangeleverd,
    AuditcijfersVastgelegd,
    NormBeoordeeld,
    TvoAangeleverd,
    HerstelactieGevraagd,
    HerstelactieToegestaan,
    HerstelactieGeweigerd,
    ConceptrapportOntvangen,
    ReactieOpConceptrapport,
    TevredenheidsrapportVastgelegd,
    ClientenauditAangeboden,
    ClientenauditVastgelegd,
    ResultatenauditGepland,
    ResultatenauditVastgelegd,
    BesluitVerzonden,
    TermijnVerstreken,
    VrijstellingNietAanDeOrde,
    VrijstellingsgegevensBinnen,
    TaakAfgehandeld,
)


@dataclass(frozen=True, slots=True)
class Cell:
    event: str
    status: Keurmerkstatus
    text: str

    @property
    def blocked(self) -> bool:
        return self.text == "."

    def leads_to(
        self, onderliggend: Keurmerkstatus | None, vanuit: Keurmerkstatus | None, herleeft: bool
    ) -> Keurmerkstatus | None:
        """The status that follows, or None when that is not possible."""
        aspirant = onderliggend is S.ASPIRANT
        ooit_aspirant = onderliggend in (S.ASPIRANT, S.ASPIRANT_VERLENGD)
        special = {
            ".": None,
            "=": self.status,
            "p": self.status,
            "u": onderliggend,
            "u?": onderliggend if herleeft else self.status,
            "v": vanuit,
            "=A": self.status if aspirant else None,
            "NT!": S.NIET_TOEGEKEND if ooit_aspirant else None,
        }
        return special[self.text] if self.text in special else CODES[self.text]


def cells() -> Iterator[Cell]:
    header, *rows = MATRIX.strip().splitlines()
    for row in rows:
        event, *texts = row.split()
        for code, text in zip(header.split(), texts, strict=True):
            yield Cell(event, CODES[code], text)
