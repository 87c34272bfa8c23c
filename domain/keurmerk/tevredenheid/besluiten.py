"""Recording the report of the Tevredenheidsonderzoek (H23 4.1, 4.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar, Protocol

from domain.begrippen import Dienst
from domain.getallen import toon
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Command, Commanddeel, Feitdag
from domain.keurmerk.meetperiode.regels import (
    ER_IS_EEN_MEETPERIODE,
    PERIODE_GENOEMD,
    bedoelde_periode,
)
from domain.keurmerk.tevredenheid.feiten import (
    Dienstrespons,
    Responsregel,
    TevredenheidsrapportVastgelegd,
)
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import h2023
from domain.tevredenheid.respons import HOOGSTE_CIJFER, LAAGSTE_CIJFER
from domain.tevredenheid.samenhang import Groepscijfer, kan_kloppen

STAP = Decimal("0.1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Respons(Commanddeel):
    """Een rij uit het rapport van het Tevredenheidsonderzoek."""

    uitgenodigd: int
    """Netto steekproef: mensen die echt konden worden uitgenodigd."""
    ingevuld: int
    """Bruikbare ingevulde vragenlijsten."""
    rapportcijfer: Decimal | None = None
    """Gemiddeld cijfer met een decimaal, zoals in het rapport."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsPerDienst(Respons):
    """De rij van een Dienst."""

    dienst: Dienst
    """Dienst waar deze rij over gaat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegTevredenheidsrapportVast(Command):
    """Leg het rapport van het Tevredenheidsonderzoek vast."""

    NAAM: ClassVar[str] = "leg-tevredenheidsrapport-vast"
    rapportdatum: Feitdag
    """Datum van het rapport."""
    bureau: str
    """Onderzoeksbureau."""
    rapport: str
    """Kenmerk van het rapport."""
    diensten: tuple[ResponsPerDienst, ...]
    """Rijen per Dienst."""
    totaal: Respons
    """Rij voor alle cliënten samen."""
    opdrachtgevers: Respons | None = None
    """Rij voor alle Opdrachtgevers samen."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


class MetRijen(Protocol):
    """A command that holds the table of a survey or of a cliëntenaudit."""

    @property
    def diensten(self) -> tuple[ResponsPerDienst, ...]: ...
    @property
    def totaal(self) -> Respons: ...
    @property
    def opdrachtgevers(self) -> Respons | None: ...


Rapportvraag = Vraag[MetRijen]


def responsregel(rij: Respons) -> Responsregel:
    return Responsregel(
        uitgenodigd=rij.uitgenodigd, ingevuld=rij.ingevuld, rapportcijfer=rij.rapportcijfer
    )


def dienstrespons(rij: ResponsPerDienst) -> Dienstrespons:
    return Dienstrespons(
        dienst=rij.dienst,
        uitgenodigd=rij.uitgenodigd,
        ingevuld=rij.ingevuld,
        rapportcijfer=rij.rapportcijfer,
    )


def _rapport(vraag: Vraag[LegTevredenheidsrapportVast]) -> TevredenheidsrapportVastgelegd:
    command = vraag.command
    return TevredenheidsrapportVastgelegd(
        meetperiode_start=bedoelde_periode(vraag).start,
        rapportdatum=command.rapportdatum,
        bureau=command.bureau,
        rapport=command.rapport,
        diensten=tuple(map(dienstrespons, command.diensten)),
        totaal=responsregel(command.totaal),
        opdrachtgevers=responsregel(command.opdrachtgevers) if command.opdrachtgevers else None,
    )


def _rijen(command: MetRijen) -> Iterator[Respons]:
    yield from command.diensten
    yield command.totaal
    if command.opdrachtgevers:
        yield command.opdrachtgevers


def _aantallen_kloppen(rij: Respons) -> bool:
    return 0 <= rij.ingevuld <= rij.uitgenodigd


def _cijfer_klopt(rij: Respons) -> bool:
    cijfer = rij.rapportcijfer
    if cijfer is None:
        return rij.ingevuld == 0
    return rij.ingevuld > 0 and LAAGSTE_CIJFER <= cijfer <= HOOGSTE_CIJFER and cijfer % STAP == 0


def _telt_op(vraag: Rapportvraag) -> bool:
    diensten, totaal = vraag.command.diensten, vraag.command.totaal
    if not diensten:
        return True
    som = (sum(r.uitgenodigd for r in diensten), sum(r.ingevuld for r in diensten))
    return som == (totaal.uitgenodigd, totaal.ingevuld)


def _cijfer_kan_kloppen(vraag: Rapportvraag) -> bool:
    """Only of rows that are in order by themselves: the other rules say what is wrong there."""
    if not all(_aantallen_kloppen(rij) and _cijfer_klopt(rij) for rij in _rijen(vraag.command)):
        return True
    diensten, totaal = vraag.command.diensten, vraag.command.totaal
    delen = (Groepscijfer(rij.ingevuld, rij.rapportcijfer) for rij in diensten)
    return kan_kloppen(Groepscijfer(totaal.ingevuld, totaal.rapportcijfer), delen)


def _diensten_uniek(vraag: Rapportvraag) -> bool:
    diensten = [rij.dienst for rij in vraag.command.diensten]
    return len(set(diensten)) == len(diensten)


AANTALLEN = Regel[Rapportvraag](
    "aantallen-kloppen-niet",
    h2023("4.1", "Niet meer vragenlijsten dan uitgenodigde mensen."),
    "Een rij heeft meer vragenlijsten dan uitnodigingen, of een getal onder 0.",
    lambda v: all(map(_aantallen_kloppen, _rijen(v.command))),
)

CIJFER = Regel[Rapportvraag](
    "cijfer-klopt-niet",
    h2023("4.1", "Een rapportcijfer: 1 tot en met 10, één decimaal (A-91)."),
    "Een rapportcijfer is er alleen bij ingevulde vragenlijsten, van {laagste} tot en met"
    " {hoogste}, met hooguit één decimaal.",
    lambda v: all(map(_cijfer_klopt, _rijen(v.command))),
    lambda _: {"laagste": LAAGSTE_CIJFER, "hoogste": HOOGSTE_CIJFER},
)

DIENST_UNIEK = Regel[Rapportvraag](
    "dienst-dubbel",
    h2023("4.1", "Per Dienst is er één rij."),
    "Noem elke Dienst één keer.",
    _diensten_uniek,
)

TOTAALCIJFER = Regel[Rapportvraag](
    "totaalcijfer-onmogelijk",
    h2023("4.1", "Elke cliënt telt even zwaar mee in het totaalcijfer."),
    "Het totaalcijfer {cijfer} kan niet uit de cijfers per Dienst volgen.",
    _cijfer_kan_kloppen,
    lambda v: {"cijfer": toon(v.command.totaal.rapportcijfer or 0)},
)

TELT_OP = Regel[Rapportvraag](
    "totaal-klopt-niet",
    h2023("4.1", "Elke cliënt telt één keer mee."),
    "De rijen per Dienst tellen niet op tot het totaal.",
    _telt_op,
)

RIJEN = (AANTALLEN, CIJFER, DIENST_UNIEK, TELT_OP, TOTAALCIJFER)
BESLISSINGEN = (
    Beslissing(
        command=LegTevredenheidsrapportVast,
        event=TevredenheidsrapportVastgelegd,
        leg_vast=_rapport,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(PERIODE_GENOEMD, *RIJEN),
    ),
)
