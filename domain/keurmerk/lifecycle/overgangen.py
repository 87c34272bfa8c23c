"""Which event may follow now by both tables, and why not."""

from collections.abc import Iterator

from domain.keurmerk.lifecycle.ligging import Ligging
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.lifecycle.tabel import keurmerktabel, overeenkomsttabel
from domain.rules import Reden
from domain.source import Bron

KEURMERK = keurmerktabel()
OVEREENKOMST = overeenkomsttabel()
VAN_OVEREENKOMST = frozenset(naam for _, naam in OVEREENKOMST)
ONDERLIGGEND_ANDERS = "de status vóór de Schorsing of de aanvraag laat dit niet toe"


def status_na(ligging: Ligging, naam: str) -> Keurmerkstatus | None:
    """The status that follows, or None when the event `naam` may not happen now."""
    overgangen = KEURMERK.get((ligging.state, naam), ())
    return next((o.naar for o in overgangen if o.kan(ligging)), None)


def toegestaan_in(naam: str) -> tuple[Keurmerkstatus, ...]:
    return tuple(status for status in Keurmerkstatus if (status, naam) in KEURMERK)


def bezwaren(
    ligging: Ligging, overeenkomst: Overeenkomststatus, naam: str, bron: Bron
) -> tuple[Reden, ...]:
    """Why the event `naam`, which rests on `bron`, may not happen: every reason of both tables."""
    return tuple(
        Reden(code, zin, str(bron)) for code, zin in _bezwaren(ligging, overeenkomst, naam)
    )


STATUS = "status-laat-dit-niet-toe"
ONDERLIGGEND = "onderliggende-status-laat-dit-niet-toe"
OVEREENKOMSTSTATUS = "overeenkomst-laat-dit-niet-toe"
VAN_DE_STATUS = frozenset({STATUS, ONDERLIGGEND, OVEREENKOMSTSTATUS})


def _bezwaren(
    ligging: Ligging, overeenkomst: Overeenkomststatus, naam: str
) -> Iterator[tuple[str, str]]:
    if (ligging.state, naam) not in KEURMERK:
        kan = ", ".join(toegestaan_in(naam))
        zin = f"Dit kan niet bij status ‘{ligging.state}’, wel bij: {kan}."
        yield STATUS, zin
    elif status_na(ligging, naam) is None:
        zin = f"Dit kan niet bij status ‘{ligging.state}’: {ONDERLIGGEND_ANDERS}."
        yield ONDERLIGGEND, zin
    if naam in VAN_OVEREENKOMST and (overeenkomst, naam) not in OVEREENKOMST:
        zin = f"Dit kan niet zolang de Overeenkomst ‘{overeenkomst}’ is."
        yield OVEREENKOMSTSTATUS, zin
