"""Facts about documents with an age: VOG, extract, jaarrekening, SEQF (H23 1.2, 5.1.1)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.documenten.omzet import Omzetstuksoort
from domain.documenten.vog import Vogsoort
from domain.keurmerk.event import KeurmerkEvent
from domain.keurmerk.feit import Feit


class Stuksoort(StrEnum):
    """Every kind of document that a norm or an exemption asks for."""

    VOG = Vogsoort.VOG.value
    GEDRAGSVERKLARING_AANBESTEDEN = Vogsoort.GEDRAGSVERKLARING_AANBESTEDEN.value
    JAARREKENING = Omzetstuksoort.JAARREKENING.value
    OMZETVERKLARING = Omzetstuksoort.OMZETVERKLARING.value
    ACCOUNTANTSVERKLARING = Omzetstuksoort.ACCOUNTANTSVERKLARING.value
    TUSSENTIJDSE_BALANS = Omzetstuksoort.TUSSENTIJDSE_BALANS.value
    STARTBALANS = Omzetstuksoort.STARTBALANS.value
    UITTREKSEL_KVK = "uittreksel-kvk"
    SEQF = "seqf"


VAN_PERSOON = (Stuksoort.VOG, Stuksoort.GEDRAGSVERKLARING_AANBESTEDEN)
VAN_OMZET = tuple(Stuksoort(soort.value) for soort in Omzetstuksoort)


@dataclass(frozen=True, slots=True, kw_only=True)
class StukVastgelegd(KeurmerkEvent):
    """`afgegeven_op` is the day on the document, `ontvangen_op` the day it was delivered."""

    TOPIC: ClassVar[str] = "keurmerk.stuk-vastgelegd.v1"
    soort: Stuksoort
    afgegeven_op: date
    ontvangen_op: date
    boekjaar: date | None  # last day of the boekjaar, for a document about turnover
    persoon: str | None  # id, for a VOG
    aspecten: tuple[int, ...]
    origineel: bool
    ondertekend: bool
    document: str
    document_sha256: str | None


FEITEN = (Feit(event=StukVastgelegd, titel="Stuk vastgelegd", dag=lambda e: e.ontvangen_op),)
