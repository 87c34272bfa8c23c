"""For every command: how somebody would fill it in on a day, if nothing is odd."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from domain.begrippen import Cyclus, Dienst, Opheffing, Toestemming, Wijze
from domain.calendar import plus_dagen, plus_maanden
from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    Gesprek,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
    TrekAanvraagIn,
    WijsAanvraagAf,
)
from domain.keurmerk.aanvraag.gronden import AfwijzingGrond, UitsluitingGrond
from domain.keurmerk.administratie.besluiten import HandelTaakAf, MeldBesluitVerzonden
from domain.keurmerk.audit.commands import (
    LegReAuditVast,
    LegResultatenauditVast,
    PlanResultatenaudit,
    VerzoekReAudit,
)
from domain.keurmerk.beoordeling.commands import (
    KenKeurmerkNietToe,
    KenKeurmerkToe,
    PasCompensatieToe,
    VerlengAspirant,
    ZetKeurmerkVoort,
)
from domain.keurmerk.beoordeling.gronden import NietToekenningGrond
from domain.keurmerk.betaling.besluiten import LegBetalingVast, LegFactuurVast
from domain.keurmerk.certificaat.besluiten import LegCertificaatVast, MeldCertificaatVerloren
from domain.keurmerk.command import Besluitcommand, Command
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.einde.besluiten import (
    OntbindOvereenkomst,
    TrekInVoorBepaaldeTijd,
    TrekInVoorOnbepaaldeTijd,
    VerwerkOpzegging,
)
from domain.keurmerk.einde.gronden import IntrekkingGrond
from domain.keurmerk.herroeping.besluiten import HerroepBesluit, HerroepingGrond
from domain.keurmerk.hoor.besluiten import (
    BiedHoorgelegenheid,
    LegGeenZienswijzeVast,
    OntvangZienswijze,
)
from domain.keurmerk.keurmerk import Voornemen
from domain.keurmerk.meetperiode.besluiten import SluitMeetperiodeAf, StartMeetperiode
from domain.keurmerk.oordeel.besluiten import OordeelOverNorm
from domain.keurmerk.organisatie.besluiten import LegBelanghebbendenVast, LegOrganisatieVast
from domain.keurmerk.plan.besluiten import (
    DienPlanVanAanpakIn,
    KeurPlanVanAanpakAf,
    KeurPlanVanAanpakGoed,
    StelImplementatieVast,
    StelNietNalevenVast,
)
from domain.keurmerk.resultaten.besluiten import Klachten, LegAuditcijfersVast, LegResultatenVast
from domain.keurmerk.schorsing.commands import (
    HefSchorsingOp,
    SchorsAlsSanctie,
    SchorsVoorOnderzoek,
    VerlengSchorsing,
)
from domain.keurmerk.schorsing.gronden import OnderzoekGrond, OpheffingGrond, SanctieGrond
from domain.keurmerk.stukken.besluiten import LegStukVast
from domain.keurmerk.termijnen.besluiten import LaatTermijnVerstrijken
from domain.keurmerk.tevredenheid.aanlevering.besluiten import LegTvoAanleveringVast
from domain.keurmerk.tevredenheid.aanlevering.feiten import TvoGroep
from domain.keurmerk.tevredenheid.besluiten import LegTevredenheidsrapportVast
from domain.keurmerk.tevredenheid.clientenaudit.besluiten import (
    BiedClientenauditAan,
    LegClientenauditVast,
)
from domain.keurmerk.tevredenheid.concept.besluiten import (
    LegConceptrapportVast,
    LegReactieConceptrapportVast,
)
from domain.keurmerk.tevredenheid.herstelactie.besluiten import (
    LegVerzoekHerstelactieVast,
    StaHerstelactieToe,
    WeigerHerstelactie,
)
from domain.keurmerk.tevredenheid.herstelactie.gronden import (
    HerstelactieGrond,
    HerstelactieWeigeringGrond,
)
from domain.keurmerk.toestemming.besluiten import VerleenToestemming, WeigerToestemming
from domain.keurmerk.verklaring.besluiten import LegManagementverklaringVast, MeldStrijdigheid
from domain.keurmerk.vrijstelling.besluiten import (
    LaatVrijstellingVervallen,
    VerleenDefinitieveVrijstelling,
    VerleenVoorlopigeVrijstelling,
    WeigerVrijstelling,
)
from domain.keurmerk.vrijstelling.gronden import VrijstellingGrond
from domain.keurmerk.waarschuwing.besluiten import GeefWaarschuwing, StelHerstelVast
from domain.normen.bevindingen import Oordeel
from domain.normen.organisatie import Certificaatsoort
from tests.support.asking_register import AANVULLEND, IN_REGISTER
from tests.support.choices import (
    RESPONS,
    SCHOLING,
    closable,
    day_after,
    invoice,
    latest,
    longer,
    next_start,
    task,
    term,
    unsent,
    warning,
    why_ended,
)
from tests.support.jaarfeiten import BESTUURDER, opgave, totalen, wie
from tests.support.jaarfeiten import vog as vog_stuk

Fields = Mapping[str, Any]
_JAAR_VIER = {"gronden": (VrijstellingGrond.VOORWAARDEN_JAAR_VIER,)}
_TOESTEMMING = {"onderwerp": Toestemming.OVERDRACHT_ZEGGENSCHAP, "voor": "persoon-1"}


def vars_of(command: Command) -> Fields:
    return {field.name: getattr(command, field.name) for field in fields(command)}


FIELDS: Mapping[type, Callable[[Dossier, date], Fields]] = {
    DienAanvraagIn: lambda d, dag: {
        "ingediend_op": dag,
        "diensten": (Dienst.SCHOLING,),
        "voorkeur_cyclus": Cyclus.JANUARI,
        "toelichting": "toelichting-1",
        "plan_van_aanpak": "plan-1",
    },
    NeemAanvraagNietInBehandeling: lambda d, dag: {
        "ingediend_op": dag,
        "gronden": (UitsluitingGrond.WACHTTIJD_LOOPT,),
    },
    KenAspirantToe: lambda d, dag: {
        "cyclus": Cyclus.JANUARI,
        "uwv": False,
        "gesprek": Gesprek.GEHOUDEN,
    },
    WijsAanvraagAf: lambda d, dag: {"gronden": (AfwijzingGrond.VOLDOET_NIET_AAN_EISEN,)},
    TrekAanvraagIn: lambda d, dag: {"ingetrokken_op": dag},
    StartMeetperiode: lambda d, dag: {"start": next_start(d, dag), "uwv": False},
    SluitMeetperiodeAf: lambda d, dag: {"start": closable(d, dag)},
    LegTvoAanleveringVast: lambda d, dag: {
        "groep": TvoGroep.CLIENTEN,
        "aangeleverd_op": dag,
        "aantal": 460,
        "volledig": True,
        "document": "aanlevering-1",
    },
    LegVerzoekHerstelactieVast: lambda d, dag: {
        "gevraagd_op": dag,
        "aanleiding": "De Auditor telt te weinig uitnodigingen.",
        "document": "verzoek-1",
    },
    StaHerstelactieToe: lambda d, dag: {
        "open_tot_en_met": plus_dagen(dag, 14),
        "gronden": (HerstelactieGrond.TE_WEINIG_UITGENODIGD,),
    },
    WeigerHerstelactie: lambda d, dag: {
        "gronden": (HerstelactieWeigeringGrond.GENOEG_UITGENODIGD,),
    },
    LegConceptrapportVast: lambda d, dag: {"ontvangen_op": dag, "document": "concept-1"},
    LegReactieConceptrapportVast: lambda d, dag: {"ontvangen_op": dag, "document": "reactie-1"},
    BiedClientenauditAan: lambda d, dag: {"aangeboden_op": dag, "document": "aanbod-1"},
    LegClientenauditVast: lambda d, dag: {
        "gehouden_op": dag,
        "rapport": "clientenaudit-1",
        "diensten": (SCHOLING,),
        "totaal": RESPONS,
    },
    LegTevredenheidsrapportVast: lambda d, dag: {
        "rapportdatum": dag,
        "bureau": "Panteia",
        "rapport": "rapport-1",
        "diensten": (SCHOLING,),
        "totaal": RESPONS,
    },
    LegResultatenauditVast: lambda d, dag: {
        "uitgevoerd_op": dag,
        "certificerende_instelling": "ci-1",
        "auditor": "auditor-1",
        "rapport": "audit-1",
        "overige_normen_gehaald": True,
        "aantekeningen": False,
        "bijzonderheden": False,
    },
    VerzoekReAudit: lambda d, dag: {"verzocht_op": dag, "wat": "Gegevens ontbreken."},
    LegManagementverklaringVast: lambda d, dag: {
        "afgegeven_op": dag,
        "ondertekend_door": BESTUURDER,
        "document": "mv-1",
    },
    LegOrganisatieVast: lambda d, dag: vars_of(next(wie(dag))),
    LegBelanghebbendenVast: lambda d, dag: {"vastgesteld_op": dag, "document": "ubo-1"},
    LegStukVast: lambda d, dag: vars_of(vog_stuk(dag, dag)),
    LegCertificaatVast: lambda d, dag: {
        "soort": Certificaatsoort.ISO_9000,
        "nummer": "iso-1",
        "geldig_vanaf": dag,
        "gecontroleerd_op": dag,
        "document": "certificaat-1",
    },
    MeldCertificaatVerloren: lambda d, dag: {
        "nummer": "iso-1",
        "verloren_op": dag,
        "document": "brief-2",
    },
    LegFactuurVast: lambda d, dag: {
        "nummer": f"factuur-{d.versie}",
        "factuurdatum": dag,
        "bedrag": Decimal(1000),
        "uiterlijk": plus_dagen(dag, 30),
        "document": "factuur-1",
    },
    LegBetalingVast: lambda d, dag: {
        "nummer": invoice(d),
        "ontvangen_op": dag,
        "bedrag": Decimal(1000),
        "document": "bank-1",
    },
    LegResultatenVast: lambda d, dag: {
        "aangeleverd_op": dag,
        "diensten": tuple(map(opgave, d.keurmerk.diensten)),
        "organisatie": totalen(),
        "klachten": Klachten(totaal=5, op_tijd=5),
        "document": "resultaten-1",
    },
    LegAuditcijfersVast: lambda d, dag: {"vastgesteld_op": dag, "document": "auditcijfers-1"},
    OordeelOverNorm: lambda d, dag: {
        "norm": "3.2.1",
        "oordeel": Oordeel.GEHAALD,
        "besluitdatum": dag,
        "motivering": "Omdat het zo is.",
        "beslisser": "beslisser-1",
        "groep": "Totaal opdrachtgevers",
    },
    LegReAuditVast: lambda d, dag: {
        "uitgevoerd_op": dag,
        "rapport": "re-audit-1",
        "overige_normen_gehaald": True,
    },
    PlanResultatenaudit: lambda d, dag: {
        "gemeld_op": dag,
        "afspraak_op": day_after(d, dag),
        "certificerende_instelling": "ci-1",
        "auditor": "auditor-1",
        "document": "afspraak-1",
    },
    MeldStrijdigheid: lambda d, dag: {
        "gemeld_op": dag,
        "ontstaan_op": dag,
        "bekend_bij_management_op": dag,
        "clausules": ("c",),
        "document": "melding-1",
    },
    KenKeurmerkToe: lambda d, dag: {"ingangsdatum": None},
    VerlengAspirant: lambda d, dag: {"ingangsdatum": None},
    KenKeurmerkNietToe: lambda d, dag: {"gronden": (NietToekenningGrond.NORM_NIET_GEHAALD,)},
    ZetKeurmerkVoort: lambda d, dag: {"ingangsdatum": None},
    PasCompensatieToe: lambda d, dag: {},
    VerleenVoorlopigeVrijstelling: lambda d, dag: _JAAR_VIER,
    VerleenDefinitieveVrijstelling: lambda d, dag: _JAAR_VIER,
    WeigerVrijstelling: lambda d, dag: {"gronden": (VrijstellingGrond.VOORWAARDE_NIET_VERVULD,)},
    LaatVrijstellingVervallen: lambda d, dag: {"vervallen_op": dag},
    GeefWaarschuwing: lambda d, dag: {
        "normen": ("1.4.1",),
        "hersteltermijn_tot": plus_dagen(dag, 60),
        "bewijsstukken": ("audit-1",),
    },
    StelHerstelVast: lambda d, dag: {"waarschuwing": warning(d)},
    SchorsVoorOnderzoek: lambda d, dag: {
        "onderzoek": f"onderzoek-{d.versie}",
        "laatste_dag": plus_maanden(dag, 3),
        "gronden": (OnderzoekGrond.VERMOEDEN_ONREGELMATIGHEDEN,),
    },
    VerlengSchorsing: lambda d, dag: {"laatste_dag": longer(d, dag)},
    BiedHoorgelegenheid: lambda d, dag: {
        "geboden_op": dag,
        "voornemen": Voornemen.SCHORSING,
        "reactie_uiterlijk": plus_dagen(dag, 14),
        "wijze": Wijze.E_MAIL,
        "document": "uitnodiging-1",
    },
    OntvangZienswijze: lambda d, dag: {"ontvangen_op": dag, "document": "zienswijze-1"},
    LegGeenZienswijzeVast: lambda d, dag: {"vastgesteld_op": dag},
    SchorsAlsSanctie: lambda d, dag: {
        "laatste_dag": plus_maanden(dag, 6),
        "gronden": (SanctieGrond.STRIJD_MET_WETGEVING,),
    },
    HefSchorsingOp: lambda d, dag: {"gronden": (OpheffingGrond.GROND_VERVALLEN,)},
    DienPlanVanAanpakIn: lambda d, dag: {"ingediend_op": dag, "document": "plan-1"},
    KeurPlanVanAanpakGoed: lambda d, dag: {
        "opheffing": Opheffing.NA_IMPLEMENTATIE,
        "implementatie_uiterlijk": plus_dagen(dag, 30),
    },
    KeurPlanVanAanpakAf: lambda d, dag: {},
    StelImplementatieVast: lambda d, dag: {"vastgesteld_op": dag, "document": "bewijs-1"},
    StelNietNalevenVast: lambda d, dag: {"vastgesteld_op": dag, "bevinding": "Stap 2 ontbreekt."},
    TrekInVoorBepaaldeTijd: lambda d, dag: {
        "laatste_dag": plus_maanden(dag, 18),
        "gronden": (IntrekkingGrond.STRIJD_MET_WETGEVING,),
    },
    TrekInVoorOnbepaaldeTijd: lambda d, dag: {
        "gronden": (IntrekkingGrond.ONREGELMATIGHEDEN,),
    },
    OntbindOvereenkomst: lambda d, dag: {"gronden": (why_ended(d),)},
    VerwerkOpzegging: lambda d, dag: {
        "ontvangen_op": dag,
        "einde_per": dag,
        "document": "opzegging-1",
    },
    HerroepBesluit: lambda d, dag: {
        "herroept": latest(d),
        "gronden": (HerroepingGrond.EIGEN_CORRECTIE,),
    },
    VerleenToestemming: lambda d, dag: _TOESTEMMING,
    WeigerToestemming: lambda d, dag: _TOESTEMMING,
    MeldBesluitVerzonden: lambda d, dag: {
        "besluit": unsent(d),
        "verzonden_op": dag,
        "wijze": Wijze.BRIEF,
        "document": "brief-1",
    },
    HandelTaakAf: lambda d, dag: {
        "taak": task(d),
        "afgehandeld_op": dag,
        "toelichting": "Gedaan.",
    },
    **IN_REGISTER,
    **AANVULLEND,
    LaatTermijnVerstrijken: lambda d, dag: {"termijn": term(d)},
}


def fill_in(kind: type, dossier: Dossier, dag: date, **changes: Any) -> Any:
    """The command as somebody would give it on `dag`; `changes` are what is odd about it."""
    decision: Fields = {}
    if issubclass(kind, Besluitcommand):
        decision = {
            "besluitdatum": dag,
            "ingangsdatum": max(dag, dossier.keurmerk.ingangsdatum or dag),
            "motivering": "Omdat het zo is.",
            "beslisser": "beslisser-1",
        }
    return kind(**{**decision, **FIELDS[kind](dossier, dag), **changes})
