"""What may follow what, on one page: an event (row) in a status (column).

    .      not allowed                  =    allowed, the status stays
    CODE   allowed, this status next    A|B  one or the other: the event names it
    u      the status under the Schorsing
    u?     u, or the Schorsing stays until somebody decides (A-44)
    v      the status from before the application
    p      the status from before the reversed decision (the event names it)
    =A     only if an aspirant lies under the Schorsing
    NT!    only if an aspirant, extended or not, lies under it

`feit.overgang` says on which paragraph a row rests.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.keurmerk.lifecycle.ligging import Ligging
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus

KEURMERK = """
                                 GEEN AANV AFG  ASP  ASPV TOE  GSO  GSS  INB  INO  NT   ONTB
AanvraagIngediend                AANV .    AANV .    .    .    .    .    AANV .    AANV .
AspirantToegekend                .    ASP  .    .    .    .    .    .    .    .    .    .
AanvraagAfgewezen                .    AFG  .    .    .    .    .    .    .    .    .    .
AanvraagIngetrokken              .    v    .    .    .    .    .    .    .    .    .    .
AanvraagNietInBehandelingGenomen =    .    =    .    .    .    =    =    =    =    =    =

MeetperiodeGestart               .    .    .    =    =    =    =    =    .    .    .    .
MeetperiodeAfgesloten            .    .    .    =    =    =    =    =    .    .    .    .
ManagementverklaringAfgegeven    .    =    .    =    =    =    =    =    .    .    .    .
StrijdigheidGemeld               .    =    .    =    =    =    =    =    .    .    .    .
ReAuditVerzocht                  .    .    .    =    =    =    =    =    .    .    .    .
ReAuditUitgevoerd                .    .    .    =    =    =    =    =    .    .    .    .
ReAuditVerstreken                .    .    .    =    =    =    =    =    .    .    .    .

KeurmerkToegekend                .    .    .    TOE  TOE  .    .    .    .    .    .    .
AspirantVerlengd                 .    .    .    ASPV .    .    =A   =A   .    .    .    .
KeurmerkNietToegekend            .    .    .    NT   NT   .    NT!  NT!  .    .    .    .
KeurmerkVoortgezet               .    .    .    .    .    =    .    .    .    .    .    .
CompensatieToegepast             .    .    .    .    .    =    .    .    .    .    .    .
VrijstellingVoorlopigToegekend   .    .    .    .    .    =    .    .    .    .    .    .
VrijstellingDefinitiefToegekend  .    .    .    .    .    =    .    .    .    .    .    .
VrijstellingGeweigerd            .    .    .    .    .    =    =    =    .    .    .    .
VrijstellingVervallen            .    .    .    .    .    =    =    =    .    .    .    .

WaarschuwingGegeven              .    .    .    =    =    =    =    =    .    .    .    .
WaarschuwingHersteld             .    .    .    =    =    =    =    =    .    .    .    .
WaarschuwingstermijnVerstreken   .    .    .    =    =    =    =    =    .    .    .    .
HoorgelegenheidGeboden           .    .    .    =    =    =    =    =    .    .    .    .
ZienswijzeOntvangen              .    .    .    =    =    =    =    =    .    .    .    .
HoorgelegenheidNietGebruikt      .    .    .    =    =    =    =    =    .    .    .    .
GeschorstVoorOnderzoek           .    .    .    GSO  GSO  GSO  .    =    .    .    .    .
SchorsingVerlengd                .    .    .    .    .    .    =    .    .    .    .    .
GeschorstAlsSanctie              .    .    .    GSS  GSS  GSS  GSS  .    .    .    .    .
SchorsingOpgeheven               .    .    .    .    .    .    u    u    .    .    .    .
SchorsingstermijnVerstreken      .    .    .    .    .    .    u?   u?   .    .    .    .

PlanVanAanpakIngediend           .    =    .    .    .    .    =    =    .    .    =    .
PlanVanAanpakGoedgekeurd         .    =    .    .    .    .    =    =    .    .    =    .
PlanVanAanpakAfgekeurd           .    =    .    .    .    .    =    =    .    .    =    .
PlanVanAanpakGeimplementeerd     .    .    .    .    .    .    =    =    .    .    =    .
PlanVanAanpakNietNageleefd       .    .    .    .    .    .    =    =    .    .    =    .

IngetrokkenVoorBepaaldeTijd      .    .    .    INB  INB  INB  INB  INB  .    .    .    .
IngetrokkenVoorOnbepaaldeTijd    .    .    .    INO  INO  INO  INO  INO  .    .    .    .
IntrekkingstermijnVerstreken     .    .    .    .    .    .    .    .    =    .    .    .
OvereenkomstOntbonden            .    .    ONTB .    .    .    .    .    ONTB ONTB ONTB .
OvereenkomstOpgezegd             .    GEEN GEEN GEEN GEEN GEEN GEEN GEEN GEEN .    GEEN .
BesluitHerroepen                 p    p    p    p    p    p    p    p    p    p    p    p
ToestemmingVerleend              .    .    .    =    =    =    =    =    .    .    .    .
ToestemmingGeweigerd             .    .    .    =    =    =    =    =    .    .    .    .
"""
# An event that is not here does not look at the Overeenkomst.
OVEREENKOMST = """
                      GEEN   LOPEND    ONTBONDEN
