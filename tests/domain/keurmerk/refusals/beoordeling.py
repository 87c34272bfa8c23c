"""Decisions at the end of a Meetperiode."""

from datetime import date
from decimal import Decimal

from domain.begrippen import Dienst
from domain.keurmerk.audit.commands import LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    VerlengAspirant,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.betaling.besluiten import LegFactuurVast
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
    Respons,
    ResponsPerDienst,
)
from tests.domain.keurmerk.refusals.refusal import STATUS, refusal
from tests.support.lives import (
    ASPIRANT,
    AUDITED_ON,
    AWARDED,
    DECIDED_ON,
    DOCUMENTED_ON,
    END,
    LATER,
    MEASURED,
    MISSED,
    SURVEYED,
    Life,
    corrected,
    documented,
)
from tests.support.scenario import on
from tests.support.years import second_year_extended

FEW_AGAIN = second_year_extended(afgerond=4, verschillende_personen=4)
LATE = NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG


def low(row: ResponsPerDienst) -> Respons:
    return Respons(
        uitgenodigd=row.uitgenodigd, ingevuld=row.ingevuld, rapportcijfer=row.rapportcijfer
    )


LOW = ResponsPerDienst(
    dienst=Dienst.SCHOLING, uitgenodigd=460, ingevuld=97, rapportcijfer=Decimal("6.4")
)
POOR: Life = (
    *ASPIRANT,
    on(date(2024, 1, 22), LegTevredenheidsrapportVast, diensten=(LOW,), totaal=low(LOW)),
    *documented(DOCUMENTED_ON),
    on(AUDITED_ON, LegResultatenauditVast),
)
UNPAID: Life = (*MEASURED, on(DECIDED_ON, LegFactuurVast, uiterlijk=date(2024, 6, 2)))
DEVIATES = "afwijking-zonder-reden"
# What the log says, and what it keeps from being awarded.
_FALLS_SHORT: tuple[tuple[str, Life, str], ...] = (
    ("a norm that the Auditor judges", MISSED, "hoofdnorm-1-niet-gehaald"),
    (
        "7 of 10 Trajecten that should have succeeded",
        (*MEASURED, *corrected(DECIDED_ON, succesvol_met_prestatieafspraak=7)),
        "hoofdnorm-2-niet-gehaald",
    ),
    ("a grade of 6,4", POOR, "hoofdnorm-3-niet-gehaald"),
    ("four Trajecten", (*MEASURED, *corrected(DECIDED_ON, afgerond=4)), "te-weinig-trajecten"),
    ("an invoice that is due", UNPAID, "niet-betaald"),
)
ASSESSMENT = (
    refusal("no Meetperiode to assess", AWARDED, on(LATER, KenKeurmerkNietToe), "geen-meetperiode"),
    refusal(
        "the last day of the Meetperiode still counts",
        ASPIRANT,
        on(END, KenKeurmerkNietToe),
        "meetperiode-loopt-nog",
        "grond-klopt-niet",
    ),
    refusal(
        "nothing was measured",
        ASPIRANT,
        on(LATER, KenKeurmerkToe),
        "audit-ontbreekt",
        "tevredenheidsrapport-ontbreekt",
        "organisatie-onbekend",
        "niet-betaald",
    ),
    refusal(
        "the Audit was a day late",
        (*SURVEYED, *documented(DOCUMENTED_ON), on(date(2024, 4, 2), LegResultatenauditVast)),
        on(LATER, KenKeurmerkToe),
        "audit-te-laat",
    ),
    refusal(
        "a re-audit is open",
        (*MEASURED, on(LATER, VerzoekReAudit)),
        on(LATER, KenKeurmerkToe),
        "re-audit-open",
    ),
    refusal(
        "in force from another day",
        MEASURED,
        on(LATER, KenKeurmerkToe, ingangsdatum=date(2024, 1, 2)),
        "ingangsdatum-onjuist",
    ),
    *(
        refusal(f"{n} stars", MEASURED, on(LATER, KenKeurmerkToe, sterren=n), "sterren-onmogelijk")
        for n in (0, 5)
    ),
    *(
        refusal(f"not awarded with {says}", life, on(LATER, KenKeurmerkToe), code)
        for says, life, code in _FALLS_SHORT
    ),
    refusal(
        "four persons on the Dienst, more in total: staff have not ruled on it yet",
        (*MEASURED, *corrected(DECIDED_ON, verschillende_personen=4)),
        on(LATER, KenKeurmerkToe),
        "te-weinig-trajecten",
    ),
    refusal(
        "no extension for who has enough Trajecten",
        MEASURED,
        on(LATER, VerlengAspirant),
        "genoeg-trajecten",
    ),
    refusal(
        "no extension with a grade that is too low",
        (*POOR, *corrected(DECIDED_ON, afgerond=4)),
        on(LATER, VerlengAspirant),
        "tevredenheid-niet-gehaald",
    ),
    refusal(
        "a reason to deviate from an advice that is followed",
        MEASURED,
        on(LATER, KenKeurmerkToe, afwijking="Omdat het kan."),
        "geen-afwijking",
    ),
    refusal(
        "no second extension",
        FEW_AGAIN,
        on(LATER, VerlengAspirant),
        STATUS,
    ),
    *(
        refusal(
            f"a ground that the dossier contradicts: {grond}",
            MEASURED,
            on(LATER, KenKeurmerkNietToe, gronden=(grond,)),
            "grond-klopt-niet",
        )
        for grond in (
            NietToekenningGrond.RE_AUDIT_VERSTREKEN,
            NietToekenningGrond.AUDIT_OF_TVO_NIET_TIJDIG,
            NietToekenningGrond.NIET_BETAALD,
        )
    ),
    *(
        refusal(
            f"a ground that the evaluation contradicts: {grond}",
            MEASURED,
            on(LATER, KenKeurmerkNietToe, gronden=(grond,)),
            "grond-klopt-niet",
            DEVIATES,
        )
        for grond in (
            NietToekenningGrond.NORM_NIET_GEHAALD,
            NietToekenningGrond.OPNIEUW_TE_WEINIG_TRAJECTEN,
            NietToekenningGrond.VERLENGING_NIET_MOGELIJK,
        )
    ),
    refusal(
        "too late, on the last day itself",
        SURVEYED,
        on(date(2024, 4, 1), KenKeurmerkNietToe, gronden=(LATE,)),
        "grond-klopt-niet",
    ),
    refusal(
        "too late, dated before it was, however late it is recorded",
        SURVEYED,
        on(LATER, KenKeurmerkNietToe, besluitdatum=date(2024, 4, 1), gronden=(LATE,)),
        "grond-klopt-niet",
    ),
    refusal(
        "an award dated before the end of the Meetperiode",
        MEASURED,
        on(LATER, KenKeurmerkToe, besluitdatum=END),
        "meetperiode-loopt-nog",
        *(f"hoofdnorm-{n}-niet-gehaald" for n in (1, 2, 3)),
        "te-weinig-trajecten",
        "niet-betaald",
    ),
    refusal(
        "whoever was extended cannot be refused because extension was impossible",
        FEW_AGAIN,
        on(LATER, KenKeurmerkNietToe, gronden=(NietToekenningGrond.VERLENGING_NIET_MOGELIJK,)),
        "grond-klopt-niet",
    ),
)
