"""Rules for Ontbinding, notice, reversal and administration (H23 6.1.2, 6.2.5)."""

from uuid import UUID

from domain import beleid as keuzes
from domain.keurmerk.agenda.taaksoorten import TAAKSOORT
from domain.keurmerk.agenda.taken import TWEEDE, Taak
from domain.keurmerk.agenda.termijnen import Termijn
from domain.keurmerk.agenda.termijnsoorten import SOORT, Moment
from domain.keurmerk.events import BesluitHerroepen, BesluitVerzonden, KeurmerkEvent
from domain.keurmerk.gronden import OntbindingGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus
from domain.keurmerk.rules.vraag import Vraag, VraagRegel
from domain.recorded import Recorded
from domain.source import eigen_lezing, h2023

_S = Keurmerkstatus
STATUS_BIJ_GROND = {
    OntbindingGrond.NA_AFWIJZING: (_S.AFGEWEZEN,),
    OntbindingGrond.NA_NIET_TOEKENNING: (_S.NIET_TOEGEKEND,),
    OntbindingGrond.NA_INTREKKING: (_S.INGETROKKEN_BEPAALD, _S.INGETROKKEN_ONBEPAALD),
    OntbindingGrond.INTREKKING_ONBEPAALDE_TIJD: (_S.INGETROKKEN_ONBEPAALD,),
    OntbindingGrond.GEEN_NIEUWE_AANVRAAG: (_S.AFGEWEZEN, _S.NIET_TOEGEKEND),
    OntbindingGrond.TWEEDE_AFWIJZING_OF_NIET_TOEKENNING: (_S.AFGEWEZEN, _S.NIET_TOEGEKEND),
}


def _weerlegd(vraag: Vraag) -> tuple[str, ...]:
    return tuple(g.value for g in vraag.command.gronden if not _ontbinding_klopt(vraag, g))


def _ontbinding_klopt(vraag: Vraag, grond: OntbindingGrond) -> bool:
    keurmerk = vraag.keurmerk
    if keurmerk.status not in STATUS_BIJ_GROND.get(grond, (keurmerk.status,)):
        return False
    if grond is OntbindingGrond.TWEEDE_AFWIJZING_OF_NIET_TOEKENNING:
        return keurmerk.afwijzingen >= TWEEDE
    if grond is OntbindingGrond.GEEN_NIEUWE_AANVRAAG:
        uiterlijk = keurmerk.ontbinding_bij_stilzitten
        return uiterlijk is not None and vraag.dag > uiterlijk
    return True


def laatste_besluit(vraag: Vraag) -> Recorded[KeurmerkEvent] | None:
    """The newest decision that was not reversed and is no reversal itself."""
    dossier = vraag.dossier
    for recorded in reversed(dossier.historie):
        event = recorded.event
        if recorded.originator_version in dossier.herroepen or isinstance(event, BesluitHerroepen):
            continue
        if hasattr(event, "besluit"):
            return recorded
    return None


def _is_laatste(vraag: Vraag) -> bool:
    laatste = laatste_besluit(vraag)
    return laatste is not None and laatste.originator_version == vraag.command.herroept


def _nummer(vraag: Vraag) -> str:
    laatste = laatste_besluit(vraag)
    return str(laatste.originator_version) if laatste else "geen"


def genoemd_besluit(vraag: Vraag) -> Recorded[KeurmerkEvent] | None:
    versie = vraag.command.besluit
    gevonden = (r for r in vraag.dossier.historie if r.originator_version == versie)
    return next((r for r in gevonden if hasattr(r.event, "besluit")), None)


def _nog_niet_verzonden(vraag: Vraag) -> bool:
    return not any(
        isinstance(r.event, BesluitVerzonden) and r.event.besluit_versie == vraag.command.besluit
        for r in vraag.dossier.historie
    )


def _na_besluit(vraag: Vraag) -> bool:
    recorded = genoemd_besluit(vraag)
    besluit = getattr(recorded.event, "besluit", None) if recorded else None
    return besluit is None or vraag.command.verzonden_op >= besluit.besluitdatum


def taak(vraag: Vraag) -> Taak | None:
    return next(
        (t for t in vraag.dossier.agenda.taken.values() if f"{t.id}" == vraag.command.taak), None
    )


