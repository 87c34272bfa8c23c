"""Events that leave the decision state alone: they live in the agenda, or only in the history."""

from collections.abc import Mapping
from typing import Any

from domain.keurmerk.events import (
    BesluitVerzonden,
    ManagementverklaringAfgegeven,
    StrijdigheidGemeld,
    TaakAfgehandeld,
    TermijnVerstreken,
    ToestemmingGeweigerd,
    ToestemmingVerleend,
)
from domain.keurmerk.state.keurmerk import Keurmerk


def _ongewijzigd(keurmerk: Keurmerk, _event: object, _versie: int) -> Keurmerk:
    return keurmerk


STAPPEN: Mapping[type, Any] = dict.fromkeys(
    (
        BesluitVerzonden,
        ManagementverklaringAfgegeven,
        StrijdigheidGemeld,
        TaakAfgehandeld,
        TermijnVerstreken,
        ToestemmingGeweigerd,
        ToestemmingVerleend,
    ),
    _ongewijzigd,
)
