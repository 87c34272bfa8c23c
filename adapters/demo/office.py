"""What staff do in every dossier: send the letters of decisions, and tick off what was done."""

from collections.abc import Sequence
from datetime import date
from itertools import islice, repeat

from adapters.demo.step import Step, Steps
from domain.begrippen import Wijze
from domain.keurmerk.administratie.besluiten import HandelTaakAf, MeldBesluitVerzonden
from domain.keurmerk.administratie.feiten import BesluitVerzonden
from domain.keurmerk.command import Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import BesluitEvent

AT_ONCE = 4  # tasks that somebody ticks off in one go


def sent(dag: date) -> Step:
    """The letter of the last decision, when it was not sent yet."""

    def ask(dossier: Dossier) -> Sequence[Command]:
        letters = {event.besluit_versie for _, event in dossier.events(BesluitVerzonden)}
        decisions = (
            each.originator_version
            for each in reversed(dossier.historie)
            if isinstance(each.event, BesluitEvent)
        )
        nummer = next(decisions, None)
        if nummer is None or nummer in letters:
            return ()
        letter = MeldBesluitVerzonden(
            besluit=nummer, verzonden_op=dag, wijze=Wijze.E_MAIL, document=f"brief-{nummer}"
        )
        return (letter,)

    return Step(dag, ask)


def ticked(dag: date) -> Steps:
    """The open tasks that no decision has to settle, the oldest first."""

    def ask(dossier: Dossier) -> Sequence[Command]:
        waiting = (t for t in dossier.agenda.open_taken if not t.soort.alleen_door_besluit)
        return [
            HandelTaakAf(taak=f"{taak.id}", afgehandeld_op=dag, toelichting="Gedaan en nagekeken.")
            for taak in islice(waiting, 1)
        ]

    yield from repeat(Step(dag, ask), AT_ONCE)
