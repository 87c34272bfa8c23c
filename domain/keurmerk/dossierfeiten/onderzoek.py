"""What clients and Opdrachtgevers said, and how they were asked (H23 4.1, 4.2, 5.1.2)."""

from collections.abc import Iterator

from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.dossierfeiten.organisatie import cedeo
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.tevredenheid.clientenaudit.feiten import (
    ClientenauditAangeboden,
    ClientenauditVastgelegd,
)
from domain.keurmerk.tevredenheid.feiten import (
    Dienstrespons,
    Responsregel,
    TevredenheidsrapportVastgelegd,
)
from domain.receipt.feiten import Onderzoek
from domain.receipt.receipt import Oorsprong
from domain.tevredenheid.rapport import Rapport
from domain.tevredenheid.respons import Meting

Rapportevent = TevredenheidsrapportVastgelegd | ClientenauditVastgelegd


def onderzoek(log: Logboek, periode: Periode) -> Onderzoek:
    rapport, audit = _rapport(log, periode), _clientenaudit(log, periode)
    erkenning = cedeo(log, min(periode.audit_op or log.tot, log.tot))
    return Onderzoek(
        rapport=_cijfers(rapport.waarde) if rapport else None,
        clientenaudit=_cijfers(audit.waarde) if audit else None,
        clientenaudit_aangeboden=kans_voorbij(log, periode),
        cedeo_cijfer=erkenning.waarde.cijfer if erkenning else None,
    )


def kans_voorbij(log: Logboek, periode: Periode) -> bool:
    """A cliëntenaudit was offered with a term, and it was held or the term is over (A-81)."""
    gehouden = _clientenaudit(log, periode) is not None
    aanbod = log.van_periode(ClientenauditAangeboden, periode.start)
    return any(gehouden or een.waarde.uiterlijk < log.tot for een in aanbod)


def oorsprong(log: Logboek, periode: Periode) -> Iterator[Oorsprong]:
    aanbod = log.van_periode(ClientenauditAangeboden, periode.start)
    erkenning = cedeo(log, min(periode.audit_op or log.tot, log.tot))
    yield from log.oorsprong("onderzoek.rapport", _rapport(log, periode))
    yield from log.oorsprong("onderzoek.clientenaudit", _clientenaudit(log, periode))
    yield from log.oorsprong("onderzoek.clientenaudit_aangeboden", *aanbod)
    yield from log.oorsprong("onderzoek.cedeo_cijfer", erkenning)


def _rapport(log: Logboek, periode: Periode) -> Gevonden[TevredenheidsrapportVastgelegd] | None:
    return log.laatste_van_periode(TevredenheidsrapportVastgelegd, periode.start)


def _clientenaudit(log: Logboek, periode: Periode) -> Gevonden[ClientenauditVastgelegd] | None:
    return log.laatste_van_periode(ClientenauditVastgelegd, periode.start)


def _cijfers(event: Rapportevent) -> Rapport:
    return Rapport(
        diensten={rij.dienst: _meting(rij) for rij in event.diensten},
        totaal=_meting(event.totaal),
        opdrachtgevers=_meting(event.opdrachtgevers) if event.opdrachtgevers else None,
    )


def _meting(rij: Responsregel | Dienstrespons) -> Meting:
    return Meting(rij.uitgenodigd, rij.ingevuld, rij.rapportcijfer)
