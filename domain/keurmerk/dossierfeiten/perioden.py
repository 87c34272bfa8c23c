"""The Meetperiodes of the present keurmerk, and who the holder was in them (H23 1.3, 5.1.1)."""

from datetime import date

from domain.keurmerk.beoordeling.feiten import (
    AspirantVerlengd,
    CompensatieToegepast,
    KeurmerkToegekend,
)
from domain.keurmerk.dossierfeiten.logboek import Gevonden, Logboek
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.meetperiode.feiten import MeetperiodeGestart


def perioden(log: Logboek) -> tuple[Periode, ...]:
    """Oldest first."""
    return log.dossier.keurmerk.perioden


def eerste_periode(log: Logboek) -> date | None:
    """First day of the first Meetperiode as Aspirant."""
    begin = log.begin
    starts = (e.start for v, e in log.dossier.events(MeetperiodeGestart) if v > begin)
    return min(starts, default=None)


def toekenning(log: Logboek) -> Gevonden[KeurmerkToegekend] | None:
    """The award of the present keurmerk."""
    gevonden = [een for een in log.alle(KeurmerkToegekend) if een.versies[0] > log.begin]
    return gevonden[-1] if gevonden else None


def was_aspirant(log: Logboek, periode: Periode) -> bool:
    """Whether the keurmerk was not yet awarded in that Meetperiode."""
    toegekend = toekenning(log)
    return toegekend is None or toegekend.waarde.besluit.ingangsdatum > periode.start


def verlengd(log: Logboek) -> list[Gevonden[AspirantVerlengd]]:
    return [een for een in log.alle(AspirantVerlengd) if een.versies[0] > log.begin]


def vorige_periode(log: Logboek, periode: Periode) -> Periode | None:
    eerder = [p for p in perioden(log) if p.start < periode.start]
    return eerder[-1] if eerder else None


def compensatie_vooraf(log: Logboek, periode: Periode) -> Gevonden[bool]:
    """Whether compensatie was used in the Meetperiode before. There is always one in the log:
    a keurmerk begins with becoming Aspirant, and an Aspirant has no compensatie.
    """
    vorige = vorige_periode(log, periode)
    gebruikt = log.van_periode(CompensatieToegepast, vorige.start) if vorige else []
    return Gevonden(bool(gebruikt), tuple(v for een in gebruikt for v in een.versies))
