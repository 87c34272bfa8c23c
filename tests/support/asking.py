"""For every command: how somebody would fill it in on a day, if nothing is odd."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from domain.begrippen import Cyclus, Dienst, Wijze
from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk import commands as c
from domain.keurmerk.commands.aanvraag import Gesprek
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
    OpheffingGrond,
    SanctieGrond,
    UitsluitingGrond,
    VoortzettingGrond,
    VrijstellingGrond,
)
from tests.support.choices import (
    GOED,
    RESPONS,
    SCHOLING,
    WEINIG,
    checklist,
    closable,
    day_after,
    latest,
    longer,
    next_start,
    start_to_assess,
    task,
    term,
    unsent,
    vog,
    warning,
    why_ended,
)

Fields = Mapping[str, Any]
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
        "checklist": checklist(vog(d, dag)),
        "gesprek": Gesprek.GEHOUDEN,
    },
    c.WijsAanvraagAf: lambda d, dag: {"gronden": (AfwijzingGrond.VOLDOET_NIET_AAN_EISEN,)},
    c.TrekAanvraagIn: lambda d, dag: {"ingetrokken_op": dag},
    c.StartMeetperiode: lambda d, dag: {"start": next_start(d, dag), "uwv": False},
    c.SluitMeetperiodeAf: lambda d, dag: {"start": closable(d, dag)},
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
    c.StelHerstelVast: lambda d, dag: {"waarschuwing": warning(d)},
    c.SchorsVoorOnderzoek: lambda d, dag: {
        "onderzoek": f"onderzoek-{d.versie}",
        "laatste_dag": plus_maanden(dag, 3),
        "gronden": (OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN,),
    },
    c.VerlengSchorsing: lambda d, dag: {"laatste_dag": longer(d, dag)},
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
        decision = {
            "besluitdatum": dag,
            "ingangsdatum": max(dag, dossier.keurmerk.ingangsdatum or dag),
            "motivering": "Omdat het zo is.",
            "beslisser": "beslisser-1",
        }
    return kind(**{**decision, **FIELDS[kind](dossier, dag), **changes})
