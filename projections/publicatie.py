"""Which grades of a survey report may be shown (H23 4.1, 4.2, Tabel 3)."""

from domain.begrippen import Dienst
from domain.handleiding import H2023, HANDLEIDINGEN, Handleiding
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
from domain.tevredenheid.uitslag import Uitslag
from projections.aspecten import Cijfer, Tevredenheidsgegeven


def te_publiceren(rapport: TevredenheidsrapportVastgelegd, editie: Editie) -> Tevredenheidsgegeven:
    """Under the rules of `editie`, or those of 2023 when we do not hold its text."""
    handleiding = HANDLEIDINGEN.get(editie, H2023)
    return Tevredenheidsgegeven(
        meetperiode_start=rapport.meetperiode_start,
        rapportdatum=rapport.rapportdatum,
        totaal=_clienten(rapport.totaal, CLIENTEN, None, handleiding),
        diensten=tuple(
            _clienten(regel, NAMEN[regel.dienst], regel.dienst, handleiding)
            for regel in sorted(rapport.diensten, key=lambda regel: _VOLGORDE[regel.dienst])
        ),
        opdrachtgevers=_opdrachtgevers(rapport.opdrachtgevers, handleiding),
    )


_VOLGORDE = {dienst: n for n, dienst in enumerate(Dienst)}


def _clienten(
    regel: Responsregel, groep: str, dienst: Dienst | None, handleiding: Handleiding
) -> Cijfer:
    uitslag = publicatie(regel.uitgenodigd, regel.ingevuld, groep, handleiding)
    return _cijfer(regel, groep, dienst, uitslag)


def _opdrachtgevers(regel: Responsregel | None, handleiding: Handleiding) -> Cijfer | None:
    if regel is None:
        return None
    uitslag = publicatie_opdrachtgevers(regel.uitgenodigd, regel.ingevuld, handleiding)
    return _cijfer(regel, OPDRACHTGEVERS, None, uitslag)


def _cijfer(regel: Responsregel, groep: str, dienst: Dienst | None, uitslag: Uitslag) -> Cijfer:
    aandeel = respons(regel.uitgenodigd, regel.ingevuld)
    if not uitslag.gehaald or aandeel is None:
        return Cijfer(groep, dienst, rapportcijfer=None, respons=None, reden=uitslag.zin)
    return Cijfer(groep, dienst, regel.rapportcijfer, percentage(aandeel), reden=None)
