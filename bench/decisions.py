"""A whole decision against one raw INSERT: load, decide, save with guard, term, letter and rows."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from statistics import quantiles
from time import perf_counter
from uuid import UUID, uuid4

from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from bench import place, raw
from bench.result import Result
from domain.begrippen import Rol
from domain.calendar import plus_dagen
from domain.keurmerk.commands import HefSchorsingOp, SchorsVoorOnderzoek
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.gronden import OnderzoekGrond, OpheffingGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.opdracht import Opdracht
from tests.support.histories import histories

RUNS = 3
EVENTS = 30  # of each dossier before it starts
AIMS = {1: (0.25, 1000), 4: (0.33, 1500)}  # by threads: aim, decisions in a run
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = date(2026, 11, 20)
HELD = (Keurmerkstatus.ASPIRANT, Keurmerkstatus.ASPIRANT_VERLENGD, Keurmerkstatus.TOEGEKEND)
SUSPENDED = (Keurmerkstatus.GESCHORST_ONDERZOEK, Keurmerkstatus.GESCHORST_SANCTIE)


class Forgetful(Store):
    """Reads every dossier from its first event, as the first command of a process does."""

    name = "stored"

    def load(self, dossier: UUID) -> Dossier:
        self._known.pop(dossier, None)
        return super().load(dossier)


def measure(server: Database, tell: Callable[[str], None]) -> list[Result]:
    """With a warm store, as a process has that keeps running, and without."""
    seed = place.loaded(server, histories(place.DOSSIERS, EVENTS))
    results = []
    for threads in AIMS:
        for warm in (True, False):
            tell(f"decisions, {threads} thread(s), {'known' if warm else 'unknown'} dossiers")
            results.append(_compared(server, seed, threads, warm))
    place.drop(server, seed)
    return results


def _compared(server: Database, seed: Database, threads: int, warm: bool) -> Result:
    aim, count = AIMS[threads]
    plain, whole, slow = [], [], []
    for _ in range(RUNS):  # in pairs: the machine drifts
        with place.copy(server, seed) as database:
            plain.append(raw.rate(database, threads, count))
        with place.copy(server, seed) as database:
            rate, latencies = _decisions(database, threads, count, warm)
        whole.append(rate)
        slow.append(1000 * quantiles(latencies, n=100)[98])
    return Result(
        f"Decision / raw INSERT, {threads} thread{'s' if threads > 1 else ''}"
        + ("" if warm else ", every dossier read from its first event"),
        "x",
        [a / b for a, b in zip(whole, plain, strict=True)],
        aim=aim,
        beside={"decisions/s": whole, "raw/s": plain, "p99 ms": slow},
    )


def _decisions(
    database: Database, threads: int, count: int, warm: bool
) -> tuple[float, list[float]]:
    """Decisions per second, and the seconds that each took."""
    with (Store if warm else Forgetful)(database, pool=threads) as store:
        known = store.load_all()
        usable = [id_ for id_, each in known.items() if each.keurmerk.status in (*HELD, *SUSPENDED)]
        for _ in range(threads):
            store.load(uuid4())  # opens a connection
        parts = [usable[n::threads] for n in range(threads)]
        with ThreadPoolExecutor(threads) as pool:
            work = [pool.submit(_decide, store, part, known, count // threads) for part in parts]
            latencies = [seconds for each in work for seconds in each.result()]
    return threads * len(latencies) / sum(latencies), latencies


def _decide(
    store: Store, dossiers: Sequence[UUID], known: dict[UUID, Dossier], count: int
) -> list[float]:
    latencies = []
    suspended = {id_: known[id_].keurmerk.status in SUSPENDED for id_ in dossiers}
    for number in range(count):
        id_ = dossiers[number % len(dossiers)]
        command = _lift() if suspended[id_] else _suspend(number)
        suspended[id_] = not suspended[id_]
        start = perf_counter()
        store.execute(command, id_, _opdracht(known[id_]))
        latencies.append(perf_counter() - start)
    return latencies


def _suspend(number: int) -> SchorsVoorOnderzoek:
    """Writes an event, a guard, a term, a letter, a task, a line of the register, a dossier row."""
    return SchorsVoorOnderzoek(
        besluitdatum=TODAY,
        ingangsdatum=TODAY,
        motivering="Er is een vermoeden van onregelmatigheden dat onderzoek vraagt.",
        beslisser="beslisser-1",
        onderzoek=f"onderzoek-2026-{number}",
        laatste_dag=plus_dagen(TODAY, 5),  # too short for signals: one term
        gronden=(OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN,),
    )


def _lift() -> HefSchorsingOp:
    """The same, with a term that ends."""
    return HefSchorsingOp(
        besluitdatum=TODAY,
        ingangsdatum=TODAY,
        motivering="De voorwaarden bij de Schorsing zijn vervuld.",
        beslisser="beslisser-1",
        gronden=(OpheffingGrond.VOORWAARDEN_VERVULD,),
    )


def _opdracht(dossier: Dossier) -> Opdracht:
    return Opdracht(
        command_id=uuid4(),
        actor="medewerker-1",
        rol=Rol.BESLISSER,
        moment=NOW,
        kvk=dossier.keurmerk.kvk,
    )
