"""How far each Audit beside the resultatenaudit is, from the events of the dossier."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from domain.keurmerk.aanvullend.feiten import (
    AanvullendeAuditAfgehandeld,
    AanvullendeAuditGehouden,
    AanvullendeAuditGelast,
    AanvullendeAuditVervallen,
)
from domain.keurmerk.audit.feiten import ResultatenauditVastgelegd
from domain.keurmerk.vraag import Vooraf, Vraag


class VanAudit(Protocol):
    """A command about one Audit, by its kenmerk."""

    @property
    def audit(self) -> str: ...


@dataclass(frozen=True, slots=True)
class AanvullendeAudit:
    """What was recorded of one Audit; None is what has not happened."""

    gelast: AanvullendeAuditGelast
    gehouden: AanvullendeAuditGehouden | None
    afgehandeld: AanvullendeAuditAfgehandeld | None
    vervallen: AanvullendeAuditVervallen | None

    @property
    def te_houden(self) -> bool:
        return self.gehouden is None and self.vervallen is None

    @property
    def af_te_handelen(self) -> bool:
        return self.gehouden is not None and self.afgehandeld is None


def aanvullende_audits(vraag: Vooraf) -> Iterator[AanvullendeAudit]:
    """In the order in which they were ordered."""
    dossier = vraag.dossier
    gehouden = {e.audit: e for _, e in dossier.events(AanvullendeAuditGehouden)}
    afgehandeld = {e.audit: e for _, e in dossier.events(AanvullendeAuditAfgehandeld)}
    vervallen = {e.audit: e for _, e in dossier.events(AanvullendeAuditVervallen)}
    for _, gelast in dossier.events(AanvullendeAuditGelast):
        naam = gelast.audit
        yield AanvullendeAudit(
            gelast, gehouden.get(naam), afgehandeld.get(naam), vervallen.get(naam)
        )


def genoemd(vraag: Vooraf, kenmerk: str | None) -> AanvullendeAudit | None:
    return next((a for a in aanvullende_audits(vraag) if a.gelast.audit == kenmerk), None)


def bedoelde(vraag: Vraag[VanAudit]) -> AanvullendeAudit | None:
    return genoemd(vraag, vraag.command.audit)


def resultatenaudit(vraag: Vooraf, rapport: str | None) -> bool:
    """Whether there is a resultatenaudit with this report."""
    return any(e.rapport == rapport for _, e in vraag.dossier.events(ResultatenauditVastgelegd))
