"""The end of the agreement, reversal, permissions, letters, tasks, and terms that ring."""

from datetime import date
from uuid import UUID, uuid5

from domain.begrippen import Rol, Toestemming, Wijze
from domain.keurmerk.administratie.besluiten import HandelTaakAf, MeldBesluitVerzonden
from domain.keurmerk.administratie.feiten import BesluitVerzonden, TaakAfgehandeld
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.einde.besluiten import OntbindOvereenkomst, VerwerkOpzegging
from domain.keurmerk.einde.feiten import (
    OvereenkomstOntbonden,
    OvereenkomstOpgezegd,
)
from domain.keurmerk.einde.gronden import OntbindingGrond
from domain.keurmerk.herroeping.besluiten import HerroepBesluit, HerroepingGrond
from domain.keurmerk.herroeping.feiten import BesluitHerroepen
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from domain.keurmerk.schorsing.commands import SchorsVoorOnderzoek
from domain.keurmerk.toestemming.besluiten import (
    ToestemmingGrond,
    VerleenToestemming,
    WeigerToestemming,
)
from domain.keurmerk.toestemming.feiten import ToestemmingGeweigerd, ToestemmingVerleend
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.lives import (
    ASPIRANT,
    AWARDED,
    DECIDED_ON,
    HOLDER,
    LATER,
    NOT_AWARDED,
    SUSPENDED_ON,
    WITHDRAWN_FOR_GOOD,
    Life,
)
from tests.support.scenario import KVK, given, on

STILZITTEN = OntbindingGrond.GEEN_NIEUWE_AANVRAAG
DOSSIER = dossier_id(KVK)
AWARD = given(*HOLDER).dossier.versie
NEXT = AWARD + 1
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))


def taak(versie: int, code: str) -> UUID:
    return uuid5(DOSSIER, f"taak/{versie}/{code}")


START_TASK = f"{taak(2, 'meetperiode-starten')}"


END = (
    Outcome(
        WITHDRAWN_FOR_GOOD,
        on(LATER, OntbindOvereenkomst),
        OvereenkomstOntbonden(besluit=besluit(OntbindingGrond.INTREKKING_ONBEPAALDE_TIJD)),
    ),
    Outcome(
        NOT_AWARDED,
        on(date(2025, 11, 11), OntbindOvereenkomst, gronden=(STILZITTEN,)),
        OvereenkomstOntbonden(besluit=besluit(STILZITTEN, date(2025, 11, 11))),
    ),
    Outcome(
        HOLDER,
        on(LATER, VerwerkOpzegging, einde_per=date(2024, 7, 1)),
        OvereenkomstOpgezegd(
            ontvangen_op=LATER, einde_per=date(2024, 7, 1), document="opzegging-1"
        ),
    ),
    Outcome(
        HOLDER,
        on(LATER, HerroepBesluit, gronden=(HerroepingGrond.UITSPRAAK_RECHTER,)),
        BesluitHerroepen(
            besluit=besluit(HerroepingGrond.UITSPRAAK_RECHTER),
            herroept=AWARD,
            terug_naar=Keurmerkstatus.ASPIRANT,
            overeenkomst=Overeenkomststatus.LOPEND,
            vervallen=(),
        ),
    ),
)
ADMINISTRATION = (
    Outcome(
        ASPIRANT,
        on(LATER, VerleenToestemming, voorwaarden=("Alleen in 2024",)),
        ToestemmingVerleend(
            besluit=besluit(ToestemmingGrond.GEMOTIVEERD_VERZOEK),
            onderwerp=Toestemming.OVERDRACHT_ZEGGENSCHAP,
            voor="persoon-1",
            voorwaarden=("Alleen in 2024",),
        ),
    ),
    Outcome(
        ASPIRANT,
        on(LATER, WeigerToestemming, onderwerp=Toestemming.VOEREN_DOOR_ANDERE_PERSOON),
        ToestemmingGeweigerd(
            besluit=besluit(ToestemmingGrond.VERZOEK_ONVOLDOENDE),
            onderwerp=Toestemming.VOEREN_DOOR_ANDERE_PERSOON,
            voor="persoon-1",
        ),
    ),
    Outcome(
        NOT_AWARDED,
        on(LATER, MeldBesluitVerzonden, besluit=AWARD, verzonden_op=DECIDED_ON),
        BesluitVerzonden(
            besluit_versie=AWARD, verzonden_op=DECIDED_ON, wijze=Wijze.BRIEF, document="brief-1"
        ),
    ),
    Outcome(
        AWARDED,
        on(LATER, HandelTaakAf, rol=Rol.BEHANDELAAR, taak=START_TASK),
        TaakAfgehandeld(
            taak=START_TASK,
            code="meetperiode-starten",
            afgehandeld_op=LATER,
            toelichting="Gedaan.",
        ),
    ),
)
