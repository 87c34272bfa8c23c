"""Recording that a decision was sent, that a task is done, and what comes of a term."""

from dataclasses import dataclass
from typing import ClassVar

from domain.begrippen import Wijze
from domain.keurmerk.administratie.feiten import BesluitVerzonden, TaakAfgehandeld
from domain.keurmerk.agenda.lopend import Taak
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.command import Command, Feitdag
from domain.keurmerk.event import BesluitEvent
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag
from domain.rules import Regel
from domain.source import eigen_lezing


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldBesluitVerzonden(Command):
    """Leg vast dat een besluit schriftelijk aan de houder is verzonden."""

    NAAM: ClassVar[str] = "meld-besluit-verzonden"
    besluit: int | None = None
    """Volgnummer van het besluit in de tijdlijn; leeg als er één besluit nog niet is verzonden."""
    verzonden_op: Feitdag
    """Dag van verzending."""
    wijze: Wijze
    """Per brief of per e-mail."""
    document: str
    """Kenmerk van de brief."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandelTaakAf(Command):
    """Leg vast dat een taak is afgehandeld."""

    NAAM: ClassVar[str] = "handel-taak-af"
    taak: str
    """Kenmerk van de taak (zie `keurmerk taken`)."""
    afgehandeld_op: Feitdag
    """Dag van afhandeling."""
    toelichting: str
    """Wat er is gedaan."""


def _verzonden(vraag: Vraag[MeldBesluitVerzonden]) -> BesluitVerzonden:
    command, nummer = vraag.command, _nummer(vraag)
    if nummer is None:
        raise LookupError("Geen besluit om te verzenden.")
    return BesluitVerzonden(
        besluit_versie=nummer,
        verzonden_op=command.verzonden_op,
        wijze=command.wijze,
        document=command.document,
    )


def _afgehandeld(vraag: Vraag[HandelTaakAf]) -> TaakAfgehandeld:
    command, gevonden = vraag.command, taak(vraag)
    return TaakAfgehandeld(
        taak=command.taak,
        code=gevonden.soort.code if gevonden else "",
        afgehandeld_op=command.afgehandeld_op,
        toelichting=command.toelichting,
    )


def _verzonden_besluiten(vraag: Vooraf) -> set[int]:
    return {event.besluit_versie for _, event in vraag.dossier.events(BesluitVerzonden)}


def _te_verzenden(vraag: Vooraf) -> tuple[int, ...]:
    """The decisions of which nobody recorded that they were sent."""
    verzonden = _verzonden_besluiten(vraag)
    besluiten = (r for r in vraag.dossier.historie if isinstance(r.event, BesluitEvent))
    return tuple(n for r in besluiten if (n := r.originator_version) not in verzonden)


def _nummer(vraag: Vraag[MeldBesluitVerzonden]) -> int | None:
    """The decision that is meant; without a number the only one that it can be."""
    if vraag.command.besluit is not None:
        return vraag.command.besluit
    open_ = _te_verzenden(vraag)
    return open_[0] if len(open_) == 1 else None


def genoemd_besluit(vraag: Vraag[MeldBesluitVerzonden]) -> BesluitEvent | None:
    nummer = _nummer(vraag)
    for recorded in vraag.dossier.historie:
        if recorded.originator_version == nummer:
            return recorded.event if isinstance(recorded.event, BesluitEvent) else None
    return None


def _welk_besluit(vraag: Vraag[MeldBesluitVerzonden]) -> str:
    """Why it is not clear, or not true, that there is such a decision."""
    if vraag.command.besluit is not None:
        return f"Dit dossier heeft geen besluit met volgnummer {vraag.command.besluit}."
    nummers = ", ".join(map(str, _te_verzenden(vraag)))
    return f"Noem het besluit: deze zijn nog niet verzonden: {nummers}."


def _bestaat(vraag: Vraag[MeldBesluitVerzonden]) -> bool:
    """Without a decision to send another rule says so."""
    zoek = vraag.command.besluit is None and not _te_verzenden(vraag)
    return zoek or genoemd_besluit(vraag) is not None


def _nog_niet_verzonden(vraag: Vraag[MeldBesluitVerzonden]) -> bool:
    return _nummer(vraag) not in _verzonden_besluiten(vraag)


def _na_besluit(vraag: Vraag[MeldBesluitVerzonden]) -> bool:
    event = genoemd_besluit(vraag)
    return event is None or vraag.command.verzonden_op >= event.besluit.besluitdatum


def taak(vraag: Vraag[HandelTaakAf]) -> Taak | None:
    alle = vraag.dossier.agenda.open_taken
    return next((t for t in alle if f"{t.id}" == vraag.command.taak), None)


def _af_te_vinken(vraag: Vraag[HandelTaakAf]) -> bool:
    gevonden = taak(vraag)
    return gevonden is None or not gevonden.soort.alleen_door_besluit


TE_VERZENDEN = Voorafregel(
    "geen-besluit-te-verzenden",
    eigen_lezing("L-01", "Verzenden hoort bij een genomen besluit."),
    "Dit dossier heeft geen besluit dat nog verzonden moet worden.",
    lambda v: bool(_te_verzenden(v)),
)

BESLUIT_BESTAAT = Regel[Vraag[MeldBesluitVerzonden]](
    "besluit-onbekend",
    eigen_lezing("L-01", "Verzenden hoort bij een genomen besluit."),
    "{zin}",
    _bestaat,
    lambda v: {"zin": _welk_besluit(v)},
)

NIET_VERZONDEN = Regel[Vraag[MeldBesluitVerzonden]](
    "besluit-al-verzonden",
    eigen_lezing("L-01", "Een besluit wordt één keer verzonden."),
    "Dit besluit is al verzonden.",
    _nog_niet_verzonden,
)

VERZONDEN_NA_BESLUIT = Regel[Vraag[MeldBesluitVerzonden]](
    "verzonden-voor-besluit",
    eigen_lezing("L-01", "Eerst het besluit, dan de brief."),
    "De verzenddatum ligt vóór de besluitdatum.",
    _na_besluit,
)

IETS_AF_TE_HANDELEN = Voorafregel(
    "geen-taak-af-te-handelen",
    eigen_lezing("taken", "Afhandelen kan alleen bij een open taak."),
    "Dit dossier heeft geen open taak die zonder besluit is af te handelen.",
    lambda v: any(not t.soort.alleen_door_besluit for t in v.dossier.agenda.open_taken),
)

TAAK_OPEN = Regel[Vraag[HandelTaakAf]](
    "taak-niet-open",
    eigen_lezing("taken", "Afhandelen kan alleen bij een open taak."),
    "Dit dossier heeft geen open taak met dit kenmerk.",
    lambda v: taak(v) is not None,
)

TAAK_AFVINKBAAR = Regel[Vraag[HandelTaakAf]](
    "taak-vraagt-besluit",
    eigen_lezing("taken", "Wat moet gebeuren verdwijnt pas als het is gebeurd."),
    "Deze taak verdwijnt alleen door de opdracht waar zij om vraagt.",
    _af_te_vinken,
)

BESLISSINGEN = (
    Beslissing(
        command=MeldBesluitVerzonden,
        event=BesluitVerzonden,
        leg_vast=_verzonden,
        vooraf=(TE_VERZENDEN,),
        inhoud=(BESLUIT_BESTAAT, NIET_VERZONDEN, VERZONDEN_NA_BESLUIT),
    ),
    Beslissing(
        command=HandelTaakAf,
        event=TaakAfgehandeld,
        leg_vast=_afgehandeld,
        vooraf=(IETS_AF_TE_HANDELEN,),
        inhoud=(TAAK_OPEN, TAAK_AFVINKBAAR),
    ),
)
