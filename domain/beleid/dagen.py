"""Days that follow from a policy and the day of a decision."""

from datetime import date

from domain.beleid.keuzes import NA_BEPAALDE_TIJD, SCHORSING_SIGNALEN, STILZITTEN
from domain.beleid.mogelijkheden import NaBepaaldeTijd
from domain.beleid.vorm import Beleid
from domain.calendar import plus_dagen, plus_maanden
from domain.handleiding.h2023 import H2023


def nieuwe_aanvraag_vanaf(
    besluitdatum: date,
    laatste_dag: date | None = None,
    na_bepaalde_tijd: Beleid[NaBepaaldeTijd] = NA_BEPAALDE_TIJD,
) -> date:
    """First day on which a new application is handled. Bron: H23 6.2.6, A-47.

    `laatste_dag` is the last day of an Intrekking for bepaalde tijd.
    """
    wachttijd = H2023.termijnen.wachttijd_aanvraag_maanden.waarde
    na_wachttijd = plus_maanden(besluitdatum, wachttijd)
    if laatste_dag is None:
        return na_wachttijd
    na_intrekking = plus_dagen(laatste_dag, 1)
    if na_bepaalde_tijd.op(besluitdatum) is NaBepaaldeTijd.NA_LAATSTE_DAG:
        return na_intrekking
    return max(na_wachttijd, na_intrekking)


def ontbinding_bij_stilzitten(besluitdatum: date) -> date:
    """The day on which Ontbinding becomes due without a new application. Bron: H23 6.2.5, A-42."""
    keuze = STILZITTEN.op(besluitdatum)
    opent = plus_maanden(besluitdatum, keuze.na_besluit_maanden)
    return plus_maanden(opent, keuze.termijn_maanden)


def schorsing_signalen(
    besluitdatum: date, ingangsdatum: date, laatste_dag: date
) -> tuple[date, ...]:
    """The alarm days of a Schorsing; those before it starts fall away. Bron: A-44."""
    dagen = (plus_dagen(laatste_dag, -dagen) for dagen in SCHORSING_SIGNALEN.op(besluitdatum))
    return tuple(dag for dag in dagen if dag >= ingangsdatum)
