"""Facts about the end of a mark or a contract (H23 6.2.4, 6.2.5), and the waiting time after it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Protocol

from domain.calendar import plus_dagen
from domain.copying import changed
from domain.keurmerk.agenda.soorten import (
    VAN_DE_OVEREENKOMST,
    VAN_HET_KEURMERK,
    Groep,
    Moment,
    Taaksoort,
    Termijnsoort,
)
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent, TermijnEvent
from domain.keurmerk.feit import Feit, Opening, Start, ingang, stop
from domain.keurmerk.keurmerk import Keurmerk
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.source import eigen_lezing, h2023

AANKONDIGING_DAGEN = 30  # L-30

ONTBINDEN = Taaksoort(
    "ontbinden",
    "Ontbind de Overeenkomst",
    h2023("6.2.5", "Na Intrekking voor onbepaalde tijd, stilzitten of een tweede weigering."),
    Groep.WACHTTIJD,
    verplicht=True,
    alleen_door_besluit=True,
)
ONTBINDING_MELDEN = Taaksoort(
    "ontbinding-aankondigen",
    "Kondig de Ontbinding bij stilzitten aan",
    eigen_lezing("L-30", f"De organisatie krijgt {AANKONDIGING_DAGEN} dagen van tevoren bericht."),
    Groep.WACHTTIJD,
)
NIEUWE_AANVRAAG_MOGELIJK = Termijnsoort(
    "nieuwe-aanvraag-mogelijk",
    "Vanaf deze dag kan een nieuwe aanvraag",
    h2023("6.2.6", "Twaalf maanden na het laatste besluit."),
    Groep.WACHTTIJD,
    Moment.BEGIN,
)
ONTBINDING_AANKONDIGEN = Termijnsoort(
    "ontbinding-aankondigen",
    "Ontbinding bij stilzitten aankondigen",
    eigen_lezing("L-30", "Voor de Ontbinding krijgt de organisatie bericht."),
    Groep.WACHTTIJD,
    Moment.BEGIN,
    ONTBINDING_MELDEN,
)
ONTBINDING_BIJ_STILZITTEN = Termijnsoort(
    "ontbinding-bij-stilzitten",
    "Laatste dag voor een nieuwe aanvraag",
    eigen_lezing("A-42", "De termijn gaat lopen als een nieuwe aanvraag weer kan."),
    Groep.WACHTTIJD,
    Moment.EINDE,
    ONTBINDEN,
)
EINDE_INTREKKING = Termijnsoort(
    "einde-intrekking",
    "Laatste dag van de Intrekking voor bepaalde tijd",
    eigen_lezing("A-47", "Er herleeft niets; een nieuwe aanvraag kan vanaf de genoemde dag."),
    Groep.WACHTTIJD,
    Moment.EINDE,
)
TAKEN = (ONTBINDING_MELDEN, ONTBINDEN)
TERMIJNEN = (
    NIEUWE_AANVRAAG_MOGELIJK,
    ONTBINDING_AANKONDIGEN,
    ONTBINDING_BIJ_STILZITTEN,
    EINDE_INTREKKING,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IngetrokkenVoorBepaaldeTijd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.ingetrokken-voor-bepaalde-tijd.v1"
    normen: tuple[str, ...]
    laatste_dag: date
    nieuwe_aanvraag_vanaf: date


@dataclass(frozen=True, slots=True, kw_only=True)
class IngetrokkenVoorOnbepaaldeTijd(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.ingetrokken-voor-onbepaalde-tijd.v1"
    normen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntrekkingstermijnVerstreken(TermijnEvent):
    TOPIC: ClassVar[str] = "keurmerk.intrekkingstermijn-verstreken.v1"
    laatste_dag: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OvereenkomstOntbonden(BesluitEvent):
    TOPIC: ClassVar[str] = "keurmerk.overeenkomst-ontbonden.v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class OvereenkomstOpgezegd(KeurmerkEvent):
    TOPIC: ClassVar[str] = "keurmerk.overeenkomst-opgezegd.v1"
    ontvangen_op: date
    einde_per: date
    document: str


class Weigering(Protocol):
    """An afwijzing or a niet-toekenning: a new application has to wait, but not for ever."""

    @property
    def nieuwe_aanvraag_vanaf(self) -> date: ...

    @property
    def ontbinding_bij_stilzitten(self) -> date: ...


def wachttijd(e: Weigering, versie: int) -> Iterator[Start]:
    """The terms after a Weigering."""
    yield Start(NIEUWE_AANVRAAG_MOGELIJK, e.nieuwe_aanvraag_vanaf, f"{versie}")
    aankondigen = plus_dagen(e.ontbinding_bij_stilzitten, -AANKONDIGING_DAGEN)
    yield Start(ONTBINDING_AANKONDIGEN, aankondigen, f"{versie}")
    yield Start(ONTBINDING_BIJ_STILZITTEN, e.ontbinding_bij_stilzitten, f"{versie}")


def zonder_houder(keurmerk: Keurmerk) -> Keurmerk:
    """What ends with the mark itself."""
    return changed(
        keurmerk,
        onderliggend=None,
        perioden=(),
        waarschuwingen=(),
        schorsing=None,
        hoor=None,
        plan=None,
        re_audit=None,
        vrijstelling=None,
        sterren=None,
    )


def _bepaald(k: Keurmerk, e: IngetrokkenVoorBepaaldeTijd, _: int) -> Keurmerk:
    return changed(
        zonder_houder(k),
        status=Keurmerkstatus.INGETROKKEN_BEPAALD,
        ingangsdatum=e.besluit.ingangsdatum,
        nieuwe_aanvraag_vanaf=e.nieuwe_aanvraag_vanaf,
    )


def _onbepaald(k: Keurmerk, e: IngetrokkenVoorOnbepaaldeTijd, _: int) -> Keurmerk:
    return changed(
        zonder_houder(k),
        status=Keurmerkstatus.INGETROKKEN_ONBEPAALD,
        ingangsdatum=e.besluit.ingangsdatum,
        nieuwe_aanvraag_vanaf=None,
    )


def _ontbonden(k: Keurmerk, e: OvereenkomstOntbonden, _: int) -> Keurmerk:
    return changed(
        k,
        status=Keurmerkstatus.ONTBONDEN,
        ingangsdatum=e.besluit.ingangsdatum,
        overeenkomst=Overeenkomststatus.ONTBONDEN,
        nieuwe_aanvraag_vanaf=None,
    )


def _opgezegd(k: Keurmerk, e: OvereenkomstOpgezegd, _: int) -> Keurmerk:
    return changed(
        zonder_houder(k),
        status=Keurmerkstatus.GEEN,
        ingangsdatum=e.einde_per,
        overeenkomst=Overeenkomststatus.GEEN,
        aanvraag=None,
    )


def _na_intrekking(e: IngetrokkenVoorBepaaldeTijd, versie: int) -> Iterator[Start]:
    yield Start(EINDE_INTREKKING, e.laatste_dag, f"{versie}")
    yield Start(NIEUWE_AANVRAAG_MOGELIJK, e.nieuwe_aanvraag_vanaf, f"{versie}")


def _ontbinden(_e: KeurmerkEvent, _na: Keurmerk) -> Iterator[Opening]:
    yield Opening(ONTBINDEN)


FEITEN = (
    Feit(
        event=IngetrokkenVoorBepaaldeTijd,
        titel="Ingetrokken voor bepaalde tijd",
        dag=ingang,
        evolve=_bepaald,
        start=_na_intrekking,
        stopt=(stop(*VAN_HET_KEURMERK),),
        overgang=h2023(
            "6.2.4", "Intrekken kan bij een (aspirant-)houder, ook tijdens een Schorsing."
        ),
    ),
    Feit(
        event=IngetrokkenVoorOnbepaaldeTijd,
        titel="Ingetrokken voor onbepaalde tijd",
        dag=ingang,
        evolve=_onbepaald,
        stopt=(stop(*VAN_HET_KEURMERK),),
        opent=_ontbinden,
        overgang=h2023(
            "6.2.4", "Intrekken kan bij een (aspirant-)houder, ook tijdens een Schorsing."
        ),
    ),
    Feit(
        event=IntrekkingstermijnVerstreken,
        titel="Intrekking voor bepaalde tijd afgelopen",
        dag=lambda e: e.laatste_dag,
        overgang=eigen_lezing("A-47", "Na de termijn herleeft niets; een nieuwe aanvraag kan dan."),
        verstreken=EINDE_INTREKKING,
    ),
    Feit(
        event=OvereenkomstOntbonden,
        titel="Overeenkomst ontbonden",
        dag=ingang,
        evolve=_ontbonden,
        stopt=(stop(*VAN_DE_OVEREENKOMST),),
        overgang=h2023("6.2.5", "Ontbinden kan na afwijzing, niet-toekenning of Intrekking."),
    ),
    Feit(
        event=OvereenkomstOpgezegd,
        titel="Overeenkomst opgezegd door de houder",
        dag=lambda e: e.einde_per,
        evolve=_opgezegd,
        stopt=(stop(*VAN_DE_OVEREENKOMST),),
        overgang=eigen_lezing(
            "E35", "De regels voor opzegging (Bijlagen 2 en 3) staan niet in het systeem."
        ),
    ),
)
