"""What is wrong with a figure, where it stands, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.getallen import Getal, toon
from domain.handleiding.diensten import NAMEN
from domain.handleiding.resultaatvorm import Dienstvelden, Organisatievelden
from domain.handleiding.velden import OMSCHRIJVING, Invoerveld, Organisatieveld, Veld
from domain.resultaten.opgave import Dienstopgave, Organisatieopgave, Waarde
from domain.source import Bron

ORGANISATIE = "Hele organisatie"
EXTRA = "extra gegeven"


class Ernst(StrEnum):
    BLOKKEERT = "blokkeert"
    WAARSCHUWING = "waarschuwing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Controlebevinding:
    """A fault that blocks the submission, or a warning. `nummers` are the printed fields."""

    code: str
    groep: str
    nummers: tuple[str, ...]
    ernst: Ernst
    zin: str
    doe: str
    bron: Bron


@dataclass(frozen=True, slots=True)
class Blad:
    """The figures of one Dienst or of the organisation, next to what is asked there."""

    groep: str
    waarden: Mapping[Invoerveld, Waarde | None]
    nummers: Mapping[Invoerveld, str]
    extra: tuple[Invoerveld, ...]
    bron: Bron
    vrij: tuple[Invoerveld, ...] = ()

    def nummer(self, veld: Invoerveld) -> str:
        return self.nummers.get(veld, EXTRA)

    def ingevuld(self, veld: Invoerveld) -> Getal | None:
        """The number as it was given, also an impossible one."""
        waarde = self.waarden.get(veld)
        return None if isinstance(waarde, bool | date) else waarde

    def getal(self, veld: Invoerveld) -> Getal | None:
        """The number when it can be one: finite and not negative."""
        getal = self.ingevuld(veld)
        if isinstance(getal, Decimal) and not getal.is_finite():
            return None
        return getal if getal is not None and getal >= 0 else None

    def noem(self, veld: Invoerveld) -> str:
        """A figure as a reader finds it back: 12 succesvolle Trajecten (2.7.b)."""
        getal = self.ingevuld(veld)
        aantal = "?" if getal is None else toon(getal)
        return f"{aantal} {OMSCHRIJVING[veld]} ({self.nummer(veld)})"

    def bevinding(
        self,
        code: str,
        velden: tuple[Invoerveld, ...],
        ernst: Ernst,
        zin: str,
        doe: str,
    ) -> Controlebevinding:
        return Controlebevinding(
            code=code,
            groep=self.groep,
            nummers=tuple(self.nummer(veld) for veld in velden),
            ernst=ernst,
            zin=zin,
            doe=doe,
            bron=self.bron,
        )


def dienstblad(opgave: Dienstopgave, velden: Dienstvelden) -> Blad:
    waarden: dict[Invoerveld, Waarde | None] = {veld: opgave.waarde(veld) for veld in Veld}
    nummers: dict[Invoerveld, str] = dict(velden.nummers.items())
    return Blad(NAMEN[opgave.dienst], waarden, nummers, velden.extra, velden.bron)


def organisatieblad(opgave: Organisatieopgave, velden: Organisatievelden) -> Blad:
    waarden: dict[Invoerveld, Waarde | None] = {v: opgave.waarde(v) for v in Organisatieveld}
    nummers: dict[Invoerveld, str] = dict(velden.nummers.items())
    return Blad(ORGANISATIE, waarden, nummers, velden.extra, velden.bron, velden.vrij)
