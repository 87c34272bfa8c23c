"""All dates of one Meetperiode, computed. No date moves for a weekend or a holiday (C-3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.begrippen import Cyclus
from domain.calendar import plus_dagen, plus_maanden, plus_weken
from domain.handleiding import naaste
from domain.handleiding.edition import Handleiding, Meetperiodewaarden, Parameter
from domain.handleiding.geldigheid import editie_voor_besluit
from domain.handleiding.tabel2 import OMSCHRIJVING, Datumcode
from domain.source import Bron

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


@dataclass(frozen=True, slots=True)
class Kalenderdatum:
    """One date, or with `vanaf` a window of which `dag` is the last day."""

    code: Datumcode
    dag: date
    bron: Bron
    vanaf: date | None = None

    @property
    def begin(self) -> date:
        return self.vanaf or self.dag

    @property
    def omschrijving(self) -> str:
        return OMSCHRIJVING[self.code]

    def dagen_te_laat(self, dag: date) -> int:
        """Days that `dag` lies after the last day; 0 when it is in time."""
        return max(0, (dag - self.dag).days)


@dataclass(frozen=True, slots=True)
class Meetperiode:
    cyclus: Cyclus
    start: date
    einde: date
    uwv: bool
    data: tuple[Kalenderdatum, ...]  # in order of time

    @property
    def volgende_start(self) -> date:
        return plus_dagen(self.einde, 1)

    def datum(self, code: Datumcode) -> Kalenderdatum:
        return next(datum for datum in self.data if datum.code is code)


def meetperiode(start: date, uwv: bool, handleiding: Handleiding) -> Meetperiode:
    """The calendar of the Meetperiode that starts on `start`.

    `uwv`: the holder has UWV as Opdrachtgever, which moves two dates of cycle januari.
    ValueError when no Meetperiode can start on that day. Bron: H23 1.3, Tabel 2, 5.1.
    """
    waarden = handleiding.meetperiode
    cyclus = cyclus_van(start, handleiding)
    einde = einde_van(start, handleiding)
    gedrukt = tuple(
        Kalenderdatum(rij.code, rij.dag(cyclus, start.year, uwv), rij.bron)
        for rij in waarden.tabel_2
    )
    tvo = next(datum.dag for datum in gedrukt if datum.code is Datumcode.TVO_DEADLINE)
    data = (*gedrukt, *_rond_het_einde(einde, waarden), *_herstelacties(tvo, waarden))
    op_tijd = sorted(data, key=lambda datum: (datum.begin, datum.dag, datum.code))
    return Meetperiode(cyclus, start, einde, uwv, tuple(op_tijd))


def cyclus_van(start: date, handleiding: Handleiding) -> Cyclus:
    """The cycle of a start day. ValueError names the days that are allowed. Bron: H23 1.3."""
    maanden = handleiding.meetperiode.startmaand.waarde
    for cyclus, maand in maanden.items():
        if (start.day, start.month) == (1, maand):
            return cyclus
    *eerste, laatste = (f"1 {MAANDEN[maand - 1]}" for maand in maanden.values())
    raise ValueError(
        f"Een Meetperiode begint op {', '.join(eerste)} of {laatste}, niet op {start:%d-%m-%Y}."
    )


def einde_van(start: date, handleiding: Handleiding) -> date:
    """The last day of the Meetperiode that starts on `start`. Bron: H23 1.3."""
    return plus_dagen(plus_maanden(start, handleiding.meetperiode.maanden.waarde), -1)


def kalendertekst(start: date) -> Handleiding:
    """By which text the days of a Meetperiode are told: that of its first day, or the nearest.

    Which edition judges follows from the last day, so that cannot be asked yet (A-04).
    """
    return naaste(editie_voor_besluit(start, None))


def _rond_het_einde(einde: date, waarden: Meetperiodewaarden) -> Iterator[Kalenderdatum]:
    def ervoor(code: Datumcode, weken: Parameter[int]) -> Kalenderdatum:
        return Kalenderdatum(code, plus_weken(einde, -weken.waarde), weken.bron)

    yield ervoor(Datumcode.AUDIT_INPLANNEN, waarden.audit_inplannen_weken)
    yield ervoor(Datumcode.LINK_KEURMERKAPPLICATIE, waarden.link_keurmerkapplicatie_weken)
    yield Kalenderdatum(
        Datumcode.VRIJSTELLINGSCONTROLE,
        einde,
        waarden.vrijstellingscontrole,
        vanaf=einde.replace(day=1),
    )


def _herstelacties(tvo: date, waarden: Meetperiodewaarden) -> Iterator[Kalenderdatum]:
    dagen, bron = waarden.herstelactie_dagen.waarde, waarden.herstelactie_dagen.bron
    yield Kalenderdatum(Datumcode.HERSTELACTIE_VERLENGEN, tvo, bron, vanaf=plus_dagen(tvo, -dagen))
    yield Kalenderdatum(
        Datumcode.HERSTELACTIE_HEROPENEN,
        plus_dagen(tvo, dagen),
        bron,
        vanaf=plus_dagen(tvo, 1),
    )
