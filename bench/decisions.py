"""A whole decision against one raw INSERT: load, decide, save with guard, term, letter and rows."""

from collections import deque
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from statistics import quantiles
from time import perf_counter
from uuid import UUID, uuid4

from adapters.eventstore.known import LIMIT
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from bench import place
from bench.raw import Raw, at_once, rate
from bench.result import Result, ratios
from domain.begrippen import Rol
from domain.calendar import plus_dagen
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.envelope import Envelope
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.schorsing.commands import HefSchorsingOp, SchorsVoorOnderzoek
from domain.keurmerk.schorsing.gronden import OnderzoekGrond, OpheffingGrond
from tests.support.histories import histories

RUNS = 3
SLICES = 10  # of a run: so often raw and whole take turns
EVENTS = 30  # of each dossier before it starts
COUNT = {1: 1000, 4: 1500}  # decisions in a run, by threads
CASES = {(1, True): 0.40, (4, True): 0.45, (1, False): 0.25}  # threads, warm: aim
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = date(2026, 11, 20)
HELD = (Keurmerkstatus.ASPIRANT, Keurmerkstatus.ASPIRANT_VERLENGD, Keurmerkstatus.TOEGEKEND)
SUSPENDED = (Keurmerkstatus.GESCHORST_ONDERZOEK, Keurmerkstatus.GESCHORST_SANCTIE)


def measure(server: Database, tell: Callable[[str], None]) -> list[Result]:
    """Warm: a process that keeps running knows a dossier. Cold: it keeps nothing, so it reads all
    30 events each time.
    """
    seed = place.loaded(server, histories(place.DOSSIERS, EVENTS))
    results = []
    for (threads, warm), aim in CASES.items():
        tell(f"decisions, {threads} thread(s), {'warm' if warm else 'cold'}")
        results.append(_compared(server, seed, threads, warm, aim))
    place.drop(server, seed)
    return results


def _compared(server: Database, seed: Database, threads: int, warm: bool, aim: float) -> Result:
    plain, whole, slow = [], [], []
    for _ in range(RUNS):
        insert, decide = _run(server, seed, threads, COUNT[threads], warm)
        plain.append(rate(insert, threads))
        whole.append(rate(decide, threads))
        slow.append(1000 * quantiles(decide, n=100)[98])
    return Result(
        f"{'Decision' if warm else 'Decision, cold'} / raw INSERT, {threads} thread(s)",
        "x",
        ratios(whole, plain),
        aim=aim,
        beside={"decisions/s": whole, "raw/s": plain, "p99 ms": slow},
    )


def _run(
    server: Database, seed: Database, threads: int, count: int, warm: bool
) -> tuple[list[float], list[float]]:
    """Seconds of each raw INSERT and of each decision, in turn: the machine drifts."""
    insert: list[float] = []
    decide: list[float] = []
    with (
        place.copy(server, seed) as empty,
        place.copy(server, seed) as database,
        Raw(empty, threads) as raw,
        Store(database, pool=threads, memory=LIMIT if warm else 0) as store,
    ):
        work = Work(store, threads)
        for _ in range(SLICES):
            insert += raw.seconds(count // SLICES)
            decide += work.seconds(count // SLICES)
    return insert, decide


class Work:
    """Every dossier is suspended and set free again in turn, each by one thread."""

    def __init__(self, store: Store, threads: int) -> None:
        self.store, self.known = store, store.load_many(store.load_all())
        usable = [
            id_ for id_, each in self.known.items() if each.keurmerk.status in (*HELD, *SUSPENDED)
        ]
        self.parts = [deque(usable[n::threads]) for n in range(threads)]
        self.suspended = {
            id_: each.keurmerk.status in SUSPENDED for id_, each in self.known.items()
        }
        self.seconds(threads)  # opens the connections

    def seconds(self, count: int) -> list[float]:
        """What each decision took."""
        each = count // len(self.parts)
        return at_once([partial(self._decisions, part, each) for part in self.parts])

    def _decisions(self, part: deque[UUID], count: int) -> list[float]:
        taken = []
        for _ in range(count):
            id_ = part[0]
            part.rotate(-1)
            command = _lift() if self.suspended[id_] else _suspend()
            self.suspended[id_] = not self.suspended[id_]
            envelope = _opdracht(self.known[id_])
            start = perf_counter()
            self.store.execute(command, id_, envelope)
            taken.append(perf_counter() - start)
        return taken


def _suspend() -> SchorsVoorOnderzoek:
    """Writes an event, a guard, a term, a letter, a task, a line of the register, a dossier row."""
    return SchorsVoorOnderzoek(
        besluitdatum=TODAY,
        ingangsdatum=TODAY,
        motivering="Er is een vermoeden van onregelmatigheden dat onderzoek vraagt.",
        beslisser="beslisser-1",
        onderzoek=f"onderzoek-{uuid4()}",
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


def _opdracht(dossier: Dossier) -> Envelope:
    return Envelope(
        command_id=uuid4(),
        actor="medewerker-1",
        rol=Rol.BESLISSER,
        moment=NOW,
        kvk=dossier.keurmerk.kvk,
    )
