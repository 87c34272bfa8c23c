"""A decision carries the receipt that the system made when it was taken, with its hash."""

from hashlib import sha256

from domain.keurmerk.beoordeling.commands import KenKeurmerkToe
from domain.keurmerk.beoordeling.feiten import KeurmerkToegekend
from domain.keurmerk.dossier import Dossier
from tests.domain.keurmerk.refusals.receipt import receipt
from tests.support.lives import AUDITED_ON, LATER, MEASURED
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


def test_each_fact_names_the_event_it_comes_from() -> None:
    before = given(*MEASURED).dossier
    bewijs = awarded(carry_out(before, on(LATER, KenKeurmerkToe))).besluit.receipt
    assert bewijs is not None
    (audit,) = [r for r in before.historie if r.vastlegging.vastgelegd_op.date() == AUDITED_ON]
    assert f'"pad":"bevindingen","soort":"gebeurtenissen","verwijzingen":["{before.id}/' in (
        bewijs.inhoud
    )
    assert f"{before.id}/{audit.originator_version}" in bewijs.inhoud


def test_the_receipt_that_was_seen_is_the_one_of_now() -> None:
    step = on(LATER, KenKeurmerkToe, receipt=receipt())
    given(*MEASURED).when(step).then_done()
