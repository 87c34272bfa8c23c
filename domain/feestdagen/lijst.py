"""The shape of a list of holidays: which days, of which kind, and on what ground."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Feestdag(StrEnum):
    NIEUWJAARSDAG = "Nieuwjaarsdag"
    GOEDE_VRIJDAG = "Goede Vrijdag"
    TWEEDE_PAASDAG = "tweede Paasdag"
    KONINGSDAG = "Koningsdag"
    BEVRIJDINGSDAG = "Bevrijdingsdag"
    HEMELVAARTSDAG = "Hemelvaartsdag"
    TWEEDE_PINKSTERDAG = "tweede Pinksterdag"
    EERSTE_KERSTDAG = "eerste Kerstdag"
    TWEEDE_KERSTDAG = "tweede Kerstdag"


_LID_1 = "Algemene termijnenwet, artikel 3, eerste lid"
# The body has no list of its own, so the general one is borrowed (C-2). It names 5 May of every
# year, and Good Friday. Its rule that shifts terms is not applied (C-3): that is for statutes.
GRONDEN: Mapping[Feestdag, str] = {
    **dict.fromkeys(Feestdag, _LID_1),
    Feestdag.GOEDE_VRIJDAG: "Algemene termijnenwet, artikel 3, tweede lid",
}


@dataclass(frozen=True, slots=True)
class Feestdagenlijst:
    """All holidays of the years `eerste_jaar` up to and including `laatste_jaar`."""

    versie: str
    eerste_jaar: int
    laatste_jaar: int
    dagen: Mapping[date, Feestdag]

    def op(self, dag: date) -> Feestdag | None:
        """The holiday on `dag`. LookupError (Dutch) for a year that the list does not hold."""
        if not self.eerste_jaar <= dag.year <= self.laatste_jaar:
            raise LookupError(f"De feestdagenlijst {self.versie} heeft het jaar {dag.year} niet.")
        return self.dagen.get(dag)
