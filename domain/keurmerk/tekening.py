"""Both statecharts as a page of Markdown, made from the charts themselves.

`python -m domain.keurmerk.tekening > docs/levensloop.md` makes the page again.
"""

from collections.abc import Iterator

from domain.keurmerk.feiten import FEIT
from domain.keurmerk.lifecycle.kaarten import Kaart, Keurmerkkaart, Overeenkomstkaart, event_id
from domain.keurmerk.lifecycle.overgangen import KEURMERK, OVEREENKOMST
from domain.keurmerk.lifecycle.tabel import Overgang, T, Tabel

INLEIDING = """\
# De levensloop van een keurmerk

Deze bladzijde wordt gemaakt uit de code: verander haar niet met de hand.

Een dossier heeft twee statussen, los van elkaar: die van het Keurmerk en die van de Overeenkomst.
Een Waarschuwing is geen status. De tekeningen laten weg wat de status niet verandert; de tabellen
noemen alles, met de plaats in de Handleiding of het beleid waar het op rust.
"""
KOP = "| Gebeurtenis | Van | Naar | Als | Bron |\n|---|---|---|---|---|"
BRON = {event.__name__: feit.overgang for event, feit in FEIT.items()}


def levensloop() -> str:
    return "\n".join(
        (
            INLEIDING,
            *_deel("Keurmerk", Keurmerkkaart, KEURMERK),
            *_deel("Overeenkomst", Overeenkomstkaart, OVEREENKOMST),
        )
    )


def _deel(titel: str, kaart: Kaart, tabel: Tabel[T]) -> Iterator[str]:
    yield f"## {titel}\n"
    yield f"```mermaid\n{f'{kaart:mermaid}'.strip()}\n```\n"
    yield KOP
    for (van, naam), overgangen in sorted(tabel.items(), key=lambda rij: (rij[0][1], rij[0][0])):
        for overgang in overgangen:
            yield _rij(van, naam, overgang)
    yield ""


def _rij(van: T, naam: str, overgang: Overgang[T]) -> str:
    naar = "blijft" if overgang.naar == van else overgang.naar
    als = " en ".join(voorwaarde.zin for voorwaarde in overgang.voorwaarden)
    woorden = event_id(naam).replace("_", " ").capitalize()
    return f"| {woorden} | {van} | {naar} | {als} | {BRON[naam]} |"


if __name__ == "__main__":
    print(levensloop(), end="")  # noqa: T201 (this module is a script as well)
