"""A correction in eight steps: the past as it was told stays, the past as it was changes."""

from datetime import date

from domain.keurmerk.event import KeurmerkEvent
from domain.recorded import Recorded
from projections.peil import Peil
from projections.register import Register, register
from projections.vergelijking import Verschilsoort, vergelijk
from tests.support.verhaal import (
    aanvraag,
    aspirant,
    herroeping,
    meetperiode,
    opheffing,
    peil,
    schorsing,
    toekenning,
    vastgelegd,
    vermeld,
)

# 1 applied, 2 aspirant, 3 measured, 4 awarded, 5 suspended, 6 lifted, then a court finds (7) that
# the Schorsing had no ground from the start, and later (8) there is a new Schorsing.
HISTORIE: tuple[Recorded[KeurmerkEvent], ...] = vastgelegd(
    (date(2022, 12, 1), aanvraag(date(2022, 12, 1))),
    (date(2022, 12, 20), aspirant(date(2022, 12, 20))),
    (date(2023, 1, 1), meetperiode(2023)),
    (date(2024, 5, 10), toekenning(date(2024, 5, 10), date(2024, 1, 1))),
    (date(2025, 2, 1), schorsing(date(2025, 2, 1))),
    (date(2025, 4, 1), opheffing(date(2025, 4, 1))),
    (date(2025, 9, 1), herroeping(date(2025, 9, 1), 5, date(2025, 2, 1))),
    (date(2025, 10, 1), schorsing(date(2025, 10, 1))),
)
DAG = date(2025, 3, 1)  # in the Schorsing that should not have been
VOOR, NA = date(2025, 8, 31), date(2025, 9, 1)


def answer(vraag: Peil) -> Register:
    return register(vraag, [vermeld(HISTORIE, vraag)], alle=True)


def visible(op: date, bekend_op: date) -> bool:
    return any(v.zichtbaar for v in answer(peil(op, bekend_op)).vermeldingen)


def test_what_the_register_told_before_the_correction_stays_as_it_was() -> None:
    assert not visible(DAG, bekend_op=VOOR)


def test_what_was_known_before_is_untouched_by_what_came_after() -> None:
    known = [r for r in HISTORIE if r.originator_version <= 6]
    for dag in (date(2024, 5, 10), DAG, date(2025, 4, 1)):
        assert vermeld(HISTORIE, peil(dag, VOOR)) == vermeld(known, peil(dag, VOOR))


def test_after_the_correction_the_holder_was_never_hidden_on_that_day() -> None:
    assert visible(DAG, bekend_op=NA)


def test_the_new_schorsing_stands_beside_the_correction() -> None:
    assert visible(date(2025, 9, 30), bekend_op=date(2026, 1, 1))
    assert not visible(date(2025, 10, 1), bekend_op=date(2026, 1, 1))


def test_the_difference_names_the_correction() -> None:
    found = vergelijk(answer(peil(DAG, VOOR)), answer(peil(DAG, NA)))
    (verschil,) = found.verschillen
    assert (verschil.soort, verschil.versie) == (Verschilsoort.VERSCHENEN, 7)
    assert (found.van.bekend_op, found.naar.op) == (peil(DAG, VOOR).bekend_op, DAG)


def test_somebody_who_disappears_is_named_with_the_event_that_did_it() -> None:
    van, naar = (answer(peil(dag, date(2026, 1, 1))) for dag in (NA, date(2025, 10, 1)))
    (verschil,) = vergelijk(van, naar).verschillen
    assert (verschil.soort, verschil.versie) == (Verschilsoort.VERDWENEN, 8)


def test_what_changed_is_told_field_by_field() -> None:
    van, naar = (answer(peil(dag)) for dag in (date(2024, 5, 9), date(2024, 5, 10)))
    (verschil,) = vergelijk(van, naar).verschillen
    changed = {v.veld: (v.van, v.naar, v.versie) for v in verschil.velden}
    assert verschil.soort is Verschilsoort.GEWIJZIGD
    assert changed == {
        "status": ("Aspirant-Keurmerkhouder", "Keurmerkhouder", 4),
        "ingangsdatum": (date(2022, 12, 20), date(2024, 1, 1), 4),
        "sterren": (None, 3, 4),
    }


def test_the_same_answer_twice_has_no_difference() -> None:
    same = answer(peil(DAG, NA))
    assert vergelijk(same, same, alle=True).verschillen == ()


def test_hidden_entries_differ_only_for_staff() -> None:
    van, naar = answer(peil(date(2022, 11, 1))), answer(peil(date(2022, 12, 1)))
    assert vergelijk(van, naar).verschillen == ()
    (verschil,) = vergelijk(van, naar, alle=True).verschillen
    assert (verschil.soort, verschil.versie) == (Verschilsoort.VERSCHENEN, 1)
