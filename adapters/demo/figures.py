"""The figures that an invented holder reports: a sound base, so many times its size."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from adapters.demo.organisation import Organisation
from adapters.demo.profiles import Jaar
from domain.begrippen import Dienst
from domain.handleiding import nieuwste
from domain.keurmerk.resultaten.besluiten import Klachten
from domain.keurmerk.tevredenheid.besluiten import Respons, ResponsPerDienst
from domain.resultaten.opgave import Dienstopgave, Organisatieopgave

CLIENTS = 20  # asked about each Dienst, at the smallest size
OPDRACHTGEVERS = 12  # Opdrachtgevers that are asked
SCALED: dict[str, Any] = {
    "afgerond_of_beeindigd": 25,
    "succesvol": 22,
    "met_prestatieafspraak": 10,
    "succesvol_met_prestatieafspraak": 9,
    "had_succesvol_moeten_zijn": 10,
    "werk_gevonden": 8,
    "prestatieafspraken_nogmaals": 10,
    "tvo_afnemers": CLIENTS,
    "tvo_opdrachtgevers": 6,
    "omzet": Decimal(48_000),
    "afgerond": 20,
    "verschillende_personen": 20,
    "nagekomen": 0,
    "met_erkende_jobcoach": 18,
    "contracten": 20,
    "met_meetbare_afspraak": 16,
    "interventies": 40,
    "trajecten": 20,
    "met_opgeleide_medewerker": 10,
}
CONFIRMED = (
    "garantie_wvp",
    "producten_beschreven",
    "proces_beschreven",
    "visie_openbaar",
    "functieprofielen",
    "niet_herleidbaar",
    "rechten_gemeld",
    "meetbare_afspraken",
    "assessorafspraak",
)
# What falls short in a weak year; each Dienst asks for one of them.
WEAK_IN = ("succesvol_met_prestatieafspraak", "met_erkende_jobcoach")
WEAK = 5
FEW = 1  # finished on each Dienst by who has too little work to be assessed
SMALL: dict[str, Any] = {
    **dict.fromkeys(SCALED, FEW),
    "nagekomen": 0,
    "tvo_afnemers": CLIENTS,
    "omzet": Decimal(6_000),
}


def results(org: Organisation, jaar: Jaar, aspirant: bool) -> dict[str, Any]:
    """The parts of the delivery of a Meetperiode."""
    small = jaar is Jaar.GEEN_TRAJECTEN
    weak = jaar is Jaar.DIENST_ONDER_NORM or (aspirant and jaar is Jaar.NORM_GEMIST)
    return {
        "diensten": tuple(_rows(org, small, weak)),
        "organisatie": _whole((FEW if small else 20 * org.omvang) * len(org.diensten)),
        "klachten": Klachten(totaal=org.omvang, op_tijd=org.omvang),
    }


def _rows(org: Organisation, small: bool, weak: bool) -> Iterator[Dienstopgave]:
    """Only the first Dienst of a weak year is below its norm."""
    for place, dienst in enumerate(org.diensten):
        figures = _asked(dienst, org.omvang, small)
        below = next(name for name in WEAK_IN if name in figures)
        weaker = {below: WEAK * org.omvang} if weak and not place else {}
        yield Dienstopgave(dienst=dienst, **{**figures, **weaker})


def _asked(dienst: Dienst, omvang: int, small: bool) -> dict[str, Any]:
    """Only what the form asks about this Dienst."""
    form = nieuwste().resultaten.diensten[dienst]
    asked = [str(veld) for veld in (*form.nummers, *form.extra)]
    base = SMALL if small else {naam: value * omvang for naam, value in SCALED.items()}
    numbers = {naam: base[naam] for naam in asked if naam in base}
    return {**numbers, **dict.fromkeys((n for n in asked if n in CONFIRMED), True)}


def _whole(finished: int) -> Organisatieopgave:
    return Organisatieopgave(
        afgeronde_trajecten=finished,
        transparante_trajecten=finished,
        gekwalificeerd_eigen=9,
        personeel_eigen=10,
        gekwalificeerd_ingehuurd=0,
        personeel_ingehuurd=0,
        personen_totaal=finished,
    )


def survey(org: Organisation, grade: Decimal) -> dict[str, Any]:
    """The table of a report in which everybody gave `grade`, more or less."""
    asked, answered = CLIENTS * org.omvang, 11 * org.omvang
    rows = tuple(
        ResponsPerDienst(dienst=dienst, uitgenodigd=asked, ingevuld=answered, rapportcijfer=grade)
        for dienst in org.diensten
    )
    count = len(rows)
    return {
        "diensten": rows,
        "totaal": Respons(
            uitgenodigd=asked * count, ingevuld=answered * count, rapportcijfer=grade
        ),
        "opdrachtgevers": Respons(uitgenodigd=OPDRACHTGEVERS, ingevuld=7, rapportcijfer=grade),
    }
