"""Days, moments, numbers and roles as people write them: each is read here and nowhere else."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Literal, TypeAlias, get_args

from adapters.input.bounds import DAG, FIRST, LAST
from adapters.input.faults import DATUM, onjuist
from domain.begrippen import REGISTER, Rol
from domain.calendar import begin_van_de_dag, dag_van
from projections.peil import Peil, laatste_moment

NamedRole: TypeAlias = Literal["behandelaar", "beslisser", "auditor"]  # the system never asks
ROLES: Mapping[str, Rol] = {name: Rol(name) for name in get_args(NamedRole)}
KVK = r"^[0-9]{8}$"
DOSSIER = rf"^([0-9]{{8}}|{REGISTER})$"
A_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
MOMENT = "Schrijf een dag (2021-05-03) of een moment met tijdzone (2021-05-03T14:30:00+02:00)."
NO_MOMENT = f"Dit is geen dag of moment. {MOMENT}"
NO_ZONE = f"De tijdzone ontbreekt. {MOMENT}"
FUTURE = "Dit ligt in de toekomst. Geschiedenis kan niet na nu bekend zijn geworden."


def kvk(text: str, veld: str = "dossier") -> str:
    """Raises Onjuist unless it is a KvK number."""
    if not re.fullmatch(KVK, text):
        raise onjuist(f"‘{text}’ is geen KvK-nummer. Dat heeft precies 8 cijfers.", veld)
    return text


def dossier(text: str) -> str:
    """A KvK number, or the word for the auditregister. Raises Onjuist."""
    return text if text == REGISTER else kvk(text)


def role(text: str, veld: str = "--rol") -> Rol:
    """Raises Onjuist unless people can act in it."""
    if text not in ROLES:
        raise onjuist(f"‘{text}’ is geen rol. Kies uit: {', '.join(ROLES)}.", veld)
    return ROLES[text]


def whole(text: str, veld: str, least: int, most: int) -> int:
    """A number that somebody typed. Raises Onjuist."""
    plain = text.isascii() and text.isdigit() and len(text) <= len(f"{most}")
    if not (plain and least <= int(text) <= most):
        raise onjuist(f"‘{text}’ is geen geheel getal van {least} tot en met {most}.", veld)
    return int(text)


def day(text: str, veld: str) -> date:
    """The day that somebody typed. Raises Onjuist."""
    if not A_DAY.fullmatch(text):
        raise onjuist(f"‘{text}’ is geen dag. {DATUM}", veld)
    try:
        found = date.fromisoformat(text)
    except ValueError as error:
        raise onjuist(f"De dag {text} bestaat niet. {DATUM}", veld) from error
    if not FIRST <= found <= LAST:
        raise onjuist(DAG, veld)
    return found


def moment(text: str | None, now: datetime) -> tuple[datetime | None, list[str]]:
    """The moment (UTC) at which something became known, or what is wrong with it.

    A day alone counts from its beginning.
    """
    if text is None:
        return None, []
    found = _parsed(text, ends=False)
    if found is None:
        return None, [NO_MOMENT]
    if found.tzinfo is None:
        return None, [NO_ZONE]
    if not FIRST <= found.date() <= LAST:
        return None, [DAG]
    return (found.astimezone(UTC), []) if found <= now else (None, [FUTURE])


def known_at(text: str, veld: str) -> datetime:
    """The moment (UTC) of a question "as known then"; a day alone counts until its end.

    Raises Onjuist.
    """
    found = _parsed(text, ends=True)
    if found is None:
        raise onjuist(NO_MOMENT, veld)
    if found.tzinfo is None:
        raise onjuist(NO_ZONE, veld)
    if not FIRST <= found.date() <= LAST:
        raise onjuist(DAG, veld)
    return found.astimezone(UTC)


def peil(op: str | None, bekend_op: str | None, now: datetime, suffix: str = "") -> Peil:
    """Today, and as known now, unless said otherwise. Raises Onjuist."""
    return Peil(
        op=dag_van(now) if op is None else day(op, f"--op{suffix}"),
        bekend_op=now if bekend_op is None else known_at(bekend_op, f"--bekend-op{suffix}"),
    )


def _parsed(text: str, ends: bool) -> datetime | None:
    try:
        if A_DAY.fullmatch(text):
            found = date.fromisoformat(text)
            if not FIRST <= found <= LAST:
                return datetime.combine(found, datetime.min.time(), UTC)
            return laatste_moment(found) if ends else begin_van_de_dag(found)
        return datetime.fromisoformat(text)
    except ValueError:
        return None
