"""What version 1 of an Audit said, as it is read now: nothing is known that was not asked."""

import json
from typing import Any

import pytest

from adapters.eventstore.upcasters import UPCASTERS, upcast
from domain.normen.bevindingen import Oordeel

AUDIT = {
    "meetperiode_start": "2023-01-01",
    "uitgevoerd_op": "2024-03-15",
    "certificerende_instelling": "ci-1",
    "rapport": "audit-1",
    "normen_niet_gehaald": ["1.4.1"],
}
FOUND = {
    "norm": "1.4.1",
    "oordeel": Oordeel.NIET_GEHAALD.value,
    "toelichting": "Zie het rapport.",
    "bewijs": "audit-1",
}
RE_AUDIT = {"uitgevoerd_op": "2024-05-01", "rapport": "audit-1", "normen_niet_gehaald": ["1.4.1"]}
ASKED = {
    "verzocht_op": "2024-04-20",
    "eerste_audit_op": "2024-04-01",
    "uiterlijk": "2024-06-01",
    "wat": "Gegevens ontbreken.",
}
UNASKED = ("te_laat", "auditor", "aantekeningen", "bijzonderheden", "advies", "document_sha256")


NEWEST = {"resultatenaudit-vastgelegd": 2, "re-audit-verzocht": 3, "re-audit-uitgevoerd": 3}


def read(name: str, event: dict[str, Any], version: int = 1) -> dict[str, Any]:
    topic, found = upcast(f"keurmerk.{name}.v{version}", json.loads(json.dumps(event)), UPCASTERS)
    assert topic == f"keurmerk.{name}.v{NEWEST[name]}"
    return found


def test_the_numbers_of_version_one_are_findings_in_the_report() -> None:
    found = read("resultatenaudit-vastgelegd", AUDIT)
    assert found["bevindingen"] == [FOUND]
    assert found["normen_niet_gehaald"] == ["1.4.1"]
    assert {field: found[field] for field in UNASKED} == dict.fromkeys(UNASKED)


@pytest.mark.parametrize(
    ("name", "event"), [("re-audit-verzocht", ASKED), ("re-audit-uitgevoerd", RE_AUDIT)]
)
def test_a_re_audit_of_version_one_names_no_meetperiode(name: str, event: dict[str, Any]) -> None:
    found = read(name, event)
    assert found["meetperiode_start"] is None
    assert {field: found[field] for field in event} == event


def test_a_re_audit_of_version_one_has_findings_too() -> None:
    found = read("re-audit-uitgevoerd", RE_AUDIT)
    assert found["bevindingen"] == [FOUND]
    assert found["te_laat"] is None


@pytest.mark.parametrize(
    ("name", "event", "unasked"),
    [
        ("re-audit-verzocht", ASKED, {"auditor"}),
        ("re-audit-uitgevoerd", RE_AUDIT, {"auditor", "certificerende_instelling"}),
    ],
)
def test_a_re_audit_of_version_two_does_not_say_who_held_it(
    name: str, event: dict[str, Any], unasked: set[str]
) -> None:
    before = {**event, "meetperiode_start": "2023-01-01"}
    assert read(name, before, version=2) == {**before, **dict.fromkeys(unasked)}
