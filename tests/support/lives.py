"""How a dossier gets into each status: steps to begin a test with. Cycle januari, 2023."""

from datetime import date
from typing import Any

from domain.begrippen import Dienst
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
from domain.keurmerk.dossier import Dossier
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
)
from domain.keurmerk.tevredenheid.herstelactie.besluiten import LegVerzoekHerstelactieVast
from domain.keurmerk.verbeterplan.besluiten import LegVerbeterplanVast
from domain.resultaten.opgave import Dienstopgave
from tests.support.choices import gemist
from tests.support.jaarfeiten import bij_aanvraag, jaar
from tests.support.scenario import EMPTY, Step, asks, carry_out, on

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
    return papers_of_year(carry_out(EMPTY, *life), dag, **figures)


def papers_of_year(dossier: Dossier, dag: date, **figures: Any) -> Life:
    periode = dossier.keurmerk.te_beoordelen
    assert periode is not None, "there is no Meetperiode to assess"
    commands = jaar(dossier.keurmerk, periode, dag, **figures)
    return tuple(asks(dag, command) for command in commands)


def asked_for_repair(dag: date) -> Life:
    """An Aspirant that asks for a Herstelactie."""
    return (*ASPIRANT, on(dag, LegVerzoekHerstelactieVast))


def complete(life: Life, dag: date, vog_op: date | None = None) -> Life:
    """With what the checklist asks of the application of `life`, recorded on `dag`."""
    aanvraag = carry_out(EMPTY, *life).keurmerk.aanvraag
    assert aanvraag is not None
    return (*life, *papers(aanvraag.ingediend_op, dag, vog_op))


def papers(applied_on: date, dag: date, vog_op: date | None = None) -> Life:
    return tuple(asks(dag, command) for command in bij_aanvraag(applied_on, dag, vog_op))


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
