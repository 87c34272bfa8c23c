"""The documents of an invented holder: at the application, and again for each Audit."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from adapters.demo.organisation import Organisation
from domain.calendar import plus_dagen
from domain.handleiding import nieuwste
from domain.keurmerk.betaling.besluiten import LegBetalingVast, LegFactuurVast
from domain.keurmerk.command import Command
from domain.keurmerk.organisatie.besluiten import (
    Bestuurslid,
    LegBelanghebbendenVast,
    LegOrganisatieVast,
)
from domain.keurmerk.stukken.besluiten import LegStukVast
from domain.keurmerk.stukken.feiten import Stuksoort
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast
from domain.normen.organisatie import Rechtsvorm

FEE = Decimal(1450)
TERM = 30  # days to pay


def who(org: Organisation, dag: date) -> Command:
    """What kind of organisation it is, from `dag` on."""
    return LegOrganisatieVast(
        vanaf=dag,
        rechtsvorm=Rechtsvorm.BV,
        management=(Bestuurslid(persoon=org.bestuurder, bestuurder=True),),
        eerste_boekjaar=date(dag.year - 6, 12, 31),
        document=f"uittreksel-{dag.year}",
    )


def papers(org: Organisation, dag: date, boekjaar: int) -> Iterator[Command]:
    """What is looked at on `dag`; `boekjaar` is the last of which there is a jaarrekening."""
    yield LegBelanghebbendenVast(
        vastgesteld_op=dag,
        geregistreerde_ubos=(org.bestuurder,),
        werkelijke_ubos=(org.bestuurder,),
        document=f"ubo-{dag.year}",
    )
    yield _paper(
        Stuksoort.VOG,
        plus_dagen(dag, -30),
        dag,
        persoon=org.bestuurder,
        aspecten=tuple(nieuwste().documenten.vog_aspecten.waarde),
    )
    yield _paper(Stuksoort.UITTREKSEL_KVK, plus_dagen(dag, -14), dag)
    yield accounts(Stuksoort.JAARREKENING, dag, boekjaar)


def accounts(soort: Stuksoort, dag: date, boekjaar: int) -> Command:
    return _paper(soort, date(boekjaar + 1, 5, 16), dag, boekjaar=date(boekjaar, 12, 31))


def _paper(soort: Stuksoort, afgegeven: date, ontvangen: date, **more: Any) -> LegStukVast:
    return LegStukVast(
        soort=soort,
        afgegeven_op=min(afgegeven, ontvangen),
        ontvangen_op=ontvangen,
        document=f"{soort.value}-{ontvangen.year}",
        **more,
    )


def declaration(
    org: Organisation, dag: date, start: date | None = None
) -> LegManagementverklaringVast:
    return LegManagementverklaringVast(
        afgegeven_op=dag,
        ondertekend_door=org.bestuurder,
        meetperiode_start=start,
        document=f"verklaring-{dag.year}",
    )


def invoice(nummer: str, dag: date) -> LegFactuurVast:
    return LegFactuurVast(
        nummer=nummer,
        factuurdatum=dag,
        bedrag=FEE,
        uiterlijk=plus_dagen(dag, TERM),
        document=f"factuur-{nummer}",
    )


def payment(nummer: str, dag: date) -> LegBetalingVast:
    return LegBetalingVast(
        nummer=nummer, ontvangen_op=dag, bedrag=FEE, document=f"afschrift-{nummer}"
    )
