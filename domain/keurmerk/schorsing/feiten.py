"""Facts about both kinds of Schorsing (H23 6.2.3, 6.2.6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.begrippen import NaSchorsing
from domain.copying import changed
from domain.keurmerk.aanvullend.feiten import SCHORSEN_TIJDENS_AUDIT, te_schorsen
from domain.keurmerk.agenda.soorten import Groep, Moment, Taaksoort, Termijnsoort
from domain.keurmerk.event import BesluitEvent, TermijnEvent
from domain.keurmerk.feit import Feit, Opening, Start, ingang, stop, stop_als, stop_van
from domain.keurmerk.keurmerk import Keurmerk, Schorsing
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.waarschuwing.feiten import SANCTIE_NA_WAARSCHUWING
from domain.source import eigen_lezing, h2023

BESLUIT_VOOR_EINDE = Taaksoort(
    "besluit-voor-einde-schorsing",
    "De Schorsing loopt af: opheffen, verlengen, sanctie of Intrekking?",
    eigen_lezing("A-83", "Voor het einde moet er een besluit zijn."),
    Groep.SCHORSING,
    verplicht=True,
)
BESLUIT_NA_EINDE = Taaksoort(
    "besluit-na-einde-schorsing",
    "De Schorsing is afgelopen en wacht op een besluit",
    eigen_lezing("A-44", "Alleen als het beleid is dat de status niet vanzelf herleeft."),
    Groep.SCHORSING,
    verplicht=True,
    alleen_door_besluit=True,
)
NADERT_EINDE = Termijnsoort(
    "schorsing-nadert-einde",
    "De Schorsing loopt bijna af",
    eigen_lezing("A-44", "Signaal op de dagen voor het einde die het beleid noemt."),
    Groep.SCHORSING,
    Moment.BEGIN,
    BESLUIT_VOOR_EINDE,
)
EINDE = Termijnsoort(
    "einde-schorsing",
    "Laatste dag van de Schorsing",
    h2023("6.2.3", "Een Schorsing duurt ten hoogste negen maanden."),
    Groep.SCHORSING,
    Moment.EINDE,
)
TAKEN = (BESLUIT_VOOR_EINDE, BESLUIT_NA_EINDE)
TERMIJNEN = (NADERT_EINDE, EINDE)


@dataclass(frozen=True, slots=True, kw_only=True)
class GeschorstVoorOnderzoek(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.geschorst-voor-onderzoek.v1"
    status: Keurmerkstatus  # unchanged when a sanction already runs
    onderliggend: Keurmerkstatus  # what revives when the Schorsing ends
    nieuwe_aanvraag_vanaf: date  # counts only if the mark does not revive
    onderzoek: str  # reference of the investigation
    laatste_dag: date
    signalen: tuple[date, ...]  # alarms before the end


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsingVerlengd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.schorsing-verlengd.v1"
    laatste_dag: date
    signalen: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GeschorstAlsSanctie(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.geschorst-als-sanctie.v1"
    onderliggend: Keurmerkstatus
    nieuwe_aanvraag_vanaf: date
    laatste_dag: date
    signalen: tuple[date, ...]
    normen: tuple[str, ...]
    voorwaarden: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsingOpgeheven(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.schorsing-opgeheven.v1"
    terug_naar: Keurmerkstatus


@dataclass(frozen=True, slots=True, kw_only=True)
class SchorsingstermijnVerstreken(TermijnEvent):
    TOPIC: ClassVar[str] = "keurmerk.schorsingstermijn-verstreken.v1"
    laatste_dag: date
    gevolg: NaSchorsing
    ingangsdatum: date  # first day after the Schorsing
    terug_naar: Keurmerkstatus | None  # None: hidden until somebody decides


def _onderzoek(k: Keurmerk, e: GeschorstVoorOnderzoek, _: int) -> Keurmerk:
    if e.status is k.status and k.schorsing:
        erbij = changed(k.schorsing, onderzoeken=(*k.schorsing.onderzoeken, e.onderzoek))
        return changed(k, schorsing=erbij)
    schorsing = Schorsing(
        vanaf=e.besluit.ingangsdatum, laatste_dag=e.laatste_dag, onderzoeken=(e.onderzoek,)
    )
    return _geschorst(k, e, e.status, schorsing)


def _sanctie(k: Keurmerk, e: GeschorstAlsSanctie, _: int) -> Keurmerk:
    schorsing = Schorsing(vanaf=e.besluit.ingangsdatum, laatste_dag=e.laatste_dag)
    voor = changed(_zonder_schorsing(k, e.besluit.ingangsdatum), hoor=None)
    return _geschorst(voor, e, Keurmerkstatus.GESCHORST_SANCTIE, schorsing)


def _geschorst(
    k: Keurmerk,
    e: GeschorstVoorOnderzoek | GeschorstAlsSanctie,
    status: Keurmerkstatus,
    schorsing: Schorsing,
) -> Keurmerk:
    return changed(
        k,
        status=status,
        ingangsdatum=e.besluit.ingangsdatum,
        onderliggend=e.onderliggend,
        schorsing=schorsing,
        nieuwe_aanvraag_vanaf=e.nieuwe_aanvraag_vanaf,
    )


def _verlengd(k: Keurmerk, e: SchorsingVerlengd, _: int) -> Keurmerk:
    if k.schorsing is None:
        return k
    return changed(k, schorsing=changed(k.schorsing, laatste_dag=e.laatste_dag))


def _opgeheven(k: Keurmerk, e: SchorsingOpgeheven, _: int) -> Keurmerk:
    return _herleefd(changed(k, hoor=None), e.terug_naar, e.besluit.ingangsdatum)


def _voorbij(k: Keurmerk, e: SchorsingstermijnVerstreken, _: int) -> Keurmerk:
    return _herleefd(k, e.terug_naar, e.ingangsdatum) if e.terug_naar else k


def _herleefd(k: Keurmerk, status: Keurmerkstatus, per: date) -> Keurmerk:
    return changed(
        _zonder_schorsing(k, per),
        status=status,
        ingangsdatum=per,
        onderliggend=None,
        plan=None,
        nieuwe_aanvraag_vanaf=None,
    )


def _zonder_schorsing(k: Keurmerk, per: date) -> Keurmerk:
    """Remember how many days each investigation used: they count together (A-44)."""
    if k.schorsing is None:
        return k
    dagen, gebruikt = (per - k.schorsing.vanaf).days, k.schorsingsdagen
    for onderzoek in k.schorsing.onderzoeken:
        gebruikt = gebruikt.set(onderzoek, gebruikt.get(onderzoek, 0) + dagen)
    return changed(k, schorsing=None, schorsingsdagen=gebruikt)


def _termijnen(
    e: GeschorstVoorOnderzoek | GeschorstAlsSanctie | SchorsingVerlengd, versie: int
) -> Iterator[Start]:
    for dag in e.signalen:
        yield Start(NADERT_EINDE, dag, f"{versie}")
    yield Start(EINDE, e.laatste_dag, f"{versie}")


def _termijnen_onderzoek(e: GeschorstVoorOnderzoek, versie: int) -> Iterator[Start]:
    """An investigation during a sanction runs in the time of the sanction: nothing new starts."""
    if e.status is not Keurmerkstatus.GESCHORST_SANCTIE:
        yield from _termijnen(e, versie)


def _wacht(e: SchorsingstermijnVerstreken, na: Keurmerk) -> Iterator[Opening]:
    if e.gevolg is NaSchorsing.WACHT_OP_BESLUIT:
        yield Opening(BESLUIT_NA_EINDE)
    yield from te_schorsen(na)


def _weer_schorsen(_: SchorsingOpgeheven, na: Keurmerk) -> Iterator[Opening]:
    """An Audit that still runs asks for a Schorsing again (5.2)."""
    return te_schorsen(na)


def _herleeft(event: SchorsingstermijnVerstreken) -> bool:
    """The mark revived, so what belonged to the Schorsing is over."""
    return event.terug_naar is not None


def _van_onderzoek(event: GeschorstVoorOnderzoek) -> str:
    """The investigation can be an Audit that was ordered under the same kenmerk."""
    return event.onderzoek


FEITEN = (
    Feit(
        event=GeschorstVoorOnderzoek,
        titel="Geschorst voor onderzoek",
        dag=ingang,
        evolve=_onderzoek,
        start=_termijnen_onderzoek,
        stopt=(stop_van(_van_onderzoek, SCHORSEN_TIJDENS_AUDIT),),
        overgang=h2023(
            "6.2.3", "Schorsen kan bij een (aspirant-)houder; een sanctie blijft dan gelden."
        ),
    ),
    Feit(
        event=SchorsingVerlengd,
        titel="Schorsing verlengd",
        dag=ingang,
        evolve=_verlengd,
        start=_termijnen,
        stopt=(stop(Groep.SCHORSING),),
        overgang=h2023("6.2.3", "Alleen een Schorsing voor onderzoek kan worden verlengd."),
    ),
    Feit(
        event=GeschorstAlsSanctie,
        titel="Geschorst als sanctie",
        dag=ingang,
        evolve=_sanctie,
        start=_termijnen,
        stopt=(stop(Groep.SCHORSING, Groep.HOOR, SANCTIE_NA_WAARSCHUWING),),
        overgang=h2023(
            "6.2.3",
            "Een sanctie kan bij een (aspirant-)houder, ook na een Schorsing voor onderzoek.",
        ),
    ),
    Feit(
        event=SchorsingOpgeheven,
        titel="Schorsing opgeheven",
        dag=ingang,
        evolve=_opgeheven,
        stopt=(stop(Groep.SCHORSING, Groep.HOOR, Groep.PLAN),),
        opent=_weer_schorsen,
        overgang=h2023("6.2.6", "Opheffen kan alleen tijdens een Schorsing."),
    ),
    Feit(
        event=SchorsingstermijnVerstreken,
        titel="Schorsing afgelopen",
        dag=lambda e: e.ingangsdatum,
        evolve=_voorbij,
        stopt=(stop(Groep.SCHORSING), stop_als(_herleeft, Groep.PLAN)),
        opent=_wacht,
        overgang=h2023("6.2.3", "Een Schorsing duurt ten hoogste negen maanden."),
        verstreken=EINDE,
    ),
)
