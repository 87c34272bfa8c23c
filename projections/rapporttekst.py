"""The published part of a survey report as one line of JSON: small to store, quick to read back."""

import json
from datetime import date
from decimal import Decimal
from functools import lru_cache

from domain.begrippen import Dienst
from projections.aspecten import Cijfer, Tevredenheidsgegeven

DIENST = {dienst.value: dienst for dienst in Dienst}


def als_tekst(gegeven: Tevredenheidsgegeven) -> str:
    """The same value always gives the same text."""
    opdrachtgevers = gegeven.opdrachtgevers
    return json.dumps(
        {
            "meetperiode": f"{gegeven.meetperiode_start}",
            "rapport": f"{gegeven.rapportdatum}",
            "clienten": [_cijfer(cijfer) for cijfer in (gegeven.totaal, *gegeven.diensten)],
            "opdrachtgevers": _cijfer(opdrachtgevers) if opdrachtgevers else None,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


@lru_cache(maxsize=2000)
def uit_tekst(tekst: str) -> Tevredenheidsgegeven:
    """A report stays in the register for a year, and reading it takes as long as all the rest."""
    gelezen = json.loads(tekst)
    totaal, *diensten = (_gelezen(*cijfer) for cijfer in gelezen["clienten"])
    opdrachtgevers = gelezen["opdrachtgevers"]
    return Tevredenheidsgegeven(
        meetperiode_start=date.fromisoformat(gelezen["meetperiode"]),
        rapportdatum=date.fromisoformat(gelezen["rapport"]),
        totaal=totaal,
        diensten=tuple(diensten),
        opdrachtgevers=_gelezen(*opdrachtgevers) if opdrachtgevers else None,
    )


def _cijfer(cijfer: Cijfer) -> list[str | None]:
    """Decimals as text: JSON has no number in which 7.0 stays 7.0."""
    grade, respons = cijfer.rapportcijfer, cijfer.respons
    return [
        cijfer.groep,
        cijfer.dienst,
        None if grade is None else f"{grade}",
        None if respons is None else f"{respons}",
        cijfer.reden,
    ]


def _gelezen(
    groep: str, dienst: str | None, grade: str | None, respons: str | None, reden: str | None
) -> Cijfer:
    return Cijfer(
        groep,
        DIENST[dienst] if dienst else None,
        None if grade is None else Decimal(grade),
        None if respons is None else Decimal(respons),
        reden,
    )
