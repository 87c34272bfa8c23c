"""A whole survey report judged: its table row by row, its norms, its mean (H23 4.1, 4.2)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from domain.begrippen import Dienst
from domain.handleiding.diensten import NAMEN
from domain.handleiding.edition import Handleiding
from domain.tevredenheid.gemiddelde import Gemiddelde, gewogen_gemiddelde, vergelijk_gemiddelde
from domain.tevredenheid.normen import (
    dienstcijfer,
    opdrachtgeverscijfer,
    responsnorm,
    totaalcijfer,
)
from domain.tevredenheid.publicatie import (
    CLIENTEN,
    OPDRACHTGEVERS,
    publicatie,
    publicatie_opdrachtgevers,
)
from domain.tevredenheid.respons import Meting, percentage
from domain.tevredenheid.samenhang import Groepscijfer, kan_kloppen
from domain.tevredenheid.uitslag import Uitslag


@dataclass(frozen=True, slots=True)
class Rapportregel:
    """One row of the table as the report prints it: nothing is judged here."""

    groep: str
    netto_steekproef: int
    ingevuld: int
    respons: Decimal | None  # percentage, one decimal
    rapportcijfer: Decimal | None

    @property
    def cellen(self) -> tuple[str, ...]:
        """The row as printed: decimals always, "-" where nothing was measured."""
        return (
            self.groep,
            str(self.netto_steekproef),
            str(self.ingevuld),
            _decimaal(self.respons),
            _decimaal(self.rapportcijfer),
        )


@dataclass(frozen=True, slots=True)
class Tabelregel:
    """A row with the answer whether its grade may be published, and why (not)."""

    regel: Rapportregel
    publicatie: Uitslag

    @property
    def cellen(self) -> tuple[str, ...]:
        return (*self.regel.cellen, "ja" if self.publicatie.gehaald else "nee")


@dataclass(frozen=True, slots=True)
class Rapportbeoordeling:
    tabel: tuple[Tabelregel, ...]
    normen: tuple[Uitslag, ...]
    gemiddelde: Gemiddelde | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rapport:
    """The figures of a survey report. `opdrachtgevers` is None when there are none."""

    diensten: Mapping[Dienst, Meting]
    totaal: Meting
    opdrachtgevers: Meting | None = None

    @property
    def kan_kloppen(self) -> bool:
        """Whether the total can follow from the Diensten. Bron: H23 4.1."""
        delen = (Groepscijfer(deel.ingevuld, deel.cijfer) for deel in self.diensten.values())
        return kan_kloppen(Groepscijfer(self.totaal.ingevuld, self.totaal.cijfer), delen)

    def op_volgorde(self) -> Iterator[tuple[str, Meting]]:
        return ((NAMEN[d], self.diensten[d]) for d in Dienst if d in self.diensten)


def beoordeel_rapport(
    rapport: Rapport, handleiding: Handleiding, cedeo: bool = False
) -> Rapportbeoordeling:
    """The table of the report and every norm on its grades, each with its reason."""
    exact = gewogen_gemiddelde(rapport.diensten.values())
    gedrukt = rapport.totaal.cijfer
    return Rapportbeoordeling(
        tabel=tuple(_regels(rapport, handleiding)),
        normen=tuple(_normen(rapport, handleiding, cedeo)),
        gemiddelde=(
            vergelijk_gemiddelde(exact, gedrukt, handleiding)
            if exact is not None and gedrukt is not None
            else None
        ),
    )


def rapporttabel(rapport: Rapport) -> tuple[Rapportregel, ...]:
    """The table as it is in the report, whatever edition it falls under."""
    return tuple(_rapportregel(groep, meting) for groep, meting in _groepen(rapport))


def _groepen(rapport: Rapport) -> Iterator[tuple[str, Meting]]:
    yield from rapport.op_volgorde()
    yield CLIENTEN, rapport.totaal
    if rapport.opdrachtgevers is not None:
        yield OPDRACHTGEVERS, rapport.opdrachtgevers


def _regels(rapport: Rapport, handleiding: Handleiding) -> Iterator[Tabelregel]:
    for groep, meting in _groepen(rapport):
        if groep == OPDRACHTGEVERS:
            uitslag = publicatie_opdrachtgevers(meting.uitgenodigd, meting.ingevuld, handleiding)
        else:
            uitslag = publicatie(meting.uitgenodigd, meting.ingevuld, handleiding, groep)
        yield Tabelregel(_rapportregel(groep, meting), uitslag)


def _rapportregel(groep: str, meting: Meting) -> Rapportregel:
    respons = meting.respons
    return Rapportregel(
        groep=groep,
        netto_steekproef=meting.uitgenodigd,
        ingevuld=meting.ingevuld,
        respons=None if respons is None else percentage(respons),
        rapportcijfer=meting.cijfer,
    )


def _decimaal(getal: Decimal | None) -> str:
    return "-" if getal is None else f"{getal:.1f}".replace(".", ",")


def _normen(rapport: Rapport, handleiding: Handleiding, cedeo: bool) -> Iterator[Uitslag]:
    yield totaalcijfer(rapport.totaal, handleiding, cedeo)
    for groep, meting in rapport.op_volgorde():
        yield dienstcijfer(groep, meting, rapport.totaal, handleiding, cedeo)
    yield responsnorm(rapport.totaal, handleiding, cedeo)
    yield opdrachtgeverscijfer(rapport.opdrachtgevers, handleiding)
