"""The grade of all clients in a Meetperiode, and who measured it (H23 4.1, 5.1.1)."""

from decimal import Decimal

from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.dossierfeiten.organisatie import cedeo
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.tevredenheid.clientenaudit.feiten import ClientenauditVastgelegd
from domain.keurmerk.tevredenheid.feiten import TevredenheidsrapportVastgelegd
from domain.vrijstelling.feiten import Cijferbron, Klantcijfer


def klantcijfer(log: Logboek, periode: Periode) -> Klantcijfer | None:
    """A cliëntenaudit goes before the survey (A-27), CEDEO before both (A-90)."""
    erkenning = cedeo(log, periode.einde)
    if erkenning and erkenning.waarde.cijfer is not None:
        return _cijfer(log, erkenning.waarde.cijfer, Cijferbron.CEDEO, erkenning.versies)
    audit = log.laatste_van_periode(ClientenauditVastgelegd, periode.start)
    if audit and audit.waarde.totaal.rapportcijfer is not None:
        cijfer = audit.waarde.totaal.rapportcijfer
        return _cijfer(log, cijfer, Cijferbron.CLIENTENAUDIT, audit.versies)
    rapport = log.laatste_van_periode(TevredenheidsrapportVastgelegd, periode.start)
    if rapport and rapport.waarde.totaal.rapportcijfer is not None:
        cijfer = rapport.waarde.totaal.rapportcijfer
        return _cijfer(log, cijfer, Cijferbron.TEVREDENHEIDSONDERZOEK, rapport.versies)
    return None


def _cijfer(
    log: Logboek, cijfer: Decimal, herkomst: Cijferbron, versies: tuple[int, ...]
) -> Klantcijfer:
    return Klantcijfer(cijfer=cijfer, herkomst=herkomst, bewijs=log.bewijs(versies))
