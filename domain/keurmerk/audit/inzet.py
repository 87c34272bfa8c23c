"""Who holds an Audit, and what the auditregister says of that on the day of the Audit."""

from collections.abc import Callable
from datetime import date
from typing import ClassVar, Protocol, cast

from domain.handleiding import handleiding
from domain.keurmerk.audit.afspraak import afspraak
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.audit.feiten import ResultatenauditGepland, ResultatenauditVastgelegd
from domain.keurmerk.auditregister.register import (
    Auditor,
    Instelling,
    laatst_voorbij,
    op,
)
from domain.keurmerk.vraag import Vraag, beoordelingseditie


class Inzet(Protocol):
    """A command about an Audit: for which certificerende instelling, by whom, and when."""

    RE_AUDIT: ClassVar[bool]

    @property
    def certificerende_instelling(self) -> str | None: ...
    @property
    def auditor(self) -> str | None: ...
    @property
    def auditdag(self) -> date: ...


Inzetvraag = Vraag[Inzet]


def eerste_audit(vraag: Inzetvraag) -> ResultatenauditVastgelegd | None:
    """The Audit that a re-audit goes back to; None for any other Audit."""
    if not vraag.command.RE_AUDIT or vraag.periode is None:
        return None
    start = vraag.periode.start
    alle = [e for _, e in vraag.dossier.events(ResultatenauditVastgelegd)]
    return next((e for e in alle if e.meetperiode_start == start), None)


def _eerder(vraag: Inzetvraag) -> ResultatenauditVastgelegd | ResultatenauditGepland | None:
    """Where the log names who it is, when the command does not."""
    if isinstance(vraag.command, LegResultatenauditVast):
        return afspraak(cast(Vraag[LegResultatenauditVast], vraag))
    return eerste_audit(vraag)


def instelling_van(vraag: Inzetvraag) -> str | None:
    """What is filled in, or else as it was planned; a re-audit goes back to the first Audit."""
    eerder = _eerder(vraag)
    return vraag.command.certificerende_instelling or (
        eerder.certificerende_instelling if eerder else None
    )


def auditor_van(vraag: Inzetvraag) -> str | None:
    eerder = _eerder(vraag)
    return vraag.command.auditor or (eerder.auditor if eerder else None)


def _instelling(vraag: Inzetvraag) -> Instelling | None:
    return vraag.auditregister.instellingen.get(instelling_van(vraag) or "")


def _auditor(vraag: Inzetvraag) -> Auditor | None:
    return vraag.auditregister.auditors.get(auditor_van(vraag) or "")


def ingevuld(vraag: Inzetvraag) -> dict[str, object]:
    return {
        "instelling": instelling_van(vraag),
        "auditor": auditor_van(vraag),
        "dag": vraag.command.auditdag,
    }


def vastgelegd(test: Callable[[Inzetvraag], bool]) -> Callable[[Inzetvraag], bool]:
    """Something must be recorded; whoever tells history could not have done so."""
    return lambda vraag: vraag.geimporteerd or test(vraag)


def instelling_bekend(vraag: Inzetvraag) -> bool:
    return instelling_van(vraag) is None or _instelling(vraag) is not None


def _onder_overeenkomst(vraag: Inzetvraag, instelling: Instelling) -> bool:
    dag, eerste = vraag.command.auditdag, eerste_audit(vraag)
    return op(instelling.overeenkomsten, dag) is not None or instelling.afrondend(
        eerste.uitgevoerd_op if eerste else None, dag
    )


def einde_overeenkomst(vraag: Inzetvraag) -> date | None:
    """The last day of the contract that is over, when there is none on the day of the Audit."""
    instelling = _instelling(vraag)
    if instelling is None or _onder_overeenkomst(vraag, instelling):
        return None
    return laatst_voorbij(instelling.overeenkomsten, vraag.command.auditdag)


def overeenkomst_bekend(vraag: Inzetvraag) -> bool:
    instelling = _instelling(vraag)
    return instelling is None or (
        _onder_overeenkomst(vraag, instelling) or einde_overeenkomst(vraag) is not None
    )


def werkt_elders(vraag: Inzetvraag) -> str | None:
    """Where the Auditor is on that day instead; None when that is right or not known."""
    auditor, dag = _auditor(vraag), vraag.command.auditdag
    voor = instelling_van(vraag)
    if auditor is None or voor is None or (bij := auditor.instelling(dag)) == voor:
        return None
    if bij is not None:
        return f"werkt op {dag:%d-%m-%Y} voor ‘{bij}’"
    gestopt = laatst_voorbij(auditor.inschrijvingen, dag)
    return f"is uitgeschreven na {gestopt:%d-%m-%Y}" if gestopt else None


def ingeschreven(vraag: Inzetvraag) -> bool:
    auditor = _auditor(vraag)
    if auditor is None:
        return auditor_van(vraag) is None
    return auditor.instelling(vraag.command.auditdag) is not None or werkt_elders(vraag) is not None


def training_voorbij(vraag: Inzetvraag) -> date | None:
    auditor, dag = _auditor(vraag), vraag.command.auditdag
    if auditor is None or op(auditor.trainingen, dag):
        return None
    return laatst_voorbij(auditor.trainingen, dag)


def getraind(vraag: Inzetvraag) -> bool:
    auditor = _auditor(vraag)
    return auditor is None or (
        op(auditor.trainingen, vraag.command.auditdag) is not None
        or training_voorbij(vraag) is not None
    )


def minimaal(vraag: Inzetvraag) -> int:
    """By the text that the Audit itself goes by: that of its Meetperiode (A-04)."""
    return handleiding(beoordelingseditie(vraag)).auditoren.meegelopen.waarde


def meegelopen(vraag: Inzetvraag) -> int | None:
    auditor = _auditor(vraag)
    return auditor.meegelopen_voor(vraag.command.auditdag) if auditor else None


def genoeg_meegelopen(vraag: Inzetvraag) -> bool:
    nodig, gedaan = minimaal(vraag), meegelopen(vraag)
    return gedaan is None or gedaan >= nodig


def geheimhouding(vraag: Inzetvraag) -> bool:
    auditor = _auditor(vraag)
    return auditor is None or auditor.geheimhouding_op(vraag.command.auditdag)


def belang_bij_houder(vraag: Inzetvraag) -> str | None:
    auditor = _auditor(vraag)
    belang = auditor.belang(vraag.kvk, vraag.command.auditdag) if auditor else None
    return belang.aard if belang else None


def zelfde_instelling(vraag: Inzetvraag) -> bool:
    eerste = eerste_audit(vraag)
    return eerste is None or instelling_van(vraag) == eerste.certificerende_instelling


def eerste_instelling(vraag: Inzetvraag) -> str:
    eerste = eerste_audit(vraag)
    return eerste.certificerende_instelling if eerste else ""
