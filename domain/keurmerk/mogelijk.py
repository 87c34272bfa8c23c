"""What may be done with a dossier on a day, and for what may not be done: every reason."""

from dataclasses import dataclass
from datetime import date

from domain.begrippen import Rol
from domain.keurmerk.commands import COMMANDS
from domain.keurmerk.decisions import BESLISSINGEN, bezwaren_vooraf
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.rules.vraag import Vraag
from domain.rules import Reden


@dataclass(frozen=True, slots=True)
class Mogelijkheid:
    """`redenen` is empty when the command can be given; what is filled in is tested then."""

    commando: str
    omschrijving: str
    redenen: tuple[Reden, ...]

    @property
    def kan(self) -> bool:
        return not self.redenen


def mogelijk(dossier: Dossier, dag: date, rol: Rol) -> tuple[Mogelijkheid, ...]:
    """Every command that people can give, in the order of the life of a keurmerk."""
    vraag = Vraag(dossier, dag, rol, dossier.keurmerk.kvk or "")
    return tuple(
        Mogelijkheid(
            command.NAAM,
            (command.__doc__ or "").strip(),
            bezwaren_vooraf(BESLISSINGEN[command], vraag),
        )
        for command in COMMANDS
        if not BESLISSINGEN[command].alleen_systeem
    )
