"""Who holds the resultatenaudit: as it was planned, unless somebody else came (H23 5.1.1)."""

from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.audit.feiten import ResultatenauditGepland
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import h2023

Auditvraag = Vraag[LegResultatenauditVast]


def afspraak(vraag: Auditvraag) -> ResultatenauditGepland | None:
    """The last appointment for the Meetperiode that is meant; None when there is none."""
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    if periode is None:
        return None
    log = Logboek(vraag.dossier, vraag.command.uitgevoerd_op)
    gevonden = log.laatste_van_periode(ResultatenauditGepland, periode.start)
    return gevonden.waarde if gevonden else None


def instelling(vraag: Auditvraag) -> str:
    gepland = afspraak(vraag)
    return vraag.command.certificerende_instelling or (
        gepland.certificerende_instelling if gepland else ""
    )


def auditor(vraag: Auditvraag) -> str:
    gepland = afspraak(vraag)
    return vraag.command.auditor or (gepland.auditor if gepland else "")


GEHOUDEN_DOOR = Regel[Auditvraag](
    "auditor-onbekend",
    h2023("5.1.1", "Een Auditor van een certificerende instelling houdt de Audit."),
    "Noem de certificerende instelling en de Auditor: er is geen afspraak vastgelegd"
    " (plan-resultatenaudit) waaruit die blijken.",
    lambda v: bool(instelling(v) and auditor(v)),
)
