"""What the evaluation of a Meetperiode says, for the rules of several rooms (H23 6.1, 6.2)."""

from collections.abc import Mapping

from domain.begrippen import Dienst
from domain.handleiding import HANDLEIDINGEN, EditieNietInSysteem
from domain.handleiding.diensten import NAMEN
from domain.handleiding.normvorm import Toetsing
from domain.handleiding.onderdelen import Onderdeel
from domain.kader import edities_voor_beoordeling
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.toets import Dossiertoets, tekst_aanwezig
from domain.keurmerk.vraag import Vooraf
from domain.normen.catalogus import catalogus
from domain.receipt.advies import RESPONSNORM, Advies
from domain.receipt.feiten import Beoordelingsfeiten
from domain.uitslag import Uitkomst, Uitslag

COMPENSATIE = "R-6.2.1-b"
VOLUME = "R-6.1.1-a"
STERREN = "R-ster-a"
GOED = (Uitkomst.GEHAALD, Uitkomst.NIET_VAN_TOEPASSING)
DIENST_BIJ: Mapping[str, Dienst] = {naam: dienst for dienst, naam in NAMEN.items()}


def enige_tekst(periode: Periode) -> None:
    """EditieNietInSysteem when no part of this Meetperiode can be judged here."""
    edities = edities_voor_beoordeling(periode.cyclus, periode.einde)
    if not set(edities.values()) & set(HANDLEIDINGEN):
        raise EditieNietInSysteem(edities[Onderdeel.HOOFDNORM_1])


def voorbij(vraag: Vooraf) -> bool:
    """Whether the Meetperiode to assess was over on the day that is asked about."""
    return vraag.periode is not None and vraag.peildag > vraag.periode.einde


def getoetst(vraag: Vooraf) -> Dossiertoets[Beoordelingsfeiten] | None:
    """None when there is nothing to judge yet. EditieNietInSysteem when no text is here."""
    if vraag.periode is None:
        return None
    enige_tekst(vraag.periode)
    return vraag.beoordeling


def gemist(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Norms that were not met; the responsnorm only after a cliëntenaudit could be held (4.1)."""
    toets = getoetst(vraag)
    if toets is None:
        return ()
    return tuple(
        uitslag
        for uitslag in _normen(toets)
        if uitslag.uitkomst is Uitkomst.NIET_GEHAALD and not _wacht(toets, uitslag)
    )


def onbekend(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Norms that cannot be judged as yet. Without an Audit nobody asks what an Auditor judges."""
    toets = getoetst(vraag)
    if toets is None:
        return ()
    zonder_audit = toets.receipt.grondslag.feiten.organisatie.vrijstellingsjaar
    return tuple(
        uitslag
        for uitslag in _normen(toets)
        if _wacht(toets, uitslag)
        or (
            uitslag.uitkomst is Uitkomst.NIET_TE_BEOORDELEN
            and not (zonder_audit and _van_auditor(uitslag))
        )
    )


def _wacht(toets: Dossiertoets[Beoordelingsfeiten], uitslag: Uitslag) -> bool:
    """A response that is too low says nothing before a cliëntenaudit could be held (4.1)."""
    kans_voorbij = toets.receipt.grondslag.feiten.onderzoek.clientenaudit_aangeboden
    te_laag = uitslag.toets.code == RESPONSNORM and uitslag.uitkomst is Uitkomst.NIET_GEHAALD
    return te_laag and not kans_voorbij


def _normen(toets: Dossiertoets[Beoordelingsfeiten]) -> tuple[Uitslag, ...]:
    return tuple(uitslag for uitslag in toets.receipt.uitslagen if _is_norm(uitslag))


def _is_norm(uitslag: Uitslag) -> bool:
    """An outcome on a norm of the book; a total, a condition and an advice are something else."""
    editie = uitslag.toets.editie
    if editie not in HANDLEIDINGEN:
        return False
    return any(norm.nummer == uitslag.toets.code for norm in catalogus(editie).normen)


def _van_auditor(uitslag: Uitslag) -> bool:
    norm = catalogus(uitslag.toets.editie).norm(uitslag.toets.code)
    return norm.toetsing is Toetsing.AUDITOR


def gecompenseerd(vraag: Vooraf) -> tuple[Uitslag, ...]:
    """Missed norms of a Dienst that compensatie may take, when it is possible now (6.2.1)."""
    toets = getoetst(vraag)
    kan = toets and any(u.gehaald for u in toets.van(COMPENSATIE) if u.toets.groep == REGELING)
    if not kan:
        return ()
    return tuple(uitslag for uitslag in gemist(vraag) if is_compenseerbaar(uitslag))


REGELING = "Compensatieregeling"


def is_compenseerbaar(uitslag: Uitslag) -> bool:
    """A norm of one Dienst to which the Compensatieregeling can apply."""
    norm = catalogus(uitslag.toets.editie).norm(uitslag.toets.code)
    return norm.compenseerbaar and uitslag.toets.groep in DIENST_BIJ


def compenseerbaar(vraag: Vooraf) -> frozenset[str]:
    """Numbers of the norms for which compensatie comes in place of a measure."""
    if not voorbij(vraag):
        return frozenset()
    return frozenset(uitslag.toets.code for uitslag in gecompenseerd(vraag))


def advies(vraag: Vooraf) -> Advies | None:
    """What the evaluation advises; None when there is none."""
    toets = getoetst(vraag)
    return next((Advies(een) for een in toets.adviezen), None) if toets else None


def volume(vraag: Vooraf) -> Uitslag | None:
    """The volume of an Aspirant. EditieNietInSysteem when its text is not here."""
    if vraag.periode is None:
        return None
    tekst_aanwezig(vraag.periode, Onderdeel.HOOFDNORM_2)
    toets = getoetst(vraag)
    return next(iter(toets.van(VOLUME)), None) if toets else None
