"""How a decision on another dossier comes to know the register, and how it stays true."""

from domain.keurmerk.auditregister.register import Auditregister
from domain.keurmerk.auditregister.volgen import auditregister
from domain.keurmerk.dossier import AUDITREGISTER, Dossier
from domain.keurmerk.envelope import Bewaking, Envelope

LEEG = Dossier(AUDITREGISTER)


def kennis(dossier: Dossier, envelope: Envelope, register: Dossier) -> Auditregister:
    """All that is known now; of history only what was known then."""
    stroom = dossier if dossier.id == AUDITREGISTER else register
    return auditregister(stroom.historie, envelope.moment if envelope.geimporteerd else None)


def ongewijzigd(register: Dossier) -> Bewaking:
    """The register must be as it was read when the events are written."""
    return Bewaking("auditregister-ongewijzigd", (f"{AUDITREGISTER}/{register.versie}",))
