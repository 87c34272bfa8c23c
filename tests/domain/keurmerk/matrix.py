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

from domain.keurmerk import events as e
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus

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
    "E01": (e.AanvraagIngediend,),
    "E02": (e.AspirantToegekend,),
    "E03": (e.AanvraagAfgewezen,),
    "E04": (e.MeetperiodeGestart, e.MeetperiodeAfgesloten),
    "E05": (e.KeurmerkToegekend,),
    "E06": (e.AspirantVerlengd,),
    "E07": (e.KeurmerkNietToegekend,),
    "E08": (e.KeurmerkVoortgezet,),
    "E09": (e.CompensatieToegepast,),
    "E10": (e.WaarschuwingGegeven,),
    "E11": (e.WaarschuwingHersteld,),
    "E12": (e.WaarschuwingstermijnVerstreken,),
    "E13": (e.GeschorstVoorOnderzoek,),
    "E14": (e.SchorsingVerlengd,),
    "E15": (e.HoorgelegenheidGeboden,),
    "E16": (e.ZienswijzeOntvangen, e.HoorgelegenheidNietGebruikt),
    "E17": (e.GeschorstAlsSanctie,),
    "E18": (e.PlanVanAanpakIngediend,),
    "E19": (e.PlanVanAanpakGoedgekeurd,),
    "E20": (e.PlanVanAanpakAfgekeurd,),
    "E21": (e.PlanVanAanpakGeimplementeerd, e.PlanVanAanpakNietNageleefd),
    "E22": (e.SchorsingOpgeheven,),
    "E23": (e.SchorsingstermijnVerstreken,),
    "E24": (e.IngetrokkenVoorBepaaldeTijd,),
    "E25": (e.IngetrokkenVoorOnbepaaldeTijd,),
    "E26": (e.IntrekkingstermijnVerstreken,),
    "E27": (e.OvereenkomstOntbonden,),
    "E28": (e.VrijstellingVoorlopigToegekend,),
    "E29": (e.VrijstellingDefinitiefToegekend,),
    "E30": (e.VrijstellingGeweigerd, e.VrijstellingVervallen),
    "E31": (e.ToestemmingVerleend, e.ToestemmingGeweigerd),
    "E32": (e.ManagementverklaringAfgegeven, e.StrijdigheidGemeld),
    "E33": (e.ReAuditVerzocht, e.ReAuditUitgevoerd, e.ReAuditVerstreken),
    "E34": (e.BesluitHerroepen,),
    "E35": (e.OvereenkomstOpgezegd,),
    "E36": (e.AanvraagIngetrokken,),
    "E37": (e.AanvraagNietInBehandelingGenomen,),
}
# Facts that change nothing in the lifecycle and may follow whenever what they are about exists.
OUTSIDE = (
    e.TevredenheidsrapportVastgelegd,
    e.ResultatenauditVastgelegd,
    e.BesluitVerzonden,
    e.TermijnVerstreken,
    e.TaakAfgehandeld,
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