def _af_te_vinken(vraag: Vraag) -> bool:
    gevonden = taak(vraag)
    return gevonden is None or not TAAKSOORT[gevonden.code].alleen_door_besluit


def termijn(vraag: Vraag) -> Termijn | None:
    try:
        return vraag.dossier.agenda.termijnen.get(UUID(vraag.command.termijn))
    except ValueError:
        return None


def _voorbij(vraag: Vraag) -> bool:
    gevonden = termijn(vraag)
    if gevonden is None:
        return True
    eerste = SOORT[gevonden.code].moment is Moment.BEGIN
    return vraag.dag >= gevonden.dag if eerste else vraag.dag > gevonden.dag


ONTBINDING_KLOPT = VraagRegel(
    "grond-klopt-niet",
    h2023("6.2.5", "Ontbinden kan op de gronden die bij de status horen."),
    "Deze gronden passen niet bij dit dossier: {gronden}.",
    lambda v: not _weerlegd(v),
    lambda v: {"gronden": ", ".join(_weerlegd(v))},
)
OPZEGGING = VraagRegel(
    "opzegging-niet-toegestaan",
    eigen_lezing("E35", "Of een houder kan opzeggen is beleid: de Overeenkomst ontbreekt."),
    "Het beleid staat geen opzegging door de houder toe.",
    lambda v: keuzes.OPZEGGING_TOEGESTAAN.op(v.dag),
)
BESLUIT_AANWEZIG = VraagRegel(
    "geen-besluit",
    eigen_lezing("A-63", "Alleen een besluit kan worden herroepen."),
    "Er is geen besluit dat kan worden herroepen.",
    lambda v: laatste_besluit(v) is not None,
)
LAATSTE_BESLUIT = VraagRegel(
    "niet-het-laatste-besluit",
    eigen_lezing("A-63", "Wat op een besluit volgt, rust erop: herroep van achteren naar voren."),
    "Alleen het laatste besluit kan worden herroepen: volgnummer {nummer}.",
    _is_laatste,
    lambda v: {"nummer": _nummer(v)},
)
BESLUIT_BESTAAT = VraagRegel(
    "besluit-onbekend",
    eigen_lezing("L-01", "Verzenden hoort bij een genomen besluit."),
    "Dit dossier heeft geen besluit met volgnummer {nummer}.",
    lambda v: genoemd_besluit(v) is not None,
    lambda v: {"nummer": v.command.besluit},
)
NIET_VERZONDEN = VraagRegel(
    "besluit-al-verzonden",
    eigen_lezing("L-01", "Een besluit wordt één keer verzonden."),
    "Dit besluit is al verzonden.",
    _nog_niet_verzonden,
)
VERZONDEN_NA_BESLUIT = VraagRegel(
    "verzonden-voor-besluit",
    eigen_lezing("L-01", "Eerst het besluit, dan de brief."),
    "De verzenddatum ligt vóór de besluitdatum.",
    _na_besluit,
)
TAAK_OPEN = VraagRegel(
    "taak-niet-open",
    eigen_lezing("taken", "Afhandelen kan alleen bij een open taak."),
    "Dit dossier heeft geen open taak met dit kenmerk.",
    lambda v: taak(v) is not None,
)
TAAK_AFVINKBAAR = VraagRegel(
    "taak-vraagt-besluit",
    eigen_lezing("taken", "Wat moet gebeuren verdwijnt pas als het is gebeurd."),
    "Deze taak verdwijnt alleen door de opdracht waar zij om vraagt.",
    _af_te_vinken,
)
TERMIJN_OPEN = VraagRegel(
    "termijn-niet-open",
    eigen_lezing("termijnen", "Een termijn verstrijkt één keer, en alleen als zij nog loopt."),
    "Dit dossier heeft geen lopende termijn met dit kenmerk.",
    lambda v: termijn(v) is not None,
)
TERMIJN_VOORBIJ = VraagRegel(
    "termijn-loopt-nog",
    eigen_lezing("C-1", "De laatste dag van een termijn hoort er helemaal bij."),
    "De termijn is nog niet voorbij.",
    _voorbij,
)
