"""How a dossier gets into each status: steps to begin a test with. Cycle januari, 2023."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from domain.begrippen import Cyclus, Dienst
from domain.keurmerk.aanvraag.commands import DienAanvraagIn, KenAspirantToe, WijsAanvraagAf
from domain.keurmerk.aanvullend.commands import GelastAanvullendeAudit, LegAanvullendeAuditVast
from domain.keurmerk.aanvullend.feiten import Aanleiding, Auditsoort
from domain.keurmerk.audit.commands import LegResultatenauditVast
from domain.keurmerk.auditregister.commands import (
    LegBelangVast,
    LegRaamovereenkomstVast,
    LegTrainingVast,
    SchrijfAuditorIn,
)
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    VerlengAspirant,
)
from domain.keurmerk.betaling.besluiten import LegFactuurVast
from domain.keurmerk.certificaat.besluiten import LegCertificaatVast
from domain.keurmerk.command import Command
from domain.keurmerk.einde.besluiten import (
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
)
from domain.keurmerk.hoor.besluiten import BiedHoorgelegenheid, OntvangZienswijze
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.resultaten.besluiten import LegAuditcijfersVast
from domain.keurmerk.schorsing.commands import SchorsAlsSanctie, SchorsVoorOnderzoek
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
    Respons,
    ResponsPerDienst,
)
from domain.keurmerk.verbeterplan.besluiten import LegVerbeterplanVast
from domain.resultaten.opgave import Dienstopgave
from tests.support.choices import gemist
from tests.support.jaarfeiten import jaar
from tests.support.scenario import EMPTY, Step, carry_out, on

Life = tuple[Step, ...]
S = Keurmerkstatus

APPLIED_ON = date(2022, 11, 1)
AWARDED_ON = date(2022, 12, 15)
START, END = date(2023, 1, 1), date(2023, 12, 31)
NEXT_START = date(2024, 1, 1)
AUDITED_ON = date(2024, 3, 15)
DECIDED_ON = date(2024, 5, 10)
LATER = date(2024, 6, 3)  # after everything in these lives
SUSPENDED_ON, HEARD_ON = date(2024, 6, 1), date(2024, 5, 20)

APPLIED: Life = (on(APPLIED_ON, DienAanvraagIn),)
REJECTED: Life = (*APPLIED, on(AWARDED_ON, WijsAanvraagAf))
AWARDED: Life = (*APPLIED, on(AWARDED_ON, KenAspirantToe))
ASPIRANT: Life = (*AWARDED, on(date(2023, 1, 2), StartMeetperiode, start=START))


def documented(dag: date, life: Life = ASPIRANT, **figures: Any) -> Life:
    """The other facts of the Meetperiode to assess of `life`, recorded on `dag`."""
    keurmerk = carry_out(EMPTY, *life).keurmerk
    periode = keurmerk.te_beoordelen
    assert periode is not None
    commands = jaar(keurmerk, periode, dag, **figures)
    return tuple(_given(dag, command) for command in commands)


def _given(dag: date, command: Command) -> Step:
    return Step(dag, lambda _: command)


SURVEYED: Life = (
    *ASPIRANT,
    on(date(2024, 1, 2), SluitMeetperiodeAf),
    on(date(2024, 1, 2), StartMeetperiode),
    on(date(2024, 1, 22), LegTevredenheidsrapportVast),
)


def corrected(dag: date, **figures: int) -> Life:
    """What the auditor finds on the Dienst of these lives."""
    row = Dienstopgave(dienst=Dienst.SCHOLING, **figures)  # type: ignore[arg-type]
    return (on(dag, LegAuditcijfersVast, diensten=(row,)),)


DOCUMENTED_ON = date(2024, 2, 20)
MEASURED: Life = (
    *SURVEYED,
    *documented(DOCUMENTED_ON),
    on(AUDITED_ON, LegResultatenauditVast),
)
CERTIFIED: Life = (*ASPIRANT, on(DOCUMENTED_ON, LegCertificaatVast))
BILLED: Life = (*ASPIRANT, on(DOCUMENTED_ON, LegFactuurVast, nummer="2024-1"))
SILENT: Life = (
    *ASPIRANT,
    on(
        date(2024, 1, 22),
        LegTevredenheidsrapportVast,
        opdrachtgevers=Respons(uitgenodigd=10, ingevuld=0),
    ),
    *documented(DOCUMENTED_ON),
    on(AUDITED_ON, LegResultatenauditVast),
)
FEW: Life = (
    *SURVEYED,
    *documented(DOCUMENTED_ON, afgerond=4, verschillende_personen=4),
    on(AUDITED_ON, LegResultatenauditVast),
)
MISSED: Life = (
    *SURVEYED,
    *documented(DOCUMENTED_ON),
    on(AUDITED_ON, LegResultatenauditVast, bevindingen=gemist("1.4.1")),
)
HOLDER: Life = (*MEASURED, on(DECIDED_ON, KenKeurmerkToe))
EXTENDED: Life = (*FEW, on(DECIDED_ON, VerlengAspirant))
NOT_AWARDED: Life = (*MISSED, on(DECIDED_ON, KenKeurmerkNietToe))
HEARD: Life = (on(HEARD_ON, BiedHoorgelegenheid), on(HEARD_ON, OntvangZienswijze))
INVESTIGATED: Life = (on(SUSPENDED_ON, SchorsVoorOnderzoek),)
SANCTIONED: Life = (*HEARD, on(SUSPENDED_ON, SchorsAlsSanctie))
WITHDRAWN: Life = (*HOLDER, on(SUSPENDED_ON, TrekInVoorBepaaldeTijd))
WITHDRAWN_FOR_GOOD: Life = (*HOLDER, on(SUSPENDED_ON, TrekInVoorOnbepaaldeTijd))
DISSOLVED: Life = (*WITHDRAWN_FOR_GOOD, on(SUSPENDED_ON, OntbindOvereenkomst))


# A plan over 2023, to be carried out in 2024.
PLANNED: Life = (*MEASURED, on(AUDITED_ON, LegVerbeterplanVast))
PLANNED_HOLDER: Life = (*PLANNED, on(DECIDED_ON, KenKeurmerkToe))
# A visit without notice: ordered, and held without and with a doubt.
ORDERED: Life = (*HOLDER, on(LATER, GelastAanvullendeAudit))
VISITED: Life = (*ORDERED, on(LATER, LegAanvullendeAuditVast))
DOUBTED: Life = (*ORDERED, on(LATER, LegAanvullendeAuditVast, twijfel=True))

INQUIRED: Life = (
    *DOUBTED,
    on(
        LATER,
        GelastAanvullendeAudit,
        audit="onderzoek-1",
        soort=Auditsoort.NADER_ONDERZOEK,
        aanleiding=Aanleiding.EERDERE_AUDIT,
        na="bezoek-1",
    ),
)


# The register of certificerende instellingen and Auditors.
REGISTERED_ON = date(2023, 2, 1)
CONTRACTED: Life = (on(REGISTERED_ON, LegRaamovereenkomstVast),)
ENROLLED: Life = (
    *CONTRACTED,
    on(REGISTERED_ON, SchrijfAuditorIn),
    on(REGISTERED_ON, SchrijfAuditorIn, auditor="auditor-2"),
)
TRAINED: Life = (*ENROLLED, on(REGISTERED_ON, LegTrainingVast))
INTERESTED: Life = (*ENROLLED, on(REGISTERED_ON, LegBelangVast))


# A holder in cycle september: the other parts of Handleiding 2023 hold for it until 2024-08-31, so
# that measures in the spring of 2024 are judged by a text that is here, and so is its second year,
# but for hoofdnorm 1.
def applied_in_september(*diensten: Dienst) -> Life:
    return (
        on(date(2022, 6, 1), DienAanvraagIn, diensten=diensten),
        on(date(2022, 7, 1), KenAspirantToe, cyclus=Cyclus.SEPTEMBER),
        on(date(2022, 9, 1), StartMeetperiode, start=date(2022, 9, 1)),
    )


def surveyed(dag: date, diensten: Sequence[Dienst]) -> Step:
    """Everybody gave 7,6."""
    rows = tuple(
        ResponsPerDienst(dienst=d, uitgenodigd=40, ingevuld=20, rapportcijfer=Decimal("7.6"))
        for d in diensten
    )
    count = len(rows)
    totaal = Respons(uitgenodigd=40 * count, ingevuld=20 * count, rapportcijfer=Decimal("7.6"))
    return on(dag, LegTevredenheidsrapportVast, diensten=rows, totaal=totaal)


def holder_in_september(*diensten: Dienst) -> Life:
    begin = applied_in_september(*diensten)
    return (
        *begin,
        on(date(2023, 9, 1), SluitMeetperiodeAf),
        on(date(2023, 9, 1), StartMeetperiode),
        surveyed(date(2023, 9, 20), diensten),
        *documented(date(2023, 9, 20), begin),
        on(date(2023, 11, 10), LegResultatenauditVast),
        on(date(2024, 1, 10), KenKeurmerkToe),
    )


SEPTEMBER: Life = holder_in_september(Dienst.SCHOLING)


# A holder since Meetperiode 2022, of which no text is here; all of 2023 is judged by one that is.
def holder_since_2022(*diensten: Dienst) -> Life:
    return (
        on(date(2021, 10, 1), DienAanvraagIn, diensten=diensten),
        on(date(2021, 11, 1), KenAspirantToe),
        on(date(2022, 1, 3), StartMeetperiode, start=date(2022, 1, 1)),
        on(date(2023, 1, 2), SluitMeetperiodeAf),
        on(date(2023, 1, 2), StartMeetperiode),
        surveyed(date(2023, 1, 23), diensten),
        on(date(2023, 3, 1), LegResultatenauditVast),
        on(date(2023, 4, 3), KenKeurmerkToe, sterren=2),
        on(date(2024, 1, 2), SluitMeetperiodeAf),
        on(date(2024, 1, 2), StartMeetperiode),
    )


def second_year(*diensten: Dienst, failing: int = 0, **figures: Any) -> Life:
    """Measured over 2023; the first `failing` Diensten stay below their norm."""
    life = holder_since_2022(*diensten)
    poor = tuple(
        Dienstopgave(dienst=dienst, succesvol_met_prestatieafspraak=7)
        for dienst in diensten[:failing]
    )
    return (
        *life,
        surveyed(date(2024, 1, 22), diensten),
        *documented(DOCUMENTED_ON, life, **figures),
        on(AUDITED_ON, LegResultatenauditVast),
        *((on(AUDITED_ON, LegAuditcijfersVast, diensten=poor),) if poor else ()),
    )


YEAR_TWO: Life = second_year(Dienst.SCHOLING)

VISIBLE: Mapping[Keurmerkstatus, Life] = {
    S.ASPIRANT: MEASURED,
    S.ASPIRANT_VERLENGD: EXTENDED,
    S.TOEGEKEND: HOLDER,
}
# Every status with what may lie under it, or with what the application came from.
LIVES: Mapping[tuple[Keurmerkstatus, Keurmerkstatus | None], Life] = {
    (S.GEEN, None): (),
    (S.AANVRAAG, S.GEEN): APPLIED,
    (S.AANVRAAG, S.AFGEWEZEN): (*REJECTED, on(date(2024, 1, 2), DienAanvraagIn)),
    (S.AANVRAAG, S.INGETROKKEN_BEPAALD): (*WITHDRAWN, on(date(2026, 1, 5), DienAanvraagIn)),
    (S.AANVRAAG, S.NIET_TOEGEKEND): (*NOT_AWARDED, on(date(2025, 5, 12), DienAanvraagIn)),
    (S.AFGEWEZEN, None): REJECTED,
    **{(status, None): life for status, life in VISIBLE.items()},
    **{(S.GESCHORST_ONDERZOEK, u): (*life, *INVESTIGATED) for u, life in VISIBLE.items()},
    **{(S.GESCHORST_SANCTIE, u): (*life, *SANCTIONED) for u, life in VISIBLE.items()},
    (S.INGETROKKEN_BEPAALD, None): WITHDRAWN,
    (S.INGETROKKEN_ONBEPAALD, None): WITHDRAWN_FOR_GOOD,
    (S.NIET_TOEGEKEND, None): NOT_AWARDED,
    (S.ONTBONDEN, None): DISSOLVED,
}
