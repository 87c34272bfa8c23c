"""Recording that a Meetperiode starts and that it is closed (H23 1.3)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import Cyclus
from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.feiten import AspirantToegekend
from domain.keurmerk.agenda.lopend import Termijn
from domain.keurmerk.beslissing import Beslissing, Verloop
from domain.keurmerk.command import Command
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.feiten import (
    MeetperiodeAfgesloten,
    Meetperiodedatum,
    MeetperiodeGestart,
)
from domain.keurmerk.meetperiode.loop import EINDE_MEETPERIODE, VOLGENDE_MEETPERIODE
from domain.keurmerk.vraag import Vooraf, Vraag
from domain.meetperiode.kalender import cyclus_van, meetperiode
from domain.rules import Regel
from domain.source import h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class StartMeetperiode(Command):
    """Start een Meetperiode; alle termijnen van Tabel 2 gaan lopen."""

    NAAM: ClassVar[str] = "start-meetperiode"
    start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de dag na de vorige Meetperiode."""
    uwv: bool | None = None
    """Heeft de houder in deze Meetperiode UWV als Opdrachtgever? Leeg is zoals het was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SluitMeetperiodeAf(Command):
    """Sluit de Meetperiode af als de laatste dag voorbij is."""

    NAAM: ClassVar[str] = "sluit-meetperiode-af"
    start: date | None = None
    """Eerste dag van de Meetperiode die wordt afgesloten; leeg is de oudste die voorbij is."""


def _startdag(vraag: Vraag[StartMeetperiode]) -> date | None:
    """None when nothing says on which day the first Meetperiode begins."""
    laatste = vraag.keurmerk.laatste_periode
    return vraag.command.start or (plus_dagen(laatste.einde, 1) if laatste else None)


def _uwv(vraag: Vraag[StartMeetperiode]) -> bool:
    """As it was in the Meetperiode before, or at the award to the aspirant."""
    if vraag.command.uwv is not None:
        return vraag.command.uwv
    if laatste := vraag.keurmerk.laatste_periode:
        return laatste.uwv
    *_, bij_toekenning = (False, *(e.uwv for _, e in vraag.dossier.events(AspirantToegekend)))
    return bij_toekenning


def _start(vraag: Vraag[StartMeetperiode]) -> MeetperiodeGestart:
    start = _startdag(vraag)
    if start is None:
        raise LookupError("Geen dag waarop de Meetperiode begint.")
    return _gestart(vraag, start, _uwv(vraag))


def _gestart(vraag: Vooraf, start: date, uwv: bool) -> MeetperiodeGestart:
    kalender = meetperiode(start, uwv, vraag.naaste(start))
    data = tuple(
        Meetperiodedatum(code=d.code.value, dag=d.dag, vanaf=d.vanaf) for d in kalender.data
    )
    return MeetperiodeGestart(
        cyclus=kalender.cyclus,
        start=kalender.start,
        einde=kalender.einde,
        uwv=kalender.uwv,
        data=data,
    )


def _sluit_af(vraag: Vraag[SluitMeetperiodeAf]) -> MeetperiodeAfgesloten:
    periode = _af_te_sluiten(vraag)
    if periode is None:
        raise LookupError("Geen Meetperiode om af te sluiten.")
    return MeetperiodeAfgesloten(start=periode.start, einde=periode.einde)


def _vanzelf_gestart(vraag: Vooraf, _: Termijn) -> MeetperiodeGestart:
    """Only the last Meetperiode has this term: a next one ends it."""
    laatste = vraag.keurmerk.perioden[-1]
    return _gestart(vraag, plus_dagen(laatste.einde, 1), laatste.uwv)


def _vanzelf_afgesloten(_: Vooraf, termijn: Termijn) -> MeetperiodeAfgesloten:
    return MeetperiodeAfgesloten(start=date.fromisoformat(termijn.kenmerk), einde=termijn.dag)


def _cyclus(vraag: Vraag[StartMeetperiode]) -> tuple[Cyclus | None, str]:
    """None when no Meetperiode can start on that day, with the sentence that names the days."""
    start = _startdag(vraag)
    if start is None:
        return None, "Noem de eerste dag: dit is de eerste Meetperiode."
    try:
        return cyclus_van(start, vraag.naaste(start)), ""
    except ValueError as fout:
        return None, str(fout)


def _sluit_aan(vraag: Vraag[StartMeetperiode]) -> bool:
    laatste = vraag.keurmerk.laatste_periode
    return laatste is None or _startdag(vraag) == plus_dagen(laatste.einde, 1)


def _af_te_sluiten(vraag: Vraag[SluitMeetperiodeAf]) -> Periode | None:
    klaar = (p for p in vraag.keurmerk.perioden if not p.afgesloten and vraag.dag > p.einde)
    start = vraag.command.start
    return next((periode for periode in klaar if start in (None, periode.start)), None)


def _wat_niet_af_kan(vraag: Vraag[SluitMeetperiodeAf]) -> str:
    start = vraag.command.start
    if start is None:
        return "Er is geen Meetperiode die voorbij is en nog open staat."
    return f"De Meetperiode vanaf {start:%d-%m-%Y} bestaat niet, loopt nog of is al af."


STARTDAG = Regel[Vraag[StartMeetperiode]](
    "startdag-onmogelijk",
    h2023("1.3", "Een Meetperiode begint op 1 januari, 1 april of 1 september."),
    "{zin}",
    lambda v: _cyclus(v)[0] is not None,
    lambda v: {"zin": _cyclus(v)[1]},
)

CYCLUS = Regel[Vraag[StartMeetperiode]](
    "andere-cyclus",
    h2023("1.3", "De start van de Meetperiodes ligt per houder vast."),
    "De Meetperiodes van deze houder beginnen in {cyclus}.",
    lambda v: _cyclus(v)[0] in (None, v.keurmerk.cyclus),
    lambda v: {"cyclus": v.keurmerk.cyclus},
)

SLUIT_AAN = Regel[Vraag[StartMeetperiode]](
    "sluit-niet-aan",
    h2023("1.3", "Meetperiodes volgen elkaar op."),
    "De vorige Meetperiode loopt tot en met {einde:%d-%m-%Y}: de volgende begint de dag erna.",
    _sluit_aan,
    lambda v: {"einde": v.keurmerk.perioden[-1].einde},
)

AF_TE_SLUITEN = Regel[Vraag[SluitMeetperiodeAf]](
    "meetperiode-niet-af-te-sluiten",
    h2023("1.3", "Een Meetperiode duurt twaalf maanden en wordt één keer afgesloten."),
    "{zin}",
    lambda v: _af_te_sluiten(v) is not None,
    lambda v: {"zin": _wat_niet_af_kan(v)},
)

BESLISSINGEN = (
    Beslissing(
        command=StartMeetperiode,
        event=MeetperiodeGestart,
        leg_vast=_start,
        inhoud=(STARTDAG, CYCLUS, SLUIT_AAN),
    ),
    Beslissing(
        command=SluitMeetperiodeAf,
        event=MeetperiodeAfgesloten,
        leg_vast=_sluit_af,
        inhoud=(AF_TE_SLUITEN,),
    ),
)

VERLOOP = (
    Verloop(soort=EINDE_MEETPERIODE, leg_vast=_vanzelf_afgesloten),
    Verloop(soort=VOLGENDE_MEETPERIODE, leg_vast=_vanzelf_gestart),
)
