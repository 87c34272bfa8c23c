"""The figures of a Meetperiode, as submitted and as the auditor found them (H23 3.1, 5.1.1)."""

from collections.abc import Iterator
from functools import reduce

from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.resultaten.feiten import AuditcijfersVastgelegd, ResultatenAangeleverd
from domain.receipt.receipt import Oorsprong
from domain.resultaten.correctie import NIETS, Resultaatgegevens
from domain.resultaten.opgave import Opgave
from domain.resultaten.realisatie import Terugblik


def aanlevering(log: Logboek, periode: Periode) -> Gevonden[ResultatenAangeleverd] | None:
    """What was submitted last; after the closing nothing comes behind it."""
    return log.laatste_van_periode(ResultatenAangeleverd, periode.start)


def auditcijfers(log: Logboek, periode: Periode) -> list[Gevonden[AuditcijfersVastgelegd]]:
    return log.van_periode(AuditcijfersVastgelegd, periode.start)


def resultaten(log: Logboek, periode: Periode) -> Resultaatgegevens:
    gevonden = aanlevering(log, periode)
    gevondene = (een.waarde.opgave for een in auditcijfers(log, periode))
    return Resultaatgegevens(
        opgave=gevonden.waarde.opgave if gevonden else NIETS,
        audit=reduce(_erover, gevondene, NIETS),
    )


def terugblik(log: Logboek, periode: Periode) -> Terugblik | None:
    gevonden = (een.waarde.terugblik for een in auditcijfers(log, periode))
    return next((een for een in reversed(tuple(gevonden)) if een), None)


def _erover(eerder: Opgave, later: Opgave) -> Opgave:
    """The later figure of the auditor counts."""
    return Resultaatgegevens(opgave=eerder, audit=later).geldend


def oorsprong(log: Logboek, periode: Periode) -> Iterator[Oorsprong]:
    yield from log.oorsprong("resultaten.opgave", aanlevering(log, periode))
    yield from log.oorsprong("resultaten.audit", *auditcijfers(log, periode))
    yield from log.oorsprong("terugblik", *auditcijfers(log, periode))
