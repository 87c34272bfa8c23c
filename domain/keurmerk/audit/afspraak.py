"""Who holds the resultatenaudit: as it was planned, unless somebody else came (H23 5.1.1)."""

from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.audit.feiten import ResultatenauditGepland
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.vraag import Vraag


def afspraak(vraag: Vraag[LegResultatenauditVast]) -> ResultatenauditGepland | None:
    """The last appointment for the Meetperiode that is meant; None when there is none."""
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    if periode is None:
        return None
    log = Logboek(vraag.dossier, vraag.command.uitgevoerd_op)
    gevonden = log.laatste_van_periode(ResultatenauditGepland, periode.start)
    return gevonden.waarde if gevonden else None
