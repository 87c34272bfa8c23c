"""A whole survey report: its table, row by row as it is printed (H23 4.1, 4.2)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from domain.begrippen import Dienst
from domain.handleiding.diensten import NAMEN
from domain.tevredenheid.publicatie import CLIENTEN, OPDRACHTGEVERS
from domain.tevredenheid.respons import Meting, percentage
from domain.tevredenheid.samenhang import Groepscijfer, kan_kloppen


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


def rapporttabel(rapport: Rapport) -> tuple[Rapportregel, ...]:
    """The table as it is in the report, whatever edition it falls under."""
    return tuple(_rapportregel(groep, meting) for groep, meting in _groepen(rapport))


def _groepen(rapport: Rapport) -> Iterator[tuple[str, Meting]]:
    yield from rapport.op_volgorde()
    yield CLIENTEN, rapport.totaal
    if rapport.opdrachtgevers is not None:
        yield OPDRACHTGEVERS, rapport.opdrachtgevers


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
