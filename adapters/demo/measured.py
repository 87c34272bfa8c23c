"""How a Meetperiode of an invented holder is measured: the last weeks, and the months after."""

from datetime import date
from decimal import Decimal

from adapters.demo import audit, documents, exemption, figures
from adapters.demo.office import ticked
from adapters.demo.step import Step, Steps, fact
from adapters.demo.year import Year
from domain.calendar import plus_dagen
from domain.keurmerk.resultaten.besluiten import LegResultatenVast
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoGroep
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.tevredenheid.concept.besluiten import LegConceptrapportVast


def closing(y: Year) -> Steps:
    """The last weeks: an appointment for the Audit, and who may be asked in the survey."""
    yield audit.planned(y, y.na(-54, 8))
    yield from _ticked(y, y.na(-44))
    if not y.laat:
        yield from _delivered(y, y.na(-30, 10))
    if y.vrij:
        yield from exemption.provisional(y, y.na(-16))
    yield from _ticked(y, y.na(-10))


def measured(y: Year) -> Steps:
    """After the last day: figures, money, survey, and the Audit or the exemption."""
    yield from _reported(y)
    yield from _paid(y)
    if y.vrij:
        yield from exemption.definitive(y, y.na(55))
    dag = y.na(98) if y.laat and y.aspirant else y.na(60)
    for paper in documents.papers(y.org, dag, y.einde.year - 1):
        yield fact(dag, paper)
    yield fact(dag, documents.declaration(y.org, dag, y.start))
    yield audit.held(y, dag)
    yield from _ticked(y, plus_dagen(dag, 2))


def _ticked(y: Year, dag: date) -> Steps:
    """The work on who is late is behind as well."""
    if not y.laat:
        yield from ticked(dag)


def _delivered(y: Year, dag: date) -> Steps:
    asked = figures.CLIENTS * y.org.omvang * len(y.org.diensten)
    numbers = {TvoGroep.CLIENTEN: asked, TvoGroep.OPDRACHTGEVERS: figures.OPDRACHTGEVERS}
    for groep, aantal in numbers.items():
        yield fact(
            dag,
            LegTvoAanleveringVast(
                groep=groep,
                aangeleverd_op=dag,
                aantal=aantal,
                volledig=True,
                meetperiode_start=y.start,
                document=f"{groep.value}-{y.start.year}",
            ),
        )


def _reported(y: Year) -> Steps:
    if y.laat:
        yield from _delivered(y, y.na(8))
    concept, dag = y.na(13), y.na(30) if y.laat else y.na(14, 5)
    yield fact(
        concept,
        LegConceptrapportVast(
            ontvangen_op=concept, meetperiode_start=y.start, document=f"concept-{y.start.year}"
        ),
    )
    yield fact(
        dag,
        LegResultatenVast(
            aangeleverd_op=dag,
            meetperiode_start=y.start,
            document=f"resultaten-{y.start.year}",
            **figures.results(y.org, y.jaar, y.aspirant),
        ),
    )


def _paid(y: Year) -> Steps:
    """The invoice, the report of the survey, and the money."""
    nummer = f"{y.start.year}-{y.org.nummer:04d}"
    dag, paid = y.na(34), y.na(52)
    yield fact(dag, documents.invoice(nummer, dag))
    yield _survey(y, y.na(42))
    yield fact(paid, documents.payment(nummer, paid))


def _survey(y: Year, dag: date) -> Step:
    grade = Decimal(y.chance.randint(74, 87)) / 10
    return fact(
        dag,
        LegTevredenheidsrapportVast(
            rapportdatum=dag,
            bureau="verzonnen-bureau",
            rapport=f"tevredenheid-{y.start.year}",
            meetperiode_start=y.start,
            **figures.survey(y.org, grade),
        ),
    )
