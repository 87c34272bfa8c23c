"""What a story says is so afterwards: status, stars, terms, tasks, facts, and the three days."""

import json
from collections.abc import Mapping
from decimal import Decimal

from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    CompensatieToegepast,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    KeurmerkVoortgezet,
)
from domain.keurmerk.besluit import Besluit
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import BesluitEvent, KeurmerkEvent
from domain.keurmerk.feiten import TAAKSOORT, TERMIJNSOORT
from domain.receipt.advies import Advies
from projections.tijdlijn import Tijdlijnregel, tijdlijn
from tests.support.verhaal import peil, vermeld
from tests.support.vertellen import Bewering, dag, termijndag

# Written out: which advice a decision follows.
GEADVISEERD: Mapping[type[KeurmerkEvent], set[str]] = {
    KeurmerkToegekend: {Advies.TOEKENNEN},
    AspirantVerlengd: {Advies.VERLENGEN},
    KeurmerkNietToegekend: {Advies.NIET_TOEKENNEN},
    KeurmerkVoortgezet: {Advies.VOORTZETTEN},
    CompensatieToegepast: {Advies.COMPENSEREN},
}


def _is(wat: str, gevonden: object, verwacht: object) -> None:
    assert gevonden == verwacht, f"{wat}: verwacht {verwacht}, gevonden {gevonden}"


def status(verwacht: str) -> Bewering:
    return lambda d: _is("status", d.keurmerk.status.value, verwacht)


def status_sinds(verwacht: str) -> Bewering:
    """From which day the present status holds."""
    return lambda d: _is("status sinds", d.keurmerk.ingangsdatum, dag(verwacht))


def sterren(verwacht: int | None) -> Bewering:
    return lambda d: _is("sterren", d.keurmerk.sterren, verwacht)


def vrijstelling(verwacht: str | None) -> Bewering:
    return lambda d: _is("vrijstelling", d.keurmerk.vrijstelling, verwacht)


def taak(code: str) -> Bewering:
    return lambda d: _is(f"open taken met {code}", _taken(d) & {code}, {code})


def geen_taak(code: str) -> Bewering:
    assert code in TAAKSOORT, code
    return lambda d: _is(f"open taken met {code}", _taken(d) & {code}, set())


def termijn(code: str, uiterlijk: str) -> Bewering:
    return lambda d: _is(f"termijn {code}", termijndag(d, code), dag(uiterlijk))


def geen_termijn(code: str) -> Bewering:
    assert code in TERMIJNSOORT, code
    return lambda d: _is(f"termijn {code}", termijndag(d, code), None)


def feit(soort: type[KeurmerkEvent], **velden: object) -> Bewering:
    """The last fact of this kind that counts holds these values."""

    def bewering(dossier: Dossier) -> None:
        gevonden = [event for _, event in dossier.events(soort)]
        assert gevonden, f"er is geen {soort.__name__}"
        waarden = {naam: getattr(gevonden[-1], naam) for naam in velden}
        _is(soort.__name__, waarden, velden)

    return bewering


def geen_feit(soort: type[KeurmerkEvent]) -> Bewering:
    """None that counts: what was reversed is still to be read, but counts no more."""
    return lambda d: _is(soort.__name__, [event for _, event in d.events(soort)], [])


def drie_dagen(vastgelegd: str, besloten: str, geldt_vanaf: str) -> Bewering:
    """Of the last entry: recorded when, decided when, in force from when."""

    def bewering(dossier: Dossier) -> None:
        regel, besluit = _laatste_regel(dossier), laatste_besluit(dossier)
        dagen = (regel.bekend_sinds.date(), besluit.besluitdatum, besluit.ingangsdatum)
        _is(
            "vastgelegd, besloten, geldt",
            dagen,
            tuple(map(dag, (vastgelegd, besloten, geldt_vanaf))),
        )

    return bewering


def gronden(*verwacht: str) -> Bewering:
    return lambda d: _is("gronden", laatste_besluit(d).gronden, verwacht)


def onder(editie: str) -> Bewering:
    """By which Handleiding the decision was taken."""
    return lambda d: _is("editie", laatste_besluit(d).editie.value, editie)


def met_receipt(dossier: Dossier) -> None:
    """The system kept the assessment that the decision rests on."""
    assert laatste_besluit(dossier).receipt is not None, "het besluit heeft geen receipt"


def volgt_het_advies(dossier: Dossier) -> None:
    """Nothing was typed to explain it, and its own receipt advises what was decided."""
    besluit = laatste_besluit(dossier)
    assert besluit.afwijking is None
    assert besluit.receipt is not None
    (advies,) = (
        uitslag["groep"]
        for uitslag in json.loads(besluit.receipt.inhoud)["uitslagen"]
        if uitslag["code"] == "advies"
    )
    soort = type(dossier.historie[-1].event)
    assert advies in GEADVISEERD[soort], f"{soort.__name__} bij advies {advies}"


def afwijking_in_tijdlijn(**verwacht: str | None) -> Bewering:
    """The timeline marks the decision: what was advised, and why it went otherwise."""

    def bewering(dossier: Dossier) -> None:
        regel = _laatste_regel(dossier)
        afwijking = regel.besluit and regel.besluit.afwijking
        assert afwijking, "de tijdlijn toont geen afwijking"
        _is("afwijking", {naam: getattr(afwijking, naam) for naam in verwacht}, verwacht)

    return bewering


def te_laat_in_tijdlijn(dossier: Dossier) -> None:
    """Whoever reads the last entry of the timeline sees that it came too late."""
    gezien = _laatste_regel(dossier).samenvatting
    assert "Te laat: ja" in gezien, gezien


def verborgen_voor_de_houder(*titels: str) -> Bewering:
    """Exactly these entries of the timeline are not for the holder."""

    def bewering(dossier: Dossier) -> None:
        gevonden = [regel.titel for regel in _regels(dossier) if regel.verborgen_voor_houder]
        _is("verborgen voor de houder", gevonden, list(titels))

    return bewering


def herroepen_in_tijdlijn(*titels: str) -> Bewering:
    """These entries are still to be read, each with a mark that it was taken back."""

    def bewering(dossier: Dossier) -> None:
        weg = [regel.titel for regel in _regels(dossier) if regel.herroepen_door]
        _is("herroepen", weg, list(titels))

    return bewering


def laatste_besluit(dossier: Dossier) -> Besluit:
    event = dossier.historie[-1].event
    assert isinstance(event, BesluitEvent), f"{type(event).__name__} is geen besluit"
    return event.besluit


def _regels(dossier: Dossier) -> tuple[Tijdlijnregel, ...]:
    return tijdlijn(dossier.historie, {})


def _laatste_regel(dossier: Dossier) -> Tijdlijnregel:
    return _regels(dossier)[-1]


def _taken(dossier: Dossier) -> set[str]:
    return {taak.code for taak in dossier.agenda.open_taken}


def register(cijfer: str, van_meetperiode: str) -> Bewering:
    """What the public reads today: a grade, with the Meetperiode that it belongs to."""

    def bewering(dossier: Dossier) -> None:
        moment = dossier.historie[-1].vastlegging.vastgelegd_op.date()
        gezien = vermeld(dossier.historie, peil(moment, moment))
        assert gezien, "het register toont deze houder niet"
        assert gezien.tevredenheid, "het register toont geen cijfer"
        getoond = (gezien.tevredenheid.totaal.rapportcijfer, gezien.tevredenheid.meetperiode_start)
        _is("register", getoond, (Decimal(cijfer), dag(van_meetperiode)))

    return bewering
