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
from domain.receipt.editiecijfers import CijfersVeranderd, cijferhash
from domain.receipt.normaal import genormaliseerd
from domain.receipt.receipt import Dossierstand, Grondslag, Oorsprong, Receipt
from domain.source import Editie
from domain.uitslag import VERWOORDING, Uitslag

F = TypeVar("F")
MET_CIJFERS = 2  # the first verwoording of which receipts hold the hash of the numbers


@dataclass(frozen=True, slots=True)
class Evaluator(Generic[F]):
    """A pure function with a name and a version (see evaluators.py for when to add one).

    `verwoording`: the wording of its sentences, and the numbers of an edition that it knows.
    `normaal` brings facts into the one form that is judged and kept.
    `weiger` raises Geweigerd with everything that makes facts of a file useless; what comes from a
    log was looked at when it came in, and what is not there yet is no fault.
    """

    naam: str
    versie: int
    kind: type[F]  # of the facts
    beoordeel: Callable[[F, Kaders], tuple[Uitslag, ...]]
    edities: Callable[[F], Mapping[Onderdeel, Editie]]
    verwoording: int = VERWOORDING
    weiger: Callable[[F, Kaders], None] | None = None
    normaal: Callable[[F], F] = genormaliseerd

    def kaders(self, feiten: F, dag: date) -> Kaders:
        """The editions that these facts fall under, with the policies of `dag`."""
        return Kaders(self.edities(feiten), HANDLEIDINGEN, stand(BELEID, dag), self.verwoording)


class OnbekendeEvaluator(LookupError):
    """The receipt names an evaluator, or a version of it, that this program does not have."""


class _Keuzelezer(dict[str, Keuze[object]]):
    """Choices that remember which of them were read: those and no others go on the receipt."""

    def __init__(self, keuzes: Mapping[str, Keuze[object]]) -> None:
        super().__init__(keuzes)
        self.gelezen: dict[str, Keuze[object]] = {}

    def __getitem__(self, naam: str) -> Keuze[object]:
        self.gelezen[naam] = super().__getitem__(naam)
        return self.gelezen[naam]


def maak_receipt(
    evaluator: Evaluator[F],
    feiten: F,
    kaders: Kaders,
    oorsprong: Iterable[Oorsprong] = (),
    stand: Dossierstand | None = None,
) -> Receipt[F]:
    """Evaluate `feiten` by the editions and policies of `kaders`; `stand`: the log they are of.

    Geweigerd with all reasons when the facts of a file cannot be used.
    """
    gelezen = _Keuzelezer(kaders.beleid.keuzes)
    beleid = Beleidsstand(kaders.beleid.dag, gelezen)
    gevraagd = replace(kaders, beleid=beleid, verwoording=evaluator.verwoording)
    feiten = evaluator.normaal(feiten)
    if evaluator.weiger and stand is None:
        evaluator.weiger(feiten, gevraagd)
    uitslagen = evaluator.beoordeel(feiten, gevraagd)
    paden = tuple(sorted(oorsprong, key=lambda deel: (deel.pad, deel.soort)))
    grondslag = _grondslag(evaluator, feiten, gevraagd, gelezen.gelezen)
    return Receipt(replace(grondslag, oorsprong=paden, stand=stand), uitslagen)


def _grondslag(
    evaluator: Evaluator[F], feiten: F, kaders: Kaders, gelezen: Mapping[str, Keuze[object]]
) -> Grondslag[F]:
    return Grondslag(
        evaluator=evaluator.naam,
        versie=evaluator.versie,
        dag=kaders.beleid.dag,
        edities=kaders.edities,
        beleid=gelezen,
        feiten=feiten,
        oorsprong=(),
        ontbrekend=tuple(sorted(set(kaders.edities.values()) - set(kaders.handleidingen))),
        cijfers=_cijfers(evaluator, kaders),
    )


def herhaal(
    grondslag: Grondslag[F],
    evaluators: Iterable[Evaluator[F]],
    handleidingen: Mapping[Editie, Handleiding] = HANDLEIDINGEN,
) -> Receipt[F]:
    """Evaluate again from the receipt alone: whatever is chosen or in force by now is not asked.

    A text that was missing then stays missing. OnbekendeEvaluator when this program does not
    have the evaluator of the receipt, CijfersVeranderd when the numbers of an edition differ.
    """
    evaluator = gezocht(grondslag.evaluator, grondslag.versie, evaluators)
    teksten = {e: h for e, h in handleidingen.items() if e not in grondslag.ontbrekend}
    beleid = Beleidsstand(grondslag.dag, grondslag.beleid)
    kaders = Kaders(grondslag.edities, teksten, beleid, evaluator.verwoording)
    cijfers = _cijfers(evaluator, kaders)
    _zelfde_cijfers(grondslag, cijfers)
    uitslagen = evaluator.beoordeel(grondslag.feiten, kaders)
    return Receipt(replace(grondslag, cijfers=cijfers), uitslagen)


def _cijfers(evaluator: Evaluator[F], kaders: Kaders) -> Mapping[Editie, str] | None:
    """The sha256 of the numbers of each edition that is here; None for who did not keep them."""
    if evaluator.verwoording < MET_CIJFERS:
        return None
    gebruikt = sorted(set(kaders.edities.values()) & set(kaders.handleidingen))
    return {e: cijferhash(kaders.handleidingen[e], evaluator.verwoording) for e in gebruikt}


def _zelfde_cijfers(grondslag: Grondslag[F], nu: Mapping[Editie, str] | None) -> None:
    toen = grondslag.cijfers or {}
    anders = tuple(editie for editie in toen if toen[editie] != (nu or {}).get(editie))
    if anders:
        raise CijfersVeranderd(anders)


def gezocht(naam: str, versie: int, evaluators: Iterable[Evaluator[F]]) -> Evaluator[F]:
    """OnbekendeEvaluator when it is not among them."""
    for evaluator in evaluators:
        if (evaluator.naam, evaluator.versie) == (naam, versie):
            return evaluator
    raise OnbekendeEvaluator(f"Dit programma heeft ‘{naam}’ versie {versie} niet.")
