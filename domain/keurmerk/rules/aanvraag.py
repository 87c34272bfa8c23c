"""Rules around an application (H23 1.2, 6.1.2, 6.2.6, Bijlage 1; guards G1 to G5)."""

from datetime import date

from domain.begrippen import Dienst
from domain.calendar import plus_maanden
from domain.handleiding.diensten import nummer
from domain.handleiding.h2023 import H2023
from domain.keurmerk.commands.aanvraag import Gesprek, Stuk
from domain.keurmerk.gronden import UitsluitingGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.keurmerk.state.keurmerk import Planstand
from domain.source import Editie, eigen_lezing, h2023


def _aanvraagdag(vraag: Vraag) -> date:
    return vraag.command.ingediend_op if vraag.command else vraag.dag


def _wachttijd_voorbij(vraag: Vraag) -> bool:
    vanaf = vraag.keurmerk.nieuwe_aanvraag_vanaf
    return vanaf is None or _aanvraagdag(vraag) >= vanaf


def _uitgesloten(vraag: Vraag) -> bool:
    """Whether a Verbonden Persoon is barred is not known here: staff answer for that ground."""
    if vraag.command and UitsluitingGrond.VERBONDEN_PERSOON_UITGESLOTEN in vraag.command.gronden:
        return True
    ontbonden = vraag.keurmerk.overeenkomst is Overeenkomststatus.ONTBONDEN
    onbepaald = vraag.keurmerk.status is Keurmerkstatus.INGETROKKEN_ONBEPAALD
    return ontbonden or onbepaald or not _wachttijd_voorbij(vraag)


def hernieuwd(vraag: Vraag) -> bool:
    keurmerk = vraag.keurmerk
    return bool(keurmerk.afwijzingen) or keurmerk.nieuwe_aanvraag_vanaf is not None


def _onbekende_diensten(vraag: Vraag) -> tuple[Dienst, ...]:
    """H23 has no number for some Diensten of older editions (domein.md 1.2)."""
    if vraag.editie(vraag.command.ingediend_op) is Editie.T_M_2022:
        return ()
    return tuple(d for d in vraag.command.diensten if nummer(d, H2023.editie) is None)


def _ontbrekende_stukken(vraag: Vraag) -> list[str]:
    lijst = vraag.command.checklist
    stukken = ("kvk_uittreksel", "ubo_pep", "managementverklaring", "jaarstukken", "aanmeldgids")
    return [naam for naam in stukken if getattr(lijst, naam) is Stuk.ONTBREEKT]


def _vog_op_tijd(vraag: Vraag) -> bool:
    vog = vraag.command.checklist.vog_afgegeven_op
    aanvraag = vraag.keurmerk.aanvraag
    if vog is None or aanvraag is None:
        return vog is not None
    maanden = H2023.termijnen.vog_maanden.waarde
    return bool(plus_maanden(vog, maanden) >= aanvraag.ingediend_op)


def _gesprek_gedaan(vraag: Vraag) -> bool:
    aanvraag = vraag.keurmerk.aanvraag
    opnieuw = aanvraag is not None and aanvraag.hernieuwd
    return not opnieuw or vraag.command.gesprek is not Gesprek.NIET_GEHOUDEN


def _plan_goedgekeurd(vraag: Vraag) -> bool:
    aanvraag, plan = vraag.keurmerk.aanvraag, vraag.keurmerk.plan
    if aanvraag is None or aanvraag.vanuit is not Keurmerkstatus.NIET_TOEGEKEND:
        return True
    return plan is not None and plan.stand in (Planstand.GOEDGEKEURD, Planstand.GEIMPLEMENTEERD)


def _plan_bij_aanvraag(vraag: Vraag) -> bool:
    na_niet_toekenning = vraag.keurmerk.status is Keurmerkstatus.NIET_TOEGEKEND
    return not na_niet_toekenning or bool(vraag.command.plan_van_aanpak)


