"""For every command: how somebody would fill it in for a dossier on a day, if nothing is odd."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from domain.begrippen import Cyclus, Dienst, Rol, Wijze
from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk import commands as c
from domain.keurmerk.agenda.taaksoorten import TAAKSOORT
from domain.keurmerk.commands.aanvraag import Checklist, Gesprek, Stuk
from domain.keurmerk.commands.beoordeling import Bevindingen
from domain.keurmerk.commands.meetperiode import Respons, ResponsPerDienst
from domain.keurmerk.commands.opdrachtvorm import Besluitopdracht
from domain.keurmerk.commands.toezicht import Compensatietoets
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.events.administratie import Toestemming
from domain.keurmerk.events.plan import Opheffing
from domain.keurmerk.events.schorsing import Voornemen
from domain.keurmerk.gronden import (
    AfwijzingGrond,
    HerroepingGrond,
    IntrekkingGrond,
    NietToekenningGrond,
    OnderzoekGrond,
    OntbindingGrond,
    OpheffingGrond,
    SanctieGrond,
    UitsluitingGrond,
    VoortzettingGrond,
    VrijstellingGrond,
)
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.rules.einde import laatste_besluit
from domain.keurmerk.rules.vraag import Vraag

Fields = Mapping[str, Any]
MAAND = {Cyclus.JANUARI: 1, Cyclus.APRIL: 4, Cyclus.SEPTEMBER: 9}
GOED = Bevindingen(
    hoofdnorm_1_gehaald=True,
    hoofdnorm_2_gehaald=True,
    hoofdnorm_3_gehaald=True,
    afgeronde_trajecten=5,
    verschillende_personen=5,
    betalingen_voldaan=True,
)
WEINIG = Bevindingen(
    hoofdnorm_1_gehaald=True,
    hoofdnorm_2_gehaald=True,
    hoofdnorm_3_gehaald=True,
    afgeronde_trajecten=4,
    verschillende_personen=4,
    betalingen_voldaan=True,
)
RESPONS = Respons(uitgenodigd=460, ingevuld=97, rapportcijfer=Decimal("7.6"))
SCHOLING = ResponsPerDienst(
    dienst=Dienst.SCHOLING, uitgenodigd=460, ingevuld=97, rapportcijfer=Decimal("7.6")
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


def start_to_assess(dossier: Dossier, dag: date) -> date:
    periode = dossier.keurmerk.te_beoordelen
    return periode.start if periode else dag


def day_after(dossier: Dossier, dag: date) -> date:
    """The first day after the Meetperiode to assess: when an award takes effect."""
    periode = dossier.keurmerk.te_beoordelen
    return plus_dagen(periode.einde, 1) if periode else dag


def latest(dossier: Dossier) -> int:
    """Version of the decision that can be reversed."""
    found = laatste_besluit(Vraag(dossier, date.min, Rol.BESLISSER, ""))
    return found.originator_version if found else 0


def unsent(dossier: Dossier) -> int:
    open_ = [t for t in dossier.agenda.taken.values() if t.code == "besluit-verzenden"]
    return int(open_[0].kenmerk) if open_ else 0


def task(dossier: Dossier) -> str:
    """The first that can be ticked off."""
    alle = dossier.agenda.taken.values()
    return next((f"{t.id}" for t in alle if not TAAKSOORT[t.code].alleen_door_besluit), "geen")


def term(dossier: Dossier) -> str:
    """The one that ends first."""
    alle = sorted(dossier.agenda.termijnen.values(), key=lambda t: (t.dag, t.code))
    return f"{alle[0].id}" if alle else "geen"


def why_ended(dossier: Dossier) -> OntbindingGrond:
    status = Keurmerkstatus
    return {
        status.AFGEWEZEN: OntbindingGrond.NA_AFWIJZING,
        status.NIET_TOEGEKEND: OntbindingGrond.NA_NIET_TOEKENNING,
        status.INGETROKKEN_BEPAALD: OntbindingGrond.NA_INTREKKING,
    }.get(dossier.keurmerk.status, OntbindingGrond.INTREKKING_ONBEPAALDE_TIJD)


def _longer(d: Dossier, dag: date) -> date:
    return plus_dagen(d.keurmerk.schorsing.laatste_dag if d.keurmerk.schorsing else dag, 1)


def _closable(d: Dossier, dag: date) -> date:
    return next((p.start for p in d.keurmerk.perioden if not p.afgesloten), dag)


def _warning(d: Dossier) -> int:
    return next((w.versie for w in d.keurmerk.waarschuwingen), 0)


def _vog(d: Dossier, dag: date) -> date:
    return plus_dagen(d.keurmerk.aanvraag.ingediend_op if d.keurmerk.aanvraag else dag, -30)


_TOETS = Compensatietoets.NIET_MOGELIJK
_JAAR_VIER = {"gronden": (VrijstellingGrond.VOORWAARDEN_JAAR_VIER,)}
_TOESTEMMING = {"onderwerp": Toestemming.OVERDRACHT_ZEGGENSCHAP, "voor": "persoon-1"}
FIELDS: Mapping[type, Callable[[Dossier, date], Fields]] = {
    c.DienAanvraagIn: lambda d, dag: {
        "ingediend_op": dag,
        "diensten": (Dienst.SCHOLING,),
        "voorkeur_cyclus": Cyclus.JANUARI,
        "toelichting": "toelichting-1",
        "plan_van_aanpak": "plan-1",
    },
    c.NeemAanvraagNietInBehandeling: lambda d, dag: {
        "ingediend_op": dag,
        "gronden": (UitsluitingGrond.WACHTTIJD_LOOPT,),
    },
    c.KenAspirantToe: lambda d, dag: {
        "cyclus": Cyclus.JANUARI,
        "uwv": False,
        "checklist": checklist(_vog(d, dag)),
        "gesprek": Gesprek.GEHOUDEN,
    },
    c.WijsAanvraagAf: lambda d, dag: {"gronden": (AfwijzingGrond.VOLDOET_NIET_AAN_EISEN,)},
    c.TrekAanvraagIn: lambda d, dag: {"ingetrokken_op": dag},
    c.StartMeetperiode: lambda d, dag: {"start": next_start(d, dag), "uwv": False},
    c.SluitMeetperiodeAf: lambda d, dag: {"start": _closable(d, dag)},
    c.LegTevredenheidsrapportVast: lambda d, dag: {
        "meetperiode_start": start_to_assess(d, dag),
        "rapportdatum": dag,
        "bureau": "Panteia",
        "rapport": "rapport-1",
        "diensten": (SCHOLING,),
        "totaal": RESPONS,
    },
    c.LegResultatenauditVast: lambda d, dag: {
        "meetperiode_start": start_to_assess(d, dag),
        "uitgevoerd_op": dag,
        "certificerende_instelling": "ci-1",
        "rapport": "audit-1",
    },
    c.VerzoekReAudit: lambda d, dag: {"verzocht_op": dag, "wat": "Gegevens ontbreken."},
    c.LegReAuditVast: lambda d, dag: {"uitgevoerd_op": dag, "rapport": "re-audit-1"},
    c.LegManagementverklaringVast: lambda d, dag: {"afgegeven_op": dag, "document": "mv-1"},
    c.MeldStrijdigheid: lambda d, dag: {
        "gemeld_op": dag,
        "ontstaan_op": dag,
        "bekend_bij_management_op": dag,
        "clausules": ("c",),
        "document": "melding-1",
    },
    c.KenKeurmerkToe: lambda d, dag: {"bevindingen": GOED, "ingangsdatum": day_after(d, dag)},
    c.VerlengAspirant: lambda d, dag: {"bevindingen": WEINIG, "ingangsdatum": day_after(d, dag)},
    c.KenKeurmerkNietToe: lambda d, dag: {"gronden": (NietToekenningGrond.NORM_NIET_GEHAALD,)},
    c.ZetKeurmerkVoort: lambda d, dag: {
        "bevindingen": GOED,
        "ingangsdatum": day_after(d, dag),
        "gronden": (VoortzettingGrond.NORMEN_GEHAALD,),
    },
    c.PasCompensatieToe: lambda d, dag: {
        "gerapporteerde_diensten": 3,
        "diensten": (Dienst.SCHOLING,),
    },
    c.VerleenVoorlopigeVrijstelling: lambda d, dag: _JAAR_VIER,
    c.VerleenDefinitieveVrijstelling: lambda d, dag: _JAAR_VIER,
    c.WeigerVrijstelling: lambda d, dag: {"gronden": (VrijstellingGrond.VOORWAARDE_NIET_VERVULD,)},
    c.LaatVrijstellingVervallen: lambda d, dag: {
        "vervallen_op": dag,
        "voorwaarde": "gegevens op tijd",
    },
    c.GeefWaarschuwing: lambda d, dag: {
        "normen": ("1.4.1",),
        "hersteltermijn_tot": plus_dagen(dag, 60),
        "compensatie": _TOETS,
        "bewijsstukken": ("audit-1",),
    },
    c.StelHerstelVast: lambda d, dag: {"waarschuwing": _warning(d)},
    c.SchorsVoorOnderzoek: lambda d, dag: {
        "onderzoek": f"onderzoek-{d.versie}",
        "laatste_dag": plus_maanden(dag, 3),
        "gronden": (OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN,),
    },
    c.VerlengSchorsing: lambda d, dag: {"laatste_dag": _longer(d, dag)},
    c.BiedHoorgelegenheid: lambda d, dag: {
        "geboden_op": dag,
        "voornemen": Voornemen.SCHORSING,
        "reactie_uiterlijk": plus_dagen(dag, 14),
        "wijze": Wijze.E_MAIL,
        "document": "uitnodiging-1",
    },
    c.OntvangZienswijze: lambda d, dag: {"ontvangen_op": dag, "document": "zienswijze-1"},
    c.LegGeenZienswijzeVast: lambda d, dag: {"vastgesteld_op": dag},
    c.SchorsAlsSanctie: lambda d, dag: {
        "laatste_dag": plus_maanden(dag, 6),
        "compensatie": _TOETS,
        "gronden": (SanctieGrond.STRIJD_MET_WETGEVING,),
    },
    c.HefSchorsingOp: lambda d, dag: {"gronden": (OpheffingGrond.GROND_VERVALLEN,)},
    c.DienPlanVanAanpakIn: lambda d, dag: {"ingediend_op": dag, "document": "plan-1"},
    c.KeurPlanVanAanpakGoed: lambda d, dag: {
        "opheffing": Opheffing.NA_IMPLEMENTATIE,
        "implementatie_uiterlijk": plus_dagen(dag, 30),
    },
    c.KeurPlanVanAanpakAf: lambda d, dag: {},
    c.StelImplementatieVast: lambda d, dag: {"vastgesteld_op": dag, "document": "bewijs-1"},
    c.StelNietNalevenVast: lambda d, dag: {"vastgesteld_op": dag, "bevinding": "Stap 2 ontbreekt."},
    c.TrekInVoorBepaaldeTijd: lambda d, dag: {
        "laatste_dag": plus_maanden(dag, 18),
        "compensatie": _TOETS,
        "gronden": (IntrekkingGrond.STRIJD_MET_WETGEVING,),
    },
    c.TrekInVoorOnbepaaldeTijd: lambda d, dag: {
        "compensatie": _TOETS,
        "gronden": (IntrekkingGrond.ONREGELMATIGHEDEN,),
    },
    c.OntbindOvereenkomst: lambda d, dag: {"gronden": (why_ended(d),)},
    c.VerwerkOpzegging: lambda d, dag: {
        "ontvangen_op": dag,
        "einde_per": dag,
        "document": "opzegging-1",
    },
    c.HerroepBesluit: lambda d, dag: {
        "herroept": latest(d),
        "gronden": (HerroepingGrond.EIGEN_CORRECTIE,),
    },
    c.VerleenToestemming: lambda d, dag: _TOESTEMMING,
    c.WeigerToestemming: lambda d, dag: _TOESTEMMING,
    c.MeldBesluitVerzonden: lambda d, dag: {
        "besluit": unsent(d),
        "verzonden_op": dag,
        "wijze": Wijze.BRIEF,
        "document": "brief-1",
    },
    c.HandelTaakAf: lambda d, dag: {
        "taak": task(d),
        "afgehandeld_op": dag,
        "toelichting": "Gedaan.",
    },
    c.LaatTermijnVerstrijken: lambda d, dag: {"termijn": term(d)},
}


def fill_in(kind: type, dossier: Dossier, dag: date, **changes: Any) -> Any:
    """The command as somebody would give it on `dag`; `changes` are what is odd about it."""
    decision: Fields = {}
    if issubclass(kind, Besluitopdracht):
        since = dossier.keurmerk.ingangsdatum or dag
        decision = {
            "besluitdatum": dag,
            "ingangsdatum": max(dag, since),
            "motivering": "Omdat het zo is.",
            "beslisser": "beslisser-1",
        }
    return kind(**{**decision, **FIELDS[kind](dossier, dag), **changes})


def shifted(dag: date, days: int) -> date:
    return dag + timedelta(days=days)
