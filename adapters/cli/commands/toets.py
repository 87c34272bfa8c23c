"""toets, herhaal: evaluate a file of facts, and make an old receipt again. No database."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Annotated, Any

import typer

from adapters.cli.exits import Exit
from adapters.cli.input.factsheet import read
from adapters.cli.input.faults import onjuist
from adapters.cli.input.files import content, keep, text
from adapters.cli.options import NO_VALUE, Json
from adapters.cli.screen import Screen, Tabel
from adapters.cli.words import cells, written
from adapters.receipts.reading import OnleesbareReceipt, lees
from domain.beleid import Keuze
from domain.getallen import Getal, percentage, toon
from domain.receipt.advies import CODE as ADVIES
from domain.receipt.editiecijfers import CijfersVeranderd
from domain.receipt.evaluators import EVALUATORS, HUIDIG
from domain.receipt.maken import OnbekendeEvaluator, herhaal, maak_receipt
from domain.receipt.receipt import Receipt
from domain.uitslag import Uitkomst, Uitslag

Feiten = Annotated[
    str,
    typer.Argument(
        metavar="BESTAND",
        help="JSON-bestand met feiten; - leest van de invoer.",
        show_default=False,
    ),
]
Bewaard = Annotated[
    str, typer.Argument(metavar="RECEIPT", help="Een bewaarde receipt.", show_default=False)
]
Bewaar = Annotated[
    str | None,
    typer.Option("--bewaar", metavar="RECEIPT", help="Schrijf de receipt naar dit bestand."),
]
Alles = Annotated[
    bool, typer.Option("--alles", metavar=NO_VALUE, help="Ook wat niet van toepassing is.")
]
WOORDEN = {
    Uitkomst.GEHAALD: "gehaald",
    Uitkomst.NIET_GEHAALD: "niet gehaald",
    Uitkomst.NIET_VAN_TOEPASSING: "niet van toepassing",
    Uitkomst.NIET_TE_BEOORDELEN: "niet te beoordelen",
}


def toets(
    bestand: Feiten, bewaar: Bewaar = None, alles: Alles = False, as_json: Json = False
) -> None:
    """Toets een bestand met feiten, zonder database, en laat zien waarop elke uitkomst rust.

    Voorbeeld: voorbeelden/beoordeling-voorbeeld.json.
    """
    blad = read(text(bestand), HUIDIG)
    kaders = blad.evaluator.kaders(blad.feiten, blad.besluitdatum)
    receipt = maak_receipt(blad.evaluator, blad.feiten, kaders, blad.oorsprong)
    if bewaar:
        keep(bewaar, receipt.inhoud)
    document = {**receipt.document, "sha256": receipt.hash}
    Screen(as_json).show(document, lambda screen: _draw(screen, receipt, alles))


def herhaal_receipt(bestand: Bewaard, as_json: Json = False) -> None:
    """Toets een bewaarde receipt opnieuw met haar eigen feiten, editie en beleid."""
    inhoud = content(bestand)
    document = _again(inhoud, bestand)
    Screen(as_json).show(document, lambda screen: screen.line(str(document["zin"])))
    if not document["gelijk"]:
        raise typer.Exit(Exit.NIET_GEZOND)


def _again(inhoud: bytes, bestand: str) -> dict[str, object]:
    """Whether the receipt gives itself, and the hash of what it gives now (None: nothing)."""
    try:
        opnieuw = herhaal(lees(inhoud, EVALUATORS), EVALUATORS)
    except CijfersVeranderd as error:
        return {"gelijk": False, "zin": str(error), "sha256": None}
    except (OnleesbareReceipt, OnbekendeEvaluator) as error:
        raise onjuist(str(error), bestand) from error
    gelijk = opnieuw.inhoud == inhoud
    zin = "De receipt geeft zichzelf." if gelijk else "Opnieuw getoetst komt er iets anders uit."
    return {"gelijk": gelijk, "zin": zin, "sha256": opnieuw.hash}


def _draw(screen: Screen, receipt: Receipt[Any], alles: bool) -> None:
    grond = receipt.grondslag
    edities = ", ".join(dict.fromkeys(map(str, grond.edities.values())))
    screen.line(f"Toets ‘{grond.evaluator}’ op {grond.dag:%d-%m-%Y} ({edities})", "kop")
    verborgen = () if alles else receipt.met(Uitkomst.NIET_VAN_TOEPASSING)
    getoond = [u for u in receipt.uitslagen if u.toets.code != ADVIES and u not in verborgen]
    kolommen = ("Regel", "Over", "Uitkomst", "Gemeten", "Nodig", "Uitleg")
    screen.table(Tabel(kolommen, [_row(uitslag) for uitslag in getoond]))
    if verborgen:
        screen.line(f"Niet van toepassing: {len(verborgen)}. Met --alles ziet u die ook.", "zwak")
    screen.line()
    for uitslag in receipt.uitslagen:
        if uitslag.toets.code == ADVIES:
            screen.line(f"Advies: {uitslag.toets.groep}. {uitslag.zin}", "kop")
    screen.line()
    screen.table(_policies(grond.beleid))
    screen.line(f"sha256 {receipt.hash}", "zwak")


def _policies(gelezen: Mapping[str, Keuze[object]]) -> Tabel:
    rijen = [
        cells(naam, _chosen(keuze.waarde), keuze.bron) for naam, keuze in sorted(gelezen.items())
    ]
    return Tabel(("Beleid", "Keuze", "Bron"), rijen, leeg="Er is geen beleid gebruikt.")


def _chosen(waarde: object) -> object:
    """A group of values as its parts, and no choice in words."""
    if is_dataclass(waarde):
        delen = ((veld.name, getattr(waarde, veld.name)) for veld in fields(waarde))
        return tuple(f"{naam} {written(deel)}" for naam, deel in delen)
    return "niet gekozen" if waarde is None else waarde


def _row(uitslag: Uitslag) -> tuple[str, ...]:
    grens = uitslag.toets.norm.waarde if uitslag.toets.norm else None
    aandeel = isinstance(grens, Fraction)
    return cells(
        uitslag.toets.code,
        uitslag.toets.groep,
        WOORDEN[uitslag.uitkomst],
        _number(uitslag.gemeten, aandeel),
        _number(grens, aandeel),
        uitslag.zin,
    )


def _number(getal: Getal | None, aandeel: bool) -> str:
    """A share is shown as a percentage; what was measured beside it as well."""
    if getal is None:
        return ""
    return f"{toon(percentage(Fraction(getal)))} %" if aandeel else toon(getal)
