"""Explains a norm of the Handleiding: everything the catalogue knows of it, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from adapters.input.faults import meant, onjuist
from domain.handleiding import HANDLEIDINGEN, Handleiding, nieuwste
from domain.handleiding.diensten import NAMEN
from domain.handleiding.geldigheid import HOOFDNORMEN
from domain.handleiding.normvorm import Doelgroep, Norm, Toetsing
from domain.normen.catalogus import Normencatalogus, catalogus_van
from domain.normen.namen import CERTIFICATEN
from domain.uitslag import VERWOORDING

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
    Doelgroep.INKOOPEISEN: "wie mensen inhuurt of Trajecten inkoopt, ook een zzp'er",
    Doelgroep.INHUUR: "wie mensen inhuurt of Trajecten inkoopt; niet voor een zzp'er zonder inhuur",
    Doelgroep.OVAL_LEDEN: "leden van OVAL",
    Doelgroep.ZZP: "een zzp'er die niemand inhuurt",
    Doelgroep.DIENST: "wie deze Dienst aanbiedt",
    Doelgroep.NA_EERSTE_MEETPERIODE: "iedereen na de eerste Meetperiode",
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


def explanations(number: str | None = None, edition: str | None = None) -> list[Uitleg]:
    """Of one norm or of all, in the newest edition unless said otherwise (by its year).

    Raises Onjuist with a suggestion for a number that does not exist.
    """
    catalogus = catalogus_van(_edition(edition))
    return [explained(each, catalogus) for each in _chosen(number, catalogus)]


def explained(each: Norm, catalogus: Normencatalogus) -> Uitleg:
    """The words for one norm of an edition."""
    rijen = {s: r for s, r in catalogus.vrijstellingen.items() if each.nummer in r.normen}
    duren = (r.blijft[each.nummer] for r in rijen.values() if each.nummer in r.blijft)
    blijft = {plicht.tekst(VERWOORDING, {}): None for plicht in duren}
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


def _edition(year: str | None) -> Handleiding:
    """By its year, or by its whole label. Raises Onjuist."""
    if year is None:
        return nieuwste()
    found = {each.jaar: text for each, text in HANDLEIDINGEN.items()}
    wanted = year.removeprefix("Handleiding ")
    if wanted not in found:
        known = " en ".join(found)
        zin = f"De tekst van de Handleiding ‘{wanted}’ staat niet in dit systeem. Wel die van:"
        raise onjuist(f"{zin} {known}.", "editie")
    return found[wanted]


def _chosen(number: str | None, catalogus: Normencatalogus) -> list[Norm]:
    if number is None:
        return list(catalogus.normen)
    found = [each for each in catalogus.normen if each.nummer.lower() == number.lower()]
    if not found:
        close = meant(number, [each.nummer for each in catalogus.normen])
        raise onjuist(f"De {catalogus.editie} heeft geen norm ‘{number}’.{close}", "norm")
    return found
