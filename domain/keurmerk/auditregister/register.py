"""What is known of certificerende instellingen and Auditors, on any day. Values that judge nothing.

A last day counts itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from immutables import Map

from domain.keurmerk.auditregister.feiten import Witnessoordeel


@dataclass(frozen=True, slots=True, kw_only=True)
class Looptijd:
    """Without `tot_en_met` there is no end."""

    vanaf: date
    tot_en_met: date | None = None

    def omvat(self, dag: date) -> bool:
        return self.vanaf <= dag and not self.voorbij(dag)

    def voorbij(self, dag: date) -> bool:
        return self.tot_en_met is not None and self.tot_en_met < dag


L = TypeVar("L", bound=Looptijd)


def op(perioden: Iterable[L], dag: date) -> L | None:
    """The one that was recorded last, of those that cover `dag`."""
    return next((p for p in reversed(tuple(perioden)) if p.omvat(dag)), None)


def laatst_voorbij(perioden: Iterable[L], dag: date) -> date | None:
    """The last day of what was over before `dag`; None when nothing was."""
    return max((p.tot_en_met for p in perioden if p.tot_en_met and p.voorbij(dag)), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Raamovereenkomst(Looptijd):
    """`afronden_tot_en_met`: so long may re-audits follow on an Audit of before the end."""

    afronden_tot_en_met: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inschrijving(Looptijd):
    instelling: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Looptijd):
    """`vanaf` is the day on which it was followed; None gave the body itself."""

    gegeven_door: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Auditorbelang(Looptijd):
    dienstverlener: str
    aard: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meegelopen:
    gehouden_op: date
    dienstverlener: str
    met: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    gehouden_op: date
    dienstverlener: str
    oordeel: Witnessoordeel


@dataclass(frozen=True, kw_only=True)  # no slots: copying.changed
class Instelling:
    overeenkomsten: tuple[Raamovereenkomst, ...] = ()
    opleider: tuple[Looptijd, ...] = ()

    def afrondend(self, eerste_audit: date | None, dag: date) -> bool:
        """Whether an Audit that was held under a contract may be finished on `dag`."""
        onder = op(self.overeenkomsten, eerste_audit) if eerste_audit else None
        tot = onder.afronden_tot_en_met if onder else None
        return tot is not None and dag <= tot


@dataclass(frozen=True, kw_only=True)  # no slots: copying.changed
class Auditor:
    inschrijvingen: tuple[Inschrijving, ...] = ()
    trainingen: tuple[Training, ...] = ()
    meegelopen: tuple[Meegelopen, ...] = ()
    geheimhouding: tuple[date, ...] = ()
    belangen: tuple[Auditorbelang, ...] = ()
    witness: tuple[Witness, ...] = ()

    def instelling(self, dag: date) -> str | None:
        """For which one the Auditor works on `dag`."""
        inschrijving = op(self.inschrijvingen, dag)
        return inschrijving.instelling if inschrijving else None

    def meegelopen_voor(self, dag: date) -> int:
        return sum(audit.gehouden_op < dag for audit in self.meegelopen)

    def geheimhouding_op(self, dag: date) -> bool:
        return any(ondertekend <= dag for ondertekend in self.geheimhouding)

    def belang(self, dienstverlener: str, dag: date) -> Auditorbelang | None:
        return op((b for b in self.belangen if b.dienstverlener == dienstverlener), dag)


@dataclass(frozen=True)  # no slots: copying.changed
class Auditregister:
    """By kenmerk."""

    instellingen: Map[str, Instelling] = Map()  # noqa: RUF009 (a Map never changes)
    auditors: Map[str, Auditor] = Map()  # noqa: RUF009 (nor does this)

    def instelling(self, kenmerk: str) -> Instelling:
        """One that is not known has nothing."""
        return self.instellingen.get(kenmerk) or Instelling()

    def auditor(self, kenmerk: str) -> Auditor:
        return self.auditors.get(kenmerk) or Auditor()

    def auditors_van(self, instelling: str, dag: date) -> Iterator[str]:
        return (k for k, auditor in self.auditors.items() if auditor.instelling(dag) == instelling)
