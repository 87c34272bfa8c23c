"""Make a receipt, and make it again from what it holds itself."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

from domain.beleid import BELEID, Beleidsstand, Keuze, stand
from domain.handleiding import HANDLEIDINGEN
from domain.handleiding.edition import Handleiding
from domain.handleiding.geldigheid import Onderdeel
from domain.kader import Kaders
from domain.receipt.receipt import Grondslag, Oorsprong, Receipt
from domain.source import Editie
from domain.uitslag import Uitslag

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Evaluator(Generic[F]):
    """A pure function with a name and a version.

    Whoever changes an outcome or a sentence adds a version: receipts of the old one must go on
    giving the same bytes.
    """

    naam: str
    versie: int
    soort: type[F]  # of the facts
    beoordeel: Callable[[F, Kaders], tuple[Uitslag, ...]]
    edities: Callable[[F], Mapping[Onderdeel, Editie]]

    def kaders(self, feiten: F, dag: date) -> Kaders:
        """The editions that these facts fall under, with the policies of `dag`."""
        return Kaders(self.edities(feiten), HANDLEIDINGEN, stand(BELEID, dag))


class OnbekendeEvaluator(LookupError):
    """The receipt names an evaluator, or a version of it, that this program does not have."""


class _Gelezen(dict[str, Keuze[object]]):
    """Choices that remember which of them were read: those and no others go on the receipt."""

    def __init__(self, keuzes: Mapping[str, Keuze[object]]) -> None:
        super().__init__(keuzes)
        self.gelezen: dict[str, Keuze[object]] = {}

    def __getitem__(self, naam: str) -> Keuze[object]:
        self.gelezen[naam] = super().__getitem__(naam)
        return self.gelezen[naam]


def maak_receipt(
    evaluator: Evaluator[F], feiten: F, kaders: Kaders, oorsprong: Iterable[Oorsprong] = ()
) -> Receipt[F]:
    """Evaluate `feiten` by the editions and policies of `kaders`."""
    gelezen = _Gelezen(kaders.beleid.keuzes)
    beleid = Beleidsstand(kaders.beleid.dag, gelezen)
    uitslagen = evaluator.beoordeel(feiten, replace(kaders, beleid=beleid))
    grondslag = Grondslag(
        evaluator=evaluator.naam,
        versie=evaluator.versie,
        dag=beleid.dag,
        edities=kaders.edities,
        beleid=gelezen.gelezen,
        feiten=feiten,
        oorsprong=tuple(sorted(oorsprong, key=lambda deel: (deel.pad, deel.soort))),
        ontbrekend=tuple(sorted(set(kaders.edities.values()) - set(kaders.handleidingen))),
    )
    return Receipt(grondslag, uitslagen)


def herhaal(
    grondslag: Grondslag[F],
    evaluators: Iterable[Evaluator[F]],
    handleidingen: Mapping[Editie, Handleiding] = HANDLEIDINGEN,
) -> Receipt[F]:
    """Evaluate again from the receipt alone: whatever is chosen or in force by now is not asked.

    A text that was missing then stays missing. OnbekendeEvaluator when this program does not
    have the evaluator of the receipt.
    """
    evaluator = gezocht(grondslag.evaluator, grondslag.versie, evaluators)
    teksten = {e: h for e, h in handleidingen.items() if e not in grondslag.ontbrekend}
    beleid = Beleidsstand(grondslag.dag, grondslag.beleid)
    uitslagen = evaluator.beoordeel(grondslag.feiten, Kaders(grondslag.edities, teksten, beleid))
    return Receipt(grondslag, uitslagen)


def gezocht(naam: str, versie: int, evaluators: Iterable[Evaluator[F]]) -> Evaluator[F]:
    """OnbekendeEvaluator when it is not among them."""
    for evaluator in evaluators:
        if (evaluator.naam, evaluator.versie) == (naam, versie):
            return evaluator
    raise OnbekendeEvaluator(f"Dit programma heeft ‘{naam}’ versie {versie} niet.")
