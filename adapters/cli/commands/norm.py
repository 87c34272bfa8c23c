"""norm: one norm of the Handleiding explained, or a list of all of them. No database is needed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import typer

from adapters.cli.input.faults import meant, onjuist
from adapters.cli.options import Json
from adapters.cli.screen import Screen, Tabel
from adapters.cli.words import cells
from domain.handleiding import HANDLEIDINGEN, Handleiding, nieuwste
from domain.handleiding.diensten import NAMEN
from domain.handleiding.geldigheid import HOOFDNORMEN
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
from domain.normen.catalogus import Normencatalogus, catalogus_van
from domain.normen.organisatie import Certificaatsoort

Nummer = Annotated[
    str | None,
    typer.Argument(metavar="NUMMER", help="Bijvoorbeeld 3.1.2. Zonder nummer: alle normen."),
]
Welke = Annotated[
    str | None,
    typer.Option(
        "--editie",
        metavar="JAAR",
        help="Van welke Handleiding, bijvoorbeeld 2023. Zonder: de nieuwste die hier staat.",
    ),
]
TOETSING: Mapping[Toetsing, str] = {
    Toetsing.AUDITOR: "de Auditor geeft een oordeel in de resultatenaudit",
    Toetsing.BEREKENING: "het programma berekent de uitkomst uit de cijfers",
    Toetsing.OPGAVE: "een opgave zonder minimum; telt alleen mee voor de sterren",
}
VOOR: Mapping[Doelgroep, str] = {
    Doelgroep.IEDEREEN: "iedereen",
    Doelgroep.INSCHRIJFPLICHTIG: "wie in het Handelsregister moet staan",
    Doelgroep.UBO_PLICHTIG: "organisaties met een rechtsvorm die UBO's kent",
    Doelgroep.EIGEN_PERSONEEL: "wie eigen personeel heeft; niet voor een zzp'er zonder inhuur",
    Doelgroep.INHUUR: "wie mensen inhuurt of Trajecten inkoopt",
    Doelgroep.OVAL_LEDEN: "leden van OVAL",
    Doelgroep.ZZP: "een zzp'er die niemand inhuurt",
    Doelgroep.DIENST: "wie deze Dienst aanbiedt",
    Doelgroep.NA_EERSTE_MEETPERIODE: "iedereen na de eerste Meetperiode",
}
CERTIFICATEN: Mapping[Certificaatsoort, str] = {
    Certificaatsoort.INBURGEREN: "Keurmerk Inburgeren",
    Certificaatsoort.CEDEO: "CEDEO-erkenning",
    Certificaatsoort.WCA: "WCA",
    Certificaatsoort.ISO_9000: "ISO 9000",
    Certificaatsoort.HKZ: "HKZ",
    Certificaatsoort.NLQF: "NLQF",
    Certificaatsoort.PERSOONSGEBONDEN: "persoonsgebonden certificaat",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitleg:
    """A norm as a reader meets it: everything the catalogue knows of it, in words."""

    norm: str
    editie: str
    onderdeel: str
    eis: str
    voor: str
    dienst: str | None
    toetsing: str
    elke_audit: bool
    vrijstellingen: tuple[str, ...]
    blijft: tuple[str, ...]
    materieel: bool
    compensatie: bool
    aspirant: str
    zzp: str
    bron: str
    toelichting: str


def norm(nummer: Nummer = None, editie: Welke = None, as_json: Json = False) -> None:
    """Leg een norm uit: wat zij vraagt, voor wie, hoe zij wordt getoetst en wie is vrijgesteld."""
    screen = Screen(as_json)
    catalogus = catalogus_van(_edition(editie))
    uitleg = [explained(each, catalogus) for each in _chosen(nummer, catalogus)]
    if nummer is None:
        screen.show({"normen": uitleg}, lambda s: s.table(_list(uitleg)))
    else:
        screen.show(uitleg[0], lambda s: _draw(s, uitleg[0]))


def explained(each: Norm, catalogus: Normencatalogus) -> Uitleg:
    """The words for one norm of an edition."""
    rijen = {s: r for s, r in catalogus.vrijstellingen.items() if each.nummer in r.normen}
    blijft = {r.blijft[each.nummer]: None for r in rijen.values() if each.nummer in r.blijft}
    return Uitleg(
        norm=each.nummer,
        editie=catalogus.editie,
        onderdeel=HOOFDNORMEN[each.hoofdnorm],
        eis=each.eis,
        voor=VOOR[each.voor],
        dienst=NAMEN[each.dienst] if each.dienst else None,
        toetsing=TOETSING[each.toetsing],
        elke_audit=each.elke_audit,
        vrijstellingen=tuple(CERTIFICATEN[soort] for soort in rijen),
        blijft=tuple(blijft),
        materieel=each.materieel,
        compensatie=each.compenseerbaar,
        aspirant=each.aspirant,
        zzp=each.zzp,
        bron=str(each.bron),
        toelichting=each.bron.toelichting,
    )


def _edition(jaar: str | None) -> Handleiding:
    """By its year, or by its whole label."""
    if jaar is None:
        return nieuwste()
    found = {each.jaar: text for each, text in HANDLEIDINGEN.items()}
    wanted = jaar.removeprefix("Handleiding ")
    if wanted not in found:
        known = " en ".join(found)
        zin = f"De tekst van de Handleiding ‘{wanted}’ staat niet in dit systeem. Wel die van:"
        raise onjuist(f"{zin} {known}.", "editie")
    return found[wanted]


def _chosen(nummer: str | None, catalogus: Normencatalogus) -> list[Norm]:
    if nummer is None:
        return list(catalogus.normen)
    found = [each for each in catalogus.normen if each.nummer.lower() == nummer.lower()]
    if not found:
        close = meant(nummer, [each.nummer for each in catalogus.normen])
        raise onjuist(f"De {catalogus.editie} heeft geen norm ‘{nummer}’.{close}", "norm")
    return found


def _list(uitleg: list[Uitleg]) -> Tabel:
    rijen = [cells(u.norm, u.eis, u.voor, u.materieel, u.compensatie, u.bron) for u in uitleg]
    return Tabel(("Norm", "Eis", "Voor", "Materieel", "Compensatie", "Bron"), rijen)


def _draw(screen: Screen, uitleg: Uitleg) -> None:
    screen.line(f"Norm {uitleg.norm}, {uitleg.onderdeel} ({uitleg.editie})", "kop")
    screen.line(uitleg.eis)
    rijen = [cells(kop, waarde) for kop, waarde in _rows(uitleg) if waarde not in ("", None, ())]
    screen.table(Tabel(("Vraag", "Antwoord"), rijen))


def _rows(uitleg: Uitleg) -> tuple[tuple[str, object], ...]:
    return (
        ("Voor wie", uitleg.voor),
        ("Dienst", uitleg.dienst),
        ("Hoe getoetst", uitleg.toetsing),
        ("In elke Audit", uitleg.elke_audit),
        ("Vrijgesteld met", uitleg.vrijstellingen),
        ("Wat dan blijft", uitleg.blijft),
        ("Materiële norm", uitleg.materieel),
        ("Compensatie mogelijk", uitleg.compensatie),
        ("Voor een Aspirant", uitleg.aspirant),
        ("Voor een zzp'er", uitleg.zzp),
        ("Bron", f"{uitleg.bron}: {uitleg.toelichting}"),
    )
