"""A dossier told as events: given what was recorded when, what do the folds make of it?"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from hashlib import sha256
from uuid import UUID, uuid5

from adapters.eventstore.preparing import Prepared
from adapters.eventstore.repeating import Fingerprint
from adapters.eventstore.store import Store
from adapters.postgres.connection import Database
from domain.begrippen import Cyclus, Dienst, Rol
from domain.calendar import plus_maanden
from domain.keurmerk.aanvraag.feiten import AanvraagIngediend, AspirantToegekend
from domain.keurmerk.beoordeling.feiten import Beoordeling, KeurmerkToegekend
from domain.keurmerk.besluit import Besluit
from domain.keurmerk.dossier import Dossier, dossier_id, evolve
from domain.keurmerk.einde.feiten import IngetrokkenVoorOnbepaaldeTijd
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.meetperiode.feiten import Meetperiodedatum, MeetperiodeGestart
from domain.keurmerk.schorsing.feiten import GeschorstVoorOnderzoek, SchorsingOpgeheven
from domain.keurmerk.tevredenheid.feiten import (
    Dienstrespons,
    Responsregel,
    TevredenheidsrapportVastgelegd,
)
from domain.keurmerk.waarschuwing.feiten import WaarschuwingGegeven
from domain.recorded import Recorded, Vastlegging
from domain.source import Editie
from projections.beweringen import Bewering
from projections.inline import rijen
from projections.peil import Peil, laatste_moment
from projections.register import Vermelding, vermelding
from projections.registerregels import RegisterRow, registerregels
from projections.stand import geschreven, stand
from projections.uitspraken import uitspraken

KVK = "00000001"
DOSSIER = dossier_id(KVK)
Gebeurd = tuple[date | datetime, KeurmerkEvent]  # recorded when, and what
Stap = tuple[Dossier, Recorded[KeurmerkEvent], Dossier]


def besluit(dag: date, ingang: date | None = None, *gronden: str) -> Besluit:
    return Besluit(
        besluitdatum=dag,
        ingangsdatum=ingang or dag,
        editie=Editie.H2023,
        gronden=gronden,
        motivering="De stukken laten geen andere uitkomst toe.",
        beslisser="beslisser-1",
        rol=Rol.BESLISSER,
        bewijsstukken=("stuk-1",),
    )


def aanvraag(dag: date, *diensten: Dienst, kvk: str = KVK) -> AanvraagIngediend:
    return AanvraagIngediend(
        kvk=kvk,
        ingediend_op=dag,
        diensten=diensten or (Dienst.JOBCOACHING, Dienst.SCHOLING),
        voorkeur_cyclus=Cyclus.JANUARI,
        hernieuwd=False,
        toelichting=None,
        plan_van_aanpak=None,
    )


def aspirant(dag: date, ingang: date | None = None) -> AspirantToegekend:
    return AspirantToegekend(besluit=besluit(dag, ingang), cyclus=Cyclus.JANUARI, uwv=False)


def meetperiode(jaar: int) -> MeetperiodeGestart:
    dagen = {
        "tvo-deadline": date(jaar, 12, 15),
        "resultaatgegevens": date(jaar + 1, 2, 1),
        "resultatenaudit": date(jaar + 1, 4, 1),
    }
    return MeetperiodeGestart(
        cyclus=Cyclus.JANUARI,
        start=date(jaar, 1, 1),
        einde=date(jaar, 12, 31),
        uwv=False,
        data=tuple(Meetperiodedatum(code=code, dag=dag) for code, dag in dagen.items()),
    )


def toekenning(dag: date, ingang: date, sterren: int | None = 3) -> KeurmerkToegekend:
    return KeurmerkToegekend(
        besluit=besluit(dag, ingang, "alle-normen-gehaald"),
        meetperiode_start=date(ingang.year - 1, 1, 1),
        beoordeling=Beoordeling(
            hoofdnorm_1_gehaald=True,
            hoofdnorm_2_gehaald=True,
            hoofdnorm_3_gehaald=True,
            afgeronde_trajecten=20,
            verschillende_personen=20,
            betalingen_voldaan=True,
        ),
        sterren=sterren,
    )


def waarschuwing(dag: date, tot: date) -> WaarschuwingGegeven:
    grond = "norm-niet-gehaald-bij-audit"
    return WaarschuwingGegeven(
        besluit=besluit(dag, None, grond), normen=("2.1.1",), hersteltermijn_tot=tot
    )


def schorsing(dag: date, ingang: date | None = None, tot: date | None = None) -> KeurmerkEvent:
    return GeschorstVoorOnderzoek(
        besluit=besluit(dag, ingang, "vermoeden-onregelmatigheden"),
        status=Keurmerkstatus.GESCHORST_ONDERZOEK,
        onderliggend=Keurmerkstatus.TOEGEKEND,
        nieuwe_aanvraag_vanaf=plus_maanden(dag, 12),
        onderzoek="onderzoek-1",
        laatste_dag=tot or plus_maanden(dag, 12),
        signalen=(),
    )


def opheffing(dag: date, ingang: date | None = None) -> SchorsingOpgeheven:
    return SchorsingOpgeheven(
        besluit=besluit(dag, ingang, "onderzoek-zonder-bevinding"),
        terug_naar=Keurmerkstatus.TOEGEKEND,
    )


def intrekking(dag: date, ingang: date | None = None) -> IngetrokkenVoorOnbepaaldeTijd:
    return IngetrokkenVoorOnbepaaldeTijd(
        besluit=besluit(dag, ingang, "onregelmatigheden"), normen=()
    )


def herroeping(
    dag: date,
    versie: int,
    ingang: date | None = None,
    terug: Keurmerkstatus = Keurmerkstatus.TOEGEKEND,
    vervallen: tuple[int, ...] = (),
) -> BesluitHerroepen:
    return BesluitHerroepen(
        besluit=besluit(dag, ingang, "eigen-correctie"),
        herroept=versie,
        terug_naar=terug,
        overeenkomst=Overeenkomststatus.LOPEND,
        vervallen=vervallen,
    )


def rapport(
    jaar: int,
    dag: date,
    diensten: dict[Dienst, tuple[int, int, str]],
    opdrachtgevers: tuple[int, int, str] | None = None,
) -> TevredenheidsrapportVastgelegd:
    """People invited, answers and grade for each Dienst; the total is their sum, graded 7.6."""
    per_dienst = tuple(
        Dienstrespons(dienst=dienst, uitgenodigd=u, ingevuld=i, rapportcijfer=Decimal(c))
        for dienst, (u, i, c) in diensten.items()
    )
    return TevredenheidsrapportVastgelegd(
        meetperiode_start=date(jaar, 1, 1),
        rapportdatum=dag,
        bureau="bureau-1",
        rapport="rapport-1",
        diensten=per_dienst,
        totaal=Responsregel(
            uitgenodigd=sum(d.uitgenodigd for d in per_dienst),
            ingevuld=sum(d.ingevuld for d in per_dienst),
            rapportcijfer=Decimal("7.6"),
        ),
        opdrachtgevers=_regel(*opdrachtgevers) if opdrachtgevers else None,
    )


def _regel(uitgenodigd: int, ingevuld: int, cijfer: str) -> Responsregel:
    grade = Decimal(cijfer) if ingevuld else None
    return Responsregel(uitgenodigd=uitgenodigd, ingevuld=ingevuld, rapportcijfer=grade)


def moment(wanneer: date | datetime) -> datetime:
    """Noon (UTC) when only a day is given."""
    if isinstance(wanneer, datetime):
        return wanneer
    return datetime.combine(wanneer, time(12), UTC)


def vastgelegd(
    *gebeurd: Gebeurd, dossier: UUID = DOSSIER, geimporteerd: bool = False
) -> tuple[Recorded[KeurmerkEvent], ...]:
    return tuple(
        Recorded(
            dossier,
            versie,
            Vastlegging(
                command_id=uuid5(dossier, f"opdracht/{versie}"),
                actor="medewerker-1",
                rol=Rol.BEHANDELAAR,
                vastgelegd_op=moment(wanneer),
                editie=Editie.H2023,
                geimporteerd=geimporteerd,
            ),
            event,
        )
        for versie, (wanneer, event) in enumerate(gebeurd, 1)
    )


def stappen(historie: Iterable[Recorded[KeurmerkEvent]]) -> Iterator[Stap]:
    """Each event with the dossier before and after it."""
    dossier: Dossier | None = None
    for recorded in historie:
        voor = dossier or Dossier(recorded.originator_id)
        dossier = evolve(voor, recorded)
        yield voor, recorded, dossier


def regels(historie: Iterable[Recorded[KeurmerkEvent]]) -> list[RegisterRow]:
    """The rows as they stand after all of `historie`."""
    return geschreven(regel for stap in stappen(historie) for regel in registerregels(*stap))


def gezegd(historie: Iterable[Recorded[KeurmerkEvent]]) -> list[Bewering]:
    """What each event says about the register, in order."""
    return [bewering for stap in stappen(historie) for bewering in uitspraken(*stap)]


def peil(op: date, bekend_op: date = date(2030, 1, 1)) -> Peil:
    return Peil(op, laatste_moment(bekend_op))


def vermeld(historie: Sequence[Recorded[KeurmerkEvent]], vraag: Peil) -> Vermelding | None:
    """The entry in the register, hidden or not."""
    return vermelding(KVK, stand(regels(historie), vraag))


def command(recorded: Recorded[KeurmerkEvent]) -> Fingerprint:
    """As if there had been one."""
    id_ = recorded.vastlegging.command_id
    return Fingerprint(id_, sha256(id_.bytes).digest())


def schrijf(database: Database, *historie: Recorded[KeurmerkEvent]) -> None:
    """Into the store with their rows, as if commands had led to these events."""
    prepared = [
        Prepared(voor, na, command(recorded), (recorded,), (), tuple(rijen(voor, recorded, na)))
        for voor, recorded, na in stappen(historie)
    ]
    with Store(database, pool=1) as store:
        store.write(prepared)
