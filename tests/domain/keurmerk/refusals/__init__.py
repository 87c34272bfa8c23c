"""Requests that must be refused, and for which reasons: one for every rule, and the edges."""

from tests.domain.keurmerk.refusals.aanvraag import APPLICATION
from tests.domain.keurmerk.refusals.aanvullend import EXTRA_AUDITS
from tests.domain.keurmerk.refusals.algemeen import GENERAL
from tests.domain.keurmerk.refusals.auditregister import REGISTER
from tests.domain.keurmerk.refusals.beoordeling import ASSESSMENT
from tests.domain.keurmerk.refusals.bevoegd import UNQUALIFIED
from tests.domain.keurmerk.refusals.einde import ADMINISTRATION, DISSOLUTION
from tests.domain.keurmerk.refusals.elke_opdracht import EVERY_COMMAND
from tests.domain.keurmerk.refusals.feiten import FACTS
from tests.domain.keurmerk.refusals.houder import HOLDER
from tests.domain.keurmerk.refusals.intrekking import WITHDRAWAL
from tests.domain.keurmerk.refusals.maatregel import SUSPENSION
from tests.domain.keurmerk.refusals.meetperiode import MEASUREMENT
from tests.domain.keurmerk.refusals.receipt import RECEIPT
from tests.domain.keurmerk.refusals.refusal import Refusal
from tests.domain.keurmerk.refusals.tevredenheid import SURVEY
from tests.domain.keurmerk.refusals.toezicht import SUPERVISION
from tests.domain.keurmerk.refusals.vrijstelling import EXEMPTION

__all__ = ["REFUSALS", "Refusal"]

REFUSALS: tuple[Refusal, ...] = (
    *GENERAL,
    *APPLICATION,
    *MEASUREMENT,
    *FACTS,
    *SURVEY,
    *ASSESSMENT,
    *HOLDER,
    *SUPERVISION,
    *SUSPENSION,
    *WITHDRAWAL,
    *DISSOLUTION,
    *EXEMPTION,
    *ADMINISTRATION,
    *EVERY_COMMAND,
    *RECEIPT,
    *REGISTER,
    *EXTRA_AUDITS,
    *UNQUALIFIED,
)
