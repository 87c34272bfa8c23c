"""Requests that are carried out, and the event that each records: every command at least once."""

from tests.domain.keurmerk.outcomes.aanvraag import APPLICATION
from tests.domain.keurmerk.outcomes.aanvullend import EXTRA_AUDITS
from tests.domain.keurmerk.outcomes.auditregister import REGISTER
from tests.domain.keurmerk.outcomes.beoordeling import ASSESSMENT, EXEMPTION
from tests.domain.keurmerk.outcomes.einde import ADMINISTRATION, END
from tests.domain.keurmerk.outcomes.feiten import FACTS
from tests.domain.keurmerk.outcomes.klok import BY_THE_CLOCK
from tests.domain.keurmerk.outcomes.meetperiode import MEASUREMENT
from tests.domain.keurmerk.outcomes.outcome import Outcome
from tests.domain.keurmerk.outcomes.tevredenheid import SURVEY
from tests.domain.keurmerk.outcomes.toezicht import PLAN, SUSPENSION, WARNING, WITHDRAWAL

__all__ = ["OUTCOMES", "Outcome"]

OUTCOMES: tuple[Outcome, ...] = (
    *APPLICATION,
    *FACTS,
    *MEASUREMENT,
    *SURVEY,
    *ASSESSMENT,
    *EXEMPTION,
    *WARNING,
    *SUSPENSION,
    *PLAN,
    *WITHDRAWAL,
    *END,
    *ADMINISTRATION,
    *BY_THE_CLOCK,
    *REGISTER,
    *EXTRA_AUDITS,
)
