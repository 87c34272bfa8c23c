"""What somebody fills in that depends on the dossier: which year, which task, which reason."""

from datetime import date
from decimal import Decimal

from domain.begrippen import Cyclus, Dienst, Rol
from domain.calendar import plus_dagen
from domain.keurmerk.aanvraag.commands import Checklist, Stuk
from domain.keurmerk.audit.commands import Normbevinding
from domain.keurmerk.besluiten import zonder_command
from domain.keurmerk.betaling.feiten import FactuurVerstuurd
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.einde.gronden import OntbindingGrond
from domain.keurmerk.herroeping.besluiten import laatste_besluit
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.tevredenheid.besluiten import Respons, ResponsPerDienst
from domain.normen.bevindingen import Oordeel

MAAND = {Cyclus.JANUARI: 1, Cyclus.APRIL: 4, Cyclus.SEPTEMBER: 9}
RESPONS = Respons(uitgenodigd=460, ingevuld=97, rapportcijfer=Decimal("7.6"))
SCHOLING = ResponsPerDienst(
    dienst=Dienst.SCHOLING, uitgenodigd=460, ingevuld=97, rapportcijfer=Decimal("7.6")
)


def gemist(*normen: str) -> tuple[Normbevinding, ...]:
    """What the Auditor writes down about norms that are not met."""
    return tuple(
        Normbevinding(
            norm=norm, oordeel=Oordeel.NIET_GEHAALD, bewijs="stuk-1", toelichting="Ontbreekt."
        )
        for norm in normen
    )


def checklist(vog: date | None) -> Checklist:
    return Checklist(
        vog_afgegeven_op=vog,
        kvk_uittreksel=Stuk.AKKOORD,
        ubo_pep=Stuk.AKKOORD,
        managementverklaring=Stuk.AKKOORD,
        jaarstukken=Stuk.AKKOORD,
        aanmeldgids=Stuk.NIET_VAN_TOEPASSING,
    )


def next_start(dossier: Dossier, dag: date) -> date:
    """Of the Meetperiode that has not started yet."""
    laatste = dossier.keurmerk.laatste_periode
    if laatste:
        return plus_dagen(laatste.einde, 1)
    return date(dag.year, MAAND[dossier.keurmerk.cyclus or Cyclus.JANUARI], 1)


def day_after(dossier: Dossier, dag: date) -> date:
    """The first day after the Meetperiode to assess."""
    periode = dossier.keurmerk.te_beoordelen
    return plus_dagen(periode.einde, 1) if periode else dag


def invoice(dossier: Dossier) -> str:
    """The last one that was sent."""
    nummers = [event.nummer for _, event in dossier.events(FactuurVerstuurd)]
    return nummers[-1] if nummers else "geen"


def latest(dossier: Dossier) -> int:
    """Version of the decision that can be reversed."""
    found = laatste_besluit(zonder_command(dossier, date.min, Rol.BESLISSER))
    return found.originator_version if found else 0


def unsent(dossier: Dossier) -> int:
    open_ = [t for t in dossier.agenda.open_taken if t.code == "besluit-verzenden"]
    return int(open_[0].kenmerk) if open_ else 0


def task(dossier: Dossier) -> str:
    """The first that can be ticked off."""
    alle = dossier.agenda.open_taken
    return next((f"{t.id}" for t in alle if not t.soort.alleen_door_besluit), "geen")


def term(dossier: Dossier) -> str:
    """The one that ends first."""
    alle = sorted(dossier.agenda.termijnen, key=lambda t: (t.dag, t.code))
    return f"{alle[0].id}" if alle else "geen"


def why_ended(dossier: Dossier) -> OntbindingGrond:
    status = Keurmerkstatus
    return {
        status.AFGEWEZEN: OntbindingGrond.NA_AFWIJZING,
        status.NIET_TOEGEKEND: OntbindingGrond.NA_NIET_TOEKENNING,
        status.INGETROKKEN_BEPAALD: OntbindingGrond.NA_INTREKKING,
    }.get(dossier.keurmerk.status, OntbindingGrond.INTREKKING_ONBEPAALDE_TIJD)


def longer(d: Dossier, dag: date) -> date:
    return plus_dagen(d.keurmerk.schorsing.laatste_dag if d.keurmerk.schorsing else dag, 1)


def closable(d: Dossier, dag: date) -> date:
    return next((p.start for p in d.keurmerk.perioden if not p.afgesloten), dag)


def warning(d: Dossier) -> int:
    return next((w.versie for w in d.keurmerk.waarschuwingen), 0)
