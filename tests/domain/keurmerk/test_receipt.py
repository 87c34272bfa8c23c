"""A decision carries the receipt it rests on, word for word, with its hash."""

from hashlib import sha256

from domain.keurmerk.beoordeling.besluiten import KenKeurmerkToe
from domain.keurmerk.beoordeling.feiten import KeurmerkToegekend
from tests.domain.keurmerk.refusals.receipt import receipt
from tests.support.lives import LATER, MEASURED, START
from tests.support.scenario import given, on


def test_the_receipt_lies_in_the_decision() -> None:
    text = receipt(START)
    step = on(LATER, KenKeurmerkToe, receipt=text)
    given(*MEASURED).when(step).then_done()
    dossier = given(*MEASURED, step).dossier
    event = dossier.historie[-1].event
    assert isinstance(event, KeurmerkToegekend)
    assert event.besluit.receipt is not None
    assert event.besluit.receipt.inhoud == text
    assert event.besluit.receipt.sha256 == sha256(text.encode()).hexdigest()


def test_without_a_receipt_nothing_is_claimed() -> None:
    event = given(*MEASURED, on(LATER, KenKeurmerkToe)).dossier.historie[-1].event
    assert isinstance(event, KeurmerkToegekend)
    assert event.besluit.receipt is None
