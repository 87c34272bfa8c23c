"""Both kinds of Schorsing, Intrekking, Ontbinding and notice (H23 6.2.3 to 6.2.6)."""

from datetime import date

from domain import beleid as keuzes
from domain.keurmerk.commands import (
    HefSchorsingOp,
    OntbindOvereenkomst,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
    VerlengSchorsing,
    VerwerkOpzegging,
)
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.events import (
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
    SchorsingOpgeheven,
    SchorsingVerlengd,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.rules import einde, intrekking, maatregel
from domain.keurmerk.rules.algemeen import NIET_EERDER, niet_in_toekomst
from domain.keurmerk.rules.toezicht import COMPENSATIE_GETOETST
from domain.keurmerk.rules.vraag import Vraag


def _onderliggend(vraag: Vraag) -> Keurmerkstatus:
    """What revives when the Schorsing ends."""
    return vraag.keurmerk.onderliggend or vraag.keurmerk.status


def _onderzoek(vraag: Vraag) -> GeschorstVoorOnderzoek:
    command: SchorsVoorOnderzoek = vraag.command
    sanctie = vraag.keurmerk.status is Keurmerkstatus.GESCHORST_SANCTIE
    return GeschorstVoorOnderzoek(
        besluit=vraag.besluit(),
        status=vraag.keurmerk.status if sanctie else Keurmerkstatus.GESCHORST_ONDERZOEK,
        onderliggend=_onderliggend(vraag),
        nieuwe_aanvraag_vanaf=keuzes.nieuwe_aanvraag_vanaf(
            command.besluitdatum, vraag.naaste(command.besluitdatum)
        ),
        onderzoek=command.onderzoek,
        laatste_dag=command.laatste_dag,
        signalen=_signalen(vraag),
    )


def _signalen(vraag: Vraag) -> tuple[date, ...]:
    command = vraag.command
    return keuzes.schorsing_signalen(
        command.besluitdatum, command.ingangsdatum, command.laatste_dag
    )


def _verlengd(vraag: Vraag) -> SchorsingVerlengd:
    return SchorsingVerlengd(
        besluit=vraag.besluit(),
        laatste_dag=vraag.command.laatste_dag,
        signalen=_signalen(vraag),
    )


def _sanctie(vraag: Vraag) -> GeschorstAlsSanctie:
    command: SchorsAlsSanctie = vraag.command
    return GeschorstAlsSanctie(
        besluit=vraag.besluit(),
        onderliggend=_onderliggend(vraag),
        nieuwe_aanvraag_vanaf=keuzes.nieuwe_aanvraag_vanaf(
            command.besluitdatum, vraag.naaste(command.besluitdatum)
        ),
        laatste_dag=command.laatste_dag,
        signalen=_signalen(vraag),
        normen=command.normen,
        voorwaarden=command.voorwaarden,
    )


def _opgeheven(vraag: Vraag) -> SchorsingOpgeheven:
    return SchorsingOpgeheven(besluit=vraag.besluit(), terug_naar=_onderliggend(vraag))


def _bepaald(vraag: Vraag) -> IngetrokkenVoorBepaaldeTijd:
    command: TrekInVoorBepaaldeTijd = vraag.command
    return IngetrokkenVoorBepaaldeTijd(
        besluit=vraag.besluit(),
        normen=command.normen,
        laatste_dag=command.laatste_dag,
        nieuwe_aanvraag_vanaf=keuzes.nieuwe_aanvraag_vanaf(
            command.besluitdatum, vraag.naaste(command.besluitdatum), command.laatste_dag
        ),
    )


def _onbepaald(vraag: Vraag) -> IngetrokkenVoorOnbepaaldeTijd:
    return IngetrokkenVoorOnbepaaldeTijd(besluit=vraag.besluit(), normen=vraag.command.normen)


def _ontbonden(vraag: Vraag) -> OvereenkomstOntbonden:
    return OvereenkomstOntbonden(besluit=vraag.besluit())


def _opgezegd(vraag: Vraag) -> OvereenkomstOpgezegd:
    command: VerwerkOpzegging = vraag.command
    return OvereenkomstOpgezegd(
        ontvangen_op=command.ontvangen_op,
        einde_per=command.einde_per,
        document=command.document,
    )


_MAATREGEL = (
    COMPENSATIE_GETOETST,
    maatregel.COMPENSATIE_VOORAF,
    maatregel.NORM_GENOEMD,
    maatregel.MATERIEEL_GENOEMD,
    maatregel.WAARSCHUWING_VOORAF,
    NIET_EERDER,
)

BESLISSINGEN = (
    Beslissing(
        SchorsVoorOnderzoek,
        GeschorstVoorOnderzoek,
        _onderzoek,
        inhoud=(maatregel.EINDDAG, maatregel.ZELFDE_ONDERZOEK, NIET_EERDER),
    ),
    Beslissing(
        VerlengSchorsing,
        SchorsingVerlengd,
        _verlengd,
        vooraf=(maatregel.BINNEN_SCHORSING,),
        inhoud=(maatregel.VERLENGING,),
    ),
    Beslissing(
        SchorsAlsSanctie,
        GeschorstAlsSanctie,
        _sanctie,
        vooraf=(maatregel.GEHOORD,),
        inhoud=(maatregel.EINDDAG, *_MAATREGEL),
    ),
    Beslissing(
        HefSchorsingOp,
        SchorsingOpgeheven,
        _opgeheven,
        inhoud=(maatregel.OPHEFFING_KLOPT, NIET_EERDER),
    ),
    Beslissing(
        TrekInVoorBepaaldeTijd,
        IngetrokkenVoorBepaaldeTijd,
        _bepaald,
        inhoud=(intrekking.INTREKKING_EINDE, intrekking.PLAN_PAST, *_MAATREGEL),
    ),
    Beslissing(
        TrekInVoorOnbepaaldeTijd,
        IngetrokkenVoorOnbepaaldeTijd,
        _onbepaald,
        inhoud=(intrekking.PLAN_PAST, *_MAATREGEL),
    ),
    Beslissing(
        OntbindOvereenkomst,
        OvereenkomstOntbonden,
        _ontbonden,
        inhoud=(einde.ONTBINDING_KLOPT, NIET_EERDER),
    ),
    Beslissing(
        VerwerkOpzegging,
        OvereenkomstOpgezegd,
        _opgezegd,
        vooraf=(einde.OPZEGGING,),
        inhoud=niet_in_toekomst("ontvangen_op"),
    ),
)
