"""The statechart of the Overeenkomst between the body and the dienstverlener (H23 6.2.5, A-48)."""

from typing import Any

from statemachine import StateChart
from statemachine.states import States

from domain.keurmerk.lifecycle.statussen import Overeenkomststatus


class Overeenkomstloop(StateChart[Any]):
    allow_event_without_transition = False
    catch_errors_as_events = False
    enable_self_transition_entries = False
    atomic_configuration_update = True

    s = States.from_enum(
        Overeenkomststatus, initial=Overeenkomststatus.GEEN, use_enum_instance=True
    )

    aanvraag_ingediend = s.GEEN.to(s.LOPEND) | s.LOPEND.to(s.LOPEND, internal=True)
    aanvraag_ingetrokken = s.LOPEND.to(s.GEEN, cond="kwam_uit_geen") | s.LOPEND.to.itself(
        internal=True, cond="!kwam_uit_geen"
    )
    overeenkomst_opgezegd = s.LOPEND.to(s.GEEN)
    overeenkomst_ontbonden = s.LOPEND.to(s.ONTBONDEN)
    # Where a reversal leads to is in the event: the status before the reversed decision.
    besluit_herroepen = (
        s.ONTBONDEN.to(s.LOPEND)
        | s.ONTBONDEN.to(s.ONTBONDEN, internal=True)
        | s.LOPEND.to(s.LOPEND, internal=True)
        | s.GEEN.to(s.GEEN, internal=True)
    )