WACHTTIJD = VraagRegel(
    "wachttijd-loopt",
    h2023("6.2.6", "Twaalf maanden na het laatste besluit kan een nieuwe aanvraag."),
    "Een aanvraag van {dag:%d-%m-%Y} kan nog niet: dat kan vanaf {vanaf:%d-%m-%Y}."
    " Leg haar vast met ‘neem-aanvraag-niet-in-behandeling’.",
    _wachttijd_voorbij,
    lambda v: {"dag": _aanvraagdag(v), "vanaf": v.keurmerk.nieuwe_aanvraag_vanaf},
)
ONTBONDEN = VraagRegel(
    "overeenkomst-ontbonden",
    h2023("6.2.6", "Na Ontbinding komt er geen nieuwe Overeenkomst."),
    "De Overeenkomst is ontbonden: een nieuwe aanvraag kan nooit meer.",
    lambda v: v.keurmerk.overeenkomst is not Overeenkomststatus.ONTBONDEN,
)
DIENSTEN = VraagRegel(
    "geen-dienst",
    h2023("1.1", "Het keurmerk gaat over aangeboden Diensten."),
    "Noem ten minste één Dienst, elke Dienst één keer.",
    lambda v: 0 < len(set(v.command.diensten)) == len(v.command.diensten),
)
DIENST_BEKEND = VraagRegel(
    "dienst-niet-in-handleiding",
    eigen_lezing("A-67", "De Diensten van Handleiding 2023."),
    "Deze Diensten horen niet bij het Keurmerk Arbeid: {diensten}.",
    lambda v: not _onbekende_diensten(v),
    lambda v: {"diensten": ", ".join(_onbekende_diensten(v))},
)
TOELICHTING = VraagRegel(
    "toelichting-ontbreekt",
    h2023("6.2.6", "Bij een nieuwe aanvraag hoort een schriftelijke toelichting."),
    "Voeg de schriftelijke toelichting toe: dit is een nieuwe aanvraag.",
    lambda v: not hernieuwd(v) or bool(v.command.toelichting),
)
PLAN_BIJ_AANVRAAG = VraagRegel(
    "plan-van-aanpak-ontbreekt",
    h2023("6.1.2", "Na niet-toekenning hoort bij de aanvraag een plan van aanpak."),
    "Voeg het plan van aanpak toe: het Keurmerk is eerder niet toegekend.",
    _plan_bij_aanvraag,
)
UITGESLOTEN = VraagRegel(
    "geen-uitsluiting",
    h2023("6.2.6", "Alleen bij een wachttijd of uitsluiting blijft behandeling uit."),
    "Er loopt geen wachttijd of uitsluiting: neem de aanvraag in behandeling.",
    _uitgesloten,
)
PLAN_GOEDGEKEURD = VraagRegel(
    "plan-niet-goedgekeurd",
    h2023("6.1.2", "Na niet-toekenning moet het plan van aanpak goed zijn."),
    "Keur eerst het plan van aanpak goed.",
    _plan_goedgekeurd,
)
CHECKLIST = VraagRegel(
    "checklist-onvolledig",
    h2023("Bijlage 1", "De checklist bij de aanvraag is compleet."),
    "Deze stukken ontbreken: {stukken}.",
    lambda v: not _ontbrekende_stukken(v),
    lambda v: {"stukken": ", ".join(_ontbrekende_stukken(v))},
)
VOG = VraagRegel(
    "vog-ontbreekt-of-te-oud",
    H2023.termijnen.vog_maanden.bron,
    "De VOG ontbreekt of was bij de aanmelding ouder dan zes maanden.",
    _vog_op_tijd,
)
GESPREK = VraagRegel(
    "gesprek-ontbreekt",
    h2023("6.2.6", "Voor een nieuwe toekenning is er eerst een gesprek."),
    "Nodig de organisatie eerst uit voor een gesprek: dit is een nieuwe aanvraag.",
    _gesprek_gedaan,
)
