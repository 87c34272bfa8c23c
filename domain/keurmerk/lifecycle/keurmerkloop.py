"""The statechart of a keurmerk: the source of what may follow what (domein.md 3.2).

It is read as a table and drawn as a diagram; it never runs during a replay.
The name of a transition is the name of its event in snake_case.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from statemachine import State, StateChart
from statemachine.states import States
from statemachine.transition_list import TransitionList

from domain.keurmerk.lifecycle.statussen import Keurmerkstatus


@dataclass
class Ligging:
    """Where a dossier stands: all that a condition of the chart may look at."""

    state: Keurmerkstatus
    onderliggend: Keurmerkstatus | None = None
    kwam_uit: Keurmerkstatus | None = None  # the status before the running application
    herleeft: bool = True  # what follows at the end of a Schorsing

    @property
    def was_aspirant(self) -> bool:
        return self.onderliggend is Keurmerkstatus.ASPIRANT

    @property
    def was_verlengd(self) -> bool:
        return self.onderliggend is Keurmerkstatus.ASPIRANT_VERLENGD

    @property
    def was_toegekend(self) -> bool:
        return self.onderliggend is Keurmerkstatus.TOEGEKEND

    @property
    def kwam_uit_geen(self) -> bool:
        return self.kwam_uit in (None, Keurmerkstatus.GEEN)

    @property
    def kwam_uit_afwijzing(self) -> bool:
        return self.kwam_uit is Keurmerkstatus.AFGEWEZEN

    @property
    def kwam_uit_intrekking(self) -> bool:
        return self.kwam_uit is Keurmerkstatus.INGETROKKEN_BEPAALD

    @property
    def kwam_uit_niet_toekenning(self) -> bool:
        return self.kwam_uit is Keurmerkstatus.NIET_TOEGEKEND


def _samen(lijsten: Iterable[TransitionList]) -> TransitionList:
    samen: TransitionList = reduce(or_, lijsten)
    return samen


def _blijft(*states: State, cond: str | None = None) -> TransitionList:
    """Allowed, and the status stays what it is."""
    return _samen(s.to(s, internal=True, cond=cond) for s in states)


def _herleeft(*states: State, cond: str | None = None) -> TransitionList:
    """Back to the underlying status."""
    extra = [cond] if cond else []
    return _samen(
        s.to(target, cond=[was, *extra])
        for s in states
        for target, was in (
            (_s.ASPIRANT, "was_aspirant"),
            (_s.ASPIRANT_VERLENGD, "was_verlengd"),
            (_s.TOEGEKEND, "was_toegekend"),
        )
    )


_s = States.from_enum(Keurmerkstatus, initial=Keurmerkstatus.GEEN, use_enum_instance=True)
_ASPIRANT = (_s.ASPIRANT, _s.ASPIRANT_VERLENGD)
_ZICHTBAAR = (*_ASPIRANT, _s.TOEGEKEND)
_GESCHORST = (_s.GESCHORST_ONDERZOEK, _s.GESCHORST_SANCTIE)
_HOUDER = (*_ZICHTBAAR, *_GESCHORST)
_PLAN = (*_GESCHORST, _s.NIET_TOEGEKEND)
_ALLE = tuple(getattr(_s, status.name) for status in Keurmerkstatus)


class Keurmerkloop(StateChart[Any]):
    allow_event_without_transition = False
    catch_errors_as_events = False
    enable_self_transition_entries = False
    atomic_configuration_update = True

    s = _s

    aanvraag_ingediend = s.AANVRAAG.from_(
        s.GEEN, s.AFGEWEZEN, s.INGETROKKEN_BEPAALD, s.NIET_TOEGEKEND
    )
    aspirant_toegekend = s.AANVRAAG.to(s.ASPIRANT)
    aanvraag_afgewezen = s.AANVRAAG.to(s.AFGEWEZEN)
    aanvraag_ingetrokken = (
        s.AANVRAAG.to(s.GEEN, cond="kwam_uit_geen")
        | s.AANVRAAG.to(s.AFGEWEZEN, cond="kwam_uit_afwijzing")
        | s.AANVRAAG.to(s.INGETROKKEN_BEPAALD, cond="kwam_uit_intrekking")
        | s.AANVRAAG.to(s.NIET_TOEGEKEND, cond="kwam_uit_niet_toekenning")
    )
    aanvraag_niet_in_behandeling_genomen = _blijft(
        s.GEEN, s.AFGEWEZEN, *_GESCHORST, s.INGETROKKEN_BEPAALD, s.INGETROKKEN_ONBEPAALD,
        s.NIET_TOEGEKEND, s.ONTBONDEN,
    )  # fmt: skip

    meetperiode_gestart = _blijft(*_HOUDER)
    meetperiode_afgesloten = _blijft(*_HOUDER)
    managementverklaring_afgegeven = _blijft(s.AANVRAAG, *_HOUDER)
    strijdigheid_gemeld = _blijft(s.AANVRAAG, *_HOUDER)
    re_audit_verzocht = _blijft(*_HOUDER)
    re_audit_uitgevoerd = _blijft(*_HOUDER)
    re_audit_verstreken = _blijft(*_HOUDER)

    keurmerk_toegekend = s.TOEGEKEND.from_(*_ASPIRANT)
    aspirant_verlengd = s.ASPIRANT.to(s.ASPIRANT_VERLENGD) | _blijft(
        *_GESCHORST, cond="was_aspirant"
    )
    keurmerk_niet_toegekend = (
        s.NIET_TOEGEKEND.from_(*_ASPIRANT)
        | s.NIET_TOEGEKEND.from_(*_GESCHORST, cond="was_aspirant")
        | s.NIET_TOEGEKEND.from_(*_GESCHORST, cond="was_verlengd")
    )
    keurmerk_voortgezet = _blijft(s.TOEGEKEND)
    compensatie_toegepast = _blijft(s.TOEGEKEND)
    vrijstelling_voorlopig_toegekend = _blijft(s.TOEGEKEND)
    vrijstelling_definitief_toegekend = _blijft(s.TOEGEKEND)
    vrijstelling_geweigerd = _blijft(s.TOEGEKEND, *_GESCHORST)
    vrijstelling_vervallen = _blijft(s.TOEGEKEND, *_GESCHORST)

    waarschuwing_gegeven = _blijft(*_HOUDER)
    waarschuwing_hersteld = _blijft(*_HOUDER)
    waarschuwingstermijn_verstreken = _blijft(*_HOUDER)

    geschorst_voor_onderzoek = s.GESCHORST_ONDERZOEK.from_(*_ZICHTBAAR) | _blijft(
        s.GESCHORST_SANCTIE
    )
    schorsing_verlengd = _blijft(s.GESCHORST_ONDERZOEK)
    hoorgelegenheid_geboden = _blijft(*_HOUDER)
    zienswijze_ontvangen = _blijft(*_HOUDER)
    hoorgelegenheid_niet_gebruikt = _blijft(*_HOUDER)
    geschorst_als_sanctie = s.GESCHORST_SANCTIE.from_(*_ZICHTBAAR, s.GESCHORST_ONDERZOEK)
    schorsing_opgeheven = _herleeft(*_GESCHORST)
    schorsingstermijn_verstreken = _herleeft(*_GESCHORST, cond="herleeft") | _blijft(
        *_GESCHORST, cond="!herleeft"
    )

    plan_van_aanpak_ingediend = _blijft(s.AANVRAAG, *_PLAN)
    plan_van_aanpak_goedgekeurd = _blijft(s.AANVRAAG, *_PLAN)
    plan_van_aanpak_afgekeurd = _blijft(s.AANVRAAG, *_PLAN)
    plan_van_aanpak_geimplementeerd = _blijft(*_PLAN)
    plan_van_aanpak_niet_nageleefd = _blijft(*_PLAN)

    ingetrokken_voor_bepaalde_tijd = s.INGETROKKEN_BEPAALD.from_(*_HOUDER)
    ingetrokken_voor_onbepaalde_tijd = s.INGETROKKEN_ONBEPAALD.from_(*_HOUDER)
    intrekkingstermijn_verstreken = _blijft(s.INGETROKKEN_BEPAALD)
    overeenkomst_ontbonden = s.ONTBONDEN.from_(
        s.AFGEWEZEN, s.INGETROKKEN_BEPAALD, s.INGETROKKEN_ONBEPAALD, s.NIET_TOEGEKEND
    )
    overeenkomst_opgezegd = s.GEEN.from_(
        s.AANVRAAG, s.AFGEWEZEN, *_HOUDER, s.INGETROKKEN_BEPAALD, s.NIET_TOEGEKEND
    )
    # Where a reversal leads to is in the event: the status before the reversed decision.
    besluit_herroepen = _blijft(*_ALLE)

    toestemming_verleend = _blijft(*_HOUDER)
    toestemming_geweigerd = _blijft(*_HOUDER)
