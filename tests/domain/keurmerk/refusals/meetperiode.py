"""What is measured in a Meetperiode."""

from datetime import date
from decimal import Decimal

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
    Respons,
    ResponsPerDienst,
)
from domain.keurmerk.verklaring.besluiten import MeldStrijdigheid
from tests.domain.keurmerk.refusals.refusal import refusal
from tests.support.choices import RESPONS, SCHOLING
from tests.support.lives import (
    ASPIRANT,
    AUDITED_ON,
    AWARDED,
    END,
    LATER,
    MEASURED,
    START,
    SURVEYED,
)
from tests.support.scenario import on

TWEE_DIENSTEN = tuple(
    ResponsPerDienst(
        dienst=dienst, uitgenodigd=50, ingevuld=20, rapportcijfer=Decimal(rapportcijfer)
    )
    for dienst, rapportcijfer in ((Dienst.SCHOLING, "8.2"), (Dienst.OUTPLACEMENT, "7.9"))
)
MEASUREMENT = (
    refusal(
        "a Meetperiode that does not exist",
        ASPIRANT,
        on(LATER, LegResultatenauditVast, meetperiode_start=date(2022, 1, 1)),
        "meetperiode-onbekend",
    ),
    refusal(
        "a day on which no Meetperiode starts",
        AWARDED,
        on(LATER, StartMeetperiode, start=date(2023, 2, 1)),
        "startdag-onmogelijk",
    ),
    refusal(
        "a start in another cycle",
        AWARDED,
        on(LATER, StartMeetperiode, start=date(2023, 4, 1)),
        "andere-cyclus",
    ),
    refusal(
        "a year is left out",
        ASPIRANT,
        on(LATER, StartMeetperiode, start=date(2025, 1, 1)),
        "sluit-niet-aan",
    ),
    refusal(
        "closed on its last day",
        ASPIRANT,
        on(END, SluitMeetperiodeAf),
        "meetperiode-niet-af-te-sluiten",
    ),
    refusal(
        "closed twice",
        SURVEYED,
        on(LATER, SluitMeetperiodeAf, start=START),
        "meetperiode-niet-af-te-sluiten",
    ),
    refusal(
        "a second resultatenaudit",
        MEASURED,
        on(LATER, LegResultatenauditVast),
        "audit-al-vastgelegd",
    ),
    refusal("a re-audit before the Audit", ASPIRANT, on(LATER, VerzoekReAudit), "nog-geen-audit"),
    refusal(
        "a second re-audit",
        (*MEASURED, on(LATER, VerzoekReAudit)),
        on(LATER, VerzoekReAudit),
        "re-audit-loopt-al",
    ),
    refusal(
        "a re-audit nobody asked for",
        MEASURED,
        on(LATER, LegReAuditVast),
        "geen-re-audit-gevraagd",
    ),
    refusal(
        "a report that names no clause",
        ASPIRANT,
        on(LATER, MeldStrijdigheid, clausules=()),
        "clausule-ontbreekt",
    ),
    refusal(
        "a report that names a clause that is not there",
        ASPIRANT,
        on(LATER, MeldStrijdigheid, clausules=("c", "q")),
        "clausule-onbekend",
    ),
    refusal(
        "more answers than invitations",
        ASPIRANT,
        on(
            LATER,
            LegTevredenheidsrapportVast,
            opdrachtgevers=Respons(uitgenodigd=3, ingevuld=4, rapportcijfer=Decimal(7)),
        ),
        "aantallen-kloppen-niet",
    ),
    *(
        refusal(
            f"a grade of {cijfer} from {ingevuld} answers",
            ASPIRANT,
            on(
                LATER,
                LegTevredenheidsrapportVast,
                opdrachtgevers=Respons(
                    uitgenodigd=9,
                    ingevuld=ingevuld,
                    rapportcijfer=None if cijfer is None else Decimal(cijfer),
                ),
            ),
            "cijfer-klopt-niet",
        )
        for cijfer, ingevuld in (("0.9", 5), ("10.1", 5), ("7.65", 5), ("7", 0), (None, 1))
    ),
    refusal(
        "a Dienst twice in the report",
        ASPIRANT,
        on(
            LATER,
            LegTevredenheidsrapportVast,
            diensten=(SCHOLING, SCHOLING),
            totaal=Respons(uitgenodigd=920, ingevuld=194, rapportcijfer=Decimal("7.6")),
        ),
        "dienst-dubbel",
    ),
    refusal(
        "rows that do not add up",
        ASPIRANT,
        on(
            LATER,
            LegTevredenheidsrapportVast,
            diensten=(
                ResponsPerDienst(
                    dienst=Dienst.SCHOLING,
                    uitgenodigd=459,
                    ingevuld=97,
                    rapportcijfer=Decimal("7.6"),
                ),
            ),
            totaal=RESPONS,
        ),
        "totaal-klopt-niet",
    ),
    *(
        refusal(
            f"a total of {cijfer} beside 8,2 and 7,9",
            ASPIRANT,
            on(
                LATER,
                LegTevredenheidsrapportVast,
                diensten=TWEE_DIENSTEN,
                totaal=Respons(uitgenodigd=100, ingevuld=40, rapportcijfer=Decimal(cijfer)),
            ),
            "totaalcijfer-onmogelijk",
        )
        for cijfer in ("9.9", "8.3", "7.8")
    ),
    refusal(
        "nobody says who held the Audit",
        SURVEYED,
        on(AUDITED_ON, LegResultatenauditVast, certificerende_instelling=None, auditor=None),
        "auditor-onbekend",
    ),
)
