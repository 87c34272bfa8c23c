"""Rules for Waarschuwing, hearing and plan van aanpak (H23 6.2.1, 6.2.2, 6.2.6; guard G20)."""

from domain.keurmerk.commands.toezicht import Compensatietoets
from domain.keurmerk.events.plan import Opheffing
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.keurmerk.state.keurmerk import Planstand
from domain.source import h2023


def _compensatie_getoetst(vraag: Vraag) -> bool:
    return vraag.command.compensatie is not Compensatietoets.NIET_GETOETST


def _geen_compensatie(vraag: Vraag) -> bool:
    return vraag.command.compensatie is not Compensatietoets.MOGELIJK


def _waarschuwing_loopt(vraag: Vraag) -> bool:
    return any(w.versie == vraag.command.waarschuwing for w in vraag.keurmerk.waarschuwingen)


def _in_stand(*standen: Planstand) -> VraagRegel:
    namen = " of ".join(standen)
    return VraagRegel(
        "plan-niet-in-deze-stand",
        h2023("6.2.6", "Een plan van aanpak wordt ingediend, beoordeeld en dan ingevoerd."),
        f"Er is geen plan van aanpak dat {namen} is.",
        lambda v: v.keurmerk.plan is not None and v.keurmerk.plan.stand in standen,
    )


COMPENSATIE_GETOETST = VraagRegel(
    "compensatie-niet-getoetst",
    h2023("6.2", "Voor elke maatregel wordt eerst naar compensatie gekeken."),
    "Kijk eerst of de compensatieregeling kan worden toegepast en leg dat vast.",
    _compensatie_getoetst,
)
GEEN_COMPENSATIE = VraagRegel(
    "compensatie-mogelijk",
    h2023("6.2.1", "Als compensatie kan, volgt er geen Waarschuwing."),
    "Compensatie is mogelijk: pas die toe in plaats van een maatregel.",
    _geen_compensatie,
)
NORMEN_GENOEMD = VraagRegel(
    "norm-ontbreekt",
    h2023("Bijlage 1", "Een Waarschuwing noemt de Normen die niet zijn gehaald."),
    "Noem ten minste één Norm die niet is gehaald.",
    lambda v: bool(v.command.normen),
)
AUDIT_ALS_BEWIJS = VraagRegel(
    "bewijsstuk-ontbreekt",
    h2023("6.2.2", "Uit een Audit blijkt dat een Norm niet is gehaald."),
    "Noem het rapport van de Audit waaruit dit blijkt als bewijsstuk.",
    lambda v: bool(v.command.bewijsstukken),
)
HERSTELTERMIJN = VraagRegel(
    "hersteltermijn-te-kort",
    h2023("6.2.2", "De houder krijgt een redelijke termijn om te herstellen."),
    "De hersteltermijn moet na de ingangsdatum eindigen.",
    lambda v: v.command.hersteltermijn_tot > v.command.ingangsdatum,
)
WAARSCHUWING_LOOPT = VraagRegel(
    "geen-open-waarschuwing",
    h2023("6.2.2", "Herstel hoort bij een Waarschuwing die nog openstaat."),
    "Er staat geen Waarschuwing met volgnummer {nummer} open.",
    _waarschuwing_loopt,
    lambda v: {"nummer": v.command.waarschuwing},
)
WAARSCHUWING_BESTAAT = VraagRegel(
    "geen-waarschuwing",
    h2023("6.2.2", "Herstel hoort bij een Waarschuwing."),
    "Er staat geen Waarschuwing open.",
    lambda v: bool(v.keurmerk.waarschuwingen),
)
REACTIETERMIJN = VraagRegel(
    "reactietermijn-te-kort",
    h2023("6.2.3", "De houder moet echt kunnen reageren."),
    "De laatste dag om te reageren moet na de uitnodiging liggen.",
    lambda v: v.command.reactie_uiterlijk > v.command.geboden_op,
)
HOOR_OPEN = VraagRegel(
    "geen-hoorgelegenheid",
    h2023("6.2.3", "Een zienswijze hoort bij een geboden gelegenheid."),
    "Er is geen hoorgelegenheid geboden die nog openstaat.",
    lambda v: v.keurmerk.hoor is not None and not v.keurmerk.hoor.afgerond,
)
REACTIETERMIJN_VOORBIJ = VraagRegel(
    "reactietermijn-loopt",
    h2023("6.2.3", "Tot de laatste dag kan de houder nog reageren."),
    "De houder kan nog reageren tot en met {tot:%d-%m-%Y}.",
    lambda v: v.keurmerk.hoor is None or v.dag > v.keurmerk.hoor.reactie_uiterlijk,
    lambda v: {"tot": v.keurmerk.hoor.reactie_uiterlijk if v.keurmerk.hoor else v.dag},
)
PLAN_INGEDIEND = _in_stand(Planstand.INGEDIEND)
PLAN_GOEDGEKEURD = _in_stand(Planstand.GOEDGEKEURD)
IMPLEMENTATIETERMIJN = VraagRegel(
    "implementatietermijn-ontbreekt",
    h2023("6.2.6", "Blik op Werk stelt de periode waarin het plan moet zijn ingevoerd."),
    "Noem de laatste dag om het plan in te voeren.",
    lambda v: (
        v.command.opheffing is Opheffing.DIRECT or v.command.implementatie_uiterlijk is not None
    ),
)
