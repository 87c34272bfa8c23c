"""Recording the report of the Tevredenheidsonderzoek (H23 4.1, 4.2)."""

from domain.keurmerk.commands import LegTevredenheidsrapportVast
from domain.keurmerk.commands.meetperiode import Respons
from domain.keurmerk.decisions.beslissing import Beslissing
from domain.keurmerk.events import TevredenheidsrapportVastgelegd
from domain.keurmerk.events.meetperiode import Dienstrespons, Responsregel
from domain.keurmerk.rules.algemeen import niet_in_toekomst
from domain.keurmerk.rules.meetperiode import PERIODE_BESTAAT
from domain.keurmerk.rules.tevredenheid import AANTALLEN, CIJFER, DIENST_UNIEK, TELT_OP
from domain.keurmerk.rules.vraag import Vraag


def _regel(rij: Respons) -> Responsregel:
    return Responsregel(
        uitgenodigd=rij.uitgenodigd, ingevuld=rij.ingevuld, rapportcijfer=rij.rapportcijfer
    )


def _rapport(vraag: Vraag) -> TevredenheidsrapportVastgelegd:
    command: LegTevredenheidsrapportVast = vraag.command
    diensten = tuple(
        Dienstrespons(
            dienst=rij.dienst,
            uitgenodigd=rij.uitgenodigd,
            ingevuld=rij.ingevuld,
            rapportcijfer=rij.rapportcijfer,
        )
        for rij in command.diensten
    )
    return TevredenheidsrapportVastgelegd(
        meetperiode_start=command.meetperiode_start,
        rapportdatum=command.rapportdatum,
        bureau=command.bureau,
        rapport=command.rapport,
        diensten=diensten,
        totaal=_regel(command.totaal),
        opdrachtgevers=_regel(command.opdrachtgevers) if command.opdrachtgevers else None,
    )


BESLISSINGEN = (
    Beslissing(
        LegTevredenheidsrapportVast,
        None,
        _rapport,
        inhoud=(
            PERIODE_BESTAAT,
            *niet_in_toekomst("rapportdatum"),
            AANTALLEN,
            CIJFER,
            DIENST_UNIEK,
            TELT_OP,
        ),
    ),
)
