"""Days that follow from a policy and the day of a decision."""

from datetime import date

from domain.beleid.keuzes import NA_BEPAALDE_TIJD, SCHORSING_SIGNALEN, STILZITTEN
from domain.beleid.mogelijkheden import NaBepaaldeTijd, Stilzitten
from domain.beleid.vorm import Beleid
from domain.calendar import plus_dagen, plus_maanden
from domain.handleiding.edition import Handleiding


def nieuwe_aanvraag_vanaf(
    besluitdatum: date,
    handleiding: Handleiding,
    laatste_dag: date | None = None,
    na_bepaalde_tijd: Beleid[NaBepaaldeTijd] = NA_BEPAALDE_TIJD,
) -> date:
    """First day on which a new application is handled. Bron: H23 6.2.6, A-47.

    `laatste_dag` is the last day of an Intrekking for bepaalde tijd.
    """
    wachttijd = handleiding.termijnen.wachttijd_aanvraag_maanden.waarde
    na_wachttijd = plus_maanden(besluitdatum, wachttijd)
    if laatste_dag is None:
        return na_wachttijd
    na_intrekking = plus_dagen(laatste_dag, 1)
    if na_bepaalde_tijd.op(besluitdatum) is NaBepaaldeTijd.NA_LAATSTE_DAG:
        return na_intrekking
    return max(na_wachttijd, na_intrekking)


def ontbinding_bij_stilzitten(
    besluitdatum: date, handleiding: Handleiding, stilzitten: Beleid[Stilzitten] = STILZITTEN
) -> date:
    """The day on which Ontbinding becomes due without a new application. Bron: H23 6.2.5, A-42."""
    keuze, gedrukt = stilzitten.op(besluitdatum), handleiding.termijnen
    wachttijd, termijn = keuze.na_besluit_maanden, keuze.termijn_maanden
    if wachttijd is None:
        wachttijd = gedrukt.wachttijd_aanvraag_maanden.waarde
    if termijn is None:
        termijn = gedrukt.stilzitten_maanden.waarde
    return plus_maanden(plus_maanden(besluitdatum, wachttijd), termijn)


def schorsing_signalen(
    besluitdatum: date, ingangsdatum: date, laatste_dag: date
) -> tuple[date, ...]:
    """The alarm days of a Schorsing; those before it starts fall away. Bron: A-44."""
    dagen = (plus_dagen(laatste_dag, -dagen) for dagen in SCHORSING_SIGNALEN.op(besluitdatum))
    return tuple(dag for dag in dagen if dag >= ingangsdatum)
