"""What the body decides at the end of a Meetperiode of an invented holder."""

from collections.abc import Sequence
from datetime import date
from random import Random

from adapters.demo.audit import MISSED_NORM
from adapters.demo.office import sent, ticked
from adapters.demo.profiles import BELOW, Jaar
from adapters.demo.step import Step, Steps, decided, decision, if_allowed
from adapters.demo.year import Year
from domain.begrippen import Rol
from domain.calendar import plus_dagen
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.command import Besluitcommand, Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.einde.besluiten import OntbindOvereenkomst
from domain.keurmerk.einde.gronden import OntbindingGrond
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast

G = NietToekenningGrond
REFUSED_FOR = {
    Jaar.NORM_GEMIST: (G.NORM_NIET_GEHAALD,),
    Jaar.GEEN_TRAJECTEN: (G.OPNIEUW_TE_WEINIG_TRAJECTEN, G.VERLENGING_NIET_MOGELIJK),
    Jaar.LAAT: (G.AUDIT_OF_TVO_NIET_TIJDIG,),
}
FINE = "De beoordeling laat geen tekort zien dat nog openstaat."
NOT_FINE = "De beoordeling laat een tekort zien waarvoor geen herstel bestaat."
FEW = "Alles is in orde, maar er zijn nog te weinig Trajecten om op te beoordelen."
STARS = (2, 4)


def assessed(y: Year) -> Steps:
    """A measure where one is due, then the decision, and its letter."""
    if not y.aspirant and y.jaar in BELOW:
        yield from _measure(y)
    dag = y.na(104, 12)
    yield decision(dag, *(_aspirant(y, dag) if y.aspirant else _holder(y, dag)))
    yield sent(plus_dagen(dag, 1))
    yield from ticked(plus_dagen(dag, 4))


def _measure(y: Year) -> Steps:
    """Compensatie when it can, else a Waarschuwing that is repaired in time."""
    dag, repaired = y.na(72), y.na(95)
    base = decided(dag, "Uit de Audit blijkt een tekort.", f"audit-{y.start.year}")
    compensatie = (PasCompensatieToe(**base),) if y.jaar is Jaar.DIENST_ONDER_NORM else ()
    until = plus_dagen(dag, 42)
    yield if_allowed(
        dag,
        *compensatie,
        GeefWaarschuwing(hersteltermijn_tot=until, **base),
        GeefWaarschuwing(hersteltermijn_tot=until, normen=(MISSED_NORM,), **base),
    )
    yield sent(plus_dagen(dag, 1))
    yield _repair(repaired)
    yield sent(plus_dagen(repaired, 1))


def _repair(dag: date) -> Step:
    """Of the Waarschuwing that is open, if there is one."""

    def ask(dossier: Dossier) -> Sequence[Command]:
        open_ = dossier.keurmerk.waarschuwingen
        base = decided(dag, "De houder heeft laten zien dat het tekort is hersteld.")
        return [StelHerstelVast(waarschuwing=each.versie, **base) for each in open_[:1]]

    return Step(dag, ask, Rol.BESLISSER)


def _holder(y: Year, dag: date) -> tuple[Besluitcommand, ...]:
    """Stars by hand as long as nothing computes them."""
    base = decided(dag, FINE)
    stars = y.chance.randint(*STARS)
    return ZetKeurmerkVoort(sterren=stars, **base), ZetKeurmerkVoort(**base)


def _aspirant(y: Year, dag: date) -> tuple[Besluitcommand, ...]:
    gronden = REFUSED_FOR.get(y.jaar, ())
    refused = decided(dag, NOT_FINE)
    niet = (KenKeurmerkNietToe(gronden=(grond,), **refused) for grond in gronden)
    if y.verlengt:
        return VerlengAspirant(**decided(dag, FEW)), *niet
    stars, base = y.chance.randint(*STARS), decided(dag, FINE)
    toe = (KenKeurmerkToe(sterren=stars, **base), KenKeurmerkToe(**base))
    return tuple(niet) or toe


def refused_aftermath(y: Year, chance: Random) -> Steps:
    """Nobody applies again, so that the Overeenkomst ends; some are left to be looked at."""
    dag = plus_dagen(y.einde, 104 + 400)
    if chance.randrange(2):
        base = decided(dag, "Er kwam geen nieuwe aanvraag.")
        yield if_allowed(
            dag,
            OntbindOvereenkomst(gronden=(OntbindingGrond.NA_NIET_TOEKENNING,), **base),
        )
        yield sent(plus_dagen(dag, 1))
        yield from ticked(plus_dagen(dag, 5))
