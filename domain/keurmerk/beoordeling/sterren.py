"""The stars that a decision at the end of a Meetperiode sets (H23 Bijlage 8, A-51, A-60)."""

from typing import Protocol

from domain import beleid
from domain.beleid.keuzes import STERRENTABEL
from domain.keurmerk.oordelen import STERREN as CODE
from domain.keurmerk.oordelen import getoetst
from domain.keurmerk.vraag import Gegrond, Vooraf, Vraag
from domain.rules import NietTeBeoordelen, Regel
from domain.source import eigen_lezing


class MetSterren(Gegrond, Protocol):
    @property
    def sterren(self) -> int | None: ...


def sterren(vraag: Vraag[MetSterren]) -> int | None:
    """What follows from the score, or else what staff settled; None: the stars stay as they are."""
    try:
        return _berekend(vraag) or vraag.command.sterren
    except NietTeBeoordelen:
        return vraag.command.sterren


def _berekend(vraag: Vooraf) -> int | None:
    """None as long as Blik op Werk has no table for them, and when the score is not known."""
    toets = getoetst(vraag)
    totaal = toets.van(CODE)[-1] if toets and toets.van(CODE) else None
    if totaal is None or totaal.gemeten is None:
        return None
    tabel, score = STERRENTABEL.op(vraag.peildag) or (), totaal.gemeten
    return max((rij.sterren for rij in tabel if score >= rij.vanaf), default=None)


def _binnen_grens(vraag: Vraag[MetSterren]) -> bool:
    gekozen, grens = vraag.command.sterren, beleid.STERREN.op(vraag.command.besluitdatum)
    return gekozen is None or grens.minimum <= gekozen <= grens.maximum


def _grens(vraag: Vraag[MetSterren]) -> dict[str, object]:
    grens = beleid.STERREN.op(vraag.command.besluitdatum)
    return {"minimum": grens.minimum, "maximum": grens.maximum}


def _met_de_hand(vraag: Vraag[MetSterren]) -> bool:
    return vraag.command.sterren is None or _berekend(vraag) is None


def _na_audit(vraag: Vraag[MetSterren]) -> bool:
    zonder_audit = vraag.periode is not None and vraag.periode.audit_op is None
    return vraag.command.sterren is None or not zonder_audit


GRENS = Regel[Vraag[MetSterren]](
    "sterren-onmogelijk",
    eigen_lezing("A-60", "Het aantal sterren ligt binnen de grenzen van het beleid."),
    "Het aantal sterren is {minimum} tot en met {maximum}, of leeg.",
    _binnen_grens,
    _grens,
)
MET_DE_HAND = Regel[Vraag[MetSterren]](
    "sterren-al-berekend",
    eigen_lezing("A-60", "Alleen wat niet te berekenen is, stelt een medewerker vast."),
    "Het aantal sterren volgt uit de score: vul het niet zelf in.",
    _met_de_hand,
)
NA_AUDIT = Regel[Vraag[MetSterren]](
    "sterren-zonder-audit",
    eigen_lezing("A-51", "Sterren blijven tot een volgende Auditrapportage is beoordeeld."),
    "Over deze Meetperiode is geen Auditrapportage: de sterren blijven zoals ze zijn.",
    _na_audit,
)
BIJ_TOEKENNING = (GRENS,)  # an Aspirant has no score yet
REGELS = (GRENS, MET_DE_HAND, NA_AUDIT)
