"""Whether the checklist of an application is complete (H23 Bijlage 1, 6.2.5, footnote 4).

The log decides. Imported history may still state what somebody stated then, and without a text to
judge by nothing but that statement is left.
"""

from datetime import date

from domain.calendar import plus_maanden
from domain.handleiding import HANDLEIDINGEN, EditieNietInSysteem
from domain.keurmerk.aanvraag.checklist import tekorten
from domain.keurmerk.aanvraag.commands import KenAspirantToe, Stuk, WijsAanvraagAf
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond
from domain.keurmerk.besluit import Afwijking
from domain.keurmerk.vraag import Vraag
from domain.rules import Regel
from domain.source import eigen_lezing, h2023

Toekenning = Vraag[KenAspirantToe]
ONVOLLEDIG = AfwijzingGrond.CHECKLIST_ONVOLLEDIG


def _ontbrekende_stukken(vraag: Toekenning) -> list[str]:
    lijst = vraag.command.checklist
    if lijst is None:
        return []
    stukken = {
        "uittreksel uit het Handelsregister": lijst.kvk_uittreksel,
        "UBO/PEP-registratie": lijst.ubo_pep,
        "Managementverklaring": lijst.managementverklaring,
        "jaarstukken": lijst.jaarstukken,
        "stukken van de Aanmeldgids": lijst.aanmeldgids,
    }
    return [naam for naam, stuk in stukken.items() if stuk is Stuk.ONTBREEKT]


def _getypte_vog(vraag: Toekenning) -> date | None:
    lijst = vraag.command.checklist
    return lijst.vog_afgegeven_op if lijst else None


def _vog_maanden(vraag: Toekenning) -> int:
    return vraag.handleiding(vraag.command.besluitdatum).termijnen.vog_maanden.waarde


def _vog_jong_genoeg(vraag: Toekenning) -> bool:
    vog, aanvraag = _getypte_vog(vraag), vraag.keurmerk.aanvraag
    if vog is None or aanvraag is None:
        return True
    return plus_maanden(vog, _vog_maanden(vraag)) >= aanvraag.ingediend_op


def _vog_was_er(vraag: Toekenning) -> bool:
    vog, aanvraag = _getypte_vog(vraag), vraag.keurmerk.aanvraag
    return vog is None or aanvraag is None or vog <= aanvraag.ingediend_op


def _tekorten(vraag: Toekenning) -> tuple[str, ...]:
    """None are asked about in history that states them itself."""
    gesteld = vraag.geimporteerd and vraag.command.checklist is not None
    return () if gesteld else tekorten(vraag)


def _niet_overgetypt(vraag: Toekenning) -> bool:
    """Statements about documents do not count where the log can be judged."""
    te_beoordelen = vraag.editie(vraag.command.besluitdatum) in HANDLEIDINGEN
    return vraag.command.checklist is None or vraag.geimporteerd or not te_beoordelen


def _reden_gegeven(vraag: Toekenning) -> bool:
    return bool((vraag.command.afwijking or "").strip())


def afwijking(vraag: Toekenning) -> Afwijking | None:
    """Awarded though the checklist is not complete; None when it is, or nobody can judge."""
    try:
        onvolledig = bool(_tekorten(vraag))
    except EditieNietInSysteem:
        return None
    if not onvolledig:
        return None
    return Afwijking(reden=vraag.command.afwijking or "", advies=ONVOLLEDIG.value)


CHECKLIST = Regel[Toekenning](
    "checklist-onvolledig",
    h2023("Bijlage 1", "De checklist bij de aanvraag is compleet."),
    "De checklist is niet compleet. {tekorten}",
    lambda v: _reden_gegeven(v) or not _tekorten(v),
    lambda v: {"tekorten": " ".join(_tekorten(v))},
)
NIET_OVERTYPEN = Regel[Toekenning](
    "checklist-uit-dossier",
    eigen_lezing("G5", "Wat is vastgelegd, beslist."),
    "De stukken staan in het dossier: laat ‘checklist’ leeg.",
    _niet_overgetypt,
)
GESTELD = Regel[Toekenning](
    "checklist-onvolledig",
    h2023("Bijlage 1", "De checklist bij de aanvraag is compleet."),
    "Deze stukken ontbreken: {stukken}.",
    lambda v: not _ontbrekende_stukken(v),
    lambda v: {"stukken": ", ".join(_ontbrekende_stukken(v))},
)
_VOG = h2023("voetnoot 4", "Een VOG heeft een hoogste leeftijd bij aanmelding of Audit.")
VOG = Regel[Toekenning](
    "vog-ontbreekt-of-te-oud",
    _VOG,
    "De VOG van het Management ontbreekt.",
    lambda v: v.command.checklist is None or _getypte_vog(v) is not None,
)
VOG_OUD = Regel[Toekenning](
    "vog-ontbreekt-of-te-oud",
    _VOG,
    "De VOG was bij de aanmelding ouder dan {maanden} maanden.",
    _vog_jong_genoeg,
    lambda v: {"maanden": _vog_maanden(v)},
)
VOG_LATER = Regel[Toekenning](
    "vog-na-aanmelding",
    _VOG,
    "De VOG was er bij de aanmelding nog niet.",
    _vog_was_er,
)
GROND_KLOPT = Regel[Vraag[WijsAanvraagAf]](
    "grond-klopt-niet",
    h2023("6.2.5", "Een grond moet kloppen met het dossier."),
    f"De grond ‘{ONVOLLEDIG.value}’ klopt niet met dit dossier: de checklist is compleet.",
    lambda v: ONVOLLEDIG not in v.command.gronden or bool(tekorten(v)),
)
