"""The end of the agreement, reversal, permissions, letters, tasks, and terms that ring."""

from datetime import date
from uuid import UUID, uuid5

from domain.begrippen import NaSchorsing, Rol, Wijze
from domain.keurmerk import commands as c
from domain.keurmerk import events as e
from domain.keurmerk.dossier import dossier_id
from domain.keurmerk.events.administratie import Toestemming
from domain.keurmerk.gronden import HerroepingGrond, OntbindingGrond, ToestemmingGrond
from domain.keurmerk.lifecycle.statussen import Keurmerkstatus, Overeenkomststatus
from tests.domain.keurmerk.outcomes.outcome import Outcome, besluit
from tests.support.lives import (
    ASPIRANT,
    AWARDED,
    DECIDED_ON,
    HOLDER,
    LATER,
    MEASURED,
    NOT_AWARDED,
    REJECTED,
    SUSPENDED_ON,
    WITHDRAWN,
    WITHDRAWN_FOR_GOOD,
    Life,
)
from tests.support.scenario import KVK, on, rings

STILZITTEN = OntbindingGrond.GEEN_NIEUWE_AANVRAAG
DOSSIER = dossier_id(KVK)
SUSPENDED: Life = (*HOLDER, on(SUSPENDED_ON, c.SchorsVoorOnderzoek, laatste_dag=date(2024, 8, 31)))


def termijn(versie: int, nth: int, code: str, dag: date) -> str:
    """The id of a term, in words: which event started it, as its how manyeth."""
    return f"{uuid5(DOSSIER, f'termijn/{versie}/{nth}/{code}/{dag}')}"


def taak(versie: int, code: str) -> UUID:
    return uuid5(DOSSIER, f"taak/{versie}/{code}")


START_TASK = f"{taak(2, 'meetperiode-starten')}"


END = (
    Outcome(
        WITHDRAWN_FOR_GOOD,
        on(LATER, c.OntbindOvereenkomst),
        e.OvereenkomstOntbonden(besluit=besluit(OntbindingGrond.INTREKKING_ONBEPAALDE_TIJD)),
    ),
    Outcome(
        NOT_AWARDED,
        on(date(2025, 11, 11), c.OntbindOvereenkomst, gronden=(STILZITTEN,)),
        e.OvereenkomstOntbonden(besluit=besluit(STILZITTEN, date(2025, 11, 11))),
    ),
    Outcome(
        HOLDER,
        on(LATER, c.VerwerkOpzegging, einde_per=date(2024, 7, 1)),
        e.OvereenkomstOpgezegd(
            ontvangen_op=LATER, einde_per=date(2024, 7, 1), document="opzegging-1"
        ),
    ),
    Outcome(
        HOLDER,
        on(LATER, c.HerroepBesluit, gronden=(HerroepingGrond.UITSPRAAK_RECHTER,)),
        e.BesluitHerroepen(
            besluit=besluit(HerroepingGrond.UITSPRAAK_RECHTER),
            herroept=8,
            terug_naar=Keurmerkstatus.ASPIRANT,
            overeenkomst=Overeenkomststatus.LOPEND,
            vervallen=(),
        ),
    ),
)
ADMINISTRATION = (
    Outcome(
        ASPIRANT,
        on(LATER, c.VerleenToestemming, voorwaarden=("Alleen in 2024",)),
        e.ToestemmingVerleend(
            besluit=besluit(ToestemmingGrond.GEMOTIVEERD_VERZOEK),
            onderwerp=Toestemming.OVERDRACHT_ZEGGENSCHAP,
            voor="persoon-1",
            voorwaarden=("Alleen in 2024",),
        ),
    ),
    Outcome(
        ASPIRANT,
        on(LATER, c.WeigerToestemming, onderwerp=Toestemming.VOEREN_DOOR_ANDERE_PERSOON),
        e.ToestemmingGeweigerd(
            besluit=besluit(ToestemmingGrond.VERZOEK_ONVOLDOENDE),
            onderwerp=Toestemming.VOEREN_DOOR_ANDERE_PERSOON,
            voor="persoon-1",
        ),
    ),
    Outcome(
        NOT_AWARDED,
        on(LATER, c.MeldBesluitVerzonden, besluit=8, verzonden_op=DECIDED_ON),
        e.BesluitVerzonden(
            besluit_versie=8, verzonden_op=DECIDED_ON, wijze=Wijze.BRIEF, document="brief-1"
        ),
    ),
    Outcome(
        AWARDED,
        on(LATER, c.HandelTaakAf, rol=Rol.BEHANDELAAR, taak=START_TASK),
        e.TaakAfgehandeld(
            taak=START_TASK,
            code="meetperiode-starten",
            afgehandeld_op=LATER,
            toelichting="Gedaan.",
        ),
    ),
)
BY_THE_CLOCK = (
    Outcome(
        (*HOLDER, on(LATER, c.GeefWaarschuwing, hersteltermijn_tot=date(2024, 8, 1))),
        rings("herstel-na-waarschuwing", date(2024, 8, 2)),
        e.WaarschuwingstermijnVerstreken(
            termijn=termijn(9, 0, "herstel-na-waarschuwing", date(2024, 8, 1)),
            waarschuwing=9,
            hersteltermijn_tot=date(2024, 8, 1),
        ),
    ),
    Outcome(
        SUSPENDED,
        rings("einde-schorsing", date(2024, 10, 1)),  # a month late: the day stays the same
        e.SchorsingstermijnVerstreken(
            termijn=termijn(9, 3, "einde-schorsing", date(2024, 8, 31)),
            laatste_dag=date(2024, 8, 31),
            gevolg=NaSchorsing.HERLEEFT,
            ingangsdatum=date(2024, 9, 1),
            terug_naar=Keurmerkstatus.TOEGEKEND,
        ),
    ),
    Outcome(
        WITHDRAWN,
        rings("einde-intrekking", date(2025, 12, 2)),
        e.IntrekkingstermijnVerstreken(
            termijn=termijn(9, 0, "einde-intrekking", date(2025, 12, 1)),
            laatste_dag=date(2025, 12, 1),
        ),
    ),
    Outcome(
        (*MEASURED, on(LATER, c.VerzoekReAudit)),
        rings("re-audit", date(2024, 5, 16)),
        e.ReAuditVerstreken(
            termijn=termijn(8, 0, "re-audit", date(2024, 5, 15)), uiterlijk=date(2024, 5, 15)
        ),
    ),
    Outcome(
        REJECTED,
        rings("nieuwe-aanvraag-mogelijk", date(2023, 12, 15)),  # a signal, on its own day
        e.TermijnVerstreken(
            termijn=termijn(2, 0, "nieuwe-aanvraag-mogelijk", date(2023, 12, 15)),
            code="nieuwe-aanvraag-mogelijk",
            dag=date(2023, 12, 15),
        ),
    ),
)
