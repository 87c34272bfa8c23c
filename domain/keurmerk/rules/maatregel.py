"""Rules for Schorsing, and for every measure (H23 1.2, 6.2.3, 6.2.6; guards G11 to G15)."""

from datetime import date
from typing import Any

from domain.calendar import plus_dagen
from domain.keurmerk.commands.toezicht import Compensatietoets
from domain.keurmerk.events.plan import Opheffing
from domain.keurmerk.events.schorsing import Voornemen
from domain.keurmerk.gronden import OpheffingGrond, SanctieGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.rules.algemeen import MATERIEEL, MATERIEEL_BRON, uiterste_dag
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.keurmerk.state.keurmerk import Planstand
from domain.source import eigen_lezing, h2023

NORMGRONDEN = {SanctieGrond.SCHENDING_NORM.value, SanctieGrond.SCHENDING_MATERIELE_NORM.value}
NA_WAARSCHUWING = {
    SanctieGrond.SCHENDING_NORM.value,
    SanctieGrond.GEEN_HERSTEL_NA_WAARSCHUWING.value,
}


def _gronden(vraag: Vraag) -> set[str]:
    return {grond.value for grond in vraag.command.gronden}


def _einddag_klopt(vraag: Vraag) -> bool:
    vanaf = vraag.command.ingangsdatum
    return bool(vanaf <= vraag.command.laatste_dag <= uiterste_dag(vanaf))


def _uiterste_met_onderzoek(vraag: Vraag) -> date:
    """Days that the same investigation used before are deducted (G11)."""
    gebruikt = vraag.keurmerk.schorsingsdagen.get(vraag.command.onderzoek, 0)
    return plus_dagen(uiterste_dag(vraag.command.ingangsdatum), -gebruikt)


def _uiterste_verlenging(vraag: Vraag) -> date:
    """Also here the days that one of these investigations used before are deducted."""
    schorsing, eerder = vraag.keurmerk.schorsing, vraag.keurmerk.schorsingsdagen
    if schorsing is None:
        return vraag.dag
    gebruikt = max((eerder.get(onderzoek, 0) for onderzoek in schorsing.onderzoeken), default=0)
    return plus_dagen(uiterste_dag(schorsing.vanaf), -gebruikt)


def _verlenging_klopt(vraag: Vraag) -> bool:
    schorsing = vraag.keurmerk.schorsing
    if schorsing is None:
        return True
    nieuw = vraag.command.laatste_dag
    return bool(schorsing.laatste_dag < nieuw <= _uiterste_verlenging(vraag))


def _binnen_schorsing(vraag: Vraag) -> bool:
    schorsing = vraag.keurmerk.schorsing
    return schorsing is None or vraag.dag <= schorsing.laatste_dag


def _gehoord(vraag: Vraag) -> bool:
    hoor = vraag.keurmerk.hoor
    if hoor is None or hoor.voornemen is not Voornemen.SCHORSING:
        return False
    return hoor.afgerond or vraag.dag > hoor.reactie_uiterlijk


def _waarschuwing_ging_voor(vraag: Vraag) -> bool:
    """Not needed for an aspirant (A-03), nor when other grounds stand beside it."""
    gronden = _gronden(vraag)
    if not gronden & NA_WAARSCHUWING:
        return True
    verstreken = any(w.verstreken or vraag.dag > w.tot for w in vraag.keurmerk.waarschuwingen)
    zonder_mag = gronden & NA_WAARSCHUWING == {SanctieGrond.SCHENDING_NORM.value}
    return verstreken or (zonder_mag and vraag.keurmerk.is_aspirant)


def _norm_genoemd(vraag: Vraag) -> bool:
    return not _gronden(vraag) & NORMGRONDEN or bool(vraag.command.normen)


def _is_materieel(vraag: Vraag) -> bool:
    if SanctieGrond.SCHENDING_MATERIELE_NORM.value not in _gronden(vraag):
        return True
    return bool(MATERIEEL & set(vraag.command.normen))


def _compensatie_vooraf(vraag: Vraag) -> bool:
    """Compensatie only takes the place of a measure for an ordinary norm (6.2.1)."""
    mogelijk = vraag.command.compensatie is Compensatietoets.MOGELIJK
    return not (mogelijk and _gronden(vraag) == {SanctieGrond.SCHENDING_NORM.value})


