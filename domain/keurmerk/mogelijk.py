"""What may be done with a dossier on a day, and for what may not be done: every reason."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.begrippen import Rol
from domain.keurmerk.besluiten import BESLISSING, bezwaren_vooraf, zonder_command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.feiten import FEIT
from domain.keurmerk.lifecycle.kaarten import volgens_kaarten
from domain.keurmerk.lifecycle.overgangen import VAN_DE_STATUS
from domain.rules import Reden, niet_beoordeeld


class KaartenEnTabelVerschillen(Exception):
    """The running statecharts allow something else than the table that decisions use."""


@dataclass(frozen=True, slots=True)
class Mogelijkheid:
    """`redenen` is empty when the command can be given; what is filled in is tested then.

    `onbeoordeeld` are rules that cannot judge, because the text of the edition is not here.
    """

    commando: str
    omschrijving: str
    redenen: tuple[Reden, ...]
    onbeoordeeld: tuple[Reden, ...] = ()

    @property
    def kan(self) -> bool:
        return not self.redenen

    @property
    def past(self) -> bool:
        """Whether it concerns a dossier in this status at all."""
        return VAN_DE_STATUS.isdisjoint(reden.code for reden in self.redenen)


def mogelijk(dossier: Dossier, dag: date, rol: Rol) -> tuple[Mogelijkheid, ...]:
    """Every command that people can give, in the order of the life of a keurmerk."""
    return tuple(_mogelijkheden(dossier, dag, rol))


def _mogelijkheden(dossier: Dossier, dag: date, rol: Rol) -> Iterator[Mogelijkheid]:
    vraag, keurmerk = zonder_command(dossier, dag, rol), dossier.keurmerk
    kaarten = volgens_kaarten(keurmerk.ligging, keurmerk.overeenkomst)
    for command, beslissing in BESLISSING.items():
        if beslissing.alleen_systeem:
            continue
        redenen = bezwaren_vooraf(beslissing, vraag)
        event = beslissing.event
        if event and FEIT[event].overgang and event.__name__ not in kaarten and not redenen:
            raise KaartenEnTabelVerschillen(event.__name__)
        yield Mogelijkheid(
            command.NAAM,
            (command.__doc__ or "").strip(),
            redenen,
            niet_beoordeeld(beslissing.vooraf, vraag),
        )
