"""Small registers of persons: capitals are organisations, words in lower case are people."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from domain.kader import Kader, kader
from domain.personen.register import Personenregister, Stand, op_dag
from domain.personen.relaties import MET_AANDEEL, Relatie, Relatiesoort, Schakel, Stemafspraak
from domain.source import Editie

DAG = date(2024, 5, 1)
KADER: Kader = kader(Editie.H2023, DAG)
S = Relatiesoort


def relatie(soort: Relatiesoort, van: str, naar: str, procent: str | int | None = None) -> Relatie:
    """`procent` as in a register: "50.1" or "100/3"."""
    aandeel = None if procent is None else Fraction(procent) / 100
    return Relatie(
        id=f"{soort}:{van}:{naar}",
        soort=soort,
        van=van,
        naar=naar,
        aandeel=aandeel,
        bron="Handelsregister",
    )


def stemmen(van: str, naar: str, procent: str | int) -> Relatie:
    return relatie(S.STEMMEN, van, naar, procent)


def aandelen(van: str, naar: str, procent: str | int) -> Relatie:
    return relatie(S.AANDELEN, van, naar, procent)


def ouder(van: str, naar: str) -> Relatie:
    return relatie(S.OUDER, van, naar)


def gehuwd(van: str, naar: str) -> Relatie:
    return relatie(S.ECHTGENOOT, van, naar)


def afspraak(over: str, *deelnemers: str) -> Stemafspraak:
    return Stemafspraak(
        id=f"afspraak:{over}:{'+'.join(deelnemers)}",
        deelnemers=frozenset(deelnemers),
        over=over,
        bron="overeenkomst 7",
    )


def tot(relatie: Relatie, dag: date) -> Relatie:
    """The same relation, ended on `dag`."""
    return replace(relatie, tot_en_met=dag)


def register(*schakels: Schakel) -> Personenregister:
    """Everybody with a name in lower case is a natural person."""
    relaties = tuple(s for s in schakels if isinstance(s, Relatie))
    afspraken = tuple(s for s in schakels if isinstance(s, Stemafspraak))
    namen = {wie for r in relaties for wie in (r.van, r.naar)}
    namen |= {wie for a in afspraken for wie in a.deelnemers}
    natuurlijk = frozenset(wie for wie in namen if wie.islower())
    return Personenregister(natuurlijk=natuurlijk, relaties=relaties, afspraken=afspraken)


def stand(*schakels: Schakel, dag: date = DAG) -> Stand:
    return op_dag(register(*schakels), dag)


__all__ = [
    "DAG",
    "KADER",
    "MET_AANDEEL",
    "S",
    "aandelen",
    "afspraak",
    "gehuwd",
    "ouder",
    "register",
    "relatie",
    "stand",
    "stemmen",
    "tot",
]
