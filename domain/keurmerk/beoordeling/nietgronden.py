"""Each ground of a niet-toekenning beside the facts that must bear it (H23 5.1.1, 6.1.1, 6.1.2)."""

from collections.abc import Callable, Sequence
from typing import Protocol

from domain.keurmerk.audit.feiten import ReAuditUitgevoerd
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.dossierfeiten.aanleveringen import tevredenheid
from domain.keurmerk.dossierfeiten.betaling import voldaan
from domain.keurmerk.dossierfeiten.logboek import Logboek
from domain.keurmerk.keurmerk import Periode
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.oordelen import advies, gemist, volume
from domain.keurmerk.vraag import Gegrond, Vooraf, Vraag
from domain.receipt.advies import Advies
from domain.rules import Regel
from domain.source import h2023
from domain.uitslag import Uitkomst
from domain.vrijstelling.feiten import Aanlevering, Aanleverwijze

OP_TIJD = (Aanleverwijze.OP_TIJD, Aanleverwijze.NA_VERLENGING, Aanleverwijze.NIET_NODIG)


class NietToekennend(Gegrond, Protocol):
    @property
    def gronden(self) -> Sequence[NietToekenningGrond]: ...


NietVraag = Vraag[NietToekennend]


def _norm(vraag: Vooraf, _: Periode) -> bool:
    return bool(gemist(vraag))


def _te_laat(vraag: Vooraf, periode: Periode) -> bool:
    return _audit_te_laat(vraag, periode) or _onderzoek_te_laat(vraag, periode)


def _audit_te_laat(vraag: Vooraf, periode: Periode) -> bool:
    """Late only when the last day is over, and only if it is true."""
    if periode.audit_op is not None:
        return periode.audit_op > periode.audit_uiterlijk
    return vraag.peildag > periode.audit_uiterlijk


def _onderzoek_te_laat(vraag: Vooraf, periode: Periode) -> bool:
    """Not delivered in time, or no report when the Audit should have been held."""
    geleverd = tevredenheid(Logboek(vraag.dossier, vraag.peildag), periode)
    if geleverd.cedeo:
        return False
    if vraag.peildag > periode.tvo_uiterlijk and not _op_tijd(geleverd.clienten, periode):
        return True
    return periode.rapportdatum is None and vraag.peildag > periode.audit_uiterlijk


def _op_tijd(geleverd: Aanlevering | None, periode: Periode) -> bool:
    """A report without a recorded delivery is from before deliveries were recorded."""
    if geleverd is None:
        return periode.rapportdatum is not None
    return geleverd.wijze in OP_TIJD


def _niet_betaald(vraag: Vooraf, _: Periode) -> bool:
    stand = voldaan(Logboek(vraag.dossier, vraag.peildag))
    return stand is not None and not stand.waarde


def _re_audit(vraag: Vooraf, periode: Periode) -> bool:
    """It was not held in two months, or too late: that stays so."""
    open_ = vraag.keurmerk.re_audit
    if open_ is not None and (open_.verstreken or vraag.peildag > open_.uiterlijk):
        return True
    gehouden = vraag.dossier.events(ReAuditUitgevoerd)
    return any(e.te_laat and e.meetperiode_start == periode.start for _, e in gehouden)


def _status(vraag: Vooraf) -> Keurmerkstatus:
    return vraag.keurmerk.onderliggend or vraag.keurmerk.status


def _te_weinig(vraag: Vooraf) -> bool:
    uitslag = volume(vraag)
    return uitslag is not None and uitslag.uitkomst is Uitkomst.NIET_GEHAALD


def _opnieuw(vraag: Vooraf, _: Periode) -> bool:
    return _status(vraag) is Keurmerkstatus.ASPIRANT_VERLENGD and _te_weinig(vraag)


def _niet_te_verlengen(vraag: Vooraf, _: Periode) -> bool:
    if _status(vraag) is not Keurmerkstatus.ASPIRANT:
        return False
    return _te_weinig(vraag) and advies(vraag) is not Advies.VERLENGEN


def _grond(
    grond: NietToekenningGrond, waar: Callable[[Vooraf, Periode], bool], zin: str
) -> Regel[NietVraag]:
    """Only of who names this ground."""

    def klopt(vraag: NietVraag) -> bool:
        genoemd = grond in vraag.command.gronden
        return not genoemd or vraag.periode is None or waar(vraag, vraag.periode)

    return Regel(
        "grond-klopt-niet",
        h2023("6.1.2", "Een grond moet kloppen met het dossier."),
        f"De grond ‘{grond.value}’ klopt niet met dit dossier: {zin}",
        klopt,
    )


_G = NietToekenningGrond
BUITEN_DE_NORMEN = frozenset({_G.AUDIT_OF_TVO_NIET_TIJDIG, _G.NIET_BETAALD, _G.RE_AUDIT_VERSTREKEN})
REGELS = (
    _grond(_G.NORM_NIET_GEHAALD, _norm, "alle normen die te beoordelen zijn, zijn gehaald."),
    _grond(
        _G.AUDIT_OF_TVO_NIET_TIJDIG,
        _te_laat,
        "de laatste dag is nog niet voorbij, of Audit en onderzoek waren op tijd.",
    ),
    _grond(_G.NIET_BETAALD, _niet_betaald, "er is geen factuur te laat."),
    _grond(_G.RE_AUDIT_VERSTREKEN, _re_audit, "er is geen re-audit te laat."),
    _grond(
        _G.OPNIEUW_TE_WEINIG_TRAJECTEN,
        _opnieuw,
        "er is niet eerder verlengd, of niet staat vast dat er te weinig Trajecten zijn.",
    ),
    _grond(
        _G.VERLENGING_NIET_MOGELIJK,
        _niet_te_verlengen,
        "er is al verlengd, verlengen kan, of er zijn genoeg Trajecten.",
    ),
)
