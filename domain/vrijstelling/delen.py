"""The facts of one Meetperiode, Audit or log laid beside what an exemption asks (H23 5.1.1)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from domain.beleid.keuzes import (
    CEDEO_MET_OPDRACHTGEVERS,
    HEROPENING_OP_TIJD,
    SCHORSING_ZONDER_BEVINDING,
)
from domain.kader import Kader
from domain.vrijstelling.feiten import (
    Aanlevering,
    Aanleverwijze,
    Audit,
    JaNee,
    Maatregel,
    Maatregelfeit,
    Meetperiodefeiten,
    Statuslog,
    Tevredenheidsgegevens,
)
from domain.vrijstelling.voorwaarde import Deel, deel, jaar_van


@dataclass(frozen=True, slots=True)
class _Auditeis:
    feit: Callable[[Audit], JaNee | None]
    moet: bool
    fout: str


ZONDER_BIJZONDERHEDEN = (
    _Auditeis(lambda audit: audit.normen_gehaald, True, "Niet aan alle Normen is voldaan"),
    _Auditeis(lambda audit: audit.re_audit, False, "Er was een re-audit"),
    _Auditeis(lambda audit: audit.aantekeningen, False, "De Auditor maakte een aantekening"),
    _Auditeis(lambda audit: audit.waarschuwing, False, "Er was een Waarschuwing"),
    _Auditeis(lambda audit: audit.bijzonderheden, False, "Er was iets bijzonders"),
)
ZONDER_CORRECTIE = (
    _Auditeis(
        lambda audit: audit.gegevens_gecorrigeerd, False, "De Auditor verbeterde de gegevens"
    ),
)


def auditdelen(periode: Meetperiodefeiten, eisen: Iterable[_Auditeis]) -> Iterator[Deel]:
    waar = jaar_van(periode.start)
    if periode.audit is None:
        yield Deel(None, f"Over {waar} is geen Audit vastgelegd.")
        return
    for eis in eisen:
        feit = eis.feit(periode.audit)
        onbekend = f"Over de Audit van {waar} ontbreken gegevens."
        yield deel(feit, eis.moet, f"{eis.fout} ({waar}).", onbekend)


def tvo_delen(gegevens: Tevredenheidsgegevens, start: date, kader: Kader) -> Iterator[Deel]:
    """Both groups were delivered in time and complete. Bron: H23 5.1.1, A-88, A-90."""
    if not gegevens.cedeo:
        yield _aanlevering(gegevens.clienten, "cliënten", start, kader)
    if not gegevens.cedeo or kader.beleid.waarde(CEDEO_MET_OPDRACHTGEVERS):
        yield _aanlevering(gegevens.opdrachtgevers, "Opdrachtgevers", start, kader)


def _aanlevering(feit: Aanlevering | None, wie: str, start: date, kader: Kader) -> Deel:
    waar = jaar_van(start)
    if feit is None:
        return Deel(None, f"Over het aanleveren van {wie} in {waar} is niets vastgelegd.")
    if feit.wijze is Aanleverwijze.NIET_NODIG:
        return Deel(True, bewijs=feit.bewijs)
    if not _op_tijd(feit.wijze, kader):
        zin = f"De gegevens van {wie} waren niet op tijd ({waar}, {feit.wijze})."
        return Deel(False, zin, feit.bewijs)
    zin = "" if feit.compleet else f"De gegevens van {wie} waren niet compleet ({waar})."
    return Deel(feit.compleet, zin, feit.bewijs)


def _op_tijd(wijze: Aanleverwijze, kader: Kader) -> bool:
    if wijze is Aanleverwijze.NA_HEROPENING:
        return kader.beleid.waarde(HEROPENING_OP_TIJD)
    return wijze is not Aanleverwijze.TE_LAAT


def maatregeldelen(
    log: Statuslog | None, vanaf: date, tot_en_met: date | None, kader: Kader
) -> Iterator[Deel]:
    """No Schorsing or Intrekking in these days (None: until now). Bron: H23 5.1.1, A-89."""
    if log is None:
        yield Deel(
            None, "Er is niet vastgelegd of het Keurmerk geschorst of ingetrokken is geweest."
        )
        return
    for feit in log.maatregelen:
        if _raakt(feit, vanaf, tot_en_met) and _telt(feit, kader):
            zin = f"Er was een {feit.maatregel} vanaf {feit.vanaf:%d-%m-%Y}."
            yield Deel(False, zin, feit.bewijs)
    if log.compleet_vanaf > vanaf:
        zin = f"Van voor {log.compleet_vanaf:%d-%m-%Y} zijn niet alle maatregelen bekend."
        yield Deel(None, zin, log.bewijs)
    else:
        yield Deel(True, bewijs=log.bewijs)


def _raakt(feit: Maatregelfeit, vanaf: date, tot_en_met: date | None) -> bool:
    begonnen = tot_en_met is None or feit.vanaf <= tot_en_met
    return begonnen and (feit.tot_en_met is None or feit.tot_en_met >= vanaf)


def _telt(feit: Maatregelfeit, kader: Kader) -> bool:
    if feit.herroepen:
        return False
    onschuldig = feit.zonder_bevinding and feit.maatregel is Maatregel.SCHORSING
    return not onschuldig or kader.beleid.waarde(SCHORSING_ZONDER_BEVINDING)


def compensatiedelen(perioden: Iterable[Meetperiodefeiten]) -> Iterator[Deel]:
    """Compensatie was not used; an Aspirant cannot have used it."""
    for periode in perioden:
        if not periode.aspirant:
            waar = jaar_van(periode.start)
            yield deel(
                periode.compensatie,
                False,
                f"In {waar} is de Compensatieregeling gebruikt.",
                f"Over compensatie in {waar} is niets vastgelegd.",
            )


def volumedelen(perioden: Iterable[Meetperiodefeiten]) -> Iterator[Deel]:
    for periode in perioden:
        yield volumedeel(periode.volume, periode.start)


def volumedeel(volume: JaNee | None, start: date) -> Deel:
    waar = jaar_van(start)
    return deel(
        volume,
        True,
        f"In {waar} waren er te weinig Trajecten of personen.",
        f"Voor {waar} is niet vastgesteld dat er genoeg Trajecten en personen waren.",
    )
