"""How the whole is doing: worker, projections, terms. Reads as reg_app or reg_auditor."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from psycopg import Connection
from psycopg.rows import class_row

from adapters.postgres.apart import Apart, set_apart
from adapters.postgres.clock import DatabaseClock, loopt, read_clock
from adapters.postgres.projection import ProjectionState, standen
from adapters.postgres.queries import query
from adapters.postgres.read_models import READ_MODELS
from adapters.postgres.versions import made_with

WORKER = "worker"  # its name in app.hartslag
STIL = timedelta(seconds=30)  # without a sign of life: the worker is gone
TE_LAAT = timedelta(minutes=5)  # a term that should have fired longer ago than this
MISLUKT_NA = 8  # attempts; the worker keeps trying, but somebody must look
ACHTERSTAND = 1000  # events
GENOEMD = 5  # dossiers that are named one by one


@dataclass(frozen=True, slots=True)
class Counts:
    """`hartslag_leeftijd` is None when no worker ever ran; `klok_worker`: so far ahead it is."""

    hartslag_leeftijd: timedelta | None
    klok_worker: timedelta | None
    termijnen_open: int
    oudste_termijn: datetime | None
    termijnen_over_tijd: int
    termijnen_met_fout: int
    termijnen_mislukt: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `zin` says what was seen."""

    wat: str
    goed: bool
    zin: str


def gezondheid(connection: Connection[Any], nu: datetime) -> tuple[Finding, ...]:
    """Everything that must be right at the aware moment `nu`, right or wrong."""
    params = {"worker": WORKER, "nu": nu, "mislukt_na": MISLUKT_NA}
    with connection.cursor(row_factory=class_row(Counts)) as cursor:
        (telling,) = cursor.execute(query("health"), params).fetchall()
    leesmodellen = _leesmodellen(made_with(connection))
    klok, projecties = read_clock(connection), map(_projectie, standen(connection))
    leesbaar = _leesbaar(set_apart(connection))
    return (*_keuringen(telling, nu, klok), *projecties, *leesmodellen, leesbaar)


def _keuringen(telling: Counts, nu: datetime, klok: DatabaseClock) -> Iterator[Finding]:
    yield _worker(telling.hartslag_leeftijd, telling.klok_worker or timedelta(0), klok)
    yield _op_tijd(telling, nu)
    yield _mislukt(telling)


def _worker(leeftijd: timedelta | None, scheelt: timedelta, klok: DatabaseClock) -> Finding:
    if leeftijd is None:
        return Finding(
            "worker", False, "Er heeft nog geen worker gedraaid. Draai `keurmerk start`."
        )
    seconden = max(0, int(leeftijd.total_seconds()))
    if leeftijd > STIL:
        zin = f"Al {seconden} seconden geen teken van leven. Draai `keurmerk start`."
        return Finding("worker", False, zin)
    if klok.refuses(scheelt):
        zin = f"Haar klok loopt {loopt(scheelt)}. Er gaat geen termijn af: zet die klok goed."
        return Finding("worker", False, zin)
    return Finding("worker", True, f"Leeft; laatste teken {seconden} seconden geleden.")


def _op_tijd(telling: Counts, nu: datetime) -> Finding:
    oudste = telling.oudste_termijn
    if oudste is not None and nu - oudste > TE_LAAT:
        aantal, dagen = telling.termijnen_over_tijd, (nu - oudste).days
        zin = f"{aantal} over tijd, de oudste {dagen} dagen. De worker loopt achter."
        return Finding("termijnen op tijd", False, zin)
    return Finding("termijnen op tijd", True, f"{telling.termijnen_open} lopen, geen te laat.")


def _mislukt(telling: Counts) -> Finding:
    wat = "termijnen zonder fout"
    if telling.termijnen_mislukt:
        zin = f"{telling.termijnen_mislukt} lukken niet. Kijk met `keurmerk termijnen` waarom."
        return Finding(wat, False, zin)
    if telling.termijnen_met_fout:
        zin = f"{telling.termijnen_met_fout} mislukt; de worker probeert het opnieuw."
        return Finding(wat, False, zin)
    return Finding(wat, True, "Geen mislukte termijnen.")


def _projectie(stand: ProjectionState) -> Finding:
    wat = f"projectie {stand.naam}"
    if stand.laatste_fout:
        zin = f"Staat stil bij positie {stand.positie}: {stand.laatste_fout}"
        return Finding(wat, False, zin)
    goed = stand.achterstand <= ACHTERSTAND
    return Finding(wat, goed, f"{stand.achterstand} gebeurtenissen achter.")


def _leesbaar(apart: Sequence[Apart]) -> Finding:
    wat = "dossiers leesbaar"
    if not apart:
        return Finding(wat, True, "Alle gebeurtenissen die zijn bekeken, zijn te lezen.")
    zinnen = " ".join(each.zin for each in apart[:GENOEMD])
    rest = f" En nog {len(apart) - GENOEMD} andere." if len(apart) > GENOEMD else ""
    return Finding(wat, False, f"{zinnen}{rest} Zie docs/onleesbaar.md.")


def _leesmodellen(gemaakt: Mapping[str, int]) -> Iterator[Finding]:
    for read_model in READ_MODELS:
        wat, versie = f"leesmodel {read_model.naam}", gemaakt.get(read_model.naam)
        if versie == read_model.versie:
            yield Finding(wat, True, f"Gemaakt met versie {versie}, die van dit programma.")
            continue
        met = f"versie {versie}" if versie else "een oudere versie"
        zin = f"Verouderd: gemaakt met {met}, dit programma heeft versie {read_model.versie}."
        yield Finding(wat, False, f"{zin} Draai `keurmerk migreer`.")
