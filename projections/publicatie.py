"""Which grades of a survey report may be shown (H23 4.1, 4.2, Tabel 3)."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from domain.begrippen import Dienst
from domain.handleiding import EditieNietInSysteem, Handleiding, handleiding
from domain.handleiding.diensten import NAMEN
from domain.keurmerk.tevredenheid.feiten import Responsregel, TevredenheidsrapportVastgelegd
from domain.source import Editie
from domain.tevredenheid.publicatie import (
    CLIENTEN,
    OPDRACHTGEVERS,
    publicatie,
    publicatie_opdrachtgevers,
)
from domain.tevredenheid.respons import percentage, respons
from projections.aspecten import Cijfer, Tevredenheidsgegeven


def te_publiceren(rapport: TevredenheidsrapportVastgelegd, editie: Editie) -> Tevredenheidsgegeven:
    """Under the rules of `editie`; without its text nothing is published (DECISIONS 17)."""
    toon = _oordeel(editie)
    return Tevredenheidsgegeven(
        meetperiode_start=rapport.meetperiode_start,
        rapportdatum=rapport.rapportdatum,
        totaal=toon(rapport.totaal, CLIENTEN, None),
        diensten=tuple(
            toon(regel, NAMEN[regel.dienst], regel.dienst)
            for regel in sorted(rapport.diensten, key=lambda regel: _VOLGORDE[regel.dienst])
        ),
        opdrachtgevers=(
            toon(rapport.opdrachtgevers, OPDRACHTGEVERS, None) if rapport.opdrachtgevers else None
        ),
    )


_VOLGORDE = {dienst: n for n, dienst in enumerate(Dienst)}
Beoordeling: TypeAlias = Callable[[Responsregel, str, Dienst | None], Cijfer]


def _oordeel(editie: Editie) -> Beoordeling:
    try:
        return partial(_beoordeeld, handleiding(editie))
    except EditieNietInSysteem:
        zin = f"De tekst van de {editie} staat niet in dit systeem."
        return partial(_achtergehouden, zin)


def _achtergehouden(zin: str, _regel: Responsregel, groep: str, dienst: Dienst | None) -> Cijfer:
    return Cijfer(groep, dienst, rapportcijfer=None, respons=None, reden=zin)


def _beoordeeld(
    tekst: Handleiding, regel: Responsregel, groep: str, dienst: Dienst | None
) -> Cijfer:
    if groep == OPDRACHTGEVERS:
        uitslag = publicatie_opdrachtgevers(regel.uitgenodigd, regel.ingevuld, tekst)
    else:
        uitslag = publicatie(regel.uitgenodigd, regel.ingevuld, tekst, groep)
    aandeel = respons(regel.uitgenodigd, regel.ingevuld)
    if not uitslag.gehaald or aandeel is None:
        return _achtergehouden(uitslag.zin, regel, groep, dienst)
    return Cijfer(groep, dienst, regel.rapportcijfer, percentage(aandeel), reden=None)
