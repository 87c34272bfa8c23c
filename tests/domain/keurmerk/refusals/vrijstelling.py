"""Exemption and compensatie."""

from datetime import date

from domain.begrippen import Dienst
from domain.keurmerk import commands as c
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.lives import (
    ASPIRANT,
    HOLDER,
    LATER,
    Life,
)
from tests.support.scenario import on

LAST_MONTH, OVER = date(2024, 12, 2), date(2025, 1, 2)
EXEMPT: Life = (*HOLDER, on(LAST_MONTH, c.VerleenVoorlopigeVrijstelling))
EXEMPT_FOR_GOOD: Life = (*EXEMPT, on(OVER, c.VerleenDefinitieveVrijstelling))
AUDITED: Life = (*EXEMPT, on(OVER, c.LegResultatenauditVast))
COMPENSATED: Life = (
    *HOLDER,
    on(OVER, c.LegResultatenauditVast),
    on(OVER, c.PasCompensatieToe),
)
SENT: Life = (*ASPIRANT, on(LATER, c.MeldBesluitVerzonden))
EXEMPTION = (
    refusal(
        "GT-35 exemption for an aspirant",
        ASPIRANT,
        on(date(2023, 12, 4), c.VerleenVoorlopigeVrijstelling),
        STATUS,
    ),
    refusal(
        "an exemption the day before the last month",
        HOLDER,
        on(date(2024, 11, 30), c.VerleenVoorlopigeVrijstelling),
        "buiten-laatste-maand",
    ),
    refusal(
        "an exemption after the Audit",
        AUDITED,
        on(OVER, c.VerleenDefinitieveVrijstelling),
        "audit-al-gehouden",
    ),
    refusal(
        "definitive at once",
        HOLDER,
        on(LAST_MONTH, c.VerleenDefinitieveVrijstelling),
        "geen-voorlopige-vrijstelling",
    ),
    refusal(
        "refused after it was given for good",
        EXEMPT_FOR_GOOD,
        on(OVER, c.WeigerVrijstelling),
        "vrijstelling-al-definitief",
    ),
    refusal(
        "provisional again",
        EXEMPT_FOR_GOOD,
        on(OVER, c.VerleenVoorlopigeVrijstelling),
        "vrijstelling-al-definitief",
    ),
    refusal(
        "compensatie twice in a Meetperiode",
        COMPENSATED,
        on(OVER, c.PasCompensatieToe),
        "compensatie-vorige-keer",
    ),
    refusal(
        "compensatie of no Dienst",
        (*HOLDER, on(OVER, c.LegResultatenauditVast)),
        on(OVER, c.PasCompensatieToe, diensten=()),
        "compensatie-te-ruim",
    ),
    refusal(
        "compensatie of the same Dienst twice still is one",
        (*HOLDER, on(OVER, c.LegResultatenauditVast)),
        on(
            OVER,
            c.PasCompensatieToe,
            gerapporteerde_diensten=1,
            diensten=(Dienst.SCHOLING, Dienst.SCHOLING),
        ),
        "compensatie-te-ruim",
    ),
)
