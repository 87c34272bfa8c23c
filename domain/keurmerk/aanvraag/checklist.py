"""The checklist of an application, from what was recorded (H23 1.2, Bijlage 1, footnote 4)."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.calendar import plus_maanden
from domain.documenten.omzet import Omzetfeiten, omzetverklaring
from domain.documenten.ubo import Ubofeiten, ubo_pep
from domain.documenten.uittreksel import INSCHRIJVING
from domain.documenten.verklaring import NORM as VERKLARING
from domain.documenten.vog import Vogfeiten, vog
from domain.kader import Kader, kader
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.dossierfeiten.organisatie import van_aanvrager
from domain.keurmerk.dossierfeiten.stukken import stukken
from domain.keurmerk.keurmerk import Aanvraag
from domain.keurmerk.oordelen import GOED
from domain.keurmerk.verklaring.feiten import ManagementverklaringAfgegeven
from domain.keurmerk.vraag import Vooraf
from domain.normen.organisatie import Organisatie
from domain.normen.toepassing import buiten_toets
from domain.receipt.feiten import Documenten
from domain.uitslag import Uitslag

STUK, BELANGEN = "leg-stuk-vast", "leg-belanghebbenden-vast"
ORGANISATIE, VERKLAREN = "leg-organisatie-vast", "leg-managementverklaring-vast"


@dataclass(frozen=True, slots=True)
class _Lijst:
    """What lies there on the day that is asked about."""

    aanvraag: Aanvraag
    organisatie: Organisatie
    documenten: Documenten
    verklaring: ManagementverklaringAfgegeven | None
    kader: Kader


def tekorten(vraag: Vooraf) -> tuple[str, ...]:
    """What is wrong or not known yet, and which command records it; () when all is in order.

    By the text of the day of the decision. EditieNietInSysteem when that is not here.
    """
    aanvraag, dag = vraag.keurmerk.aanvraag, vraag.peildag
    tekst = kader(vraag.editie(dag), dag)
    if aanvraag is None:
        return ()
    log = Logboek(vraag.dossier, dag)
    organisatie = van_aanvrager(log, aanvraag.diensten)
    if organisatie is None:
        return (f"Niet is vastgelegd wat voor organisatie dit is ({ORGANISATIE}).",)
    verklaring = log.laatste(ManagementverklaringAfgegeven)
    lijst = _Lijst(
        aanvraag, organisatie, stukken(log), verklaring.waarde if verklaring else None, tekst
    )
    return (
        *_uittreksel(lijst),
        *_vogs(lijst),
        *_belangen(lijst),
        *_verklaring(lijst),
        *_jaarstukken(lijst),
    )


def _uittreksel(lijst: _Lijst) -> Iterator[str]:
    """How old it may be is said for the Audit only (5.1.1)."""
    gevraagd = buiten_toets(INSCHRIJVING, lijst.organisatie, lijst.kader) is None
    if gevraagd and lijst.documenten.uittreksel_kvk is None:
        yield f"Er is geen uittreksel uit het Handelsregister vastgelegd ({STUK})."


def _vogs(lijst: _Lijst) -> Iterator[str]:
    """Of each person of the Management; its age counts on the day of the application."""
    feiten = Vogfeiten(
        organisatie=lijst.organisatie,
        management=lijst.documenten.management,
        vogs=lijst.documenten.vogs,
        aanmelding=lijst.aanvraag.ingediend_op,
    )
    for uitslag in vog(feiten, lijst.kader):
        yield from _fout(uitslag, f"VOG van {uitslag.toets.groep or 'het Management'}", STUK)


def _belangen(lijst: _Lijst) -> Iterator[str]:
    feiten = Ubofeiten(
        organisatie=lijst.organisatie,
        geregistreerd=lijst.documenten.geregistreerd,
        werkelijk=lijst.documenten.werkelijk,
        op_de_grens=lijst.documenten.belang_op_de_grens,
    )
    yield from _fout(ubo_pep(feiten, lijst.kader), "UBO en PEP", BELANGEN)


def _verklaring(lijst: _Lijst) -> Iterator[str]:
    """Of the last year before the application: the Management declares each year (1.2.3)."""
    if buiten_toets(VERKLARING, lijst.organisatie, lijst.kader):
        return
    gegeven = lijst.verklaring
    maanden = lijst.kader.handleiding.meetperiode.maanden.waarde
    vanaf = plus_maanden(lijst.aanvraag.ingediend_op, -maanden)
    if gegeven is None or gegeven.afgegeven_op < vanaf:
        yield f"Er is geen Managementverklaring van {vanaf:%d-%m-%Y} of later ({VERKLAREN})."
    elif gegeven.ondertekend_door not in {lid.persoon for lid in lijst.documenten.management}:
        yield f"De Managementverklaring is niet getekend door het Management ({VERKLAREN})."
    elif gegeven.voorbehoud:
        letters = ", ".join(gegeven.voorbehoud)
        yield f"In de Managementverklaring is onderdeel {letters} niet verklaard ({VERKLAREN})."


def _jaarstukken(lijst: _Lijst) -> Iterator[str]:
    """Of the last boekjaar before the application, or a balance when there is none yet."""
    eerste, aanmelding = lijst.documenten.eerste_boekjaar, lijst.aanvraag.ingediend_op
    if eerste is None:
        yield f"Niet is vastgelegd wanneer het eerste boekjaar eindigt ({ORGANISATIE})."
        return
    feiten = Omzetfeiten(
        organisatie=lijst.organisatie,
        meetperiode=aanmelding,
        eerste_boekjaar=eerste,
        stukken=lijst.documenten.omzetstukken,
        aanmelding=aanmelding,
    )
    yield from _fout(omzetverklaring(feiten, lijst.kader), "Jaarstukken", STUK)


def _fout(uitslag: Uitslag, naam: str, commando: str) -> Iterator[str]:
    if uitslag.uitkomst not in GOED:
        yield f"{naam}: {uitslag.zin.rstrip('.')} ({commando})."