def _opheffing_weerlegd(vraag: Vraag) -> tuple[str, ...]:
    keurmerk, grond = vraag.keurmerk, OpheffingGrond
    plan, schorsing = keurmerk.plan, keurmerk.schorsing
    goed = plan is not None and plan.stand is Planstand.GOEDGEKEURD
    feiten: dict[Any, bool] = {
        grond.PLAN_GOEDGEKEURD: bool(goed and plan and plan.opheffing is Opheffing.DIRECT),
        grond.PLAN_GEIMPLEMENTEERD: bool(plan and plan.stand is Planstand.GEIMPLEMENTEERD),
        grond.ONDERZOEK_ZONDER_BEVINDING: keurmerk.status is Keurmerkstatus.GESCHORST_ONDERZOEK,
        grond.TERMIJN_GEEINDIGD: schorsing is not None and vraag.dag > schorsing.laatste_dag,
    }
    return tuple(g.value for g in vraag.command.gronden if not feiten.get(g, True))


EINDDAG = VraagRegel(
    "schorsing-te-lang",
    h2023("6.2.3", "Een Schorsing duurt ten hoogste negen maanden (A-44)."),
    "De laatste dag moet liggen van {vanaf:%d-%m-%Y} tot en met {uiterlijk:%d-%m-%Y}.",
    _einddag_klopt,
    lambda v: {
        "vanaf": v.command.ingangsdatum,
        "uiterlijk": uiterste_dag(v.command.ingangsdatum),
    },
)
ZELFDE_ONDERZOEK = VraagRegel(
    "onderzoek-al-gebruikt",
    eigen_lezing("A-44", "Negen maanden gelden voor hetzelfde onderzoek samen."),
    "Voor dit onderzoek is al eerder geschorst: de laatste dag is dan {uiterlijk:%d-%m-%Y}.",
    lambda v: v.command.laatste_dag <= _uiterste_met_onderzoek(v),
    lambda v: {"uiterlijk": _uiterste_met_onderzoek(v)},
)
VERLENGING = VraagRegel(
    "verlenging-onmogelijk",
    h2023("6.2.3", "Verlengen kan binnen negen maanden na het begin (A-44)."),
    "De nieuwe laatste dag moet later zijn dan nu, en uiterlijk {uiterlijk:%d-%m-%Y}.",
    _verlenging_klopt,
    lambda v: {"uiterlijk": _uiterste_verlenging(v)},
)
BINNEN_SCHORSING = VraagRegel(
    "schorsing-al-voorbij",
    h2023("6.2.3", "Verlengen kan alleen tijdens de Schorsing."),
    "De laatste dag van de Schorsing is al voorbij.",
    _binnen_schorsing,
)
GEHOORD = VraagRegel(
    "niet-gehoord",
    h2023("6.2.3", "Voor een Schorsing als sanctie kan de houder worden gehoord."),
    "Bied de houder eerst een hoorgelegenheid voor een Schorsing en wacht de reactie af.",
    _gehoord,
)
WAARSCHUWING_VOORAF = VraagRegel(
    "geen-verstreken-waarschuwing",
    h2023("1.2", "Bij een gewone Norm gaat een Waarschuwing vooraf (A-03)."),
    "Bij deze grond moet de hersteltermijn van een Waarschuwing zonder herstel voorbij zijn.",
    _waarschuwing_ging_voor,
)
NORM_GENOEMD = VraagRegel(
    "norm-ontbreekt",
    h2023("6.2.2", "Bij een geschonden Norm hoort het nummer."),
    "Noem de geschonden Normen.",
    _norm_genoemd,
)
MATERIEEL_GENOEMD = VraagRegel(
    "geen-materiele-norm",
    MATERIEEL_BRON,
    "Geen van de genoemde Normen is een Materiële Norm.",
    _is_materieel,
)
COMPENSATIE_VOORAF = VraagRegel(
    "compensatie-mogelijk",
    h2023("6.2.1", "Een Dienst onder de Norm kan soms worden gecompenseerd."),
    "Compensatie is mogelijk: pas die toe in plaats van een maatregel.",
    _compensatie_vooraf,
)
OPHEFFING_KLOPT = VraagRegel(
    "grond-klopt-niet",
    h2023("6.2.6", "Opheffen rust op een feit in het dossier."),
    "Dit dossier spreekt deze gronden tegen: {gronden}.",
    lambda v: not _opheffing_weerlegd(v),
    lambda v: {"gronden": ", ".join(_opheffing_weerlegd(v))},
)
