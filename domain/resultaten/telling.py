"""When a Traject counts, and as how many: the rules that differ per Dienst (GT-42)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.calendar import plus_dagen, plus_maanden
from domain.kader import Kader

ONDERZOEK, SPOOR_2 = "arbeidsdeskundig onderzoek", "Traject in het tweede spoor"
EERSTE_DEEL, VERLENGING = "eerste Traject", "verlenging als nieuw Traject"


@dataclass(frozen=True, slots=True)
class Uitvoering:
    """A Traject from `begin` up to and including `einde`; None is still running.

    ValueError (Dutch) when it ends before it begins.
    """

    begin: date
    einde: date | None = None

    def __post_init__(self) -> None:
        if self.einde is not None and self.einde < self.begin:
            raise ValueError("Een Traject eindigt niet voordat het begint.")


@dataclass(frozen=True, slots=True)
class Meetvenster:
    """The first and the last day of a Meetperiode."""

    begin: date
    einde: date

    def omvat(self, uitvoering: Uitvoering) -> bool:
        return self.begin <= uitvoering.begin and self.sluit_af(uitvoering)

    def sluit_af(self, uitvoering: Uitvoering) -> bool:
        return uitvoering.einde is not None and self.begin <= uitvoering.einde <= self.einde


@dataclass(frozen=True, slots=True)
class Melding:
    """A Traject as it is reported; `succesvol` is None when no rule fixes it."""

    meetperiode: Meetvenster
    wat: str
    succesvol: bool | None = None


def onderzoek_met_spoor_2(
    onderzoek: Uitvoering, spoor_2: Uitvoering, meetperiodes: Iterable[Meetvenster]
) -> tuple[Melding, ...]:
    """One Traject when both fall within one Meetperiode, otherwise two. Bron: H23 3.6."""
    bekend = tuple(meetperiodes)
    for meetperiode in bekend:
        if meetperiode.omvat(onderzoek) and meetperiode.omvat(spoor_2):
            return (Melding(meetperiode, f"{ONDERZOEK} met {SPOOR_2}"),)
    return (
        *(Melding(m, ONDERZOEK) for m in bekend if m.sluit_af(onderzoek)),
        *(Melding(m, SPOOR_2) for m in bekend if m.sluit_af(spoor_2)),
    )


def verlengde_jobcoaching(
    eerste: Uitvoering, verlenging: Uitvoering, meetperiodes: Iterable[Meetvenster]
) -> tuple[Melding, ...]:
    """The first part is completed with success; the extension is a new Traject. Bron: H23 3.8."""
    bekend = tuple(meetperiodes)
    return (
        *(Melding(m, EERSTE_DEEL, succesvol=True) for m in bekend if m.sluit_af(eerste)),
        *(Melding(m, VERLENGING) for m in bekend if m.sluit_af(verlenging)),
    )


def telt_zonder_einddatum(traject: Uitvoering, meetperiode: Meetvenster, kader: Kader) -> bool:
    """Whether a Traject of indefinite length is reported: when it ends, or after three months.

    It counts once in a Meetperiode. Bron: H23 3.13.
    """
    if traject.einde is not None and traject.einde <= meetperiode.einde:
        return meetperiode.sluit_af(traject)
    maanden = kader.handleiding.resultaten.onbepaalde_duur_maanden.waarde
    begin = max(traject.begin, meetperiode.begin)
    return plus_maanden(begin, maanden) <= plus_dagen(meetperiode.einde, 1)
