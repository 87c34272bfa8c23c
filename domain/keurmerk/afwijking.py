"""Deciding otherwise than was advised, by the evaluation or by the Auditor: with a reason."""

from collections.abc import Callable, Collection
from typing import TypeAlias, TypeVar

from domain.keurmerk.audit.feiten import (
    Auditadvies,
    ReAuditUitgevoerd,
    ResultatenauditVastgelegd,
)
from domain.keurmerk.besluit import Afwijking
from domain.keurmerk.oordelen import advies
from domain.keurmerk.vraag import Gegrond, Vooraf, Vraag
from domain.receipt.advies import Advies
from domain.rules import NietTeBeoordelen, Regel
from domain.source import eigen_lezing

Passend: TypeAlias = Callable[[Vooraf], Collection[str]]  # advices that the decision follows
_REDEN = eigen_lezing("afwijking", "Wie anders besluit dan het advies, zegt waarom.")


def ons_advies(vraag: Vooraf) -> str | None:
    """None when there is none, or no text is here to judge by."""
    try:
        gevonden = advies(vraag)
    except NietTeBeoordelen:
        return None
    return None if gevonden in (None, Advies.ONVOLLEDIG, Advies.CLIENTENAUDIT) else gevonden


def advies_auditor(vraag: Vooraf) -> Auditadvies | None:
    """The last word on the Meetperiode to assess: a re-audit that was held is advised no more."""
    bij_audit = _van_auditor(vraag, ResultatenauditVastgelegd)
    bij_re_audit = _van_auditor(vraag, ReAuditUitgevoerd)
    eerder = [a for a in bij_audit if not (bij_re_audit and a is Auditadvies.RE_AUDIT)]
    gegeven = [advies for advies in (*eerder, *bij_re_audit) if advies is not None]
    return gegeven[-1] if gegeven else None


def _van_auditor(
    vraag: Vooraf, soort: type[ResultatenauditVastgelegd] | type[ReAuditUitgevoerd]
) -> list[Auditadvies | None]:
    periode, events = vraag.periode, vraag.dossier.events(soort)
    return [e.advies for _, e in events if periode and e.meetperiode_start == periode.start]


def afwijking(
    vraag: Vraag[Gegrond], passend: Collection[str], auditor: Auditadvies | None
) -> Afwijking | None:
    """None when the decision follows every advice that there is. `auditor`: what fits it."""
    onze, zijne = ons_advies(vraag), advies_auditor(vraag)
    anders = onze if onze is not None and onze not in passend else None
    tegen = zijne if None not in (auditor, zijne) and zijne is not auditor else None
    if anders is None and tegen is None:
        return None
    return Afwijking(
        reden=vraag.command.afwijking or "",
        advies=anders,
        advies_auditor=tegen.value if tegen else None,
    )


G = TypeVar("G", bound=Gegrond)
Vergelijking: TypeAlias = Callable[[Vraag[G]], Afwijking | None]
"""In what the decision differs from the advice; None when it follows."""


def regels(bij: Vergelijking[G]) -> tuple[Regel[Vraag[G]], Regel[Vraag[G]]]:
    """With a reason when it differs, and without one when it does not."""
    volgt = Regel[Vraag[G]](
        "geen-afwijking",
        _REDEN,
        "Dit besluit volgt het advies: laat ‘afwijking’ leeg.",
        lambda v: v.command.afwijking is None or bij(v) is not None,
    )
    return _met_reden(bij), volgt


def _met_reden(bij: Vergelijking[G]) -> Regel[Vraag[G]]:
    return Regel[Vraag[G]](
        "afwijking-zonder-reden",
        _REDEN,
        "Dit besluit is anders dan het advies ({advies}): zeg in ‘afwijking’ waarom.",
        lambda v: bij(v) is None or bool((v.command.afwijking or "").strip()),
        lambda v: {"advies": _adviezen(bij(v))},
    )


def _adviezen(gevonden: Afwijking | None) -> str:
    namen = (gevonden.advies, gevonden.advies_auditor) if gevonden else ()
    return " en ".join(naam for naam in namen if naam)
