"""Exemption and compensatie."""

from datetime import date

from domain.keurmerk.administratie.besluiten import MeldBesluitVerzonden
from domain.keurmerk.audit.besluiten import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import PasCompensatieToe
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.vrijstelling.besluiten import (
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.lives import (
    ASPIRANT,
    HOLDER,
    LATER,
    Life,
)
from tests.support.scenario import on

LAST_MONTH, OVER = date(2024, 12, 2), date(2025, 1, 2)
EXEMPT: Life = (*HOLDER, on(LAST_MONTH, VerleenVoorlopigeVrijstelling))
EXEMPT_FOR_GOOD: Life = (*EXEMPT, on(OVER, VerleenDefinitieveVrijstelling))
AUDITED: Life = (*EXEMPT, on(OVER, LegResultatenauditVast))
COMPENSATED: Life = (
    *HOLDER,
    on(OVER, LegTevredenheidsrapportVast),
    on(OVER, LegResultatenauditVast),
    on(OVER, PasCompensatieToe),
)
SENT: Life = (*ASPIRANT, on(LATER, MeldBesluitVerzonden))
EXEMPTION = (
    refusal(
        "GT-35 exemption for an aspirant",
        ASPIRANT,
        on(date(2023, 12, 4), VerleenVoorlopigeVrijstelling),
        STATUS,
        "vrijstelling-niet-voorlopig",
    ),
    refusal(
        "an exemption the day before the last month",
        HOLDER,
        on(date(2024, 11, 30), VerleenVoorlopigeVrijstelling),
        "buiten-laatste-maand",
    ),
    refusal(
        "an exemption after the Audit",
        AUDITED,
        on(OVER, VerleenDefinitieveVrijstelling),
        "audit-al-gehouden",
    ),
    refusal(
        "definitive at once",
        HOLDER,
        on(LAST_MONTH, VerleenDefinitieveVrijstelling),
        "geen-voorlopige-vrijstelling",
        "meetperiode-loopt-nog",
    ),
    refusal(
        "refused after it was given for good",
        EXEMPT_FOR_GOOD,
        on(OVER, WeigerVrijstelling),
        "vrijstelling-al-definitief",
    ),
    refusal(
        "provisional again",
        EXEMPT_FOR_GOOD,
        on(OVER, VerleenVoorlopigeVrijstelling),
        "vrijstelling-al-definitief",
    ),
    refusal(
        "compensatie twice in a Meetperiode",
        COMPENSATED,
        on(OVER, PasCompensatieToe),
        "compensatie-vorige-keer",
    ),
)
