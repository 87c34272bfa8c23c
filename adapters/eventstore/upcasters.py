"""How events of an earlier version are read now. A released topic stays here for ever."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Fields: TypeAlias = dict[str, Any]  # the JSON object of one event


@dataclass(frozen=True, slots=True)
class Upcaster:
    topic: str  # the next version
    upcast: Callable[[Fields], Fields]


def _uwv_was_not_asked(event: Fields) -> Fields:
    """Version 1 did not say whether UWV is an Opdrachtgever: the general dates were told then."""
    return {**event, "uwv": False}


def _nothing_fell_away(event: Fields) -> Fields:
    """Version 1 left every later fact standing."""
    return {**event, "vervallen": []}


def _nobody_asked_who_signed(event: Fields) -> Fields:
    """Version 1 of the Managementverklaring said only when it was given."""
    unknown = {"meetperiode_start": None, "ondertekend_door": None, "document_sha256": None}
    return {**event, **unknown, "voorbehoud": []}


def _findings_from_numbers(event: Fields) -> Fields:
    """Version 1 named the norms that were not met, and where: in the report."""
    return {
        **event,
        "te_laat": None,
        "bevindingen": [
            {
                "norm": norm,
                "oordeel": "niet-gehaald",
                "toelichting": "Zie het rapport.",
                "bewijs": event["rapport"],
            }
            for norm in event["normen_niet_gehaald"]
        ],
        "overige_normen_gehaald": True,
        "advies": None,
        "document_sha256": None,
    }


def _audit_without_auditor(event: Fields) -> Fields:
    """Version 1 did not ask who the Auditor was, nor what else he noted."""
    unasked = {"auditor": None, "aantekeningen": None, "bijzonderheden": None}
    return {**_findings_from_numbers(event), **unasked}


def _meetperiode_not_named(event: Fields) -> Fields:
    return {**event, "meetperiode_start": None}


def _re_audit_with_findings(event: Fields) -> Fields:
    return _meetperiode_not_named(_findings_from_numbers(event))


def _who_asked_was_not_kept(event: Fields) -> Fields:
    """Version 2 of a request for a re-audit did not say which Auditor asked."""
    return {**event, "auditor": None}


def _who_held_it_was_not_kept(event: Fields) -> Fields:
    """Version 2 of a re-audit did not say who held it."""
    return {**event, "certificerende_instelling": None, "auditor": None}


def _timeliness_was_not_kept(event: Fields) -> Fields:
    """Version 1 kept the days of a report, and did not say whether it was in time."""
    return {**event, "op_tijd": None}


def _audit_was_not_moved(event: Fields) -> Fields:
    """Version 1 left the last day for the Audit where it was, however late the decision came."""
    return {**event, "audit_uiterlijk": None}


def _last_day_was_not_told(event: Fields) -> Fields:
    """Version 1 did not say by when the data had to be there."""
    return {**event, "gegevens_uiterlijk": None}


UPCASTERS: Mapping[str, Upcaster] = {
    "keurmerk.aspirant-toegekend.v1": Upcaster(
        "keurmerk.aspirant-toegekend.v2", _uwv_was_not_asked
    ),
    "keurmerk.managementverklaring-afgegeven.v1": Upcaster(
        "keurmerk.managementverklaring-afgegeven.v2", _nobody_asked_who_signed
    ),
    "keurmerk.besluit-herroepen.v1": Upcaster("keurmerk.besluit-herroepen.v2", _nothing_fell_away),
    "keurmerk.resultatenaudit-vastgelegd.v1": Upcaster(
        "keurmerk.resultatenaudit-vastgelegd.v2", _audit_without_auditor
    ),
    "keurmerk.re-audit-verzocht.v1": Upcaster(
        "keurmerk.re-audit-verzocht.v2", _meetperiode_not_named
    ),
    "keurmerk.re-audit-uitgevoerd.v1": Upcaster(
        "keurmerk.re-audit-uitgevoerd.v2", _re_audit_with_findings
    ),
    "keurmerk.re-audit-verzocht.v2": Upcaster(
        "keurmerk.re-audit-verzocht.v3", _who_asked_was_not_kept
    ),
    "keurmerk.re-audit-uitgevoerd.v2": Upcaster(
        "keurmerk.re-audit-uitgevoerd.v3", _who_held_it_was_not_kept
    ),
    "keurmerk.strijdigheid-gemeld.v1": Upcaster(
        "keurmerk.strijdigheid-gemeld.v2", _timeliness_was_not_kept
    ),
    "keurmerk.vrijstelling-voorlopig-toegekend.v1": Upcaster(
        "keurmerk.vrijstelling-voorlopig-toegekend.v2", _last_day_was_not_told
    ),
    "keurmerk.vrijstelling-geweigerd.v1": Upcaster(
        "keurmerk.vrijstelling-geweigerd.v2", _audit_was_not_moved
    ),
    "keurmerk.vrijstelling-vervallen.v1": Upcaster(
        "keurmerk.vrijstelling-vervallen.v2", _audit_was_not_moved
    ),
}


def upcast(topic: str, event: Fields, upcasters: Mapping[str, Upcaster]) -> tuple[str, Fields]:
    """The current topic, and the event as that version would have been written."""
    while found := upcasters.get(topic):
        topic, event = found.topic, found.upcast(event)
    return topic, event


def check(upcasters: Mapping[str, Upcaster], current: Collection[str]) -> None:
    """Raises ValueError unless every chain ends, and ends in a topic that is read today."""
    for start in upcasters:
        if start in current:
            raise ValueError(f"{start} is current: it cannot be upcast as well.")
        seen, topic = {start}, start
        while found := upcasters.get(topic):
            topic = found.topic
            if topic in seen:
                raise ValueError(f"The upcasters of {start} go round in a circle.")
            seen.add(topic)
        if topic not in current:
            raise ValueError(f"The upcasters of {start} end in {topic}, which nobody reads.")
