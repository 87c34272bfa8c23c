"""When the keurmerk was suspended or withdrawn, for an exemption (H23 5.1.1, A-89)."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.feiten import AanvraagIngediend
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.einde.feiten import IngetrokkenVoorBepaaldeTijd, IngetrokkenVoorOnbepaaldeTijd
from domain.keurmerk.schorsing.feiten import (
    GeschorstAlsSanctie,
    GeschorstVoorOnderzoek,
    SchorsingOpgeheven,
)
from domain.keurmerk.schorsing.gronden import OpheffingGrond
from domain.vrijstelling.feiten import Maatregel, Maatregelfeit, Statuslog

Schorsingevent = GeschorstVoorOnderzoek | GeschorstAlsSanctie
ZONDER_BEVINDING = OpheffingGrond.ONDERZOEK_ZONDER_BEVINDING.value


def statuslog(log: Logboek) -> Statuslog | None:
    """A log that begins with an application holds everything since; without one nobody knows."""
    aanvragen = log.alle(AanvraagIngediend)
    if not aanvragen:
        return None
    return Statuslog(
        compleet_vanaf=min(een.waarde.ingediend_op for een in aanvragen),
        maatregelen=(*_schorsingen(log), *_intrekkingen(log)),
        bewijs=log.bewijs(aanvragen[0].versies),
    )


def _schorsingen(log: Logboek) -> Iterator[Maatregelfeit]:
    gevonden: list[Gevonden[Schorsingevent]] = [
        *log.alle(GeschorstVoorOnderzoek),
        *log.alle(GeschorstAlsSanctie),
    ]
    for een in gevonden:
        einde = _opgeheven(log, een.versies[0])
        vanaf, laatste = een.waarde.besluit.ingangsdatum, een.waarde.laatste_dag
        yield Maatregelfeit(
            maatregel=Maatregel.SCHORSING,
            vanaf=vanaf,
            tot_en_met=_laatste_dag(einde, laatste),
            zonder_bevinding=_schoon(een, einde),
            bewijs=log.bewijs((*een.versies, *(einde.versies if einde else ()))),
        )


def _opgeheven(log: Logboek, versie: int) -> Gevonden[SchorsingOpgeheven] | None:
    later = (een for een in log.alle(SchorsingOpgeheven) if een.versies[0] > versie)
    return next(later, None)


def _laatste_dag(einde: Gevonden[SchorsingOpgeheven] | None, laatste: date) -> date:
    return plus_dagen(einde.waarde.besluit.ingangsdatum, -1) if einde else laatste


def _schoon(een: Gevonden[Schorsingevent], einde: Gevonden[SchorsingOpgeheven] | None) -> bool:
    onderzoek = isinstance(een.waarde, GeschorstVoorOnderzoek)
    return onderzoek and einde is not None and ZONDER_BEVINDING in einde.waarde.besluit.gronden


def _intrekkingen(log: Logboek) -> Iterator[Maatregelfeit]:
    for een in log.alle(IngetrokkenVoorBepaaldeTijd):
        yield _intrekking(log, een, een.waarde.besluit.ingangsdatum)
    for ander in log.alle(IngetrokkenVoorOnbepaaldeTijd):
        yield _intrekking(log, ander, ander.waarde.besluit.ingangsdatum)


def _intrekking(log: Logboek, een: Gevonden[object], vanaf: date) -> Maatregelfeit:
    return Maatregelfeit(
        maatregel=Maatregel.INTREKKING, vanaf=vanaf, bewijs=log.bewijs(een.versies)
    )
