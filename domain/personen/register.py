"""The registered relations, and the same as they stood on one day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from domain.personen.relaties import Relatie, Relatiesoort, Stemafspraak

K = TypeVar("K")
V = TypeVar("V")
ZEGGENSCHAP = (
    Relatiesoort.STEMMEN,
    Relatiesoort.AANDELEN,
    Relatiesoort.BENOEMT_BESTUURDERS,
    Relatiesoort.BENOEMT_COMMISSARISSEN,
)
HUWELIJK = (Relatiesoort.ECHTGENOOT, Relatiesoort.GEREGISTREERD_PARTNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Personenregister:
    """Whoever is not among `natuurlijk` is an organisation. ValueError when an id comes twice."""

    natuurlijk: frozenset[str]
    relaties: tuple[Relatie, ...]
    afspraken: tuple[Stemafspraak, ...] = ()

    def __post_init__(self) -> None:
        nummers = [r.id for r in self.relaties] + [a.id for a in self.afspraken]
        if len(set(nummers)) < len(nummers):
            raise ValueError("Twee relaties in het register hebben hetzelfde id.")


@dataclass(frozen=True, slots=True)
class Stand:
    """The relations of one day, to look up by person; in order of their id."""

    dag: date
    natuurlijk: frozenset[str]
    _uit: Mapping[tuple[str, Relatiesoort], tuple[Relatie, ...]]
    _in: Mapping[tuple[str, Relatiesoort], tuple[Relatie, ...]]
    _huwelijken: Mapping[str, tuple[Relatie, ...]]
    _afspraken: Mapping[str, tuple[Stemafspraak, ...]]
    _afspraken_over: Mapping[str, tuple[Stemafspraak, ...]]

    def uit(self, persoon: str, *soorten: Relatiesoort) -> tuple[Relatie, ...]:
        return tuple(r for soort in soorten for r in self._uit.get((persoon, soort), ()))

    def naar(self, persoon: str, *soorten: Relatiesoort) -> tuple[Relatie, ...]:
        return tuple(r for soort in soorten for r in self._in.get((persoon, soort), ()))

    def huwelijken(self, persoon: str) -> tuple[Relatie, ...]:
        """Also those that have ended: who became family by affinity remains it."""
        return self._huwelijken.get(persoon, ())

    def afspraken(self, persoon: str) -> tuple[Stemafspraak, ...]:
        return self._afspraken.get(persoon, ())

    def afspraken_over(self, persoon: str) -> tuple[Stemafspraak, ...]:
        return self._afspraken_over.get(persoon, ())


def op_dag(register: Personenregister, dag: date) -> Stand:
    """The register as it stood on `dag`."""
    relaties = sorted(register.relaties, key=lambda relatie: relatie.id)
    geldig = [relatie for relatie in relaties if relatie.geldt_op(dag)]
    afspraken = sorted(
        (a for a in register.afspraken if a.geldt_op(dag)), key=lambda afspraak: afspraak.id
    )
    gesloten = [r for r in relaties if r.soort in HUWELIJK and r.begonnen(dag)]
    return Stand(
        dag,
        register.natuurlijk,
        _op(((r.van, r.soort), r) for r in geldig),
        _op(((r.naar, r.soort), r) for r in geldig),
        _op((wie, r) for r in gesloten for wie in (r.van, r.naar)),
        _op((wie, a) for a in afspraken for wie in sorted(a.deelnemers)),
        _op((a.over, a) for a in afspraken),
    )


def _op(paren: Iterable[tuple[K, V]]) -> Mapping[K, tuple[V, ...]]:
    groepen: defaultdict[K, list[V]] = defaultdict(list)
    for sleutel, waarde in paren:
        groepen[sleutel].append(waarde)
    return {sleutel: tuple(waarden) for sleutel, waarden in groepen.items()}
