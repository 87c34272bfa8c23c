"""The second half of a Meetperiode: survey, audit, assessment."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from domain.begrippen import Rol
from domain.calendar import plus_dagen
from domain.handleiding import HANDLEIDINGEN
from domain.kader import edities_voor_beoordeling
from domain.keurmerk.audit.commands import LegReAuditVast, LegResultatenauditVast, VerzoekReAudit
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.besluiten import BESLISSING, bezwaren_vooraf, zonder_command
from domain.keurmerk.command import Command
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf
from domain.keurmerk.tevredenheid.besluiten import (
    LegTevredenheidsrapportVast,
    Respons,
    ResponsPerDienst,
)
from tests.support.choices import gemist
from tests.support.extras import AUDIT, REPORT, SURVEY, extras
from tests.support.incidents import sent, task, terms
from tests.support.jaarfeiten import jaar
from tests.support.life import Life


def measured(life: Life, start: date) -> Iterator[Command]:
    periode = life.keurmerk.perioden[-1]
    if life.happens(0.5):
        life.until(plus_dagen(periode.einde, -40))
        yield from terms(life)
    yield from extras(life, *SURVEY)
    life.until(plus_dagen(periode.einde, 1))
    yield from extras(life, *REPORT)
    yield _report(life, start)
    yield SluitMeetperiodeAf(start=start)
    few = judged(periode) and life.keurmerk.is_aspirant and life.happens(0.1)
    if judged(periode) or life.happens(0.3):
        figures = {"afgerond": 3, "verschillende_personen": 3} if few else {}
        life.wait(1, 10)
        yield from jaar(life.keurmerk, periode, life.day, **figures)
    life.wait(1, 10)
    yield from extras(life, *AUDIT)
    missed = life.happens(0.2) and not judged(periode)
    yield LegResultatenauditVast(
        meetperiode_start=start,
        uitgevoerd_op=life.day,
        certificerende_instelling="ci-1",
        auditor="auditor-1",
        rapport=f"audit-{start.year}",
        bevindingen=gemist("2.1.1") if missed else (),
        overige_normen_gehaald=True,
        aantekeningen=False,
        bijzonderheden=False,
    )
    if life.happens(0.2):
        yield VerzoekReAudit(verzocht_op=life.day, wat="Twee dossiers ontbreken.")
        life.wait(5, 15)
        yield LegReAuditVast(
            uitgevoerd_op=life.day,
            rapport=f"re-audit-{start.year}",
            overige_normen_gehaald=True,
        )


def judged(periode: Periode) -> bool:
    """Whether the text of one of its editions is here: then the facts must be as well."""
    edities = edities_voor_beoordeling(periode.cyclus, periode.einde)
    return bool(set(edities.values()) & set(HANDLEIDINGEN))


def assessment(life: Life) -> Iterator[Command]:
    periode = life.keurmerk.te_beoordelen
    if periode is None or life.keurmerk.onderliggend:
        return
    life.wait(5, 40)
    yield from task(life)
    yield _outcome(life, periode)
    yield from sent(life)
    life.wait(1, 5)


def _outcome(life: Life, periode: Periode) -> Command:
    decision = {**life.decision(), "ingangsdatum": None}
    dossier = life.dossier
    vraag = zonder_command(dossier, life.day, Rol.BESLISSER)
    stars = None if judged(periode) and life.happens(0.3) else life.chance.randint(1, 4)
    if life.keurmerk.status is Keurmerkstatus.TOEGEKEND:
        return ZetKeurmerkVoort(sterren=stars, **decision)
    verlengen = BESLISSING[VerlengAspirant]
    if life.keurmerk.status is Keurmerkstatus.ASPIRANT and judged(periode):
        if not bezwaren_vooraf(verlengen, vraag):
            return VerlengAspirant(**decision)
    elif life.keurmerk.status is Keurmerkstatus.ASPIRANT and life.happens(0.1):
        return VerlengAspirant(**decision)
    if not judged(periode) and life.happens(0.03):
        return KenKeurmerkNietToe(
            gronden=(NietToekenningGrond.NORM_NIET_GEHAALD,), **life.decision()
        )
    return KenKeurmerkToe(sterren=stars, **decision)


def _report(life: Life, start: date) -> LegTevredenheidsrapportVast:
    rows = []
    for dienst in life.keurmerk.diensten:
        asked = life.chance.randint(10, 300)
        rows.append(ResponsPerDienst(dienst=dienst, **_answers(life, asked)))
    total = sum(row.uitgenodigd for row in rows), sum(row.ingevuld for row in rows)
    grade = max(row.rapportcijfer for row in rows if row.rapportcijfer)
    return LegTevredenheidsrapportVast(
        meetperiode_start=start,
        rapportdatum=life.day,
        bureau="bureau-1",
        rapport=f"rapport-{start.year}",
        diensten=tuple(rows),
        totaal=Respons(uitgenodigd=total[0], ingevuld=total[1], rapportcijfer=grade),
    )


def _answers(life: Life, asked: int) -> dict[str, Any]:
    return {
        "uitgenodigd": asked,
        "ingevuld": life.chance.randint(asked // 2, asked),
        "rapportcijfer": _grade(life),
    }


def _grade(life: Life) -> Decimal:
    return Decimal(life.chance.randint(80, 95)) / 10
