"""Which advice each decision at the end of a Meetperiode follows (H23 6.1.1, 6.1.2, 6.2)."""

from domain.keurmerk.afwijking import afwijking
from domain.keurmerk.audit.feiten import Auditadvies
from domain.keurmerk.beoordeling import nietgronden
from domain.keurmerk.beoordeling.gronden import VoortzettingGrond
from domain.keurmerk.beoordeling.herstel import gronden
from domain.keurmerk.beoordeling.uitkomsten import is_betaald
from domain.keurmerk.besluit import Afwijking
from domain.keurmerk.vraag import Gegrond, Vraag
from domain.receipt.advies import Advies

P, N = Auditadvies.POSITIEF, Auditadvies.NEGATIEF
ELK = tuple(Advies)  # where the conditions leave no room to decide otherwise than we advise


def toe(vraag: Vraag[Gegrond]) -> Afwijking | None:
    return afwijking(vraag, ELK, P)


def verlengd(vraag: Vraag[Gegrond]) -> Afwijking | None:
    """Payment is no condition of an extension, but who has not paid is advised against."""
    return afwijking(vraag, ELK if is_betaald(vraag) else (Advies.VERLENGEN,), None)


def niet(vraag: Vraag[Gegrond]) -> Afwijking | None:
    """An advice is about norms: it says nothing against a ground of another kind."""
    if set(vraag.command.gronden) & nietgronden.BUITEN_DE_NORMEN:
        return None
    return afwijking(vraag, (Advies.NIET_TOEKENNEN,), N)


def voort(vraag: Vraag[Gegrond]) -> Afwijking | None:
    """After compensatie or repair the Auditor, who found the shortfall, is not against it."""
    zonder_gebrek = VoortzettingGrond.NORMEN_GEHAALD in gronden(vraag)
    return afwijking(vraag, ELK, P if zonder_gebrek else None)
