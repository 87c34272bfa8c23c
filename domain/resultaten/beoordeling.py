"""All norms on results of one Meetperiode, from the figures that count."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from domain.begrippen import Dienst
from domain.handleiding.diensten import NAMEN
from domain.kader import Kader
from domain.resultaten.aandelen import opgegeven_aantallen
from domain.resultaten.begeleiding import (
    erkende_jobcoach,
    meetbare_afspraak,
    opgeleide_medewerker,
)
from domain.resultaten.correctie import Resultaatgegevens
from domain.resultaten.opgave import Dienstopgave, Opgave
from domain.resultaten.realisatie import Jaarervoor, realisatie
from domain.resultaten.volume import volume_bij_toekenning, volume_van_houder
from domain.uitslag import Uitkomst, Uitslag

ELKE_DIENST = "R-3.1-b"
ZONDER_CIJFERS = "Over deze Dienst zijn geen cijfers gerapporteerd."
BEGELEIDING: Mapping[Dienst, Callable[[Dienstopgave, Kader], Uitslag]] = {
    Dienst.JOBCOACHING: erkende_jobcoach,
    Dienst.DUURZAME_INZETBAARHEID: meetbare_afspraak,
    Dienst.SUPPORTED_EMPLOYMENT: opgeleide_medewerker,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resultaatfeiten:
    """`terugblik` is what the auditor found about the year before, for Dienst 9 (voetnoot 12)."""

    gegevens: Resultaatgegevens
    aspirant: bool
    terugblik: Jaarervoor | None = None


def beoordeel_resultaten(feiten: Resultaatfeiten, kader: Kader) -> tuple[Uitslag, ...]:
    """Every norm of hoofdnorm 2 that is a matter of counting, and 1.6.6. Diensten in their order.

    What an auditor judges (x.1, x.2) is not here. Bron: H23 3.1 to 3.16.
    """
    geldend = feiten.gegevens.geldend
    volume = volume_bij_toekenning if feiten.aspirant else volume_van_houder
    return (
        volume(geldend, kader),
        *opgegeven_aantallen(geldend.organisatie, kader),
        *_per_dienst(geldend, kader, feiten.terugblik),
    )


def zonder_cijfers(
    aangeboden: Collection[Dienst], geldend: Opgave, kader: Kader
) -> Iterator[Uitslag]:
    """Each Dienst that is offered and not reported, whether or not it has a norm. Bron: H23 3.1."""
    if not kader.op_feiten:
        return
    for dienst in kader.handleiding.resultaten.diensten:
        if dienst in aangeboden and geldend.van(dienst) is None:
            toets = kader.toets(ELKE_DIENST, NAMEN[dienst])
            yield toets.uitslag(Uitkomst.NIET_TE_BEOORDELEN, ZONDER_CIJFERS)


def _per_dienst(geldend: Opgave, kader: Kader, terugblik: Jaarervoor | None) -> Iterator[Uitslag]:
    for dienst in kader.handleiding.resultaten.diensten:
        opgave = geldend.van(dienst)
        if opgave is None:
            continue
        if dienst in kader.handleiding.resultaten.realisatie:
            yield realisatie(opgave, kader, terugblik)
        if dienst in BEGELEIDING:
            yield BEGELEIDING[dienst](opgave, kader)
