"""Recording the concept of the survey report, and what the holder says about it (A-29)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.beleid.keuzes import REACTIE_CONCEPT_WEKEN
from domain.calendar import plus_weken
from domain.keurmerk.beslissing import Beslissing
from domain.keurmerk.bewijs import VINGERAFDRUK, Feitcommand
from domain.keurmerk.command import Feitdag
from domain.keurmerk.meetperiode.regels import (
    ER_IS_EEN_MEETPERIODE,
    PERIODE_GENOEMD,
    Periodevraag,
    bedoelde_periode,
)
from domain.keurmerk.tevredenheid.concept.feiten import (
    ConceptrapportOntvangen,
    ReactieOpConceptrapport,
)
from domain.keurmerk.vraag import Vooraf, Voorafregel, Vraag
from domain.rules import Regel
from domain.source import eigen_lezing, h2023


@dataclass(frozen=True, slots=True, kw_only=True)
class LegConceptrapportVast(Feitcommand):
    """Leg vast dat het conceptrapport van het Tevredenheidsonderzoek er is."""

    NAAM: ClassVar[str] = "leg-conceptrapport-vast"
    ontvangen_op: Feitdag
    """Dag van ontvangst."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegReactieConceptrapportVast(Feitcommand):
    """Leg vast wat de houder van het conceptrapport vindt."""

    NAAM: ClassVar[str] = "leg-reactie-conceptrapport-vast"
    ontvangen_op: Feitdag
    """Dag van ontvangst."""
    meetperiode_start: date | None = None
    """Eerste dag van de Meetperiode; leeg is de Meetperiode die nog beoordeeld wordt."""


Reactievraag = Vraag[LegReactieConceptrapportVast]


def _concept(vraag: Vraag[LegConceptrapportVast]) -> ConceptrapportOntvangen:
    command = vraag.command
    weken = REACTIE_CONCEPT_WEKEN.op(command.ontvangen_op)
    return ConceptrapportOntvangen(
        meetperiode_start=bedoelde_periode(vraag).start,
        ontvangen_op=command.ontvangen_op,
        reageren_tot_en_met=plus_weken(command.ontvangen_op, weken),
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _reactie(vraag: Reactievraag) -> ReactieOpConceptrapport:
    command, concept = vraag.command, _ontvangen(vraag)
    return ReactieOpConceptrapport(
        meetperiode_start=bedoelde_periode(vraag).start,
        ontvangen_op=command.ontvangen_op,
        te_laat=concept is not None and command.ontvangen_op > concept.reageren_tot_en_met,
        document=command.document,
        document_sha256=command.document_sha256,
    )


def _ontvangen(vraag: Periodevraag) -> ConceptrapportOntvangen | None:
    """The concept of the Meetperiode that is meant."""
    periode = vraag.periode_van(vraag.command.meetperiode_start)
    alle = (concept for _, concept in vraag.dossier.events(ConceptrapportOntvangen))
    return next((c for c in alle if periode and c.meetperiode_start == periode.start), None)


def _na_concept(vraag: Reactievraag) -> bool:
    concept = _ontvangen(vraag)
    return concept is None or vraag.command.ontvangen_op >= concept.ontvangen_op


def _er_is_een_concept(vraag: Vooraf) -> bool:
    return next(vraag.dossier.events(ConceptrapportOntvangen), None) is not None


_REACTIE = eigen_lezing("A-29", "De houder krijgt tijd om op het conceptrapport te reageren.")
CONCEPT_EEN_KEER = Regel[Periodevraag](
    "conceptrapport-al-vastgelegd",
    h2023("Tabel 2", "Per Meetperiode is er één conceptrapport."),
    "Het conceptrapport van deze Meetperiode is al vastgelegd.",
    lambda v: _ontvangen(v) is None,
)
CONCEPT_VAN_PERIODE = Regel[Periodevraag](
    "conceptrapport-ontbreekt",
    _REACTIE,
    "Van deze Meetperiode is nog geen conceptrapport vastgelegd.",
    lambda v: _ontvangen(v) is not None,
)
NA_CONCEPT = Regel[Reactievraag](
    "reactie-voor-conceptrapport",
    _REACTIE,
    "De reactie kan niet vóór het conceptrapport zijn ontvangen.",
    _na_concept,
)
CONCEPT = Voorafregel(
    "nog-geen-conceptrapport",
    _REACTIE,
    "Er is nog geen conceptrapport.",
    _er_is_een_concept,
)
BESLISSINGEN = (
    Beslissing(
        command=LegConceptrapportVast,
        event=ConceptrapportOntvangen,
        leg_vast=_concept,
        vooraf=(ER_IS_EEN_MEETPERIODE,),
        inhoud=(PERIODE_GENOEMD, CONCEPT_EEN_KEER, VINGERAFDRUK),
    ),
    Beslissing(
        command=LegReactieConceptrapportVast,
        event=ReactieOpConceptrapport,
        leg_vast=_reactie,
        vooraf=(CONCEPT,),
        inhoud=(PERIODE_GENOEMD, CONCEPT_VAN_PERIODE, NA_CONCEPT, VINGERAFDRUK),
    ),
)