AanvraagIngediend     LOPEND =         .
AanvraagIngetrokken   .      w         .
OvereenkomstOpgezegd  .      GEEN      .
OvereenkomstOntbonden .      ONTBONDEN .
BesluitHerroepen      p      p         LOPEND|p
"""

S = Keurmerkstatus
AFKORTING: Mapping[str, Keurmerkstatus] = {
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
OVEREENKOMSTEN: Mapping[str, Overeenkomststatus] = {o.name: o for o in Overeenkomststatus}

T = TypeVar("T", Keurmerkstatus, Overeenkomststatus)


@dataclass(frozen=True, slots=True)
class Overgangsvoorwaarde:
    """`zin` completes "if ..." for a reader, in Dutch."""

    zin: str
    geldt: Callable[[Ligging], bool]


@dataclass(frozen=True, slots=True)
class Overgang(Generic[T]):
    """To `naar`, which can be the same status, if all conditions hold."""

    naar: T
    voorwaarden: tuple[Overgangsvoorwaarde, ...] = ()

    def kan(self, ligging: Ligging) -> bool:
        return all(voorwaarde.geldt(ligging) for voorwaarde in self.voorwaarden)


def _eronder(status: Keurmerkstatus, wie: str) -> Overgangsvoorwaarde:
    return Overgangsvoorwaarde(
        f"{wie} is geschorst", lambda ligging: ligging.onderliggend is status
    )


def _ervoor(status: Keurmerkstatus) -> Overgangsvoorwaarde:
    naam = status.value.replace("-bepaalde-tijd", "").replace("-", " ")
    return Overgangsvoorwaarde(
        f"de status ervoor was {naam}", lambda ligging: ligging.kwam_uit is status
    )


def _nieuw(ligging: Ligging) -> bool:
    return ligging.kwam_uit in (None, S.GEEN)


ONDER_ASPIRANT = _eronder(S.ASPIRANT, "een aspirant")
ONDER_VERLENGD = _eronder(S.ASPIRANT_VERLENGD, "een verlengde aspirant")
ONDER_HOUDER = _eronder(S.TOEGEKEND, "een houder")
NIEUW = Overgangsvoorwaarde("er ervoor geen status was", _nieuw)
NIET_NIEUW = Overgangsvoorwaarde("er ervoor al een status was", lambda ligging: not _nieuw(ligging))
HERLEEFT = Overgangsvoorwaarde(
    "het beleid is dat de status herleeft", lambda ligging: ligging.herleeft
)
WACHT = Overgangsvoorwaarde(
    "het beleid is dat eerst iemand beslist", lambda ligging: not ligging.herleeft
)

ERONDER = (
    Overgang(S.ASPIRANT, (ONDER_ASPIRANT,)),
    Overgang(S.ASPIRANT_VERLENGD, (ONDER_VERLENGD,)),
    Overgang(S.TOEGEKEND, (ONDER_HOUDER,)),
)
ERVOOR = (
    Overgang(S.GEEN, (NIEUW,)),
    *(
        Overgang(status, (_ervoor(status),))
        for status in (S.AFGEWEZEN, S.INGETROKKEN_BEPAALD, S.NIET_TOEGEKEND)
    ),
)
VAST: Mapping[str, tuple[Overgang[Keurmerkstatus], ...]] = {
    "u": ERONDER,
    "v": ERVOOR,
    "NT!": (
        Overgang(S.NIET_TOEGEKEND, (ONDER_ASPIRANT,)),
        Overgang(S.NIET_TOEGEKEND, (ONDER_VERLENGD,)),
    ),
}
Tabel = Mapping[tuple[T, str], tuple[Overgang[T], ...]]


def keurmerktabel() -> Tabel[Keurmerkstatus]:
    """By status and name of the event. What is not in it is not allowed."""
    return {
        sleutel: tuple(_keurmerk(van, cel)) for sleutel, van, cel in _cellen(KEURMERK, AFKORTING)
    }


def overeenkomsttabel() -> Tabel[Overeenkomststatus]:
    return {
        sleutel: tuple(_overeenkomst(van, cel))
        for sleutel, van, cel in _cellen(OVEREENKOMST, OVEREENKOMSTEN)
    }


def _cellen(tekst: str, kolommen: Mapping[str, T]) -> Iterator[tuple[tuple[T, str], T, str]]:
    kop, *rijen = (regel.split() for regel in tekst.splitlines() if regel.strip())
    for naam, *cellen in rijen:
        for kolom, cel in zip(kop, cellen, strict=True):
            if cel != ".":
                van = kolommen[kolom]
                yield (van, naam), van, cel


def _keurmerk(van: Keurmerkstatus, cel: str) -> Iterator[Overgang[Keurmerkstatus]]:
    match cel:
        case "=" | "p":
            yield Overgang(van)
        case "=A":
            yield Overgang(van, (ONDER_ASPIRANT,))
        case "u?":
            yield from (Overgang(o.naar, (*o.voorwaarden, HERLEEFT)) for o in ERONDER)
            yield Overgang(van, (WACHT,))
        case code:
            yield from VAST.get(code) or (Overgang(AFKORTING[code]),)


def _overeenkomst(van: Overeenkomststatus, cel: str) -> Iterator[Overgang[Overeenkomststatus]]:
    for deel in cel.split("|"):
        match deel:
            case "=" | "p":
                yield Overgang(van)
            case "w":
                yield Overgang(Overeenkomststatus.GEEN, (NIEUW,))
                yield Overgang(van, (NIET_NIEUW,))
            case code:
                yield Overgang(OVEREENKOMSTEN[code])
