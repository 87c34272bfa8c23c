"""Rules on an application (H23 1.1, 6.1.2, 6.2.6)."""

from domain.begrippen import Dienst
from domain.handleiding.diensten import nummer
from domain.keurmerk.aanvraag.commands import (
    DienAanvraagIn,
    Gesprek,
    KenAspirantToe,
    NeemAanvraagNietInBehandeling,
)
from domain.keurmerk.aanvraag.gronden import UitsluitingGrond
from domain.keurmerk.keurmerk import Planstand
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag
from domain.rules import Regel
from domain.source import eigen_lezing, h2023


def _wachttijd_voorbij(vraag: Vooraf) -> bool:
    vanaf = vraag.keurmerk.nieuwe_aanvraag_vanaf
    return vanaf is None or vraag.peildag >= vanaf


def _uitgesloten(vraag: Vraag[NeemAanvraagNietInBehandeling]) -> bool:
    """Whether a Verbonden Persoon is barred is not known here: staff answer for that ground."""
    if UitsluitingGrond.VERBONDEN_PERSOON_UITGESLOTEN in vraag.command.gronden:
        return True
    ontbonden = vraag.keurmerk.overeenkomst is Overeenkomststatus.ONTBONDEN
    onbepaald = vraag.keurmerk.status is Keurmerkstatus.INGETROKKEN_ONBEPAALD
    return ontbonden or onbepaald or not _wachttijd_voorbij(vraag)


def hernieuwd(vraag: Vooraf) -> bool:
    keurmerk = vraag.keurmerk
    return bool(keurmerk.afwijzingen) or keurmerk.nieuwe_aanvraag_vanaf is not None


def _onbekende_diensten(vraag: Vraag[DienAanvraagIn]) -> tuple[Dienst, ...]:
    """The list of the edition of that day; Diensten of older editions may have gone."""
    editie = vraag.handleiding(vraag.command.ingediend_op).editie
    return tuple(d for d in vraag.command.diensten if nummer(d, editie) is None)


def _gesprek_gedaan(vraag: Vraag[KenAspirantToe]) -> bool:
    aanvraag = vraag.keurmerk.aanvraag
    opnieuw = aanvraag is not None and aanvraag.hernieuwd
    return not opnieuw or vraag.command.gesprek is not Gesprek.NIET_GEHOUDEN


def _plan_goedgekeurd(vraag: Vooraf) -> bool:
    aanvraag, plan = vraag.keurmerk.aanvraag, vraag.keurmerk.plan
    if aanvraag is None or aanvraag.vanuit is not Keurmerkstatus.NIET_TOEGEKEND:
        return True
    return plan is not None and plan.stand in (Planstand.GOEDGEKEURD, Planstand.GEIMPLEMENTEERD)


def _plan_bij_aanvraag(vraag: Vraag[DienAanvraagIn]) -> bool:
    na_niet_toekenning = vraag.keurmerk.status is Keurmerkstatus.NIET_TOEGEKEND
    return not na_niet_toekenning or bool(vraag.command.plan_van_aanpak)


WACHTTIJD = Voorafregel(
    "wachttijd-loopt",
    h2023("6.2.6", "Twaalf maanden na het laatste besluit kan een nieuwe aanvraag."),
    "Een aanvraag van {dag:%d-%m-%Y} kan nog niet: dat kan vanaf {vanaf:%d-%m-%Y}."
    " Leg haar vast met ‘neem-aanvraag-niet-in-behandeling’.",
    _wachttijd_voorbij,
    lambda v: {"dag": v.peildag, "vanaf": v.keurmerk.nieuwe_aanvraag_vanaf},
)
ONTBONDEN = Voorafregel(
    "overeenkomst-ontbonden",
    h2023("6.2.6", "Na Ontbinding komt er geen nieuwe Overeenkomst."),
    "De Overeenkomst is ontbonden: een nieuwe aanvraag kan nooit meer.",
    lambda v: v.keurmerk.overeenkomst is not Overeenkomststatus.ONTBONDEN,
)
DIENSTEN = Regel[Vraag[DienAanvraagIn]](
    "geen-dienst",
    h2023("1.1", "Het keurmerk gaat over aangeboden Diensten."),
    "Noem ten minste één Dienst, elke Dienst één keer.",
    lambda v: 0 < len(set(v.command.diensten)) == len(v.command.diensten),
)
DIENST_BEKEND = Regel[Vraag[DienAanvraagIn]](
    "dienst-niet-in-handleiding",
    eigen_lezing("A-67", "De Diensten van de Handleiding die op die dag geldt."),
    "Deze Diensten horen niet bij het Keurmerk Arbeid: {diensten}.",
    lambda v: not _onbekende_diensten(v),
    lambda v: {"diensten": ", ".join(_onbekende_diensten(v))},
)
TOELICHTING = Regel[Vraag[DienAanvraagIn]](
    "toelichting-ontbreekt",
    h2023("6.2.6", "Bij een nieuwe aanvraag hoort een schriftelijke toelichting."),
    "Voeg de schriftelijke toelichting toe: dit is een nieuwe aanvraag.",
    lambda v: not hernieuwd(v) or bool(v.command.toelichting),
)
PLAN_BIJ_AANVRAAG = Regel[Vraag[DienAanvraagIn]](
    "plan-van-aanpak-ontbreekt",
    h2023("6.1.2", "Na niet-toekenning hoort bij de aanvraag een plan van aanpak."),
    "Voeg het plan van aanpak toe: het Keurmerk is eerder niet toegekend.",
    _plan_bij_aanvraag,
)
UITGESLOTEN = Regel[Vraag[NeemAanvraagNietInBehandeling]](
    "geen-uitsluiting",
    h2023("6.2.6", "Alleen bij een wachttijd of uitsluiting blijft behandeling uit."),
    "Er loopt geen wachttijd of uitsluiting: neem de aanvraag in behandeling.",
    _uitgesloten,
)
PLAN_GOEDGEKEURD = Voorafregel(
    "plan-niet-goedgekeurd",
    h2023("6.1.2", "Na niet-toekenning moet het plan van aanpak goed zijn."),
    "Keur eerst het plan van aanpak goed.",
    _plan_goedgekeurd,
)
GESPREK = Regel[Vraag[KenAspirantToe]](
    "gesprek-ontbreekt",
    h2023("6.2.6", "Voor een nieuwe toekenning is er eerst een gesprek."),
    "Nodig de organisatie eerst uit voor een gesprek: dit is een nieuwe aanvraag.",
    _gesprek_gedaan,
)
