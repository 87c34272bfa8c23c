"""A whole survey report judged: its table row by row, its norms, its mean (H23 4.1, 4.2)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from domain.begrippen import Dienst
from domain.handleiding.diensten import NAMEN
from domain.handleiding.edition import Handleiding
from domain.handleiding.h2023 import H2023
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
from domain.tevredenheid.uitslag import Uitslag


@dataclass(frozen=True, slots=True)
class Tabelregel:
    """One row of the table as the report prints it; `publicatie` says why or why not."""

    groep: str
    netto_steekproef: int
    ingevuld: int
    respons: Decimal | None  # percentage, one decimal
    rapportcijfer: Decimal | None
    publicatie: Uitslag

    @property
    def cellen(self) -> tuple[str, ...]:
        """The row as printed: decimals always, "-" where nothing was measured."""
        return (
            self.groep,
            str(self.netto_steekproef),
            str(self.ingevuld),
            _decimaal(self.respons),
            _decimaal(self.rapportcijfer),
            "ja" if self.publicatie.gehaald else "nee",
        )


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

    def op_volgorde(self) -> Iterator[tuple[str, Meting]]:
        return ((NAMEN[d], self.diensten[d]) for d in Dienst if d in self.diensten)


def beoordeel_rapport(
    rapport: Rapport, cedeo: bool = False, handleiding: Handleiding = H2023
) -> Rapportbeoordeling:
    """The table of the report and every norm on its grades, each with its reason."""
    exact = gewogen_gemiddelde(rapport.diensten.values())
    gedrukt = rapport.totaal.cijfer
    return Rapportbeoordeling(
        tabel=tuple(_regels(rapport, handleiding)),
        normen=tuple(_normen(rapport, cedeo, handleiding)),
        gemiddelde=(
            vergelijk_gemiddelde(exact, gedrukt, handleiding)
            if exact is not None and gedrukt is not None
            else None
        ),
    )


def _regels(rapport: Rapport, handleiding: Handleiding) -> Iterator[Tabelregel]:
    for groep, meting in (*rapport.op_volgorde(), (CLIENTEN, rapport.totaal)):
        uitslag = publicatie(meting.uitgenodigd, meting.ingevuld, groep, handleiding)
        yield _regel(groep, meting, uitslag)
    if rapport.opdrachtgevers is not None:
        meting = rapport.opdrachtgevers
        uitslag = publicatie_opdrachtgevers(meting.uitgenodigd, meting.ingevuld, handleiding)
        yield _regel(OPDRACHTGEVERS, meting, uitslag)


def _regel(groep: str, meting: Meting, uitslag: Uitslag) -> Tabelregel:
    respons = meting.respons
    return Tabelregel(
        groep=groep,
        netto_steekproef=meting.uitgenodigd,
        ingevuld=meting.ingevuld,
        respons=None if respons is None else percentage(respons),
        rapportcijfer=meting.cijfer,
        publicatie=uitslag,
    )


def _decimaal(getal: Decimal | None) -> str:
    return "-" if getal is None else f"{getal:.1f}".replace(".", ",")


def _normen(rapport: Rapport, cedeo: bool, handleiding: Handleiding) -> Iterator[Uitslag]:
    yield totaalcijfer(rapport.totaal, cedeo, handleiding)
    for groep, meting in rapport.op_volgorde():
        yield dienstcijfer(groep, meting, rapport.totaal, cedeo, handleiding)
    yield responsnorm(rapport.totaal, cedeo, handleiding)
    yield opdrachtgeverscijfer(rapport.opdrachtgevers, handleiding)
