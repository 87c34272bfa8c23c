"""Exemption and compensatie."""

import json
from datetime import date

from domain.begrippen import Rol
from domain.keurmerk.administratie.besluiten import MeldBesluitVerzonden
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.beoordeling.commands import PasCompensatieToe, ZetKeurmerkVoort
from domain.keurmerk.besluiten import zonder_command
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from domain.keurmerk.vrijstelling.gronden import VrijstellingGrond
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.jaar_vier import DEFINITIVE_ON, PROVISIONAL_ON, UNPAID, granted, year_four
from tests.support.lives import (
    ASPIRANT,
    LATER,
    Life,
)
from tests.support.scenario import EMPTY, carry_out, on
from tests.support.years import TO_COMPENSATE

EXEMPT_FOR_GOOD: Life = (*granted(), on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling))
AUDITED: Life = (*granted(), on(DEFINITIVE_ON, LegResultatenauditVast))
COMPENSATED: Life = (*TO_COMPENSATE, on(LATER, PasCompensatieToe))
SIX = VrijstellingGrond.VOORWAARDEN_VANAF_JAAR_ZES


def seen(life: Life, dag: date) -> str:
    """The receipt of the exemption as somebody saw it, but of another Meetperiode."""
    toets = zonder_command(carry_out(EMPTY, *life), dag, Rol.BESLISSER).vrijstelling
    assert toets is not None
    document = toets.receipt.document
    return json.dumps({**document, "feiten": {"lopend": {"start": "2022-01-01"}}})


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
        year_four(delivered_on=date(2023, 11, 15)),
        on(date(2023, 11, 30), VerleenVoorlopigeVrijstelling),
        "buiten-laatste-maand",
    ),
    refusal(
        "an exemption after the Audit",
        AUDITED,
        on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling),
        "audit-al-gehouden",
    ),
    refusal(
        "definitive at once",
        year_four(),
        on(PROVISIONAL_ON, VerleenDefinitieveVrijstelling),
        "geen-voorlopige-vrijstelling",
        "meetperiode-loopt-nog",
        "vrijstelling-niet-definitief",
    ),
    refusal(
        "refused after it was given for good",
        EXEMPT_FOR_GOOD,
        on(DEFINITIVE_ON, WeigerVrijstelling),
        "vrijstelling-al-definitief",
        "vrijstelling-niet-te-weigeren",
    ),
    refusal(
        "provisional again",
        EXEMPT_FOR_GOOD,
        on(DEFINITIVE_ON, VerleenVoorlopigeVrijstelling),
        "vrijstelling-al-definitief",
    ),
    refusal(
        "compensatie twice in a Meetperiode",
        COMPENSATED,
        on(LATER, PasCompensatieToe),
        "compensatie-vorige-keer",
    ),
    refusal(
        "another exemption than the year of the cycle allows",
        year_four(),
        on(PROVISIONAL_ON, VerleenVoorlopigeVrijstelling, gronden=(SIX,)),
        "grond-klopt-niet",
    ),
    refusal(
        "another exemption than was provisionally given",
        granted(),
        on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling, gronden=(SIX,)),
        "grond-klopt-niet",
    ),
    refusal(
        "refused though every condition holds",
        granted(),
        on(DEFINITIVE_ON, WeigerVrijstelling),
        "vrijstelling-niet-te-weigeren",
    ),
    refusal(
        "refused on another ground, and from before the decision",
        granted(UNPAID),
        on(
            DEFINITIVE_ON,
            WeigerVrijstelling,
            gronden=(VrijstellingGrond.GEGEVENS_TE_LAAT,),
            ingangsdatum=date(2024, 2, 19),
        ),
        "grond-klopt-niet",
        "ingangsdatum-voor-besluit",
    ),
    refusal(
        "definitive, with an invoice open",
        granted(UNPAID),
        on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling),
        "vrijstelling-niet-definitief",
    ),
    refusal(
        "lapsed though everything was in time",
        granted(),
        on(DEFINITIVE_ON, LaatVrijstellingVervallen),
        "vrijstelling-vervalt-niet",
    ),
    *(
        refusal(
            f"{kind.NAAM}: the receipt of another Meetperiode",
            life,
            on(dag, kind, receipt=seen(life, dag)),
            "receipt-andere-meetperiode",
            "receipt-verouderd",
        )
        for kind, life, dag in (
            (VerleenVoorlopigeVrijstelling, year_four(), PROVISIONAL_ON),
            (VerleenDefinitieveVrijstelling, granted(), DEFINITIVE_ON),
            (WeigerVrijstelling, granted(UNPAID), DEFINITIVE_ON),
        )
    ),
    refusal(
        "stars in a year without an Audit",
        (
            *granted(),
            on(DEFINITIVE_ON, VerleenDefinitieveVrijstelling),
            on(date(2024, 3, 1), LegManagementverklaringVast),
        ),
        on(date(2024, 4, 3), ZetKeurmerkVoort, sterren=4),
        "sterren-zonder-audit",
    ),
)
