"""Facts that only some Meetperiodes have: they come in where the rules let them."""

from collections.abc import Iterator
from dataclasses import replace

from domain.begrippen import Rol
from domain.keurmerk.audit.commands import PlanResultatenaudit
from domain.keurmerk.besluiten import beslis
from domain.keurmerk.certificaat.besluiten import LegCertificaatVast, MeldCertificaatVerloren
from domain.keurmerk.command import Command
from domain.keurmerk.resultaten.besluiten import LegAuditcijfersVast
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.clientenaudit.besluiten import (
    BiedClientenauditAan,
    LegClientenauditVast,
)
from domain.keurmerk.tevredenheid.concept.besluiten import (
    LegConceptrapportVast,
    LegReactieConceptrapportVast,
)
from domain.rules import Geweigerd, NietTeBeoordelen
from tests.support.asking import fill_in
from tests.support.auditregister import AUDITORS
from tests.support.life import Life
from tests.support.scenario import envelope, on

SURVEY = (LegTvoAanleveringVast,)
REPORT = (LegConceptrapportVast, LegReactieConceptrapportVast)
AUDIT = (
    LegCertificaatVast,
    MeldCertificaatVerloren,
    BiedClientenauditAan,
    LegClientenauditVast,
    PlanResultatenaudit,
    LegAuditcijfersVast,
)


def extras(life: Life, *kinds: type[Command]) -> Iterator[Command]:
    """Each with some chance, and only what would be accepted now."""
    for kind in kinds:
        if life.happens(0.2) and _accepted(life, command := fill_in(kind, life.dossier, life.day)):
            yield command


def _accepted(life: Life, command: Command) -> bool:
    asked = replace(
        envelope(life.dossier, on(life.day, type(command), rol=Rol.BESLISSER)), kvk=life.kvk
    )
    try:
        return bool(beslis(command, life.dossier, asked, AUDITORS))
    except (Geweigerd, NietTeBeoordelen):
        return False
