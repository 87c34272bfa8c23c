"""A decision carries the receipt that the system made when it was taken, with its hash."""

import json
from hashlib import sha256

from domain.keurmerk.beoordeling.commands import KenKeurmerkToe
from domain.keurmerk.beoordeling.feiten import KeurmerkToegekend
from domain.keurmerk.dossier import Dossier
from domain.keurmerk.event import KeurmerkEvent
from tests.domain.keurmerk.refusals.receipt import receipt
from tests.support.lives import LATER, MEASURED
from tests.support.scenario import carry_out, given, on


def awarded(dossier: Dossier) -> KeurmerkToegekend:
    event = dossier.historie[-1].event
    assert isinstance(event, KeurmerkToegekend)
    return event


def test_the_receipt_lies_in_the_decision() -> None:
    before = given(*MEASURED).dossier
    bewijs = awarded(carry_out(before, on(LATER, KenKeurmerkToe))).besluit.receipt
    assert bewijs is not None
    assert f'"stand":{{"dossier":"{before.id}","versie":{before.versie}}}' in bewijs.inhoud
    assert bewijs.sha256 == sha256(bewijs.inhoud.encode()).hexdigest()


ORIGINS = {
    "bevindingen": ("ResultatenauditVastgelegd",),
    "documenten.aanmelding": ("AanvraagIngediend",),
    "documenten.belang_op_de_grens": ("BelanghebbendenVastgelegd",),
    "documenten.eerste_boekjaar": ("OrganisatieVastgelegd",),
    "documenten.geregistreerd": ("BelanghebbendenVastgelegd",),
    "documenten.klachten": ("ResultatenAangeleverd",),
    "documenten.management": ("OrganisatieVastgelegd",),
    "documenten.omzetstukken": ("StukVastgelegd",),
    "documenten.uittreksel_kvk": ("StukVastgelegd",),
    "documenten.verklaringen": ("ManagementverklaringAfgegeven",),
    "documenten.vogs": ("StukVastgelegd", "StukVastgelegd"),
    "documenten.werkelijk": ("BelanghebbendenVastgelegd",),
    "onderzoek.rapport": ("TevredenheidsrapportVastgelegd",),
    "organisatie": ("OrganisatieVastgelegd",),
    "organisatie.auditdatum": ("ResultatenauditVastgelegd",),
    "resultaten.opgave": ("ResultatenAangeleverd",),
    "voorgeschiedenis.betaald": ("FactuurVerstuurd", "BetalingOntvangen"),
}


def _event(dossier: Dossier, reference: str) -> KeurmerkEvent:
    id_, _, version = reference.partition("/")
    assert id_ == f"{dossier.id}"
    return dossier.historie[int(version) - 1].event


def test_each_fact_names_the_event_it_comes_from() -> None:
    before = given(*MEASURED).dossier
    bewijs = awarded(carry_out(before, on(LATER, KenKeurmerkToe))).besluit.receipt
    assert bewijs is not None
    found = {
        each["pad"]: tuple(type(_event(before, ref)).__name__ for ref in each["verwijzingen"])
        for each in json.loads(bewijs.inhoud)["oorsprong"]
    }
    assert found == ORIGINS


def test_the_receipt_that_was_seen_is_the_one_of_now() -> None:
    step = on(LATER, KenKeurmerkToe, receipt=receipt())
    given(*MEASURED).when(step).then_done()
