"""Both statecharts as a page of Markdown, made from the charts themselves.

`python -m domain.keurmerk.lifecycle.tekening > docs/levensloop.md` makes the page again.
"""

from collections.abc import Iterator
from typing import Any

from statemachine import StateChart

from domain.keurmerk.lifecycle.bronnen import BRONNEN
from domain.keurmerk.lifecycle.keurmerkloop import Keurmerkloop
from domain.keurmerk.lifecycle.overeenkomstloop import Overeenkomstloop
from domain.keurmerk.lifecycle.overgangen import KEURMERK, OVEREENKOMST, Overgang, Tabel

INLEIDING = """\
# De levensloop van een keurmerk

Deze bladzijde wordt gemaakt uit de code: verander haar niet met de hand.

Een dossier heeft twee statussen, los van elkaar: die van het Keurmerk en die van de Overeenkomst.
Een Waarschuwing is geen status. De tekeningen laten weg wat de status niet verandert; de tabellen
noemen alles, met de plaats in de Handleiding of het beleid waar het op rust.
"""
KOP = "| Gebeurtenis | Van | Naar | Als | Bron |\n|---|---|---|---|---|"
VOORWAARDEN = {
    ("herleeft", True): "het beleid is dat de status herleeft",
    ("herleeft", False): "het beleid is dat eerst iemand beslist",
    ("kwam_uit_afwijzing", True): "de status ervoor was afgewezen",
    ("kwam_uit_geen", True): "er ervoor geen status was",
    ("kwam_uit_geen", False): "er ervoor al een status was",
    ("kwam_uit_intrekking", True): "de status ervoor was ingetrokken",
    ("kwam_uit_niet_toekenning", True): "de status ervoor was niet toegekend",
    ("was_aspirant", True): "een aspirant is geschorst",
    ("was_toegekend", True): "een houder is geschorst",
    ("was_verlengd", True): "een verlengde aspirant is geschorst",
}


def levensloop() -> str:
    return "\n".join(
        (
            INLEIDING,
            *_deel("Keurmerk", Keurmerkloop, KEURMERK),
            *_deel("Overeenkomst", Overeenkomstloop, OVEREENKOMST),
        )
    )


def _deel(titel: str, loop: type[StateChart[Any]], tabel: Tabel) -> Iterator[str]:
    yield f"## {titel}\n"
    yield f"```mermaid\n{f'{loop:mermaid}'.strip()}\n```\n"
    yield KOP
    for (van, naam), overgangen in sorted(tabel.items(), key=lambda rij: (rij[0][1], rij[0][0])):
        for overgang in overgangen:
            yield _rij(van, naam, overgang)
    yield ""


def _rij(van: str, naam: str, overgang: Overgang) -> str:
    naar = "blijft" if overgang.naar == van else overgang.naar
    als = " en ".join(VOORWAARDEN[voorwaarde] for voorwaarde in overgang.voorwaarden)
    woorden = naam.replace("_", " ").capitalize()
    return f"| {woorden} | {van} | {naar} | {als} | {BRONNEN[naam]} |"


if __name__ == "__main__":
    print(levensloop(), end="")  # noqa: T201
