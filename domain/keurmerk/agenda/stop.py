"""Which running terms or open tasks an event ends."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol


class Lopend(Protocol):
    """A term or a task: `kenmerk` says which one it is when several of a kind run."""

    @property
    def code(self) -> str: ...

    @property
    def kenmerk(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Stop:
    """Ends what has one of these codes; only of one kenmerk, or only for some events, if given."""

    codes: frozenset[str]
    kenmerk: Callable[[Any], str] | None = None
    als: Callable[[Any], bool] | None = None

    def geldt_voor(self, lopend: Lopend, event: object) -> bool:
        if lopend.code not in self.codes:
            return False
        if self.als is not None and not self.als(event):
            return False
        return self.kenmerk is None or self.kenmerk(event) == lopend.kenmerk


def stop(
    *codes: str,
    kenmerk: Callable[[Any], str] | None = None,
    als: Callable[[Any], bool] | None = None,
) -> Stop:
    return Stop(frozenset(codes), kenmerk, als)


def van_periode(event: Any) -> str:
    """The kenmerk of what belongs to one Meetperiode: its first day."""
    return f"{event.meetperiode_start}"


def van_waarschuwing(event: Any) -> str:
    """The kenmerk of what belongs to one Waarschuwing: the version of its event."""
    return f"{event.waarschuwing}"


def van_besluit(event: Any) -> str:
    """The kenmerk of what belongs to one decision: the version of its event."""
    return f"{event.besluit_versie}"


def herleeft(event: Any) -> bool:
    """The mark revived, so what belonged to the Schorsing is over."""
    return event.terug_naar is not None
