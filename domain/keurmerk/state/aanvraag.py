"""Folding the application, the award and the end of a mark."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.keurmerk.events import (
    AanvraagAfgewezen,
    AanvraagIngediend,
    AanvraagIngetrokken,
    AanvraagNietInBehandelingGenomen,
    AspirantToegekend,
    AspirantVerlengd,
    BesluitHerroepen,
    IngetrokkenVoorBepaaldeTijd,
    IngetrokkenVoorOnbepaaldeTijd,
    IntrekkingstermijnVerstreken,
    KeurmerkNietToegekend,
    KeurmerkToegekend,
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.state.keurmerk import Aanvraag, Keurmerk


def _naar(keurmerk: Keurmerk, status: Keurmerkstatus, event: Any, **anders: Any) -> Keurmerk:
    """Into `status` from the day the decision takes effect."""
    ingang = event.besluit.ingangsdatum
    return replace(keurmerk, status=status, ingangsdatum=ingang, **anders)


def _zonder_houder(keurmerk: Keurmerk) -> Keurmerk:
    """What ends with the mark itself."""
    return replace(
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


def _ingediend(k: Keurmerk, e: AanvraagIngediend, _: int) -> Keurmerk:
    aanvraag = Aanvraag(
        ingediend_op=e.ingediend_op,
        diensten=e.diensten,
        hernieuwd=e.hernieuwd,
        vanuit=k.status,
        overeenkomst_daarvoor=k.overeenkomst,
    )
    return replace(
        k,
        kvk=e.kvk,
        status=Keurmerkstatus.AANVRAAG,
        ingangsdatum=e.ingediend_op,
        overeenkomst=Overeenkomststatus.LOPEND,
        aanvraag=aanvraag,
    )


def _aspirant(k: Keurmerk, e: AspirantToegekend, _: int) -> Keurmerk:
    diensten = k.aanvraag.diensten if k.aanvraag else ()
    anders = {"cyclus": e.cyclus, "diensten": diensten, "aanvraag": None, "plan": None}
    schoon = replace(k, nieuwe_aanvraag_vanaf=None, ontbinding_bij_stilzitten=None)
    return _naar(schoon, Keurmerkstatus.ASPIRANT, e, **anders)


def _afgewezen(k: Keurmerk, e: AanvraagAfgewezen, _: int) -> Keurmerk:
    return _geweigerd(k, e, Keurmerkstatus.AFGEWEZEN)


def _niet_toegekend(k: Keurmerk, e: KeurmerkNietToegekend, _: int) -> Keurmerk:
    return _geweigerd(k, e, Keurmerkstatus.NIET_TOEGEKEND)


def _geweigerd(
    k: Keurmerk, e: AanvraagAfgewezen | KeurmerkNietToegekend, status: Keurmerkstatus
) -> Keurmerk:
    return _naar(
        _zonder_houder(k),
        status,
        e,
        aanvraag=None,
        afwijzingen=k.afwijzingen + 1,
        nieuwe_aanvraag_vanaf=e.nieuwe_aanvraag_vanaf,
        ontbinding_bij_stilzitten=e.ontbinding_bij_stilzitten,
    )


def _aanvraag_ingetrokken(k: Keurmerk, e: AanvraagIngetrokken, _: int) -> Keurmerk:
    return replace(
        k,
        status=e.terug_naar,
        ingangsdatum=e.ingetrokken_op,
        overeenkomst=e.overeenkomst,
        aanvraag=None,
        plan=k.plan if e.terug_naar is Keurmerkstatus.NIET_TOEGEKEND else None,
    )


def _niet_in_behandeling(k: Keurmerk, e: AanvraagNietInBehandelingGenomen, _: int) -> Keurmerk:
    return replace(k, kvk=e.kvk)


def _toegekend(k: Keurmerk, e: KeurmerkToegekend, _: int) -> Keurmerk:
    na = replace(_beoordeeld(k, e), sterren=e.sterren, afwijzingen=0)
    return _naar(na, Keurmerkstatus.TOEGEKEND, e)


def _verlengd(k: Keurmerk, e: AspirantVerlengd, _: int) -> Keurmerk:
    na = _beoordeeld(k, e)
    if e.tijdens_schorsing:
        return replace(na, onderliggend=Keurmerkstatus.ASPIRANT_VERLENGD)
    return _naar(na, Keurmerkstatus.ASPIRANT_VERLENGD, e)


def _beoordeeld(k: Keurmerk, e: KeurmerkToegekend | AspirantVerlengd) -> Keurmerk:
    perioden = tuple(
        replace(p, beoordeeld=True) if p.start == e.meetperiode_start else p for p in k.perioden
    )
    return replace(k, perioden=perioden)


def _ingetrokken(k: Keurmerk, e: IngetrokkenVoorBepaaldeTijd, _: int) -> Keurmerk:
    na = replace(_zonder_houder(k), nieuwe_aanvraag_vanaf=e.nieuwe_aanvraag_vanaf)
    return _naar(na, Keurmerkstatus.INGETROKKEN_BEPAALD, e)


def _onbepaald(k: Keurmerk, e: IngetrokkenVoorOnbepaaldeTijd, _: int) -> Keurmerk:
    na = replace(_zonder_houder(k), nieuwe_aanvraag_vanaf=None)
    return _naar(na, Keurmerkstatus.INGETROKKEN_ONBEPAALD, e)


def _intrekking_voorbij(k: Keurmerk, _e: IntrekkingstermijnVerstreken, _: int) -> Keurmerk:
    return k


def _ontbonden(k: Keurmerk, e: OvereenkomstOntbonden, _: int) -> Keurmerk:
    na = replace(k, overeenkomst=Overeenkomststatus.ONTBONDEN)
    return _naar(na, Keurmerkstatus.ONTBONDEN, e, nieuwe_aanvraag_vanaf=None)


def _opgezegd(k: Keurmerk, e: OvereenkomstOpgezegd, _: int) -> Keurmerk:
    return replace(
        _zonder_houder(k),
        status=Keurmerkstatus.GEEN,
        ingangsdatum=e.einde_per,
        overeenkomst=Overeenkomststatus.GEEN,
        aanvraag=None,
    )


def _herroepen(k: Keurmerk, e: BesluitHerroepen, _: int) -> Keurmerk:
    """dossier.py replayed the stream without the reversed decision; here only its date is added."""
    return replace(k, status=e.terug_naar, overeenkomst=e.overeenkomst)


STAPPEN: Mapping[type, Any] = {
    AanvraagIngediend: _ingediend,
    AspirantToegekend: _aspirant,
    AanvraagAfgewezen: _afgewezen,
    AanvraagIngetrokken: _aanvraag_ingetrokken,
    AanvraagNietInBehandelingGenomen: _niet_in_behandeling,
    KeurmerkToegekend: _toegekend,
    AspirantVerlengd: _verlengd,
    KeurmerkNietToegekend: _niet_toegekend,
    IngetrokkenVoorBepaaldeTijd: _ingetrokken,
    IngetrokkenVoorOnbepaaldeTijd: _onbepaald,
    IntrekkingstermijnVerstreken: _intrekking_voorbij,
    OvereenkomstOntbonden: _ontbonden,
    OvereenkomstOpgezegd: _opgezegd,
    BesluitHerroepen: _herroepen,
}
