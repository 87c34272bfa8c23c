"""Bytes of a receipt back into what it rests on. Typed: nothing is taken on trust."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError

from domain.beleid import Beleid, GeenKeuze, Keuze, keuzes
from domain.handleiding.geldigheid import Onderdeel
from domain.receipt.editiecijfers import CijfersVeranderd
from domain.receipt.maken import Evaluator, OnbekendeEvaluator, gezocht, herhaal
from domain.receipt.receipt import VORMEN, Dossierstand, Grondslag, Oorsprong
from domain.rules import Geweigerd
from domain.source import Editie, eigen_lezing

ONREKENBAAR = "Met de feiten in deze receipt valt niet te rekenen. Maak haar opnieuw met `toets`."
PLACES = 5
UNTHINKABLE = (ArithmeticError, LookupError, RecursionError, TypeError, ValueError)


class OnleesbareReceipt(ValueError):
    """These bytes are not a receipt that this program can read."""


@dataclass(frozen=True, slots=True)
class _Choice:
    vanaf: date
    waarde: Any
    punt: str


@dataclass(frozen=True, slots=True)
class _Name:
    naam: str
    versie: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Document:
    """Every layout; facts and outcomes stay as they are until their type is known."""

    vorm: int
    evaluator: _Name
    dag: date
    edities: Mapping[Onderdeel, Editie]
    ontbrekend: tuple[Editie, ...]
    beleid: Mapping[str, _Choice]
    feiten: Any
    oorsprong: tuple[Oorsprong, ...]
    uitslagen: Any
    cijfers: Mapping[Editie, str] | None = None
    stand: Dossierstand | None = None


def read(inhoud: bytes, evaluators: Iterable[Evaluator[Any]]) -> Grondslag[Any]:
    """What the receipt rests on. OnleesbareReceipt says what is wrong with it,
    OnbekendeEvaluator that this program does not have what made it.
    """
    try:
        document: _Document = _adapter(_Document).validate_json(inhoud, extra="forbid")
        return _grondslag(document, evaluators)
    except ValidationError as error:
        raise OnleesbareReceipt(f"Dit is geen hele receipt. {_places(error)}") from error
    except (OnleesbareReceipt, OnbekendeEvaluator):
        raise
    except UNTHINKABLE as error:
        raise OnleesbareReceipt(ONREKENBAAR) from error


def _grondslag(document: _Document, evaluators: Iterable[Evaluator[Any]]) -> Grondslag[Any]:
    if document.vorm not in VORMEN:
        raise OnleesbareReceipt(f"Dit programma kent vorm {document.vorm} van een receipt niet.")
    naam, versie = document.evaluator.naam, document.evaluator.versie
    evaluator = gezocht(naam, versie, evaluators)
    feiten = _typed(evaluator.kind, document.feiten)
    if missing := evaluator.edities(feiten).keys() - document.edities.keys():
        raise OnleesbareReceipt(f"In de receipt ontbreekt de editie voor: {_named(missing)}.")
    return Grondslag(
        evaluator=naam,
        versie=versie,
        dag=document.dag,
        edities=document.edities,
        beleid={naam: _choice(naam, keuze) for naam, keuze in document.beleid.items()},
        feiten=feiten,
        oorsprong=document.oorsprong,
        ontbrekend=document.ontbrekend,
        cijfers=document.cijfers,
        stand=document.stand,
    )


def again(inhoud: bytes, evaluators: Iterable[Evaluator[Any]]) -> bytes:
    """What evaluating again from the receipt alone gives.

    OnleesbareReceipt says what it lacks; CijfersVeranderd and OnbekendeEvaluator.
    """
    known = tuple(evaluators)
    grondslag = read(inhoud, known)
    try:
        return herhaal(grondslag, known).inhoud
    except CijfersVeranderd:
        raise
    except GeenKeuze as error:
        raise OnleesbareReceipt(f"In de receipt ontbreekt het beleid ‘{error.naam}’.") from error
    except Geweigerd as error:
        zinnen = " ".join(reden.zin for reden in error.redenen)
        raise OnleesbareReceipt(f"Met deze feiten kan niet worden getoetst. {zinnen}") from error
    except UNTHINKABLE as error:
        raise OnleesbareReceipt(ONREKENBAAR) from error


def gives_itself(inhoud: bytes, evaluators: Iterable[Evaluator[Any]]) -> bool:
    """Whether evaluating again gives the same bytes. Raises what `again` does."""
    return again(inhoud, evaluators) == inhoud


def _choice(naam: str, keuze: _Choice) -> Keuze[object]:
    if naam not in _policies():
        raise OnleesbareReceipt(f"Het beleid ‘{naam}’ is hier niet bekend.")
    waarde = _typed(_policies()[naam], keuze.waarde)
    return Keuze(keuze.vanaf, waarde, eigen_lezing(keuze.punt, ""))


@cache
def _policies() -> Mapping[str, Any]:
    """The type of the answers to each policy, as keuzes.py declares it."""
    hints = get_type_hints(keuzes)
    found = ((value, hints[name]) for name, value in vars(keuzes).items() if name in hints)
    return {value.naam: get_args(hint)[0] for value, hint in found if isinstance(value, Beleid)}


def _typed(kind: Any, waarde: object) -> Any:
    return _adapter(kind).validate_json(json.dumps(waarde), extra="forbid")


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _places(error: ValidationError) -> str:
    """Where to look: the first of them, for one fault gives many."""
    found = dict.fromkeys(
        ".".join(map(str, fault["loc"])) for fault in error.errors(include_url=False)
    )
    named = [place for place in found if place][:PLACES]
    return f"Kijk bij: {', '.join(named)}." if named else "Het is geen JSON met groepen en velden."


def _named(onderdelen: Iterable[Onderdeel]) -> str:
    return ", ".join(sorted(onderdelen))
